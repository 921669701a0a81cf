<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>data</name>
        <message>
            <source>There is no file or folder at {file}.</source>
            <comment>no_such_file.what</comment>
            <translation>{file} 处没有文件或文件夹。</translation>
        </message>
        <message>
            <source>Check the spelling, or whether it was moved or a drive is not connected.</source>
            <comment>no_such_file.advice</comment>
            <translation>检查拼写，看看它是否已移动，或磁盘是否未连接。</translation>
        </message>
        <message>
            <source>You are not allowed to read {file}.</source>
            <comment>no_permission.what</comment>
            <translation>没有读取 {file} 的权限。</translation>
        </message>
        <message>
            <source>Ask the owner of the file for access, or copy it to a folder of your own.</source>
            <comment>no_permission.advice</comment>
            <translation>向文件所有者申请权限，或将文件复制到自己的文件夹中。</translation>
        </message>
        <message>
            <source>{file} could not be read: {reason}.</source>
            <comment>unreadable_file.what</comment>
            <translation>无法读取 {file}：{reason}。</translation>
        </message>
        <message>
            <source>Check that its drive is connected and working, then try again.</source>
            <comment>unreadable_file.advice</comment>
            <translation>检查文件所在磁盘是否已连接并正常工作，然后再试一次。</translation>
        </message>
        <message>
            <source>The folder {file} holds no file that can be read as data.</source>
            <comment>no_data_files.what</comment>
            <translation>文件夹 {file} 中没有可以作为数据读取的文件。</translation>
        </message>
        <message>
            <source>Choose a folder with CSV, JSON lines, Parquet or Excel files in it.</source>
            <comment>no_data_files.advice</comment>
            <translation>选择含有 CSV、JSON lines、Parquet 或 Excel 文件的文件夹。</translation>
        </message>
        <message>
            <source>The data could not be saved in {file}: you are not allowed to write there.</source>
            <comment>cannot_write.what</comment>
            <translation>无法将数据保存到 {file}：没有在那里写入的权限。</translation>
        </message>
        <message>
            <source>Choose another folder for the project.</source>
            <comment>cannot_write.advice</comment>
            <translation>为项目选择其他文件夹。</translation>
        </message>
        <message>
            <source>The disk became full while {file} was being read.</source>
            <comment>disk_full.what</comment>
            <translation>读取 {file} 时磁盘已满。</translation>
        </message>
        <message>
            <source>Free some space, or keep the project on a larger disk. Nothing of yours was changed.</source>
            <comment>disk_full.advice</comment>
            <translation>释放一些空间，或将项目放到更大的磁盘上。您的文件没有任何改动。</translation>
        </message>
        <message>
            <source>This computer has too little free memory to read {file}.</source>
            <comment>memory_full.what</comment>
            <translation>这台电脑的可用内存太少，无法读取 {file}。</translation>
        </message>
        <message>
            <source>Close other programs, or split the file into smaller ones and bring them together.</source>
            <comment>memory_full.advice</comment>
            <translation>关闭其他程序，或将文件拆成几个较小的文件后一起导入。</translation>
        </message>
        <message>
            <source>{file} is empty.</source>
            <comment>empty_file.what</comment>
            <translation>{file} 是空的。</translation>
        </message>
        <message>
            <source>Export or download it once more, and check that the copy is complete.</source>
            <comment>empty_file.advice</comment>
            <translation>重新导出或下载，并检查副本是否完整。</translation>
        </message>
        <message>
            <source>{file} has column names but not a single row below them.</source>
            <comment>header_only.what</comment>
            <translation>{file} 有列名，但下面一行数据也没有。</translation>
        </message>
        <message>
            <source>Check the filter or the period of the export, and export it once more.</source>
            <comment>header_only.advice</comment>
            <translation>检查导出时的筛选条件或时间范围，然后重新导出。</translation>
        </message>
        <message>
            <source>{file} is not a text file: its content looks like {content}.</source>
            <comment>binary_file.what</comment>
            <translation>{file} 不是文本文件，内容看起来像：{content}。</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save the table as CSV, Excel or Parquet.</source>
            <comment>binary_file.advice</comment>
            <translation>用生成该文件的程序打开它，将表另存为 CSV、Excel 或 Parquet。</translation>
        </message>
        <message>
            <source>{file} cannot be used as data: {content}.</source>
            <comment>not_rows.what</comment>
            <translation>{file} 不能作为数据使用：{content}。</translation>
        </message>
        <message>
            <source>Bring a table with one row for each action, customer, product or text.</source>
            <comment>not_rows.advice</comment>
            <translation>请导入一张表，每个行为、每位顾客、每件商品或每条文本占一行。</translation>
        </message>
        <message>
            <source>{file} has a line of more than {megabytes} MB without a line end, so it cannot be a table.</source>
            <comment>line_too_long.what</comment>
            <translation>{file} 中有一行超过 {megabytes} MB 仍未换行，因此不可能是表。</translation>
        </message>
        <message>
            <source>Export it with one row on each line.</source>
            <comment>line_too_long.advice</comment>
            <translation>重新导出，让每条记录各占一行。</translation>
        </message>
        <message>
            <source>{rows} of the {total:row|rows} of {file} do not fit its {expected:column|columns}. The first is row {row}, where {found:value|values} stand.</source>
            <comment>ragged_rows_many.what</comment>
            <translation>{file} 共 {total} 行，其中 {rows} 行与 {expected} 列对不上。第一处是第 {row} 行，有 {found} 个值。</translation>
        </message>
        <message>
            <source>Values that contain the separator or a line end must stand in double quotes. Export the file with quotes, or repair the rows.</source>
            <comment>ragged_rows_many.advice</comment>
            <translation>含有分隔符或换行的值必须放在双引号内。导出文件时加上引号，或修复这些行。</translation>
        </message>
        <message>
            <source>{rows} of the {total:row|rows} of {file} do not fit its {expected:column|columns}. The first is row {row}, where another number of values stands.</source>
            <comment>ragged_rows_many_uneven.what</comment>
            <translation>{file} 共 {total} 行，其中 {rows} 行与它的 {expected} 列不符。第一处是第 {row} 行，其中值的个数不同。</translation>
        </message>
        <message>
            <source>Values that contain the separator or a line end must stand in double quotes. Export the file with quotes, or repair the rows.</source>
            <comment>ragged_rows_many_uneven.advice</comment>
            <translation>含有分隔符或换行的值必须放在双引号内。导出文件时加上引号，或修复这些行。</translation>
        </message>
        <message>
            <source>{rows} of the {total:row|rows} of {file} cannot be read. The first is row {row}.</source>
            <comment>broken_rows_many.what</comment>
            <translation>{file} 共 {total} 行，其中 {rows} 行无法读取。第一处是第 {row} 行。</translation>
        </message>
        <message>
            <source>Export the file once more, with one complete record on each line.</source>
            <comment>broken_rows_many.advice</comment>
            <translation>重新导出文件，让每条完整的记录各占一行。</translation>
        </message>
        <message>
            <source>{file} has {found:column|columns}; up to {most} can be read.</source>
            <comment>too_many_columns.what</comment>
            <translation>{file} 有 {found} 列；最多可以读取 {most} 列。</translation>
        </message>
        <message>
            <source>Keep the columns that say something about your customers, or turn columns into rows.</source>
            <comment>too_many_columns.advice</comment>
            <translation>只保留与顾客有关的列，或将列转换成行。</translation>
        </message>
        <message>
            <source>without {columns}</source>
            <comment>columns_it_lacks.what</comment>
            <translation>缺少 {columns}</translation>
        </message>
        <message>
            <source>with {columns} besides</source>
            <comment>columns_it_adds.what</comment>
            <translation>多出 {columns}</translation>
        </message>
        <message>
            <source>{file} has not the same columns as {other}: {difference}.</source>
            <comment>columns_differ.what</comment>
            <translation>{file} 与 {other} 的列不同：{difference}。</translation>
        </message>
        <message>
            <source>Files of one kind must be alike. A further table can be added where it has one row for each customer, item or order, named as in the main file. Bring the others on their own.</source>
            <comment>columns_differ.advice</comment>
            <translation>同类文件的结构必须一致。如果另一张表中每位顾客、每件商品或每笔订单各占一行，且名称与主文件一致，可以加入。其余文件请单独导入。</translation>
        </message>
        <message>
            <source>{file} is damaged or incomplete: it ends too early or its content is not what it says it is.</source>
            <comment>damaged_file.what</comment>
            <translation>{file} 已损坏或不完整：文件提前结束，或内容与其格式不符。</translation>
        </message>
        <message>
            <source>Export or download it once more, and check that the copy is complete.</source>
            <comment>damaged_file.advice</comment>
            <translation>重新导出或下载，并检查副本是否完整。</translation>
        </message>
        <message>
            <source>{file} is protected with a password.</source>
            <comment>protected_file.what</comment>
            <translation>{file} 有密码保护。</translation>
        </message>
        <message>
            <source>Save a copy without a password and bring that.</source>
            <comment>protected_file.advice</comment>
            <translation>另存一份不带密码的副本，再导入副本。</translation>
        </message>
        <message>
            <source>{file} was not opened: a file inside, {value}, wants to be written outside of its folder.</source>
            <comment>unsafe_archive.what</comment>
            <translation>未打开 {file}：其中的文件 {value} 试图写到自己的文件夹之外。</translation>
        </message>
        <message>
            <source>Files like this are made to do harm. Ask the sender for the plain file.</source>
            <comment>unsafe_archive.advice</comment>
            <translation>这类文件是恶意制作的。请向发送者索要未打包的原文件。</translation>
        </message>
        <message>
            <source>{file} was not unpacked: it grows to more than {gigabytes} GB, {ratio} times its size.</source>
            <comment>archive_too_large.what</comment>
            <translation>未解压 {file}：解压后超过 {gigabytes} GB，是原大小的 {ratio} 倍。</translation>
        </message>
        <message>
            <source>Files like this are often made to do harm. If you trust it, unpack it yourself and bring what is inside.</source>
            <comment>archive_too_large.advice</comment>
            <translation>这类文件往往是恶意制作的。如果信任它，请自行解压，再导入里面的文件。</translation>
        </message>
        <message>
            <source>Unpacked, {file} needs {gigabytes} GB, which is more than is free on the disk.</source>
            <comment>archive_over_disk.what</comment>
            <translation>{file} 解压后需要 {gigabytes} GB，超过磁盘的可用空间。</translation>
        </message>
        <message>
            <source>Free some space, or keep the project on a larger disk.</source>
            <comment>archive_over_disk.advice</comment>
            <translation>释放一些空间，或将项目放到更大的磁盘上。</translation>
        </message>
        <message>
            <source>There is no file with data in {file}.</source>
            <comment>empty_archive.what</comment>
            <translation>{file} 中没有含数据的文件。</translation>
        </message>
        <message>
            <source>Pack the table as CSV, or bring it unpacked.</source>
            <comment>empty_archive.advice</comment>
            <translation>将表打包为 CSV，或直接导入未打包的文件。</translation>
        </message>
        <message>
            <source>The first row of {file} holds values, not column names, so the columns are called column1, column2 and so on.</source>
            <comment>no_header.what</comment>
            <translation>{file} 的第一行是值而不是列名，因此各列命名为 column1、column2，依此类推。</translation>
        </message>
        <message>
            <source>Say below what each column means, or add a row of names and read the file again.</source>
            <comment>no_header.advice</comment>
            <translation>在下方说明每列的含义，或在文件中加上一行列名后重新读取。</translation>
        </message>
        <message>
            <source>{file} has several columns of one name; the later ones were renamed: {columns}.</source>
            <comment>duplicate_columns.what</comment>
            <translation>{file} 中有几列同名，已将后面的列重命名：{columns}。</translation>
        </message>
        <message>
            <source>Names that differ in capitals only count as one. Rename them in the file if you need them told apart.</source>
            <comment>duplicate_columns.advice</comment>
            <translation>只有大小写不同的名称视为相同。如需区分，请在文件中重命名。</translation>
        </message>
        <message>
            <source>{rows:row was|rows were} set aside in {file}, because the values do not fit the columns; the first is row {row}.</source>
            <comment>ragged_rows.what</comment>
            <translation>{file} 中有 {rows} 行的值与列对不上，已搁置；第一处是第 {row} 行。</translation>
        </message>
        <message>
            <source>Often a value contains the separator and is not in quotes. Repair those rows if you need them.</source>
            <comment>ragged_rows.advice</comment>
            <translation>常见原因是某个值含有分隔符却没有加引号。如需这些行，请修复。</translation>
        </message>
        <message>
            <source>In column {column}, {rows:value is|values are} not {type}, so taken as missing; the first is “{value}” in row {row} of {file}.</source>
            <comment>mixed_types.what</comment>
            <translation>列 {column} 中有 {rows} 个值不是{type}，因此视为缺失；第一处是 {file} 第 {row} 行的“{value}”。</translation>
        </message>
        <message>
            <source>Correct them in the file if they matter.</source>
            <comment>mixed_types.advice</comment>
            <translation>如果这些值有用，请在文件中更正。</translation>
        </message>
        <message>
            <source>The dates in column {column} could be day first or month first ({value}); they were read as day first.</source>
            <comment>ambiguous_dates.what</comment>
            <translation>列 {column} 中的日期可能是日在前，也可能是月在前 ({value})；已按日在前读取。</translation>
        </message>
        <message>
            <source>Check a date you know. If they are month first, export them as year-month-day.</source>
            <comment>ambiguous_dates.advice</comment>
            <translation>找一个您知道的日期核对。如果是月在前，请按“年-月-日”的格式导出。</translation>
        </message>
        <message>
            <source>{count} letters of {file} could not be read as {encoding} and were replaced or left out.</source>
            <comment>unreadable_letters.what</comment>
            <translation>{file} 中有 {count} 个字符无法按 {encoding} 读取，已替换或略去。</translation>
        </message>
        <message>
            <source>If texts look wrong, save the file with the encoding UTF-8.</source>
            <comment>unreadable_letters.advice</comment>
            <translation>如果文本看起来不对，请将文件另存为 UTF-8 编码。</translation>
        </message>
        <message>
            <source>{file} is not in UTF-8; it was read as {encoding}.</source>
            <comment>other_encoding.what</comment>
            <translation>{file} 不是 UTF-8 编码，已按 {encoding} 读取。</translation>
        </message>
        <message>
            <source>If letters look wrong, save the file with the encoding UTF-8.</source>
            <comment>other_encoding.advice</comment>
            <translation>如果有乱码，请将文件另存为 UTF-8 编码。</translation>
        </message>
        <message>
            <source>These files were left out because they do not look like data: {files}.</source>
            <comment>files_skipped.what</comment>
            <translation>以下文件看起来不是数据，没有读取：{files}。</translation>
        </message>
        <message>
            <source>Bring them on their own if you want them read.</source>
            <comment>files_skipped.advice</comment>
            <translation>如需读取，请单独导入。</translation>
        </message>
        <message>
            <source>{file} has several sheets; only the first with data, “{value}”, was read. Left out: {sheets}.</source>
            <comment>sheets_skipped.what</comment>
            <translation>{file} 有多个工作表，只读取了第一个有数据的工作表“{value}”。未读取：{sheets}。</translation>
        </message>
        <message>
            <source>Save another sheet as its own file to read it.</source>
            <comment>sheets_skipped.advice</comment>
            <translation>如需读取其他工作表，请将其另存为单独的文件。</translation>
        </message>
        <message>
            <source>{file} does not tell what became of recommendations: there is no column for {column}.</source>
            <comment>feedback_lacks.what</comment>
            <translation>{file} 没有说明推荐的结果：缺少列 {column}。</translation>
        </message>
        <message>
            <source>Bring a row for each recommendation: the customer (user), the item, and columns shown, clicked and bought with 1 or 0.</source>
            <comment>feedback_lacks.advice</comment>
            <translation>每次推荐应占一行：顾客 (user)、商品 (item)，以及填 1 或 0 的 shown、clicked 和 bought 三列。</translation>
        </message>
        <message>
            <source>None of the {rows:recommendation|recommendations} in {file} was clicked or bought, so there is nothing to learn from them.</source>
            <comment>feedback_without_clicks.what</comment>
            <translation>{file} 中的 {rows} 次推荐都没有点击或购买，因此无从学习。</translation>
        </message>
        <message>
            <source>Check that the columns clicked and bought hold 1, yes or true.</source>
            <comment>feedback_without_clicks.advice</comment>
            <translation>检查 clicked 和 bought 列中是否有 1、yes 或 true。</translation>
        </message>
        <message>
            <source>Feedback on recommendations can only be added to histories of customers.</source>
            <comment>feedback_not_for_shape.what</comment>
            <translation>只有顾客的行为历史才能加入推荐反馈。</translation>
        </message>
        <message>
            <source>Leave the feedback file away, or train on a log of actions.</source>
            <comment>feedback_not_for_shape.advice</comment>
            <translation>去掉反馈文件，或用行为日志训练。</translation>
        </message>
        <message>
            <source>{file} tells of {count:item that is|items that are} not in your data, such as {value}. They are taken for new ones.</source>
            <comment>feedback_new_items.what</comment>
            <translation>{file} 中有 {count} 件商品不在您的数据中，例如 {value}。已视为新商品。</translation>
        </message>
        <message>
            <source>If they are not new, write them as in your data; leading zeros are easily lost on the way.</source>
            <comment>feedback_new_items.advice</comment>
            <translation>如果不是新商品，请改成与数据中一致的写法；前导零很容易在处理中丢失。</translation>
        </message>
        <message>
            <source>Of {rows:recommendation|recommendations} in {file}, {clicked:was|were} clicked ({share:.0%}), {bought} of them bought. Those are learnt from as actions.</source>
            <comment>feedback_folded.what</comment>
            <translation>{file} 中共 {rows} 次推荐，点击 {clicked} 次 ({share:.0%})，其中购买 {bought} 次。这些都作为行为来学习。</translation>
        </message>
    </context>
    <context>
        <name>joining</name>
        <message>
            <source>{share} % of the rows of {main} with a customer find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_user.what</comment>
            <translation>{main} 中有顾客的行里，{share}% 能在 {file} 中找到该顾客（依据 {by}），由此增加了 {columns}。</translation>
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_user.advice</comment>
            <translation>在每个时刻，这些列都按文件生成时的值计算。某列的值如果可能变化，请将其设为“忽略”，否则模型会过早知道后来的值。</translation>
        </message>
        <message>
            <source>{share} % of the rows of {main} with an item find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_item.what</comment>
            <translation>{main} 中有商品的行里，{share}% 能在 {file} 中找到该商品（依据 {by}），由此增加了 {columns}。</translation>
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_item.advice</comment>
            <translation>在每个时刻，这些列都按文件生成时的值计算。某列的值如果可能变化，请将其设为“忽略”，否则模型会过早知道后来的值。</translation>
        </message>
        <message>
            <source>{share} % of the rows of {main} with an order find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_order.what</comment>
            <translation>{main} 中有订单的行里，{share}% 能在 {file} 中找到该订单（依据 {by}），由此增加了 {columns}。</translation>
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_order.advice</comment>
            <translation>在每个时刻，这些列都按文件生成时的值计算。某列的值如果可能变化，请将其设为“忽略”，否则模型会过早知道后来的值。</translation>
        </message>
        <message>
            <source>{share} % of the rows of {main} that give {main_key} find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_other.what</comment>
            <translation>{main} 中有 {main_key} 的行里，{share}% 能在 {file} 中找到对应的行（依据 {by}），由此增加了 {columns}。</translation>
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_other.advice</comment>
            <translation>在每个时刻，这些列都按文件生成时的值计算。某列的值如果可能变化，请将其设为“忽略”，否则模型会过早知道后来的值。</translation>
        </message>
        <message>
            <source>Not taken from {file}, because {main} says it already: {columns}.</source>
            <comment>table_columns_left_out.what</comment>
            <translation>{file} 中的这些列没有采用，因为 {main} 中已有：{columns}。</translation>
        </message>
        <message>
            <source>Remove them from {main} if those of {file} are better.</source>
            <comment>table_columns_left_out.advice</comment>
            <translation>如果 {file} 中的更好，请从 {main} 中删除它们。</translation>
        </message>
        <message>
            <source>{file} should have one row for each {key}, but {rows:row has|rows have} the {key} of an earlier one; the first of each was taken, the others count for nothing.</source>
            <comment>table_keys_repeated.what</comment>
            <translation>{file} 中每个 {key} 应只占一行，但有 {rows} 行的 {key} 与前面的行相同；每个只取第一行，其余不计。</translation>
        </message>
        <message>
            <source>Keep the rows you want in the file, and read it again.</source>
            <comment>table_keys_repeated.advice</comment>
            <translation>在文件中只保留需要的行，再重新读取。</translation>
        </message>
        <message>
            <source>{file} is set aside: {reason}</source>
            <comment>table_set_aside.what</comment>
            <translation>{file} 已搁置：{reason}</translation>
        </message>
        <message>
            <source>Nothing is learnt from it. Give it a column with the same keys and one row for each of them, bring it as a project of its own, or remove it here.</source>
            <comment>table_set_aside.advice</comment>
            <translation>不会从中学习任何内容。可以为它加上一列相同的键，并让每个键只占一行；也可以为它单独建立项目，或在这里移除。</translation>
        </message>
        <message>
            <source>it has {rows:row|rows} for {distinct} different values of {key}, and only a table with one row for each can be added to {main}.</source>
            <comment>aside_many_rows.what</comment>
            <translation>它有 {rows} 行，而 {key} 只有 {distinct} 个不同的值；只有每个值占一行的表才能加到 {main} 中。</translation>
        </message>
        <message>
            <source>0 % of the rows of {main} find their {main_key} in its column {key}, and none of its {distinct:key|keys} is met.</source>
            <comment>aside_no_match.what</comment>
            <translation>{main} 中没有一行的 {main_key} 能在它的 {key} 列中找到，它的 {distinct} 个键全都对不上。</translation>
        </message>
        <message>
            <source>no column names the customers, items or orders of {main}, and none of its values agree.</source>
            <comment>aside_nothing_shared.what</comment>
            <translation>没有列指明 {main} 中的顾客、商品或订单，值也全都对不上。</translation>
        </message>
        <message>
            <source>{main} has all of its columns already.</source>
            <comment>aside_nothing_new.what</comment>
            <translation>它的所有列 {main} 中都已有。</translation>
        </message>
        <message>
            <source>the model has not learnt from a table like it.</source>
            <comment>aside_not_learnt.what</comment>
            <translation>模型没有学过这样的表。</translation>
        </message>
        <message>
            <source>{file} cannot be used together with {other}: {reason}</source>
            <comment>tables_do_not_meet.what</comment>
            <translation>{file} 不能与 {other} 一起使用：{reason}</translation>
        </message>
        <message>
            <source>Check that both are exports of the same shop and write their keys alike, or bring them on their own.</source>
            <comment>tables_do_not_meet.advice</comment>
            <translation>请确认两个文件由同一店铺导出，且键的写法相同；也可以分别单独使用。</translation>
        </message>
        <message>
            <source>{share} % of the rows of {main} that give {main_key} find it in {file}; what that adds counts as it stood when the file was made.</source>
            <comment>score_table_joined.what</comment>
            <translation>{main} 中有 {main_key} 的行里，{share}% 能在 {file} 中找到对应的行；由此增加的内容按文件生成时的值计算。</translation>
        </message>
        <message>
            <source>The model has also learnt from a table with one row for each {key} ({columns}), which is not among these files: those columns count as missing.</source>
            <comment>score_table_missing.what</comment>
            <translation>模型还学过一张每个 {key} 占一行的表（{columns}），这次的文件中没有它，这些列按缺失处理。</translation>
        </message>
        <message>
            <source>The scores are less reliable. Bring that table together with the others if you can.</source>
            <comment>score_table_missing.advice</comment>
            <translation>分数会不太可靠。如果可以，请把那张表也一并加入。</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>event log</source>
            <comment>shape_name_event_log.what</comment>
            <translation>事件日志</translation>
        </message>
        <message>
            <source>table</source>
            <comment>shape_name_table.what</comment>
            <translation>表</translation>
        </message>
        <message>
            <source>sequences</source>
            <comment>shape_name_sequences.what</comment>
            <translation>序列</translation>
        </message>
        <message>
            <source>texts</source>
            <comment>shape_name_texts.what</comment>
            <translation>文本</translation>
        </message>
        <message>
            <source>user</source>
            <comment>role_name_user.what</comment>
            <translation>顾客</translation>
        </message>
        <message>
            <source>item</source>
            <comment>role_name_item.what</comment>
            <translation>商品</translation>
        </message>
        <message>
            <source>time</source>
            <comment>role_name_time.what</comment>
            <translation>时间</translation>
        </message>
        <message>
            <source>event</source>
            <comment>role_name_event.what</comment>
            <translation>事件</translation>
        </message>
        <message>
            <source>session</source>
            <comment>role_name_session.what</comment>
            <translation>访问</translation>
        </message>
        <message>
            <source>order</source>
            <comment>role_name_order.what</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>price</source>
            <comment>role_name_price.what</comment>
            <translation>单价</translation>
        </message>
        <message>
            <source>amount</source>
            <comment>role_name_amount.what</comment>
            <translation>金额</translation>
        </message>
        <message>
            <source>quantity</source>
            <comment>role_name_quantity.what</comment>
            <translation>数量</translation>
        </message>
        <message>
            <source>cost</source>
            <comment>role_name_cost.what</comment>
            <translation>成本</translation>
        </message>
        <message>
            <source>promotion</source>
            <comment>role_name_promotion.what</comment>
            <translation>促销</translation>
        </message>
        <message>
            <source>rating</source>
            <comment>role_name_rating.what</comment>
            <translation>评分</translation>
        </message>
        <message>
            <source>category</source>
            <comment>role_name_category.what</comment>
            <translation>类别</translation>
        </message>
        <message>
            <source>name</source>
            <comment>role_name_name.what</comment>
            <translation>名称</translation>
        </message>
        <message>
            <source>text</source>
            <comment>role_name_text.what</comment>
            <translation>文本</translation>
        </message>
        <message>
            <source>place</source>
            <comment>role_name_place.what</comment>
            <translation>地点</translation>
        </message>
        <message>
            <source>label</source>
            <comment>role_name_label.what</comment>
            <translation>标签</translation>
        </message>
        <message>
            <source>treatment</source>
            <comment>role_name_treatment.what</comment>
            <translation>干预</translation>
        </message>
        <message>
            <source>sensitive</source>
            <comment>role_name_sensitive.what</comment>
            <translation>敏感</translation>
        </message>
        <message>
            <source>feature</source>
            <comment>role_name_feature.what</comment>
            <translation>特征</translation>
        </message>
        <message>
            <source>ignore</source>
            <comment>role_name_ignore.what</comment>
            <translation>忽略</translation>
        </message>
        <message>
            <source>integer</source>
            <comment>type_name_integer.what</comment>
            <translation>整数</translation>
        </message>
        <message>
            <source>number</source>
            <comment>type_name_number.what</comment>
            <translation>数字</translation>
        </message>
        <message>
            <source>boolean</source>
            <comment>type_name_boolean.what</comment>
            <translation>是/否</translation>
        </message>
        <message>
            <source>time</source>
            <comment>type_name_time.what</comment>
            <translation>时间</translation>
        </message>
        <message>
            <source>text</source>
            <comment>type_name_text.what</comment>
            <translation>文本</translation>
        </message>
        <message>
            <source>Each line is one customer followed by the items of their history, oldest first.</source>
            <comment>shape_sequences_user.what</comment>
            <translation>每行是一位顾客，后面是其历史中的商品，从旧到新排列。</translation>
        </message>
        <message>
            <source>Each line is one visit: its items in the order they were looked at.</source>
            <comment>shape_sequences_session.what</comment>
            <translation>每行是一次访问，按浏览顺序列出其中的商品。</translation>
        </message>
        <message>
            <source>Each row is something that happened: {entity} says who, {time} says when, and the same {entity} comes back.</source>
            <comment>shape_event_log.what</comment>
            <translation>每行是一次行为：{entity} 说明是谁，{time} 说明何时，同一个 {entity} 会多次出现。</translation>
        </message>
        <message>
            <source>Each row is a text to read, in {column}.</source>
            <comment>shape_texts.what</comment>
            <translation>每行是一条文本，位于 {column} 列。</translation>
        </message>
        <message>
            <source>Each row describes one thing of its own, named by {column}.</source>
            <comment>shape_table_key.what</comment>
            <translation>每行描述一个对象，以 {column} 标识。</translation>
        </message>
        <message>
            <source>Each row is one combination of {columns}: figures that repeat over time.</source>
            <comment>shape_table_panel.what</comment>
            <translation>每行是 {columns} 的一种组合，其数值随时间重复出现。</translation>
        </message>
        <message>
            <source>Each row is a case of its own, with what is known of it in columns.</source>
            <comment>shape_table.what</comment>
            <translation>每行是一个独立的样本，各列是与它有关的信息。</translation>
        </message>
        <message>
            <source>You said so.</source>
            <comment>role_given.what</comment>
            <translation>由您指定。</translation>
        </message>
        <message>
            <source>Its name says so (“{word}”).</source>
            <comment>role_by_name.what</comment>
            <translation>根据列名推断（“{word}”）。</translation>
        </message>
        <message>
            <source>Its name says so (“{word}”), and its values fit: {values}.</source>
            <comment>role_by_name_and_values.what</comment>
            <translation>列名（“{word}”）与值都相符：{values}。</translation>
        </message>
        <message>
            <source>It is the column that holds dates and times.</source>
            <comment>role_by_type.what</comment>
            <translation>这是含有日期和时间的列。</translation>
        </message>
        <message>
            <source>It holds sentences, about {length} characters each.</source>
            <comment>role_by_long_texts.what</comment>
            <translation>内容是句子，每条约 {length} 个字符。</translation>
        </message>
        <message>
            <source>It is the last column and has two values, as answers often are: {values}.</source>
            <comment>role_by_two_values.what</comment>
            <translation>这是最后一列，并且只有两个值，符合结果列的常见特点：{values}。</translation>
        </message>
        <message>
            <source>Together with {columns} it tells every row apart.</source>
            <comment>role_by_panel.what</comment>
            <translation>与 {columns} 合在一起，可以区分每一行。</translation>
        </message>
        <message>
            <source>It looks like the outcome of the test in {treatment} (its name says “{word}”).</source>
            <comment>role_label_of_test.what</comment>
            <translation>看起来是 {treatment} 列中实验的结果（列名含“{word}”）。</translation>
        </message>
        <message>
            <source>It numbers or names the rows, one each, so there is nothing to learn from it.</source>
            <comment>role_names_rows.what</comment>
            <translation>它是每一行各自的编号或名称，没有可学习的内容。</translation>
        </message>
        <message>
            <source>It holds personal contact data (“{word}”), which no prediction needs.</source>
            <comment>role_contact.what</comment>
            <translation>含有个人联系信息（“{word}”），任何预测都不需要。</translation>
        </message>
        <message>
            <source>It is the place of each action in its history.</source>
            <comment>role_position.what</comment>
            <translation>它是每个行为在历史中的位置。</translation>
        </message>
        <message>
            <source>It holds names of months without a year, so it counts as an ordinary column.</source>
            <comment>role_months.what</comment>
            <translation>只有月份名称，没有年份，因此视为普通列。</translation>
        </message>
        <message>
            <source>If the rows are all of one year, give it the role time and they can be put in order.</source>
            <comment>role_months.advice</comment>
            <translation>如果所有行都在同一年，请将其角色设为“时间”，即可排序。</translation>
        </message>
        <message>
            <source>{other} already has the role {role:role}; this column is kept as an ordinary one.</source>
            <comment>role_second.what</comment>
            <translation>{other} 已担任角色“{role:role}”，此列按普通列保留。</translation>
        </message>
        <message>
            <source>Nothing speaks for a special meaning.</source>
            <comment>role_feature.what</comment>
            <translation>看不出有特殊含义。</translation>
        </message>
        <message>
            <source>There is no column named “{value}”.</source>
            <comment>unknown_column.what</comment>
            <translation>没有名为“{value}”的列。</translation>
        </message>
        <message>
            <source>Did you mean {near}? Write the name as it stands in the file.</source>
            <comment>unknown_column.advice</comment>
            <translation>您要找的是 {near} 吗？请按文件中的写法填写列名。</translation>
        </message>
        <message>
            <source>There is no column named “{value}”.</source>
            <comment>unknown_column_none_near.what</comment>
            <translation>没有名为“{value}”的列。</translation>
        </message>
        <message>
            <source>The columns are: {columns}.</source>
            <comment>unknown_column_none_near.advice</comment>
            <translation>现有的列：{columns}。</translation>
        </message>
        <message>
            <source>“{value}” is not a role.</source>
            <comment>unknown_role.what</comment>
            <translation>“{value}”不是角色。</translation>
        </message>
        <message>
            <source>A column can be one of: {roles}.</source>
            <comment>unknown_role.advice</comment>
            <translation>列的角色可以是：{roles}。</translation>
        </message>
        <message>
            <source>You gave the role {role:role} to both {column} and {other}.</source>
            <comment>role_given_twice.what</comment>
            <translation>您将 {column} 和 {other} 的角色都设成了“{role:role}”。</translation>
        </message>
        <message>
            <source>Only one column can be the {role:role}. Give the other one another role, for example feature.</source>
            <comment>role_given_twice.advice</comment>
            <translation>只能有一列担任“{role:role}”。请将另一列设为其他角色，例如“特征”。</translation>
        </message>
        <message>
            <source>{column} cannot be the time: it holds {type:type} values such as “{value}”.</source>
            <comment>role_needs_time.what</comment>
            <translation>{column} 不能用作“时间”：其中的值是{type:type}，例如“{value}”。</translation>
        </message>
        <message>
            <source>Choose a column with dates, whole numbers that count weeks or years, or names of months.</source>
            <comment>role_needs_time.advice</comment>
            <translation>选择含有日期、表示第几周或年份的整数，或月份名称的列。</translation>
        </message>
        <message>
            <source>{column} cannot be the {role:role}: it holds {type:type} values such as “{value}”, and a {role:role} must be a number.</source>
            <comment>role_needs_numbers.what</comment>
            <translation>{column} 不能用作“{role:role}”：其中的值是{type:type}，例如“{value}”，而“{role:role}”必须是数字。</translation>
        </message>
        <message>
            <source>Choose a column of numbers, or clean the numbers in the file first.</source>
            <comment>role_needs_numbers.advice</comment>
            <translation>选择数字列，或先在文件中清理数字。</translation>
        </message>
        <message>
            <source>{column} cannot be the {role:role}: it holds {type:type} values such as “{value}”, and a {role:role} is words.</source>
            <comment>role_needs_words.what</comment>
            <translation>{column} 不能用作“{role:role}”：其中的值是{type:type}，例如“{value}”，而“{role:role}”必须是文字。</translation>
        </message>
        <message>
            <source>Choose a column of text.</source>
            <comment>role_needs_words.advice</comment>
            <translation>选择文本列。</translation>
        </message>
        <message>
            <source>{column} cannot be the {role:role}: it has about {distinct} different values, and at most {most} make sense.</source>
            <comment>role_needs_few_values.what</comment>
            <translation>{column} 不能用作“{role:role}”：它约有 {distinct} 个不同的值，最多 {most} 个才合理。</translation>
        </message>
        <message>
            <source>Choose a column that names a few kinds, such as view, cart and purchase.</source>
            <comment>role_needs_few_values.advice</comment>
            <translation>选择只含少数几种值的列，例如 view、cart 和 purchase。</translation>
        </message>
        <message>
            <source>“{value}” is not a meaning an event can have.</source>
            <comment>unknown_meaning.what</comment>
            <translation>“{value}”不是事件可以具有的含义。</translation>
        </message>
        <message>
            <source>Choose one of: {meanings}.</source>
            <comment>unknown_meaning.advice</comment>
            <translation>可选：{meanings}。</translation>
        </message>
        <message>
            <source>The value “{value}” does not occur in the event column.</source>
            <comment>unknown_event_value.what</comment>
            <translation>事件列中没有“{value}”这个值。</translation>
        </message>
        <message>
            <source>The values are: {values}.</source>
            <comment>unknown_event_value.advice</comment>
            <translation>现有的值：{values}。</translation>
        </message>
        <message>
            <source>You gave events a meaning, but these data are no event log.</source>
            <comment>no_events_here.what</comment>
            <translation>您指定了事件的含义，但这些数据不是事件日志。</translation>
        </message>
        <message>
            <source>Leave the meanings of events out, or say which columns are the user and the time.</source>
            <comment>no_events_here.advice</comment>
            <translation>不要指定事件含义，或说明哪些列是顾客和时间。</translation>
        </message>
    </context>
    <context>
        <name>quality</name>
        <message>
            <source>Nothing found that stands in the way of learning from these data.</source>
            <comment>gate_good.what</comment>
            <translation>没有发现妨碍学习的问题。</translation>
        </message>
        <message>
            <source>These data can be used. Points that deserve a look first: {points}.</source>
            <comment>gate_fixes.what</comment>
            <translation>数据可以使用，但有 {points} 处值得先看一看。</translation>
        </message>
        <message>
            <source>The usual repairs are applied unless you refuse them; the source file is never changed.</source>
            <comment>gate_fixes.advice</comment>
            <translation>常规修复会自动应用，您也可以拒绝；源文件绝不会改动。</translation>
        </message>
        <message>
            <source>These data cannot be learnt from as they are. {points}</source>
            <comment>gate_not_usable.what</comment>
            <translation>数据目前还不能用来学习。{points}</translation>
        </message>
        <message>
            <source>Put this right in the file or in the roles, and try again.</source>
            <comment>gate_not_usable.advice</comment>
            <translation>在文件中改正，或调整列的角色，然后再试一次。</translation>
        </message>
        <message>
            <source>There are no rows.</source>
            <comment>no_rows.what</comment>
            <translation>没有任何行。</translation>
        </message>
        <message>
            <source>Export the data again, with the rows in it.</source>
            <comment>no_rows.advice</comment>
            <translation>重新导出数据，并确保其中有行。</translation>
        </message>
        <message>
            <source>{rows:row|rows} only: too few for figures that can be trusted.</source>
            <comment>few_rows.what</comment>
            <translation>只有 {rows} 行：太少，得不出可信的指标。</translation>
        </message>
        <message>
            <source>Add data of a longer time, or of more customers. A few thousand rows are a good start.</source>
            <comment>few_rows.advice</comment>
            <translation>加入更长时间或更多顾客的数据。几千行是不错的起点。</translation>
        </message>
        <message>
            <source>{column} is empty in {rows} of {all} rows ({share} %).</source>
            <comment>missing_values.what</comment>
            <translation>{all} 行中有 {rows} 行的 {column} 是空的（{share}%）。</translation>
        </message>
        <message>
            <source>Models learn from the gap as well, so nothing has to be done; check that it is meant.</source>
            <comment>missing_values.advice</comment>
            <translation>模型也会从空缺中学习，因此不必处理；请确认这些值本来就是空的。</translation>
        </message>
        <message>
            <source>{column} is empty in every row.</source>
            <comment>empty_column.what</comment>
            <translation>每一行的 {column} 都是空的。</translation>
        </message>
        <message>
            <source>It is left out of learning.</source>
            <comment>empty_column.advice</comment>
            <translation>该列不参与学习。</translation>
        </message>
        <message>
            <source>{rows} of {all} rows ({share} %) are exactly like an earlier row.</source>
            <comment>duplicates.what</comment>
            <translation>{all} 行中有 {rows} 行与前面的某一行完全相同（{share}%）。</translation>
        </message>
        <message>
            <source>They may be real repetitions, or an export that ran twice. If they are copies, set them aside.</source>
            <comment>duplicates.advice</comment>
            <translation>可能确实发生了多次，也可能是导出了两遍。如果是重复导出，请搁置这些行。</translation>
        </message>
        <message>
            <source>{column} has the same value in every row: {value}.</source>
            <comment>constant_column.what</comment>
            <translation>{column} 在每一行的值都相同：{value}。</translation>
        </message>
        <message>
            <source>It is left out of learning.</source>
            <comment>constant_column.advice</comment>
            <translation>该列不参与学习。</translation>
        </message>
        <message>
            <source>{column} has a value of its own in almost every row, as a number or a name of the row has.</source>
            <comment>id_like_column.what</comment>
            <translation>{column} 几乎每一行的值都不同，像是行的编号或名称。</translation>
        </message>
        <message>
            <source>Nothing general can be learnt from it, so it is left out of learning.</source>
            <comment>id_like_column.advice</comment>
            <translation>从中学不到普遍规律，因此不参与学习。</translation>
        </message>
        <message>
            <source>{column} has seldom seen values: {values} of them occur fewer than {least} times each, in {rows} of {all} rows.</source>
            <comment>rare_values.what</comment>
            <translation>{column} 中有很少出现的值：其中 {values} 个值各出现不到 {least} 次，占 {all} 行中的 {rows} 行。</translation>
        </message>
        <message>
            <source>There is too little to learn about each of them; nothing has to be done.</source>
            <comment>rare_values.advice</comment>
            <translation>每个值可供学习的数据太少；不必处理。</translation>
        </message>
        <message>
            <source>{column} counts as text, yet {share} % of its values are numbers; one that is not is “{value}”.</source>
            <comment>partly_numbers.what</comment>
            <translation>{column} 视为文本，但 {share}% 的值是数字；不是数字的值如“{value}”。</translation>
        </message>
        <message>
            <source>If it should be a number, correct the other values in the file.</source>
            <comment>partly_numbers.advice</comment>
            <translation>如果应当是数字，请在文件中更正其余的值。</translation>
        </message>
        <message>
            <source>{column} is below zero in {rows} of {all} rows (the lowest is {value}).</source>
            <comment>negative_price.what</comment>
            <translation>{all} 行中有 {rows} 行的 {column} 小于零（最低为 {value}）。</translation>
        </message>
        <message>
            <source>These prices are taken as missing; the rows stay.</source>
            <comment>negative_price.advice</comment>
            <translation>这些价格视为缺失，行仍保留。</translation>
        </message>
        <message>
            <source>{column} is zero in {rows} of {all} rows.</source>
            <comment>zero_price.what</comment>
            <translation>{all} 行中有 {rows} 行的 {column} 为零。</translation>
        </message>
        <message>
            <source>They may be gifts, samples or corrections. The rows stay.</source>
            <comment>zero_price.advice</comment>
            <translation>可能是赠品、样品或更正。这些行会保留。</translation>
        </message>
        <message>
            <source>Purchases with a {column} below zero: {rows} of {all} rows.</source>
            <comment>negative_quantity.what</comment>
            <translation>购买中 {column} 小于零的：{all} 行中有 {rows} 行。</translation>
        </message>
        <message>
            <source>They are counted as returns, not as purchases.</source>
            <comment>negative_quantity.advice</comment>
            <translation>这些行计为退货，不计为购买。</translation>
        </message>
        <message>
            <source>Rows that take a purchase back: {rows} of {all} (for example {value}).</source>
            <comment>cancellations.what</comment>
            <translation>撤销购买的行：{all} 行中有 {rows} 行（例如 {value}）。</translation>
        </message>
        <message>
            <source>They are counted as returns, with a negative amount. Nothing has to be done.</source>
            <comment>cancellations.advice</comment>
            <translation>这些行计为退货，金额为负。不必处理。</translation>
        </message>
        <message>
            <source>{column} cannot be right in {rows} of {all} rows: {earlier} before {before}, {later} after {after} (for example {value}).</source>
            <comment>impossible_time.what</comment>
            <translation>{all} 行中有 {rows} 行的 {column} 不可能正确：{earlier} 行早于 {before}，{later} 行晚于 {after}（例如 {value}）。</translation>
        </message>
        <message>
            <source>These rows are set aside.</source>
            <comment>impossible_time.advice</comment>
            <translation>这些行会搁置。</translation>
        </message>
        <message>
            <source>{column} is empty in {rows} of {all} rows ({share} %), so nobody can say when they happened.</source>
            <comment>rows_without_time.what</comment>
            <translation>{all} 行中有 {rows} 行的 {column} 是空的（{share}%），无法得知发生的时间。</translation>
        </message>
        <message>
            <source>These rows are set aside.</source>
            <comment>rows_without_time.advice</comment>
            <translation>这些行会搁置。</translation>
        </message>
        <message>
            <source>{column} is empty in {rows} of {all} rows ({share} %): they belong to nobody who could come back.</source>
            <comment>rows_without_user.what</comment>
            <translation>{all} 行中有 {rows} 行的 {column} 是空的（{share}%）：看不出是哪位顾客，也就无从知道是否再来。</translation>
        </message>
        <message>
            <source>These rows are set aside.</source>
            <comment>rows_without_user.advice</comment>
            <translation>这些行会搁置。</translation>
        </message>
        <message>
            <source>No column says which customer a row belongs to.</source>
            <comment>no_user_column.what</comment>
            <translation>没有哪一列说明每行属于哪位顾客。</translation>
        </message>
        <message>
            <source>Questions about customers need one. If there is such a column, give it the role user.</source>
            <comment>no_user_column.advice</comment>
            <translation>与顾客有关的问题需要这样一列。如果有，请将其角色设为“顾客”。</translation>
        </message>
        <message>
            <source>There are only {users} different customers.</source>
            <comment>few_users.what</comment>
            <translation>只有 {users} 位不同的顾客。</translation>
        </message>
        <message>
            <source>Questions about customers need some hundreds at least.</source>
            <comment>few_users.advice</comment>
            <translation>与顾客有关的问题至少需要几百位顾客。</translation>
        </message>
        <message>
            <source>Customers with more than {limit} rows on each day they come: {users} of {customers}, with {rows:row|rows} together. Half of all customers have at most {median} a day; the busiest, {value}, has {most}.</source>
            <comment>users_out_of_line.what</comment>
            <translation>有些顾客在来访的日子里每天超过 {limit} 行：{customers} 位中有 {users} 位，共 {rows} 行。半数顾客每天最多 {median} 行；最活跃的 {value} 有 {most} 行。</translation>
        </message>
        <message>
            <source>They may be programs, staff or dealers. If you know that they are no customers, set them aside.</source>
            <comment>users_out_of_line.advice</comment>
            <translation>可能是程序、员工或经销商。如果确定不是顾客，请搁置。</translation>
        </message>
        <message>
            <source>All events lie within {hours} hours.</source>
            <comment>short_history.what</comment>
            <translation>所有事件都在 {hours} 小时之内。</translation>
        </message>
        <message>
            <source>Questions about the coming days need a history of weeks or months.</source>
            <comment>short_history.advice</comment>
            <translation>预测未来几天的问题需要几周或几个月的行为历史。</translation>
        </message>
        <message>
            <source>{column}, the answer to be learnt, is the same in every row: {value}.</source>
            <comment>one_class_label.what</comment>
            <translation>要学习的结果 {column} 在每一行都相同：{value}。</translation>
        </message>
        <message>
            <source>A model needs cases of both kinds. Export rows of both, or choose another column as the label.</source>
            <comment>one_class_label.advice</comment>
            <translation>模型需要两种情况的数据。请导出两种情况的行，或选择其他列作为标签。</translation>
        </message>
        <message>
            <source>{column}, the answer to be learnt, is empty in every row.</source>
            <comment>empty_label.what</comment>
            <translation>要学习的结果 {column} 在每一行都是空的。</translation>
        </message>
        <message>
            <source>Export the rows with their answers, or choose another column as the label.</source>
            <comment>empty_label.advice</comment>
            <translation>导出带有结果的行，或选择其他列作为标签。</translation>
        </message>
        <message>
            <source>{column}, the answer to be learnt, is empty in {rows} of {all} rows ({share} %).</source>
            <comment>missing_label.what</comment>
            <translation>{all} 行中有 {rows} 行没有要学习的结果，即 {column} 是空的（{share}%）。</translation>
        </message>
        <message>
            <source>Rows without an answer are not learnt from.</source>
            <comment>missing_label.advice</comment>
            <translation>没有结果的行不参与学习。</translation>
        </message>
        <message>
            <source>{column} is {value} in only {rows} of {all} rows ({share} %).</source>
            <comment>imbalanced_label.what</comment>
            <translation>{all} 行中只有 {rows} 行的 {column} 为 {value}（{share}%）。</translation>
        </message>
        <message>
            <source>Do not judge a model by its accuracy here; precision, recall and lift say more.</source>
            <comment>imbalanced_label.advice</comment>
            <translation>这里不要用准确率评估模型；精确率、召回率和提升度更能说明问题。</translation>
        </message>
        <message>
            <source>{column} is a number with about {values} different values, from {least} to {most}.</source>
            <comment>continuous_label.what</comment>
            <translation>{column} 是数字，约有 {values} 个不同的值，从 {least} 到 {most}。</translation>
        </message>
        <message>
            <source>It can be predicted as an amount. A yes-or-no question needs a column with two values.</source>
            <comment>continuous_label.advice</comment>
            <translation>可以作为金额预测。是非题需要只有两个值的列。</translation>
        </message>
        <message>
            <source>{column} alone all but gives {label} away: of two rows, one with {label} = {value} and one without, it tells which is which in {percent} of 100 cases.</source>
            <comment>near_answer.what</comment>
            <translation>仅凭 {column} 就几乎能得知 {label}：取两行，一行 {label} = {value}，一行不是，100 次中有 {percent} 次能分辨出来。</translation>
        </message>
        <message>
            <source>Ask whether it is known before the answer is. If it is only written down afterwards, leave it out: the model would look excellent here and fail in use.</source>
            <comment>near_answer.advice</comment>
            <translation>想一想：它是否在得知结果之前就已知道？如果事后才记录，请不让它参与学习，否则模型在这里看似出色，实际使用时却会失灵。</translation>
        </message>
        <message>
            <source>Where {column} is {value}, {label} is {answer} in {share} % of cases ({rows:row|rows} looked at).</source>
            <comment>value_knows_answer.what</comment>
            <translation>当 {column} 为 {value} 时，{share}% 的情况下 {label} 为 {answer}（共查看 {rows} 行）。</translation>
        </message>
        <message>
            <source>Ask whether {column} is known before the answer is. If not, leave it out: the model would look excellent here and fail in use.</source>
            <comment>value_knows_answer.advice</comment>
            <translation>想一想：{column} 是否在得知结果之前就已知道？如果不是，请不让它参与学习，否则模型在这里看似出色，实际使用时却会失灵。</translation>
        </message>
        <message>
            <source>Much changed over time: between the first 60 % of the rows and the last 20 %, these columns moved far (stability index from 0.25 on): {listed}.</source>
            <comment>strong_drift_over_time.what</comment>
            <translation>随时间变化很大：前 60% 的行与后 20% 的行相比，以下各列差别很大（稳定性指数不低于 0.25）：{listed}。</translation>
        </message>
        <message>
            <source>A model of the past may fit the future less well than it seems. Split by time to see the honest figure.</source>
            <comment>strong_drift_over_time.advice</comment>
            <translation>从过去学到的模型，对未来的预测可能不如看上去那么好。按时间划分才能看到真实的指标。</translation>
        </message>
        <message>
            <source>Some things changed over time, between the first 60 % of the rows and the last 20 % (stability index from 0.1 to 0.25): {listed}.</source>
            <comment>some_drift_over_time.what</comment>
            <translation>随时间有些变化：前 60% 的行与后 20% 的行相比（稳定性指数 0.1 到 0.25）：{listed}。</translation>
        </message>
        <message>
            <source>Split by time to see how well a model of the past does later.</source>
            <comment>some_drift_over_time.advice</comment>
            <translation>按时间划分，可以看到从过去学到的模型后来表现如何。</translation>
        </message>
        <message>
            <source>{column} is {value} in {first} % of the first 60 % of the rows, and in {last} % of the last 20 %.</source>
            <comment>label_drift_over_time.what</comment>
            <translation>{column} 为 {value} 的比例：前 60% 的行中为 {first}%，后 20% 的行中为 {last}%。</translation>
        </message>
        <message>
            <source>Split by time, so that the figures show how well a model of the past does later.</source>
            <comment>label_drift_over_time.advice</comment>
            <translation>按时间划分，让指标反映从过去学到的模型后来表现如何。</translation>
        </message>
        <message>
            <source>Change over time, and columns that know the answer, were judged by about {rows} of {all} rows, drawn evenly. All other figures are of every row.</source>
            <comment>judged_by_sample.what</comment>
            <translation>随时间的变化，以及是否有列泄漏结果，只抽查了 {all} 行中均匀选取的约 {rows} 行。其他指标都基于全部行。</translation>
        </message>
        <message>
            <source>There is no repair called “{value}”.</source>
            <comment>unknown_fix.what</comment>
            <translation>没有名为“{value}”的修复。</translation>
        </message>
        <message>
            <source>Choose from: {fixes}.</source>
            <comment>unknown_fix.advice</comment>
            <translation>可选：{fixes}。</translation>
        </message>
        <message>
            <source>No row is left of {file}: the repairs set all {rows:row|rows} aside.</source>
            <comment>nothing_left.what</comment>
            <translation>{file} 中没有剩下任何行：修复把全部 {rows} 行都搁置了。</translation>
        </message>
        <message>
            <source>Refuse some of the repairs, or check the roles of the columns.</source>
            <comment>nothing_left.advice</comment>
            <translation>拒绝其中一些修复，或检查各列的角色。</translation>
        </message>
        <message>
            <source>There is no cleaned data in {file}, or it cannot be read.</source>
            <comment>no_dataset.what</comment>
            <translation>{file} 中没有清理过的数据，或无法读取。</translation>
        </message>
        <message>
            <source>Read the source again.</source>
            <comment>no_dataset.advice</comment>
            <translation>重新读取数据源。</translation>
        </message>
        <message>
            <source>It was left out as a repair.</source>
            <comment>role_ignored_by_fix.what</comment>
            <translation>因修复而不参与。</translation>
        </message>
        <message>
            <source>It is the column “{column}” of the source.</source>
            <comment>column_from.what</comment>
            <translation>对应数据源中的列“{column}”。</translation>
        </message>
        <message>
            <source>No column says what happened; it follows from price and quantity, or from the kind of data.</source>
            <comment>column_event_computed.what</comment>
            <translation>没有哪一列说明发生了什么；根据价格和数量或数据的种类推断。</translation>
        </message>
        <message>
            <source>Price times quantity.</source>
            <comment>column_amount_computed.what</comment>
            <translation>价格乘以数量。</translation>
        </message>
        <message>
            <source>Set {rows:duplicated row|duplicated rows} aside</source>
            <comment>fix_set_aside_duplicates.what</comment>
            <translation>搁置 {rows} 行重复数据</translation>
        </message>
        <message>
            <source>Set {rows:row|rows} without {column} aside</source>
            <comment>fix_set_aside_rows_without.what</comment>
            <translation>搁置 {rows} 行缺少 {column} 的数据</translation>
        </message>
        <message>
            <source>Set {rows:row|rows} with impossible times aside</source>
            <comment>fix_set_aside_impossible_times.what</comment>
            <translation>搁置 {rows} 行时间不可能正确的数据</translation>
        </message>
        <message>
            <source>Set the {rows:row|rows} of machines aside</source>
            <comment>fix_set_aside_users.what</comment>
            <translation>搁置机器产生的 {rows} 行</translation>
        </message>
        <message>
            <source>Empty {rows:negative price|negative prices}</source>
            <comment>fix_clear_negative_prices.what</comment>
            <translation>清空 {rows} 个负价格</translation>
        </message>
        <message>
            <source>Count {rows:row|rows} with negative {column} as returns</source>
            <comment>fix_negative_quantity_is_return.what</comment>
            <translation>将 {rows} 行 {column} 为负的数据计为退货</translation>
        </message>
        <message>
            <source>Leave out {columns}</source>
            <comment>fix_ignore_columns.what</comment>
            <translation>{columns} 不参与学习</translation>
        </message>
        <message>
            <source>set duplicated rows aside</source>
            <comment>fix_before_set_aside_duplicates.what</comment>
            <translation>搁置重复的行</translation>
        </message>
        <message>
            <source>set rows without {columns} aside</source>
            <comment>fix_before_set_aside_rows_without_user.what</comment>
            <translation>搁置缺少 {columns} 的行</translation>
        </message>
        <message>
            <source>set rows without {columns} aside</source>
            <comment>fix_before_set_aside_rows_without_time.what</comment>
            <translation>搁置缺少 {columns} 的行</translation>
        </message>
        <message>
            <source>set rows with impossible times aside</source>
            <comment>fix_before_set_aside_impossible_times.what</comment>
            <translation>搁置时间不可能的行</translation>
        </message>
        <message>
            <source>set the rows of machines aside</source>
            <comment>fix_before_set_aside_users.what</comment>
            <translation>搁置机器产生的行</translation>
        </message>
        <message>
            <source>empty negative prices</source>
            <comment>fix_before_clear_negative_prices.what</comment>
            <translation>清空负的单价</translation>
        </message>
        <message>
            <source>count rows with negative {columns} as returns</source>
            <comment>fix_before_negative_quantity_is_return.what</comment>
            <translation>将 {columns} 为负的行计为退货</translation>
        </message>
        <message>
            <source>leave out {columns}</source>
            <comment>fix_before_ignore_columns.what</comment>
            <translation>不使用 {columns}</translation>
        </message>
    </context>
    <context>
        <name>quality_reasons</name>
        <message>
            <source>Without rows there is nothing to learn from.</source>
            <comment>why_no_rows.what</comment>
            <translation>没有行，就没有可以学习的内容。</translation>
        </message>
        <message>
            <source>A model takes chance for a rule where it sees few cases, and its figures may be far off.</source>
            <comment>why_few_rows.what</comment>
            <translation>样本太少时，模型会把偶然当成规律，指标可能偏差很大。</translation>
        </message>
        <message>
            <source>A gap can mean something (“no coupon used”) or be a fault of the export; a model cannot tell the two apart.</source>
            <comment>why_missing_values.what</comment>
            <translation>空缺可能有含义（“没有使用优惠券”），也可能是导出出错，模型无法区分两者。</translation>
        </message>
        <message>
            <source>A column without a value tells nobody from anybody.</source>
            <comment>why_empty_column.what</comment>
            <translation>没有值的列，区分不了任何人。</translation>
        </message>
        <message>
            <source>Copies count twice, so what they say weighs more than it should. The figures do not look better for it: where rows are drawn at random to judge on, identical ones are kept together.</source>
            <comment>why_duplicates.what</comment>
            <translation>重复的行会算两次，其内容的分量因此过重。指标不会因此显得更好：随机抽取评估行时，相同的行总在同一部分。</translation>
        </message>
        <message>
            <source>A value that never changes cannot tell buyers from others.</source>
            <comment>why_constant_column.what</comment>
            <translation>从不变化的值，无法区分买家与其他人。</translation>
        </message>
        <message>
            <source>A model could learn rows by heart by their numbers, and would know nothing of new ones.</source>
            <comment>why_id_like_column.what</comment>
            <translation>模型可能按编号把每一行背下来，对新的行却一无所知。</translation>
        </message>
        <message>
            <source>What was seen a few times says little about what it will do next time.</source>
            <comment>why_rare_values.what</comment>
            <translation>只见过几次的值，很难说明下次会怎样。</translation>
        </message>
        <message>
            <source>As text, 9 and 10 are as different as “red” and “blue”: that one is more than the other is lost.</source>
            <comment>why_partly_numbers.what</comment>
            <translation>作为文本，9 和 10 的差别与“红”和“蓝”一样，谁大谁小的信息就丢失了。</translation>
        </message>
        <message>
            <source>Prices below zero pull sums and means down, and with them what a customer seems worth.</source>
            <comment>why_negative_price.what</comment>
            <translation>小于零的价格会拉低总和与平均值，使顾客的价值显得比实际更低。</translation>
        </message>
        <message>
            <source>Many gifts at zero make customers look cheaper than they are.</source>
            <comment>why_zero_price.what</comment>
            <translation>零元赠品太多，会使顾客的消费显得比实际更低。</translation>
        </message>
        <message>
            <source>Taken for purchases, goods sent back would count as goods bought.</source>
            <comment>why_negative_quantity.what</comment>
            <translation>如果当作购买，退回的商品就会算成买下的商品。</translation>
        </message>
        <message>
            <source>Taken for purchases, cancelled orders would make customers look more loyal than they are.</source>
            <comment>why_cancellations.what</comment>
            <translation>如果当作购买，取消的订单会使顾客显得比实际更忠诚。</translation>
        </message>
        <message>
            <source>A wrong date moves an action to where it did not happen, even to after what is to be foretold.</source>
            <comment>why_impossible_time.what</comment>
            <translation>日期错误会把行为移到别的时间，甚至移到要预测的时间之后。</translation>
        </message>
        <message>
            <source>Only with its time can an action be placed before or after the moment of a prediction.</source>
            <comment>why_rows_without_time.what</comment>
            <translation>只有知道时间，才能判断行为在预测时刻之前还是之后。</translation>
        </message>
        <message>
            <source>Nobody’s rows tell nothing about anybody, yet they would count in sums.</source>
            <comment>why_rows_without_user.what</comment>
            <translation>不属于任何顾客的行说明不了任何人，却会计入总和。</translation>
        </message>
        <message>
            <source>Without customers nobody can be found who comes back, leaves or buys again.</source>
            <comment>why_no_user_column.what</comment>
            <translation>没有顾客，就找不出谁会再来、流失或再次购买。</translation>
        </message>
        <message>
            <source>Each customer is one case to learn from; a few are not enough to see what they share.</source>
            <comment>why_few_users.what</comment>
            <translation>每位顾客是一个学习样本，只有几位时看不出他们的共同点。</translation>
        </message>
        <message>
            <source>A program that reads every page looks like a most eager customer who never buys, and misleads the model about both.</source>
            <comment>why_users_out_of_line.what</comment>
            <translation>读取每个页面的程序，看起来像一位极其热心却从不购买的顾客，会在这两方面误导模型。</translation>
        </message>
        <message>
            <source>Who will come back in a month cannot be learnt from two days.</source>
            <comment>why_short_history.what</comment>
            <translation>只有两天的数据，学不到谁会在一个月内再来。</translation>
        </message>
        <message>
            <source>Where nobody is different, there is nothing to tell apart.</source>
            <comment>why_one_class_label.what</comment>
            <translation>如果人人都一样，就没有可区分的内容。</translation>
        </message>
        <message>
            <source>A model learns from known answers, and here is none.</source>
            <comment>why_empty_label.what</comment>
            <translation>模型从已知的结果中学习，而这里没有任何结果。</translation>
        </message>
        <message>
            <source>Rows without an answer cannot be learnt from or judged on.</source>
            <comment>why_missing_label.what</comment>
            <translation>没有结果的行既不能用来学习，也不能用来评估。</translation>
        </message>
        <message>
            <source>Saying “no” to everybody would be right most of the time, and of no use: a high accuracy means little here.</source>
            <comment>why_imbalanced_label.what</comment>
            <translation>对所有人都回答“否”，多数时候都对，却毫无用处：这里准确率高说明不了什么。</translation>
        </message>
        <message>
            <source>With so many answers, “yes or no” would throw away how much.</source>
            <comment>why_continuous_label.what</comment>
            <translation>结果的取值这么多，如果只分“是”或“否”，就丢掉了“多少”。</translation>
        </message>
        <message>
            <source>If it is filled in only after the event, it knows the answer already: in use it would still be empty, and the model would fail.</source>
            <comment>why_near_answer.what</comment>
            <translation>如果它是事后才填写的，就已经知道结果：实际使用时它还是空的，模型会失效。</translation>
        </message>
        <message>
            <source>If that value is written down only after the event, it knows the answer already: in use it would not be there yet, and the model would fail.</source>
            <comment>why_value_knows_answer.what</comment>
            <translation>如果这个值是事后才记录的，就已经知道结果：实际使用时还没有它，模型会失效。</translation>
        </message>
        <message>
            <source>What held in the past may hold no longer: a model is judged on the past, and used later.</source>
            <comment>why_strong_drift_over_time.what</comment>
            <translation>过去成立的，现在可能不再成立：模型用过去的数据评估，却在以后使用。</translation>
        </message>
        <message>
            <source>A model is judged on the past, and used later; what changes in between costs some of its worth.</source>
            <comment>why_some_drift_over_time.what</comment>
            <translation>模型用过去的数据评估，却在以后使用，其间的变化会削弱它的价值。</translation>
        </message>
        <message>
            <source>If more or fewer say yes now than then, foretold chances are too high or too low throughout.</source>
            <comment>why_label_drift_over_time.what</comment>
            <translation>如果现在的“是”比当时多或少，预测的概率就会整体偏高或偏低。</translation>
        </message>
        <message>
            <source>It saves minutes and hardly changes the figures; yet a rare case may be missed.</source>
            <comment>why_judged_by_sample.what</comment>
            <translation>这样可以节省几分钟，指标几乎不变，但可能漏掉罕见的情况。</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Gives every customer or visitor a chance of buying, and says what speaks for it. It learns from your own past: from who bought later and who did not.</source>
            <comment>question_purchase.what</comment>
            <translation>给出每位顾客或访客的购买概率，并说明依据。它从您自己的历史中学习：后来谁买了，谁没有买。</translation>
        </message>
        <message>
            <source>Gives every customer a chance of not coming back, so that you can reach out in time. It learns from those who left before, and from how they behaved until then.</source>
            <comment>question_churn.what</comment>
            <translation>给出每位顾客不再回来的概率，便于您及时联系。它从以前流失的顾客，以及他们流失前的行为中学习。</translation>
        </message>
        <message>
            <source>A chance of buying for every customer, with reasons.</source>
            <comment>question_purchase_in_short.what</comment>
            <translation>每位顾客的购买概率，附原因。</translation>
        </message>
        <message>
            <source>A chance of not coming back, in time to act.</source>
            <comment>question_churn_in_short.what</comment>
            <translation>不再回来的概率，便于及时行动。</translation>
        </message>
        <message>
            <source>The money to expect of each in the days ahead.</source>
            <comment>question_value_in_short.what</comment>
            <translation>每位顾客在预测天数内的预计消费。</translation>
        </message>
        <message>
            <source>The items each is likeliest to take, best first.</source>
            <comment>question_next_item_in_short.what</comment>
            <translation>每位顾客最可能选择的商品，最好的在前。</translation>
        </message>
        <message>
            <source>For bundles, substitutes and “others also took”.</source>
            <comment>question_similar_items_in_short.what</comment>
            <translation>用于搭配销售、替代品和“其他人也选了”。</translation>
        </message>
        <message>
            <source>Those most like each, and what they share.</source>
            <comment>question_similar_users_in_short.what</comment>
            <translation>与每位顾客最相似的顾客，以及他们的共同点。</translation>
        </message>
        <message>
            <source>The next kind of action, and about when.</source>
            <comment>question_next_action_in_short.what</comment>
            <translation>下一步行为的种类和大致时间。</translation>
        </message>
        <message>
            <source>Their behaviour, learnt before any question.</source>
            <comment>question_pretrain_in_short.what</comment>
            <translation>在提出任何问题之前，先学习顾客的行为。</translation>
        </message>
        <message>
            <source>The stars to expect for any item, and how sure.</source>
            <comment>question_rating_in_short.what</comment>
            <translation>任意商品的预计星级，以及有多大把握。</translation>
        </message>
        <message>
            <source>customers</source>
            <comment>need_customers.what</comment>
            <translation>顾客</translation>
        </message>
        <message>
            <source>customers or visits</source>
            <comment>need_histories.what</comment>
            <translation>顾客或访问</translation>
        </message>
        <message>
            <source>items</source>
            <comment>need_items.what</comment>
            <translation>商品</translation>
        </message>
        <message>
            <source>times</source>
            <comment>need_times.what</comment>
            <translation>时间</translation>
        </message>
        <message>
            <source>enough days</source>
            <comment>need_days.what</comment>
            <translation>足够的天数</translation>
        </message>
        <message>
            <source>purchases</source>
            <comment>need_purchases.what</comment>
            <translation>购买</translation>
        </message>
        <message>
            <source>amounts</source>
            <comment>need_money.what</comment>
            <translation>金额</translation>
        </message>
        <message>
            <source>kinds of action</source>
            <comment>need_kinds.what</comment>
            <translation>行为种类</translation>
        </message>
        <message>
            <source>ratings</source>
            <comment>need_ratings.what</comment>
            <translation>评分</translation>
        </message>
        <message>
            <source>a column of answers</source>
            <comment>need_answers.what</comment>
            <translation>结果列</translation>
        </message>
        <message>
            <source>These files tell in which order things happened, but not when.</source>
            <comment>lacks_shape.what</comment>
            <translation>这些文件说明了事情发生的顺序，但没有时间。</translation>
        </message>
        <message>
            <source>Bring a log with the time of each action, or a table with a column that holds the answer.</source>
            <comment>lacks_shape.advice</comment>
            <translation>请提供记录每次行为时间的日志，或有一列存放结果的表。</translation>
        </message>
        <message>
            <source>No column holds the answer that is to be predicted.</source>
            <comment>lacks_answer.what</comment>
            <translation>没有哪一列存放要预测的结果。</translation>
        </message>
        <message>
            <source>If one does (such as bought: yes or no), give it the role label.</source>
            <comment>lacks_answer.advice</comment>
            <translation>如果有（例如“是否购买”：是或否），请将其角色设为“标签”。</translation>
        </message>
        <message>
            <source>No column names the customer, so nobody can be followed over time.</source>
            <comment>lacks_user.what</comment>
            <translation>没有哪一列指明顾客，因此无法随时间跟踪任何人。</translation>
        </message>
        <message>
            <source>If each row is something a customer did, mark the column that names the customer with the role user.</source>
            <comment>lacks_user.advice</comment>
            <translation>如果每行都是顾客的一次行为，请将指明顾客的列的角色设为“顾客”。</translation>
        </message>
        <message>
            <source>No column says when each action happened.</source>
            <comment>lacks_time.what</comment>
            <translation>没有哪一列说明每次行为发生的时间。</translation>
        </message>
        <message>
            <source>If each row is something a customer did, mark the column with its date with the role time.</source>
            <comment>lacks_time.advice</comment>
            <translation>如果每行都是顾客的一次行为，请将日期列的角色设为“时间”。</translation>
        </message>
        <message>
            <source>No action in this log counts as a purchase.</source>
            <comment>lacks_purchases.what</comment>
            <translation>此日志中没有算作购买的行为。</translation>
        </message>
        <message>
            <source>Give the value that stands for a purchase the meaning purchase.</source>
            <comment>lacks_purchases.advice</comment>
            <translation>请将代表购买的值的含义设为“购买”。</translation>
        </message>
        <message>
            <source>The log covers only {days} days. Some of them are needed to learn from, and some to judge by.</source>
            <comment>lacks_days.what</comment>
            <translation>日志只覆盖 {days} 天，其中要有一部分用来学习，一部分用来评估。</translation>
        </message>
        <message>
            <source>Bring a longer log: three days at least, better three months.</source>
            <comment>lacks_days.advice</comment>
            <translation>请提供更长的日志：至少三天，最好三个月。</translation>
        </message>
        <message>
            <source>The column {column} holds only one answer ({value}), so there is nothing to tell apart.</source>
            <comment>lacks_two_answers.what</comment>
            <translation>列 {column} 只有一种结果（{value}），没有可区分的内容。</translation>
        </message>
        <message>
            <source>Bring rows of both kinds, or give the role label to another column.</source>
            <comment>lacks_two_answers.advice</comment>
            <translation>请提供两种结果都有的行，或将另一列的角色设为“标签”。</translation>
        </message>
        <message>
            <source>The column {column} holds about {distinct} different values, which are too many for a yes-or-no question.</source>
            <comment>lacks_few_answers.what</comment>
            <translation>列 {column} 约有 {distinct} 个不同的值，对是非问题来说太多。</translation>
        </message>
        <message>
            <source>Give the role label to a column of a few values, such as yes and no.</source>
            <comment>lacks_few_answers.advice</comment>
            <translation>请将“标签”角色设给只有少数几个值的列，例如“是”和“否”。</translation>
        </message>
        <message>
            <source>Days ahead</source>
            <comment>option_horizon_days.what</comment>
            <translation>预测天数</translation>
        </message>
        <message>
            <source>How far the prediction looks into the future. Shorter is easier to predict, longer leaves more time to act. Your log allows up to {longest} days.</source>
            <comment>option_horizon_days.advice</comment>
            <translation>预测未来多长时间。越短越容易预测，越长留给行动的时间越多。您的日志最多允许 {longest} 天。</translation>
        </message>
        <message>
            <source>Judge as of</source>
            <comment>option_cutoff.what</comment>
            <translation>评估时刻</translation>
        </message>
        <message>
            <source>The moment the model is judged from: it sees what came before and is compared with what came after. Left empty, it is the latest one that leaves a whole horizon ({latest} as things stand).</source>
            <comment>option_cutoff.advice</comment>
            <translation>从哪个时刻起评估模型：模型看到此前的行为，预测再与此后的行为比较。留空时，取能留出完整预测窗口的最晚时刻（目前为 {latest}）。</translation>
        </message>
        <message>
            <source>Judge as of</source>
            <comment>option_cutoff_of_share.what</comment>
            <translation>评估时刻</translation>
        </message>
        <message>
            <source>Where it is judged on the newest data: the moment that the model is judged from. It learns from what came before. Left empty, the newest tenth of the actions judges.</source>
            <comment>option_cutoff_of_share.advice</comment>
            <translation>按最新的数据评估时：从哪个时刻起评估模型。模型只从此前的行为学习。留空时，用最新十分之一的行为评估。</translation>
        </message>
        <message>
            <source>Learn until</source>
            <comment>option_cutoff_of_encoder.what</comment>
            <translation>学习截止时刻</translation>
        </message>
        <message>
            <source>The moment after which nothing is learnt, so that questions that start from the encoder can be judged on what came then. Left empty, it is {latest}.</source>
            <comment>option_cutoff_of_encoder.advice</comment>
            <translation>此时刻之后的内容不用于学习，这样以编码器为起点的问题可以用此后发生的事来评估。留空时为 {latest}。</translation>
        </message>
        <message>
            <source>Looks back</source>
            <comment>option_cutoffs.what</comment>
            <translation>回看次数</translation>
        </message>
        <message>
            <source>At how many earlier moments the customers are looked at to learn from. More moments mean more examples and a longer training.</source>
            <comment>option_cutoffs.advice</comment>
            <translation>在多少个更早的时刻观察顾客，从中学习。时刻越多，样本越多，训练时间也越长。</translation>
        </message>
        <message>
            <source>Only customers active in the last … days</source>
            <comment>option_active_days.what</comment>
            <translation>只看最近 … 天内活跃的顾客</translation>
        </message>
        <message>
            <source>Leaves out those who are gone for long, who would fill the top of the list. The days suggested are those within which nine of ten of your customers came back, at least the days ahead. Empty it to ask about all who were ever active.</source>
            <comment>option_active_days.advice</comment>
            <translation>不包括早已离开的顾客，否则他们会占据榜单前列。建议的天数是十分之九的顾客会在其间再次到来的天数，且不少于预测天数。留空时，预测所有曾经活跃的顾客。</translation>
        </message>
        <message>
            <source>Any action counts as staying</source>
            <comment>option_by_action.what</comment>
            <translation>任何行为都算留下</translation>
        </message>
        <message>
            <source>Switched on, a customer who looks around has stayed; switched off, only one who buys.</source>
            <comment>option_by_action.advice</comment>
            <translation>打开时，来浏览过就算留下；关闭时，只有购买才算。</translation>
        </message>
        <message>
            <source>Column with the answer</source>
            <comment>option_label.what</comment>
            <translation>结果列</translation>
        </message>
        <message>
            <source>The column that holds what is to be predicted.</source>
            <comment>option_label.advice</comment>
            <translation>存放要预测内容的列。</translation>
        </message>
        <message>
            <source>Value that means yes</source>
            <comment>option_positive.what</comment>
            <translation>代表“是”的值</translation>
        </message>
        <message>
            <source>The value of that column whose chance you want to know; all others count as no.</source>
            <comment>option_positive.advice</comment>
            <translation>该列中您想知道概率的值，其他值都算“否”。</translation>
        </message>
        <message>
            <source>How to judge</source>
            <comment>option_split.what</comment>
            <translation>如何评估</translation>
        </message>
        <message>
            <source>Which part of the data is kept aside, so that the model is judged on what it has never seen.</source>
            <comment>option_split.advice</comment>
            <translation>留出哪部分数据，使模型用从未见过的内容评估。</translation>
        </message>
        <message>
            <source>Number for random choices (seed)</source>
            <comment>option_seed.what</comment>
            <translation>随机选择所用的数字（随机种子）</translation>
        </message>
        <message>
            <source>Whatever is drawn at random follows from it, such as who is set aside. The same number gives the same result again.</source>
            <comment>option_seed.advice</comment>
            <translation>所有随机抽取都由它决定，例如留出哪些顾客。数字相同，结果就相同。</translation>
        </message>
        <message>
            <source>On the newest data</source>
            <comment>split_time.what</comment>
            <translation>用最新的数据</translation>
        </message>
        <message>
            <source>On customers never seen</source>
            <comment>split_group.what</comment>
            <translation>用从未见过的顾客</translation>
        </message>
        <message>
            <source>On rows drawn at random</source>
            <comment>split_random.what</comment>
            <translation>用随机抽取的行</translation>
        </message>
        <message>
            <source>On every row once (five-fold, takes five times as long)</source>
            <comment>split_folds.what</comment>
            <translation>用全部行，每行一次（五折，用时五倍）</translation>
        </message>
        <message>
            <source>{value} ({rows:row|rows})</source>
            <comment>value_with_rows.what</comment>
            <translation>{value}（{rows} 行）</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <comment>type_integer.what</comment>
            <translation>整数</translation>
        </message>
        <message>
            <source>numbers</source>
            <comment>type_number.what</comment>
            <translation>数值</translation>
        </message>
        <message>
            <source>yes and no</source>
            <comment>type_boolean.what</comment>
            <translation>是/否</translation>
        </message>
        <message>
            <source>dates</source>
            <comment>type_time.what</comment>
            <translation>日期</translation>
        </message>
        <message>
            <source>text</source>
            <comment>type_text.what</comment>
            <translation>文本</translation>
        </message>
        <message>
            <source>Judged as of {latest}, by what customers did in the {horizon} days after it. The model learns at earlier moments only, and a fifth of the customers is held out to choose on.</source>
            <comment>judged_time_events.what</comment>
            <translation>从 {latest} 起评估，看顾客在此后 {horizon} 天内做了什么。模型只在更早的时刻学习，另留出五分之一的顾客用来选择模型。</translation>
        </message>
        <message>
            <source>Judged as of {latest}, by what customers whom the model has never seen did in the {horizon} days after it.</source>
            <comment>judged_group_events.what</comment>
            <translation>从 {latest} 起评估，看模型从未见过的顾客在此后 {horizon} 天内做了什么。</translation>
        </message>
        <message>
            <source>Judged on the newest fifth of the rows by {column}; learnt from the oldest 60 %, chosen on those between.</source>
            <comment>judged_time_table.what</comment>
            <translation>按 {column} 取最新五分之一的行评估；用最早的 60% 学习，用两者之间的行选择模型。</translation>
        </message>
        <message>
            <source>Judged on a fifth of the customers, none of whom the model has seen; all rows of a customer lie in one part.</source>
            <comment>judged_group_table.what</comment>
            <translation>用五分之一的顾客评估，模型没有见过其中任何一位；同一顾客的所有行都在同一部分。</translation>
        </message>
        <message>
            <source>Judged on a fifth of the rows, drawn at random and never seen by the model; identical rows are kept together.</source>
            <comment>judged_random_table.what</comment>
            <translation>用随机抽取的五分之一的行评估，模型从未见过；相同的行放在同一部分。</translation>
        </message>
        <message>
            <source>Every row is judged once, by one of five models that have not seen it.</source>
            <comment>judged_folds_table.what</comment>
            <translation>每行评估一次，由五个模型中没有见过它的那个完成。</translation>
        </message>
        <message>
            <source>Will this visitor buy?</source>
            <comment>question_asks_purchase.what</comment>
            <translation>这位访客会购买吗？</translation>
        </message>
        <message>
            <source>Who is leaving?</source>
            <comment>question_asks_churn.what</comment>
            <translation>谁正在流失？</translation>
        </message>
        <message>
            <source>How much will this customer spend?</source>
            <comment>question_asks_value.what</comment>
            <translation>这位顾客会消费多少？</translation>
        </message>
        <message>
            <source>What does this customer want next?</source>
            <comment>question_asks_next_item.what</comment>
            <translation>这位顾客接下来想要什么？</translation>
        </message>
        <message>
            <source>Which items go together?</source>
            <comment>question_asks_similar_items.what</comment>
            <translation>哪些商品适合搭配？</translation>
        </message>
        <message>
            <source>Who is like this customer?</source>
            <comment>question_asks_similar_users.what</comment>
            <translation>谁与这位顾客相似？</translation>
        </message>
        <message>
            <source>What will this customer do next, and when?</source>
            <comment>question_asks_next_action.what</comment>
            <translation>这位顾客接下来会做什么，何时做？</translation>
        </message>
        <message>
            <source>What do my customers do?</source>
            <comment>question_asks_pretrain.what</comment>
            <translation>我的顾客都在做什么？</translation>
        </message>
        <message>
            <source>How many stars will this customer give this item?</source>
            <comment>question_asks_rating.what</comment>
            <translation>这位顾客会给这件商品几颗星？</translation>
        </message>
    </context>
    <context>
        <name>recommendations</name>
        <message>
            <source>Names the items that each customer or visitor is likeliest to want next, best first, out of your whole catalogue. It learns from what customers with alike histories went on to.</source>
            <comment>question_next_item.what</comment>
            <translation>从您的整个商品目录中，给出每位顾客或访客接下来最可能想要的商品，最好的在前。它从行为历史相似的顾客后来选择了什么中学习。</translation>
        </message>
        <message>
            <source>Names, for every item, those that go with it: for “customers also looked at”, for bundles and substitutes. It learns from which items stand together in the same histories.</source>
            <comment>question_similar_items.what</comment>
            <translation>给出与每件商品相配的商品，用于“顾客还看了”、搭配销售和替代品。它从哪些商品出现在同一段行为历史中学习。</translation>
        </message>
        <message>
            <source>Names, for every customer or visitor, those most like them, with what they have in common. Judged by whether what the alike have had is what the customer goes on to.</source>
            <comment>question_similar_users.what</comment>
            <translation>给出与每位顾客或访客最相似的顾客或访客，以及他们的共同点。评估时，看相似者有过的商品是不是这位顾客接着选择的。</translation>
        </message>
        <message>
            <source>These files do not tell what each customer did one after the other.</source>
            <comment>lacks_histories.what</comment>
            <translation>这些文件没有说明每位顾客先后做了什么。</translation>
        </message>
        <message>
            <source>Bring a log with a row for each action, or a file with a customer's items on each line.</source>
            <comment>lacks_histories.advice</comment>
            <translation>请提供每次行为占一行的日志，或每行列出一位顾客的商品的文件。</translation>
        </message>
        <message>
            <source>No column names the item of an action.</source>
            <comment>lacks_item.what</comment>
            <translation>没有哪一列指明行为涉及的商品。</translation>
        </message>
        <message>
            <source>Mark the column that names the product with the role item.</source>
            <comment>lacks_item.advice</comment>
            <translation>请将指明商品的列的角色设为“商品”。</translation>
        </message>
        <message>
            <source>No column says which customer or visit an action belongs to.</source>
            <comment>lacks_owner.what</comment>
            <translation>没有哪一列说明行为属于哪位顾客或哪次访问。</translation>
        </message>
        <message>
            <source>Mark the column that names the customer with the role user, or the visit with the role session.</source>
            <comment>lacks_owner.advice</comment>
            <translation>请将指明顾客的列的角色设为“顾客”，或将指明访问的列的角色设为“访问”。</translation>
        </message>
        <message>
            <source>Only {rows:customer|customers} can be asked in the {part:part} part; at least {least} are needed to say anything.</source>
            <comment>too_few_prompts.what</comment>
            <translation>{part:part}集只有 {rows} 位顾客可以预测；至少需要 {least} 位，才能得出结论。</translation>
        </message>
        <message>
            <source>Bring a longer log, or judge in another way, such as on everybody's last item.</source>
            <comment>too_few_prompts.advice</comment>
            <translation>请提供更长的日志，或换一种评估方式，例如用每位顾客的最后一件商品。</translation>
        </message>
        <message>
            <source>--split leave-one-out</source>
            <comment>too_few_prompts.typed</comment>
            <translation>--split leave-one-out</translation>
        </message>
        <message>
            <source>Nobody can be asked in the {part:part} part: it takes customers who took something in it, other than a return, after something earlier.</source>
            <comment>no_prompts.what</comment>
            <translation>{part:part}集没有可以预测的顾客：需要有顾客在其中选择过商品（退货不算），且此前有过行为。</translation>
        </message>
        <message>
            <source>Bring a longer log, or judge in another way, such as on everybody's last item.</source>
            <comment>no_prompts.advice</comment>
            <translation>请提供更长的日志，或换一种评估方式，例如用每位顾客的最后一件商品。</translation>
        </message>
        <message>
            <source>--split leave-one-out</source>
            <comment>no_prompts.typed</comment>
            <translation>--split leave-one-out</translation>
        </message>
        <message>
            <source>Every customer or visit in these files has a single action, so that nothing ever comes next.</source>
            <comment>single_actions.what</comment>
            <translation>这些文件中，每位顾客或每次访问都只有一次行为，没有后续行为可学。</translation>
        </message>
        <message>
            <source>Bring a log in which customers come back, and check that the right column has the role user.</source>
            <comment>single_actions.advice</comment>
            <translation>请提供顾客会再次到来的日志，并检查“顾客”角色是否设给了正确的列。</translation>
        </message>
        <message>
            <source>Every action is on the same item, {value}, so there is nothing to choose among.</source>
            <comment>single_item.what</comment>
            <translation>所有行为都涉及同一件商品 {value}，没有可选择的。</translation>
        </message>
        <message>
            <source>Bring a log of several items, and check that the right column has the role item.</source>
            <comment>single_item.advice</comment>
            <translation>请提供有多件商品的日志，并检查“商品”角色是否设给了正确的列。</translation>
        </message>
        <message>
            <source>The file to judge on is one of the files to learn from, so the models would recognise what they should foretell.</source>
            <comment>test_among_training.what</comment>
            <translation>用来评估的文件也在用来学习的文件中，模型会认出本应预测的内容。</translation>
        </message>
        <message>
            <source>Name another file to judge on, or none: a part is then set aside.</source>
            <comment>test_among_training.advice</comment>
            <translation>请另选一个用来评估的文件；也可以不选，这时会留出一部分数据。</translation>
        </message>
        <message>
            <source>--test PATH</source>
            <comment>test_among_training.typed</comment>
            <translation>--test PATH</translation>
        </message>
        <message>
            <source>{rows} of the {total:action|actions} in the file to judge on are among those to learn from too, so the models recognise them and the figures are too good.</source>
            <comment>test_actions_learnt.what</comment>
            <translation>用来评估的文件中，{total} 次行为里有 {rows} 次也在用来学习的数据中，模型会认出它们，指标因此虚高。</translation>
        </message>
        <message>
            <source>Judge on actions that came later, or on other customers.</source>
            <comment>test_actions_learnt.advice</comment>
            <translation>请用之后的行为或其他顾客评估。</translation>
        </message>
        <message>
            <source>None of the items in the file to judge on is in the files to learn from.</source>
            <comment>test_items_unknown.what</comment>
            <translation>用来评估的文件中，没有一件商品出现在用来学习的文件中。</translation>
        </message>
        <message>
            <source>Bring files of the same shop, and check that the items are written alike in both.</source>
            <comment>test_items_unknown.advice</comment>
            <translation>请提供同一店铺的文件，并检查两边商品的写法是否一致。</translation>
        </message>
        <message>
            <source>The model “{model:model}” cannot answer the question {question}.</source>
            <comment>model_not_for_question.what</comment>
            <translation>模型“{model:model}”不能回答问题“{question}”。</translation>
        </message>
        <message>
            <source>Models to choose from: {known}.</source>
            <comment>model_not_for_question.advice</comment>
            <translation>可选的模型：{known}。</translation>
        </message>
        <message>
            <source>Recommend what they already had</source>
            <comment>option_repeats.what</comment>
            <translation>推荐已有过的商品</translation>
        </message>
        <message>
            <source>Whether an item that a customer has seen or bought may be recommended again. If the data decide, it may where customers often come back to the same item.</source>
            <comment>option_repeats.advice</comment>
            <translation>顾客看过或买过的商品是否可以再次推荐。由数据决定时，如果顾客经常回到同一件商品，就可以。</translation>
        </message>
        <message>
            <source>Let the data decide</source>
            <comment>repeats_by_data.what</comment>
            <translation>由数据决定</translation>
        </message>
        <message>
            <source>Yes, they come back to things</source>
            <comment>repeats_yes.what</comment>
            <translation>可以，顾客会再次选择</translation>
        </message>
        <message>
            <source>No, only what is new to them</source>
            <comment>repeats_no.what</comment>
            <translation>不可以，只推荐没有过的商品</translation>
        </message>
        <message>
            <source>On a file of its own</source>
            <comment>split_given.what</comment>
            <translation>用单独的文件</translation>
        </message>
        <message>
            <source>On everybody's last item</source>
            <comment>split_leave_one_out.what</comment>
            <translation>用每位顾客的最后一件商品</translation>
        </message>
        <message>
            <source>How many</source>
            <comment>wish_count.what</comment>
            <translation>数量</translation>
        </message>
        <message>
            <source>So many for each, best first.</source>
            <comment>wish_count.advice</comment>
            <translation>每位推荐多少件，最好的在前。</translation>
        </message>
        <message>
            <source>Variety</source>
            <comment>wish_diversity.what</comment>
            <translation>多样性</translation>
        </message>
        <message>
            <source>From 0, the likeliest whatever they are, to 1: the more, the less alike are those that stand together.</source>
            <comment>wish_diversity.advice</comment>
            <translation>从 0 到 1：0 只按可能性大小排列；越大，排在一起的商品越不相似。</translation>
        </message>
        <message>
            <source>Away from bestsellers</source>
            <comment>wish_novelty.what</comment>
            <translation>避开热销商品</translation>
        </message>
        <message>
            <source>From 0 to 1: the more, the rarer are items that everybody takes anyway.</source>
            <comment>wish_novelty.advice</comment>
            <translation>从 0 到 1：越大，人人都会选的商品越少。</translation>
        </message>
        <message>
            <source>What they had before</source>
            <comment>wish_repeats.what</comment>
            <translation>以前有过的商品</translation>
        </message>
        <message>
            <source>Whether items of their own history may be recommended.</source>
            <comment>wish_repeats.advice</comment>
            <translation>是否可以推荐顾客自己历史中的商品。</translation>
        </message>
        <message>
            <source>As in training</source>
            <comment>wish_repeats_as_judged.what</comment>
            <translation>与训练时相同</translation>
        </message>
        <message>
            <source>Nothing they have bought</source>
            <comment>wish_exclude_bought.what</comment>
            <translation>不推荐已购买的商品</translation>
        </message>
        <message>
            <source>Items viewed but not bought may still come.</source>
            <comment>wish_exclude_bought.advice</comment>
            <translation>看过但没买的商品仍可推荐。</translation>
        </message>
        <message>
            <source>Never recommend</source>
            <comment>wish_exclude.what</comment>
            <translation>永不推荐</translation>
        </message>
        <message>
            <source>Items that are out of stock or not to be shown, one on each line.</source>
            <comment>wish_exclude.advice</comment>
            <translation>缺货或不应展示的商品，每行一件。</translation>
        </message>
        <message>
            <source>Judged on what customers took in the newest tenth of the actions; learnt from the oldest 80 %, chosen on those between.</source>
            <comment>judged_time_histories.what</comment>
            <translation>用最新十分之一的行为中顾客选择的商品评估；用最早的 80% 学习，用两者之间的行为选择模型。</translation>
        </message>
        <message>
            <source>Judged on the last item of every customer, chosen on the one before it, learnt from the rest.</source>
            <comment>judged_leave_one_out_histories.what</comment>
            <translation>用每位顾客的最后一件商品评估，用倒数第二件选择模型，用其余的学习。</translation>
        </message>
        <message>
            <source>Judged on the last action of each history in a file that you choose; chosen on a tenth of the histories of your data.</source>
            <comment>judged_given_histories.what</comment>
            <translation>用您选择的文件评估，看其中每段行为历史的最后一次行为；用您的数据中十分之一的行为历史选择模型。</translation>
        </message>
        <message>
            <source>Judged step by step on a tenth of the customers or visits, none of which the model has seen.</source>
            <comment>judged_group_histories.what</comment>
            <translation>用十分之一的顾客或访问逐步评估，模型没有见过其中任何一个。</translation>
        </message>
        <message>
            <source>Leave-one-out, strict: the last item of each of {owners} customers tests, the one before it validates, and the models were fitted on {fitted} actions that hold neither (the validation item stands in the history at test). Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} (each of {models} models ranks each of {test} prompts once). {again}</source>
            <comment>protocol_leave_one_out_histories.what</comment>
            <translation>留一法（严格）：{owners} 位顾客各自的最后一件商品用于测试，倒数第二件用于验证；模型用不含这两件的 {fitted} 次行为拟合（测试时，行为历史中含有验证用的商品）。与全部 {items} 件商品一起完整排名，{seen}，并列取平均名次。测试评估次数：{evaluations}（{models} 个模型，每个为 {test} 个测试对象各排名一次）。{again}</translation>
        </message>
        <message>
            <source>By time: fitted on {fitted} actions before {valid_from}, chosen on {valid} customers from then on, tested on what {test} customers took from {test_from} on. Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each once a customer). {again}</source>
            <comment>protocol_time_histories.what</comment>
            <translation>按时间：用 {valid_from} 之前的 {fitted} 次行为拟合，用此后的 {valid} 位顾客选择模型，用 {test} 位顾客从 {test_from} 起选择的商品测试。与全部 {items} 件商品一起完整排名，{seen}，并列取平均名次。测试评估次数：{evaluations}（{models} 个模型，每位顾客各一次）。{again}</translation>
        </message>
        <message>
            <source>By customer or visit: fitted on {fitted} actions, chosen on {valid} steps of a tenth of the customers or visits, tested on {test} steps of {owners} others (seed {seed}). {again} Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each once a step).</source>
            <comment>protocol_group_histories.what</comment>
            <translation>按顾客或访问：用 {fitted} 次行为拟合，用十分之一的顾客或访问的 {valid} 步选择模型，用另外 {owners} 个的 {test} 步测试（随机种子 {seed}）。{again}与全部 {items} 件商品一起完整排名，{seen}，并列取平均名次。测试评估次数：{evaluations}（{models} 个模型，每步各一次）。</translation>
        </message>
        <message>
            <source>Given test file: the last item of {test} of its {given} sequences, after those before it. Chosen on {valid} steps of a tenth of the training sequences (seed {seed}); {fitted} actions without that tenth. {again} Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each once a sequence).</source>
            <comment>protocol_given_histories.what</comment>
            <translation>指定的测试文件：{given} 个序列中，取 {test} 个的最后一件商品，根据此前的商品预测。用训练序列中十分之一的 {valid} 步选择模型（随机种子 {seed}），用不含这十分之一的 {fitted} 次行为拟合。{again}与全部 {items} 件商品一起完整排名，{seen}，并列取平均名次。测试评估次数：{evaluations}（{models} 个模型，每个序列各一次）。</translation>
        </message>
        <message>
            <source>What was chosen on was then learnt from as well, with nothing chosen anew, before the test.</source>
            <comment>protocol_histories_again.what</comment>
            <translation>测试之前，用于选择模型的数据也参与了学习，但没有重新选择。</translation>
        </message>
        <message>
            <source>Learning was ended early: what was chosen on was not learnt from by every model before the test.</source>
            <comment>protocol_histories_not_again.what</comment>
            <translation>学习提前结束：测试之前，并非每个模型都学习了用于选择模型的数据。</translation>
        </message>
        <message>
            <source>The delivered model was then fitted again on everything.</source>
            <comment>protocol_histories_delivered.what</comment>
            <translation>之后用全部数据重新训练了交付的模型。</translation>
        </message>
        <message>
            <source>Learning was ended early: not all of the delivered model was fitted again on everything.</source>
            <comment>protocol_histories_not_delivered.what</comment>
            <translation>学习提前结束：交付的模型并非所有部分都用全部数据重新训练过。</translation>
        </message>
        <message>
            <source>items of the history in the race as well</source>
            <comment>protocol_seen_in_race.what</comment>
            <translation>历史中的商品也参与排名</translation>
        </message>
        <message>
            <source>items of the history left out</source>
            <comment>protocol_seen_left_out.what</comment>
            <translation>历史中的商品不参与排名</translation>
        </message>
        <message>
            <source>For {hits} of {asked:customer or visit|customers or visits}, something they really took next is among the first ten recommendations; with “{model:model}” for everybody it would be {popular}.</source>
            <comment>ranking_in_short.what</comment>
            <translation>{asked} 位顾客或访客中，{hits} 实际接着选择的商品在前十条推荐之内；如果对所有人都用“{model:model}”，则为 {popular}。</translation>
        </message>
        <message>
            <source>The lead is beyond chance (95 % interval {low} to {high} percentage points).</source>
            <comment>ranking_hits_clear.what</comment>
            <translation>这一领先超出偶然（95% 置信区间为 {low} 至 {high} 个百分点）。</translation>
        </message>
        <message>
            <source>That is a tie: the difference may be chance (95 % interval {low} to {high} percentage points). The simpler one will do.</source>
            <comment>ranking_hits_tie.what</comment>
            <translation>两者不分高下：差异可能只是偶然（95% 置信区间为 {low} 至 {high} 个百分点）。用较简单的即可。</translation>
        </message>
        <message>
            <source>“{model:model}” does better, beyond chance (95 % interval of its lead {low} to {high} percentage points).</source>
            <comment>ranking_hits_behind.what</comment>
            <translation>“{model:model}”更好，超出偶然（领先幅度的 95% 置信区间为 {low} 至 {high} 个百分点）。</translation>
        </message>
        <message>
            <source>Longer lists gain from the model: something they took is among the first {shown} recommendations for {hits}, with “{model:model}” for {popular}. That lead is beyond chance (95 % interval {low} to {high} percentage points).</source>
            <comment>ranking_longer_lists.what</comment>
            <translation>列表更长时模型有优势：在前 {shown} 个推荐中有其选中商品的占 {hits}，用“{model:model}”为 {popular}。这一领先超出偶然（95% 置信区间为 {low} 至 {high} 个百分点）。</translation>
        </message>
        <message>
            <source>On the test part the ranking is clearly worse than on validation (NDCG@10 {test} instead of {valid}). Plan with the lower figure.</source>
            <comment>ranking_fall.what</comment>
            <translation>测试集上的排名明显不如验证集（NDCG@10 为 {test}，验证集为 {valid}）。请按较低的数值规划。</translation>
        </message>
        <message>
            <source>On the test part the ranking is clearly better than on validation (NDCG@10 {test} instead of {valid}). Plan with the lower figure.</source>
            <comment>ranking_rise.what</comment>
            <translation>测试集上的排名明显好于验证集（NDCG@10 为 {test}，验证集为 {valid}）。请按较低的数值规划。</translation>
        </message>
        <message>
            <source>How often something taken next is among the first ten.</source>
            <comment>ranking_hr.what</comment>
            <translation>前十条推荐中有接着选择的商品的比例。</translation>
        </message>
        <message>
            <source>The same, counting more the nearer to the top it stands; 1 is perfect.</source>
            <comment>ranking_ndcg.what</comment>
            <translation>同上，但名次越靠前，权重越大；1 为完美。</translation>
        </message>
        <message>
            <source>One divided by the place of the first right one, on the mean; 0 beyond place 20.</source>
            <comment>ranking_mrr.what</comment>
            <translation>第一个正确推荐的名次的倒数，取平均值；20 名之外计为 0。</translation>
        </message>
        <message>
            <source>Which share of all they took next is among the first twenty.</source>
            <comment>ranking_recall.what</comment>
            <translation>接着选择的全部商品中，出现在前二十条推荐中的占比。</translation>
        </message>
        <message>
            <source>Tested</source>
            <comment>ranking_asked.what</comment>
            <translation>测试对象数</translation>
        </message>
        <message>
            <source>NDCG@10 on validation</source>
            <comment>ranking_valid.what</comment>
            <translation>验证集上的 NDCG@10</translation>
        </message>
        <message>
            <source>“{model:model}” is ahead of “{other:model}” by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}).</source>
            <comment>ranking_lead_clear.what</comment>
            <translation>“{model:model}”比“{other:model}”的 NDCG@10 高 {lead}（配对差异的 95% 置信区间为 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>“{model:model}” and “{other:model}” cannot be told apart here: the first leads by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}). The simpler one will do.</source>
            <comment>ranking_lead_noise.what</comment>
            <translation>在这里分不出“{model:model}”与“{other:model}”的高下：前者的 NDCG@10 领先 {lead}（配对差异的 95% 置信区间为 {low} 至 {high}）。用较简单的即可。</translation>
        </message>
        <message>
            <source>“{model:model}” is behind “{other:model}” by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}). Use that one.</source>
            <comment>ranking_lead_behind.what</comment>
            <translation>“{model:model}”比“{other:model}”的 NDCG@10 低 {lead}（配对差异的 95% 置信区间为 {low} 至 {high}）。请使用后者。</translation>
        </message>
        <message>
            <source>What the blend is made of</source>
            <comment>ranking_weights.what</comment>
            <translation>融合模型的组成</translation>
        </message>
        <message>
            <source>weight</source>
            <comment>ranking_weight.what</comment>
            <translation>权重</translation>
        </message>
        <message>
            <source>Chosen on validation; each model's scores have the same spread within a history.</source>
            <comment>ranking_weights_protocol.what</comment>
            <translation>在验证集上选定；在同一段行为历史内，各模型分数的离散程度相同。</translation>
        </message>
        <message>
            <source>The more are shown, the more is found</source>
            <comment>ranking_over_k.what</comment>
            <translation>推荐越多，命中越多</translation>
        </message>
        <message>
            <source>recommendations shown</source>
            <comment>ranking_k.what</comment>
            <translation>推荐的商品数</translation>
        </message>
        <message>
            <source>Hit rate</source>
            <comment>ranking_hit_rate.what</comment>
            <translation>命中率</translation>
        </message>
        <message>
            <source>{rows:history|histories} of the test part</source>
            <comment>ranking_rows.what</comment>
            <translation>测试集中的 {rows} 段行为历史</translation>
        </message>
        <message>
            <source>What hits do not tell</source>
            <comment>ranking_beyond.what</comment>
            <translation>命中率之外</translation>
        </message>
        <message>
            <source>Share of the catalogue ever shown</source>
            <comment>ranking_coverage.what</comment>
            <translation>推荐过的商品占目录的比例</translation>
        </message>
        <message>
            <source>Novelty (bits)</source>
            <comment>ranking_novelty.what</comment>
            <translation>新颖度（比特）</translation>
        </message>
        <message>
            <source>Shown from the most popular tenth</source>
            <comment>ranking_bias.what</comment>
            <translation>来自最热门 10% 商品的占比</translation>
        </message>
        <message>
            <source>The first ten recommendations of every test history. Novelty is the mean of −log2 of an item's share of all learnt actions.</source>
            <comment>ranking_beyond_protocol.what</comment>
            <translation>取每段测试历史的前十条推荐。新颖度为 −log2（商品在全部所学行为中的占比）的平均值。</translation>
        </message>
        <message>
            <source>{share} of what was taken next was something its customer had before. Of those, {old} are among the first ten; of what was new to its customer, {new}.</source>
            <comment>ranking_old_and_new.what</comment>
            <translation>接着选择的商品中，{share} 是顾客以前有过的。这些商品有 {old} 在前十条推荐之内；对顾客来说是新的商品，则有 {new}。</translation>
        </message>
        <message>
            <source>The order of actions matters here: with every history shuffled, NDCG@10 goes from {ordered} to {shuffled} (95 % interval of the drop {low} to {high}).</source>
            <comment>ranking_order_matters.what</comment>
            <translation>行为的顺序在这里很重要：打乱每段行为历史后，NDCG@10 从 {ordered} 变为 {shuffled}（降幅的 95% 置信区间为 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>The order of actions hardly matters to this model: with every history shuffled, NDCG@10 goes from {ordered} to {shuffled} (95 % interval of the drop {low} to {high}).</source>
            <comment>ranking_order_does_not.what</comment>
            <translation>行为的顺序对此模型几乎不重要：打乱每段行为历史后，NDCG@10 从 {ordered} 变为 {shuffled}（降幅的 95% 置信区间为 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>Recommended most often</source>
            <comment>ranking_favourites.what</comment>
            <translation>推荐最多的商品</translation>
        </message>
        <message>
            <source>share of the tested who get it among the first ten</source>
            <comment>ranking_customers.what</comment>
            <translation>前十条推荐中有它的测试对象占比</translation>
        </message>
        <message>
            <source>Recommendations have no option {names}.</source>
            <comment>wish_unknown.what</comment>
            <translation>推荐没有选项 {names}。</translation>
        </message>
        <message>
            <source>Options to choose from: {known}.</source>
            <comment>wish_unknown.advice</comment>
            <translation>可选的选项：{known}。</translation>
        </message>
        <message>
            <source>Recommendations cannot have “{value}” for {name}.</source>
            <comment>bad_wish.what</comment>
            <translation>推荐的 {name} 不能设为“{value}”。</translation>
        </message>
        <message>
            <source>count is a whole number from 1 to {most}, diversity and novelty are numbers from 0 to 1, repeats and exclude_bought are true or false, and exclude lists names of items.</source>
            <comment>bad_wish.advice</comment>
            <translation>count 是 1 到 {most} 的整数，diversity 和 novelty 是 0 到 1 的数，repeats 和 exclude_bought 是 true 或 false，exclude 是商品名称列表。</translation>
        </message>
        <message>
            <source>Histories cannot be split by “{split}”.</source>
            <comment>split_not_for_histories.what</comment>
            <translation>行为历史不能按“{split}”划分。</translation>
        </message>
        <message>
            <source>Splits to choose from: {splits}.</source>
            <comment>split_not_for_histories.advice</comment>
            <translation>可选的划分方式：{splits}。</translation>
        </message>
        <message>
            <source>--split NAME</source>
            <comment>split_not_for_histories.typed</comment>
            <translation>--split NAME</translation>
        </message>
        <message>
            <source>The files hold the histories of {rows:customer|customers}, so there is nobody to compare with.</source>
            <comment>score_one_user.what</comment>
            <translation>文件中只有 {rows} 位顾客的行为历史，没有可比较的对象。</translation>
        </message>
        <message>
            <source>Bring the histories of several customers.</source>
            <comment>score_one_user.advice</comment>
            <translation>请提供多位顾客的行为历史。</translation>
        </message>
        <message>
            <source>The answer to “{question}” cannot be wished for otherwise: {options}.</source>
            <comment>score_no_wishes.what</comment>
            <translation>“{question}”的结果不能设置推荐偏好：{options}。</translation>
        </message>
        <message>
            <source>Leave this out; only recommendations can be shaped.</source>
            <comment>score_no_wishes.advice</comment>
            <translation>请去掉这些选项，只有推荐可以设置偏好。</translation>
        </message>
        <message>
            <source>Not known to the model, so there was nothing to leave out: {names} ({count:name|names} of {total}).</source>
            <comment>wish_names_unknown.what</comment>
            <translation>以下名称模型不认识，因此没有可排除的：{names}（{total} 个中的 {count} 个）。</translation>
        </message>
        <message>
            <source>Check that the names are written as in the data.</source>
            <comment>wish_names_unknown.advice</comment>
            <translation>请检查名称的写法是否与数据中一致。</translation>
        </message>
        <message>
            <source>{rows} of {total:customer or visit gets|customers or visits get} fewer than {count:item|items}: there are no others, or they have had them already, or you left them out.</source>
            <comment>scored_fewer.what</comment>
            <translation>{total} 位顾客或访客中，有 {rows} 位得到的商品少于 {count} 件：没有其他商品了，或他们已经有过，或已被您排除。</translation>
        </message>
        <message>
            <source>Wish for fewer, leave out less, or let items be recommended again.</source>
            <comment>scored_fewer.advice</comment>
            <translation>请减少数量、少排除一些，或允许再次推荐。</translation>
        </message>
        <message>
            <source>--set count=N, --set repeats=true</source>
            <comment>scored_fewer.typed</comment>
            <translation>--set count=N, --set repeats=true</translation>
        </message>
        <message>
            <source>Items for each</source>
            <comment>scored_items.what</comment>
            <translation>每位的商品数</translation>
        </message>
        <message>
            <source>Catalogue shown</source>
            <comment>scored_shown.what</comment>
            <translation>推荐过的目录商品</translation>
        </message>
        <message>
            <source>{shown} of {catalogue:item|items}</source>
            <comment>scored_shown_of.what</comment>
            <translation>{catalogue} 件商品中的 {shown} 件</translation>
        </message>
        <message>
            <source>None of the items in these files is known to the model.</source>
            <comment>score_no_known_item.what</comment>
            <translation>这些文件中的商品，模型一件也不认识。</translation>
        </message>
        <message>
            <source>Bring files of the same shop, and check that the column of the item is the same as in training.</source>
            <comment>score_no_known_item.advice</comment>
            <translation>请提供同一店铺的文件，并检查商品列是否与训练时相同。</translation>
        </message>
        <message>
            <source>{share:.0%} of the actions are on items that the model has not learnt.</source>
            <comment>score_items_unknown.what</comment>
            <translation>{share:.0%} 的行为涉及模型没有学过的商品。</translation>
        </message>
        <message>
            <source>It goes by the other actions. Where the catalogue has changed much, train again.</source>
            <comment>score_items_unknown.advice</comment>
            <translation>模型只依据其他行为。如果商品目录变化很大，请重新训练。</translation>
        </message>
        <message>
            <source>The model has learnt from these very data, so that the figures are too good.</source>
            <comment>evaluate_on_training_data.what</comment>
            <translation>模型学习过这些数据，指标因此虚高。</translation>
        </message>
        <message>
            <source>Judge it on files that came later.</source>
            <comment>evaluate_on_training_data.advice</comment>
            <translation>请用之后的文件评估。</translation>
        </message>
        <message>
            <source>What {rows:customer|customers} took after {as_of}, ranked against all {items} items, ties at their mean place.</source>
            <comment>protocol_evaluate_after.what</comment>
            <translation>用 {rows} 位顾客在 {as_of} 之后选择的商品评估，与全部 {items} 件商品一起排名，并列取平均名次。</translation>
        </message>
        <message>
            <source>The last action of {rows:history|histories} after all before it, ranked against all {items} items, ties at their mean place.</source>
            <comment>protocol_evaluate_last.what</comment>
            <translation>用 {rows} 段行为历史的最后一次行为评估，根据此前的全部行为预测，与全部 {items} 件商品一起排名，并列取平均名次。</translation>
        </message>
        <message>
            <source>Only the latest action before it was told, as in training.</source>
            <comment>protocol_evaluate_of_item.what</comment>
            <translation>与训练时一样，只给出此前最近的一次行为。</translation>
        </message>
        <message>
            <source>An item that the model does not know</source>
            <comment>item_unknown.what</comment>
            <translation>模型不认识的商品</translation>
        </message>
        <message>
            <source>because they viewed {item}</source>
            <comment>because_view.what</comment>
            <translation>因为浏览过 {item}</translation>
        </message>
        <message>
            <source>because they searched for {item}</source>
            <comment>because_search.what</comment>
            <translation>因为搜索过 {item}</translation>
        </message>
        <message>
            <source>because they put {item} into the cart</source>
            <comment>because_cart.what</comment>
            <translation>因为将 {item} 加入了购物车</translation>
        </message>
        <message>
            <source>because {item} is among their favourites</source>
            <comment>because_favourite.what</comment>
            <translation>因为收藏了 {item}</translation>
        </message>
        <message>
            <source>because they bought {item}</source>
            <comment>because_purchase.what</comment>
            <translation>因为购买过 {item}</translation>
        </message>
        <message>
            <source>because they returned {item}</source>
            <comment>because_return.what</comment>
            <translation>因为退过 {item}</translation>
        </message>
        <message>
            <source>because they reviewed {item}</source>
            <comment>because_review.what</comment>
            <translation>因为评价过 {item}</translation>
        </message>
        <message>
            <source>because they shared {item}</source>
            <comment>because_share.what</comment>
            <translation>因为分享过 {item}</translation>
        </message>
        <message>
            <source>because of {item}</source>
            <comment>because_other.what</comment>
            <translation>因为 {item}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Tells for every customer which kind of action comes next (a view, a purchase, a return, or nothing for now), and about when. Where your log knows carts, it also tells how likely an open cart is to be bought.</source>
            <comment>question_next_action.what</comment>
            <translation>预测每位顾客下一步会有哪种行为（浏览、购买、退货，或暂无行为），以及大约在何时。日志中有购物车时，还会预测未结算的购物车有多大概率被购买。</translation>
        </message>
        <message>
            <source>Only one kind of action is in this log, so there is nothing to tell apart.</source>
            <comment>lacks_two_meanings.what</comment>
            <translation>此日志中只有一种行为，没有可区分的内容。</translation>
        </message>
        <message>
            <source>Bring a log with at least two kinds, such as views and purchases, or purchases and returns, and give each value its meaning.</source>
            <comment>lacks_two_meanings.advice</comment>
            <translation>请提供至少有两种行为的日志，例如浏览和购买，或购买和退货，并为每个值指定含义。</translation>
        </message>
        <message>
            <source>These files do not say when each action happened.</source>
            <comment>lacks_moments.what</comment>
            <translation>这些文件没有说明每次行为发生的时间。</translation>
        </message>
        <message>
            <source>Bring a log in which a column holds the time of each action, and give it the role time.</source>
            <comment>lacks_moments.advice</comment>
            <translation>请提供有一列记录行为时间的日志，并将该列的角色设为“时间”。</translation>
        </message>
        <message>
            <source>Days ahead</source>
            <comment>option_action_horizon.what</comment>
            <translation>预测天数</translation>
        </message>
        <message>
            <source>How far the look into the future goes; parts of a day are fine (0.5 is twelve hours). Left empty, it is the time within which nine of ten next actions come, rounded.</source>
            <comment>option_action_horizon.advice</comment>
            <translation>向未来看多远，可以不是整天（0.5 为十二小时）。留空时，取足以包含九成下一步行为的时间，并取整。</translation>
        </message>
        <message>
            <source>Judged on the newest fifth of the moments. What is learnt was over before them, and a fifth of the customers is held out to choose on.</source>
            <comment>judged_time_actions.what</comment>
            <translation>用最新五分之一的时刻评估。学习的内容都在此之前结束，另留出五分之一的顾客用来选择模型。</translation>
        </message>
        <message>
            <source>Judged on the newest fifth of the moments, of customers whom the model has never seen.</source>
            <comment>judged_group_actions.what</comment>
            <translation>用最新五分之一的时刻评估，且只用模型从未见过的顾客。</translation>
        </message>
        <message>
            <source>The log covers {days} days. That is too little to learn what follows within {horizon} days, and to judge it.</source>
            <comment>next_action_too_short.what</comment>
            <translation>日志只覆盖 {days} 天，不足以学习并评估 {horizon} 天内会发生什么。</translation>
        </message>
        <message>
            <source>Look less far ahead, or bring a longer log with more actions.</source>
            <comment>next_action_too_short.advice</comment>
            <translation>减少预测天数，或提供更长、行为更多的日志。</translation>
        </message>
        <message>
            <source>The moment {cutoff} leaves too little before or after it: the log runs from {start} to {end}, and {horizon} are needed on either side.</source>
            <comment>next_action_cutoff.what</comment>
            <translation>时刻 {cutoff} 之前或之后的数据太少：日志从 {start} 到 {end}，前后都需要 {horizon}。</translation>
        </message>
        <message>
            <source>Choose a moment nearer to the middle, or look less far ahead.</source>
            <comment>next_action_cutoff.advice</comment>
            <translation>选择更靠近中间的时刻，或减少预测天数。</translation>
        </message>
        <message>
            <source>What follows is nearly always the same ({value}), so there is nothing to learn.</source>
            <comment>next_action_all_alike.what</comment>
            <translation>后续行为几乎总是同一种（{value}），没有可学的内容。</translation>
        </message>
        <message>
            <source>Bring a longer log, look further or less far ahead, or check the meanings of the events.</source>
            <comment>next_action_all_alike.advice</comment>
            <translation>提供更长的日志，增加或减少预测天数，或检查事件的含义。</translation>
        </message>
        <message>
            <source>The {part:part} part has {total} moments; {rows} of them, drawn at random, are used.</source>
            <comment>next_action_sampled.what</comment>
            <translation>{part:part}集有 {total} 个时刻，从中随机抽取 {rows} 个使用。</translation>
        </message>
        <message>
            <source>The {part:part} part has {total} moments with an open cart; {rows} of them, drawn at random, are used to judge carts.</source>
            <comment>carts_sampled.what</comment>
            <translation>{part:part}集有 {total} 个时刻有未结算的购物车，从中随机抽取 {rows} 个用来评估购物车。</translation>
        </message>
        <message>
            <source>Too few open carts are in this log to learn how likely one is bought.</source>
            <comment>no_cart_model.what</comment>
            <translation>此日志中未结算的购物车太少，无法学习它们有多大概率被购买。</translation>
        </message>
        <message>
            <source>Judged once on {test:moment|moments} of {owners:customer|customers} from {test_from} on, each right after an action, by what followed within {horizon}. Moments whose {horizon} were not over at the end of the data ({end}) are left out. Learnt from {train:earlier moment|earlier moments} ({silent} of them after some silence), all of whose outcomes ended by {test_from}; a fifth of the customers (seed {seed}) was held out to choose on. Customers may appear before and after.</source>
            <comment>protocol_time_actions.what</comment>
            <translation>只评估一次：从 {test_from} 起，取 {owners} 位顾客的 {test} 个时刻，每个时刻都紧接一次行为，看此后 {horizon}内发生什么。到数据结束（{end}）时还不满 {horizon}的时刻不参与。从更早的 {train} 个时刻学习（其中 {silent} 个此前久无行为），它们的结果都在 {test_from} 之前揭晓；另留出五分之一的顾客（随机种子 {seed}）用来选择模型。同一位顾客可能前后都出现。</translation>
        </message>
        <message>
            <source>Judged once on {test:moment|moments} of {owners:customer|customers} whom the model never saw, from {test_from} on, each right after an action, by what followed within {horizon}. Moments whose {horizon} were not over at the end of the data ({end}) are left out. Learnt from {train:earlier moment|earlier moments} of other customers ({silent} of them after some silence), all of whose outcomes ended by {test_from}; seed {seed}.</source>
            <comment>protocol_group_actions.what</comment>
            <translation>只评估一次：从 {test_from} 起，取模型从未见过的 {owners} 位顾客的 {test} 个时刻，每个时刻都紧接一次行为，看此后 {horizon}内发生什么。到数据结束（{end}）时还不满 {horizon}的时刻不参与。从其他顾客更早的 {train} 个时刻学习（其中 {silent} 个此前久无行为），它们的结果都在 {test_from} 之前揭晓；随机种子 {seed}。</translation>
        </message>
        <message>
            <source>The horizon was taken from the data (where nine of ten next actions come, but no more than an eighth of the log): {share} of the known next actions came within it.</source>
            <comment>protocol_horizon_of_data.what</comment>
            <translation>预测窗口取自数据（足以包含九成下一步行为的时间，但不超过日志的八分之一）：已知的下一步行为有 {share} 发生在窗口内。</translation>
        </message>
        <message>
            <source>Judged on {rows:moment|moments} of {owners:customer|customers}, each right after an action, by what followed within {horizon}; moments whose {horizon} were not over are left out.</source>
            <comment>protocol_evaluate_actions.what</comment>
            <translation>用 {owners} 位顾客的 {rows} 个时刻评估，每个时刻都紧接一次行为，看此后 {horizon}内发生什么；还不满 {horizon}的时刻不参与。</translation>
        </message>
        <message>
            <source>Judged on {rows:customer|customers} as of {moment}, by what followed within {horizon}.</source>
            <comment>protocol_evaluate_actions_as_of.what</comment>
            <translation>用 {rows} 位顾客在 {moment} 的情况评估，看此后 {horizon}内发生什么。</translation>
        </message>
        <message>
            <source>view</source>
            <comment>action_view.what</comment>
            <translation>浏览</translation>
        </message>
        <message>
            <source>search</source>
            <comment>action_search.what</comment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>cart addition</source>
            <comment>action_cart.what</comment>
            <translation>加购</translation>
        </message>
        <message>
            <source>favourite</source>
            <comment>action_favourite.what</comment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>purchase</source>
            <comment>action_purchase.what</comment>
            <translation>购买</translation>
        </message>
        <message>
            <source>return</source>
            <comment>action_return.what</comment>
            <translation>退货</translation>
        </message>
        <message>
            <source>review</source>
            <comment>action_review.what</comment>
            <translation>评价</translation>
        </message>
        <message>
            <source>share</source>
            <comment>action_share.what</comment>
            <translation>分享</translation>
        </message>
        <message>
            <source>other action</source>
            <comment>action_other.what</comment>
            <translation>其他行为</translation>
        </message>
        <message>
            <source>nothing for now</source>
            <comment>action_nothing.what</comment>
            <translation>暂无行为</translation>
        </message>
        <message>
            <source>The answer in short</source>
            <comment>actions_heading.what</comment>
            <translation>结果概要</translation>
        </message>
        <message>
            <source>Which of the {kinds:kind|kinds} comes next is told right in {accuracy} of the cases; always saying the commonest ({commonest}) would be right in {base}. Among the two likeliest it is in {top2}.</source>
            <comment>actions_likeliest.what</comment>
            <translation>在 {kinds} 种行为中，下一步是哪一种的预测准确率为 {accuracy}；总是回答最常见的一种（{commonest}），准确率为 {base}。实际行为落在最可能的两种之中的比例为 {top2}。</translation>
        </message>
        <message>
            <source>Where something follows, half of the answers to when are off by less than {error}, and {coverage} of the actions come within the interval that promises {promised}.</source>
            <comment>actions_when.what</comment>
            <translation>有后续行为时，一半的时间预测误差小于 {error}；应包含 {promised} 行为的区间实际包含 {coverage}。</translation>
        </message>
        <message>
            <source>The chances are not better than those of {other:model}: what customers did before hardly tells what they do next here.</source>
            <comment>actions_blind.what</comment>
            <translation>这些概率不比“{other:model}”更好：在这里，顾客以前做过什么几乎不能说明下一步会做什么。</translation>
        </message>
        <message>
            <source>Of {rows:open cart|open carts} {share} were bought, at least in part, within {horizon}. Of the tenth with the highest chance it was {rate}.</source>
            <comment>actions_cart_short.what</comment>
            <translation>{rows} 个未结算的购物车中，{share} 在 {horizon}内至少购买了一部分；概率最高的前 10% 中，这一比例为 {rate}。</translation>
        </message>
        <message>
            <source>How far it can be trusted</source>
            <comment>actions_figures.what</comment>
            <translation>可信程度</translation>
        </message>
        <message>
            <source>How surprised the model was by what came; lower is better, 0 is knowing everything.</source>
            <comment>actions_log_loss.what</comment>
            <translation>模型对实际发生的行为有多意外；越低越好，0 表示完全预知。</translation>
        </message>
        <message>
            <source>How often the likeliest kind is the one that came.</source>
            <comment>actions_accuracy.what</comment>
            <translation>最可能的一种恰好就是实际行为的比例。</translation>
        </message>
        <message>
            <source>How often what came is among the two likeliest kinds.</source>
            <comment>actions_top2.what</comment>
            <translation>实际行为在最可能的两种之中的比例。</translation>
        </message>
        <message>
            <source>Right in both directions, each kind as important as any other.</source>
            <comment>actions_macro_f1.what</comment>
            <translation>既看说得准，也看找得全，每种行为同等重要。</translation>
        </message>
        <message>
            <source>Mean distance between the chance of a kind and how often it came.</source>
            <comment>actions_calibration.what</comment>
            <translation>某种行为的概率与其实际发生比例的平均差距。</translation>
        </message>
        <message>
            <source>Test moments</source>
            <comment>actions_n.what</comment>
            <translation>测试时刻</translation>
        </message>
        <message>
            <source>All models, side by side</source>
            <comment>actions_models.what</comment>
            <translation>所有模型对比</translation>
        </message>
        <message>
            <source>Model</source>
            <comment>actions_column_model.what</comment>
            <translation>模型</translation>
        </message>
        <message>
            <source>{model:model} (chosen)</source>
            <comment>actions_chosen.what</comment>
            <translation>{model:model}（选定）</translation>
        </message>
        <message>
            <source>Log loss on validation, where models were chosen</source>
            <comment>actions_column_valid.what</comment>
            <translation>验证集上的对数损失，据此选择模型</translation>
        </message>
        <message>
            <source>Seconds to learn</source>
            <comment>actions_column_seconds.what</comment>
            <translation>训练秒数</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <comment>actions_column_accuracy.what</comment>
            <translation>准确率</translation>
        </message>
        <message>
            <source>Among two</source>
            <comment>actions_column_top2.what</comment>
            <translation>前两种之内</translation>
        </message>
        <message>
            <source>Median error of when</source>
            <comment>actions_column_error.what</comment>
            <translation>时间误差中位数</translation>
        </message>
        <message>
            <source>Log loss after silence</source>
            <comment>actions_column_silent.what</comment>
            <translation>久无行为后的对数损失</translation>
        </message>
        <message>
            <source>{protocol} “After silence” are {silent:moment|moments} at which the customer had done nothing for a while: as when everybody is scored at one moment.</source>
            <comment>actions_models_protocol.what</comment>
            <translation>{protocol}“久无行为后”指顾客已有一段时间没有行为的 {silent} 个时刻，如同在同一时刻为所有人打分。</translation>
        </message>
        <message>
            <source>“{model:model}” is better than “{other:model}” beyond chance: its log loss is lower by {lead} (95 % interval {low} to {high}, compared moment by moment).</source>
            <comment>actions_lead_clear.what</comment>
            <translation>“{model:model}”确实优于“{other:model}”，并非偶然：对数损失低 {lead}（95% 置信区间 {low} 至 {high}，逐个时刻比较）。</translation>
        </message>
        <message>
            <source>Whether “{model:model}” is really better than “{other:model}” cannot be told from these moments: its lead of {lead} in log loss may be chance (95 % interval {low} to {high}).</source>
            <comment>actions_lead_noise.what</comment>
            <translation>从这些时刻无法判断“{model:model}”是否真的优于“{other:model}”：对数损失领先 {lead}，可能只是偶然（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>On these moments “{other:model}” did better than “{model:model}”, which is delivered: its log loss is lower by {lead} (95 % interval {low} to {high}).</source>
            <comment>actions_lead_behind.what</comment>
            <translation>在这些时刻上，“{other:model}”优于交付的“{model:model}”：对数损失低 {lead}（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>Kind by kind</source>
            <comment>actions_kinds.what</comment>
            <translation>各种行为</translation>
        </message>
        <message>
            <source>What came, and what was likeliest</source>
            <comment>actions_confusion.what</comment>
            <translation>实际行为与最可能的行为</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>actions_truth.what</comment>
            <translation>实际</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <comment>actions_prediction.what</comment>
            <translation>最可能</translation>
        </message>
        <message>
            <source>Share of the moments of each row. {shown}</source>
            <comment>actions_confusion_protocol.what</comment>
            <translation>占每行时刻的比例。{shown}</translation>
        </message>
        <message>
            <source>Judged once on the test part: {rows:moment|moments}.</source>
            <comment>actions_shown.what</comment>
            <translation>在测试集上只评估一次：{rows} 个时刻。</translation>
        </message>
        <message>
            <source>How well each kind is told</source>
            <comment>actions_of_kind.what</comment>
            <translation>各种行为的预测效果</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>actions_kind.what</comment>
            <translation>行为</translation>
        </message>
        <message>
            <source>Cases</source>
            <comment>actions_cases.what</comment>
            <translation>次数</translation>
        </message>
        <message>
            <source>Right when said</source>
            <comment>actions_precision.what</comment>
            <translation>精确率</translation>
        </message>
        <message>
            <source>Found of all</source>
            <comment>actions_recall.what</comment>
            <translation>召回率</translation>
        </message>
        <message>
            <source>Mean chance</source>
            <comment>actions_mean_chance.what</comment>
            <translation>平均概率</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>actions_share.what</comment>
            <translation>实际比例</translation>
        </message>
        <message>
            <source>Can the chances be taken at their word?</source>
            <comment>actions_reliability.what</comment>
            <translation>概率与实际相符吗？</translation>
        </message>
        <message>
            <source>Predicted chance</source>
            <comment>actions_predicted.what</comment>
            <translation>预测概率</translation>
        </message>
        <message>
            <source>What happened</source>
            <comment>actions_observed.what</comment>
            <translation>实际发生比例</translation>
        </message>
        <message>
            <source>perfectly calibrated</source>
            <comment>actions_perfect.what</comment>
            <translation>完全校准</translation>
        </message>
        <message>
            <source>Ten bins of equally many moments for each kind. {shown}</source>
            <comment>actions_bins_protocol.what</comment>
            <translation>每种行为分为十组，每组时刻数相同。{shown}</translation>
        </message>
        <message>
            <source>When it comes</source>
            <comment>actions_gaps.what</comment>
            <translation>何时发生</translation>
        </message>
        <message>
            <source>Median error</source>
            <comment>actions_error.what</comment>
            <translation>误差中位数</translation>
        </message>
        <message>
            <source>Half of the answers to when are off by less.</source>
            <comment>actions_error_explained.what</comment>
            <translation>一半的时间预测误差小于此值。</translation>
        </message>
        <message>
            <source>Median error without a model</source>
            <comment>actions_base_error.what</comment>
            <translation>不用模型的误差中位数</translation>
        </message>
        <message>
            <source>If everybody was told the same time: that of {other:model}.</source>
            <comment>actions_base_error_explained.what</comment>
            <translation>对所有人给出同一时间，即“{other:model}”的误差。</translation>
        </message>
        <message>
            <source>Inside the interval</source>
            <comment>actions_coverage.what</comment>
            <translation>落在区间内</translation>
        </message>
        <message>
            <source>Promised are {promised}.</source>
            <comment>actions_coverage_explained.what</comment>
            <translation>应为 {promised}。</translation>
        </message>
        <message>
            <source>Of the {rows:test moment|test moments} after which something came within {horizon}.</source>
            <comment>actions_gap_protocol.what</comment>
            <translation>取自 {horizon}内有后续行为的 {rows} 个测试时刻。</translation>
        </message>
        <message>
            <source>Time to the next action, told and real</source>
            <comment>actions_gap_chart.what</comment>
            <translation>距下一步行为的时间：预测与实际</translation>
        </message>
        <message>
            <source>Told</source>
            <comment>actions_gap_told.what</comment>
            <translation>预测</translation>
        </message>
        <message>
            <source>Real</source>
            <comment>actions_gap_real.what</comment>
            <translation>实际</translation>
        </message>
        <message>
            <source>median</source>
            <comment>actions_gap_median.what</comment>
            <translation>中位数</translation>
        </message>
        <message>
            <source>Ten groups by the time that was told. The band holds the middle 80 % of the real times.</source>
            <comment>actions_gap_by_told.what</comment>
            <translation>按预测时间分为十组。色带包含实际时间的中间 80%。</translation>
        </message>
        <message>
            <source>Will an open cart be bought?</source>
            <comment>actions_cart.what</comment>
            <translation>未结算的购物车会购买吗？</translation>
        </message>
        <message>
            <source>Too few open carts are in this log to learn how likely one is bought, so scores tell no chance for carts.</source>
            <comment>actions_cart_none.what</comment>
            <translation>此日志中未结算的购物车太少，无法学习它们有多大概率被购买，因此打分时不给出购物车的概率。</translation>
        </message>
        <message>
            <source>On these rows the chances of carts are not better than those of “{other:model}”: use them to put carts in order, if at all, and not at their word.</source>
            <comment>actions_cart_weak.what</comment>
            <translation>在这些行上，购物车的概率不比“{other:model}”更好：最多用来给购物车排序，不要当作真实概率。</translation>
        </message>
        <message>
            <source>Bought within {horizon}</source>
            <comment>actions_cart_base.what</comment>
            <translation>{horizon}内购买</translation>
        </message>
        <message>
            <source>Open carts</source>
            <comment>actions_cart_rows.what</comment>
            <translation>未结算的购物车</translation>
        </message>
        <message>
            <source>Models of the cart</source>
            <comment>actions_cart_models.what</comment>
            <translation>购物车模型</translation>
        </message>
        <message>
            <source>A cart is open while an item that was put into it has not been bought; it counts as bought where such an item is, within {horizon}. {rows:moment|moments} of the test part with an open cart.</source>
            <comment>actions_cart_protocol.what</comment>
            <translation>购物车中还有商品没有购买，即为未结算；其中有商品在 {horizon}内购买，即算作购买。测试集中有 {rows} 个时刻有未结算的购物车。</translation>
        </message>
        <message>
            <source>Can the chances of carts be taken at their word?</source>
            <comment>actions_cart_reliability.what</comment>
            <translation>购物车的概率与实际相符吗？</translation>
        </message>
        <message>
            <source>What the answer leans on</source>
            <comment>actions_reasons.what</comment>
            <translation>结果的依据</translation>
        </message>
        <message>
            <source>Rise in log loss when a feature is shuffled</source>
            <comment>actions_importance.what</comment>
            <translation>打乱某个特征后对数损失的增加</translation>
        </message>
        <message>
            <source>Permutation on {rows} test moments, {repeats} shuffles a feature; the bar's ends are the lowest and highest. It is measured on the boosted trees, which read named features; only the {features} features that move their answers most were shuffled.</source>
            <comment>actions_importance_protocol.what</comment>
            <translation>在 {rows} 个测试时刻上置换，每个特征打乱 {repeats} 次；条形两端为最低值和最高值。测量的是读取具名特征的梯度提升树，只打乱了对其结果影响最大的 {features} 个特征。</translation>
        </message>
        <message>
            <source>No boosted trees were learnt. The other models read the actions themselves, so no named features can be weighed.</source>
            <comment>actions_no_importance.what</comment>
            <translation>没有训练梯度提升树。其他模型直接读取行为，没有具名特征可以衡量。</translation>
        </message>
        <message>
            <source>From when to when</source>
            <comment>actions_timeline.what</comment>
            <translation>时间范围</translation>
        </message>
        <message>
            <source>Actions</source>
            <comment>actions_count_label.what</comment>
            <translation>行为数</translation>
        </message>
        <message>
            <source>test begins</source>
            <comment>actions_test_from.what</comment>
            <translation>测试开始</translation>
        </message>
        <message>
            <source>learnt from</source>
            <comment>actions_learning.what</comment>
            <translation>用于学习</translation>
        </message>
        <message>
            <source>left out: outcomes reach into the test</source>
            <comment>actions_between.what</comment>
            <translation>不参与：结果延伸到测试期内</translation>
        </message>
        <message>
            <source>judged</source>
            <comment>actions_judging.what</comment>
            <translation>用于评估</translation>
        </message>
        <message>
            <source>The data behind it</source>
            <comment>actions_data.what</comment>
            <translation>所用数据</translation>
        </message>
    </context>
    <context>
        <name>ratings</name>
        <message>
            <source>Says for a customer and an item how many stars the customer would give it. It learns from the ratings you have: who is generous, what is well liked, and whose tastes are alike.</source>
            <comment>question_rating.what</comment>
            <translation>预测某位顾客会给某件商品打几颗星。它从已有的评分中学习：谁评分宽松，哪些商品口碑好，谁的喜好相近。</translation>
        </message>
        <message>
            <source>No column holds ratings.</source>
            <comment>lacks_rating.what</comment>
            <translation>没有哪一列含有评分。</translation>
        </message>
        <message>
            <source>Mark the column with the stars (or points) that customers gave with the role rating.</source>
            <comment>lacks_rating.advice</comment>
            <translation>将含有顾客所给星级（或分值）的列的角色设为“评分”。</translation>
        </message>
        <message>
            <source>There are {rows:rating|ratings} with a customer and an item; at least {least} are needed to learn from and to judge by.</source>
            <comment>ratings_too_few.what</comment>
            <translation>同时有顾客和商品的评分只有 {rows} 条；至少需要 {least} 条，才能学习和评估。</translation>
        </message>
        <message>
            <source>Bring more ratings, or check which columns hold the customer, the item and the rating.</source>
            <comment>ratings_too_few.advice</comment>
            <translation>导入更多评分，或检查哪些列是顾客、商品和评分。</translation>
        </message>
        <message>
            <source>Every rating is {value}, so there is nothing to foretell.</source>
            <comment>ratings_all_equal.what</comment>
            <translation>所有评分都是 {value}，没有可预测的内容。</translation>
        </message>
        <message>
            <source>Check whether the right column has the role rating.</source>
            <comment>ratings_all_equal.advice</comment>
            <translation>请检查角色为“评分”的列是否正确。</translation>
        </message>
        <message>
            <source>Split like this, only {rows:rating|ratings} would be left in the {part:part} part; at least {least} are needed.</source>
            <comment>ratings_part_too_small.what</comment>
            <translation>这样划分后，{part:part}集只剩 {rows} 条评分；至少需要 {least} 条。</translation>
        </message>
        <message>
            <source>Choose another way of splitting.</source>
            <comment>ratings_part_too_small.advice</comment>
            <translation>选择其他划分方式。</translation>
        </message>
        <message>
            <source>The split “{split}” does not fit the question about ratings.</source>
            <comment>split_not_for_ratings.what</comment>
            <translation>划分方式“{split}”不适合评分问题。</translation>
        </message>
        <message>
            <source>Split at random, in folds, by time, or keep everybody's last rating aside.</source>
            <comment>split_not_for_ratings.advice</comment>
            <translation>请随机划分、按折划分、按时间划分，或留出每位顾客的最后一条评分。</translation>
        </message>
        <message>
            <source>--split random, folds, time or leave-one-out</source>
            <comment>split_not_for_ratings.typed</comment>
            <translation>--split random、folds、time 或 leave-one-out</translation>
        </message>
        <message>
            <source>{rows:rating|ratings} without a customer or an item are left out.</source>
            <comment>ratings_incomplete.what</comment>
            <translation>{rows} 条评分缺少顾客或商品，不参与。</translation>
        </message>
        <message>
            <source>Check which columns hold the customer and the item if this is more than you expect.</source>
            <comment>ratings_incomplete.advice</comment>
            <translation>如果比预想的多，请检查哪些列是顾客和商品。</translation>
        </message>
        <message>
            <source>Every row of {file} has a rating already, so there is nothing to foretell.</source>
            <comment>ratings_nothing_asked.what</comment>
            <translation>{file} 的每一行都已有评分，没有可预测的内容。</translation>
        </message>
        <message>
            <source>Bring rows of a customer and an item whose rating is empty, or files without ratings.</source>
            <comment>ratings_nothing_asked.advice</comment>
            <translation>请导入含有顾客和商品、评分为空的行，或不含评分的文件。</translation>
        </message>
        <message>
            <source>None of the {rows:row|rows} has a rating to compare with.</source>
            <comment>ratings_none_given.what</comment>
            <translation>这 {rows} 行都没有可供比较的评分。</translation>
        </message>
        <message>
            <source>Bring files in which the column {column} says what customers gave.</source>
            <comment>ratings_none_given.advice</comment>
            <translation>请导入 {column} 列中有顾客评分的文件。</translation>
        </message>
        <message>
            <source>For {rows:pair|pairs} no rating of the customer is known. They get what an unknown customer would give.</source>
            <comment>ratings_unknown_users.what</comment>
            <translation>有 {rows} 对顾客与商品，该顾客没有任何已知评分，因此按未知顾客预测。</translation>
        </message>
        <message>
            <source>Add ratings that these customers gave, if you have any, to the files.</source>
            <comment>ratings_unknown_users.advice</comment>
            <translation>如果有这些顾客的评分，请加入文件中。</translation>
        </message>
        <message>
            <source>For {rows:pair|pairs} no rating of the item is known. They get what the customer gives an item nothing is known of.</source>
            <comment>ratings_unknown_items.what</comment>
            <translation>有 {rows} 对顾客与商品，该商品没有任何已知评分，因此按该顾客对未知商品的评分预测。</translation>
        </message>
        <message>
            <source>Train again once there are ratings of these items.</source>
            <comment>ratings_unknown_items.advice</comment>
            <translation>等这些商品有了评分后，再次训练。</translation>
        </message>
        <message>
            <source>Judged on a fifth of the ratings, drawn at random and never seen by the models; a tenth of the others is chosen on.</source>
            <comment>judged_random_ratings.what</comment>
            <translation>用随机抽取的五分之一评分来评估，模型从未见过这些评分；其余评分的十分之一用来选择模型。</translation>
        </message>
        <message>
            <source>Every rating is judged once, by one of five models that have not seen it.</source>
            <comment>judged_folds_ratings.what</comment>
            <translation>每条评分都评估一次，由五个模型中没有见过它的那个来预测。</translation>
        </message>
        <message>
            <source>Judged on the newest tenth of the ratings; chosen on the tenth before it, learnt from all older ones.</source>
            <comment>judged_time_ratings.what</comment>
            <translation>用最新的十分之一评分来评估，用之前的十分之一选择模型，用更早的全部评分学习。</translation>
        </message>
        <message>
            <source>Judged on the last rating of every customer, chosen on the one before it, learnt from the rest.</source>
            <comment>judged_leave_one_out_ratings.what</comment>
            <translation>用每位顾客的最后一条评分来评估，用倒数第二条选择模型，用其余评分学习。</translation>
        </message>
        <message>
            <source>Judged once on {test:rating|ratings}, a fifth drawn at random (seed {seed}), that no model saw; {train} to learn from, {valid} to choose on. {again} {after} {delivered}</source>
            <comment>protocol_random_ratings.what</comment>
            <translation>只评估一次：随机抽取五分之一，共 {test} 条评分（随机种子 {seed}），没有模型见过；{train} 条用于学习，{valid} 条用于选择模型。{again}{after}{delivered}</translation>
        </message>
        <message>
            <source>{folds}-fold cross-validation over ratings drawn at random (seed {seed}): each of {test} ratings is judged once by models that never saw it. In every fold a tenth of what is not tested is chosen on. {again} {after} {delivered}</source>
            <comment>protocol_folds_ratings.what</comment>
            <translation>对评分做 {folds} 折交叉验证，随机抽取（随机种子 {seed}）：{test} 条评分各评估一次，由从未见过它的模型预测。每一折中，不用于测试的评分有十分之一用来选择模型。{again}{after}{delivered}</translation>
        </message>
        <message>
            <source>Judged once on the newest {test:rating|ratings}, from {test_from} on; learnt from the {train} before {valid_from}, chosen on the {valid} between them. {again} {after} {delivered}</source>
            <comment>protocol_time_ratings.what</comment>
            <translation>只评估一次：用最新的 {test} 条评分，从 {test_from} 起；用 {valid_from} 之前的 {train} 条学习，用两者之间的 {valid} 条选择模型。{again}{after}{delivered}</translation>
        </message>
        <message>
            <source>Leave-one-out: judged once on the last rating of each of {test} customers with three or more; chosen on the one before it; {train} to learn from. {again} {after} {delivered}</source>
            <comment>protocol_leave_one_out_ratings.what</comment>
            <translation>留一法：{test} 位有三条及以上评分的顾客，各用最后一条评分评估，只评估一次；用倒数第二条选择模型；{train} 条用于学习。{again}{after}{delivered}</translation>
        </message>
        <message>
            <source>What was chosen on was then learnt from as well, with nothing chosen anew, before the test.</source>
            <comment>protocol_ratings_again.what</comment>
            <translation>测试之前，用于选择模型的评分也参与了学习，但没有重新选择。</translation>
        </message>
        <message>
            <source>Learning was ended early: what was chosen on was not learnt from by every model before the test.</source>
            <comment>protocol_ratings_not_again.what</comment>
            <translation>学习提前结束：测试之前，并非每个模型都学习了用于选择模型的评分。</translation>
        </message>
        <message>
            <source>A pair that was rated again counts once, with its last rating. The time of a test rating is known to the models, its stars are not.</source>
            <comment>protocol_ratings_timed.what</comment>
            <translation>同一位顾客多次评价同一件商品时，只计最后一条评分。模型知道测试评分的时间，但不知道星级。</translation>
        </message>
        <message>
            <source>A pair that was rated again counts once, with its last rating.</source>
            <comment>protocol_ratings_untimed.what</comment>
            <translation>同一位顾客多次评价同一件商品时，只计最后一条评分。</translation>
        </message>
        <message>
            <source>The delivered model was then fitted again on everything.</source>
            <comment>protocol_ratings_delivered.what</comment>
            <translation>之后用全部数据重新训练了交付的模型。</translation>
        </message>
        <message>
            <source>The delivered model is the judged one.</source>
            <comment>protocol_ratings_not_delivered.what</comment>
            <translation>交付的就是评估过的模型。</translation>
        </message>
        <message>
            <source>Judged on {rows:rating|ratings} of the files you gave, each foretold from what the bundle knew of the customer before, not from these files; {known} of them are of customers it knew.</source>
            <comment>protocol_evaluate_ratings.what</comment>
            <translation>用您给出的文件中的 {rows} 条评分来评估。每条都只根据模型包原先对该顾客的了解来预测，不使用这些文件；其中 {known} 条来自模型包已知的顾客。</translation>
        </message>
        <message>
            <source>A foretold rating is off by {error} on average, where ratings go from {lowest} to {highest}. Always saying the mean would be off by {mean}, and going by generous customers and well-liked items alone by {bias}.</source>
            <comment>rating_in_short.what</comment>
            <translation>预测评分平均相差 {error}，评分范围为 {lowest} 到 {highest}。始终预测平均值会相差 {mean}，只看顾客评分是否宽松、商品口碑好坏会相差 {bias}。</translation>
        </message>
        <message>
            <source>On the test the error is larger (RMSE {test}) than it was where models were chosen ({valid}). The data may have changed in between.</source>
            <comment>rating_fall.what</comment>
            <translation>测试时的误差（RMSE {test}）大于选择模型时的误差（{valid}）。数据可能在此期间发生了变化。</translation>
        </message>
        <message>
            <source>Root of the mean squared error, in stars: large errors count most. Smaller is better.</source>
            <comment>rating_rmse.what</comment>
            <translation>误差平方的平均值再开方，以星为单位：大误差影响最大。越小越好。</translation>
        </message>
        <message>
            <source>How far off a foretold rating is on average, in stars.</source>
            <comment>rating_mae.what</comment>
            <translation>预测评分平均相差多少，以星为单位。</translation>
        </message>
        <message>
            <source>The share of the differences between ratings that is foretold; 0 % is always saying the mean.</source>
            <comment>rating_r2.what</comment>
            <translation>评分之间的差异有多大比例能预测出来；0% 相当于始终预测平均值。</translation>
        </message>
        <message>
            <source>Test ratings</source>
            <comment>rating_rows.what</comment>
            <translation>测试评分数</translation>
        </message>
        <message>
            <source>RMSE on validation, where models were chosen</source>
            <comment>rating_valid.what</comment>
            <translation>验证集上的 RMSE，用于选择模型</translation>
        </message>
        <message>
            <source>{model:model} is ahead of “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}); this is no chance.</source>
            <comment>rating_lead_clear.what</comment>
            <translation>“{model:model}”的 RMSE 优于“{other:model}”，领先 {lead}（95% 置信区间 {low} 至 {high}），并非偶然。</translation>
        </message>
        <message>
            <source>{model:model} is ahead of “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}), which may be chance.</source>
            <comment>rating_lead_noise.what</comment>
            <translation>“{model:model}”的 RMSE 优于“{other:model}”，领先 {lead}（95% 置信区间 {low} 至 {high}），可能只是偶然。</translation>
        </message>
        <message>
            <source>{model:model} is behind “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}).</source>
            <comment>rating_lead_behind.what</comment>
            <translation>“{model:model}”的 RMSE 不及“{other:model}”，落后 {lead}（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>How much each model counts in the blend</source>
            <comment>rating_weights.what</comment>
            <translation>各模型在融合模型中的权重</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>rating_weight.what</comment>
            <translation>权重</translation>
        </message>
        <message>
            <source>Non-negative least squares on the ratings to choose on.</source>
            <comment>rating_weights_protocol.what</comment>
            <translation>在用于选择模型的评分上做非负最小二乘。</translation>
        </message>
        <message>
            <source>What was foretold and what was given</source>
            <comment>rating_compared.what</comment>
            <translation>预测评分与实际评分</translation>
        </message>
        <message>
            <source>Can a foretold rating be taken at its word?</source>
            <comment>rating_reliability.what</comment>
            <translation>预测评分与实际相符吗？</translation>
        </message>
        <message>
            <source>Foretold</source>
            <comment>rating_foretold.what</comment>
            <translation>预测评分</translation>
        </message>
        <message>
            <source>Really given</source>
            <comment>rating_given.what</comment>
            <translation>实际评分</translation>
        </message>
        <message>
            <source>exactly as foretold</source>
            <comment>rating_exact.what</comment>
            <translation>预测与实际完全一致</translation>
        </message>
        <message>
            <source>The band is the 95 % interval of what was given.</source>
            <comment>rating_band.what</comment>
            <translation>色带为实际评分的 95% 置信区间。</translation>
        </message>
        <message>
            <source>Of the ratings of each kind, so many were foretold as …</source>
            <comment>rating_matrix.what</comment>
            <translation>每种实际评分各有多少预测为…</translation>
        </message>
        <message>
            <source>Each row adds up to 100 %. Foretold ratings are rounded to the nearest that customers give; they keep to the middle where little is known.</source>
            <comment>rating_matrix_protocol.what</comment>
            <translation>每行合计 100%。预测评分取最接近的顾客评分档；了解不多时，预测会靠近中间。</translation>
        </message>
        <message>
            <source>How errors depend on what is known</source>
            <comment>rating_known.what</comment>
            <translation>误差与已知信息多少的关系</translation>
        </message>
        <message>
            <source>By how many ratings of the customer were known</source>
            <comment>rating_by_user.what</comment>
            <translation>按该顾客已知的评分数</translation>
        </message>
        <message>
            <source>By how many ratings of the item were known</source>
            <comment>rating_by_item.what</comment>
            <translation>按该商品已知的评分数</translation>
        </message>
        <message>
            <source>Known ratings</source>
            <comment>rating_level.what</comment>
            <translation>已知评分数</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <comment>rating_range.what</comment>
            <translation>{least} 到 {most}</translation>
        </message>
        <message>
            <source>{least} and more</source>
            <comment>rating_from.what</comment>
            <translation>{least} 及以上</translation>
        </message>
        <message>
            <source>Judged once on the test part: {rows:rating|ratings}.</source>
            <comment>rating_judged.what</comment>
            <translation>在测试集上只评估一次：{rows} 条评分。</translation>
        </message>
    </context>
    <context>
        <name>spending</name>
        <message>
            <source>Says for every customer how much money to expect of them in the days ahead, less what they will return. It learns from your own past: from what customers like them spent later. Whom it is worth caring for, and how much to plan with, follows.</source>
            <comment>question_value.what</comment>
            <translation>给出每位顾客在预测天数内的预计消费金额，扣除退货。它从您自己的历史中学习：类似的顾客后来消费了多少。由此可知哪些顾客值得维护，以及可按多少金额规划。</translation>
        </message>
        <message>
            <source>These files do not say when which customer bought what.</source>
            <comment>lacks_log_of_purchases.what</comment>
            <translation>这些文件没有说明哪位顾客何时购买了什么。</translation>
        </message>
        <message>
            <source>Bring a log with a row for each purchase: the customer, the time, and the price or the amount.</source>
            <comment>lacks_log_of_purchases.advice</comment>
            <translation>请提供每次购买占一行的日志，含顾客、时间，以及单价或金额。</translation>
        </message>
        <message>
            <source>No column says how much was paid.</source>
            <comment>lacks_money.what</comment>
            <translation>没有哪一列说明付了多少钱。</translation>
        </message>
        <message>
            <source>Mark the column with the price of a piece with the role price, or the one with the sum paid with the role amount.</source>
            <comment>lacks_money.advice</comment>
            <translation>请将单件价格列的角色设为“单价”，或将实付总额列的角色设为“金额”。</translation>
        </message>
        <message>
            <source>Only {buyers} of the {rows:customer|customers} of the {part:part} part spent something in the days after the moment; at least {least} are needed.</source>
            <comment>value_few_buyers.what</comment>
            <translation>{part:part}集的 {rows} 位顾客中，只有 {buyers} 位在该时刻之后的预测窗口内有消费；至少需要 {least} 位。</translation>
        </message>
        <message>
            <source>Look further ahead, bring a longer log, or check which actions count as purchases and which column holds the money.</source>
            <comment>value_few_buyers.advice</comment>
            <translation>请增加预测天数、提供更长的日志，或检查哪些行为算作购买、哪一列存放金额。</translation>
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({buyers} of them spent something, {total} in all) as of {cutoff}, by what they spent in the {horizon} days after it, less returns. Learnt at {training} earlier cut-offs from {first} to {last}; every training outcome ended by {cutoff}. Customers may appear before and after; a fifth of them (seed {seed}) was held out to choose on.</source>
            <comment>protocol_time_value.what</comment>
            <translation>只评估一次：从 {cutoff} 起，看 {users} 位顾客在此后 {horizon} 天内的消费，扣除退货（其中 {buyers} 位有消费，共 {total}）。在 {first} 至 {last} 的 {training} 个更早的截止时间上学习；所有训练结果都在 {cutoff} 之前结束。同一位顾客可能前后都出现；留出五分之一的顾客（随机种子 {seed}）用来选择模型。</translation>
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({buyers} of them spent something, {total} in all) that the model never saw, as of {cutoff}, by what they spent in the {horizon} days after it, less returns. Learnt from other customers at {training} earlier cut-offs from {first} to {last}; seed {seed}.</source>
            <comment>protocol_group_value.what</comment>
            <translation>只评估一次：从 {cutoff} 起，看模型从未见过的 {users} 位顾客在此后 {horizon} 天内的消费，扣除退货（其中 {buyers} 位有消费，共 {total}）。用其他顾客在 {first} 至 {last} 的 {training} 个更早的截止时间上学习；随机种子 {seed}。</translation>
        </message>
        <message>
            <source>Judged on {users:customer|customers} of the files you gave ({buyers} of them spent something) as of {cutoff}, by what they spent in the {horizon} days after it, less returns.</source>
            <comment>protocol_evaluate_value.what</comment>
            <translation>用您提供的文件评估：从 {cutoff} 起，看 {users} 位顾客在此后 {horizon} 天内的消费，扣除退货（其中 {buyers} 位有消费）。</translation>
        </message>
        <message>
            <source>Same amount for everybody</source>
            <comment>model_name_mean_value.what</comment>
            <translation>人人金额相同</translation>
        </message>
        <message>
            <source>Own spending so far</source>
            <comment>model_name_own_rate.what</comment>
            <translation>自身至今的消费</translation>
        </message>
        <message>
            <source>Tweedie regression</source>
            <comment>model_name_linear_value.what</comment>
            <translation>Tweedie 回归</translation>
        </message>
        <message>
            <source>Boosted trees of amounts</source>
            <comment>model_name_trees_value.what</comment>
            <translation>金额梯度提升树</translation>
        </message>
        <message>
            <source>Buying rhythm (BG/NBD)</source>
            <comment>model_name_bg_nbd.what</comment>
            <translation>购买节奏 (BG/NBD)</translation>
        </message>
        <message>
            <source>Encoder tuned on amounts</source>
            <comment>model_name_tuned_value.what</comment>
            <translation>按金额微调的编码器</translation>
        </message>
        <message>
            <source>Expects of everybody what customers spent on average. It costs nothing and shows what guessing would reach.</source>
            <comment>about_mean_value.what</comment>
            <translation>对所有人都预计顾客的平均消费。几乎不花时间，能看出纯靠猜测可以达到什么水平。</translation>
        </message>
        <message>
            <source>Expects everybody to go on as so far: what they spent up to now, by the day. A model that does not beat it is not worth its trouble.</source>
            <comment>about_own_rate.what</comment>
            <translation>预计每个人一切照旧，即按至今的日均消费。胜不过它的模型就不值得费力。</translation>
        </message>
        <message>
            <source>Every value of every feature multiplies the amount by a factor, and each factor can be read off. It is made for amounts of which many are nothing, learns in seconds, and is hard to beat where there are few customers.</source>
            <comment>about_linear_value.what</comment>
            <translation>每个特征的每个值都为金额乘上一个系数，每个系数都看得清楚。它适合许多金额为零的情况，几秒钟即可学完，顾客较少时很难胜过。</translation>
        </message>
        <message>
            <source>Builds hundreds of small trees, each of which corrects the ones before. It tries the amount as a whole, and the chance of spending times the amount, and keeps what does better on the validation part.</source>
            <comment>about_trees_value.what</comment>
            <translation>依次建立几百棵小树，每棵树纠正前面各棵的错误。它既尝试直接预测金额，也尝试用消费概率乘以金额，保留在验证集上更好的一种。</translation>
        </message>
        <message>
            <source>The classical model of customers without a contract: each buys at a rhythm of their own until they stay away for good, and spends about as much each time. It looks at nothing but how often, how lately and for how much somebody bought, and needs few data.</source>
            <comment>about_bg_nbd.what</comment>
            <translation>针对无合同顾客的经典模型：每位顾客按自己的节奏购买，直到不再回来，每次消费大致相同。它只看购买的次数、最近一次的时间和金额，需要的数据很少。</translation>
        </message>
        <message>
            <source>The behaviour encoder, whose network is tuned on what customers spent. It reads the actions themselves and needs no features.</source>
            <comment>about_tuned_value.what</comment>
            <translation>行为编码器，其网络按顾客的消费微调。它直接读取行为，不需要特征。</translation>
        </message>
        <message>
            <source>Amount</source>
            <comment>model_option_build.what</comment>
            <translation>金额</translation>
        </message>
        <message>
            <source>Learnt as a whole, or as the chance of spending anything and how much it then is. Automatic keeps what does better on the validation part.</source>
            <comment>model_option_build.advice</comment>
            <translation>整体学习，或拆成“是否消费的概率”和“消费多少”来学习。自动则保留在验证集上更好的一种。</translation>
        </message>
        <message>
            <source>as a whole</source>
            <comment>model_choice_build_whole.what</comment>
            <translation>整体</translation>
        </message>
        <message>
            <source>chance and amount</source>
            <comment>model_choice_parts.what</comment>
            <translation>概率和金额</translation>
        </message>
        <message>
            <source>Gini (normalised)</source>
            <comment>figure_gini.what</comment>
            <translation>Gini（归一化）</translation>
        </message>
        <message>
            <source>Brought by the top tenth</source>
            <comment>figure_top_tenth.what</comment>
            <translation>前 10% 的贡献占比</translation>
        </message>
        <message>
            <source>Brought by the top tenth at best</source>
            <comment>figure_top_tenth_best.what</comment>
            <translation>前 10% 的贡献占比（最佳情况）</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <comment>figure_spearman.what</comment>
            <translation>排名相关性</translation>
        </message>
        <message>
            <source>Expected of what came</source>
            <comment>figure_total_ratio.what</comment>
            <translation>预计占实际的比例</translation>
        </message>
        <message>
            <source>Tweedie deviance</source>
            <comment>figure_deviance.what</comment>
            <translation>Tweedie 偏差</translation>
        </message>
        <message>
            <source>How well those who spend much stand before those who spend little: 1 is as well as can be, 0 is by chance.</source>
            <comment>value_gini.what</comment>
            <translation>消费多的顾客排在消费少的前面，排得有多好：1 为最好，0 相当于随机。</translation>
        </message>
        <message>
            <source>The share of all money that came from the tenth of customers of whom most was expected.</source>
            <comment>value_top_tenth.what</comment>
            <translation>预计消费最高的 10% 顾客带来的金额，占全部金额的比例。</translation>
        </message>
        <message>
            <source>How far off the expectation of a customer is on average, in your money.</source>
            <comment>value_mae.what</comment>
            <translation>每位顾客的预计金额平均相差多少，以店铺的货币计。</translation>
        </message>
        <message>
            <source>Root of the mean squared error, in your money: a few large customers decide it.</source>
            <comment>value_rmse.what</comment>
            <translation>均方根误差，以店铺的货币计，主要取决于少数消费大的顾客。</translation>
        </message>
        <message>
            <source>The share of the differences between customers that is foretold; 0 % is expecting the mean of everybody.</source>
            <comment>value_r2.what</comment>
            <translation>顾客之间的差异有多大比例得到预测；0% 相当于对所有人都预计平均值。</translation>
        </message>
        <message>
            <source>How alike the order by expectation and the real order are: 1 the same, 0 unrelated.</source>
            <comment>value_spearman.what</comment>
            <translation>按预计的排序与实际的排序有多一致：1 为相同，0 为无关。</translation>
        </message>
        <message>
            <source>The sum of all expectations beside what was really spent; 100 % is exact.</source>
            <comment>value_total_ratio.what</comment>
            <translation>全部预计之和与实际消费之比；100% 为完全一致。</translation>
        </message>
        <message>
            <source>Really spent, mean</source>
            <comment>value_mean.what</comment>
            <translation>实际消费平均值</translation>
        </message>
        <message>
            <source>Test customers</source>
            <comment>value_customers.what</comment>
            <translation>测试顾客数</translation>
        </message>
        <message>
            <source>Expected in all</source>
            <comment>value_scored_total.what</comment>
            <translation>预计合计</translation>
        </message>
        <message>
            <source>{mean} a customer, in the {days} days ahead</source>
            <comment>value_scored_mean.what</comment>
            <translation>每位顾客 {mean}，未来 {days} 天内</translation>
        </message>
        <message>
            <source>The {share} of customers of whom most was expected brought {brought} of all money. By chance it would be {share}, by everybody's spending so far {rate}, and at best {best}.</source>
            <comment>value_top.what</comment>
            <translation>预计消费最高的 {share} 顾客，贡献了全部金额的 {brought}。随机选择为 {share}，按每人至今的消费选择为 {rate}，最佳情况为 {best}。</translation>
        </message>
        <message>
            <source>Who will spend more than others is told beyond chance, and better than by their spending so far.</source>
            <comment>value_order_told.what</comment>
            <translation>谁会比别人消费更多，模型的判断超出偶然，也优于按至今的消费判断。</translation>
        </message>
        <message>
            <source>Who will spend more than others is told beyond chance, but not clearly better than by their spending so far.</source>
            <comment>value_order_as_so_far.what</comment>
            <translation>谁会比别人消费更多，模型的判断超出偶然，但并不明显优于按至今的消费判断。</translation>
        </message>
        <message>
            <source>Whether this order of customers is better than chance cannot be told from these customers: nearly as much was returned as was bought.</source>
            <comment>value_order_returned.what</comment>
            <translation>从这些顾客无法判断这种排序是否优于随机：退货金额几乎与购买金额相同。</translation>
        </message>
        <message>
            <source>All of these customers spent the same, {mean} each, so there is no order of them to tell. The amount is off by {off} on average.</source>
            <comment>value_same_amount.what</comment>
            <translation>这些顾客的消费都相同，每位 {mean}，因此没有先后可排。金额平均偏差 {off}。</translation>
        </message>
        <message>
            <source>What a single customer will spend is told well: the amount is off by {off} on average, where customers spent {mean}, and {foretold} of the differences between them are foretold.</source>
            <comment>value_amounts_well.what</comment>
            <translation>一位顾客会消费多少，预测得好：金额平均偏差 {off}，而顾客平均消费 {mean}；顾客之间的差异有 {foretold} 得到预测。</translation>
        </message>
        <message>
            <source>What a single customer will spend is told roughly: the amount is off by {off} on average, where customers spent {mean}, and {foretold} of the differences between them are foretold. Plan with many customers together.</source>
            <comment>value_amounts_roughly.what</comment>
            <translation>一位顾客会消费多少，只能大致预测：金额平均偏差 {off}，而顾客平均消费 {mean}；顾客之间的差异有 {foretold} 得到预测。请按多位顾客合计来规划。</translation>
        </message>
        <message>
            <source>What a single customer will spend is barely told: the amount is off by {off} on average, where customers spent {mean}, and {foretold} of the differences between them are foretold. Do not take one customer's amount at its word.</source>
            <comment>value_amounts_barely.what</comment>
            <translation>一位顾客会消费多少，几乎无法预测：金额平均偏差 {off}，而顾客平均消费 {mean}；顾客之间的差异只有 {foretold} 得到预测。不要把一位顾客的金额当真。</translation>
        </message>
        <message>
            <source>The total is told well: in all, {expected} of what was really spent had been expected.</source>
            <comment>value_total_met.what</comment>
            <translation>总额预测得好：预计总额为实际消费总额的 {expected}。</translation>
        </message>
        <message>
            <source>The total is off: in all, {expected} of what was really spent had been expected. The season or the shop may have changed; trust the order of customers more than the amounts.</source>
            <comment>value_total_off.what</comment>
            <translation>总额有偏差：预计总额为实际消费总额的 {expected}。季节或店铺可能有变化；顾客的排序比金额更可信。</translation>
        </message>
        <message>
            <source>The total is off: in all, {expected} of what was really spent had been expected. A few customers may decide it, or the season or the shop has changed.</source>
            <comment>value_total_off_too.what</comment>
            <translation>总额有偏差：预计总额为实际消费总额的 {expected}。可能由少数顾客决定，也可能是季节或店铺有变化。</translation>
        </message>
        <message>
            <source>Whether this order of customers is better than chance cannot be told from these customers: the 95 % interval of its Gini reaches from {low} to {high}, and 0 is chance.</source>
            <comment>value_order_chance.what</comment>
            <translation>从这些顾客无法判断这种排序是否优于随机：Gini 的 95% 置信区间为 {low} 至 {high}，0 相当于随机。</translation>
        </message>
        <message>
            <source>As much was returned as was bought, or more, so shares of the money cannot be told.</source>
            <comment>value_no_money.what</comment>
            <translation>退货金额与购买金额相当或更多，因此无法计算金额占比。</translation>
        </message>
        <message>
            <source>“{model:model}” ranks customers better than “{other:model}” beyond chance: its Gini leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>value_lead_clear.what</comment>
            <translation>“{model:model}”对顾客的排序确实优于“{other:model}”，并非偶然：Gini 领先 {lead}（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>Whether “{model:model}” ranks customers better than “{other:model}” cannot be told from these customers: its lead of {lead} in Gini may be chance (95 % interval {low} to {high}).</source>
            <comment>value_lead_noise.what</comment>
            <translation>从这些顾客无法判断“{model:model}”对顾客的排序是否优于“{other:model}”：Gini 领先 {lead}，可能只是偶然（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>On these customers “{other:model}” ranks better than “{model:model}”, which is delivered: its Gini leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>value_lead_behind.what</comment>
            <translation>在这些顾客上，“{other:model}”的排序优于交付的“{model:model}”：Gini 领先 {lead}（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>Deviance on validation, where models were chosen</source>
            <comment>value_valid.what</comment>
            <translation>验证集上的偏差，据此选择模型</translation>
        </message>
        <message>
            <source>How much each model counts in the blend</source>
            <comment>value_weights.what</comment>
            <translation>各模型在融合模型中的权重</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>value_weight.what</comment>
            <translation>权重</translation>
        </message>
        <message>
            <source>Chosen one by one on the validation part, so that the Tweedie deviance of what was spent is smallest.</source>
            <comment>value_weights_protocol.what</comment>
            <translation>在验证集上逐个选定，使消费金额的 Tweedie 偏差最小。</translation>
        </message>
        <message>
            <source>Whom to care for</source>
            <comment>value_curves.what</comment>
            <translation>值得维护哪些顾客</translation>
        </message>
        <message>
            <source>How much money comes from whom</source>
            <comment>value_gathered.what</comment>
            <translation>金额来自哪些顾客</translation>
        </message>
        <message>
            <source>Customers, those of whom most is expected first</source>
            <comment>value_customers_cared_for.what</comment>
            <translation>顾客，预计消费最高的在前</translation>
        </message>
        <message>
            <source>Share of all money</source>
            <comment>value_money_gathered.what</comment>
            <translation>占全部金额的比例</translation>
        </message>
        <message>
            <source>At best</source>
            <comment>value_best.what</comment>
            <translation>最佳情况</translation>
        </message>
        <message>
            <source>by chance</source>
            <comment>value_by_chance.what</comment>
            <translation>随机</translation>
        </message>
        <message>
            <source>First tenth</source>
            <comment>value_first_tenth.what</comment>
            <translation>前 10%</translation>
        </message>
        <message>
            <source>Can the amounts be taken at their word?</source>
            <comment>value_tenths.what</comment>
            <translation>金额与实际相符吗？</translation>
        </message>
        <message>
            <source>Tenth of customers, those of whom most is expected first</source>
            <comment>value_tenth.what</comment>
            <translation>每 10% 的顾客，预计消费最高的在前</translation>
        </message>
        <message>
            <source>Money a customer</source>
            <comment>value_a_customer.what</comment>
            <translation>每位顾客的金额</translation>
        </message>
        <message>
            <source>Expected</source>
            <comment>value_expected.what</comment>
            <translation>预计</translation>
        </message>
        <message>
            <source>Really spent</source>
            <comment>value_real.what</comment>
            <translation>实际消费</translation>
        </message>
        <message>
            <source>The band is the 95 % interval of what was really spent.</source>
            <comment>value_band.what</comment>
            <translation>色带为实际消费的 95% 置信区间。</translation>
        </message>
        <message>
            <source>logarithm of the amount</source>
            <comment>value_logarithm.what</comment>
            <translation>金额的对数</translation>
        </message>
        <message>
            <source>What speaks for one customer's amount, and what against it, stands beside it in the scores where you ask for reasons there: a push of +0.10 makes the amount about a tenth larger.</source>
            <comment>value_single_reasons.what</comment>
            <translation>打分时选择给出原因，分数旁就会列出支持和不支持每位顾客金额的因素：影响为 +0.10 时，金额约增加十分之一。</translation>
        </message>
        <message>
            <source>Judged once on the test part: {rows:customer|customers}.</source>
            <comment>value_judged.what</comment>
            <translation>在测试集上只评估一次：{rows} 位顾客。</translation>
        </message>
    </context>
    <context>
        <name>encoders</name>
        <message>
            <source>Behaviour encoder</source>
            <comment>model_name_encoder.what</comment>
            <translation>行为编码器</translation>
        </message>
        <message>
            <source>A Transformer that reads all actions of all customers and learns, without any answers, what comes next, how long it takes, what was hidden from it and which histories are alike. Other questions can start from it.</source>
            <comment>about_encoder.what</comment>
            <translation>一个 Transformer，读取所有顾客的全部行为，不用任何结果，就能学习接下来发生什么、间隔多久、遮住的是什么，以及哪些行为历史相似。其他问题可以从它开始。</translation>
        </message>
        <message>
            <source>Encoder from scratch</source>
            <comment>model_name_encoder_scratch.what</comment>
            <translation>从零训练的编码器</translation>
        </message>
        <message>
            <source>Behaviour encoder</source>
            <comment>model_name_encoder_view.what</comment>
            <translation>行为编码器</translation>
        </message>
        <message>
            <source>Fine-tuned encoder</source>
            <comment>model_name_fine_tuned.what</comment>
            <translation>微调编码器</translation>
        </message>
        <message>
            <source>The behaviour encoder, whose network is tuned on the answers to this question. It reads the actions themselves and needs no features.</source>
            <comment>about_fine_tuned.what</comment>
            <translation>行为编码器，其网络按此问题的结果微调。它直接读取行为，不需要特征。</translation>
        </message>
        <message>
            <source>Tuned encoder</source>
            <comment>model_name_tuned_items.what</comment>
            <translation>按商品微调的编码器</translation>
        </message>
        <message>
            <source>The behaviour encoder, whose network goes on learning from what came next in your histories. It starts from what was learnt before, from these data or from another shop's.</source>
            <comment>about_tuned_items.what</comment>
            <translation>行为编码器，其网络按您的行为历史中接下来的商品继续学习。它以先前学到的内容为起点，先前的数据可以是这些，也可以来自其他店铺。</translation>
        </message>
        <message>
            <source>Encoder tuned on next actions</source>
            <comment>model_name_tuned_action.what</comment>
            <translation>按下一步行为微调的编码器</translation>
        </message>
        <message>
            <source>The behaviour encoder, whose network is tuned on what customers did next and how long it took. It reads the actions themselves and needs no features.</source>
            <comment>about_tuned_action.what</comment>
            <translation>行为编码器，其网络按顾客下一步做了什么、间隔多久微调。它直接读取行为，不需要特征。</translation>
        </message>
        <message>
            <source>Learns how your customers behave from all their actions, before you ask anything: what comes next, when, and which items are alike. Other questions can start from what it has learnt, and show what that brings.</source>
            <comment>question_pretrain.what</comment>
            <translation>在提出任何问题之前，先从全部行为中学习顾客如何行动：接下来发生什么、何时发生、哪些商品相似。其他问题可以从学到的内容开始，并显示它带来多少提升。</translation>
        </message>
        <message>
            <source>Learns from what happened before a moment, and is judged on what came after it. Questions that start from it can be judged on everything after that moment.</source>
            <comment>judged_pretrain_until.what</comment>
            <translation>从某个时刻之前的行为中学习，用之后的行为评估。从它开始的问题可以用该时刻之后的所有数据评估。</translation>
        </message>
        <message>
            <source>The last two actions of every history are left out: the first of them judges, and questions that start from it can be judged on the other.</source>
            <comment>judged_pretrain_left_out.what</comment>
            <translation>每段行为历史的最后两次行为不参与学习：前一次用于评估，后一次可用来评估从它开始的问题。</translation>
        </message>
        <message>
            <source>Learnt from {actions} actions of {owners:customer|customers} before {until}, without any answers; a tenth of the customers was held out to stop at the best moment. Judged once on what came after that moment: on the next item out of the whole catalogue, seen items in the race, and on what was done within so many days.</source>
            <comment>protocol_pretrain_until.what</comment>
            <translation>从 {until} 之前 {owners} 位顾客的 {actions} 次行为中学习，不用任何结果；留出十分之一的顾客，用来在效果最好时停止。用该时刻之后的行为只评估一次：从整个商品目录中预测下一件商品（看过的商品也参与排名），以及若干天内会做什么。</translation>
        </message>
        <message>
            <source>Learnt from {actions} actions of {owners:history|histories} without the last two of each, and without any answers; a tenth of the histories was held out to stop at the best moment. Judged once on the last but one item, out of the whole catalogue, seen items in the race.</source>
            <comment>protocol_pretrain_left_out.what</comment>
            <translation>从 {owners} 段行为历史的 {actions} 次行为中学习，每段不含最后两次，也不用任何结果；留出十分之一的行为历史，用来在效果最好时停止。用倒数第二件商品只评估一次，从整个商品目录中预测，看过的商品也参与排名。</translation>
        </message>
        <message>
            <source>Judged on the next item of {asked:customer|customers} after {until}, out of the whole catalogue, seen items in the race.</source>
            <comment>protocol_encoder_evaluated.what</comment>
            <translation>用 {asked} 位顾客在 {until} 之后的下一件商品评估，从整个商品目录中预测，看过的商品也参与排名。</translation>
        </message>
        <message>
            <source>Only {rows:customer has|customers have} actions before that moment; at least {least} are needed to learn how they behave.</source>
            <comment>too_few_histories.what</comment>
            <translation>只有 {rows} 位顾客在该时刻之前有行为；至少需要 {least} 位，才能学习他们如何行动。</translation>
        </message>
        <message>
            <source>Bring a longer log, or choose a later moment.</source>
            <comment>too_few_histories.advice</comment>
            <translation>提供更长的日志，或选择更晚的时刻。</translation>
        </message>
        <message>
            <source>An epoch will take about {epoch} here, and all of the learning between {shortest} and {longest}, with about {memory} of memory beside what the program takes anyway. That comes from a few steps on your own histories; other work on this computer makes it longer.</source>
            <comment>encoder_cost.what</comment>
            <translation>在这台电脑上，一个轮次约需 {epoch}，整个训练需要 {shortest}到 {longest}，除程序本身占用外，还需约 {memory} 内存。这是在您的行为历史上运行几步得出的；电脑上有其他工作时会更久。</translation>
        </message>
        <message>
            <source>Foretold from a few steps of each size on your {histories:history|histories} with {actions} actions. {device}. Memory is beside what the program takes anyway; the learning ends once nothing gets better, and else when the time is up.</source>
            <comment>encoder_cost_protocol.what</comment>
            <translation>在您的 {histories} 段行为历史（{actions} 次行为）上，每种规模运行几步后估计得出。{device}。内存不含程序本身的占用；不再变好时训练就会结束，否则到时间上限为止。</translation>
        </message>
        <message>
            <source>None of these histories has two actions, so there is nothing that comes next to learn from.</source>
            <comment>encoder_nothing_to_learn.what</comment>
            <translation>这些行为历史都不到两次行为，没有后续行为可学。</translation>
        </message>
        <message>
            <source>Bring a log in which customers act more than once.</source>
            <comment>encoder_nothing_to_learn.advice</comment>
            <translation>请提供顾客有多次行为的日志。</translation>
        </message>
        <message>
            <source>Every objective that an encoder could learn by on these data has a weight of 0, so it would learn nothing.</source>
            <comment>encoder_without_objective.what</comment>
            <translation>编码器在这些数据上可用的学习目标权重都为 0，因此什么也学不到。</translation>
        </message>
        <message>
            <source>Give at least one of them a weight; “time” counts only where the data say when things happened.</source>
            <comment>encoder_without_objective.advice</comment>
            <translation>至少为其中一个目标设置权重；只有数据中记录了发生时间，“time”才起作用。</translation>
        </message>
        <message>
            <source>--set next=1</source>
            <comment>encoder_without_objective.typed</comment>
            <translation>--set next=1</translation>
        </message>
        <message>
            <source>{file} is not a pre-trained encoder; it answers the question “{question}”.</source>
            <comment>not_an_encoder.what</comment>
            <translation>{file} 不是预训练的编码器，它回答的问题是“{question}”。</translation>
        </message>
        <message>
            <source>Choose the model file of a pre-training, or learn a new encoder first.</source>
            <comment>not_an_encoder.advice</comment>
            <translation>选择预训练得到的模型文件，或先训练新的编码器。</translation>
        </message>
        <message>
            <source>--encoder new</source>
            <comment>not_an_encoder.typed</comment>
            <translation>--encoder new</translation>
        </message>
        <message>
            <source>There is no file {file} to start from.</source>
            <comment>argument_encoder.what</comment>
            <translation>找不到作为起点的文件 {file}。</translation>
        </message>
        <message>
            <source>Give the model file of a pre-training.</source>
            <comment>argument_encoder.advice</comment>
            <translation>指定预训练得到的模型文件。</translation>
        </message>
        <message>
            <source>--encoder FILE.intent or --encoder new</source>
            <comment>argument_encoder.typed</comment>
            <translation>--encoder FILE.intent 或 --encoder new</translation>
        </message>
        <message>
            <source>The encoder in {file} has learnt from what happened until {until}. Answers that it has seen come cannot be learnt from, nor judged: it may know nothing after {latest}.</source>
            <comment>encoder_knows_test.what</comment>
            <translation>{file} 中的编码器学习了 {until} 之前发生的内容。它见过的结果既不能用来学习，也不能用来评估：它最多只能学到 {latest}。</translation>
        </message>
        <message>
            <source>Pre-train once more until {latest}, or let this training learn an encoder of its own.</source>
            <comment>encoder_knows_test.advice</comment>
            <translation>重新预训练到 {latest} 为止，或让本次训练自行训练编码器。</translation>
        </message>
        <message>
            <source>pretrain --until DATE, or --encoder new</source>
            <comment>encoder_knows_test.typed</comment>
            <translation>pretrain --until DATE，或 --encoder new</translation>
        </message>
        <message>
            <source>An encoder that was pre-trained in another run has seen the histories that this split would judge on.</source>
            <comment>encoder_not_for_split.what</comment>
            <translation>在其他训练中预训练的编码器，见过此划分方式用来评估的行为历史。</translation>
        </message>
        <message>
            <source>Split by time, leave one out on data without times, or let this training learn an encoder of its own.</source>
            <comment>encoder_not_for_split.advice</comment>
            <translation>按时间划分；没有时间的数据用留一法；或让本次训练自行训练编码器。</translation>
        </message>
        <message>
            <source>--encoder new</source>
            <comment>encoder_not_for_split.typed</comment>
            <translation>--encoder new</translation>
        </message>
        <message>
            <source>The encoder that would go on has learnt until {until} already; nothing in these data that would be learnt from is newer.</source>
            <comment>encoder_nothing_new.what</comment>
            <translation>要继续训练的编码器已经学到 {until}；这些数据中可学的内容没有比这更新的。</translation>
        </message>
        <message>
            <source>Bring newer data, or let it learn until a later moment.</source>
            <comment>encoder_nothing_new.advice</comment>
            <translation>提供更新的数据，或让它学到更晚的时刻。</translation>
        </message>
        <message>
            <source>--until DATE</source>
            <comment>encoder_nothing_new.typed</comment>
            <translation>--until DATE</translation>
        </message>
        <message>
            <source>The encoder in {file} cannot go on learning with another {options} than it has: {fixed}.</source>
            <comment>encoder_decides.what</comment>
            <translation>{file} 中的编码器不能用另外的 {options} 继续学习，它原有的是：{fixed}。</translation>
        </message>
        <message>
            <source>Leave these options as they were when it was learnt, or learn a new encoder.</source>
            <comment>encoder_decides.advice</comment>
            <translation>让这些选项与它训练时一致，或训练新的编码器。</translation>
        </message>
        <message>
            <source>leave out --set, or leave out --encoder</source>
            <comment>encoder_decides.typed</comment>
            <translation>去掉 --set，或去掉 --encoder</translation>
        </message>
        <message>
            <source>The encoder in {file} and these data do not fit: only one of them knows when things happened.</source>
            <comment>encoder_of_other_times.what</comment>
            <translation>{file} 中的编码器与这些数据不匹配：只有其中一方知道行为发生的时间。</translation>
        </message>
        <message>
            <source>Pre-train an encoder on data like these.</source>
            <comment>encoder_of_other_times.advice</comment>
            <translation>用与这些类似的数据预训练编码器。</translation>
        </message>
        <message>
            <source>The encoder in {file} knows {share:.0%} of these items, so it is taken to be of another shop. Items are found again by their names, and others stand for their category.</source>
            <comment>encoder_of_other_shop.what</comment>
            <translation>{file} 中的编码器认识这些商品中的 {share:.0%}，因此视为来自其他店铺。商品按名称重新识别，其余的由类别代替。</translation>
        </message>
        <message>
            <source>See beside it how an encoder that is learnt here does.</source>
            <comment>encoder_of_other_shop.advice</comment>
            <translation>可以与在这里训练的编码器对比效果。</translation>
        </message>
        <message>
            <source>The question “{question}” cannot start from an encoder.</source>
            <comment>encoder_not_for_question.what</comment>
            <translation>问题“{question}”不能从编码器开始。</translation>
        </message>
        <message>
            <source>Leave the encoder out.</source>
            <comment>encoder_not_for_question.advice</comment>
            <translation>不使用编码器即可。</translation>
        </message>
        <message>
            <source>This model reads what an encoder makes of the actions, which has no form in ONNX yet.</source>
            <comment>export_not_with_encoder.what</comment>
            <translation>此模型读取编码器对行为的编码，这还没有 ONNX 形式。</translation>
        </message>
        <message>
            <source>Train again without an encoder, and export that.</source>
            <comment>export_not_with_encoder.advice</comment>
            <translation>不用编码器重新训练，再导出得到的模型。</translation>
        </message>
        <message>
            <source>Nothing in {file} happened after the moment until which the encoder has learnt.</source>
            <comment>encoder_nothing_to_judge.what</comment>
            <translation>{file} 中没有任何行为晚于编码器学到的时刻。</translation>
        </message>
        <message>
            <source>Bring newer data, or choose an earlier moment.</source>
            <comment>encoder_nothing_to_judge.advice</comment>
            <translation>提供更新的数据，或选择更早的时刻。</translation>
        </message>
        <message>
            <source>--as-of DATE</source>
            <comment>encoder_nothing_to_judge.typed</comment>
            <translation>--as-of DATE</translation>
        </message>
        <message>
            <source>Nothing came after the moment until which it has learnt, so it could not be judged.</source>
            <comment>encoder_nothing_after.what</comment>
            <translation>编码器学到的时刻之后没有任何行为，因此无法评估。</translation>
        </message>
        <message>
            <source>Of {asked:customer|customers} who came back, {hits} went on to one of the ten items that it held likeliest; always naming the ten most popular items would have found {popular}.</source>
            <comment>encoder_in_short.what</comment>
            <translation>再次到来的 {asked} 位顾客中，{hits} 接着选择了它认为最可能的十件商品之一；总是给出最热门的十件商品，则命中 {popular}。</translation>
        </message>
        <message>
            <source>The features hold what an encoder makes of each customer's actions. It has learnt, without answers, from what happened before {until}, and has seen none of the outcomes that are learnt from or judged.</source>
            <comment>protocol_encoder.what</comment>
            <translation>特征中含有编码器对每位顾客行为的编码。编码器不用结果，只从 {until} 之前的行为中学习，没有见过用来学习或评估的任何结果。</translation>
        </message>
        <message>
            <source>With and without pre-training</source>
            <comment>labels_heading.what</comment>
            <translation>使用与不使用预训练</translation>
        </message>
        <message>
            <source>With {rows:answer|answers} to learn from, what the encoder knows brings {lead} in {figure}.</source>
            <comment>labels_helps.what</comment>
            <translation>用 {rows} 个结果学习时，编码器学到的内容使 {figure} 领先 {lead}。</translation>
        </message>
        <message>
            <source>With {rows:answer|answers} to learn from, what the encoder knows changes {figure} by {lead}, which may be chance: here the features alone say as much.</source>
            <comment>labels_no_help.what</comment>
            <translation>用 {rows} 个结果学习时，编码器学到的内容使 {figure} 变化 {lead}，可能只是偶然：在这里，仅用特征效果相当。</translation>
        </message>
        <message>
            <source>{figure} by the number of answers</source>
            <comment>labels_chart.what</comment>
            <translation>{figure} 随结果数量的变化</translation>
        </message>
        <message>
            <source>The same in figures</source>
            <comment>labels_table.what</comment>
            <translation>对应的数值</translation>
        </message>
        <message>
            <source>Answers to learn from</source>
            <comment>labels_rows.what</comment>
            <translation>用来学习的结果数</translation>
        </message>
        <message>
            <source>Features alone</source>
            <comment>labels_without.what</comment>
            <translation>仅用特征</translation>
        </message>
        <message>
            <source>With the encoder</source>
            <comment>labels_with.what</comment>
            <translation>使用编码器</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>labels_lead.what</comment>
            <translation>领先</translation>
        </message>
        <message>
            <source>95 % interval of the lead</source>
            <comment>labels_interval.what</comment>
            <translation>领先的 95% 置信区间</translation>
        </message>
        <message>
            <source>Boosted trees on drawn answers of the training part, judged on the validation part ({draws} draws, the same ones for both). The encoder has seen none of these answers; one of this shop has seen the actions before them, also of customers who were not drawn.</source>
            <comment>labels_protocol.what</comment>
            <translation>梯度提升树，用从训练集抽取的结果学习，在验证集上评估（抽取 {draws} 次，双方相同）。编码器没有见过这些结果；本店铺的编码器见过此前的行为，也包括未抽中顾客的行为。</translation>
        </message>
        <message>
            <source>With an encoder learnt from scratch</source>
            <comment>labels_scratch.what</comment>
            <translation>使用从零训练的编码器</translation>
        </message>
        <message>
            <source>Lead over from scratch</source>
            <comment>labels_over_scratch.what</comment>
            <translation>比从零训练领先</translation>
        </message>
        <message>
            <source>{figure} with {rows:answer|answers} to learn from</source>
            <comment>scratch_figure.what</comment>
            <translation>用 {rows} 个结果学习时的 {figure}</translation>
        </message>
        <message>
            <source>The encoder it starts from is ahead of one that was learnt from scratch on these data within {share:.0%} of the time allowed: by {lead} in {figure} (95 %: {low} … {high}). Carrying it over pays.</source>
            <comment>scratch_ahead.what</comment>
            <translation>作为起点的编码器优于在时间上限的 {share:.0%} 内用这些数据从零训练的编码器：{figure} 领先 {lead}（95%：{low} 至 {high}）。值得沿用。</translation>
        </message>
        <message>
            <source>The encoder it starts from does not reach one that was learnt from scratch on these data within {share:.0%} of the time allowed: {lead} in {figure} (95 %: {low} … {high}). Pre-train one here instead.</source>
            <comment>scratch_behind.what</comment>
            <translation>作为起点的编码器不及在时间上限的 {share:.0%} 内用这些数据从零训练的编码器：{figure} 相差 {lead}（95%：{low} 至 {high}）。请改为在这里预训练。</translation>
        </message>
        <message>
            <source>The encoder it starts from and one that was learnt from scratch on these data within {share:.0%} of the time allowed differ by {lead} in {figure} (95 %: {low} … {high}), which may be chance.</source>
            <comment>scratch_alike.what</comment>
            <translation>作为起点的编码器与在时间上限的 {share:.0%} 内用这些数据从零训练的编码器相比，{figure} 相差 {lead}（95%：{low} 至 {high}），可能只是偶然。</translation>
        </message>
        <message>
            <source>The encoder it starts from and one that was learnt from scratch on these data within {share:.0%} of the time allowed differ by {lead} in {figure}. That is one draw of the answers alone, from which nobody can tell whether it is chance.</source>
            <comment>scratch_once.what</comment>
            <translation>作为起点的编码器与在时间上限的 {share:.0%} 内用这些数据从零训练的编码器相比，{figure} 相差 {lead}。这只来自对结果的一次抽取，无法判断是否为偶然。</translation>
        </message>
        <message>
            <source>Carried over and from scratch</source>
            <comment>scratch_heading.what</comment>
            <translation>沿用与从零训练</translation>
        </message>
        <message>
            <source>Tuned from</source>
            <comment>scratch_model.what</comment>
            <translation>微调的起点</translation>
        </message>
        <message>
            <source>The encoder it starts from</source>
            <comment>scratch_given.what</comment>
            <translation>作为起点的编码器</translation>
        </message>
        <message>
            <source>An encoder learnt from scratch</source>
            <comment>scratch_new.what</comment>
            <translation>从零训练的编码器</translation>
        </message>
        <message>
            <source>Nothing: {model}</source>
            <comment>scratch_none.what</comment>
            <translation>无：{model}</translation>
        </message>
        <message>
            <source>The first leads by</source>
            <comment>scratch_lead.what</comment>
            <translation>第一行领先</translation>
        </message>
        <message>
            <source>NDCG@10 of {prompts:history|histories} of the validation part, of models that had learnt from the training part alone; the interval is of the same histories.</source>
            <comment>scratch_protocol.what</comment>
            <translation>验证集中 {prompts} 段行为历史的 NDCG@10，模型只学过训练集；置信区间取自同样的行为历史。</translation>
        </message>
        <message>
            <source>Going on or from scratch</source>
            <comment>refresh_heading.what</comment>
            <translation>继续训练与从零训练</translation>
        </message>
        <message>
            <source>The encoder that went on learning is ahead of one that was learnt from scratch on all of these data: by {lead} in NDCG@10 (95 %: {low} … {high}).</source>
            <comment>refresh_ahead.what</comment>
            <translation>继续训练的编码器优于用全部这些数据从零训练的编码器：NDCG@10 领先 {lead}（95%：{low} 至 {high}）。</translation>
        </message>
        <message>
            <source>The encoder that went on learning does not reach one that was learnt from scratch on all of these data: {lead} in NDCG@10 (95 %: {low} … {high}). Learn a new one when there is time.</source>
            <comment>refresh_behind.what</comment>
            <translation>继续训练的编码器不及用全部这些数据从零训练的编码器：NDCG@10 相差 {lead}（95%：{low} 至 {high}）。有时间时请重新训练。</translation>
        </message>
        <message>
            <source>The encoder that went on learning and one that was learnt from scratch on all of these data differ by {lead} in NDCG@10 (95 %: {low} … {high}), which may be chance.</source>
            <comment>refresh_alike.what</comment>
            <translation>继续训练的编码器与用全部这些数据从零训练的编码器相比，NDCG@10 相差 {lead}（95%：{low} 至 {high}），可能只是偶然。</translation>
        </message>
        <message>
            <source>Going on took {seconds} of learning, from scratch {others}.</source>
            <comment>refresh_time.what</comment>
            <translation>继续训练用时 {seconds}，从零训练用时 {others}。</translation>
        </message>
        <message>
            <source>The time allowed ended the one that went on after {done} of {planned:epoch|epochs}.</source>
            <comment>refresh_cut.what</comment>
            <translation>继续训练的编码器完成 {planned} 个轮次中的 {done} 个后，达到了时间上限。</translation>
        </message>
        <message>
            <source>The time allowed ended the one from scratch after {done} of {planned:epoch|epochs}, so it may not have reached what it could: allow more time for a fair comparison.</source>
            <comment>refresh_scratch_cut.what</comment>
            <translation>从零训练的编码器完成 {planned} 个轮次中的 {done} 个后，达到了时间上限，可能尚未达到应有的水平。要公平比较，请延长时间上限。</translation>
        </message>
        <message>
            <source>It names the next item better than before it went on: by {lead} (95 %: {low} … {high}).</source>
            <comment>refresh_brings.what</comment>
            <translation>预测下一件商品比继续训练前更好：领先 {lead}（95%：{low} 至 {high}）。</translation>
        </message>
        <message>
            <source>It names the next item worse than before it went on: {lead} (95 %: {low} … {high}). The encoder as it was is the better one.</source>
            <comment>refresh_harms.what</comment>
            <translation>预测下一件商品比继续训练前更差：相差 {lead}（95%：{low} 至 {high}）。原来的编码器更好。</translation>
        </message>
        <message>
            <source>It names the next item about as well as before it went on: {lead} (95 %: {low} … {high}), which may be chance.</source>
            <comment>refresh_no_news.what</comment>
            <translation>预测下一件商品与继续训练前差不多：相差 {lead}（95%：{low} 至 {high}），可能只是偶然。</translation>
        </message>
        <message>
            <source>It places every next item exactly as before it went on.</source>
            <comment>refresh_same.what</comment>
            <translation>它对每个下一件商品的排名与继续训练前完全相同。</translation>
        </message>
        <message>
            <source>The three of them in figures</source>
            <comment>refresh_table.what</comment>
            <translation>三者的数值</translation>
        </message>
        <message>
            <source>Encoder</source>
            <comment>refresh_encoder.what</comment>
            <translation>编码器</translation>
        </message>
        <message>
            <source>As it was before</source>
            <comment>refresh_row_before.what</comment>
            <translation>继续训练前</translation>
        </message>
        <message>
            <source>Gone on with</source>
            <comment>refresh_row_refreshed.what</comment>
            <translation>继续训练后</translation>
        </message>
        <message>
            <source>Learnt from scratch</source>
            <comment>refresh_row_scratch.what</comment>
            <translation>从零训练</translation>
        </message>
        <message>
            <source>Gone on with leads by</source>
            <comment>refresh_lead.what</comment>
            <translation>继续训练后领先</translation>
        </message>
        <message>
            <source>Epochs learnt</source>
            <comment>refresh_epochs.what</comment>
            <translation>已训练轮次</translation>
        </message>
        <message>
            <source>{done} of {planned}</source>
            <comment>refresh_epochs_of.what</comment>
            <translation>{done} / {planned}</translation>
        </message>
        <message>
            <source>Learning took</source>
            <comment>refresh_seconds.what</comment>
            <translation>训练用时</translation>
        </message>
        <message>
            <source>All three are judged on the same next items of {asked:customer|customers}, out of the whole catalogue; they came after everything that was learnt from. Both that learnt here had the same options and the same time allowed. The leads are of NDCG@10 of the same customers; the time is that of the epochs alone, in all tries of this run.</source>
            <comment>refresh_protocol.what</comment>
            <translation>三者都用 {asked} 位顾客相同的下一件商品评估，从整个商品目录中预测；这些商品都晚于所学的全部内容。在这里训练的两个编码器，选项和时间上限相同。领先按同一批顾客的 NDCG@10 计算；时间只计各轮次，包括本次训练的所有尝试。</translation>
        </message>
        <message>
            <source>There is nothing to compare with an encoder learnt from scratch: this training does not start from an encoder's file.</source>
            <comment>nothing_beside_scratch.what</comment>
            <translation>没有可与从零训练的编码器比较的对象：本次训练不是从编码器文件开始的。</translation>
        </message>
        <message>
            <source>Name the file of an encoder, or leave the comparison out.</source>
            <comment>nothing_beside_scratch.advice</comment>
            <translation>指定编码器文件，或不做比较。</translation>
        </message>
        <message>
            <source>--encoder FILE --compare-scratch</source>
            <comment>nothing_beside_scratch.typed</comment>
            <translation>--encoder FILE --compare-scratch</translation>
        </message>
        <message>
            <source>With what the encoder makes of the actions, log loss is lower than with the features alone: by {lead} (95 %: {low} … {high}).</source>
            <comment>gain_helps.what</comment>
            <translation>加上编码器对行为的编码后，对数损失低于仅用特征：低 {lead}（95%：{low} 至 {high}）。</translation>
        </message>
        <message>
            <source>What the encoder makes of the actions changes little here: its lead in log loss is {lead} (95 %: {low} … {high}), which may be chance. The features alone say as much.</source>
            <comment>gain_chance.what</comment>
            <translation>编码器对行为的编码在这里作用很小：对数损失的领先为 {lead}（95%：{low} 至 {high}），可能只是偶然。仅用特征效果相当。</translation>
        </message>
        <message>
            <source>With what the encoder makes of the actions, log loss is worse than with the features alone: its lead is {lead} (95 %: {low} … {high}). Train without the encoder here.</source>
            <comment>gain_harms.what</comment>
            <translation>加上编码器对行为的编码后，对数损失比仅用特征更差：领先为 {lead}（95%：{low} 至 {high}）。在这里请不用编码器训练。</translation>
        </message>
        <message>
            <source>What the encoder brings</source>
            <comment>gain_table.what</comment>
            <translation>编码器带来的效果</translation>
        </message>
        <message>
            <source>Boosted trees on</source>
            <comment>gain_features.what</comment>
            <translation>梯度提升树的输入</translation>
        </message>
        <message>
            <source>Log loss lower by</source>
            <comment>gain_lead.what</comment>
            <translation>对数损失降低</translation>
        </message>
        <message>
            <source>Boosted trees on {learnt:moment|moments} of the training part, judged on {judged:moment|moments} of the validation part, the same ones for all. Lower by: of the same moments, with an interval over customers; below zero is worse.</source>
            <comment>gain_protocol.what</comment>
            <translation>梯度提升树用训练集的 {learnt} 个时刻学习，在验证集的 {judged} 个时刻上评估，每种输入所用的时刻相同。“对数损失降低”按同样的时刻计算，置信区间按顾客计算；小于零表示更差。</translation>
        </message>
        <message>
            <source>{kind} within {days:day|days}, ROC-AUC</source>
            <comment>encoder_within.what</comment>
            <translation>{days} 天内{kind}，ROC-AUC</translation>
        </message>
        <message>
            <source>How well it tells those who did from those who did not; 0.5 is a blind guess, 1 is perfect.</source>
            <comment>encoder_auc.what</comment>
            <translation>区分做了与没做的顾客的能力；0.5 相当于盲猜，1 为完美。</translation>
        </message>
        <message>
            <source>What is done, and when</source>
            <comment>encoder_what_when.what</comment>
            <translation>会做什么，何时做</translation>
        </message>
        <message>
            <source>Expected and done</source>
            <comment>encoder_foretold.what</comment>
            <translation>预计与实际</translation>
        </message>
        <message>
            <source>Expected at the moment of {asked:customer|customers}, from their actions before it, without having seen an answer.</source>
            <comment>encoder_foretold_protocol.what</comment>
            <translation>在该时刻，只凭 {asked} 位顾客此前的行为预测，没有见过结果。</translation>
        </message>
        <message>
            <source>“{kind}” within {days} days was expected of {expected} and done by {did}: how often customers come has changed, or they were watched for too short a time. Questions that start from this encoder learn that for themselves.</source>
            <comment>encoder_off.what</comment>
            <translation>预计 {expected} 的顾客会在 {days} 天内“{kind}”，实际为 {did}：顾客到来的频率已经改变，或观察的时间太短。从此编码器开始的问题会自行学到这一点。</translation>
        </message>
        <message>
            <source>The next action, by its kind</source>
            <comment>encoder_meanings.what</comment>
            <translation>下一步行为，按种类</translation>
        </message>
        <message>
            <source>The chance that was given to what really came next, on average, beside how often that kind comes anyway.</source>
            <comment>encoder_meanings_protocol.what</comment>
            <translation>模型给实际下一步行为的平均概率，以及该种行为本来有多常见。</translation>
        </message>
        <message>
            <source>Items that it holds for alike</source>
            <comment>encoder_items.what</comment>
            <translation>它认为相似的商品</translation>
        </message>
        <message>
            <source>The commonest items and their nearest</source>
            <comment>encoder_nearest.what</comment>
            <translation>最常见的商品及与其最接近的商品</translation>
        </message>
        <message>
            <source>By the angle between their vectors, which were learnt from who did what in which order.</source>
            <comment>encoder_nearest_protocol.what</comment>
            <translation>按向量之间的夹角计算；向量是从谁按什么顺序做了什么中学到的。</translation>
        </message>
        <message>
            <source>any action</source>
            <comment>encoder_any_action.what</comment>
            <translation>任意行为</translation>
        </message>
        <message>
            <source>Action</source>
            <comment>encoder_column_kind.what</comment>
            <translation>行为</translation>
        </message>
        <message>
            <source>Within days</source>
            <comment>encoder_column_days.what</comment>
            <translation>预测天数</translation>
        </message>
        <message>
            <source>Expected</source>
            <comment>encoder_column_expected.what</comment>
            <translation>预计</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>encoder_column_did.what</comment>
            <translation>实际</translation>
        </message>
        <message>
            <source>ROC-AUC</source>
            <comment>encoder_column_auc.what</comment>
            <translation>ROC-AUC</translation>
        </message>
        <message>
            <source>Next action</source>
            <comment>encoder_column_meaning.what</comment>
            <translation>下一步行为</translation>
        </message>
        <message>
            <source>How many</source>
            <comment>encoder_column_count.what</comment>
            <translation>次数</translation>
        </message>
        <message>
            <source>Chance it was given</source>
            <comment>encoder_column_chance.what</comment>
            <translation>给出的概率</translation>
        </message>
        <message>
            <source>How common</source>
            <comment>encoder_column_frequency.what</comment>
            <translation>常见程度</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>encoder_column_item.what</comment>
            <translation>商品</translation>
        </message>
        <message>
            <source>Nearest items</source>
            <comment>encoder_column_near.what</comment>
            <translation>最接近的商品</translation>
        </message>
    </context>
    <context>
        <name>model_traits</name>
        <message>
            <source>customers</source>
            <comment>cost_counts_user.what</comment>
            <translation>位顾客</translation>
        </message>
        <message>
            <source>visits</source>
            <comment>cost_counts_session.what</comment>
            <translation>次访问</translation>
        </message>
        <message>
            <source>rows</source>
            <comment>cost_counts_row.what</comment>
            <translation>行</translation>
        </message>
        <message>
            <source>Told from trainings of {sample} of your {examples} {what}, on {device}. The more the data, the wider the range.</source>
            <comment>cost_protocol.what</comment>
            <translation>从您的 {examples} {what}中取 {sample} {what}，在 {device} 上试训练后估计得出。数据越多，估计范围越宽。</translation>
        </message>
        <message>
            <source>Your data are too few to measure anything on.</source>
            <comment>cost_not_measured.what</comment>
            <translation>您的数据太少，无法测量。</translation>
        </message>
        <message>
            <source>Train on them: it will not take long.</source>
            <comment>cost_not_measured.advice</comment>
            <translation>直接训练即可，不会花很长时间。</translation>
        </message>
        <message>
            <source>nothing but the answers</source>
            <comment>reads_nothing.what</comment>
            <translation>仅结果</translation>
        </message>
        <message>
            <source>features of each row or customer</source>
            <comment>reads_features.what</comment>
            <translation>每行或每位顾客的特征</translation>
        </message>
        <message>
            <source>features, and actions in their order</source>
            <comment>reads_both.what</comment>
            <translation>特征和按顺序的行为</translation>
        </message>
        <message>
            <source>actions in their order</source>
            <comment>reads_actions.what</comment>
            <translation>按顺序的行为</translation>
        </message>
        <message>
            <source>features of the last actions</source>
            <comment>reads_last_actions.what</comment>
            <translation>最近行为的特征</translation>
        </message>
        <message>
            <source>who gave what how many stars</source>
            <comment>reads_ratings.what</comment>
            <translation>谁给什么评了几颗星</translation>
        </message>
        <message>
            <source>when and for how much each bought</source>
            <comment>reads_purchases.what</comment>
            <translation>每位顾客何时购买、金额多少</translation>
        </message>
        <message>
            <source>how often each item is taken</source>
            <comment>reads_item_counts.what</comment>
            <translation>每件商品的选择次数</translation>
        </message>
        <message>
            <source>items in their order</source>
            <comment>reads_items_in_order.what</comment>
            <translation>按顺序的商品</translation>
        </message>
        <message>
            <source>which items each has had</source>
            <comment>reads_items.what</comment>
            <translation>每位顾客有过哪些商品</translation>
        </message>
        <message>
            <source>titles, categories and prices of items</source>
            <comment>reads_descriptions.what</comment>
            <translation>商品的标题、类别和价格</translation>
        </message>
        <message>
            <source>the answers of the other models</source>
            <comment>reads_others.what</comment>
            <translation>其他模型的结果</translation>
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_base_rate.what</comment>
            <translation>几乎不花时间；能看出纯靠猜测的水平。</translation>
        </message>
        <message>
            <source>Tells nobody from anybody.</source>
            <comment>weakness_base_rate.what</comment>
            <translation>不区分任何人。</translation>
        </message>
        <message>
            <source>One sentence holds all of it.</source>
            <comment>strength_one_rule.what</comment>
            <translation>一句话就能说清。</translation>
        </message>
        <message>
            <source>Uses a single feature.</source>
            <comment>weakness_one_rule.what</comment>
            <translation>只用一个特征。</translation>
        </message>
        <message>
            <source>Every effect can be read off; hard to beat with few rows; learns in seconds.</source>
            <comment>strength_linear.what</comment>
            <translation>每种影响都看得清楚；行数少时很难胜过；几秒钟即可学完。</translation>
        </message>
        <message>
            <source>Does not find what matters only together.</source>
            <comment>weakness_linear.what</comment>
            <translation>发现不了合在一起才重要的因素。</translation>
        </message>
        <message>
            <source>A page of rules that anybody can follow.</source>
            <comment>strength_tree.what</comment>
            <translation>一页规则，谁都看得懂。</translation>
        </message>
        <message>
            <source>Rarely the most precise; small changes of the data can change the rules.</source>
            <comment>weakness_tree.what</comment>
            <translation>很少是最精确的；数据稍有变化，规则就可能不同。</translation>
        </message>
        <message>
            <source>Precise on some thousand rows; finds bent borders.</source>
            <comment>strength_svm.what</comment>
            <translation>几千行数据时很精确；能找到弯曲的边界。</translation>
        </message>
        <message>
            <source>Slow on many rows, which it then samples; its reasons are estimates.</source>
            <comment>weakness_svm.what</comment>
            <translation>行数多时较慢，需要抽样；给出的原因是估计值。</translation>
        </message>
        <message>
            <source>Usually the best on tables of any size; finds by itself what matters together.</source>
            <comment>strength_trees.what</comment>
            <translation>对任何规模的表，通常都是最好的；能自己发现合在一起才重要的因素。</translation>
        </message>
        <message>
            <source>Hundreds of trees cannot be read one by one; steps rather than smooth effects.</source>
            <comment>weakness_trees.what</comment>
            <translation>几百棵树无法逐棵阅读；影响呈阶梯状，不平滑。</translation>
        </message>
        <message>
            <source>Smooth effects; adds something of its own to a blend.</source>
            <comment>strength_mlp.what</comment>
            <translation>影响平滑；能为融合模型带来自己的长处。</translation>
        </message>
        <message>
            <source>Wants many rows and some minutes; its reasons are estimates.</source>
            <comment>weakness_mlp.what</comment>
            <translation>需要很多行和几分钟时间；给出的原因是估计值。</translation>
        </message>
        <message>
            <source>Learns from rows without an answer too; notices odd rows.</source>
            <comment>strength_vae_trees.what</comment>
            <translation>没有结果的行也能学习；能发现反常的行。</translation>
        </message>
        <message>
            <source>Two models learn, which takes longer; does not say what each feature adds.</source>
            <comment>weakness_vae_trees.what</comment>
            <translation>要训练两个模型，耗时更长；无法说明每个特征的影响。</translation>
        </message>
        <message>
            <source>Sees the order of actions as well as the features.</source>
            <comment>strength_sequence_trees.what</comment>
            <translation>既看特征，也看行为的顺序。</translation>
        </message>
        <message>
            <source>Needs a log of actions; does not say what each feature adds.</source>
            <comment>weakness_sequence_trees.what</comment>
            <translation>需要行为日志；无法说明每个特征的影响。</translation>
        </message>
        <message>
            <source>Uses all that was learnt about behaviour; strong where answers are few.</source>
            <comment>strength_fine_tuned.what</comment>
            <translation>用上学到的全部行为规律；结果较少时效果好。</translation>
        </message>
        <message>
            <source>Needs an encoder, which learns for long; its reasons are estimates.</source>
            <comment>weakness_fine_tuned.what</comment>
            <translation>需要编码器，训练时间长；给出的原因是估计值。</translation>
        </message>
        <message>
            <source>Learns once for many questions, without any answers.</source>
            <comment>strength_encoder.what</comment>
            <translation>学一次即可用于多个问题，不需要任何结果。</translation>
        </message>
        <message>
            <source>The longest training of all; answers nothing by itself.</source>
            <comment>weakness_encoder.what</comment>
            <translation>训练时间最长；本身不回答问题。</translation>
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_base_rates.what</comment>
            <translation>几乎不花时间；能看出纯靠猜测的水平。</translation>
        </message>
        <message>
            <source>Treats all customers alike.</source>
            <comment>weakness_base_rates.what</comment>
            <translation>对所有顾客一视同仁。</translation>
        </message>
        <message>
            <source>Learns in a second; every number can be looked up.</source>
            <comment>strength_action_markov.what</comment>
            <translation>一秒钟即可学完；每个数字都可以查到。</translation>
        </message>
        <message>
            <source>Sees no further back than three actions.</source>
            <comment>weakness_action_markov.what</comment>
            <translation>最多只往回看三次行为。</translation>
        </message>
        <message>
            <source>Usually the best of them; says why it answers as it does.</source>
            <comment>strength_action_trees.what</comment>
            <translation>通常是其中最好的；能说明为何这样回答。</translation>
        </message>
        <message>
            <source>Sees summaries of the history, not all of it.</source>
            <comment>weakness_action_trees.what</comment>
            <translation>只看到行为历史的概要，看不到全部。</translation>
        </message>
        <message>
            <source>Reads the actions themselves; adds something of its own to a blend.</source>
            <comment>strength_action_lstm.what</comment>
            <translation>直接读取行为；能为融合模型带来自己的长处。</translation>
        </message>
        <message>
            <source>Takes minutes on a processor; its reasons are estimates.</source>
            <comment>weakness_action_lstm.what</comment>
            <translation>用处理器要几分钟；给出的原因是估计值。</translation>
        </message>
        <message>
            <source>Uses all that was learnt about behaviour; strong where histories are short.</source>
            <comment>strength_tuned_action.what</comment>
            <translation>用上学到的全部行为规律；行为历史较短时效果好。</translation>
        </message>
        <message>
            <source>Needs an encoder, which learns for long.</source>
            <comment>weakness_tuned_action.what</comment>
            <translation>需要编码器，训练时间长。</translation>
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_mean_rating.what</comment>
            <translation>几乎不花时间；能看出纯靠猜测的水平。</translation>
        </message>
        <message>
            <source>Knows no tastes.</source>
            <comment>weakness_mean_rating.what</comment>
            <translation>不了解个人喜好。</translation>
        </message>
        <message>
            <source>Learns in a moment; solid for customers with few ratings.</source>
            <comment>strength_bias.what</comment>
            <translation>瞬间即可学完；对评分少的顾客也可靠。</translation>
        </message>
        <message>
            <source>Knows who is generous and what is liked, but no tastes.</source>
            <comment>weakness_bias.what</comment>
            <translation>知道谁评分宽松、什么受欢迎，但不了解个人喜好。</translation>
        </message>
        <message>
            <source>Finds tastes that go together; knows how sure it is; needs no tuning.</source>
            <comment>strength_factorisation.what</comment>
            <translation>能发现相互吻合的喜好；知道自己有多大把握；无需调参。</translation>
        </message>
        <message>
            <source>Little to say of customers and items with hardly any ratings.</source>
            <comment>weakness_factorisation.what</comment>
            <translation>对几乎没有评分的顾客和商品，说不出什么。</translation>
        </message>
        <message>
            <source>Each answer can be told by its examples.</source>
            <comment>strength_rating_knn.what</comment>
            <translation>每个结果都可以举例说明。</translation>
        </message>
        <message>
            <source>Weak where few customers rated the same items.</source>
            <comment>weakness_rating_knn.what</comment>
            <translation>评过相同商品的顾客很少时，效果较差。</translation>
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_mean_value.what</comment>
            <translation>几乎不花时间；能看出纯靠猜测的水平。</translation>
        </message>
        <message>
            <source>Treats all customers alike.</source>
            <comment>weakness_mean_value.what</comment>
            <translation>对所有顾客一视同仁。</translation>
        </message>
        <message>
            <source>Costs nothing; fair for steady customers.</source>
            <comment>strength_own_rate.what</comment>
            <translation>几乎不花时间；对消费稳定的顾客还不错。</translation>
        </message>
        <message>
            <source>Says nothing for new customers; knows no change.</source>
            <comment>weakness_own_rate.what</comment>
            <translation>对新顾客无法预测；看不到变化。</translation>
        </message>
        <message>
            <source>Every effect can be read off; learns in seconds.</source>
            <comment>strength_linear_value.what</comment>
            <translation>每种影响都看得清楚；几秒钟即可学完。</translation>
        </message>
        <message>
            <source>Does not find what matters only together.</source>
            <comment>weakness_linear_value.what</comment>
            <translation>发现不了合在一起才重要的因素。</translation>
        </message>
        <message>
            <source>Usually the most precise; finds what matters together.</source>
            <comment>strength_trees_value.what</comment>
            <translation>通常最精确；能发现合在一起才重要的因素。</translation>
        </message>
        <message>
            <source>Cannot be read tree by tree.</source>
            <comment>weakness_trees_value.what</comment>
            <translation>无法逐棵树阅读。</translation>
        </message>
        <message>
            <source>Two well-known formulas with a few numbers; good with short histories of purchases.</source>
            <comment>strength_bg_nbd.what</comment>
            <translation>两个知名公式，只有几个参数；购买历史较短时效果好。</translation>
        </message>
        <message>
            <source>Sees purchases only: no views, no features.</source>
            <comment>weakness_bg_nbd.what</comment>
            <translation>只看购买，不看浏览和特征。</translation>
        </message>
        <message>
            <source>Uses all that was learnt about behaviour.</source>
            <comment>strength_tuned_value.what</comment>
            <translation>用上学到的全部行为规律。</translation>
        </message>
        <message>
            <source>Needs an encoder, which learns for long.</source>
            <comment>weakness_tuned_value.what</comment>
            <translation>需要编码器，训练时间长。</translation>
        </message>
        <message>
            <source>Costs nothing; a fair choice for strangers.</source>
            <comment>strength_popular.what</comment>
            <translation>几乎不花时间；对陌生顾客是不错的选择。</translation>
        </message>
        <message>
            <source>The same for everybody.</source>
            <comment>weakness_popular.what</comment>
            <translation>对所有人都一样。</translation>
        </message>
        <message>
            <source>Follows seasons and fashions; costs nothing.</source>
            <comment>strength_popular_recent.what</comment>
            <translation>跟得上季节和潮流；几乎不花时间。</translation>
        </message>
        <message>
            <source>The same for everybody.</source>
            <comment>weakness_popular_recent.what</comment>
            <translation>对所有人都一样。</translation>
        </message>
        <message>
            <source>Learns in a second; strong on short visits.</source>
            <comment>strength_markov.what</comment>
            <translation>一秒钟即可学完；擅长较短的访问。</translation>
        </message>
        <message>
            <source>Forgets all but the last two items.</source>
            <comment>weakness_markov.what</comment>
            <translation>只记得最后两件商品。</translation>
        </message>
        <message>
            <source>Learns in seconds and explains itself.</source>
            <comment>strength_item_knn.what</comment>
            <translation>几秒钟即可学完，理由一目了然。</translation>
        </message>
        <message>
            <source>Knows no order; nothing for items hardly anybody has.</source>
            <comment>weakness_item_knn.what</comment>
            <translation>不看顺序；几乎没人选过的商品，无从推荐。</translation>
        </message>
        <message>
            <source>Learns in seconds; hard to beat on small data.</source>
            <comment>strength_sequential_knn.what</comment>
            <translation>几秒钟即可学完；在小数据上很难胜过。</translation>
        </message>
        <message>
            <source>Knows only pairs of items that it has seen together.</source>
            <comment>weakness_sequential_knn.what</comment>
            <translation>只知道一起出现过的商品对。</translation>
        </message>
        <message>
            <source>Keeps in mind what mattered before; good with long visits.</source>
            <comment>strength_lstm.what</comment>
            <translation>记得住先前的重要内容；擅长较长的访问。</translation>
        </message>
        <message>
            <source>Takes minutes on a processor; wants many histories.</source>
            <comment>weakness_lstm.what</comment>
            <translation>用处理器要几分钟；需要很多行为历史。</translation>
        </message>
        <message>
            <source>Usually the best single model of what comes next.</source>
            <comment>strength_transformer.what</comment>
            <translation>预测下一步时，通常是最好的单个模型。</translation>
        </message>
        <message>
            <source>Takes minutes on a processor; wants many histories.</source>
            <comment>weakness_transformer.what</comment>
            <translation>用处理器要几分钟；需要很多行为历史。</translation>
        </message>
        <message>
            <source>Finds tastes behind a history; shows what it attends to.</source>
            <comment>strength_vae.what</comment>
            <translation>能发现行为历史背后的喜好；会显示自己关注什么。</translation>
        </message>
        <message>
            <source>Knows no order; takes minutes on a processor.</source>
            <comment>weakness_vae.what</comment>
            <translation>不看顺序；用处理器要几分钟。</translation>
        </message>
        <message>
            <source>Uses all that was learnt about behaviour; strong on short histories.</source>
            <comment>strength_tuned_items.what</comment>
            <translation>用上学到的全部行为规律；行为历史较短时效果好。</translation>
        </message>
        <message>
            <source>Needs an encoder, which learns for long.</source>
            <comment>weakness_tuned_items.what</comment>
            <translation>需要编码器，训练时间长。</translation>
        </message>
        <message>
            <source>Easy to grasp: what people like you had.</source>
            <comment>strength_user_knn.what</comment>
            <translation>容易理解：相似的顾客选过什么，就推荐什么。</translation>
        </message>
        <message>
            <source>Slow to answer for very many customers; knows no order.</source>
            <comment>weakness_user_knn.what</comment>
            <translation>顾客很多时回答较慢；不看顺序。</translation>
        </message>
        <message>
            <source>The only one that can show items nobody has taken yet.</source>
            <comment>strength_content.what</comment>
            <translation>只有它能推荐还没有人选择过的商品。</translation>
        </message>
        <message>
            <source>Rarely the most precise; needs titles, categories or prices.</source>
            <comment>weakness_content.what</comment>
            <translation>很少是最精确的；需要标题、类别或价格。</translation>
        </message>
        <message>
            <source>Strong where histories are long; solved in one go.</source>
            <comment>strength_ease.what</comment>
            <translation>行为历史较长时效果好；一次求解完成。</translation>
        </message>
        <message>
            <source>Time and memory grow steeply with the number of items.</source>
            <comment>weakness_ease.what</comment>
            <translation>耗时和内存随商品数急剧增长。</translation>
        </message>
        <message>
            <source>Finds what customers have in common beyond single items.</source>
            <comment>strength_als.what</comment>
            <translation>能发现顾客在单件商品之外的共同点。</translation>
        </message>
        <message>
            <source>Knows no order; weak for items hardly anybody has.</source>
            <comment>weakness_als.what</comment>
            <translation>不看顺序；对几乎没人选过的商品，效果较差。</translation>
        </message>
        <message>
            <source>Learns the order of items rather than amounts.</source>
            <comment>strength_bpr.what</comment>
            <translation>直接学习商品的先后排名，而不是数量。</translation>
        </message>
        <message>
            <source>Many small steps; knows no order in time.</source>
            <comment>weakness_bpr.what</comment>
            <translation>要走许多小步；不看时间顺序。</translation>
        </message>
        <message>
            <source>Often a little better than the best of them.</source>
            <comment>strength_blend.what</comment>
            <translation>往往比其中最好的略好。</translation>
        </message>
        <message>
            <source>As slow as all together, and harder to explain.</source>
            <comment>weakness_blend.what</comment>
            <translation>耗时等于全部模型之和，也更难解释。</translation>
        </message>
        <message>
            <source>The same chance for everybody</source>
            <comment>summary_base_rate.what</comment>
            <translation>所有人的概率相同</translation>
        </message>
        <message>
            <source>The best single readable rule</source>
            <comment>summary_one_rule.what</comment>
            <translation>最好的单条可读规则</translation>
        </message>
        <message>
            <source>Logistic regression: fast, every effect readable</source>
            <comment>summary_linear.what</comment>
            <translation>逻辑回归：速度快，每种影响都看得清楚</translation>
        </message>
        <message>
            <source>One small decision tree: a page of rules to read</source>
            <comment>summary_tree.what</comment>
            <translation>一棵小决策树：一页可读的规则</translation>
        </message>
        <message>
            <source>Support vectors: draws the widest border between yes and no</source>
            <comment>summary_svm.what</comment>
            <translation>支持向量机：在“是”与“否”之间划出最宽的边界</translation>
        </message>
        <message>
            <source>Boosted trees: strong on tables of any size</source>
            <comment>summary_trees.what</comment>
            <translation>梯度提升树：适合任何规模的表</translation>
        </message>
        <message>
            <source>A neural network: smooth effects, many features at once</source>
            <comment>summary_mlp.what</comment>
            <translation>神经网络：影响平滑，同时处理许多特征</translation>
        </message>
        <message>
            <source>Boosted trees on the features and on a code learnt without labels</source>
            <comment>summary_vae_trees.what</comment>
            <translation>梯度提升树，使用特征和不用标签学到的编码</translation>
        </message>
        <message>
            <source>Boosted trees on the features and on vectors of the histories, learnt without labels</source>
            <comment>summary_sequence_trees.what</comment>
            <translation>梯度提升树，使用特征和不用标签学到的行为历史向量</translation>
        </message>
        <message>
            <source>The pre-trained network, tuned on the answers: reads the actions themselves</source>
            <comment>summary_fine_tuned.what</comment>
            <translation>预训练的网络，按结果微调：直接读取行为</translation>
        </message>
        <message>
            <source>A Transformer that learns from all actions, before any question</source>
            <comment>summary_encoder.what</comment>
            <translation>在提出任何问题之前，从全部行为中学习的 Transformer</translation>
        </message>
        <message>
            <source>The same chances for everybody</source>
            <comment>summary_base_rates.what</comment>
            <translation>所有人的概率相同</translation>
        </message>
        <message>
            <source>What came after the same last actions</source>
            <comment>summary_action_markov.what</comment>
            <translation>相同的最近行为之后发生了什么</translation>
        </message>
        <message>
            <source>Boosted trees on the last actions, the pauses and the cart</source>
            <comment>summary_action_trees.what</comment>
            <translation>梯度提升树，使用最近的行为、间隔和购物车</translation>
        </message>
        <message>
            <source>A recurrent network that reads the actions in order</source>
            <comment>summary_action_lstm.what</comment>
            <translation>按顺序读取行为的循环神经网络</translation>
        </message>
        <message>
            <source>The pre-trained network, tuned on what came next and when</source>
            <comment>summary_tuned_action.what</comment>
            <translation>预训练的网络，按下一步行为及其时间微调</translation>
        </message>
        <message>
            <source>The mean rating for everything</source>
            <comment>summary_mean_rating.what</comment>
            <translation>对一切都预测平均评分</translation>
        </message>
        <message>
            <source>Generous customers, well-liked items</source>
            <comment>summary_bias.what</comment>
            <translation>顾客评分习惯与商品口碑</translation>
        </message>
        <message>
            <source>Tastes that customers and items share, who rated what, and good days</source>
            <comment>summary_factorisation.what</comment>
            <translation>顾客与商品相互吻合的喜好、谁评过什么、某天评分是否偏高</translation>
        </message>
        <message>
            <source>What the customer gave to like items</source>
            <comment>summary_rating_knn.what</comment>
            <translation>这位顾客给相似商品的评分</translation>
        </message>
        <message>
            <source>The same amount for everybody</source>
            <comment>summary_mean_value.what</comment>
            <translation>所有人的金额相同</translation>
        </message>
        <message>
            <source>Everybody goes on spending as so far</source>
            <comment>summary_own_rate.what</comment>
            <translation>每个人按至今的水平继续消费</translation>
        </message>
        <message>
            <source>Tweedie regression: every feature multiplies the amount</source>
            <comment>summary_linear_value.what</comment>
            <translation>Tweedie 回归：每个特征为金额乘上系数</translation>
        </message>
        <message>
            <source>Boosted trees of amounts, in one piece or as chance and amount</source>
            <comment>summary_trees_value.what</comment>
            <translation>金额梯度提升树，整体学习，或拆成概率和金额</translation>
        </message>
        <message>
            <source>Buying rhythm and size of purchases (BG/NBD, gamma-gamma)</source>
            <comment>summary_bg_nbd.what</comment>
            <translation>购买节奏与每次金额 (BG/NBD, gamma-gamma)</translation>
        </message>
        <message>
            <source>The pre-trained network, tuned on what was spent</source>
            <comment>summary_tuned_value.what</comment>
            <translation>预训练的网络，按消费金额微调</translation>
        </message>
        <message>
            <source>What most have taken</source>
            <comment>summary_popular.what</comment>
            <translation>选择人数最多的商品</translation>
        </message>
        <message>
            <source>What most have taken lately</source>
            <comment>summary_popular_recent.what</comment>
            <translation>近期选择人数最多的商品</translation>
        </message>
        <message>
            <source>What comes right after the last item</source>
            <comment>summary_markov.what</comment>
            <translation>紧随最后一件之后的商品</translation>
        </message>
        <message>
            <source>Items that the same customers have</source>
            <comment>summary_item_knn.what</comment>
            <translation>同一批顾客选过的商品</translation>
        </message>
        <message>
            <source>Items that soon follow those of the history</source>
            <comment>summary_sequential_knn.what</comment>
            <translation>在历史中的商品之后很快出现的商品</translation>
        </message>
        <message>
            <source>A recurrent network that reads each history action by action</source>
            <comment>summary_lstm.what</comment>
            <translation>逐个行为读取每段历史的循环神经网络</translation>
        </message>
        <message>
            <source>A neural network that reads each history in its order</source>
            <comment>summary_transformer.what</comment>
            <translation>按顺序读取每段历史的神经网络</translation>
        </message>
        <message>
            <source>A variational autoencoder: tastes behind a history, with attention</source>
            <comment>summary_vae.what</comment>
            <translation>变分自编码器：行为历史背后的喜好，带注意力</translation>
        </message>
        <message>
            <source>The pre-trained network, tuned on what comes next</source>
            <comment>summary_tuned_items.what</comment>
            <translation>预训练的网络，按接下来的商品微调</translation>
        </message>
        <message>
            <source>What customers with like histories have</source>
            <comment>summary_user_knn.what</comment>
            <translation>行为历史相似的顾客选过的商品</translation>
        </message>
        <message>
            <source>Like titles, categories and prices; knows new items</source>
            <comment>summary_content.what</comment>
            <translation>标题、类别和价格相似；认识新商品</translation>
        </message>
        <message>
            <source>A linear model of every item on all others</source>
            <comment>summary_ease.what</comment>
            <translation>用其他所有商品预测每件商品的线性模型</translation>
        </message>
        <message>
            <source>Latent factors by alternating least squares</source>
            <comment>summary_als.what</comment>
            <translation>用交替最小二乘求得的隐因子</translation>
        </message>
        <message>
            <source>Latent factors that learn the order of items</source>
            <comment>summary_bpr.what</comment>
            <translation>学习商品先后排名的隐因子</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>All models</source>
            <comment>model_name_all.what</comment>
            <translation>全部模型</translation>
        </message>
        <message>
            <source>Several models</source>
            <comment>model_name_several.what</comment>
            <translation>几个模型</translation>
        </message>
        <message>
            <source>Same chance for everybody</source>
            <comment>model_name_base_rate.what</comment>
            <translation>人人概率相同</translation>
        </message>
        <message>
            <source>Blend of all models</source>
            <comment>model_name_blend.what</comment>
            <translation>全部模型的融合</translation>
        </message>
        <message>
            <source>Logistic regression</source>
            <comment>model_name_linear.what</comment>
            <translation>逻辑回归</translation>
        </message>
        <message>
            <source>Neural network</source>
            <comment>model_name_mlp.what</comment>
            <translation>神经网络</translation>
        </message>
        <message>
            <source>Best single rule</source>
            <comment>model_name_one_rule.what</comment>
            <translation>最佳单条规则</translation>
        </message>
        <message>
            <source>Mean rating</source>
            <comment>model_name_mean_rating.what</comment>
            <translation>平均评分</translation>
        </message>
        <message>
            <source>Generous customers, well-liked items</source>
            <comment>model_name_bias.what</comment>
            <translation>顾客评分习惯与商品口碑</translation>
        </message>
        <message>
            <source>Shared tastes (factorisation)</source>
            <comment>model_name_factorisation.what</comment>
            <translation>共同喜好（矩阵分解）</translation>
        </message>
        <message>
            <source>Like items</source>
            <comment>model_name_rating_knn.what</comment>
            <translation>评分相近的商品</translation>
        </message>
        <message>
            <source>Support vectors</source>
            <comment>model_name_svm.what</comment>
            <translation>支持向量机</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <comment>model_name_tree.what</comment>
            <translation>决策树</translation>
        </message>
        <message>
            <source>Recurrent network (LSTM)</source>
            <comment>model_name_lstm.what</comment>
            <translation>循环神经网络 (LSTM)</translation>
        </message>
        <message>
            <source>Transformer</source>
            <comment>model_name_transformer.what</comment>
            <translation>Transformer</translation>
        </message>
        <message>
            <source>Variational autoencoder</source>
            <comment>model_name_vae.what</comment>
            <translation>变分自编码器</translation>
        </message>
        <message>
            <source>Boosted trees with histories</source>
            <comment>model_name_sequence_trees.what</comment>
            <translation>结合行为历史的梯度提升树</translation>
        </message>
        <message>
            <source>Boosted trees with an autoencoder</source>
            <comment>model_name_vae_trees.what</comment>
            <translation>结合自编码器的梯度提升树</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <comment>model_name_trees.what</comment>
            <translation>梯度提升树</translation>
        </message>
        <message>
            <source>Same chances for everybody</source>
            <comment>model_name_base_rates.what</comment>
            <translation>人人概率相同</translation>
        </message>
        <message>
            <source>Markov chain of actions</source>
            <comment>model_name_action_markov.what</comment>
            <translation>行为马尔可夫链</translation>
        </message>
        <message>
            <source>Boosted trees of actions</source>
            <comment>model_name_action_trees.what</comment>
            <translation>行为梯度提升树</translation>
        </message>
        <message>
            <source>Recurrent network of actions (LSTM)</source>
            <comment>model_name_action_lstm.what</comment>
            <translation>行为循环神经网络 (LSTM)</translation>
        </message>
        <message>
            <source>Popular items</source>
            <comment>model_name_popular.what</comment>
            <translation>热门商品</translation>
        </message>
        <message>
            <source>Recommends to everybody what most customers have taken. It costs nothing; a model that does not beat it is not worth its trouble.</source>
            <comment>about_popular.what</comment>
            <translation>向所有人推荐选择人数最多的商品。几乎不花时间；胜不过它的模型就不值得费力。</translation>
        </message>
        <message>
            <source>Popular lately</source>
            <comment>model_name_popular_recent.what</comment>
            <translation>近期热门</translation>
        </message>
        <message>
            <source>Recommends to everybody what most customers have taken lately. Often hard to beat where fashions and seasons change fast.</source>
            <comment>about_popular_recent.what</comment>
            <translation>向所有人推荐近期选择人数最多的商品。在潮流和季节变化快的地方，往往很难胜过。</translation>
        </message>
        <message>
            <source>What comes right after</source>
            <comment>model_name_markov.what</comment>
            <translation>紧随其后</translation>
        </message>
        <message>
            <source>Looks at the last item (or the last two) and recommends what others went on to from there. It learns in a second and is strong on short visits.</source>
            <comment>about_markov.what</comment>
            <translation>看最后一件（或两件）商品，推荐其他顾客接下来选择的商品。一秒钟即可学完，擅长处理较短的访问。</translation>
        </message>
        <message>
            <source>Item neighbours</source>
            <comment>model_name_item_knn.what</comment>
            <translation>商品近邻</translation>
        </message>
        <message>
            <source>Recommends items that were taken by the same customers as those of the history. It learns in seconds and explains itself: because they had this, that.</source>
            <comment>about_item_knn.what</comment>
            <translation>选择过历史中商品的顾客还选了什么，就推荐什么。几秒钟即可学完，理由一目了然：因为有这件，所以推荐那件。</translation>
        </message>
        <message>
            <source>Neighbours in order</source>
            <comment>model_name_sequential_knn.what</comment>
            <translation>顺序近邻</translation>
        </message>
        <message>
            <source>Like item neighbours, but what follows soon counts more than what came before or long after, and the latest items of a history count most. It learns in seconds and is hard to beat on small data.</source>
            <comment>about_sequential_knn.what</comment>
            <translation>类似商品近邻，但紧随其后的商品比之前的或很久以后的更重要，历史中最新的商品最重要。几秒钟即可学完，在小数据上很难胜过。</translation>
        </message>
        <message>
            <source>Customer neighbours</source>
            <comment>model_name_user_knn.what</comment>
            <translation>顾客近邻</translation>
        </message>
        <message>
            <source>Finds the customers whose histories are most like this one, and recommends what they had.</source>
            <comment>about_user_knn.what</comment>
            <translation>找出行为历史最相似的顾客，推荐他们选过的商品。</translation>
        </message>
        <message>
            <source>Gives everybody the same chance: the share of yes among those it learnt from. It costs nothing and shows what guessing would reach.</source>
            <comment>about_base_rate.what</comment>
            <translation>给所有人相同的概率，即训练数据中“是”的占比。几乎不花时间，能看出纯靠猜测可以达到什么水平。</translation>
        </message>
        <message>
            <source>Looks for the single feature that tells yes from no best, and uses nothing else. It costs nothing; a model that does not beat it is not worth its trouble.</source>
            <comment>about_one_rule.what</comment>
            <translation>找出最能区分“是”与“否”的一个特征，只用这一个。几乎不花时间；胜不过它的模型就不值得费力。</translation>
        </message>
        <message>
            <source>Gives every value of every feature a weight and adds them up. Each effect can be read off, it learns in seconds, and it is hard to beat where there are few rows. It does not find out by itself that two things matter only together.</source>
            <comment>about_linear.what</comment>
            <translation>为每个特征的每个值设一个权重，再相加。每种影响都看得清楚，几秒钟即可学完，数据行少时很难胜过。它自己发现不了两件事要合在一起才重要。</translation>
        </message>
        <message>
            <source>Asks one yes-or-no question after the other, until a small group is left. All of it fits on a page. It is rarely the most precise model, but the easiest to explain.</source>
            <comment>about_tree.what</comment>
            <translation>一个接一个地提出是非题，直到只剩一小组。整棵树一页就能看完。它很少是最精确的模型，却最容易解释。</translation>
        </message>
        <message>
            <source>Draws the border between yes and no where the gap is widest, bent as far as the data ask for it. It is good on some thousand rows; on many more it approximates, and says so.</source>
            <comment>about_svm.what</comment>
            <translation>在间隔最宽处划出“是”与“否”的边界，并按数据的需要弯曲。适合几千行数据；行数多得多时会采用近似，并加以说明。</translation>
        </message>
        <message>
            <source>Builds hundreds of small trees, each of which corrects the ones before. It is usually the best choice for tables of any size, finds by itself what matters together, and learns in seconds to minutes.</source>
            <comment>about_trees.what</comment>
            <translation>依次建立几百棵小树，每棵树纠正前面各棵的错误。对任何规模的表，它通常都是最佳选择，能自己发现哪些因素要合在一起看，几秒到几分钟即可学完。</translation>
        </message>
        <message>
            <source>A neural network of a few layers that learns in many small steps. It finds smooth effects and adds something of its own to a blend. It takes minutes on a processor and far less on a graphics card.</source>
            <comment>about_mlp.what</comment>
            <translation>由几层组成的神经网络，分许多小步学习。它能发现平滑的影响，并为融合模型带来自己的长处。用处理器要几分钟，用显卡则快得多。</translation>
        </message>
        <message>
            <source>Gives everybody who has been silent as long the same chances: how often each kind of action came next. It costs nothing and shows what guessing would reach.</source>
            <comment>about_base_rates.what</comment>
            <translation>沉默时间相同的顾客，概率也相同：每种行为接下来出现的频率。几乎不花时间，能看出纯靠猜测可以达到什么水平。</translation>
        </message>
        <message>
            <source>Counts what came after the same last actions, and how soon. It learns in a second, every number can be looked up, and it sees no further back than three actions.</source>
            <comment>about_action_markov.what</comment>
            <translation>统计相同的最近行为之后出现了什么、隔了多久。一秒钟即可学完，每个数字都可以查到，最多只往回看三个行为。</translation>
        </message>
        <message>
            <source>Boosted trees on what is known of a customer: the last actions, the pauses, the open cart, prices, the hour. It is usually the best of them, says why it answers as it does, and learns in seconds to minutes.</source>
            <comment>about_action_trees.what</comment>
            <translation>根据对顾客的了解建立梯度提升树：最近的行为、间隔、未结算的购物车、价格、时段。通常是其中最好的，能说明为何这样回答，几秒到几分钟即可学完。</translation>
        </message>
        <message>
            <source>A recurrent neural network that reads the last actions one after the other, with their pauses and prices. It adds something of its own to a blend, and takes minutes on a processor.</source>
            <comment>about_action_lstm.what</comment>
            <translation>一种循环神经网络，依次读取最近的行为及其间隔和价格。它为融合模型带来自己的长处，用处理器要几分钟。</translation>
        </message>
        <message>
            <source>Foretells the mean of all ratings for everybody and everything. It costs nothing and shows what guessing would reach.</source>
            <comment>about_mean_rating.what</comment>
            <translation>对所有顾客、所有商品都预测全部评分的平均值。几乎不花时间，能看出纯靠猜测可以达到什么水平。</translation>
        </message>
        <message>
            <source>Knows only who rates generously and what is well liked, each held back where it rests on few ratings. A model that does not beat it has found nothing about tastes.</source>
            <comment>about_bias.what</comment>
            <translation>只知道谁评分宽松、哪些商品口碑好；依据的评分较少时，会向平均值收敛。胜不过它的模型，就没有发现任何个人喜好。</translation>
        </message>
        <message>
            <source>Describes customers and items by a few numbers each, so that tastes that go together are found by themselves. What somebody rated at all counts as well as the stars, and so do a customer's better and worse days. It knows how sure it is and needs no tuning.</source>
            <comment>about_factorisation.what</comment>
            <translation>用几个数字描述每位顾客和每件商品，从而自己发现相互吻合的喜好。顾客评过哪些商品与给了几颗星同样算数，某天评分偏高或偏低也会考虑在内。它知道自己有多大把握，无需调参。</translation>
        </message>
        <message>
            <source>Looks at what the customer gave to the items that others judge alike. Each answer can be told by its examples.</source>
            <comment>about_rating_knn.what</comment>
            <translation>看其他人评价相近的商品中，这位顾客各给了多少分。每个结果都可以举例说明。</translation>
        </message>
        <message>
            <source>A recurrent neural network that reads every history action by action and keeps in a memory what matters for the next one. Whether it or the Transformer is better, your data decide. It takes minutes on a processor.</source>
            <comment>about_lstm.what</comment>
            <translation>一种循环神经网络，逐个行为读取每段历史，把对下一个行为重要的内容记在记忆中。它和 Transformer 哪个更好，取决于数据。用处理器要几分钟。</translation>
        </message>
        <message>
            <source>A neural network that reads every history in its order and learns which earlier actions matter for the next one. It is usually the best single model of what comes next, and takes minutes on a processor and far less on a graphics card.</source>
            <comment>about_transformer.what</comment>
            <translation>一种神经网络，按顺序读取每段历史，学习哪些先前的行为对下一个行为重要。预测下一步时通常是最好的单个模型，用处理器要几分钟，用显卡则快得多。</translation>
        </message>
        <message>
            <source>A neural network that squeezes what a customer had into a few numbers, with some chance in them, and tells from these what goes with it. It shows which earlier items it attends to. It takes minutes on a processor.</source>
            <comment>about_vae.what</comment>
            <translation>一种神经网络，把顾客选过的商品压缩成几个数字（带有一些随机性），再从中推断与之相配的商品。它会显示自己关注哪些先前的商品。用处理器要几分钟。</translation>
        </message>
        <message>
            <source>First a network learns, without looking at the answers, to describe each row by a few numbers and to notice odd rows. Boosted trees then learn from these and from all features. It may help where answers are few, and cannot say what each feature adds.</source>
            <comment>about_vae_trees.what</comment>
            <translation>先由网络在不看结果的情况下，学会用几个数字描述每一行，并发现反常的行。梯度提升树再从这些数字和全部特征中学习。结果较少时可能有帮助，但无法说明每个特征的影响。</translation>
        </message>
        <message>
            <source>First a recurrent network learns, without looking at the answers, to put each customer's actions into a few numbers from which it can tell them again. Boosted trees then learn from these and from all features. It needs a log of actions, and cannot say what each feature adds.</source>
            <comment>about_sequence_trees.what</comment>
            <translation>先由循环神经网络在不看结果的情况下，把每位顾客的行为压缩成几个数字，并能从中还原。梯度提升树再从这些数字和全部特征中学习。需要行为日志，并且无法说明每个特征的影响。</translation>
        </message>
        <message>
            <source>Learns with all models of the question and weighs their answers as fits the validation part best. It is often a little better than the best of them, and takes as long as all together.</source>
            <comment>about_blend.what</comment>
            <translation>用该问题的全部模型一起学习，按最符合验证集的方式为它们的结果加权。往往比其中最好的略好，耗时等于全部模型之和。</translation>
        </message>
        <message>
            <source>The others together, weighted on validation</source>
            <comment>summary_blend.what</comment>
            <translation>其他模型的组合，按验证集加权</translation>
        </message>
        <message>
            <source>Like content</source>
            <comment>model_name_content.what</comment>
            <translation>相似内容</translation>
        </message>
        <message>
            <source>EASE</source>
            <comment>model_name_ease.what</comment>
            <translation>EASE</translation>
        </message>
        <message>
            <source>Factors by least squares</source>
            <comment>model_name_als.what</comment>
            <translation>隐因子（最小二乘）</translation>
        </message>
        <message>
            <source>Factors by pairs</source>
            <comment>model_name_bpr.what</comment>
            <translation>隐因子（成对比较）</translation>
        </message>
        <message>
            <source>Compares titles, categories and prices with those of a customer's items. It is the only one that can show an item nobody has taken yet, and it is rarely the most precise.</source>
            <comment>about_content.what</comment>
            <translation>比较商品与顾客所选商品在标题、类别和价格上的相似程度。只有它能推荐还没有人选择过的商品，但很少是最精确的。</translation>
        </message>
        <message>
            <source>Foretells every item from all others with one large linear model that is solved in one go. It is strong where histories are long. Its time grows steeply with the number of items.</source>
            <comment>about_ease.what</comment>
            <translation>用一个大型线性模型从其他所有商品预测每件商品，一次求解完成。历史较长时效果很好。耗时随商品数急剧增长。</translation>
        </message>
        <message>
            <source>Gives every customer and every item a few numbers that stand for tastes, and fits them in turns. It finds what customers have in common beyond single items.</source>
            <comment>about_als.what</comment>
            <translation>用几个数字代表每位顾客和每件商品的喜好，轮流拟合。能发现顾客在单件商品之外的共同点。</translation>
        </message>
        <message>
            <source>Gives every item a few numbers that stand for tastes, and moves them in many small steps until what was taken stands before what was not.</source>
            <comment>about_bpr.what</comment>
            <translation>用几个数字代表每件商品的喜好，分许多小步调整，直到选择过的排在未选择的前面。</translation>
        </message>
        <message>
            <source>{model:model} works with the {items} commonest of {total} items; more would take too long and too much memory.</source>
            <comment>items_left_out.what</comment>
            <translation>“{model:model}”只使用 {total} 件商品中最常见的 {items} 件；更多会耗费太多时间和内存。</translation>
        </message>
        <message>
            <source>The other models rank all items.</source>
            <comment>items_left_out.advice</comment>
            <translation>其他模型会为全部商品排名。</translation>
        </message>
        <message>
            <source>Your data hold no titles, categories or prices of the items, so {model:model} can only show what is popular.</source>
            <comment>content_unknown.what</comment>
            <translation>数据中没有商品的标题、类别或价格，因此“{model:model}”只能显示热门商品。</translation>
        </message>
        <message>
            <source>Give the roles name, category or price to columns that hold them, or leave this model out.</source>
            <comment>content_unknown.advice</comment>
            <translation>将含有这些内容的列的角色设为“名称”“类别”或“单价”，或不使用这个模型。</translation>
        </message>
        <message>
            <source>Penalty</source>
            <comment>model_option_penalty.what</comment>
            <translation>惩罚</translation>
        </message>
        <message>
            <source>How large weights are held down. L1 drops features altogether, L2 shrinks them all.</source>
            <comment>model_option_penalty.advice</comment>
            <translation>如何抑制过大的权重。L1 会直接去掉一些特征，L2 会把全部权重缩小。</translation>
        </message>
        <message>
            <source>Steps a number</source>
            <comment>model_option_bins.what</comment>
            <translation>每个数值的分段数</translation>
        </message>
        <message>
            <source>Into how many steps a number is cut. More steps follow it more closely.</source>
            <comment>model_option_bins.advice</comment>
            <translation>把数值分成多少段。段数越多，贴合得越细。</translation>
        </message>
        <message>
            <source>Trees at most</source>
            <comment>model_option_rounds.what</comment>
            <translation>最多树数</translation>
        </message>
        <message>
            <source>Learning ends earlier where more trees no longer help on the validation part.</source>
            <comment>model_option_rounds.advice</comment>
            <translation>如果增加树对验证集不再有帮助，学习会提前结束。</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <comment>model_option_learning_rate.what</comment>
            <translation>学习率</translation>
        </message>
        <message>
            <source>How far each step goes. Smaller is more careful, and slower.</source>
            <comment>model_option_learning_rate.advice</comment>
            <translation>每一步走多远。越小越谨慎，也越慢。</translation>
        </message>
        <message>
            <source>Leaves a tree</source>
            <comment>model_option_leaves.what</comment>
            <translation>每棵树的叶子数</translation>
        </message>
        <message>
            <source>How many groups a single tree can tell apart.</source>
            <comment>model_option_leaves.advice</comment>
            <translation>一棵树最多能区分多少组。</translation>
        </message>
        <message>
            <source>Smallest group</source>
            <comment>model_option_smallest_leaf.what</comment>
            <translation>最小分组</translation>
        </message>
        <message>
            <source>A group of fewer rows is not split off. More guards against learning by heart.</source>
            <comment>model_option_smallest_leaf.advice</comment>
            <translation>行数少于此值的分组不再划分。越大越不容易过拟合。</translation>
        </message>
        <message>
            <source>Share of rows a tree</source>
            <comment>model_option_row_share.what</comment>
            <translation>每棵树使用的行占比</translation>
        </message>
        <message>
            <source>Each tree sees only so much of the rows, which makes them differ.</source>
            <comment>model_option_row_share.advice</comment>
            <translation>每棵树只看到一部分行，从而各不相同。</translation>
        </message>
        <message>
            <source>Share of features a tree</source>
            <comment>model_option_column_share.what</comment>
            <translation>每棵树使用的特征占比</translation>
        </message>
        <message>
            <source>Each tree sees only so many of the features. Left empty, it depends on their number.</source>
            <comment>model_option_column_share.advice</comment>
            <translation>每棵树只看到一部分特征。留空则取决于特征数。</translation>
        </message>
        <message>
            <source>L1 penalty</source>
            <comment>model_option_l1.what</comment>
            <translation>L1 惩罚</translation>
        </message>
        <message>
            <source>Pulls weights towards exactly zero.</source>
            <comment>model_option_l1.advice</comment>
            <translation>将权重拉向零，直到恰好为零。</translation>
        </message>
        <message>
            <source>L2 penalty</source>
            <comment>model_option_l2.what</comment>
            <translation>L2 惩罚</translation>
        </message>
        <message>
            <source>Holds large weights down. More guards against learning by heart.</source>
            <comment>model_option_l2.advice</comment>
            <translation>抑制过大的权重。越大越不容易过拟合。</translation>
        </message>
        <message>
            <source>Patience</source>
            <comment>model_option_patience.what</comment>
            <translation>容忍步数</translation>
        </message>
        <message>
            <source>After so many steps without getting better on the validation part, learning ends.</source>
            <comment>model_option_patience.advice</comment>
            <translation>连续这么多步在验证集上没有改善时，学习结束。</translation>
        </message>
        <message>
            <source>Repetitions</source>
            <comment>model_option_bags.what</comment>
            <translation>重复次数</translation>
        </message>
        <message>
            <source>So many models learn with different random choices, and their mean answers.</source>
            <comment>model_option_bags.advice</comment>
            <translation>让这么多模型用不同的随机选择分别学习，取平均值作答。</translation>
        </message>
        <message>
            <source>Border</source>
            <comment>model_option_kernel.what</comment>
            <translation>边界</translation>
        </message>
        <message>
            <source>Straight, or bent (RBF). Automatic tries what suits the number of rows.</source>
            <comment>model_option_kernel.advice</comment>
            <translation>直线或弯曲 (RBF)。自动则按行数选择合适的来尝试。</translation>
        </message>
        <message>
            <source>Questions in a row</source>
            <comment>model_option_depth.what</comment>
            <translation>连续提问数</translation>
        </message>
        <message>
            <source>How many questions at most lead to an answer.</source>
            <comment>model_option_depth.advice</comment>
            <translation>最多经过多少个提问得出结果。</translation>
        </message>
        <message>
            <source>Build</source>
            <comment>model_option_preset.what</comment>
            <translation>结构</translation>
        </message>
        <message>
            <source>The modern network embeds every feature and answers as several networks in one; the classical one has two layers of 128 and 64 units. An option left empty below has the value of the build.</source>
            <comment>model_option_preset.advice</comment>
            <translation>现代网络为每个特征做嵌入，由多个网络合为一体作答；经典网络有两层，单元数为 128 和 64。下面留空的选项采用该结构的值。</translation>
        </message>
        <message>
            <source>Layers</source>
            <comment>model_option_layers.what</comment>
            <translation>层</translation>
        </message>
        <message>
            <source>The units of each hidden layer, from the data to the answer, with commas between them.</source>
            <comment>model_option_layers.advice</comment>
            <translation>每个隐藏层的单元数，从数据到结果依次填写，用逗号分隔。</translation>
        </message>
        <message>
            <source>Networks in one</source>
            <comment>model_option_members.what</comment>
            <translation>合并的网络数</translation>
        </message>
        <message>
            <source>How many networks share most of their weights and answer together.</source>
            <comment>model_option_members.advice</comment>
            <translation>有多少个网络共用大部分参数并共同作答。</translation>
        </message>
        <message>
            <source>Dropout</source>
            <comment>model_option_dropout.what</comment>
            <translation>dropout</translation>
        </message>
        <message>
            <source>The share of units that is left out at random in each step while learning.</source>
            <comment>model_option_dropout.advice</comment>
            <translation>学习时每一步随机略去的单元占比。</translation>
        </message>
        <message>
            <source>Width of an embedding</source>
            <comment>model_option_embedding.what</comment>
            <translation>嵌入宽度</translation>
        </message>
        <message>
            <source>How many numbers stand for one feature inside the network.</source>
            <comment>model_option_embedding.advice</comment>
            <translation>在网络内部用多少个数字表示一个特征。</translation>
        </message>
        <message>
            <source>Rows a step</source>
            <comment>model_option_batch_size.what</comment>
            <translation>每步行数</translation>
        </message>
        <message>
            <source>How many rows each step looks at. More is faster on a graphics card and needs more memory.</source>
            <comment>model_option_batch_size.advice</comment>
            <translation>每一步看多少行。越大，用显卡时越快，占用的内存也越多。</translation>
        </message>
        <message>
            <source>Epochs at most</source>
            <comment>model_option_epochs.what</comment>
            <translation>最多轮次</translation>
        </message>
        <message>
            <source>How often all rows are gone through, where it keeps getting better.</source>
            <comment>model_option_epochs.advice</comment>
            <translation>只要仍在改善，最多将全部行看多少遍。</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <comment>model_option_warm_up.what</comment>
            <translation>预热</translation>
        </message>
        <message>
            <source>Over so many first steps the learning rate rises to its full value.</source>
            <comment>model_option_warm_up.advice</comment>
            <translation>在开头的这么多步中，学习率逐渐升到设定值。</translation>
        </message>
        <message>
            <source>Decay</source>
            <comment>model_option_decay.what</comment>
            <translation>衰减</translation>
        </message>
        <message>
            <source>Whether, and how, the learning rate falls towards the end.</source>
            <comment>model_option_decay.advice</comment>
            <translation>学习率在后期是否下降、怎样下降。</translation>
        </message>
        <message>
            <source>Longest step</source>
            <comment>model_option_clip.what</comment>
            <translation>最大步幅</translation>
        </message>
        <message>
            <source>A step that would go further is cut to this length. Left empty, none is.</source>
            <comment>model_option_clip.advice</comment>
            <translation>超出此幅度时会截短。留空则不截短。</translation>
        </message>
        <message>
            <source>Actions back</source>
            <comment>model_option_order.what</comment>
            <translation>回看行为数</translation>
        </message>
        <message>
            <source>After how many last actions it counts what came next; rare ones lean on fewer.</source>
            <comment>model_option_order.advice</comment>
            <translation>在最近多少个行为之后统计接下来发生了什么；少见的情况会依据较少的行为。</translation>
        </message>
        <message>
            <source>Device</source>
            <comment>model_option_device.what</comment>
            <translation>设备</translation>
        </message>
        <message>
            <source>Where the network learns. Automatic takes the fastest that passes a test.</source>
            <comment>model_option_device.advice</comment>
            <translation>网络在哪里学习。自动则使用通过测试的最快设备。</translation>
        </message>
        <message>
            <source>Numbers that describe a taste</source>
            <comment>model_option_factors.what</comment>
            <translation>描述喜好的数字个数</translation>
        </message>
        <message>
            <source>How many numbers stand for a customer or an item. More follow finer tastes and take longer.</source>
            <comment>model_option_factors.advice</comment>
            <translation>用多少个数字表示一位顾客或一件商品。越多，喜好刻画得越细，耗时越长。</translation>
        </message>
        <message>
            <source>Directions of what is rated</source>
            <comment>model_option_contexts.what</comment>
            <translation>评分对象的角度数</translation>
        </message>
        <message>
            <source>In how many ways it is looked at who rated what at all, whatever the stars. None leaves it out.</source>
            <comment>model_option_contexts.advice</comment>
            <translation>不看星级，只看谁给什么评过分时，从多少个角度去看。0 表示不考虑。</translation>
        </message>
        <message>
            <source>Rounds at most</source>
            <comment>model_option_sweeps.what</comment>
            <translation>最多轮数</translation>
        </message>
        <message>
            <source>Learning ends earlier where another round no longer helps on the validation part.</source>
            <comment>model_option_sweeps.advice</comment>
            <translation>如果再来一轮对验证集不再有帮助，学习会提前结束。</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <comment>model_option_neighbours.what</comment>
            <translation>近邻数</translation>
        </message>
        <message>
            <source>How many of the most alike are asked. More answer more often and less sharply.</source>
            <comment>model_option_neighbours.advice</comment>
            <translation>参考最相似的多少个。越多，能作答的情况越多，但越不精细。</translation>
        </message>
        <message>
            <source>Shrinkage</source>
            <comment>model_option_shrinkage.what</comment>
            <translation>收缩</translation>
        </message>
        <message>
            <source>How much a likeness that rests on few customers is distrusted. More is more careful.</source>
            <comment>model_option_shrinkage.advice</comment>
            <translation>只依据少数顾客得出的相似度要压低多少。越大越谨慎。</translation>
        </message>
        <message>
            <source>Learns by</source>
            <comment>model_option_objective.what</comment>
            <translation>学习目标</translation>
        </message>
        <message>
            <source>What is asked of it while it learns: the next item among all, among a draw of them, by yes and no against a draw, or items hidden inside the history. Automatic goes by the size of the catalogue.</source>
            <comment>model_option_objective.advice</comment>
            <translation>学习时让它回答什么：在全部商品中预测下一件；在抽取的商品中预测下一件；对照抽取的商品判断是与否；或还原历史中隐藏的商品。自动则取决于商品总数。</translation>
        </message>
        <message>
            <source>Numbers in the code</source>
            <comment>model_option_latent.what</comment>
            <translation>编码的数字个数</translation>
        </message>
        <message>
            <source>Into how many numbers everything is squeezed. Fewer have to leave out more.</source>
            <comment>model_option_latent.advice</comment>
            <translation>将一切压缩成多少个数字。越少，略去的越多。</translation>
        </message>
        <message>
            <source>Weight of telling well</source>
            <comment>model_option_balance.what</comment>
            <translation>还原准确的权重</translation>
        </message>
        <message>
            <source>How much it counts to tell again what was put in, as a share; the rest counts how simple the code is.</source>
            <comment>model_option_balance.advice</comment>
            <translation>还原输入内容占多大比重；其余归编码的简单程度。</translation>
        </message>
        <message>
            <source>Epochs until the full balance</source>
            <comment>model_option_annealing.what</comment>
            <translation>达到完全平衡前的轮次</translation>
        </message>
        <message>
            <source>Over so many epochs the code may be anything at first, and has to become simpler bit by bit.</source>
            <comment>model_option_annealing.advice</comment>
            <translation>最初编码不受限制，在这么多轮次内要逐步变得简单。</translation>
        </message>
        <message>
            <source>Weight of what was had</source>
            <comment>model_option_own.what</comment>
            <translation>已有商品的权重</translation>
        </message>
        <message>
            <source>How much it counts to tell the items of the history themselves, against those that come next.</source>
            <comment>model_option_own.advice</comment>
            <translation>相对于接下来的商品，还原历史中的商品占多大比重。</translation>
        </message>
        <message>
            <source>Weight of what comes later</source>
            <comment>model_option_ahead.what</comment>
            <translation>后续商品的权重</translation>
        </message>
        <message>
            <source>How much each later item counts against the one before it; 0 tells the very next item alone.</source>
            <comment>model_option_ahead.advice</comment>
            <translation>后一件商品相对于前一件算多少；0 表示只预测紧接着的那一件。</translation>
        </message>
        <message>
            <source>Width</source>
            <comment>model_option_width.what</comment>
            <translation>宽度</translation>
        </message>
        <message>
            <source>How many numbers stand for an item. More hold finer differences and take longer.</source>
            <comment>model_option_width.advice</comment>
            <translation>用多少个数字表示一件商品。越多，区分得越细，耗时越长。</translation>
        </message>
        <message>
            <source>Memory</source>
            <comment>model_option_cell.what</comment>
            <translation>记忆方式</translation>
        </message>
        <message>
            <source>How the memory is kept: an LSTM decides on its own what to keep, to take in and to say, a GRU is simpler and a little faster.</source>
            <comment>model_option_cell.advice</comment>
            <translation>怎样保存记忆：LSTM 自行决定保留、吸收和输出什么；GRU 更简单，也稍快。</translation>
        </message>
        <message>
            <source>Blocks</source>
            <comment>model_option_blocks.what</comment>
            <translation>模块数</translation>
        </message>
        <message>
            <source>How many times each action looks at the others. One is enough for short histories.</source>
            <comment>model_option_blocks.advice</comment>
            <translation>每个行为要把其他行为看多少遍。历史较短时一遍就够。</translation>
        </message>
        <message>
            <source>Heads</source>
            <comment>model_option_heads.what</comment>
            <translation>注意力头数</translation>
        </message>
        <message>
            <source>In how many ways at once each action looks at the others.</source>
            <comment>model_option_heads.advice</comment>
            <translation>每个行为同时从多少个角度看其他行为。</translation>
        </message>
        <message>
            <source>Longest history</source>
            <comment>model_option_length.what</comment>
            <translation>最长历史</translation>
        </message>
        <message>
            <source>How many of the last actions are read.</source>
            <comment>model_option_length.advice</comment>
            <translation>读取最近多少个行为。</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <comment>model_option_scale.what</comment>
            <translation>区分度</translation>
        </message>
        <message>
            <source>How far apart the best and the other items may be. More is surer of itself.</source>
            <comment>model_option_scale.advice</comment>
            <translation>最好的商品与其他商品的分数最多能相差多远。越大越肯定。</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <comment>model_option_smoothing.what</comment>
            <translation>平滑</translation>
        </message>
        <message>
            <source>The share of certainty that is spread over all items while learning.</source>
            <comment>model_option_smoothing.advice</comment>
            <translation>学习时将多大比例的把握分摊给全部商品。</translation>
        </message>
        <message>
            <source>Items drawn</source>
            <comment>model_option_negatives.what</comment>
            <translation>抽取商品数</translation>
        </message>
        <message>
            <source>How many items each step compares with where not all are compared.</source>
            <comment>model_option_negatives.advice</comment>
            <translation>不与全部商品比较时，每一步与多少件商品比较。</translation>
        </message>
        <message>
            <source>Calibration</source>
            <comment>model_option_calibration.what</comment>
            <translation>校准</translation>
        </message>
        <message>
            <source>How far overconfidence that comes from drawing items is taken back.</source>
            <comment>model_option_calibration.advice</comment>
            <translation>因抽取商品而产生的过度自信要收回多少。</translation>
        </message>
        <message>
            <source>Share hidden</source>
            <comment>model_option_hidden.what</comment>
            <translation>隐藏占比</translation>
        </message>
        <message>
            <source>How many of the actions are hidden where the network learns to fill gaps.</source>
            <comment>model_option_hidden.advice</comment>
            <translation>学习填补空缺时，隐藏多大比例的行为。</translation>
        </message>
        <message>
            <source>Starts from</source>
            <comment>model_option_start.what</comment>
            <translation>初始状态</translation>
        </message>
        <message>
            <source>Neighbours: items that stand near each other in the histories begin alike, which saves much learning.</source>
            <comment>model_option_start.advice</comment>
            <translation>近邻：历史中相邻的商品以相近的状态开始，可以省去很多学习。</translation>
        </message>
        <message>
            <source>Actions a step</source>
            <comment>model_option_tokens.what</comment>
            <translation>每步行为数</translation>
        </message>
        <message>
            <source>How many actions each step looks at. Left empty, it goes by the size of the data.</source>
            <comment>model_option_tokens.advice</comment>
            <translation>每一步看多少个行为。留空则取决于数据规模。</translation>
        </message>
        <message>
            <source>Averaged over</source>
            <comment>model_option_average.what</comment>
            <translation>平均范围</translation>
        </message>
        <message>
            <source>Over about so many last epochs the weights are averaged. 0 takes them as they are.</source>
            <comment>model_option_average.advice</comment>
            <translation>对最近大约这么多轮次的参数取平均。0 表示直接使用。</translation>
        </message>
        <message>
            <source>Histories told differently</source>
            <comment>model_option_augmentation.what</comment>
            <translation>历史变换</translation>
        </message>
        <message>
            <source>While it learns, some histories are shown cropped, with items hidden, in another order or with similar items, so that it hangs less on details. What it has to foretell stays what really came. Measured on public data (Amazon Beauty), none of these ways made recommendations better or worse beyond chance.</source>
            <comment>model_option_augmentation.advice</comment>
            <translation>学习时，部分历史会截短、隐藏一些商品、打乱顺序或换成相似商品，使模型不过分依赖细节。要预测的内容仍是真实发生的。在公开数据 (Amazon Beauty) 上测得，这些方式对推荐好坏的影响都没有超出偶然。</translation>
        </message>
        <message>
            <source>Share told differently</source>
            <comment>model_option_augmented.what</comment>
            <translation>变换占比</translation>
        </message>
        <message>
            <source>How many of the histories are told differently, drawn anew each time.</source>
            <comment>model_option_augmented.advice</comment>
            <translation>多大比例的历史会变换，每次重新抽取。</translation>
        </message>
        <message>
            <source>Push against certainty</source>
            <comment>model_option_adversarial.what</comment>
            <translation>对抗扰动</translation>
        </message>
        <message>
            <source>It learns each step once more with its inputs pushed so far where that hurts most: 0 is off, 5 is as far as one action counts. Learning takes about twice as long.</source>
            <comment>model_option_adversarial.advice</comment>
            <translation>每一步都把输入朝最不利的方向推这么远，再学一遍：0 为关闭，5 相当于一个行为的影响。学习时间大约加倍。</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <comment>model_option_weight_decay.what</comment>
            <translation>权重衰减</translation>
        </message>
        <message>
            <source>Holds large weights down. More guards against learning by heart.</source>
            <comment>model_option_weight_decay.advice</comment>
            <translation>抑制过大的权重。越大越不容易过拟合。</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>model_option_size.what</comment>
            <translation>规模</translation>
        </message>
        <message>
            <source>Small suits a laptop and some thousand customers. Medium and large hold more of them and of the catalogue, and take several times as long each.</source>
            <comment>model_option_size.advice</comment>
            <translation>“小”适合笔记本电脑和几千位顾客。“中”和“大”能容纳更多顾客和商品，每升一级耗时增加数倍。</translation>
        </message>
        <message>
            <source>Weight of the next action</source>
            <comment>model_option_next.what</comment>
            <translation>下一步行为的权重</translation>
        </message>
        <message>
            <source>How much it counts to foretell which item comes next, and what is done with it. 0 leaves it out.</source>
            <comment>model_option_next.advice</comment>
            <translation>预测下一件商品及相应的行为占多大比重。0 表示不参与。</translation>
        </message>
        <message>
            <source>Weight of when</source>
            <comment>model_option_time.what</comment>
            <translation>时间的权重</translation>
        </message>
        <message>
            <source>How much it counts to foretell how long it takes until each kind of action. 0 leaves it out.</source>
            <comment>model_option_time.advice</comment>
            <translation>预测每种行为还有多久发生占多大比重。0 表示不参与。</translation>
        </message>
        <message>
            <source>Weight of what is hidden</source>
            <comment>model_option_masked.what</comment>
            <translation>隐藏内容的权重</translation>
        </message>
        <message>
            <source>How much it counts to tell hidden actions from those before and after them. 0 leaves it out.</source>
            <comment>model_option_masked.advice</comment>
            <translation>根据前后行为还原隐藏的行为占多大比重。0 表示不参与。</translation>
        </message>
        <message>
            <source>Weight of what is alike</source>
            <comment>model_option_contrast.what</comment>
            <translation>相似内容的权重</translation>
        </message>
        <message>
            <source>How much it counts to find two altered tellings of the same history again among many. 0 leaves it out.</source>
            <comment>model_option_contrast.advice</comment>
            <translation>在许多历史中认出同一段历史的两个变换版本占多大比重。0 表示不参与。</translation>
        </message>
        <message>
            <source>What learns</source>
            <comment>model_option_tuning.what</comment>
            <translation>学习范围</translation>
        </message>
        <message>
            <source>The whole network, small additions beside its layers (LoRA), or the last step alone. Less learns faster and forgets less.</source>
            <comment>model_option_tuning.advice</comment>
            <translation>整个网络、各层旁的小附加层 (LoRA)，或仅最后一步。范围越小，学得越快，忘得越少。</translation>
        </message>
        <message>
            <source>Width of the additions</source>
            <comment>model_option_rank.what</comment>
            <translation>附加层宽度</translation>
        </message>
        <message>
            <source>How many numbers wide the additions beside each layer are. Without additions it counts for nothing.</source>
            <comment>model_option_rank.advice</comment>
            <translation>各层旁的附加层有多少个数字宽。没有附加层时不起作用。</translation>
        </message>
        <message>
            <source>Share of the rate a layer</source>
            <comment>model_option_layer_share.what</comment>
            <translation>逐层学习率占比</translation>
        </message>
        <message>
            <source>Each layer learns at this share of the rate of the one above it: what was learnt first changes least.</source>
            <comment>model_option_layer_share.advice</comment>
            <translation>每一层的学习率是上一层的这个比例：最先学到的内容改变最少。</translation>
        </message>
        <message>
            <source>Days that count as lately</source>
            <comment>model_option_days.what</comment>
            <translation>近期的天数</translation>
        </message>
        <message>
            <source>Counted back from the last action. Left empty, validation decides.</source>
            <comment>model_option_days.advice</comment>
            <translation>从最后一个行为往回算。留空则由验证集决定。</translation>
        </message>
        <message>
            <source>Last actions that count as lately</source>
            <comment>model_option_latest.what</comment>
            <translation>近期的行为数</translation>
        </message>
        <message>
            <source>Of each history, where there are no times. Left empty, validation decides.</source>
            <comment>model_option_latest.advice</comment>
            <translation>没有时间时，取每段历史的最近几个行为。留空则由验证集决定。</translation>
        </message>
        <message>
            <source>Back-off</source>
            <comment>model_option_back_off.what</comment>
            <translation>回退</translation>
        </message>
        <message>
            <source>How much rare pairs of items lean on the last item alone. Left empty, validation decides.</source>
            <comment>model_option_back_off.advice</comment>
            <translation>少见的商品组合在多大程度上只依据最后一件商品。留空则由验证集决定。</translation>
        </message>
        <message>
            <source>Weight of earlier items</source>
            <comment>model_option_history_decay.what</comment>
            <translation>较早商品的权重</translation>
        </message>
        <message>
            <source>How much each item counts of what the one after it counts: 1 is as much. Left empty, where it may be, validation decides.</source>
            <comment>model_option_history_decay.advice</comment>
            <translation>每件商品相对于后一件算多少：1 表示一样多。如可留空，留空时由验证集决定。</translation>
        </message>
        <message>
            <source>Reach</source>
            <comment>model_option_reach.what</comment>
            <translation>近邻范围</translation>
        </message>
        <message>
            <source>How many steps apart two items of a history may be to count as neighbours.</source>
            <comment>model_option_reach.advice</comment>
            <translation>历史中的两件商品最多相隔多少步仍算近邻。</translation>
        </message>
        <message>
            <source>Half-life in days</source>
            <comment>model_option_half_life.what</comment>
            <translation>半衰期（天）</translation>
        </message>
        <message>
            <source>After so many days an action of the past counts half as much; 0 is never. Left empty, validation decides.</source>
            <comment>model_option_half_life.advice</comment>
            <translation>经过这么多天，过去的行为只算一半；0 表示永不减半。留空则由验证集决定。</translation>
        </message>
        <message>
            <source>Loss over steps</source>
            <comment>model_option_distance.what</comment>
            <translation>随间隔的衰减</translation>
        </message>
        <message>
            <source>How fast neighbours count less the more steps lie between them; 0 is not at all.</source>
            <comment>model_option_distance.advice</comment>
            <translation>相隔的步数越多，近邻的作用减弱得多快；0 表示不减弱。</translation>
        </message>
        <message>
            <source>Weight against the order</source>
            <comment>model_option_backward.what</comment>
            <translation>逆序的权重</translation>
        </message>
        <message>
            <source>How much it counts that an item came before, rather than after.</source>
            <comment>model_option_backward.advice</comment>
            <translation>商品出现在之前（而不是之后）时算多少。</translation>
        </message>
        <message>
            <source>Discount of popular items in a history</source>
            <comment>model_option_source.what</comment>
            <translation>历史中热门商品的降权</translation>
        </message>
        <message>
            <source>More lets rare items of a history say more.</source>
            <comment>model_option_source.advice</comment>
            <translation>越大，历史中冷门商品的作用越大。</translation>
        </message>
        <message>
            <source>Discount of popular items shown</source>
            <comment>model_option_target.what</comment>
            <translation>推荐中热门商品的降权</translation>
        </message>
        <message>
            <source>More shows rarer items.</source>
            <comment>model_option_target.advice</comment>
            <translation>越大，推荐的商品越冷门。</translation>
        </message>
        <message>
            <source>Weight of rare items</source>
            <comment>model_option_rarity.what</comment>
            <translation>冷门商品的权重</translation>
        </message>
        <message>
            <source>How much more a rare item says about who is alike.</source>
            <comment>model_option_rarity.advice</comment>
            <translation>判断谁与谁相似时，冷门商品的作用要大多少。</translation>
        </message>
        <message>
            <source>Customers looked at</source>
            <comment>model_option_owners.what</comment>
            <translation>参与比较的顾客数</translation>
        </message>
        <message>
            <source>How many of those who had an item are compared at most: the latest.</source>
            <comment>model_option_owners.advice</comment>
            <translation>选过一件商品的顾客中最多比较多少位：取最近的。</translation>
        </message>
        <message>
            <source>Weight of popularity</source>
            <comment>model_option_popularity.what</comment>
            <translation>热门程度的权重</translation>
        </message>
        <message>
            <source>How much popular items are preferred among like ones.</source>
            <comment>model_option_popularity.advice</comment>
            <translation>同样相似的商品中，热门商品优先多少。</translation>
        </message>
        <message>
            <source>Weight of an item's return</source>
            <comment>model_option_itself.what</comment>
            <translation>再次推荐的权重</translation>
        </message>
        <message>
            <source>How much having an item speaks for it again, where it may be shown again.</source>
            <comment>model_option_itself.advice</comment>
            <translation>允许再次推荐时，已有某件商品在多大程度上支持再推荐它。</translation>
        </message>
        <message>
            <source>Items at most</source>
            <comment>model_option_most.what</comment>
            <translation>最多商品数</translation>
        </message>
        <message>
            <source>More items than that take too long; the commonest are kept.</source>
            <comment>model_option_most.advice</comment>
            <translation>超出此数耗时太长，只保留最常见的商品。</translation>
        </message>
        <message>
            <source>Weight of what was not taken</source>
            <comment>model_option_unobserved.what</comment>
            <translation>未选商品的权重</translation>
        </message>
        <message>
            <source>How much it counts that something was not taken, beside what was.</source>
            <comment>model_option_unobserved.advice</comment>
            <translation>相对于选择过的商品，没有选择这件事算多少。</translation>
        </message>
        <message>
            <source>L1</source>
            <comment>model_choice_l1.what</comment>
            <translation>L1</translation>
        </message>
        <message>
            <source>L2</source>
            <comment>model_choice_l2.what</comment>
            <translation>L2</translation>
        </message>
        <message>
            <source>both</source>
            <comment>model_choice_elastic.what</comment>
            <translation>两者</translation>
        </message>
        <message>
            <source>automatic</source>
            <comment>model_choice_auto.what</comment>
            <translation>自动</translation>
        </message>
        <message>
            <source>straight</source>
            <comment>model_choice_linear.what</comment>
            <translation>直线</translation>
        </message>
        <message>
            <source>bent (RBF)</source>
            <comment>model_choice_rbf.what</comment>
            <translation>弯曲 (RBF)</translation>
        </message>
        <message>
            <source>modern</source>
            <comment>model_choice_modern.what</comment>
            <translation>现代</translation>
        </message>
        <message>
            <source>classical</source>
            <comment>model_choice_classic.what</comment>
            <translation>经典</translation>
        </message>
        <message>
            <source>all items</source>
            <comment>model_choice_full.what</comment>
            <translation>全部商品</translation>
        </message>
        <message>
            <source>items drawn</source>
            <comment>model_choice_sampled.what</comment>
            <translation>抽取的商品</translation>
        </message>
        <message>
            <source>yes or no against items drawn</source>
            <comment>model_choice_gbce.what</comment>
            <translation>对照抽取的商品判断是与否</translation>
        </message>
        <message>
            <source>gaps to be filled</source>
            <comment>model_choice_masked.what</comment>
            <translation>填补空缺</translation>
        </message>
        <message>
            <source>neighbours</source>
            <comment>model_choice_neighbours.what</comment>
            <translation>近邻</translation>
        </message>
        <message>
            <source>chance</source>
            <comment>model_choice_random.what</comment>
            <translation>随机</translation>
        </message>
        <message>
            <source>a stretch of each</source>
            <comment>model_choice_crop.what</comment>
            <translation>截取一段</translation>
        </message>
        <message>
            <source>some items hidden</source>
            <comment>model_choice_mask.what</comment>
            <translation>隐藏一些商品</translation>
        </message>
        <message>
            <source>a stretch in another order</source>
            <comment>model_choice_reorder.what</comment>
            <translation>打乱一段的顺序</translation>
        </message>
        <message>
            <source>some items replaced by similar ones</source>
            <comment>model_choice_substitute.what</comment>
            <translation>将一些商品换成相似的</translation>
        </message>
        <message>
            <source>each in one of these ways</source>
            <comment>model_choice_mixed.what</comment>
            <translation>每段随机采用其中一种</translation>
        </message>
        <message>
            <source>none</source>
            <comment>model_choice_none.what</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>LSTM</source>
            <comment>model_choice_lstm.what</comment>
            <translation>LSTM</translation>
        </message>
        <message>
            <source>GRU</source>
            <comment>model_choice_gru.what</comment>
            <translation>GRU</translation>
        </message>
        <message>
            <source>small</source>
            <comment>model_choice_small.what</comment>
            <translation>小</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>model_choice_medium.what</comment>
            <translation>中</translation>
        </message>
        <message>
            <source>large</source>
            <comment>model_choice_large.what</comment>
            <translation>大</translation>
        </message>
        <message>
            <source>the whole network</source>
            <comment>model_choice_tuning_full.what</comment>
            <translation>整个网络</translation>
        </message>
        <message>
            <source>small additions (LoRA)</source>
            <comment>model_choice_adapters.what</comment>
            <translation>小附加层 (LoRA)</translation>
        </message>
        <message>
            <source>the last step alone</source>
            <comment>model_choice_frozen.what</comment>
            <translation>仅最后一步</translation>
        </message>
        <message>
            <source>cosine</source>
            <comment>model_choice_cosine.what</comment>
            <translation>余弦</translation>
        </message>
        <message>
            <source>processor</source>
            <comment>model_choice_cpu.what</comment>
            <translation>处理器</translation>
        </message>
        <message>
            <source>graphics card (NVIDIA)</source>
            <comment>model_choice_cuda.what</comment>
            <translation>显卡 (NVIDIA)</translation>
        </message>
        <message>
            <source>graphics card (Apple)</source>
            <comment>model_choice_mps.what</comment>
            <translation>显卡 (Apple)</translation>
        </message>
        <message>
            <source>The {model:model} learnt to fill gaps from both sides, so it has no answer after each action that a smaller one could learn from.</source>
            <comment>distil_two_sided.what</comment>
            <translation>“{model:model}”从前后两侧学习填补空缺，因此没有每个行为之后的结果可供小模型学习。</translation>
        </message>
        <message>
            <source>Make it smaller by coarser numbers instead, or train it again to foretell what comes next.</source>
            <comment>distil_two_sided.advice</comment>
            <translation>改用精度较低的数字来压缩，或重新训练它来预测接下来的内容。</translation>
        </message>
        <message>
            <source>--method int8, or train with --set objective=full</source>
            <comment>distil_two_sided.typed</comment>
            <translation>--method int8，或训练时使用 --set objective=full</translation>
        </message>
    </context>
    <context>
        <name>learning</name>
        <message>
            <source>The time column holds only {moments} different moments, too few to learn from the past and judge on the future.</source>
            <comment>time_too_coarse.what</comment>
            <translation>时间列只有 {moments} 个不同的时刻，太少，无法从过去学习并用未来评估。</translation>
        </message>
        <message>
            <source>Choose another split, or bring data that covers at least three moments.</source>
            <comment>time_too_coarse.advice</comment>
            <translation>选择其他划分方式，或导入至少覆盖三个时刻的数据。</translation>
        </message>
        <message>
            <source>--split random</source>
            <comment>time_too_coarse.typed</comment>
            <translation>--split random</translation>
        </message>
        <message>
            <source>Your data covers {days} days. Predicting {horizon} days ahead and checking the prediction needs history, an outcome to learn from and a later one to be judged on.</source>
            <comment>log_too_short.what</comment>
            <translation>您的数据覆盖 {days} 天。要预测 {horizon} 天内的情况并检验预测，需要一段行为历史、一段用来学习的结果，以及之后一段用来评估的结果。</translation>
        </message>
        <message>
            <source>Ask about at most {longest} days ahead, or bring a longer export.</source>
            <comment>log_too_short.advice</comment>
            <translation>将预测天数设为最多 {longest} 天，或导入时间更长的导出文件。</translation>
        </message>
        <message>
            <source>--horizon DAYS</source>
            <comment>log_too_short.typed</comment>
            <translation>--horizon DAYS</translation>
        </message>
        <message>
            <source>The cut-off {cutoff} leaves too little data before or after it.</source>
            <comment>cutoff_outside.what</comment>
            <translation>截止时间 {cutoff} 之前或之后的数据太少。</translation>
        </message>
        <message>
            <source>Choose a day from {earliest} to {latest}.</source>
            <comment>cutoff_outside.advice</comment>
            <translation>选择 {earliest} 到 {latest} 之间的日期。</translation>
        </message>
        <message>
            <source>A cut-off and active days belong to event logs; for this table they change nothing.</source>
            <comment>cutoff_of_table.what</comment>
            <translation>截止时间和活跃天数只用于事件日志，对这张表不起作用。</translation>
        </message>
        <message>
            <source>--cutoff, --active</source>
            <comment>cutoff_of_table.typed</comment>
            <translation>--cutoff、--active</translation>
        </message>
        <message>
            <source>No row of your data has both a customer and a time.</source>
            <comment>no_events.what</comment>
            <translation>数据中没有一行同时有顾客和时间。</translation>
        </message>
        <message>
            <source>Give the roles user and time to the columns that hold the customer and the time.</source>
            <comment>no_events.advice</comment>
            <translation>将含有顾客和时间的列的角色分别设为“顾客”和“时间”。</translation>
        </message>
        <message>
            <source>--role user=COLUMN --role time=COLUMN</source>
            <comment>no_events.typed</comment>
            <translation>--role user=COLUMN --role time=COLUMN</translation>
        </message>
        <message>
            <source>Histories need a customer or a session and what each of them looked at or bought. This data is “{shape:shape}”.</source>
            <comment>no_histories.what</comment>
            <translation>行为历史需要有顾客或访问，以及各自看过或买过什么。这份数据的形态是“{shape:shape}”。</translation>
        </message>
        <message>
            <source>Give the roles user and item to the columns that hold the customer and the item.</source>
            <comment>no_histories.advice</comment>
            <translation>将含有顾客和商品的列的角色分别设为“顾客”和“商品”。</translation>
        </message>
        <message>
            <source>--role user=COLUMN --role item=COLUMN</source>
            <comment>no_histories.typed</comment>
            <translation>--role user=COLUMN --role item=COLUMN</translation>
        </message>
        <message>
            <source>The folder “{file}” holds no histories that this version can read.</source>
            <comment>no_sequences.what</comment>
            <translation>文件夹“{file}”中没有此版本能读取的行为历史。</translation>
        </message>
        <message>
            <source>Delete the folder; it is made again from your data.</source>
            <comment>no_sequences.advice</comment>
            <translation>删除该文件夹，程序会用您的数据重新生成。</translation>
        </message>
        <message>
            <source>{rows:row|rows} without a customer or a time belong to nobody's history, and are left out of it.</source>
            <comment>rows_without_history.what</comment>
            <translation>{rows} 行没有顾客或时间，不属于任何人的行为历史，因此不参与。</translation>
        </message>
        <message>
            <source>Check which columns hold the customer and the time if this is more than you expect.</source>
            <comment>rows_without_history.advice</comment>
            <translation>如果比预想的多，请检查哪些列是顾客和时间。</translation>
        </message>
        <message>
            <source>The split “{split}” does not fit the question “{question}”.</source>
            <comment>split_not_for_question.what</comment>
            <translation>划分方式“{split}”不适合问题“{question}”。</translation>
        </message>
        <message>
            <source>Splits to choose from: time, group, random, folds and given.</source>
            <comment>split_not_for_question.advice</comment>
            <translation>可选的划分方式：time、group、random、folds 和 given。</translation>
        </message>
        <message>
            <source>--split NAME</source>
            <comment>split_not_for_question.typed</comment>
            <translation>--split NAME</translation>
        </message>
        <message>
            <source>The split “{split}” does not fit an event log, where it would let the model look into the future.</source>
            <comment>split_not_for_events.what</comment>
            <translation>划分方式“{split}”不适合事件日志，会让模型看到未来。</translation>
        </message>
        <message>
            <source>Split by time, as is usual, or by customer.</source>
            <comment>split_not_for_events.advice</comment>
            <translation>按时间划分（通常如此），或按顾客划分。</translation>
        </message>
        <message>
            <source>--split time or --split group</source>
            <comment>split_not_for_events.typed</comment>
            <translation>--split time 或 --split group</translation>
        </message>
        <message>
            <source>The split “given” and a test file belong together.</source>
            <comment>given_split_needs_test.what</comment>
            <translation>划分方式“given”必须与测试文件一起使用。</translation>
        </message>
        <message>
            <source>Name a test file and leave the split open, or choose another split without a test file.</source>
            <comment>given_split_needs_test.advice</comment>
            <translation>指定测试文件且不设划分方式，或不用测试文件并选择其他划分方式。</translation>
        </message>
        <message>
            <source>--test PATH</source>
            <comment>given_split_needs_test.typed</comment>
            <translation>--test PATH</translation>
        </message>
        <message>
            <source>The question “{question}” needs a labelled table or an event log. This data is “{shape:shape}”.</source>
            <comment>shape_not_for_question.what</comment>
            <translation>问题“{question}”需要带标签的表或事件日志。这份数据的形态是“{shape:shape}”。</translation>
        </message>
        <message>
            <source>Bring a table with an outcome column, or a log with customer, time and action.</source>
            <comment>shape_not_for_question.advice</comment>
            <translation>导入有结果列的表，或有顾客、时间和行为的日志。</translation>
        </message>
        <message>
            <source>The question “{question}” on a table needs a column that holds the outcome, and none was found.</source>
            <comment>no_label.what</comment>
            <translation>用表回答问题“{question}”，需要含有结果的列，但没有找到。</translation>
        </message>
        <message>
            <source>Give it the role label. If each row is something that a customer did, say who and when instead: give the roles user and time.</source>
            <comment>no_label.advice</comment>
            <translation>将该列的角色设为“标签”。如果每行是顾客做的一件事，请改为说明是谁、何时：将相应列的角色设为“顾客”和“时间”。</translation>
        </message>
        <message>
            <source>--role label=COLUMN, or --role user=COLUMN --role time=COLUMN</source>
            <comment>no_label.typed</comment>
            <translation>--role label=COLUMN，或 --role user=COLUMN --role time=COLUMN</translation>
        </message>
        <message>
            <source>A split by time needs a time column, and none was found.</source>
            <comment>no_time.what</comment>
            <translation>按时间划分需要时间列，但没有找到。</translation>
        </message>
        <message>
            <source>Give it the role time.</source>
            <comment>no_time.advice</comment>
            <translation>将该列的角色设为“时间”。</translation>
        </message>
        <message>
            <source>--role time=COLUMN</source>
            <comment>no_time.typed</comment>
            <translation>--role time=COLUMN</translation>
        </message>
        <message>
            <source>A split by customer needs a customer column, and none was found.</source>
            <comment>no_user.what</comment>
            <translation>按顾客划分需要顾客列，但没有找到。</translation>
        </message>
        <message>
            <source>Give it the role user.</source>
            <comment>no_user.advice</comment>
            <translation>将该列的角色设为“顾客”。</translation>
        </message>
        <message>
            <source>--role user=COLUMN</source>
            <comment>no_user.typed</comment>
            <translation>--role user=COLUMN</translation>
        </message>
        <message>
            <source>Apart from the outcome, no column is left that a model could learn from.</source>
            <comment>no_features.what</comment>
            <translation>除结果之外，没有可供模型学习的列。</translation>
        </message>
        <message>
            <source>Bring more columns, or change the roles of those that are ignored.</source>
            <comment>no_features.advice</comment>
            <translation>导入更多列，或更改已忽略的列的角色。</translation>
        </message>
        <message>
            <source>The column “{column}” holds no time that can be put in order.</source>
            <comment>time_not_understood.what</comment>
            <translation>列“{column}”中没有可以排序的时间。</translation>
        </message>
        <message>
            <source>Give another column the role time, or choose another split.</source>
            <comment>time_not_understood.advice</comment>
            <translation>将另一列的角色设为“时间”，或选择其他划分方式。</translation>
        </message>
        <message>
            <source>--role time=COLUMN or --split random</source>
            <comment>time_not_understood.typed</comment>
            <translation>--role time=COLUMN 或 --split random</translation>
        </message>
        <message>
            <source>The outcome column “{column}” is empty.</source>
            <comment>label_empty.what</comment>
            <translation>结果列“{column}”是空的。</translation>
        </message>
        <message>
            <source>Give another column the role label.</source>
            <comment>label_empty.advice</comment>
            <translation>将另一列的角色设为“标签”。</translation>
        </message>
        <message>
            <source>--role label=COLUMN</source>
            <comment>label_empty.typed</comment>
            <translation>--role label=COLUMN</translation>
        </message>
        <message>
            <source>The outcome column “{column}” holds one value only, “{value}”. There is nothing to tell apart.</source>
            <comment>label_one_class.what</comment>
            <translation>结果列“{column}”只有一个值“{value}”，没有可区分的内容。</translation>
        </message>
        <message>
            <source>Bring rows with both outcomes, or give another column the role label.</source>
            <comment>label_one_class.advice</comment>
            <translation>导入两种结果都有的行，或将另一列的角色设为“标签”。</translation>
        </message>
        <message>
            <source>--role label=COLUMN</source>
            <comment>label_one_class.typed</comment>
            <translation>--role label=COLUMN</translation>
        </message>
        <message>
            <source>The outcome column “{column}” holds {kinds} or more different values ({values} …); this question needs yes or no.</source>
            <comment>label_not_two_values.what</comment>
            <translation>结果列“{column}”有 {kinds} 个或更多不同的值（{values}…）；此问题需要是或否。</translation>
        </message>
        <message>
            <source>Say which value means yes, or give another column the role label.</source>
            <comment>label_not_two_values.advice</comment>
            <translation>说明哪个值表示“是”，或将另一列的角色设为“标签”。</translation>
        </message>
        <message>
            <source>--set positive=VALUE or --role label=COLUMN</source>
            <comment>label_not_two_values.typed</comment>
            <translation>--set positive=VALUE 或 --role label=COLUMN</translation>
        </message>
        <message>
            <source>These rows do not hold the outcome column “{label}”, so the model cannot be judged on them.</source>
            <comment>label_missing.what</comment>
            <translation>这些行没有结果列“{label}”，因此无法用来评估模型。</translation>
        </message>
        <message>
            <source>Bring rows with the outcome, or score them instead.</source>
            <comment>label_missing.advice</comment>
            <translation>导入有结果的行，或改为给它们打分。</translation>
        </message>
        <message>
            <source>The outcome column “{column}” never holds “{value}”.</source>
            <comment>positive_not_found.what</comment>
            <translation>结果列“{column}”中没有“{value}”。</translation>
        </message>
        <message>
            <source>It holds: {values}.</source>
            <comment>positive_not_found.advice</comment>
            <translation>其中的值有：{values}。</translation>
        </message>
        <message>
            <source>Which value of “{column}” means yes: {values}?</source>
            <comment>positive_unclear.what</comment>
            <translation>“{column}”中的哪个值表示“是”：{values}？</translation>
        </message>
        <message>
            <source>Choose it among the options of the question.</source>
            <comment>positive_unclear.advice</comment>
            <translation>在问题的选项中选择。</translation>
        </message>
        <message>
            <source>--set positive=VALUE</source>
            <comment>positive_unclear.typed</comment>
            <translation>--set positive=VALUE</translation>
        </message>
        <message>
            <source>training</source>
            <comment>part_name_train.what</comment>
            <translation>训练</translation>
        </message>
        <message>
            <source>validation</source>
            <comment>part_name_valid.what</comment>
            <translation>验证</translation>
        </message>
        <message>
            <source>test</source>
            <comment>part_name_test.what</comment>
            <translation>测试</translation>
        </message>
        <message>
            <source>The {part:part} part has {rows:row|rows}, {yes} of them “yes”. Both outcomes are needed in every part.</source>
            <comment>part_one_class.what</comment>
            <translation>{part:part}集有 {rows} 行，其中“是” {yes} 行。每一部分都必须有两种结果。</translation>
        </message>
        <message>
            <source>Bring more data, or choose another split, horizon or cut-off.</source>
            <comment>part_one_class.advice</comment>
            <translation>导入更多数据，或选择其他划分方式、预测天数或截止时间。</translation>
        </message>
        <message>
            <source>There is no question named “{question}”.</source>
            <comment>unknown_question.what</comment>
            <translation>没有名为“{question}”的问题。</translation>
        </message>
        <message>
            <source>Questions to choose from: {known}.</source>
            <comment>unknown_question.advice</comment>
            <translation>可选的问题：{known}。</translation>
        </message>
        <message>
            <source>Judged once on {test:row|rows} ({yes} yes) that the model never saw. Random split 60/20/20 %, stratified, {twins}, seed {seed}; {train:row|rows} to learn from, {valid} to choose on.</source>
            <comment>protocol_random_table.what</comment>
            <translation>只评估一次：用模型从未见过的 {test} 行（其中“是”{yes} 行）。按 60/20/20% 随机划分，分层抽样，{twins}，随机种子 {seed}；{train} 行用于学习，{valid} 行用于选择模型。</translation>
        </message>
        <message>
            <source>identical rows kept together</source>
            <comment>protocol_twins_together.what</comment>
            <translation>相同的行放在同一部分</translation>
        </message>
        <message>
            <source>rows with the same few values drawn one by one</source>
            <comment>protocol_twins_apart.what</comment>
            <translation>取值种类少、彼此相同的行逐行抽取</translation>
        </message>
        <message>
            <source>Judged once on {test:row|rows} ({yes} yes) of customers that the model never saw. Split by customer 60/20/20 %, seed {seed}; {train:row|rows} to learn from, {valid} to choose on.</source>
            <comment>protocol_group_table.what</comment>
            <translation>只评估一次：用模型从未见过的顾客的 {test} 行（其中“是”{yes} 行）。按顾客以 60/20/20% 划分，随机种子 {seed}；{train} 行用于学习，{valid} 行用于选择模型。</translation>
        </message>
        <message>
            <source>Judged once on the newest {test:row|rows} ({yes} yes) by “{column}”; learnt from the oldest {train}, chosen on the {valid} between them.</source>
            <comment>protocol_time_table.what</comment>
            <translation>只评估一次：按“{column}”取最新的 {test} 行（其中“是”{yes} 行）；用最早的 {train} 行学习，用两者之间的 {valid} 行选择模型。</translation>
        </message>
        <message>
            <source>{folds}-fold cross-validation, stratified, {twins}, seed {seed}: every row is judged once by a model that never saw it ({test:row|rows}, {yes} yes).</source>
            <comment>protocol_folds_table.what</comment>
            <translation>{folds} 折交叉验证，分层抽样，{twins}，随机种子 {seed}：每行评估一次，由从未见过它的模型预测（共 {test} 行，其中“是”{yes} 行）。</translation>
        </message>
        <message>
            <source>Judged once on the {test:row|rows} ({yes} yes) of the test file you gave; {train:row|rows} to learn from, {valid} to choose on, seed {seed}.</source>
            <comment>protocol_given_table.what</comment>
            <translation>只评估一次：用您给出的测试文件中的 {test} 行（其中“是”{yes} 行）；{train} 行用于学习，{valid} 行用于选择模型，随机种子 {seed}。</translation>
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({yes} yes) as of {cutoff}, by what they did in the {horizon} days after it. Learnt at {training} earlier cut-offs from {first} to {last}; every training outcome ended by {cutoff}. Customers may appear before and after; a fifth of them (seed {seed}) was held out to choose on.</source>
            <comment>protocol_time_events.what</comment>
            <translation>只评估一次：取 {users} 位顾客（其中“是”{yes} 位）在 {cutoff} 的情况，看此后 {horizon} 天内做了什么。用 {first} 到 {last} 的 {training} 个较早截止时间学习；训练用的结果全部在 {cutoff} 之前结束。同一位顾客在此前和此后都可能出现；留出五分之一的顾客（随机种子 {seed}）用来选择模型。</translation>
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({yes} yes) that the model never saw, as of {cutoff}, by what they did in the {horizon} days after it. Learnt from other customers at {training} earlier cut-offs from {first} to {last}; seed {seed}.</source>
            <comment>protocol_group_events.what</comment>
            <translation>只评估一次：取模型从未见过的 {users} 位顾客（其中“是”{yes} 位）在 {cutoff} 的情况，看此后 {horizon} 天内做了什么。用其他顾客在 {first} 到 {last} 的 {training} 个较早截止时间的情况学习；随机种子 {seed}。</translation>
        </message>
        <message>
            <source>What was set aside to choose on was then learnt from as well, with nothing chosen anew.</source>
            <comment>protocol_learnt_again.what</comment>
            <translation>之后，留出用于选择模型的部分也参与了学习，但没有重新选择。</translation>
        </message>
        <message>
            <source>There is no model named “{model}”.</source>
            <comment>unknown_model.what</comment>
            <translation>没有名为“{model}”的模型。</translation>
        </message>
        <message>
            <source>Models to choose from: {known}.</source>
            <comment>unknown_model.advice</comment>
            <translation>可选的模型：{known}。</translation>
        </message>
        <message>
            <source>The model “{model}” has no option named {options}.</source>
            <comment>unknown_option.what</comment>
            <translation>模型“{model}”没有名为 {options} 的选项。</translation>
        </message>
        <message>
            <source>Its options are: {known}.</source>
            <comment>unknown_option.advice</comment>
            <translation>它的选项有：{known}。</translation>
        </message>
        <message>
            <source>The model “{model}” cannot work with {option}={value}.</source>
            <comment>bad_option.what</comment>
            <translation>模型“{model}”不能使用 {option}={value}。</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <comment>bad_option.advice</comment>
            <translation>{reason}。</translation>
        </message>
        <message>
            <source>Each of the {rows:row|rows} to learn from is in the test file too, so nothing would be left to learn from.</source>
            <comment>test_is_training.what</comment>
            <translation>用于学习的 {rows} 行全都在测试文件中，去掉之后就没有可供学习的行了。</translation>
        </message>
        <message>
            <source>Name a test file of other rows, or none: a part is then set aside to judge on.</source>
            <comment>test_is_training.advice</comment>
            <translation>指定含有其他行的测试文件，或不指定：这样会留出一部分用来评估。</translation>
        </message>
        <message>
            <source>{rows} of the {total} rows to learn from are in the test file too. They are left out of learning, because the model would recognise them instead of predicting them.</source>
            <comment>rows_also_in_test.what</comment>
            <translation>用于学习的 {total} 行中有 {rows} 行也在测试文件中。这些行不参与学习，否则模型只是认出它们，而不是预测。</translation>
        </message>
        <message>
            <source>The model “{model:model}” learns from {rows} of the {total} training rows, drawn at random.</source>
            <comment>rows_sampled.what</comment>
            <translation>“{model:model}”从 {total} 行训练数据中随机抽取 {rows} 行来学习。</translation>
        </message>
        <message>
            <source>{gone} of the {users:customer|customers} asked about had bought nothing for more than {days} days already. They are easy to foretell and come first in the scores, though a message may no longer reach them.</source>
            <comment>asked_silent_for_long.what</comment>
            <translation>预测的 {users} 位顾客中，有 {gone} 位已超过 {days} 天没有购买。他们很容易预测，在打分结果中排在最前，但可能已无法用消息触达。</translation>
        </message>
        <message>
            <source>Ask only of customers active lately to look at those who may still be kept.</source>
            <comment>asked_silent_for_long.advice</comment>
            <translation>如果要找出仍可能挽留的顾客，请只预测近期活跃的顾客。</translation>
        </message>
        <message>
            <source>--active DAYS</source>
            <comment>asked_silent_for_long.typed</comment>
            <translation>--active DAYS</translation>
        </message>
        <message>
            <source>{gone} of the {users:customer|customers} asked about had done nothing for more than {days} days already. They are easy to foretell and come first in the scores, though a message may no longer reach them.</source>
            <comment>asked_idle_for_long.what</comment>
            <translation>预测的 {users} 位顾客中，有 {gone} 位已超过 {days} 天没有任何行为。他们很容易预测，在打分结果中排在最前，但可能已无法用消息触达。</translation>
        </message>
        <message>
            <source>Ask only of customers active lately to look at those who may still be kept.</source>
            <comment>asked_idle_for_long.advice</comment>
            <translation>如果要找出仍可能挽留的顾客，请只预测近期活跃的顾客。</translation>
        </message>
        <message>
            <source>--active DAYS</source>
            <comment>asked_idle_for_long.typed</comment>
            <translation>--active DAYS</translation>
        </message>
        <message>
            <source>The kernel of the model “{model:model}” is approximated: it compares each row with {landmarks:row|rows} drawn at random, instead of with all {rows} that it learns from, which would take too long.</source>
            <comment>kernel_approximated.what</comment>
            <translation>“{model:model}”的核函数采用近似：每一行只与随机抽取的 {landmarks} 行比较，而不是与学习的全部 {rows} 行比较，否则耗时太长。</translation>
        </message>
        <message>
            <source>Its figures are measured with the approximation, so they hold for it.</source>
            <comment>kernel_approximated.advice</comment>
            <translation>它的指标也是按这种近似计算测得的，因此适用于它。</translation>
        </message>
        <message>
            <source>The model “{model:model}” had not fully settled at penalty strength {strength} when its step limit was reached.</source>
            <comment>not_converged.what</comment>
            <translation>“{model:model}”在惩罚强度为 {strength} 时，达到步数上限仍未完全收敛。</translation>
        </message>
        <message>
            <source>Its figures are still measured on rows it has not seen. Treat its effects with more care.</source>
            <comment>not_converged.advice</comment>
            <translation>它的指标仍是在没有见过的行上测得的。看待各项影响时要更谨慎。</translation>
        </message>
        <message>
            <source>The memory of “{device}” is too small for {batch:row|rows} at a time. The model “{model:model}” now takes {rows} at a time and learns the same, more slowly.</source>
            <comment>batch_halved.what</comment>
            <translation>“{device}”的内存太小，一次放不下 {batch} 行。“{model:model}”现在一次取 {rows} 行，学到的内容相同，但更慢。</translation>
        </message>
        <message>
            <source>The memory of “{device}” is too small for the model “{model:model}”, even with one row at a time.</source>
            <comment>memory_too_small.what</comment>
            <translation>“{device}”的内存太小，即使一次只取一行，也放不下“{model:model}”。</translation>
        </message>
        <message>
            <source>Choose smaller layers, or close other programs.</source>
            <comment>memory_too_small.advice</comment>
            <translation>选择更小的层，或关闭其他程序。</translation>
        </message>
        <message>
            <source>The model “{model:model}” lost its way in epoch {epoch}. It went back to its best state and learns on more slowly.</source>
            <comment>loss_not_finite.what</comment>
            <translation>“{model:model}”在第 {epoch} 个轮次偏离了正轨。已回到最好的状态，以更慢的速度继续学习。</translation>
        </message>
        <message>
            <source>The model “{model:model}” could not learn from this data: its error grew beyond all bounds each time.</source>
            <comment>training_diverged.what</comment>
            <translation>“{model:model}”无法从这些数据中学习：每次误差都无限增大。</translation>
        </message>
        <message>
            <source>Choose a learning rate below {rate}.</source>
            <comment>training_diverged.advice</comment>
            <translation>选择小于 {rate} 的学习率。</translation>
        </message>
        <message>
            <source>--set learning_rate=NUMBER</source>
            <comment>training_diverged.typed</comment>
            <translation>--set learning_rate=NUMBER</translation>
        </message>
    </context>
    <context>
        <name>devices</name>
        <message>
            <source>CPU, {threads:thread|threads}</source>
            <comment>device_processor.what</comment>
            <translation>CPU，{threads} 个线程</translation>
        </message>
        <message>
            <source>{card}, {precision}</source>
            <comment>device_card.what</comment>
            <translation>{card}，{precision}</translation>
        </message>
        <message>
            <source>{card}, {precision}, GPU engine {version}</source>
            <comment>device_card_by_engine.what</comment>
            <translation>{card}，{precision}，GPU 引擎 {version}</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: no graphics card that can be used was found</source>
            <comment>device_no_card.what</comment>
            <translation>CPU，{threads} 个线程：没有找到可用的显卡</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}, as asked</source>
            <comment>device_as_asked.what</comment>
            <translation>CPU，{threads} 个线程（按要求使用）</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the GPU engine could not be used</source>
            <comment>device_engine_refused.what</comment>
            <translation>CPU，{threads} 个线程：GPU 引擎无法使用</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the engine is built for the processor, not for NVIDIA graphics cards</source>
            <comment>device_card_processor_build.what</comment>
            <translation>CPU，{threads} 个线程：引擎只支持处理器，不支持 NVIDIA 显卡</translation>
        </message>
        <message>
            <source>To learn on the card, make a GPU engine under Settings, Device for learning.</source>
            <comment>device_card_processor_build.advice</comment>
            <translation>要用显卡训练，请在“设置”的“训练设备”中创建 GPU 引擎。</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: no driver answers for an NVIDIA graphics card</source>
            <comment>device_card_no_driver.what</comment>
            <translation>CPU，{threads} 个线程：NVIDIA 显卡驱动程序没有响应</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the driver of the NVIDIA graphics card is too old</source>
            <comment>device_card_old_driver.what</comment>
            <translation>CPU，{threads} 个线程：NVIDIA 显卡驱动程序太旧</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the GPU engine cannot work on the {name}</source>
            <comment>device_card_not_served.what</comment>
            <translation>CPU，{threads} 个线程：GPU 引擎不支持 {name}</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the memory of the {card} graphics card is taken</source>
            <comment>device_card_no_memory.what</comment>
            <translation>CPU，{threads} 个线程：{card} 显卡的显存已被占用</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the {card} graphics card computes wrong numbers</source>
            <comment>device_card_wrong_numbers.what</comment>
            <translation>CPU，{threads} 个线程：{card} 显卡计算有误</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the {card} graphics card does not answer</source>
            <comment>device_card_not_seen.what</comment>
            <translation>CPU，{threads} 个线程：{card} 显卡没有响应</translation>
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the {card} graphics card failed its test: {reason}</source>
            <comment>device_card_failed.what</comment>
            <translation>CPU，{threads} 个线程：{card} 显卡未通过测试：{reason}</translation>
        </message>
        <message>
            <source>The processor failed its test: it computes wrong numbers.</source>
            <comment>processor_failed.what</comment>
            <translation>处理器未通过测试：计算有误。</translation>
        </message>
        <message>
            <source>Install the program anew; if that does not help, the computer's memory may be faulty.</source>
            <comment>processor_failed.advice</comment>
            <translation>重新安装程序；如果仍无改善，可能是电脑的内存有故障。</translation>
        </message>
        <message>
            <source>The engine in use is built for the processor alone, so it cannot use an NVIDIA graphics card.</source>
            <comment>card_processor_build.what</comment>
            <translation>当前引擎只支持处理器，因此不能使用 NVIDIA 显卡。</translation>
        </message>
        <message>
            <source>Make a GPU engine, or point at another one, under Settings, Device for learning.</source>
            <comment>card_processor_build.advice</comment>
            <translation>在“设置”的“训练设备”中创建 GPU 引擎，或指定另一个引擎。</translation>
        </message>
        <message>
            <source>No driver answers for an NVIDIA graphics card.</source>
            <comment>card_no_driver.what</comment>
            <translation>NVIDIA 显卡驱动程序没有响应。</translation>
        </message>
        <message>
            <source>If this computer has one, install NVIDIA's driver for it and start the computer again.</source>
            <comment>card_no_driver.advice</comment>
            <translation>如果这台电脑有 NVIDIA 显卡，请安装其驱动程序，然后重新启动电脑。</translation>
        </message>
        <message>
            <source>The driver of your NVIDIA graphics card serves CUDA {driver} at most, and the engine needs CUDA {needed}.</source>
            <comment>card_old_driver.what</comment>
            <translation>NVIDIA 显卡驱动程序最高支持 CUDA {driver}，而引擎需要 CUDA {needed}。</translation>
        </message>
        <message>
            <source>Bring NVIDIA's driver up to date and start the computer again.</source>
            <comment>card_old_driver.advice</comment>
            <translation>更新 NVIDIA 驱动程序，然后重新启动电脑。</translation>
        </message>
        <message>
            <source>Your graphics card {name} has compute capability {capability}, for which the engine was not built.</source>
            <comment>card_not_served.what</comment>
            <translation>{name} 显卡的计算能力为 {capability}，当前引擎不支持。</translation>
        </message>
        <message>
            <source>Use a GPU engine that was built for such cards, or another card; until then the processor learns.</source>
            <comment>card_not_served.advice</comment>
            <translation>使用支持此类显卡的 GPU 引擎，或换用其他显卡；在此之前用处理器训练。</translation>
        </message>
        <message>
            <source>--set device=cpu</source>
            <comment>card_not_served.typed</comment>
            <translation>--set device=cpu</translation>
        </message>
        <message>
            <source>The memory of your {card} graphics card is taken: not even the test fits.</source>
            <comment>card_no_memory.what</comment>
            <translation>{card} 显卡的显存已被占用，连测试也放不下。</translation>
        </message>
        <message>
            <source>Close other programs that use the card, then test the device again.</source>
            <comment>card_no_memory.advice</comment>
            <translation>关闭其他使用显卡的程序，然后再次测试设备。</translation>
        </message>
        <message>
            <source>Your {card} graphics card computes wrong numbers, so nothing learns on it.</source>
            <comment>card_wrong_numbers.what</comment>
            <translation>{card} 显卡计算有误，因此不用它训练。</translation>
        </message>
        <message>
            <source>Bring its driver up to date. If that does not help, the card may be faulty.</source>
            <comment>card_wrong_numbers.advice</comment>
            <translation>更新显卡驱动程序。如果仍无改善，可能是显卡有故障。</translation>
        </message>
        <message>
            <source>The {card} graphics card does not answer.</source>
            <comment>card_not_seen.what</comment>
            <translation>{card} 显卡没有响应。</translation>
        </message>
        <message>
            <source>Start the computer again. If the environment variable CUDA_VISIBLE_DEVICES hides the card, remove it.</source>
            <comment>card_not_seen.advice</comment>
            <translation>重新启动电脑。如果环境变量 CUDA_VISIBLE_DEVICES 隐藏了显卡，请删除该变量。</translation>
        </message>
        <message>
            <source>Your {card} graphics card cannot be used for learning: {reason}</source>
            <comment>card_failed.what</comment>
            <translation>{card} 显卡不能用于训练：{reason}</translation>
        </message>
        <message>
            <source>Bring its driver up to date, or choose the processor as device; that takes longer and answers the same.</source>
            <comment>card_failed.advice</comment>
            <translation>更新显卡驱动程序，或选择处理器作为设备；耗时更长，结果相同。</translation>
        </message>
        <message>
            <source>--set device=cpu</source>
            <comment>card_failed.typed</comment>
            <translation>--set device=cpu</translation>
        </message>
        <message>
            <source>No {card} graphics card that can be used was found.</source>
            <comment>card_missing.what</comment>
            <translation>没有找到可用的 {card} 显卡。</translation>
        </message>
        <message>
            <source>Leave the choice of the device to the program, and the best of what is there is used.</source>
            <comment>card_missing.advice</comment>
            <translation>让程序自行选择设备，它会使用现有设备中最好的一个。</translation>
        </message>
        <message>
            <source>The engine that comes with the program</source>
            <comment>engine_built_in.what</comment>
            <translation>程序自带的引擎</translation>
        </message>
        <message>
            <source>GPU engine {version} in {file}</source>
            <comment>engine_gpu.what</comment>
            <translation>GPU 引擎 {version}，位于 {file}</translation>
        </message>
        <message>
            <source>There is no GPU engine in {file}.</source>
            <comment>gpu_engine_missing.what</comment>
            <translation>{file} 中没有 GPU 引擎。</translation>
        </message>
        <message>
            <source>Choose a folder that holds a file gpu-engine.json, or make a GPU engine under Settings, Device for learning.</source>
            <comment>gpu_engine_missing.advice</comment>
            <translation>选择含有文件 gpu-engine.json 的文件夹，或在“设置”的“训练设备”中创建 GPU 引擎。</translation>
        </message>
        <message>
            <source>The list of files of the GPU engine in {file} is damaged.</source>
            <comment>gpu_engine_unreadable.what</comment>
            <translation>{file} 中 GPU 引擎的文件清单已损坏。</translation>
        </message>
        <message>
            <source>Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_unreadable.advice</comment>
            <translation>在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>The GPU engine in {file} was made by a later version of Intent Desktop.</source>
            <comment>gpu_engine_newer.what</comment>
            <translation>{file} 中的 GPU 引擎由更新版本的 Intent Desktop 创建。</translation>
        </message>
        <message>
            <source>Install the latest version of the program, or make a new engine under Settings, Device for learning.</source>
            <comment>gpu_engine_newer.advice</comment>
            <translation>安装程序的最新版本，或在“设置”的“训练设备”中新建一个引擎。</translation>
        </message>
        <message>
            <source>The GPU engine in {file} is for another system ({made}); this one is {here}.</source>
            <comment>gpu_engine_other_system.what</comment>
            <translation>{file} 中的 GPU 引擎适用于其他系统（{made}），当前系统为 {here}。</translation>
        </message>
        <message>
            <source>Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_other_system.advice</comment>
            <translation>在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>The GPU engine in {file} is for another version of Python ({made}); the program works with {here}.</source>
            <comment>gpu_engine_other_python.what</comment>
            <translation>{file} 中的 GPU 引擎适用于其他 Python 版本（{made}），程序使用的是 {here}。</translation>
        </message>
        <message>
            <source>Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_other_python.advice</comment>
            <translation>在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>The GPU engine in {file} was made for version {made} of the program; this is {here}.</source>
            <comment>gpu_engine_other_program.what</comment>
            <translation>{file} 中的 GPU 引擎是为程序的 {made} 版本创建的，当前版本为 {here}。</translation>
        </message>
        <message>
            <source>Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_other_program.advice</comment>
            <translation>在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>The GPU engine in {file} lacks its file {value}.</source>
            <comment>gpu_engine_file_missing.what</comment>
            <translation>{file} 中的 GPU 引擎缺少文件 {value}。</translation>
        </message>
        <message>
            <source>Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_file_missing.advice</comment>
            <translation>在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>The file {value} of the GPU engine in {file} is not what it was when the engine was made.</source>
            <comment>gpu_engine_file_changed.what</comment>
            <translation>{file} 中的 GPU 引擎，其文件 {value} 与创建时不一致。</translation>
        </message>
        <message>
            <source>Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_file_changed.advice</comment>
            <translation>在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>In the GPU engine in {file} lies a file that does not belong there: {value}.</source>
            <comment>gpu_engine_file_added.what</comment>
            <translation>{file} 中的 GPU 引擎有一个不属于它的文件：{value}。</translation>
        </message>
        <message>
            <source>Do not use the engine unless you know where the file comes from. Make a new one, or point at one that fits, under Settings, Device for learning.</source>
            <comment>gpu_engine_file_added.advice</comment>
            <translation>除非您知道该文件的来源，否则不要使用此引擎。在“设置”的“训练设备”中新建一个 GPU 引擎，或指定一个适用的。</translation>
        </message>
        <message>
            <source>PyTorch was not taken from the GPU engine in {file}.</source>
            <comment>gpu_engine_not_loaded.what</comment>
            <translation>PyTorch 不是从 {file} 中的 GPU 引擎加载的。</translation>
        </message>
        <message>
            <source>Return to the engine that comes with the program under Settings, Device for learning.</source>
            <comment>gpu_engine_not_loaded.advice</comment>
            <translation>在“设置”的“训练设备”中改回程序自带的引擎。</translation>
        </message>
        <message>
            <source>The GPU engine does not start ({reason}).</source>
            <comment>gpu_engine_does_not_start.what</comment>
            <translation>GPU 引擎无法启动（{reason}）。</translation>
        </message>
        <message>
            <source>Return to the engine that comes with the program, or make a new GPU engine, under Settings, Device for learning.</source>
            <comment>gpu_engine_does_not_start.advice</comment>
            <translation>在“设置”的“训练设备”中改回程序自带的引擎，或新建一个 GPU 引擎。</translation>
        </message>
        <message>
            <source>without the environment variable INTENT_GPU_ENGINE</source>
            <comment>gpu_engine_does_not_start.typed</comment>
            <translation>不设置环境变量 INTENT_GPU_ENGINE</translation>
        </message>
        <message>
            <source>Nobody has listed yet what a GPU engine is made of for this system ({here}).</source>
            <comment>gpu_engine_no_list.what</comment>
            <translation>尚无适用于此系统（{here}）的 GPU 引擎组成清单。</translation>
        </message>
        <message>
            <source>Point at a GPU engine that was made elsewhere for such a system, or let the processor learn.</source>
            <comment>gpu_engine_no_list.advice</comment>
            <translation>指定在别处为此类系统创建的 GPU 引擎，或用处理器训练。</translation>
        </message>
        <message>
            <source>“{value}” is neither a folder with packages nor the address of a package index.</source>
            <comment>gpu_engine_no_index.what</comment>
            <translation>“{value}”既不是包含软件包的文件夹，也不是软件包索引的地址。</translation>
        </message>
        <message>
            <source>Give an address that begins with https://, or a folder that holds the packages as .whl files.</source>
            <comment>gpu_engine_no_index.advice</comment>
            <translation>请填写以 https:// 开头的地址，或包含软件包（.whl 文件）的文件夹。</translation>
        </message>
        <message>
            <source>The package index {value} does not answer ({reason}).</source>
            <comment>gpu_engine_index_silent.what</comment>
            <translation>软件包索引 {value} 没有响应（{reason}）。</translation>
        </message>
        <message>
            <source>Check the address and your connection, then try again; what was downloaded is kept until then.</source>
            <comment>gpu_engine_index_silent.advice</comment>
            <translation>检查地址和网络连接，然后再试一次；已下载的内容会保留。</translation>
        </message>
        <message>
            <source>{value} offers no package {name} {version} for this system.</source>
            <comment>gpu_engine_package_missing.what</comment>
            <translation>{value} 没有适用于此系统的软件包 {name} {version}。</translation>
        </message>
        <message>
            <source>Give the address of another package index, or a folder that holds all packages.</source>
            <comment>gpu_engine_package_missing.advice</comment>
            <translation>换一个软件包索引的地址，或提供包含全部软件包的文件夹。</translation>
        </message>
        <message>
            <source>{value} does not tell the checksum of {name}, so the package was not downloaded.</source>
            <comment>gpu_engine_package_no_hash.what</comment>
            <translation>{value} 没有提供 {name} 的校验和，因此没有下载这个软件包。</translation>
        </message>
        <message>
            <source>Give the address of another package index, or a folder that holds all packages.</source>
            <comment>gpu_engine_package_no_hash.advice</comment>
            <translation>换一个软件包索引的地址，或提供包含全部软件包的文件夹。</translation>
        </message>
        <message>
            <source>The package {name} is not what it should be: its checksum differs.</source>
            <comment>gpu_engine_package_changed.what</comment>
            <translation>软件包 {name} 与预期不符：校验和不一致。</translation>
        </message>
        <message>
            <source>It was deleted. Try again; if that does not help, use another package index.</source>
            <comment>gpu_engine_package_changed.advice</comment>
            <translation>该软件包已删除。再试一次；如果仍无改善，请换用其他软件包索引。</translation>
        </message>
        <message>
            <source>The package {name} tries to write outside its own place ({value}), so it was not unpacked.</source>
            <comment>gpu_engine_package_unsafe.what</comment>
            <translation>软件包 {name} 试图写入自身目录以外的位置（{value}），因此没有解压。</translation>
        </message>
        <message>
            <source>Do not use the place that it comes from.</source>
            <comment>gpu_engine_package_unsafe.advice</comment>
            <translation>不要使用该软件包的来源。</translation>
        </message>
        <message>
            <source>On the disk of {file} {free} GB are free, and the GPU engine needs about {needed} GB there.</source>
            <comment>gpu_engine_no_space.what</comment>
            <translation>{file} 所在磁盘的可用空间为 {free} GB，而 GPU 引擎需要约 {needed} GB。</translation>
        </message>
        <message>
            <source>Free some space, or choose a folder on another disk.</source>
            <comment>gpu_engine_no_space.advice</comment>
            <translation>释放一些空间，或选择其他磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>The folder {file} is there already and holds something else.</source>
            <comment>gpu_engine_folder_taken.what</comment>
            <translation>文件夹 {file} 已存在，其中有其他内容。</translation>
        </message>
        <message>
            <source>Choose an empty folder, or one that does not exist yet.</source>
            <comment>gpu_engine_folder_taken.advice</comment>
            <translation>选择一个空文件夹，或一个尚不存在的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>answers</name>
        <message>
            <source>The answer in short</source>
            <comment>answers_heading.what</comment>
            <translation>结果概要</translation>
        </message>
        <message>
            <source>Of the {share} with the highest scores, {rate} turned out to be yes; over all rows it is {base}. That is {lift} times as many.</source>
            <comment>answers_caught.what</comment>
            <translation>分数最高的 {share} 中，结果为“是”的占 {rate}，全部行中占 {base}，前者是后者的 {lift} 倍。</translation>
        </message>
        <message>
            <source>Of the {share} with the highest scores, {rate} bought; over all rows it is {base}. That is {lift} times as many.</source>
            <comment>answers_caught_purchase.what</comment>
            <translation>分数最高的 {share} 中，购买的占 {rate}，全部行中占 {base}，前者是后者的 {lift} 倍。</translation>
        </message>
        <message>
            <source>Of the {share} with the highest scores, {rate} left; over all rows it is {base}. That is {lift} times as many.</source>
            <comment>answers_caught_churn.what</comment>
            <translation>分数最高的 {share} 中，流失的占 {rate}，全部行中占 {base}，前者是后者的 {lift} 倍。</translation>
        </message>
        <message>
            <source>It is better than the best simple rule by {lead} in ROC-AUC ({low} to {high}): a small lead beside what the rule itself gains over a blind guess. The rule alone reaches {rule}.</source>
            <comment>rule_small.what</comment>
            <translation>它的 ROC-AUC 比最佳的简单规则高 {lead}（{low} 到 {high}）：与规则本身相对盲猜的优势相比，领先很小。单靠规则可达 {rule}。</translation>
        </message>
        <message>
            <source>It is better than the best simple rule by {lead} in ROC-AUC ({low} to {high}): a fair lead. The rule alone reaches {rule}.</source>
            <comment>rule_fair.what</comment>
            <translation>它的 ROC-AUC 比最佳的简单规则高 {lead}（{low} 到 {high}）：领先尚可。单靠规则可达 {rule}。</translation>
        </message>
        <message>
            <source>It is better than the best simple rule by {lead} in ROC-AUC ({low} to {high}): a large lead, more than the rule itself gains over a blind guess. The rule alone reaches {rule}.</source>
            <comment>rule_large.what</comment>
            <translation>它的 ROC-AUC 比最佳的简单规则高 {lead}（{low} 到 {high}）：领先很大，超过规则本身相对盲猜的优势。单靠规则可达 {rule}。</translation>
        </message>
        <message>
            <source>Whether it is better than the best simple rule cannot be told from these rows: the rule alone reaches {rule} in ROC-AUC.</source>
            <comment>rule_noise.what</comment>
            <translation>从这些行无法判断它是否好于最佳的简单规则：单靠规则 ROC-AUC 可达 {rule}。</translation>
        </message>
        <message>
            <source>The best simple rule did better: alone it reaches {rule} in ROC-AUC, {lead} more ({low} to {high}). Use the rule, or look for what is missing in the data.</source>
            <comment>rule_behind.what</comment>
            <translation>最佳的简单规则更好：单靠它 ROC-AUC 可达 {rule}，高出 {lead}（{low} 到 {high}）。请使用规则，或看看数据中缺少什么。</translation>
        </message>
        <message>
            <source>“{model:model}” is better than “{other:model}” beyond chance: its ROC-AUC leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>answers_lead_clear.what</comment>
            <translation>“{model:model}”确实优于“{other:model}”，并非偶然：ROC-AUC 领先 {lead}（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>Whether “{model:model}” is really better than “{other:model}” cannot be told from these rows: the lead of {lead} in ROC-AUC may be chance (95 % interval {low} to {high}).</source>
            <comment>answers_lead_noise.what</comment>
            <translation>从这些行无法判断“{model:model}”是否真的优于“{other:model}”：ROC-AUC 领先 {lead}，可能只是偶然（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>On these rows “{other:model}” did better than “{model:model}”, which is delivered: its ROC-AUC leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>answers_lead_behind.what</comment>
            <translation>在这些行上，“{other:model}”优于交付的“{model:model}”：ROC-AUC 领先 {lead}（95% 置信区间 {low} 至 {high}）。</translation>
        </message>
        <message>
            <source>The test rows reached a ROC-AUC of {test}, the validation rows only {valid}. Such a difference says that the times or groups differ more than the model does. Plan with the lower figure.</source>
            <comment>answers_rise.what</comment>
            <translation>测试集的 ROC-AUC 达到 {test}，验证集只有 {valid}。这样的差距说明，差异更多来自时期或人群，而不是模型。请按较低的数值规划。</translation>
        </message>
        <message>
            <source>The validation rows promised a ROC-AUC of {valid}; on the test rows it is {test}. The customers or the shop changed between them, or chance plays a part. Plan with the lower figure.</source>
            <comment>answers_fall.what</comment>
            <translation>验证集的 ROC-AUC 为 {valid}，测试集为 {test}。可能是顾客或店铺在此期间发生了变化，也可能有偶然因素。请按较低的数值规划。</translation>
        </message>
        <message>
            <source>How far it can be trusted</source>
            <comment>answers_figures.what</comment>
            <translation>可信程度</translation>
        </message>
        <message>
            <source>Share of pairs of a yes and a no in which the yes has the higher chance; 0.5 is a blind guess, 1 is perfect.</source>
            <comment>answers_ranking.what</comment>
            <translation>任取一个“是”和一个“否”，“是”的概率更高的比例；0.5 相当于盲猜，1 为完美。</translation>
        </message>
        <message>
            <source>Mean share of yes among the chosen; a blind guess reaches {base}.</source>
            <comment>answers_pr.what</comment>
            <translation>选中的行中“是”的平均占比；盲猜可达 {base}。</translation>
        </message>
        <message>
            <source>Mean distance between the predicted chance and what happened.</source>
            <comment>answers_calibration.what</comment>
            <translation>预测概率与实际发生比例的平均差距。</translation>
        </message>
        <message>
            <source>How many times more yes than by chance among the top tenth.</source>
            <comment>answers_lift.what</comment>
            <translation>前 10% 中的“是”是随机选择时的多少倍。</translation>
        </message>
        <message>
            <source>All models, side by side</source>
            <comment>answers_models.what</comment>
            <translation>所有模型对比</translation>
        </message>
        <message>
            <source>Model</source>
            <comment>answers_model.what</comment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Delivered is “{model:model}”: of {count} models that learn it did best on the validation part, by {figure}. {sure}</source>
            <comment>delivered_model.what</comment>
            <translation>交付的是“{model:model}”：在 {count} 个会学习的模型中，它在验证集上最好（所用指标：{figure}）。{sure}</translation>
        </message>
        <message>
            <source>On the test part its lead over every other one is beyond chance ({figure}).</source>
            <comment>delivered_sure.what</comment>
            <translation>在测试集上，它领先其他所有模型，并非偶然（{figure}）。</translation>
        </message>
        <message>
            <source>How sure is that? On the test part no other one is clearly worse: any difference may be chance ({figure}).</source>
            <comment>delivered_unsure.what</comment>
            <translation>这有多大把握？在测试集上，没有哪个模型明显更差，差异都可能只是偶然（{figure}）。</translation>
        </message>
        <message>
            <source>On the test part it is ahead of {clear} of the {others} others beyond chance ({figure}); the rest do about as well.</source>
            <comment>delivered_partly.what</comment>
            <translation>在测试集上，它领先其他 {others} 个模型中的 {clear} 个，并非偶然（{figure}）；其余的与它不相上下。</translation>
        </message>
        <message>
            <source>How sure is that? Not at all: on the test part {behind:other one|others} did better beyond chance ({figure}).</source>
            <comment>delivered_behind.what</comment>
            <translation>这有多大把握？毫无把握：在测试集上，有 {behind} 个其他模型确实更好，并非偶然（{figure}）。</translation>
        </message>
        <message>
            <source>ROC-AUC on validation</source>
            <comment>answers_valid.what</comment>
            <translation>验证集上的 ROC-AUC</translation>
        </message>
        <message>
            <source>Seconds to learn</source>
            <comment>answers_seconds.what</comment>
            <translation>训练秒数</translation>
        </message>
        <message>
            <source>{model:model} (chosen)</source>
            <comment>answers_chosen.what</comment>
            <translation>{model:model}（选定）</translation>
        </message>
        <message>
            <source>Choosing whom to act on</source>
            <comment>answers_curves.what</comment>
            <translation>选择对谁采取行动</translation>
        </message>
        <message>
            <source>ROC: hits against false alarms</source>
            <comment>answers_roc.what</comment>
            <translation>ROC：命中与误报</translation>
        </message>
        <message>
            <source>Share of no that is chosen</source>
            <comment>answers_false_alarms.what</comment>
            <translation>“否”中被选中的占比</translation>
        </message>
        <message>
            <source>Share of yes that is chosen</source>
            <comment>answers_hits.what</comment>
            <translation>“是”中被选中的占比</translation>
        </message>
        <message>
            <source>Precision against recall</source>
            <comment>answers_pr_title.what</comment>
            <translation>精确率与召回率</translation>
        </message>
        <message>
            <source>Share of the chosen that is yes</source>
            <comment>answers_precision.what</comment>
            <translation>选中的行里“是”的占比</translation>
        </message>
        <message>
            <source>Gain: how much of the yes lies in the top scores</source>
            <comment>answers_gain.what</comment>
            <translation>增益：分数最高的行中包含多少“是”</translation>
        </message>
        <message>
            <source>Share of rows acted on, best first</source>
            <comment>answers_acted_on.what</comment>
            <translation>采取行动的行的占比，从最好的开始</translation>
        </message>
        <message>
            <source>Lift, top 10 %</source>
            <comment>answers_lift_top.what</comment>
            <translation>提升度，前 10%</translation>
        </message>
        <message>
            <source>log-odds</source>
            <comment>answers_log_odds.what</comment>
            <translation>对数几率</translation>
        </message>
        <message>
            <source>Lift: times better than chance</source>
            <comment>answers_lift_title.what</comment>
            <translation>提升度：比随机选择好多少倍</translation>
        </message>
        <message>
            <source>Yes among the chosen, times the base rate</source>
            <comment>answers_lift_axis.what</comment>
            <translation>选中的行里“是”的占比，相对总体占比的倍数</translation>
        </message>
        <message>
            <source>Can the chances be taken at their word?</source>
            <comment>answers_reliability.what</comment>
            <translation>概率与实际相符吗？</translation>
        </message>
        <message>
            <source>Predicted chance</source>
            <comment>answers_predicted.what</comment>
            <translation>预测概率</translation>
        </message>
        <message>
            <source>What happened</source>
            <comment>answers_observed.what</comment>
            <translation>实际发生比例</translation>
        </message>
        <message>
            <source>perfectly calibrated</source>
            <comment>answers_perfect.what</comment>
            <translation>完全校准</translation>
        </message>
        <message>
            <source>chosen blindly</source>
            <comment>answers_base_line.what</comment>
            <translation>随机选择</translation>
        </message>
        <message>
            <source>Right and wrong at the threshold {threshold}</source>
            <comment>answers_confusion.what</comment>
            <translation>阈值为 {threshold} 时的混淆矩阵</translation>
        </message>
        <message>
            <source>Really</source>
            <comment>answers_truth.what</comment>
            <translation>实际</translation>
        </message>
        <message>
            <source>Predicted</source>
            <comment>answers_prediction.what</comment>
            <translation>预测</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answers_yes.what</comment>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answers_no.what</comment>
            <translation>否</translation>
        </message>
        <message>
            <source>Judged once on the test part: {rows:row|rows}, {yes} of them yes.</source>
            <comment>answers_protocol.what</comment>
            <translation>在测试集上只评估一次：共 {rows} 行，其中“是”{yes} 行。</translation>
        </message>
        <message>
            <source>The band is the 95 % interval, by bootstrap.</source>
            <comment>answers_bootstrap_bands.what</comment>
            <translation>色带为 95% 置信区间，用自助法 (bootstrap) 得出。</translation>
        </message>
        <message>
            <source>The band is the 95 % interval of what happened (Wilson).</source>
            <comment>answers_wilson_bands.what</comment>
            <translation>色带为实际发生比例的 95% 置信区间 (Wilson)。</translation>
        </message>
        <message>
            <source>The threshold has the best F1 on validation; counts are test rows.</source>
            <comment>answers_threshold_protocol.what</comment>
            <translation>阈值取验证集上 F1 最高者；计数取自测试集的行。</translation>
        </message>
        <message>
            <source>Profit over the share acted on</source>
            <comment>answers_profit.what</comment>
            <translation>利润随行动占比的变化</translation>
        </message>
        <message>
            <source>Profit</source>
            <comment>answers_profit_axis.what</comment>
            <translation>利润</translation>
        </message>
        <message>
            <source>Profit with {true_positive} for a yes reached, {false_positive} for a no reached, {false_negative} for a yes missed and {true_negative} for a no left alone. {origin} Acting on scores of {threshold} and more, the best on validation, brings {profit} on the {rows} test rows.</source>
            <comment>answers_profit_example.what</comment>
            <translation>触达一个“是”计 {true_positive}，触达一个“否”计 {false_positive}，漏掉一个“是”计 {false_negative}，放过一个“否”计 {true_negative}，据此计算利润。{origin}对分数达到 {threshold}（验证集上的最佳值）的行采取行动，在 {rows} 行测试数据上可得利润 {profit}。</translation>
        </message>
        <message>
            <source>These are example amounts: put your own in before you rely on the profit.</source>
            <comment>answers_money_example.what</comment>
            <translation>这些是示例金额，请先填入您自己的金额，再参考利润。</translation>
        </message>
        <message>
            <source>These are the amounts you gave.</source>
            <comment>answers_money_given.what</comment>
            <translation>这些是您填写的金额。</translation>
        </message>
        <message>
            <source>What the answer leans on</source>
            <comment>answers_reasons.what</comment>
            <translation>结果的依据</translation>
        </message>
        <message>
            <source>No single feature makes a difference to its answers: it reads the actions themselves, or gives everybody the same chance.</source>
            <comment>answers_no_features.what</comment>
            <translation>没有哪一个特征影响它的结果：它直接读取行为，或给所有人相同的概率。</translation>
        </message>
        <message>
            <source>What matters most: how much worse the model is without it ({figure})</source>
            <comment>answers_importance.what</comment>
            <translation>什么最重要：缺少它时模型变差多少（{figure}）</translation>
        </message>
        <message>
            <source>Each feature's values were shuffled among {rows:test row|test rows}, {repeats} times (permutation importance); the thin line goes from the smallest to the largest fall. The {features} features that move the answers most were tried; those without which it did not fall are left out.</source>
            <comment>answers_importance_protocol.what</comment>
            <translation>每个特征的值在 {rows} 行测试数据之间打乱 {repeats} 次（置换重要性）；细线从最小降幅到最大降幅。尝试了对结果影响最大的 {features} 个特征，其中打乱后没有下降的不列出。</translation>
        </message>
        <message>
            <source>Each feature's values were shuffled among {rows:test row|test rows}, {repeats} times (permutation importance); the thin line goes from the smallest to the largest fall. Every feature was tried; of the first {features}, those without which it did not fall are left out.</source>
            <comment>answers_importance_of_all.what</comment>
            <translation>每个特征的值在 {rows} 行测试数据之间打乱 {repeats} 次（置换重要性）；细线从最小降幅到最大降幅。尝试了所有特征；前 {features} 个中，打乱后没有下降的不列出。</translation>
        </message>
        <message>
            <source>The models beside each other: {figure}</source>
            <comment>answers_compared.what</comment>
            <translation>模型对比：{figure}</translation>
        </message>
        <message>
            <source>On the test part; the lines are 95 % intervals. Where two lines overlap much, see below whether one model is really better.</source>
            <comment>answers_compared_protocol.what</comment>
            <translation>在测试集上；线段为 95% 置信区间。两条线段重叠较多时，某个模型是否真的更好，请看下文。</translation>
        </message>
        <message>
            <source>How far each feature moves an answer, either way</source>
            <comment>answers_contribution.what</comment>
            <translation>每个特征平均使结果变动多少（不分升降）</translation>
        </message>
        <message>
            <source>The mean push on {rows:test row|test rows}, up or down, in {scale} (mean absolute contribution). Together the pushes make the model's answer, to within {gap}.</source>
            <comment>answers_contribution_protocol.what</comment>
            <translation>在 {rows} 行测试数据上的平均影响（升或降，单位：{scale}，即平均绝对贡献）。各项影响合起来就是模型的结果，误差不超过 {gap}。</translation>
        </message>
        <message>
            <source>The mean push on {rows:test row|test rows}, up or down, in {scale} (mean absolute contribution). Together the pushes make exactly the model's answer.</source>
            <comment>answers_contribution_exact.what</comment>
            <translation>在 {rows} 行测试数据上的平均影响（升或降，单位：{scale}，即平均绝对贡献）。各项影响合起来正好是模型的结果。</translation>
        </message>
        <message>
            <source>How the answer follows what matters most. Trust each curve where there are many rows, which stand beneath it.</source>
            <comment>effect_sentence.what</comment>
            <translation>结果如何随最重要的特征变化。曲线下方是行数，行数多的地方更可信。</translation>
        </message>
        <message>
            <source>{answer} by {feature}</source>
            <comment>effect_title.what</comment>
            <translation>{answer}随“{feature}”的变化</translation>
        </message>
        <message>
            <source>Mean chance</source>
            <comment>effect_chance.what</comment>
            <translation>平均概率</translation>
        </message>
        <message>
            <source>Mean expected spending</source>
            <comment>effect_spending.what</comment>
            <translation>平均预计消费</translation>
        </message>
        <message>
            <source>Rows beneath the curve</source>
            <comment>effect_rows.what</comment>
            <translation>曲线下方的行数</translation>
        </message>
        <message>
            <source>{rows} rows</source>
            <comment>effect_counted.what</comment>
            <translation>{rows} 行</translation>
        </message>
        <message>
            <source>On {rows:test row|test rows}, each moved a little about its own value, all else as it was (accumulated local effects); the {cut} with the smallest and with the largest values are left out. It shows what the model does, not what would cause what.</source>
            <comment>effect_of_number.what</comment>
            <translation>取 {rows} 行测试数据，让每行的值略微变动，其他保持不变（累积局部效应）；值最小和最大的 {cut} 不参与。它显示模型如何反应，不说明因果。</translation>
        </message>
        <message>
            <source>Not shown: {left_out:rarer value|rarer values}.</source>
            <comment>effect_left_out.what</comment>
            <translation>另有 {left_out} 个较少见的值未显示。</translation>
        </message>
        <message>
            <source>On {rows:test row|test rows}: the mean answer if all of them had that value, all else as it was (partial dependence). It shows what the model does, not what would cause what.</source>
            <comment>effect_of_category.what</comment>
            <translation>取 {rows} 行测试数据：假设所有行都取该值、其他保持不变，得到的平均结果（部分依赖）。它显示模型如何反应，不说明因果。</translation>
        </message>
        <message>
            <source>This model gives no account for a single row, so no reasons can be shown for one customer. What it leans on over all rows is measured by shuffling each feature.</source>
            <comment>answers_no_account.what</comment>
            <translation>此模型无法说明单独一行的原因，因此不能显示某位顾客的原因。它在所有行上的依据，通过逐个打乱特征来衡量。</translation>
        </message>
        <message>
            <source>The rules of the model</source>
            <comment>answers_rules.what</comment>
            <translation>模型的规则</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <comment>answers_rules_share.what</comment>
            <translation>“是”的占比</translation>
        </message>
        <message>
            <source>Learnt from {rows:row|rows}; the shares of yes are those among them. The figures above are those of test rows.</source>
            <comment>answers_rules_protocol.what</comment>
            <translation>从 {rows} 行中学习；“是”的占比按这些行计算。上面的指标则取自测试集的行。</translation>
        </message>
        <message>
            <source>In a nutshell: rules that imitate the model, alike in {agreement} of the cases</source>
            <comment>answers_surrogate.what</comment>
            <translation>概括：模仿模型的规则，{agreement} 的情况与模型一致</translation>
        </message>
        <message>
            <source>Mean chance that the model gives</source>
            <comment>answers_surrogate_chance.what</comment>
            <translation>模型给出的平均概率</translation>
        </message>
        <message>
            <source>A small tree, grown on the chances that the model gives {learnt:training row|training rows}. On {rows} test rows it answers like the model in {agreement} of the cases at the threshold {threshold} (always giving the commoner answer: {likewise}), and explains {explained} of the variance of its chances. The model itself knows more.</source>
            <comment>answers_surrogate_protocol.what</comment>
            <translation>一棵小树，根据模型为 {learnt} 行训练数据给出的概率生成。在 {rows} 行测试数据上，阈值为 {threshold} 时，它有 {agreement} 的情况与模型结果一致（总是给出更常见的结果：{likewise}），并解释了模型概率方差的 {explained}。模型本身知道得更多。</translation>
        </message>
        <message>
            <source>≤ {threshold}</source>
            <comment>answers_rule_at_most.what</comment>
            <translation>≤ {threshold}</translation>
        </message>
        <message>
            <source>&gt; {threshold}</source>
            <comment>answers_rule_above.what</comment>
            <translation>&gt; {threshold}</translation>
        </message>
        <message>
            <source>is {values}</source>
            <comment>answers_rule_one_of.what</comment>
            <translation>为 {values}</translation>
        </message>
        <message>
            <source>is not {values}</source>
            <comment>answers_rule_none_of.what</comment>
            <translation>不为 {values}</translation>
        </message>
        <message>
            <source>{values} or {last}</source>
            <comment>answers_rule_either.what</comment>
            <translation>{values} 或 {last}</translation>
        </message>
        <message>
            <source>{count:other|others}</source>
            <comment>answers_rule_more.what</comment>
            <translation>其他 {count} 个</translation>
        </message>
        <message>
            <source>is known</source>
            <comment>answers_rule_known.what</comment>
            <translation>有值</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>answers_rule_missing.what</comment>
            <translation>缺失</translation>
        </message>
        <message>
            <source>{rule} or missing</source>
            <comment>answers_rule_or_missing.what</comment>
            <translation>{rule} 或缺失</translation>
        </message>
        <message>
            <source>The data behind it</source>
            <comment>answers_data.what</comment>
            <translation>所用数据</translation>
        </message>
        <message>
            <source>Finding</source>
            <comment>answers_finding.what</comment>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Rows</source>
            <comment>answers_rows.what</comment>
            <translation>行数</translation>
        </message>
        <message>
            <source>Fix applied</source>
            <comment>answers_applied.what</comment>
            <translation>已应用的修复</translation>
        </message>
        <message>
            <source>Nothing suspicious was found in the data.</source>
            <comment>answers_no_findings.what</comment>
            <translation>数据中没有发现可疑之处。</translation>
        </message>
        <message>
            <source>{column} was left out of learning, as it all but gives {label} away.</source>
            <comment>answers_left_out.what</comment>
            <translation>{column} 不参与学习，因为它几乎直接透露了 {label}。</translation>
        </message>
        <message>
            <source>From when to when</source>
            <comment>answers_timeline.what</comment>
            <translation>时间范围</translation>
        </message>
        <message>
            <source>Actions a week</source>
            <comment>answers_events.what</comment>
            <translation>每周行为数</translation>
        </message>
        <message>
            <source>test cut-off</source>
            <comment>answers_cutoff.what</comment>
            <translation>测试截止时间</translation>
        </message>
        <message>
            <source>history only</source>
            <comment>answers_history.what</comment>
            <translation>仅作为行为历史</translation>
        </message>
        <message>
            <source>training cut-offs and outcomes</source>
            <comment>answers_learning.what</comment>
            <translation>训练截止时间与结果</translation>
        </message>
        <message>
            <source>test outcome</source>
            <comment>answers_judging.what</comment>
            <translation>测试结果</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Where the network looks</source>
            <comment>attention_heading.what</comment>
            <translation>网络关注什么</translation>
        </message>
        <message>
            <source>Share of attention</source>
            <comment>attention_share.what</comment>
            <translation>注意力占比</translation>
        </message>
        <message>
            <source>the last action</source>
            <comment>attention_last.what</comment>
            <translation>最后一个行为</translation>
        </message>
        <message>
            <source>{count:action|actions} before it</source>
            <comment>attention_before.what</comment>
            <translation>往前第 {count} 个行为</translation>
        </message>
        <message>
            <source>Which past actions “{model:model}” looks at</source>
            <comment>attention_of_actions.what</comment>
            <translation>“{model:model}”关注哪些过去的行为</translation>
        </message>
        <message>
            <source>The mean over those of {rows:test history|test histories} that are long enough.</source>
            <comment>attention_of_actions_protocol.what</comment>
            <translation>取 {rows} 段测试历史中足够长的，求平均值。</translation>
        </message>
        <message>
            <source>Which features the autoencoder of “{model:model}” looks at</source>
            <comment>attention_of_features.what</comment>
            <translation>“{model:model}”的自编码器关注哪些特征</translation>
        </message>
        <message>
            <source>The mean over {rows:test row|test rows}.</source>
            <comment>attention_of_features_protocol.what</comment>
            <translation>{rows} 行测试数据的平均值。</translation>
        </message>
        <message>
            <source>Fall of its first recommendation without some of the actions</source>
            <comment>attention_test_of_actions.what</comment>
            <translation>去掉部分行为后，首位推荐的下降幅度</translation>
        </message>
        <message>
            <source>standard deviations of the scores of all items</source>
            <comment>attention_test_of_actions_axis.what</comment>
            <translation>全部商品分数的标准差</translation>
        </message>
        <message>
            <source>Move of the code without some of the features</source>
            <comment>attention_test_of_features.what</comment>
            <translation>去掉部分特征后，编码的移动幅度</translation>
        </message>
        <message>
            <source>distance between the codes</source>
            <comment>attention_test_of_features_axis.what</comment>
            <translation>编码之间的距离</translation>
        </message>
        <message>
            <source>Deletion test on {rows:test history|test histories}: {share} of what each holds is left out, at least one action; the random ones are drawn {draws} times.</source>
            <comment>attention_test_of_actions_protocol.what</comment>
            <translation>在 {rows} 段测试历史上做删除测试：每段去掉 {share}，至少一个行为；随机去掉的抽取 {draws} 次。</translation>
        </message>
        <message>
            <source>Deletion test on {rows:test row|test rows}: {share} of the features become those of the mean row; the random ones are drawn {draws} times.</source>
            <comment>attention_test_of_features_protocol.what</comment>
            <translation>在 {rows} 行测试数据上做删除测试：{share} 的特征换成平均行的值；随机去掉的抽取 {draws} 次。</translation>
        </message>
        <message>
            <source>the most attended</source>
            <comment>attention_most.what</comment>
            <translation>注意力最高的</translation>
        </message>
        <message>
            <source>as many at random</source>
            <comment>attention_random.what</comment>
            <translation>同样数量的随机项</translation>
        </message>
        <message>
            <source>the least attended</source>
            <comment>attention_least.what</comment>
            <translation>注意力最低的</translation>
        </message>
        <message>
            <source>the latest</source>
            <comment>attention_latest.what</comment>
            <translation>最近的</translation>
        </message>
        <message>
            <source>the largest, gates aside</source>
            <comment>attention_largest.what</comment>
            <translation>最大的，不计门控</translation>
        </message>
        <message>
            <source>Here the attention of “{model:model}” means something: leaving out the most attended actions counts more than leaving out random ones, by {lead} (95 % interval of the paired difference {low} to {high}), and more than leaving out the latest, by {gain} ({gain_low} to {gain_high}).</source>
            <comment>attention_of_actions_adds.what</comment>
            <translation>这里“{model:model}”的注意力有意义：去掉注意力最高的行为比随机去掉影响更大，相差 {lead}（配对差异的 95% 置信区间为 {low} 到 {high}），也比去掉最近的行为影响更大，相差 {gain}（{gain_low} 到 {gain_high}）。</translation>
        </message>
        <message>
            <source>The actions that “{model:model}” attends to matter more than random ones, by {lead} (95 % interval of the paired difference {low} to {high}), but not more than simply the latest ones: the difference is {gain} ({gain_low} to {gain_high}). Its attention tells little beyond what is recent.</source>
            <comment>attention_of_actions_plain.what</comment>
            <translation>“{model:model}”关注的行为比随机的行为更重要，相差 {lead}（配对差异的 95% 置信区间为 {low} 到 {high}），但并不比最近的行为更重要：相差 {gain}（{gain_low} 到 {gain_high}）。它的注意力除了说明哪些行为较近，说明不了多少。</translation>
        </message>
        <message>
            <source>The attention of “{model:model}” means nothing here: leaving out the most attended actions does not count more than leaving out random ones (difference {lead}, 95 % interval {low} to {high}). Do not read anything into it.</source>
            <comment>attention_of_actions_nothing.what</comment>
            <translation>这里“{model:model}”的注意力没有意义：去掉注意力最高的行为，影响不比随机去掉更大（相差 {lead}，95% 置信区间为 {low} 到 {high}）。不要据此下任何结论。</translation>
        </message>
        <message>
            <source>Here the attention of the autoencoder means something: without the most attended features the code moves further than without random ones, by {lead} (95 % interval of the paired difference {low} to {high}), and further than without those that are largest, gates aside, by {gain} ({gain_low} to {gain_high}).</source>
            <comment>attention_of_features_adds.what</comment>
            <translation>这里自编码器的注意力有意义：去掉注意力最高的特征，编码比随机去掉移动得更远，相差 {lead}（配对差异的 95% 置信区间为 {low} 到 {high}），也比去掉不计门控时最大的特征移动得更远，相差 {gain}（{gain_low} 到 {gain_high}）。</translation>
        </message>
        <message>
            <source>The features that the autoencoder attends to matter more than random ones, by {lead} (95 % interval of the paired difference {low} to {high}), but its gates add nothing to how far each feature sets a row off: the difference is {gain} ({gain_low} to {gain_high}).</source>
            <comment>attention_of_features_plain.what</comment>
            <translation>自编码器关注的特征比随机的特征更重要，相差 {lead}（配对差异的 95% 置信区间为 {low} 到 {high}），但相比每个特征使一行偏离平均的程度，门控没有带来更多信息：相差 {gain}（{gain_low} 到 {gain_high}）。</translation>
        </message>
        <message>
            <source>The attention of the autoencoder means nothing here: without the most attended features the code moves no further than without random ones (difference {lead}, 95 % interval {low} to {high}). Do not read anything into it.</source>
            <comment>attention_of_features_nothing.what</comment>
            <translation>这里自编码器的注意力没有意义：去掉注意力最高的特征，编码并不比随机去掉移动得更远（相差 {lead}，95% 置信区间为 {low} 到 {high}）。不要据此下任何结论。</translation>
        </message>
        <message>
            <source>Where a network looked is not why it answered: with other attention it may answer the same. What an action really did for a recommendation is measured by leaving it out, for each customer under Explain.</source>
            <comment>attention_of_actions_caution.what</comment>
            <translation>网络关注什么，不等于它为何这样回答：换一种注意力，结果可能不变。某个行为对推荐的真正作用，要去掉它才能测出，可在“解释”页逐位顾客查看。</translation>
        </message>
        <message>
            <source>Where a network looked is not why it answered: with other attention it may answer the same. The trees also read the features themselves; what their answer leans on is measured by shuffling each feature.</source>
            <comment>attention_of_features_caution.what</comment>
            <translation>网络关注什么，不等于它为何这样回答：换一种注意力，结果可能不变。树模型也会直接读取特征；结果依据什么，要逐个打乱特征才能测出。</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Something went wrong that was not foreseen: {error}.</source>
            <comment>unexpected.what</comment>
            <translation>出现了意外问题：{error}。</translation>
        </message>
        <message>
            <source>This is a mistake of the program, not yours. Your files are unharmed.</source>
            <comment>unexpected.advice</comment>
            <translation>这是程序的错误，不是您的。您的文件没有受损。</translation>
        </message>
        <message>
            <source>The computer ran out of memory.</source>
            <comment>out_of_memory.what</comment>
            <translation>电脑的内存不足。</translation>
        </message>
        <message>
            <source>Close other programs, or try again with fewer rows, fewer columns, or a smaller model.</source>
            <comment>out_of_memory.advice</comment>
            <translation>关闭其他程序，或减少行数、列数，或换用更小的模型后再试一次。</translation>
        </message>
        <message>
            <source>The disk is full, so the results could not be saved.</source>
            <comment>disk_full_engine.what</comment>
            <translation>磁盘已满，结果无法保存。</translation>
        </message>
        <message>
            <source>Free some space, or choose a folder on another disk, and start again.</source>
            <comment>disk_full_engine.advice</comment>
            <translation>释放一些空间，或选择其他磁盘上的文件夹，然后重新开始。</translation>
        </message>
        <message>
            <source>The file or folder {file} could not be used: {reason}.</source>
            <comment>file_refused.what</comment>
            <translation>无法使用文件或文件夹 {file}：{reason}。</translation>
        </message>
        <message>
            <source>Check that it is still there, that you may read and write it, and that no other program holds it open.</source>
            <comment>file_refused.advice</comment>
            <translation>检查它是否还在、是否有读写权限，以及是否正由其他程序占用。</translation>
        </message>
        <message>
            <source>The work ended abruptly ({how}).</source>
            <comment>engine_lost.what</comment>
            <translation>任务意外中止（{how}）。</translation>
        </message>
        <message>
            <source>Often the computer ran out of memory: close other programs or use a smaller model, then resume the run. What was saved so far is unharmed.</source>
            <comment>engine_lost.advice</comment>
            <translation>原因往往是电脑内存不足：关闭其他程序或换用更小的模型，然后继续训练。此前保存的内容没有受损。</translation>
        </message>
        <message>
            <source>The work was interrupted and has been taken up again from its last saved state.</source>
            <comment>engine_resumed.what</comment>
            <translation>任务曾中断，已从上次保存的状态继续。</translation>
        </message>
        <message>
            <source>The work did not stop in time and had to be ended. Its last saved state is the result.</source>
            <comment>engine_promoted.what</comment>
            <translation>任务未能按时停止，只好强行结束。结果取自上次保存的状态。</translation>
        </message>
        <message>
            <source>The work did not stop in time and had to be ended. Nothing had been saved yet that could be kept.</source>
            <comment>engine_nothing_to_keep.what</comment>
            <translation>任务未能按时停止，只好强行结束。当时还没有保存可以保留的内容。</translation>
        </message>
        <message>
            <source>The engine could not be started: {reason}.</source>
            <comment>engine_not_started.what</comment>
            <translation>无法启动引擎：{reason}。</translation>
        </message>
        <message>
            <source>Close other programs and try again. If that does not help, install the program again.</source>
            <comment>engine_not_started.advice</comment>
            <translation>关闭其他程序，然后再试一次。如果仍无改善，请重新安装程序。</translation>
        </message>
        <message>
            <source>The engine does not know the request {value}.</source>
            <comment>query_unknown.what</comment>
            <translation>引擎不认识请求 {value}。</translation>
        </message>
        <message>
            <source>Looking this up took longer than {seconds:g} seconds, so it was given up.</source>
            <comment>query_timed_out.what</comment>
            <translation>查询超过 {seconds:g} 秒，已放弃。</translation>
        </message>
        <message>
            <source>Try again, or narrow down what you are looking at.</source>
            <comment>query_timed_out.advice</comment>
            <translation>再试一次，或缩小查看的范围。</translation>
        </message>
        <message>
            <source>The process that looks things up in your data ended abruptly.</source>
            <comment>query_lost.what</comment>
            <translation>查询数据的进程意外中止。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>query_lost.advice</comment>
            <translation>再试一次。</translation>
        </message>
        <message>
            <source>There is no column {column} in {file}.</source>
            <comment>no_such_column.what</comment>
            <translation>{file} 中没有列 {column}。</translation>
        </message>
        <message>
            <source>The columns are: {columns}.</source>
            <comment>no_such_column.advice</comment>
            <translation>现有的列：{columns}。</translation>
        </message>
        <message>
            <source>There is no row {row} in {file}.</source>
            <comment>no_such_row.what</comment>
            <translation>{file} 中没有第 {row} 行。</translation>
        </message>
        <message>
            <source>Choose one of the rows shown.</source>
            <comment>no_such_row.advice</comment>
            <translation>从显示的行中选择。</translation>
        </message>
        <message>
            <source>The model knows no feature “{value}”.</source>
            <comment>no_such_feature.what</comment>
            <translation>模型中没有特征“{value}”。</translation>
        </message>
        <message>
            <source>“{value}” is no number, and {column} is one.</source>
            <comment>not_a_number.what</comment>
            <translation>“{value}”不是数字，而 {column} 应为数字。</translation>
        </message>
        <message>
            <source>Give a number.</source>
            <comment>not_a_number.advice</comment>
            <translation>请填写数字。</translation>
        </message>
        <message>
            <source>This model reads the actions themselves, in their order: no single feature has a share in its answer.</source>
            <comment>no_account_of_histories.what</comment>
            <translation>此模型按顺序直接读取行为，没有哪一个特征单独影响它的结果。</translation>
        </message>
        <message>
            <source>This model reads the actions themselves beside the features: it gives no account of single answers, and other values alone do not say what it would answer.</source>
            <comment>no_account_beside_histories.what</comment>
            <translation>此模型除特征外还直接读取行为：无法说明单个结果的原因，仅更改特征的值也无法得知结果会如何。</translation>
        </message>
        <message>
            <source>This model gives no account of single answers. You can still change values and see what it would answer.</source>
            <comment>no_account.what</comment>
            <translation>此模型无法说明单个结果的原因。但仍可更改特征的值，看看结果会如何。</translation>
        </message>
        <message>
            <source>The run in {file} has kept no histories to look at.</source>
            <comment>run_without_histories.what</comment>
            <translation>{file} 中的训练记录没有保留可查看的行为历史。</translation>
        </message>
        <message>
            <source>Train it again; what it learnt can be used all the same.</source>
            <comment>run_without_histories.advice</comment>
            <translation>再次训练即可；已学到的内容仍可使用。</translation>
        </message>
        <message>
            <source>“{value}” is not among the histories that this run has kept.</source>
            <comment>no_such_history.what</comment>
            <translation>这条训练记录保留的行为历史中没有“{value}”。</translation>
        </message>
        <message>
            <source>Only some of those that the model was tested on are kept; choose one of them.</source>
            <comment>no_such_history.advice</comment>
            <translation>只保留了模型测试时用到的一部分，请从中选择。</translation>
        </message>
        <message>
            <source>The model knows no item “{value}”.</source>
            <comment>no_such_item.what</comment>
            <translation>模型中没有商品“{value}”。</translation>
        </message>
        <message>
            <source>Search for it by a part of its title or name.</source>
            <comment>no_such_item.advice</comment>
            <translation>用标题或名称的一部分来搜索。</translation>
        </message>
        <message>
            <source>An action of the history could not be understood: {reason}.</source>
            <comment>bad_action.what</comment>
            <translation>无法理解历史中的一个行为：{reason}。</translation>
        </message>
        <message>
            <source>Take it out and add it again.</source>
            <comment>bad_action.advice</comment>
            <translation>去掉该行为，再重新添加。</translation>
        </message>
        <message>
            <source>This run holds no model “{model}”.</source>
            <comment>run_without_model.what</comment>
            <translation>这条训练记录中没有模型“{model}”。</translation>
        </message>
        <message>
            <source>Its models are: {models}.</source>
            <comment>run_without_model.advice</comment>
            <translation>其中的模型有：{models}。</translation>
        </message>
        <message>
            <source>Found.</source>
            <comment>check_found.what</comment>
            <translation>已找到。</translation>
        </message>
        <message>
            <source>The model learnt from {column}, which is not in these files; it counts as missing.</source>
            <comment>check_missing.what</comment>
            <translation>模型学习过 {column}，但这些文件中没有，因此视为缺失。</translation>
        </message>
        <message>
            <source>In the training it held {before}, here it holds {now}; what does not fit counts as missing.</source>
            <comment>check_other_type.what</comment>
            <translation>训练时的内容是 {before}，现在是 {now}；不相符的视为缺失。</translation>
        </message>
        <message>
            <source>The model has learnt from most of these rows: their scores look better than they will on new ones.</source>
            <comment>score_on_training_data.what</comment>
            <translation>模型学习时用过其中大部分行：它们的分数看起来会比新的行更好。</translation>
        </message>
        <message>
            <source>How good it is was measured on rows that it had never seen.</source>
            <comment>score_on_training_data.advice</comment>
            <translation>模型的好坏是在它从未见过的行上衡量的。</translation>
        </message>
        <message>
            <source>The model has no use for it.</source>
            <comment>check_extra.what</comment>
            <translation>模型不使用此列。</translation>
        </message>
        <message>
            <source>{before:.0%} were missing or rare in the training data; here {now:.0%} are missing or were never seen there.</source>
            <comment>drift_unknown.what</comment>
            <translation>训练数据中有 {before:.0%} 缺失或很少见；现在有 {now:.0%} 缺失或从未在训练数据中出现。</translation>
        </message>
        <message>
            <source>{before:.0%} were missing in the training data, {now:.0%} are here.</source>
            <comment>drift_missing.what</comment>
            <translation>训练数据中有 {before:.0%} 缺失，现在有 {now:.0%} 缺失。</translation>
        </message>
        <message>
            <source>Its values are spread somewhat differently from the training data.</source>
            <comment>drift_some.what</comment>
            <translation>值的分布与训练数据略有不同。</translation>
        </message>
        <message>
            <source>Its values are spread very differently from the training data.</source>
            <comment>drift_strong.what</comment>
            <translation>值的分布与训练数据相差很大。</translation>
        </message>
        <message>
            <source>{file} is not an Intent Desktop model.</source>
            <comment>not_a_bundle.what</comment>
            <translation>{file} 不是 Intent Desktop 模型。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .intent and that this program has written.</source>
            <comment>not_a_bundle.advice</comment>
            <translation>选择由本程序生成、名称以 .intent 结尾的文件。</translation>
        </message>
        <message>
            <source>The end of {file} is missing, so it cannot be opened.</source>
            <comment>bundle_truncated.what</comment>
            <translation>{file} 的末尾缺失，无法打开。</translation>
        </message>
        <message>
            <source>Copy or download it again; the copy was probably interrupted.</source>
            <comment>bundle_truncated.advice</comment>
            <translation>重新复制或下载；先前的复制可能中断了。</translation>
        </message>
        <message>
            <source>{file} is damaged or was changed after it was written (at {value}), so it was not opened.</source>
            <comment>bundle_tampered.what</comment>
            <translation>{file} 已损坏，或在生成之后改动过（位置：{value}），因此没有打开。</translation>
        </message>
        <message>
            <source>Ask for a fresh copy from where you got it, or train the model again.</source>
            <comment>bundle_tampered.advice</comment>
            <translation>向提供者索要新的副本，或再次训练模型。</translation>
        </message>
        <message>
            <source>{file} tries to write outside its own place (its part {value}), so it was not opened.</source>
            <comment>bundle_unsafe_member.what</comment>
            <translation>{file} 试图写到自己的位置之外（其中的部分：{value}），因此没有打开。</translation>
        </message>
        <message>
            <source>No file of this program does that. Do not use it, and tell whoever gave it to you.</source>
            <comment>bundle_unsafe_member.advice</comment>
            <translation>本程序的文件不会这样做。不要使用它，并告知提供者。</translation>
        </message>
        <message>
            <source>{file} holds a part that does not belong in a model ({value}). Such a part could carry a program, so the file was not opened.</source>
            <comment>bundle_unknown_member.what</comment>
            <translation>{file} 含有不属于模型的部分（{value}）。这样的部分可能夹带程序，因此没有打开该文件。</translation>
        </message>
        <message>
            <source>Use a file that this program has written, or train the model again.</source>
            <comment>bundle_unknown_member.advice</comment>
            <translation>使用由本程序生成的文件，或再次训练模型。</translation>
        </message>
        <message>
            <source>{file} would unpack to {value} bytes; more than {limit} bytes are not opened, nor is what is packed improbably tightly, as it could fill your memory.</source>
            <comment>bundle_too_large.what</comment>
            <translation>{file} 解压后将有 {value} 字节；超过 {limit} 字节或压缩率高得不合理的文件不会打开，因为可能占满内存。</translation>
        </message>
        <message>
            <source>If you trained this model yourself, train a smaller one; else do not use the file.</source>
            <comment>bundle_too_large.advice</comment>
            <translation>如果模型是您自己训练的，请训练一个更小的；否则不要使用该文件。</translation>
        </message>
        <message>
            <source>{file} was written by a later version of Intent Desktop (format {value}).</source>
            <comment>bundle_newer_version.what</comment>
            <translation>{file} 由更高版本的 Intent Desktop 生成（格式 {value}）。</translation>
        </message>
        <message>
            <source>Install the latest version of the program and open it again.</source>
            <comment>bundle_newer_version.advice</comment>
            <translation>安装最新版本的程序，然后重新打开。</translation>
        </message>
        <message>
            <source>This run began to learn from other data, or from the same with other roles or repairs, so it cannot go on.</source>
            <comment>run_of_other_data.what</comment>
            <translation>这次训练开始时用的是其他数据，或同样的数据但角色或修复不同，因此无法继续。</translation>
        </message>
        <message>
            <source>Bring back what was there then, or begin a new training.</source>
            <comment>run_of_other_data.advice</comment>
            <translation>恢复当时的内容，或开始新的训练。</translation>
        </message>
        <message>
            <source>This model cannot be written as ONNX, because its part “{value}” has no form there.</source>
            <comment>export_not_possible.what</comment>
            <translation>此模型不能写成 ONNX，因为其中的“{value}”没有 ONNX 形式。</translation>
        </message>
        <message>
            <source>Train again with one of the models that have one, such as logistic regression or boosted trees, and export that.</source>
            <comment>export_not_possible.advice</comment>
            <translation>改用有 ONNX 形式的模型再次训练，例如逻辑回归或梯度提升树，然后导出。</translation>
        </message>
        <message>
            <source>--model linear or --model trees</source>
            <comment>export_not_possible.typed</comment>
            <translation>--model linear 或 --model trees</translation>
        </message>
        <message>
            <source>Of the models that rank items only a Transformer or a recurrent network that answers alone can be written as ONNX; this one is made of: {models}.</source>
            <comment>export_not_alone.what</comment>
            <translation>在为商品排名的模型中，只有单独使用的 Transformer 或循环神经网络能写成 ONNX；此模型由以下模型组成：{models}。</translation>
        </message>
        <message>
            <source>Train the question again with one of these alone, and export that.</source>
            <comment>export_not_alone.advice</comment>
            <translation>只用其中一个模型再次训练此问题，然后导出。</translation>
        </message>
        <message>
            <source>--model transformer or --model lstm</source>
            <comment>export_not_alone.typed</comment>
            <translation>--model transformer 或 --model lstm</translation>
        </message>
        <message>
            <source>What answers “{question}” has no form in ONNX yet.</source>
            <comment>export_not_for_question.what</comment>
            <translation>回答“{question}”的模型还没有 ONNX 形式。</translation>
        </message>
        <message>
            <source>Export a model that tells chances, or that foretells next items.</source>
            <comment>export_not_for_question.advice</comment>
            <translation>请导出给出概率的模型，或预测下一件商品的模型。</translation>
        </message>
        <message>
            <source>“{file}” is the model itself, and the export would overwrite it.</source>
            <comment>export_over_model.what</comment>
            <translation>“{file}”就是模型本身，导出会将其覆盖。</translation>
        </message>
        <message>
            <source>Choose another name for the exported file, such as one that ends in .onnx.</source>
            <comment>export_over_model.advice</comment>
            <translation>为导出的文件选择其他名称，例如以 .onnx 结尾的名称。</translation>
        </message>
        <message>
            <source>Only networks on histories can be made smaller, and this model holds none; it is made of: {models}.</source>
            <comment>compress_nothing.what</comment>
            <translation>只有读取行为历史的网络可以压缩，此模型中没有；它由以下模型组成：{models}。</translation>
        </message>
        <message>
            <source>Train the question about next items again with the Transformer or the recurrent network, and compress that.</source>
            <comment>compress_nothing.advice</comment>
            <translation>用 Transformer 或循环神经网络再次训练下一件商品的问题，然后压缩。</translation>
        </message>
        <message>
            <source>--model transformer or --model lstm</source>
            <comment>compress_nothing.typed</comment>
            <translation>--model transformer 或 --model lstm</translation>
        </message>
        <message>
            <source>This model cannot be made smaller by “{method}”.</source>
            <comment>compress_method.what</comment>
            <translation>此模型不能用“{method}”压缩。</translation>
        </message>
        <message>
            <source>Ways that go: {methods}.</source>
            <comment>compress_method.advice</comment>
            <translation>可用的方式：{methods}。</translation>
        </message>
        <message>
            <source>--method NAME</source>
            <comment>compress_method.typed</comment>
            <translation>--method NAME</translation>
        </message>
        <message>
            <source>“{file}” is no name for a model.</source>
            <comment>compress_suffix.what</comment>
            <translation>“{file}”不能用作模型的名称。</translation>
        </message>
        <message>
            <source>Choose a name that ends in .intent.</source>
            <comment>compress_suffix.advice</comment>
            <translation>选择以 .intent 结尾的名称。</translation>
        </message>
        <message>
            <source>The method “{method}” has no options.</source>
            <comment>compress_no_options.what</comment>
            <translation>压缩方式“{method}”没有选项。</translation>
        </message>
        <message>
            <source>Leave them out.</source>
            <comment>compress_no_options.advice</comment>
            <translation>去掉这些选项。</translation>
        </message>
        <message>
            <source>without --set</source>
            <comment>compress_no_options.typed</comment>
            <translation>去掉 --set</translation>
        </message>
        <message>
            <source>Share left out</source>
            <comment>compress_option_share.what</comment>
            <translation>去掉的比例</translation>
        </message>
        <message>
            <source>How much of each row of numbers is left out, those nearest to nothing first. More is smaller and less sure.</source>
            <comment>compress_option_share.advice</comment>
            <translation>每一行参数去掉多少，从最接近零的开始。越大，模型越小，结果也越不可靠。</translation>
        </message>
        <message>
            <source>Width</source>
            <comment>compress_option_width.what</comment>
            <translation>宽度</translation>
        </message>
        <message>
            <source>How many numbers stand for an item in the smaller network. Left empty, three eighths of the large one's.</source>
            <comment>compress_option_width.advice</comment>
            <translation>在小网络中用多少个数字代表一件商品。留空则为大网络的八分之三。</translation>
        </message>
        <message>
            <source>Longest history</source>
            <comment>compress_option_length.what</comment>
            <translation>最长历史</translation>
        </message>
        <message>
            <source>How many of the last actions the smaller network reads. Left empty, as many as the large one.</source>
            <comment>compress_option_length.advice</comment>
            <translation>小网络读取最近多少个行为。留空则与大网络相同。</translation>
        </message>
        <message>
            <source>Temperature</source>
            <comment>compress_option_temperature.what</comment>
            <translation>温度</translation>
        </message>
        <message>
            <source>Above 1, it learns more from what the large network holds for the second best, and less from the best.</source>
            <comment>compress_option_temperature.advice</comment>
            <translation>大于 1 时，更多地学习大网络对次优选项的判断，更少地学习最优选项。</translation>
        </message>
        <message>
            <source>Epochs at most</source>
            <comment>compress_option_epochs.what</comment>
            <translation>最多轮次</translation>
        </message>
        <message>
            <source>How often all histories are gone through.</source>
            <comment>compress_option_epochs.advice</comment>
            <translation>把全部行为历史学习多少遍。</translation>
        </message>
        <message>
            <source>Trees</source>
            <comment>compress_option_rounds.what</comment>
            <translation>树数</translation>
        </message>
        <message>
            <source>More trees follow the model more closely, and make a larger file.</source>
            <comment>compress_option_rounds.advice</comment>
            <translation>树越多，越接近原模型，文件也越大。</translation>
        </message>
        <message>
            <source>Leaves a tree</source>
            <comment>compress_option_leaves.what</comment>
            <translation>每棵树的叶子数</translation>
        </message>
        <message>
            <source>How many groups a single tree can tell apart.</source>
            <comment>compress_option_leaves.advice</comment>
            <translation>一棵树最多能区分多少组。</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <comment>compress_option_learning_rate.what</comment>
            <translation>学习率</translation>
        </message>
        <message>
            <source>How far each tree goes. Smaller needs more of them.</source>
            <comment>compress_option_learning_rate.advice</comment>
            <translation>每棵树修正的幅度。越小，需要的树越多。</translation>
        </message>
        <message>
            <source>The method “{method}” has no option named {options}.</source>
            <comment>compress_option.what</comment>
            <translation>压缩方式“{method}”没有名为 {options} 的选项。</translation>
        </message>
        <message>
            <source>Its options are: {known}.</source>
            <comment>compress_option.advice</comment>
            <translation>它的选项有：{known}。</translation>
        </message>
        <message>
            <source>The method “{method}” cannot work with {option}={value}.</source>
            <comment>compress_bad_option.what</comment>
            <translation>压缩方式“{method}”不能使用 {option}={value}。</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <comment>compress_bad_option.advice</comment>
            <translation>{reason}。</translation>
        </message>
        <message>
            <source>Its numbers are stored as whole numbers of eight bits: {models}.</source>
            <comment>compressed_int8.what</comment>
            <translation>参数以 8 位整数存储：{models}。</translation>
        </message>
        <message>
            <source>Its smallest numbers were left out: {models}.</source>
            <comment>compressed_prune.what</comment>
            <translation>去掉了最小的参数：{models}。</translation>
        </message>
        <message>
            <source>A smaller model has learnt from what was trained: {models}.</source>
            <comment>compressed_distil.what</comment>
            <translation>由一个更小的模型学习原模型的结果：{models}。</translation>
        </message>
        <message>
            <source>Made smaller after that. {method} It takes {size:.0%} of the bytes; judged on {rows:answer|answers} of the files given then, {figure} is {after} where it was {before}.</source>
            <comment>protocol_compressed.what</comment>
            <translation>之后经过压缩。{method}字节数为原来的 {size:.0%}；用当时给出的文件中的 {rows} 个结果评估，{figure} 从 {before} 变为 {after}。</translation>
        </message>
        <message>
            <source>There is no project in {file}.</source>
            <comment>not_a_project.what</comment>
            <translation>{file} 中没有项目。</translation>
        </message>
        <message>
            <source>Choose a folder that holds a file whose name ends in .intentproject, or make a new project.</source>
            <comment>not_a_project.advice</comment>
            <translation>选择含有以 .intentproject 结尾的文件的文件夹，或新建项目。</translation>
        </message>
        <message>
            <source>There is a project in {file} already.</source>
            <comment>project_exists.what</comment>
            <translation>{file} 中已有项目。</translation>
        </message>
        <message>
            <source>Open it, or choose another folder for the new one.</source>
            <comment>project_exists.advice</comment>
            <translation>打开该项目，或为新项目选择其他文件夹。</translation>
        </message>
        <message>
            <source>The folder {file} holds several projects: {names}.</source>
            <comment>project_several.what</comment>
            <translation>文件夹 {file} 中有几个项目：{names}。</translation>
        </message>
        <message>
            <source>Open one of these files by its name.</source>
            <comment>project_several.advice</comment>
            <translation>按名称打开其中一个文件。</translation>
        </message>
        <message>
            <source>The project file {file} cannot be read ({value}).</source>
            <comment>project_damaged.what</comment>
            <translation>无法读取项目文件 {file}（{value}）。</translation>
        </message>
        <message>
            <source>Restore it from a copy, or make a new project in another folder; the runs in this one are unharmed.</source>
            <comment>project_damaged.advice</comment>
            <translation>从副本恢复，或在其他文件夹中新建项目；此项目中的训练记录没有受损。</translation>
        </message>
        <message>
            <source>The project {file} was saved by a later version of Intent Desktop (format {value}).</source>
            <comment>project_newer.what</comment>
            <translation>项目 {file} 由更高版本的 Intent Desktop 保存（格式 {value}）。</translation>
        </message>
        <message>
            <source>Install the latest version of the program and open it again.</source>
            <comment>project_newer.advice</comment>
            <translation>安装最新版本的程序，然后重新打开。</translation>
        </message>
        <message>
            <source>The file {file}, which this project uses, is not where it was.</source>
            <comment>source_missing.what</comment>
            <translation>此项目使用的文件 {file} 不在原来的位置。</translation>
        </message>
        <message>
            <source>Put it back, or beside the project; under another name it is found there as well.</source>
            <comment>source_missing.advice</comment>
            <translation>请将文件放回原处，或放到项目旁边；放在那里时改了名称也能找到。</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Contents</source>
            <comment>report_contents.what</comment>
            <translation>目录</translation>
        </message>
        <message>
            <source>Show these figures as a table</source>
            <comment>report_as_table.what</comment>
            <translation>以表格显示这些数字</translation>
        </message>
        <message>
            <source>There is nothing to show here.</source>
            <comment>report_empty.what</comment>
            <translation>这里没有可显示的内容。</translation>
        </message>
        <message>
            <source>blind guess</source>
            <comment>report_blind_guess.what</comment>
            <translation>盲猜</translation>
        </message>
        <message>
            <source>95 % interval {interval}</source>
            <comment>report_interval.what</comment>
            <translation>95% 置信区间 {interval}</translation>
        </message>
        <message>
            <source>{name}, low</source>
            <comment>report_low.what</comment>
            <translation>{name}（下限）</translation>
        </message>
        <message>
            <source>{name}, high</source>
            <comment>report_high.what</comment>
            <translation>{name}（上限）</translation>
        </message>
        <message>
            <source>Good</source>
            <comment>report_tone_good.what</comment>
            <translation>良好</translation>
        </message>
        <message>
            <source>Caution</source>
            <comment>report_tone_caution.what</comment>
            <translation>注意</translation>
        </message>
        <message>
            <source>Problem</source>
            <comment>report_tone_bad.what</comment>
            <translation>问题</translation>
        </message>
        <message>
            <source>1 day</source>
            <comment>report_day.what</comment>
            <translation>1 天</translation>
        </message>
        <message>
            <source>{count:day|days}</source>
            <comment>report_days.what</comment>
            <translation>{count} 天</translation>
        </message>
        <message>
            <source>Line chart: {y} over {x}.</source>
            <comment>report_curve.what</comment>
            <translation>折线图：横轴 {x}，纵轴 {y}。</translation>
        </message>
        <message>
            <source>{name} goes from {first} at {first_x} to {last} at {last_x}; it is highest, {highest}, at {highest_x}.</source>
            <comment>report_curve_line.what</comment>
            <translation>{name}：从 {first_x} 处的 {first} 变为 {last_x} 处的 {last}；最高为 {highest}，在 {highest_x} 处。</translation>
        </message>
        <message>
            <source>{y} (up), {x} from {left} to {right}</source>
            <comment>report_curve_axes.what</comment>
            <translation>{y}（纵轴），{x}（横轴）从 {left} 到 {right}</translation>
        </message>
        <message>
            <source>{name}: {x_label} {x}, {y_label} {y}.</source>
            <comment>report_curve_point.what</comment>
            <translation>{name}：{x_label} {x}，{y_label} {y}。</translation>
        </message>
        <message>
            <source>A dashed diagonal shows: {name}.</source>
            <comment>report_curve_diagonal.what</comment>
            <translation>虚线对角线表示：{name}。</translation>
        </message>
        <message>
            <source>± {margin} (95 %)</source>
            <comment>report_margin.what</comment>
            <translation>± {margin} (95%)</translation>
        </message>
        <message>
            <source>{name}: most of them, {share}, lie between {low} and {high}.</source>
            <comment>report_spread.what</comment>
            <translation>{name}：在 {low} 到 {high} 之间的最多，占 {share}。</translation>
        </message>
        <message>
            <source>Bar chart: {label}, {count} bars.</source>
            <comment>report_bars.what</comment>
            <translation>条形图：{label}，{count} 个条形。</translation>
        </message>
        <message>
            <source>They are {bars}.</source>
            <comment>report_bars_all.what</comment>
            <translation>分别为：{bars}。</translation>
        </message>
        <message>
            <source>The first are {first}; the last is {last}.</source>
            <comment>report_bars_ends.what</comment>
            <translation>前几个为：{first}；最后一个为：{last}。</translation>
        </message>
        <message>
            <source>Grid: {row} in rows, {column} in columns.</source>
            <comment>report_matrix.what</comment>
            <translation>方格表：{row} 为行，{column} 为列。</translation>
        </message>
        <message>
            <source>{row}: {cells}.</source>
            <comment>report_matrix_row.what</comment>
            <translation>{row}：{cells}。</translation>
        </message>
        <message>
            <source>Table with {count:row|rows} and the columns {columns}.</source>
            <comment>report_table.what</comment>
            <translation>共 {count} 行的表格，列有 {columns}。</translation>
        </message>
        <message>
            <source>Chart over time: {label} from {first} to {last}, {total} in all; most, {most}, on {busiest}.</source>
            <comment>report_timeline.what</comment>
            <translation>时间图：{label}，从 {first} 到 {last}，共 {total}；{busiest} 最多，为 {most}。</translation>
        </message>
        <message>
            <source>{name} runs from {start} to {end}.</source>
            <comment>report_timeline_span.what</comment>
            <translation>{name}：从 {start} 到 {end}。</translation>
        </message>
        <message>
            <source>{name} is at {time}.</source>
            <comment>report_timeline_mark.what</comment>
            <translation>{name}：{time}。</translation>
        </message>
        <message>
            <source>all rows</source>
            <comment>report_tree_root.what</comment>
            <translation>全部行</translation>
        </message>
        <message>
            <source>{value} of {rows:row|rows}</source>
            <comment>report_tree_node.what</comment>
            <translation>{value}，共 {rows} 行</translation>
        </message>
        <message>
            <source>Rule</source>
            <comment>report_tree_rule.what</comment>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rows</source>
            <comment>report_tree_rows.what</comment>
            <translation>行数</translation>
        </message>
        <message>
            <source>Decision tree: {label}, {leaves:rule|rules}.</source>
            <comment>report_tree.what</comment>
            <translation>决策树：{label}，{leaves} 条规则。</translation>
        </message>
        <message>
            <source>Highest, {value}: {rule}.</source>
            <comment>report_tree_highest.what</comment>
            <translation>最高 {value}：{rule}。</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <comment>figure_accuracy.what</comment>
            <translation>准确率</translation>
        </message>
        <message>
            <source>Loss by batch</source>
            <comment>figure_batch_loss.what</comment>
            <translation>各批次损失</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <comment>figure_bundle_bytes.what</comment>
            <translation>文件大小</translation>
        </message>
        <message>
            <source>Brier score</source>
            <comment>figure_brier.what</comment>
            <translation>Brier 分数</translation>
        </message>
        <message>
            <source>Calibration error</source>
            <comment>figure_calibration_error.what</comment>
            <translation>校准误差</translation>
        </message>
        <message>
            <source>Loss of what is alike</source>
            <comment>figure_contrast.what</comment>
            <translation>相似内容损失</translation>
        </message>
        <message>
            <source>Coverage</source>
            <comment>figure_coverage.what</comment>
            <translation>覆盖率</translation>
        </message>
        <message>
            <source>F1</source>
            <comment>figure_f1.what</comment>
            <translation>F1</translation>
        </message>
        <message>
            <source>Median error of the time</source>
            <comment>figure_gap_median_error.what</comment>
            <translation>时间误差中位数</translation>
        </message>
        <message>
            <source>HR</source>
            <comment>figure_hr.what</comment>
            <translation>HR</translation>
        </message>
        <message>
            <source>KL divergence</source>
            <comment>figure_kl.what</comment>
            <translation>KL 散度</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <comment>figure_learning_rate.what</comment>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Lift</source>
            <comment>figure_lift.what</comment>
            <translation>提升度</translation>
        </message>
        <message>
            <source>Log loss</source>
            <comment>figure_log_loss.what</comment>
            <translation>对数损失</translation>
        </message>
        <message>
            <source>Loss</source>
            <comment>figure_loss.what</comment>
            <translation>损失</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <comment>figure_macro_f1.what</comment>
            <translation>宏平均 F1</translation>
        </message>
        <message>
            <source>MAE</source>
            <comment>figure_mae.what</comment>
            <translation>MAE</translation>
        </message>
        <message>
            <source>Loss of what is hidden</source>
            <comment>figure_masked.what</comment>
            <translation>隐藏内容损失</translation>
        </message>
        <message>
            <source>MRR</source>
            <comment>figure_mrr.what</comment>
            <translation>MRR</translation>
        </message>
        <message>
            <source>NDCG</source>
            <comment>figure_ndcg.what</comment>
            <translation>NDCG</translation>
        </message>
        <message>
            <source>Loss of the next action</source>
            <comment>figure_next.what</comment>
            <translation>下一步行为损失</translation>
        </message>
        <message>
            <source>Answers a second</source>
            <comment>figure_per_second.what</comment>
            <translation>每秒回答数</translation>
        </message>
        <message>
            <source>PR-AUC</source>
            <comment>figure_pr_auc.what</comment>
            <translation>PR-AUC</translation>
        </message>
        <message>
            <source>Precision</source>
            <comment>figure_precision.what</comment>
            <translation>精确率</translation>
        </message>
        <message>
            <source>R²</source>
            <comment>figure_r2.what</comment>
            <translation>R²</translation>
        </message>
        <message>
            <source>Recall</source>
            <comment>figure_recall.what</comment>
            <translation>召回率</translation>
        </message>
        <message>
            <source>Reconstruction</source>
            <comment>figure_reconstruction.what</comment>
            <translation>重建误差</translation>
        </message>
        <message>
            <source>RMSE</source>
            <comment>figure_rmse.what</comment>
            <translation>RMSE</translation>
        </message>
        <message>
            <source>ROC-AUC</source>
            <comment>figure_roc_auc.what</comment>
            <translation>ROC-AUC</translation>
        </message>
        <message>
            <source>Loss of when</source>
            <comment>figure_time.what</comment>
            <translation>时间损失</translation>
        </message>
        <message>
            <source>Right among the first two</source>
            <comment>figure_top2.what</comment>
            <translation>前两名中命中</translation>
        </message>
        <message>
            <source>{figure} (higher is better)</source>
            <comment>figure_higher_is_better.what</comment>
            <translation>{figure}（越高越好）</translation>
        </message>
        <message>
            <source>{figure} (lower is better)</source>
            <comment>figure_lower_is_better.what</comment>
            <translation>{figure}（越低越好）</translation>
        </message>
        <message>
            <source>Lowest, {value}: {rule}.</source>
            <comment>report_tree_lowest.what</comment>
            <translation>最低 {value}：{rule}。</translation>
        </message>
        <message>
            <source>{file} has {size} of the size.</source>
            <comment>smaller_size.what</comment>
            <translation>{file} 的大小为原来的 {size}。</translation>
        </message>
        <message>
            <source>{file} has {size} of the size: for this model, that is no gain.</source>
            <comment>smaller_grown.what</comment>
            <translation>{file} 的大小为原来的 {size}：对这个模型来说，压缩没有好处。</translation>
        </message>
        <message>
            <source>The smaller one beside what it was</source>
            <comment>smaller_beside.what</comment>
            <translation>压缩后与压缩前对比</translation>
        </message>
        <message>
            <source>Of what it was</source>
            <comment>smaller_share.what</comment>
            <translation>相当于压缩前的比例</translation>
        </message>
        <message>
            <source>Size, speed and quality</source>
            <comment>smaller_numbers.what</comment>
            <translation>大小、速度和质量</translation>
        </message>
        <message>
            <source>What is compared</source>
            <comment>smaller_column_figure.what</comment>
            <translation>比较项目</translation>
        </message>
        <message>
            <source>Before</source>
            <comment>smaller_column_before.what</comment>
            <translation>压缩前</translation>
        </message>
        <message>
            <source>After</source>
            <comment>smaller_column_after.what</comment>
            <translation>压缩后</translation>
        </message>
        <message>
            <source>Change (95 %)</source>
            <comment>smaller_column_change.what</comment>
            <translation>变化 (95%)</translation>
        </message>
    </context>
    <context>
        <name>scores</name>
        <message>
            <source>{count:row|rows}</source>
            <comment>to_score_rows.what</comment>
            <translation>{count:行}</translation>
        </message>
        <message>
            <source>{count:customer|customers}</source>
            <comment>to_score_customers.what</comment>
            <translation>{count:位顾客}</translation>
        </message>
        <message>
            <source>{count:visit|visits}</source>
            <comment>to_score_visits.what</comment>
            <translation>{count:次访问}</translation>
        </message>
        <message>
            <source>{count:item|items}</source>
            <comment>to_score_items.what</comment>
            <translation>{count:个商品}</translation>
        </message>
        <message>
            <source>{count:pair of a customer and an item|pairs of a customer and an item}</source>
            <comment>to_score_pairs.what</comment>
            <translation>{count:对顾客与商品}</translation>
        </message>
        <message>
            <source>Chance</source>
            <comment>score_heading_probability.what</comment>
            <translation>概率</translation>
        </message>
        <message>
            <source>Predicted</source>
            <comment>score_heading_answer.what</comment>
            <translation>预测</translation>
        </message>
        <message>
            <source>Expected spending</source>
            <comment>score_heading_expected_value.what</comment>
            <translation>预计消费</translation>
        </message>
        <message>
            <source>{what} within 1 day</source>
            <comment>score_chance_within_1_day.what</comment>
            <translation>1 天内{what}</translation>
        </message>
        <message>
            <source>{what} within {days} days</source>
            <comment>score_chance_within_days.what</comment>
            <translation>{days} 天内{what}</translation>
        </message>
        <message>
            <source>next: {what}</source>
            <comment>score_chance_next.what</comment>
            <translation>下一步：{what}</translation>
        </message>
        <message>
            <source>Tenth</source>
            <comment>score_heading_tenth.what</comment>
            <translation>十等分组</translation>
        </message>
        <message>
            <source>Days since the last purchase</source>
            <comment>score_heading_days_since_last_purchase.what</comment>
            <translation>距上次购买的天数</translation>
        </message>
        <message>
            <source>Days since the last action</source>
            <comment>score_heading_days_since_last_action.what</comment>
            <translation>距上次行为的天数</translation>
        </message>
        <message>
            <source>Rank</source>
            <comment>score_heading_rank.what</comment>
            <translation>排名</translation>
        </message>
        <message>
            <source>Rating</source>
            <comment>score_heading_rating.what</comment>
            <translation>评分</translation>
        </message>
        <message>
            <source>Ratings by the customer</source>
            <comment>score_heading_ratings_of_user.what</comment>
            <translation>顾客的评分数</translation>
        </message>
        <message>
            <source>Ratings of the item</source>
            <comment>score_heading_ratings_of_item.what</comment>
            <translation>商品的评分数</translation>
        </message>
        <message>
            <source>Customer</source>
            <comment>score_heading_user.what</comment>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Visit</source>
            <comment>score_heading_session.what</comment>
            <translation>访问</translation>
        </message>
        <message>
            <source>Actions</source>
            <comment>score_heading_actions.what</comment>
            <translation>行为数</translation>
        </message>
        <message>
            <source>Row</source>
            <comment>score_heading_row.what</comment>
            <translation>行</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>score_heading_item.what</comment>
            <translation>商品</translation>
        </message>
        <message>
            <source>Title</source>
            <comment>score_heading_title.what</comment>
            <translation>名称</translation>
        </message>
        <message>
            <source>Next action</source>
            <comment>score_heading_next_action.what</comment>
            <translation>下一步行为</translation>
        </message>
        <message>
            <source>Last action</source>
            <comment>score_heading_last_action.what</comment>
            <translation>最近一次行为</translation>
        </message>
        <message>
            <source>Items in the cart</source>
            <comment>score_heading_items_in_cart.what</comment>
            <translation>购物车商品数</translation>
        </message>
        <message>
            <source>Chance that the cart is bought</source>
            <comment>score_heading_chance_cart_bought.what</comment>
            <translation>购物车成交概率</translation>
        </message>
        <message>
            <source>Chance: {what}</source>
            <comment>score_heading_chance_of.what</comment>
            <translation>概率：{what}</translation>
        </message>
        <message>
            <source>Minutes until then</source>
            <comment>score_heading_minutes_until.what</comment>
            <translation>距下一步的分钟数</translation>
        </message>
        <message>
            <source>Minutes, at the earliest</source>
            <comment>score_heading_minutes_until_low.what</comment>
            <translation>最早（分钟）</translation>
        </message>
        <message>
            <source>Minutes, at the latest</source>
            <comment>score_heading_minutes_until_high.what</comment>
            <translation>最晚（分钟）</translation>
        </message>
        <message>
            <source>Minutes since the last action</source>
            <comment>score_heading_minutes_since.what</comment>
            <translation>距最近一次行为的分钟数</translation>
        </message>
        <message>
            <source>Hours until then</source>
            <comment>score_heading_hours_until.what</comment>
            <translation>距下一步的小时数</translation>
        </message>
        <message>
            <source>Hours, at the earliest</source>
            <comment>score_heading_hours_until_low.what</comment>
            <translation>最早（小时）</translation>
        </message>
        <message>
            <source>Hours, at the latest</source>
            <comment>score_heading_hours_until_high.what</comment>
            <translation>最晚（小时）</translation>
        </message>
        <message>
            <source>Hours since the last action</source>
            <comment>score_heading_hours_since.what</comment>
            <translation>距最近一次行为的小时数</translation>
        </message>
        <message>
            <source>Days until then</source>
            <comment>score_heading_days_until.what</comment>
            <translation>距下一步的天数</translation>
        </message>
        <message>
            <source>Days, at the earliest</source>
            <comment>score_heading_days_until_low.what</comment>
            <translation>最早（天）</translation>
        </message>
        <message>
            <source>Days, at the latest</source>
            <comment>score_heading_days_until_high.what</comment>
            <translation>最晚（天）</translation>
        </message>
        <message>
            <source>Days since the last action</source>
            <comment>score_heading_days_since.what</comment>
            <translation>距最近一次行为的天数</translation>
        </message>
        <message>
            <source>Strongest reason</source>
            <comment>score_heading_why_1.what</comment>
            <translation>第一原因</translation>
        </message>
        <message>
            <source>Second reason</source>
            <comment>score_heading_why_2.what</comment>
            <translation>第二原因</translation>
        </message>
        <message>
            <source>Third reason</source>
            <comment>score_heading_why_3.what</comment>
            <translation>第三原因</translation>
        </message>
        <message>
            <source>Scores</source>
            <comment>score_sheet.what</comment>
            <translation>打分结果</translation>
        </message>
        <message>
            <source>About</source>
            <comment>score_sheet_about.what</comment>
            <translation>说明</translation>
        </message>
        <message>
            <source>Question</source>
            <comment>score_about_question.what</comment>
            <translation>问题</translation>
        </message>
        <message>
            <source>Model</source>
            <comment>score_about_model.what</comment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model made</source>
            <comment>score_about_made.what</comment>
            <translation>模型生成时间</translation>
        </message>
        <message>
            <source>Scored</source>
            <comment>score_about_scored.what</comment>
            <translation>已打分</translation>
        </message>
        <message>
            <source>Files scored</source>
            <comment>score_about_files.what</comment>
            <translation>打分的文件</translation>
        </message>
        <message>
            <source>Row</source>
            <comment>score_about_rows.what</comment>
            <translation>行</translation>
        </message>
        <message>
            <source>Counted from 1 in the file, its line of headings not counted.</source>
            <comment>score_about_row_numbers.what</comment>
            <translation>在文件中从 1 开始计数，表头行不计。</translation>
        </message>
        <message>
            <source>Predicted yes from a chance of</source>
            <comment>score_about_threshold.what</comment>
            <translation>结果为“是”的概率下限</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <comment>score_about_caution.what</comment>
            <translation>值得注意</translation>
        </message>
        <message>
            <source>{place}.</source>
            <comment>score_heading_place.what</comment>
            <translation>第 {place} 名</translation>
        </message>
        <message>
            <source>Item {place}</source>
            <comment>score_heading_place_item.what</comment>
            <translation>商品 {place}</translation>
        </message>
        <message>
            <source>Why {place}</source>
            <comment>score_heading_place_why.what</comment>
            <translation>原因 {place}</translation>
        </message>
        <message>
            <source>Likeness {place}</source>
            <comment>score_heading_place_likeness.what</comment>
            <translation>相似度 {place}</translation>
        </message>
        <message>
            <source>In common {place}</source>
            <comment>score_heading_place_in_common.what</comment>
            <translation>共同商品 {place}</translation>
        </message>
        <message>
            <source>strong</source>
            <comment>push_strong.what</comment>
            <translation>强</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>push_medium.what</comment>
            <translation>中</translation>
        </message>
        <message>
            <source>weak</source>
            <comment>push_weak.what</comment>
            <translation>弱</translation>
        </message>
        <message>
            <source>strong push up</source>
            <comment>push_strong_up.what</comment>
            <translation>提高（强）</translation>
        </message>
        <message>
            <source>medium push up</source>
            <comment>push_medium_up.what</comment>
            <translation>提高（中）</translation>
        </message>
        <message>
            <source>weak push up</source>
            <comment>push_weak_up.what</comment>
            <translation>提高（弱）</translation>
        </message>
        <message>
            <source>strong push down</source>
            <comment>push_strong_down.what</comment>
            <translation>降低（强）</translation>
        </message>
        <message>
            <source>medium push down</source>
            <comment>push_medium_down.what</comment>
            <translation>降低（中）</translation>
        </message>
        <message>
            <source>weak push down</source>
            <comment>push_weak_down.what</comment>
            <translation>降低（弱）</translation>
        </message>
        <message>
            <source>A strong push, from 0.69 on, at least doubles or halves the odds of yes, or the amount; a weak one, below 0.22, changes them by less than a quarter.</source>
            <comment>push_scale.what</comment>
            <translation>“强”（0.69 起）表示使“是”的几率或金额至少翻倍或减半；“弱”（低于 0.22）表示变化不到四分之一。</translation>
        </message>
    </context>
    <context>
        <name>stages</name>
        <message>
            <source>{stage}: {about}</source>
            <comment>stage_about.what</comment>
            <translation>{stage}：{about}</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <comment>stage_checking.what</comment>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <comment>stage_unpacking.what</comment>
            <translation>正在解压</translation>
        </message>
        <message>
            <source>Finding out what the columns hold</source>
            <comment>stage_finding_types.what</comment>
            <translation>正在识别各列的内容</translation>
        </message>
        <message>
            <source>Reading</source>
            <comment>stage_reading.what</comment>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Finding out how the tables belong together</source>
            <comment>stage_finding_keys.what</comment>
            <translation>正在查找各表之间的关联</translation>
        </message>
        <message>
            <source>Joining the tables</source>
            <comment>stage_joining.what</comment>
            <translation>正在关联各表</translation>
        </message>
        <message>
            <source>Keeping a copy to work with</source>
            <comment>stage_saving.what</comment>
            <translation>正在保存工作副本</translation>
        </message>
        <message>
            <source>Cleaning</source>
            <comment>stage_cleaning.what</comment>
            <translation>正在清理</translation>
        </message>
        <message>
            <source>Looking for what is wrong</source>
            <comment>stage_quality.what</comment>
            <translation>正在查找问题</translation>
        </message>
        <message>
            <source>Writing</source>
            <comment>stage_write.what</comment>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>Describing what customers did</source>
            <comment>stage_features.what</comment>
            <translation>正在汇总顾客的行为</translation>
        </message>
        <message>
            <source>Putting histories in order</source>
            <comment>stage_sequences.what</comment>
            <translation>正在整理行为历史</translation>
        </message>
        <message>
            <source>Trying a few steps</source>
            <comment>stage_estimate.what</comment>
            <translation>正在试运行几步</translation>
        </message>
        <message>
            <source>Learning</source>
            <comment>stage_fit.what</comment>
            <translation>正在训练</translation>
        </message>
        <message>
            <source>Listing the items</source>
            <comment>stage_items.what</comment>
            <translation>正在列出商品</translation>
        </message>
        <message>
            <source>Looking at what customers did</source>
            <comment>stage_situations.what</comment>
            <translation>正在查看顾客的行为</translation>
        </message>
        <message>
            <source>Finding what items and customers share</source>
            <comment>stage_factors.what</comment>
            <translation>正在寻找商品与顾客的共同点</translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <comment>stage_neighbours.what</comment>
            <translation>正在寻找近邻</translation>
        </message>
        <message>
            <source>Weighing the models</source>
            <comment>stage_blend.what</comment>
            <translation>正在为各模型分配权重</translation>
        </message>
        <message>
            <source>Judging</source>
            <comment>stage_judge.what</comment>
            <translation>正在评估</translation>
        </message>
        <message>
            <source>Judging what comes next</source>
            <comment>stage_judge_next_items.what</comment>
            <translation>正在评估下一步的预测</translation>
        </message>
        <message>
            <source>Judging what is popular</source>
            <comment>stage_judge_popular.what</comment>
            <translation>正在评估热门商品</translation>
        </message>
        <message>
            <source>Reading what customers did</source>
            <comment>stage_read_histories.what</comment>
            <translation>正在读取顾客的行为</translation>
        </message>
        <message>
            <source>Comparing it with what it was</source>
            <comment>stage_compare.what</comment>
            <translation>正在与原来的模型比较</translation>
        </message>
        <message>
            <source>Judging, to choose</source>
            <comment>stage_judge_valid.what</comment>
            <translation>正在评估，以便选择</translation>
        </message>
        <message>
            <source>Judging on data never seen</source>
            <comment>stage_judge_test.what</comment>
            <translation>正在用从未见过的数据评估</translation>
        </message>
        <message>
            <source>Finding out whether order matters</source>
            <comment>stage_shuffle.what</comment>
            <translation>正在检查顺序是否重要</translation>
        </message>
        <message>
            <source>Looking at where the network looks</source>
            <comment>stage_attention.what</comment>
            <translation>正在查看网络关注什么</translation>
        </message>
        <message>
            <source>Drawing the map of items</source>
            <comment>stage_item_map.what</comment>
            <translation>正在绘制商品地图</translation>
        </message>
        <message>
            <source>Finding out what matters</source>
            <comment>stage_importance.what</comment>
            <translation>正在找出什么最重要</translation>
        </message>
        <message>
            <source>Comparing with and without the encoder</source>
            <comment>stage_labels.what</comment>
            <translation>正在比较使用与不使用编码器的效果</translation>
        </message>
        <message>
            <source>Finding reasons</source>
            <comment>stage_explain.what</comment>
            <translation>正在查找原因</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <comment>stage_report.what</comment>
            <translation>正在生成报告</translation>
        </message>
        <message>
            <source>Scoring</source>
            <comment>stage_score.what</comment>
            <translation>正在打分</translation>
        </message>
        <message>
            <source>Looking up the packages</source>
            <comment>stage_look_up_gpu_engine.what</comment>
            <translation>正在查询软件包</translation>
        </message>
        <message>
            <source>Downloading</source>
            <comment>stage_download_gpu_engine.what</comment>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <comment>stage_unpack_gpu_engine.what</comment>
            <translation>正在解压</translation>
        </message>
        <message>
            <source>Comparing every file</source>
            <comment>stage_check_gpu_engine.what</comment>
            <translation>正在核对每个文件</translation>
        </message>
        <message>
            <source>Trying it</source>
            <comment>stage_try_gpu_engine.what</comment>
            <translation>正在试运行</translation>
        </message>
        <message>
            <source>Simulating the shop</source>
            <comment>stage_simulating.what</comment>
            <translation>正在模拟店铺</translation>
        </message>
    </context>
    <context>
        <name>terminal</name>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <comment>cancelled.what</comment>
            <translation>已停止，没有任何改动。</translation>
        </message>
        <message>
            <source>Stopping; what is best so far is kept. Press Ctrl-C again to discard it.</source>
            <comment>terminal_stopping_keep.what</comment>
            <translation>正在停止，目前最好的结果会保留。再按一次 Ctrl-C 可放弃结果。</translation>
        </message>
        <message>
            <source>Stopping; what was begun is discarded.</source>
            <comment>terminal_stopping_discard.what</comment>
            <translation>正在停止，并放弃已开始的内容。</translation>
        </message>
        <message>
            <source>There is no display here to open a window on.</source>
            <comment>terminal_no_window.what</comment>
            <translation>这里没有可以打开窗口的显示器。</translation>
        </message>
        <message>
            <source>In the terminal try `intent-desktop demo`, or `intent-desktop inspect FILE`. `intent-desktop --help` lists all commands.</source>
            <comment>terminal_no_window.advice</comment>
            <translation>可在终端中试试 `intent-desktop demo` 或 `intent-desktop inspect FILE`。`intent-desktop --help` 会列出全部命令。</translation>
        </message>
        <message>
            <source>No display answers at {displays}, so the window cannot open.</source>
            <comment>terminal_display_silent.what</comment>
            <translation>{displays} 处没有显示器应答，窗口无法打开。</translation>
        </message>
        <message>
            <source>Start it on a signed-in desktop, or set DISPLAY or WAYLAND_DISPLAY to a display that runs. Commands need none: try `intent-desktop demo`; `intent-desktop --help` lists them all.</source>
            <comment>terminal_display_silent.advice</comment>
            <translation>请在已登录的桌面上启动，或将 DISPLAY 或 WAYLAND_DISPLAY 设为正在运行的显示器。命令不需要显示器，可试试 `intent-desktop demo`；`intent-desktop --help` 会列出全部命令。</translation>
        </message>
        <message>
            <source>QT_QPA_PLATFORM is “{platform}”, which Qt does not know here, so the window cannot open.</source>
            <comment>terminal_platform_unknown.what</comment>
            <translation>QT_QPA_PLATFORM 的值是“{platform}”，此处的 Qt 没有这个平台，窗口无法打开。</translation>
        </message>
        <message>
            <source>Unset it, and the program finds its display by itself.</source>
            <comment>terminal_platform_unknown.advice</comment>
            <translation>请取消设置该变量，程序会自行找到显示器。</translation>
        </message>
        <message>
            <source>The library {library} is missing on this system, so the window cannot open.</source>
            <comment>terminal_library_missing.what</comment>
            <translation>系统中缺少库 {library}，窗口无法打开。</translation>
        </message>
        <message>
            <source>Install the package that brings it (`libxcb-cursor0` on Debian and Ubuntu brings libxcb-cursor.so.0). Commands need none: try `intent-desktop demo`; `intent-desktop --help` lists them all.</source>
            <comment>terminal_library_missing.advice</comment>
            <translation>请安装包含它的软件包（在 Debian 和 Ubuntu 上，`libxcb-cursor0` 包含 libxcb-cursor.so.0）。命令不需要显示器，可试试 `intent-desktop demo`；`intent-desktop --help` 会列出全部命令。</translation>
        </message>
        <message>
            <source>There is neither a command nor a file named “{value}”.</source>
            <comment>terminal_no_command.what</comment>
            <translation>没有名为“{value}”的命令或文件。</translation>
        </message>
        <message>
            <source>`intent-desktop --help` lists all commands.</source>
            <comment>terminal_no_command.advice</comment>
            <translation>`intent-desktop --help` 会列出全部命令。</translation>
        </message>
        <message>
            <source>{reason}</source>
            <comment>argument_unknown.what</comment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>Add --help to the command to see its options.</source>
            <comment>argument_unknown.advice</comment>
            <translation>在命令后加上 --help 可查看其选项。</translation>
        </message>
        <message>
            <source>There is no option {option}.</source>
            <comment>argument_no_such_option.what</comment>
            <translation>没有选项 {option}。</translation>
        </message>
        <message>
            <source>There is no option {option}. Alike: {options}.</source>
            <comment>argument_no_such_option_like.what</comment>
            <translation>没有选项 {option}。相近的有：{options}。</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <comment>argument_missing.what</comment>
            <translation>缺少 {name}。</translation>
        </message>
        <message>
            <source>{name} must be at least {least}.</source>
            <comment>argument_too_small.what</comment>
            <translation>{name} 不得小于 {least}。</translation>
        </message>
        <message>
            <source>{name} must be at most {most}.</source>
            <comment>argument_too_large.what</comment>
            <translation>{name} 不得大于 {most}。</translation>
        </message>
        <message>
            <source>{name} must be a number.</source>
            <comment>argument_no_number.what</comment>
            <translation>{name} 必须是数字。</translation>
        </message>
        <message>
            <source>{name} must be a whole number.</source>
            <comment>argument_no_whole.what</comment>
            <translation>{name} 必须是整数。</translation>
        </message>
        <message>
            <source>{option} needs a value after it.</source>
            <comment>argument_without_value.what</comment>
            <translation>{option} 后面需要一个值。</translation>
        </message>
        <message>
            <source>This is too much: {values}.</source>
            <comment>argument_too_many.what</comment>
            <translation>多出了：{values}。</translation>
        </message>
        <message>
            <source>“{value}” is no role.</source>
            <comment>argument_role.what</comment>
            <translation>“{value}”不是角色。</translation>
        </message>
        <message>
            <source>Roles to choose from: {roles}.</source>
            <comment>argument_role.advice</comment>
            <translation>可选的角色：{roles}。</translation>
        </message>
        <message>
            <source>“{value}” is no meaning an event can have.</source>
            <comment>argument_meaning.what</comment>
            <translation>“{value}”不是事件可以具有的含义。</translation>
        </message>
        <message>
            <source>Meanings to choose from: {meanings}.</source>
            <comment>argument_meaning.advice</comment>
            <translation>可选的含义：{meanings}。</translation>
        </message>
        <message>
            <source>“{value}” does not fit {option}.</source>
            <comment>argument_pair.what</comment>
            <translation>“{value}”不符合 {option} 的格式。</translation>
        </message>
        <message>
            <source>Write it as NAME=VALUE.</source>
            <comment>argument_pair.advice</comment>
            <translation>请写成 NAME=VALUE。</translation>
        </message>
        <message>
            <source>“{value}” is no date.</source>
            <comment>argument_date.what</comment>
            <translation>“{value}”不是日期。</translation>
        </message>
        <message>
            <source>Write it as 2025-06-30 or 2025-06-30T18:00.</source>
            <comment>argument_date.advice</comment>
            <translation>请写成 2025-06-30 或 2025-06-30T18:00。</translation>
        </message>
        <message>
            <source>“{value}” is no split.</source>
            <comment>argument_split.what</comment>
            <translation>“{value}”不是划分方式。</translation>
        </message>
        <message>
            <source>Splits to choose from: {splits}.</source>
            <comment>argument_split.advice</comment>
            <translation>可选的划分方式：{splits}。</translation>
        </message>
        <message>
            <source>{name} cannot be {value} days.</source>
            <comment>argument_days.what</comment>
            <translation>{name} 不能是 {value} 天。</translation>
        </message>
        <message>
            <source>Give a positive number of days.</source>
            <comment>argument_days.advice</comment>
            <translation>天数必须为正数。</translation>
        </message>
        <message>
            <source>“{value}” is no way to tell who left.</source>
            <comment>argument_by.what</comment>
            <translation>“{value}”不是判断谁已流失的方式。</translation>
        </message>
        <message>
            <source>Use by=purchase or by=action.</source>
            <comment>argument_by.advice</comment>
            <translation>请使用 by=purchase 或 by=action。</translation>
        </message>
        <message>
            <source>{name} cannot be “{value}”.</source>
            <comment>argument_whole.what</comment>
            <translation>{name} 不能是“{value}”。</translation>
        </message>
        <message>
            <source>Give a whole number from 1 to 60.</source>
            <comment>argument_whole.advice</comment>
            <translation>请填写 1 到 60 的整数。</translation>
        </message>
        <message>
            <source>Both --model and --models were given.</source>
            <comment>argument_model_and_models.what</comment>
            <translation>同时使用了 --model 和 --models。</translation>
        </message>
        <message>
            <source>Name one model with --model, or several with --models.</source>
            <comment>argument_model_and_models.advice</comment>
            <translation>用 --model 指定一个模型，或用 --models 指定几个模型。</translation>
        </message>
        <message>
            <source>{options} would be an option of one model, and several are asked for.</source>
            <comment>argument_options_need_model.what</comment>
            <translation>{options} 是单个模型的选项，而这里要训练几个模型。</translation>
        </message>
        <message>
            <source>Name the model with --model. Options of the question itself are by, cutoffs, fixes, money, positive and repeats.</source>
            <comment>argument_options_need_model.advice</comment>
            <translation>用 --model 指定模型。问题本身的选项有 by、cutoffs、fixes、money、positive 和 repeats。</translation>
        </message>
        <message>
            <source>“{value}” does not say whether an item may come again.</source>
            <comment>argument_repeats.what</comment>
            <translation>“{value}”没有说明商品能否再次出现。</translation>
        </message>
        <message>
            <source>Use repeats=yes, no or auto.</source>
            <comment>argument_repeats.advice</comment>
            <translation>请使用 repeats=yes、no 或 auto。</translation>
        </message>
        <message>
            <source>“{file}” is no text file of item names.</source>
            <comment>item_file_not_text.what</comment>
            <translation>“{file}”不是列出商品名称的文本文件。</translation>
        </message>
        <message>
            <source>Save it as UTF-8 text with one name on each line.</source>
            <comment>item_file_not_text.advice</comment>
            <translation>将其保存为 UTF-8 文本，每行一个名称。</translation>
        </message>
        <message>
            <source>“{value}” is no money matrix.</source>
            <comment>argument_money.what</comment>
            <translation>“{value}”不是有效的收益与成本。</translation>
        </message>
        <message>
            <source>Write money=A,B or money=A,B,C,D for {names}.</source>
            <comment>argument_money.advice</comment>
            <translation>写成 money=A,B 或 money=A,B,C,D，依次对应 {names}。</translation>
        </message>
        <message>
            <source>“{value}” is no export format.</source>
            <comment>argument_format.what</comment>
            <translation>“{value}”不是导出格式。</translation>
        </message>
        <message>
            <source>The format is onnx.</source>
            <comment>argument_format.advice</comment>
            <translation>格式为 onnx。</translation>
        </message>
        <message>
            <source>“{value}” is no way to make a model smaller.</source>
            <comment>argument_method.what</comment>
            <translation>“{value}”不是压缩模型的方式。</translation>
        </message>
        <message>
            <source>Ways to choose from: {methods}.</source>
            <comment>argument_method.advice</comment>
            <translation>可选的方式：{methods}。</translation>
        </message>
        <message>
            <source>“{value}” is no choice of reasons.</source>
            <comment>argument_why.what</comment>
            <translation>“{value}”不是原因的可选项。</translation>
        </message>
        <message>
            <source>Use none, top or all.</source>
            <comment>argument_why.advice</comment>
            <translation>请使用 none、top 或 all。</translation>
        </message>
        <message>
            <source>“{value}” is no size.</source>
            <comment>argument_size.what</comment>
            <translation>“{value}”不是规模。</translation>
        </message>
        <message>
            <source>Sizes to choose from: small, medium, large.</source>
            <comment>argument_size.advice</comment>
            <translation>可选的规模：small、medium、large。</translation>
        </message>
        <message>
            <source>No finding proposes the fix {value}.</source>
            <comment>fix_not_proposed.what</comment>
            <translation>发现的问题中，没有一个建议采用修复 {value}。</translation>
        </message>
        <message>
            <source>Fixes proposed for this data: {fixes}.</source>
            <comment>fix_not_proposed.advice</comment>
            <translation>对这些数据建议的修复：{fixes}。</translation>
        </message>
        <message>
            <source>“{file}” cannot be learnt from as it is. {reason}</source>
            <comment>data_not_usable.what</comment>
            <translation>“{file}”目前还不能用来学习。{reason}</translation>
        </message>
        <message>
            <source>Change the file, or say what its columns mean.</source>
            <comment>data_not_usable.advice</comment>
            <translation>修改文件，或说明各列的含义。</translation>
        </message>
        <message>
            <source>`intent-desktop inspect` lists what is wrong; --role NAME=COLUMN</source>
            <comment>data_not_usable.typed</comment>
            <translation>`intent-desktop inspect` 会列出问题；--role NAME=COLUMN</translation>
        </message>
        <message>
            <source>“{file}” holds no finished run.</source>
            <comment>not_a_run.what</comment>
            <translation>“{file}”中没有已完成的训练记录。</translation>
        </message>
        <message>
            <source>Name a folder below `runs` of a project, with metrics.json in it.</source>
            <comment>not_a_run.advice</comment>
            <translation>请指定项目的 `runs` 下含有 metrics.json 的文件夹。</translation>
        </message>
        <message>
            <source>“{file}” holds no training that could go on.</source>
            <comment>not_a_run_to_resume.what</comment>
            <translation>“{file}”中没有可以继续的训练。</translation>
        </message>
        <message>
            <source>Name a folder below `runs` of a project.</source>
            <comment>not_a_run_to_resume.advice</comment>
            <translation>请指定项目的 `runs` 下的文件夹。</translation>
        </message>
        <message>
            <source>These runs answered different questions, so their figures do not compare: {questions}.</source>
            <comment>runs_differ.what</comment>
            <translation>这些训练记录回答的问题不同，指标无法比较：{questions}。</translation>
        </message>
        <message>
            <source>Compare runs of one question.</source>
            <comment>runs_differ.advice</comment>
            <translation>请比较同一个问题的训练记录。</translation>
        </message>
        <message>
            <source>The model “{model:model}” is left out, because you stopped or the time allowed was used up before it had learnt anything.</source>
            <comment>model_skipped.what</comment>
            <translation>模型“{model:model}”不参与，因为它还没学到任何内容，您就已停止，或已达到时间上限。</translation>
        </message>
        <message>
            <source>Allow more time, or resume the run.</source>
            <comment>model_skipped.advice</comment>
            <translation>增加时间上限，或继续训练。</translation>
        </message>
        <message>
            <source>--budget MINUTES, or `intent-desktop resume RUN`</source>
            <comment>model_skipped.typed</comment>
            <translation>--budget MINUTES，或 `intent-desktop resume RUN`</translation>
        </message>
        <message>
            <source>“{file}” is a bundle, but its recipe cannot be read: {reason}.</source>
            <comment>bundle_not_understood.what</comment>
            <translation>“{file}”是模型包，但无法读取其配方：{reason}。</translation>
        </message>
        <message>
            <source>Train the model again, or update the program.</source>
            <comment>bundle_not_understood.advice</comment>
            <translation>再次训练模型，或更新程序。</translation>
        </message>
        <message>
            <source>The model learnt from data of the shape “{expected:shape}”; these files are “{shape:shape}”.</source>
            <comment>score_other_shape.what</comment>
            <translation>模型学习的数据形态是“{expected:shape}”，而这些文件是“{shape:shape}”。</translation>
        </message>
        <message>
            <source>Bring files like those of the training, or say what the columns mean.</source>
            <comment>score_other_shape.advice</comment>
            <translation>请提供与训练时同类的文件，或说明各列的含义。</translation>
        </message>
        <message>
            <source>--role NAME=COLUMN</source>
            <comment>score_other_shape.typed</comment>
            <translation>--role NAME=COLUMN</translation>
        </message>
        <message>
            <source>The model understands none of the events in these files ({values}); it learnt from: {known}.</source>
            <comment>score_no_known_event.what</comment>
            <translation>这些文件中的事件，模型一个也不认识（{values}）；它学习过的是：{known}。</translation>
        </message>
        <message>
            <source>Check that the column of the event is the same as in training, and write its values as they were there.</source>
            <comment>score_no_known_event.advice</comment>
            <translation>检查事件列是否与训练时相同，并按训练时的写法填写其中的值。</translation>
        </message>
        <message>
            <source>{count:event value is|event values are} new to the model and no word that it understands, so they count as other actions: {values}.</source>
            <comment>score_events_unknown.what</comment>
            <translation>有 {count} 个事件值模型没有见过，也不是它认识的词，因此按其他行为处理：{values}。</translation>
        </message>
        <message>
            <source>Write them as they were in training where they mean the same.</source>
            <comment>score_events_unknown.advice</comment>
            <translation>如果含义相同，请按训练时的写法填写。</translation>
        </message>
        <message>
            <source>None of the columns that the model learnt from is in these files: {columns}.</source>
            <comment>score_no_known_column.what</comment>
            <translation>模型学习过的列，这些文件中一个也没有：{columns}。</translation>
        </message>
        <message>
            <source>Bring files with the same columns, or say which column is which.</source>
            <comment>score_no_known_column.advice</comment>
            <translation>请提供含有相同列的文件，或说明各列分别对应哪一列。</translation>
        </message>
        <message>
            <source>--role NAME=COLUMN</source>
            <comment>score_no_known_column.typed</comment>
            <translation>--role NAME=COLUMN</translation>
        </message>
        <message>
            <source>These scores do not depend on a moment, so the one given makes no difference to them.</source>
            <comment>score_as_of_ignored.what</comment>
            <translation>这些分数与时刻无关，因此指定的时刻对结果没有影响。</translation>
        </message>
        <message>
            <source>--as-of</source>
            <comment>score_as_of_ignored.typed</comment>
            <translation>--as-of</translation>
        </message>
        <message>
            <source>Not in these files, so taken as missing: {count:column|columns} that the model learnt from ({columns}).</source>
            <comment>score_columns_missing.what</comment>
            <translation>模型学习过的列中有 {count} 列不在这些文件中，视为缺失（{columns}）。</translation>
        </message>
        <message>
            <source>The scores are less reliable. Bring these columns if you can.</source>
            <comment>score_columns_missing.advice</comment>
            <translation>分数的可靠性会降低。如果可以，请提供这些列。</translation>
        </message>
        <message>
            <source>{count:feature looks|features look} very different from what the model learnt from: {columns:features}.</source>
            <comment>score_drift.what</comment>
            <translation>{count} 个特征与模型学习时的数据相差很大：{columns:features}。</translation>
        </message>
        <message>
            <source>The model may be out of date. Evaluate it on recent data, or train it anew.</source>
            <comment>score_drift.advice</comment>
            <translation>模型可能已经过时。请用近期数据评估，或重新训练。</translation>
        </message>
        <message>
            <source>{count:feature looks|features look} very different by now from the earlier moments that the model learnt at: {columns:features}.</source>
            <comment>score_drift_since.what</comment>
            <translation>与模型学习时的较早时刻相比，目前有 {count} 个特征相差很大：{columns:features}。</translation>
        </message>
        <message>
            <source>Customers have changed since then, in these same data. Expect somewhat less of the model than on Evaluate.</source>
            <comment>score_drift_since.advice</comment>
            <translation>在同一份数据中，顾客从那时起已有变化。模型的实际效果可能略低于“评估”页。</translation>
        </message>
        <message>
            <source>There is no row to score in {file}.</source>
            <comment>score_no_rows.what</comment>
            <translation>{file} 中没有可以打分的行。</translation>
        </message>
        <message>
            <source>Bring a file with rows. Where you gave a moment, choose one after the first action in the file.</source>
            <comment>score_no_rows.advice</comment>
            <translation>请提供含有行的文件。如果指定了时刻，请选择文件中第一个行为之后的时刻。</translation>
        </message>
        <message>
            <source>The answer to “{question}” is not yes or no, so the threshold makes no difference to it.</source>
            <comment>score_threshold_ignored.what</comment>
            <translation>“{question}”的结果不是“是”或“否”，因此阈值对结果没有影响。</translation>
        </message>
        <message>
            <source>--threshold</source>
            <comment>score_threshold_ignored.typed</comment>
            <translation>--threshold</translation>
        </message>
        <message>
            <source>Scores cannot be written to “{file}”.</source>
            <comment>score_format.what</comment>
            <translation>无法将分数写入“{file}”。</translation>
        </message>
        <message>
            <source>Its name must end in one of: {formats}.</source>
            <comment>score_format.advice</comment>
            <translation>文件名必须以下列之一结尾：{formats}。</translation>
        </message>
        <message>
            <source>“{file}” cannot hold {rows:row|rows}; Excel takes {most}.</source>
            <comment>score_too_many_for_excel.what</comment>
            <translation>“{file}”容纳不下 {rows} 行；Excel 最多 {most} 行。</translation>
        </message>
        <message>
            <source>Write to .csv or .parquet instead.</source>
            <comment>score_too_many_for_excel.advice</comment>
            <translation>请改为写入 .csv 或 .parquet 文件。</translation>
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <comment>score_not_writable.what</comment>
            <translation>无法写入“{file}”。</translation>
        </message>
        <message>
            <source>Choose a folder where you may write, and close the file elsewhere.</source>
            <comment>score_not_writable.advice</comment>
            <translation>选择有写入权限的文件夹，并在其他程序中关闭该文件。</translation>
        </message>
        <message>
            <source>“{file}” is one of the files that the scores are made from, so it was not replaced.</source>
            <comment>score_exists.what</comment>
            <translation>“{file}”是用来打分的文件之一，因此没有替换。</translation>
        </message>
        <message>
            <source>Choose another name for the scores.</source>
            <comment>score_exists.advice</comment>
            <translation>为打分结果选择其他名称。</translation>
        </message>
        <message>
            <source>This model gives no account of single answers, so the scores come without reasons.</source>
            <comment>score_no_reasons.what</comment>
            <translation>此模型无法说明单个结果的原因，因此打分结果中没有原因。</translation>
        </message>
        <message>
            <source>Explaining all {rows:row|rows} will take about {seconds} seconds.</source>
            <comment>score_why_estimate.what</comment>
            <translation>解释全部 {rows} 行大约需要 {seconds} 秒。</translation>
        </message>
        <message>
            <source>Judged on {rows:row|rows} ({yes} yes) of the files you gave.</source>
            <comment>protocol_evaluate_rows.what</comment>
            <translation>用您给出的文件中的 {rows} 行（其中“是”{yes} 行）评估。</translation>
        </message>
        <message>
            <source>Judged on {rows:customer|customers} ({yes} yes) as of {cutoff}, by what they did in the {horizon} days after it.</source>
            <comment>protocol_evaluate_events.what</comment>
            <translation>用 {rows} 位顾客（其中“是”{yes} 位）在 {cutoff} 的情况评估，看此后 {horizon} 天内做了什么。</translation>
        </message>
        <message>
            <source>, {rows:row|rows}</source>
            <comment>terminal_shape_rows.what</comment>
            <translation>，{rows} 行</translation>
        </message>
        <message>
            <source>… and {columns:more column|more columns}</source>
            <comment>terminal_more_columns.what</comment>
            <translation>…还有 {columns} 列</translation>
        </message>
        <message>
            <source>(every row)</source>
            <comment>terminal_every_row.what</comment>
            <translation>（每一行）</translation>
        </message>
        <message>
            <source>main table</source>
            <comment>terminal_table_main.what</comment>
            <translation>主表</translation>
        </message>
        <message>
            <source>looked up</source>
            <comment>terminal_table_look_up.what</comment>
            <translation>关联表</translation>
        </message>
        <message>
            <source>set aside</source>
            <comment>terminal_table_aside.what</comment>
            <translation>搁置</translation>
        </message>
        <message>
            <source>fixed</source>
            <comment>terminal_finding_fixed.what</comment>
            <translation>已修复</translation>
        </message>
        <message>
            <source>error</source>
            <comment>terminal_finding_error.what</comment>
            <translation>问题</translation>
        </message>
        <message>
            <source>warning</source>
            <comment>terminal_finding_warning.what</comment>
            <translation>警告</translation>
        </message>
        <message>
            <source>note</source>
            <comment>terminal_finding_note.what</comment>
            <translation>提示</translation>
        </message>
        <message>
            <source>{model} (chosen)</source>
            <comment>terminal_chosen.what</comment>
            <translation>{model}（选定）</translation>
        </message>
        <message>
            <source>Leans most on: {features}</source>
            <comment>terminal_leans_on.what</comment>
            <translation>主要依据：{features}</translation>
        </message>
        <message>
            <source>{rows:row|rows} scored in {time}</source>
            <comment>terminal_scored.what</comment>
            <translation>已为 {rows} 行打分，用时 {time}</translation>
        </message>
        <message>
            <source>{rows:row|rows} scored as of {as_of}, in {time}</source>
            <comment>terminal_scored_as_of.what</comment>
            <translation>已按 {as_of} 的情况为 {rows} 行打分，用时 {time}</translation>
        </message>
        <message>
            <source>{yes} of them at or above the threshold {threshold}</source>
            <comment>terminal_yes.what</comment>
            <translation>其中 {yes} 行达到或超过阈值 {threshold}</translation>
        </message>
        <message>
            <source>{name}: {value}. {explanation}</source>
            <comment>terminal_figure.what</comment>
            <translation>{name}：{value}。{explanation}</translation>
        </message>
        <message>
            <source>Different from what the model learnt from: {columns:features}</source>
            <comment>terminal_differs.what</comment>
            <translation>与模型学习时的数据不同：{columns:features}</translation>
        </message>
        <message>
            <source>{run} was judged on other rows, or in another way, so the lead over it cannot be measured</source>
            <comment>terminal_not_comparable.what</comment>
            <translation>{run} 是在其他行上或用其他方式评估的，因此无法衡量领先它多少</translation>
        </message>
        <message>
            <source>{run} is behind by {interval} {figure} (95 %): more than chance</source>
            <comment>terminal_behind.what</comment>
            <translation>{run} 的 {figure} 落后 {interval} (95%)：并非偶然</translation>
        </message>
        <message>
            <source>{run} is behind by {interval} {figure} (95 %): may be chance</source>
            <comment>terminal_behind_maybe.what</comment>
            <translation>{run} 的 {figure} 落后 {interval} (95%)：可能只是偶然</translation>
        </message>
        <message>
            <source>{summary} (for comparison)</source>
            <comment>terminal_for_comparison.what</comment>
            <translation>{summary}（用于对比）</translation>
        </message>
        <message>
            <source>ok</source>
            <comment>terminal_check_passed.what</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>FAILED</source>
            <comment>terminal_check_failed.what</comment>
            <translation>失败</translation>
        </message>
        <message>
            <source>Bytes of what became smaller</source>
            <comment>terminal_bytes_smaller.what</comment>
            <translation>所压缩部分的字节数</translation>
        </message>
        <message>
            <source>Bytes of the bundle</source>
            <comment>terminal_bytes_bundle.what</comment>
            <translation>模型包的字节数</translation>
        </message>
        <message>
            <source>Answers a second</source>
            <comment>terminal_answers_a_second.what</comment>
            <translation>每秒回答数</translation>
        </message>
        <message>
            <source>{memory} (more than there is)</source>
            <comment>terminal_too_much.what</comment>
            <translation>{memory}（超过现有内存）</translation>
        </message>
        <message>
            <source>Details: {file}</source>
            <comment>terminal_details.what</comment>
            <translation>详情：{file}</translation>
        </message>
        <message>
            <source>Simulated shop: {events:event|events} in {folder}</source>
            <comment>terminal_demo_shop.what</comment>
            <translation>已模拟店铺：{events} 个事件，位于 {folder}</translation>
        </message>
        <message>
            <source>Bundle</source>
            <comment>terminal_place_bundle.what</comment>
            <translation>模型包</translation>
        </message>
        <message>
            <source>Report</source>
            <comment>terminal_place_report.what</comment>
            <translation>报告</translation>
        </message>
        <message>
            <source>Scores</source>
            <comment>terminal_place_scores.what</comment>
            <translation>打分结果</translation>
        </message>
        <message>
            <source>Model</source>
            <comment>terminal_place_model.what</comment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Usage:</source>
            <comment>terminal_usage.what</comment>
            <translation>用法：</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <comment>terminal_place_of_options.what</comment>
            <translation>[选项]</translation>
        </message>
        <message>
            <source>COMMAND [ARGUMENTS]...</source>
            <comment>terminal_place_of_command.what</comment>
            <translation>命令 [参数]...</translation>
        </message>
        <message>
            <source>Arguments</source>
            <comment>terminal_arguments.what</comment>
            <translation>参数</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>terminal_options.what</comment>
            <translation>选项</translation>
        </message>
        <message>
            <source>Commands</source>
            <comment>terminal_commands.what</comment>
            <translation>命令</translation>
        </message>
        <message>
            <source>Show this message and end.</source>
            <comment>terminal_show_help.what</comment>
            <translation>显示此说明并退出。</translation>
        </message>
        <message>
            <source>[required]</source>
            <comment>terminal_required.what</comment>
            <translation>[必填]</translation>
        </message>
        <message>
            <source>[default: {value}]</source>
            <comment>terminal_default.what</comment>
            <translation>[默认：{value}]</translation>
        </message>
        <message>
            <source>Column</source>
            <comment>terminal_column_column.what</comment>
            <translation>列</translation>
        </message>
        <message>
            <source>Type</source>
            <comment>terminal_column_type.what</comment>
            <translation>类型</translation>
        </message>
        <message>
            <source>Role</source>
            <comment>terminal_column_role.what</comment>
            <translation>角色</translation>
        </message>
        <message>
            <source>Why</source>
            <comment>terminal_column_why.what</comment>
            <translation>理由</translation>
        </message>
        <message>
            <source>Event value</source>
            <comment>terminal_column_event_value.what</comment>
            <translation>事件值</translation>
        </message>
        <message>
            <source>Means</source>
            <comment>terminal_column_means.what</comment>
            <translation>含义</translation>
        </message>
        <message>
            <source>File</source>
            <comment>terminal_column_file.what</comment>
            <translation>文件</translation>
        </message>
        <message>
            <source>Rows</source>
            <comment>terminal_column_rows.what</comment>
            <translation>行数</translation>
        </message>
        <message>
            <source>By</source>
            <comment>terminal_column_by.what</comment>
            <translation>键</translation>
        </message>
        <message>
            <source>Rows that find it</source>
            <comment>terminal_column_rows_that_find.what</comment>
            <translation>匹配率</translation>
        </message>
        <message>
            <source>Model</source>
            <comment>terminal_column_model.what</comment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>terminal_column_figure.what</comment>
            <translation>指标</translation>
        </message>
        <message>
            <source>Here</source>
            <comment>terminal_column_here.what</comment>
            <translation>本次</translation>
        </message>
        <message>
            <source>At training</source>
            <comment>terminal_column_at_training.what</comment>
            <translation>训练时</translation>
        </message>
        <message>
            <source>Run</source>
            <comment>terminal_column_run.what</comment>
            <translation>训练记录</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>terminal_column_name.what</comment>
            <translation>名称</translation>
        </message>
        <message>
            <source>What for</source>
            <comment>terminal_column_what_for.what</comment>
            <translation>用途</translation>
        </message>
        <message>
            <source>Before</source>
            <comment>terminal_column_before.what</comment>
            <translation>压缩前</translation>
        </message>
        <message>
            <source>After</source>
            <comment>terminal_column_after.what</comment>
            <translation>压缩后</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>terminal_column_change.what</comment>
            <translation>变化</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>terminal_column_size.what</comment>
            <translation>规模</translation>
        </message>
        <message>
            <source>Weights</source>
            <comment>terminal_column_weights.what</comment>
            <translation>参数</translation>
        </message>
        <message>
            <source>An epoch</source>
            <comment>terminal_column_epoch.what</comment>
            <translation>一个轮次</translation>
        </message>
        <message>
            <source>All of the learning</source>
            <comment>terminal_column_learning.what</comment>
            <translation>整个训练</translation>
        </message>
        <message>
            <source>Memory</source>
            <comment>terminal_column_memory.what</comment>
            <translation>内存</translation>
        </message>
        <message>
            <source>Is</source>
            <comment>terminal_column_is.what</comment>
            <translation>用作</translation>
        </message>
    </context>
    <context>
        <name>self_test</name>
        <message>
            <source>engine in use</source>
            <comment>self_test_engine_in_use.what</comment>
            <translation>所用引擎</translation>
        </message>
        <message>
            <source>engine</source>
            <comment>self_test_engine.what</comment>
            <translation>引擎</translation>
        </message>
        <message>
            <source>device</source>
            <comment>self_test_device.what</comment>
            <translation>设备</translation>
        </message>
        <message>
            <source>training on a table</source>
            <comment>self_test_training_on_a_table.what</comment>
            <translation>用表训练</translation>
        </message>
        <message>
            <source>training for {question}</source>
            <comment>self_test_training_for.what</comment>
            <translation>为 {question} 训练</translation>
        </message>
        <message>
            <source>bundle round trip</source>
            <comment>self_test_bundle.what</comment>
            <translation>模型包往返</translation>
        </message>
        <message>
            <source>plots</source>
            <comment>self_test_plots.what</comment>
            <translation>图表</translation>
        </message>
        <message>
            <source>answers after {time}</source>
            <comment>self_test_answered.what</comment>
            <translation>{time}后应答</translation>
        </message>
        <message>
            <source>ROC-AUC {auc} of {models} on a known answer</source>
            <comment>self_test_known_answer.what</comment>
            <translation>{models} 对已知结果的 ROC-AUC 为 {auc}</translation>
        </message>
        <message>
            <source>the same scores after the bundle moved</source>
            <comment>self_test_same_scores.what</comment>
            <translation>移动模型包后，打分结果相同</translation>
        </message>
        <message>
            <source>scores differ after a move</source>
            <comment>self_test_other_scores.what</comment>
            <translation>移动模型包后，打分结果不同</translation>
        </message>
        <message>
            <source>{plots:plot|plots} drawn, and {pages:page|pages} of PDF</source>
            <comment>self_test_drawn.what</comment>
            <translation>画出 {plots} 张图，PDF {pages} 页</translation>
        </message>
        <message>
            <source>{plot} is blank</source>
            <comment>self_test_blank.what</comment>
            <translation>{plot} 为空白</translation>
        </message>
        <message>
            <source>drawing ended with code {exit_code}</source>
            <comment>self_test_ended.what</comment>
            <translation>绘图以代码 {exit_code} 结束</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Understand and predict what the customers of an online shop intend, on your own computer.</source>
            <comment>help_program.what</comment>
            <translation>在自己的电脑上了解并预测网店顾客的意图。</translation>
        </message>
        <message>
            <source>Files, or a folder of them: alike ones, or events with tables of customers and items.</source>
            <comment>help_paths.what</comment>
            <translation>文件或文件夹：同类文件，或事件与顾客、商品的表。</translation>
        </message>
        <message>
            <source>What a column means.</source>
            <comment>help_role.what</comment>
            <translation>列的含义。</translation>
        </message>
        <message>
            <source>What event values mean.</source>
            <comment>help_event.what</comment>
            <translation>事件值的含义。</translation>
        </message>
        <message>
            <source>Print the result as one JSON object.</source>
            <comment>help_json.what</comment>
            <translation>将结果输出为一个 JSON 对象。</translation>
        </message>
        <message>
            <source>The moment to predict from.</source>
            <comment>help_as_of.what</comment>
            <translation>从哪个时刻起预测。</translation>
        </message>
        <message>
            <source>Decides every random choice.</source>
            <comment>help_seed.what</comment>
            <translation>决定所有随机选择。</translation>
        </message>
        <message>
            <source>The project's folder.</source>
            <comment>help_out.what</comment>
            <translation>项目文件夹。</translation>
        </message>
        <message>
            <source>Simulate a shop, train on it, score its customers and write a report.</source>
            <comment>help_command_demo.what</comment>
            <translation>模拟一家店铺，用它训练，为顾客打分并生成报告。</translation>
        </message>
        <message>
            <source>small, medium or large.</source>
            <comment>help_demo_size.what</comment>
            <translation>small、medium 或 large。</translation>
        </message>
        <message>
            <source>Say what files are, what their columns mean, and what is wrong with them.</source>
            <comment>help_command_inspect.what</comment>
            <translation>说明文件是什么、各列的含义，以及有什么问题。</translation>
        </message>
        <message>
            <source>Train models for a question, judge them honestly, keep the best as a bundle with a report.</source>
            <comment>help_command_train.what</comment>
            <translation>为一个问题训练模型，如实评估，将最好的保存为模型包，并附报告。</translation>
        </message>
        <message>
            <source>What to ask; see `questions`.</source>
            <comment>help_train_question.what</comment>
            <translation>要问什么；见 `questions`。</translation>
        </message>
        <message>
            <source>One model instead of all; see `models`.</source>
            <comment>help_train_model.what</comment>
            <translation>只用一个模型，而不是全部；见 `models`。</translation>
        </message>
        <message>
            <source>These models instead of all, and their blend.</source>
            <comment>help_train_several.what</comment>
            <translation>用这些模型及其融合模型，而不是全部。</translation>
        </message>
        <message>
            <source>time, group, random, leave-one-out, folds or given.</source>
            <comment>help_train_split.what</comment>
            <translation>time、group、random、leave-one-out、folds 或 given。</translation>
        </message>
        <message>
            <source>A file to judge on; makes the split given.</source>
            <comment>help_train_test.what</comment>
            <translation>用来评估的文件；划分方式随之为 given。</translation>
        </message>
        <message>
            <source>What became of recommendations: shown, clicked, bought.</source>
            <comment>help_train_feedback.what</comment>
            <translation>推荐之后的情况：展示、点击、购买。</translation>
        </message>
        <message>
            <source>The test cut-off.</source>
            <comment>help_train_cutoff.what</comment>
            <translation>测试截止时间。</translation>
        </message>
        <message>
            <source>How far ahead to predict.</source>
            <comment>help_train_horizon.what</comment>
            <translation>向前预测多远。</translation>
        </message>
        <message>
            <source>Ask only about customers active so recently.</source>
            <comment>help_train_active.what</comment>
            <translation>只预测最近这段时间内活跃过的顾客。</translation>
        </message>
        <message>
            <source>No further model is begun after that time.</source>
            <comment>help_train_budget.what</comment>
            <translation>超过此时间后，不再开始新的模型。</translation>
        </message>
        <message>
            <source>Any further option: of the question (by, cutoffs, fixes, money, positive, repeats=yes|no|auto) or of the model.</source>
            <comment>help_train_further.what</comment>
            <translation>其他选项：问题的选项（by、cutoffs、fixes、money、positive、repeats=yes|no|auto）或模型的选项。</translation>
        </message>
        <message>
            <source>Start from a pre-trained encoder: its file, or new to learn one first.</source>
            <comment>help_train_encoder.what</comment>
            <translation>从预训练的编码器开始：给出其文件，或用 new 先训练一个。</translation>
        </message>
        <message>
            <source>Show beside the encoder's file what one learnt from scratch brings; that takes two fifths of the time.</source>
            <comment>help_train_compare_scratch.what</comment>
            <translation>在编码器文件之外，同时显示从零训练的编码器效果如何；会占用五分之二的时间。</translation>
        </message>
        <message>
            <source>Learn what customers do from all their actions, before any question: `train --encoder` starts from it.</source>
            <comment>help_command_pretrain.what</comment>
            <translation>在提出问题之前，从全部行为中学习顾客做什么；`train --encoder` 可从它开始。</translation>
        </message>
        <message>
            <source>Learn from what happened before; the rest judges.</source>
            <comment>help_pretrain_until.what</comment>
            <translation>从此时刻之前的行为中学习，其余用于评估。</translation>
        </message>
        <message>
            <source>Go on with an encoder that was learnt before.</source>
            <comment>help_pretrain_encoder.what</comment>
            <translation>继续训练先前的编码器。</translation>
        </message>
        <message>
            <source>Show beside the one that went on what one learnt from scratch reaches; that may take the budget once more.</source>
            <comment>help_pretrain_compare_scratch.what</comment>
            <translation>除继续训练的编码器外，同时显示从零训练的编码器能达到什么水平；可能再用一份时间上限。</translation>
        </message>
        <message>
            <source>How long it may learn.</source>
            <comment>help_pretrain_budget.what</comment>
            <translation>最多训练多久。</translation>
        </message>
        <message>
            <source>size=small|medium|large, the weights next, time, masked and contrast, or another option of the encoder.</source>
            <comment>help_pretrain_further.what</comment>
            <translation>size=small|medium|large，权重 next、time、masked 和 contrast，或编码器的其他选项。</translation>
        </message>
        <message>
            <source>Only say how long each size would take, and how much memory.</source>
            <comment>help_pretrain_estimate.what</comment>
            <translation>只估计每种规模需要多少时间和内存。</translation>
        </message>
        <message>
            <source>Go on with a training that was interrupted, from its last checkpoint.</source>
            <comment>help_command_resume.what</comment>
            <translation>从最后一个检查点继续中断的训练。</translation>
        </message>
        <message>
            <source>The folder of an interrupted run.</source>
            <comment>help_resume_run.what</comment>
            <translation>中断的训练记录的文件夹。</translation>
        </message>
        <message>
            <source>Judge a bundle on files that hold the outcome.</source>
            <comment>help_command_evaluate.what</comment>
            <translation>用含有结果的文件评估模型包。</translation>
        </message>
        <message>
            <source>Score new files with a bundle: a chance for each row or customer, recommendations, or what else it answers.</source>
            <comment>help_command_score.what</comment>
            <translation>用模型包为新文件打分：每行或每位顾客的概率、推荐，或它能给出的其他结果。</translation>
        </message>
        <message>
            <source>A .csv, .parquet or .xlsx file.</source>
            <comment>help_score_out.what</comment>
            <translation>.csv、.parquet 或 .xlsx 文件。</translation>
        </message>
        <message>
            <source>Reasons: none, top (the best 1,000) or all.</source>
            <comment>help_score_why.what</comment>
            <translation>原因：none、top（最好的 1,000 个）或 all。</translation>
        </message>
        <message>
            <source>The chance from which the answer is yes, else the bundle's own.</source>
            <comment>help_score_threshold.what</comment>
            <translation>概率达到多少即回答“是”，不填则用模型包自带的阈值。</translation>
        </message>
        <message>
            <source>How recommendations shall be: count=5, diversity=.3, novelty=.2, repeats=yes|no|auto, exclude_bought=true, exclude=FILE or names with commas.</source>
            <comment>help_score_wish.what</comment>
            <translation>推荐偏好：count=5、diversity=.3、novelty=.2、repeats=yes|no|auto、exclude_bought=true、exclude=FILE 或用逗号分隔的名称。</translation>
        </message>
        <message>
            <source>Put finished runs side by side.</source>
            <comment>help_command_compare.what</comment>
            <translation>并排比较已完成的训练记录。</translation>
        </message>
        <message>
            <source>Folders of runs.</source>
            <comment>help_compare_runs.what</comment>
            <translation>训练记录的文件夹。</translation>
        </message>
        <message>
            <source>Write a bundle's model in a format that other programs run.</source>
            <comment>help_command_export.what</comment>
            <translation>将模型包中的模型写成其他程序可以运行的格式。</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <comment>help_export_out.what</comment>
            <translation>要写入的文件。</translation>
        </message>
        <message>
            <source>The format: onnx.</source>
            <comment>help_export_form.what</comment>
            <translation>格式：onnx。</translation>
        </message>
        <message>
            <source>Make a bundle's models smaller, and measure what that costs: size, speed and quality side by side.</source>
            <comment>help_command_compress.what</comment>
            <translation>压缩模型包中的模型，并测量代价：并排显示大小、速度和质量。</translation>
        </message>
        <message>
            <source>The files it learnt from, or better newer ones, to judge on.</source>
            <comment>help_compress_paths.what</comment>
            <translation>用来评估的文件：它学过的文件，最好是更新的文件。</translation>
        </message>
        <message>
            <source>int8, prune or distil.</source>
            <comment>help_compress_method.what</comment>
            <translation>int8、prune 或 distil。</translation>
        </message>
        <message>
            <source>The .intent file to write.</source>
            <comment>help_compress_out.what</comment>
            <translation>要写入的 .intent 文件。</translation>
        </message>
        <message>
            <source>How: share=.5 for prune; width, length, temperature and epochs for distil, of trees rounds, leaves and learning_rate.</source>
            <comment>help_compress_further.what</comment>
            <translation>方式：prune 用 share=.5；distil 用 width、length、temperature 和 epochs，对树模型用 rounds、leaves 和 learning_rate。</translation>
        </message>
        <message>
            <source>List what can be asked.</source>
            <comment>help_command_questions.what</comment>
            <translation>列出可以提出的问题。</translation>
        </message>
        <message>
            <source>List what can learn, by the questions that it answers; what stands beside the models for comparison comes last.</source>
            <comment>help_command_models.what</comment>
            <translation>列出可以训练的模型，按所回答的问题排列；用来对比的基线列在最后。</translation>
        </message>
        <message>
            <source>Check the installed program: engine, device, a tiny training, a bundle round trip.</source>
            <comment>help_command_self_test.what</comment>
            <translation>检查已安装的程序：引擎、设备、一次小型训练、模型包的保存和读取。</translation>
        </message>
    </context>
    <context>
        <name>content</name>
        <message>
            <source>it is prose</source>
            <comment>content_is_prose.what</comment>
            <translation>这是文章</translation>
        </message>
        <message>
            <source>it is a web page</source>
            <comment>content_is_web_page.what</comment>
            <translation>这是网页</translation>
        </message>
        <message>
            <source>it is an XML document</source>
            <comment>content_is_xml_document.what</comment>
            <translation>这是 XML 文档</translation>
        </message>
        <message>
            <source>it is a program</source>
            <comment>content_is_program.what</comment>
            <translation>这是程序</translation>
        </message>
        <message>
            <source>it is a notebook</source>
            <comment>content_is_notebook.what</comment>
            <translation>这是笔记本 (notebook)</translation>
        </message>
        <message>
            <source>it is a settings file</source>
            <comment>content_is_settings_file.what</comment>
            <translation>这是设置文件</translation>
        </message>
        <message>
            <source>it is a log of a program</source>
            <comment>content_is_log.what</comment>
            <translation>这是程序的日志</translation>
        </message>
        <message>
            <source>it is a picture</source>
            <comment>content_is_picture.what</comment>
            <translation>这是图片</translation>
        </message>
        <message>
            <source>it is a sound</source>
            <comment>content_is_sound.what</comment>
            <translation>这是音频</translation>
        </message>
        <message>
            <source>it is a film</source>
            <comment>content_is_film.what</comment>
            <translation>这是视频</translation>
        </message>
        <message>
            <source>it is a text document</source>
            <comment>content_is_text_document.what</comment>
            <translation>这是文本文档</translation>
        </message>
        <message>
            <source>it is a presentation</source>
            <comment>content_is_presentation.what</comment>
            <translation>这是演示文稿</translation>
        </message>
        <message>
            <source>this kind of archive is not read; unpack it first</source>
            <comment>content_is_other_archive.what</comment>
            <translation>不能读取这种压缩包，请先解压</translation>
        </message>
        <message>
            <source>it is a database; export its tables as CSV</source>
            <comment>content_is_database.what</comment>
            <translation>这是数据库，请将其中的表导出为 CSV</translation>
        </message>
        <message>
            <source>it is a Python pickle, which could run a program</source>
            <comment>content_is_pickle.what</comment>
            <translation>这是 Python pickle 文件，可能会运行程序</translation>
        </message>
        <message>
            <source>a picture (PNG)</source>
            <comment>content_picture_png.what</comment>
            <translation>图片 (PNG)</translation>
        </message>
        <message>
            <source>a picture (JPEG)</source>
            <comment>content_picture_jpeg.what</comment>
            <translation>图片 (JPEG)</translation>
        </message>
        <message>
            <source>a picture (GIF)</source>
            <comment>content_picture_gif.what</comment>
            <translation>图片 (GIF)</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <comment>content_pdf_document.what</comment>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>a text document (RTF)</source>
            <comment>content_text_document_rtf.what</comment>
            <translation>文本文档 (RTF)</translation>
        </message>
        <message>
            <source>a program</source>
            <comment>content_program.what</comment>
            <translation>程序</translation>
        </message>
        <message>
            <source>a SQLite database</source>
            <comment>content_sqlite_database.what</comment>
            <translation>SQLite 数据库</translation>
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <comment>content_7_zip_archive.what</comment>
            <translation>7-Zip 压缩包</translation>
        </message>
        <message>
            <source>a RAR archive</source>
            <comment>content_rar_archive.what</comment>
            <translation>RAR 压缩包</translation>
        </message>
        <message>
            <source>an xz archive</source>
            <comment>content_xz_archive.what</comment>
            <translation>xz 压缩包</translation>
        </message>
        <message>
            <source>a Python pickle</source>
            <comment>content_pickle.what</comment>
            <translation>Python pickle 文件</translation>
        </message>
        <message>
            <source>a Parquet file</source>
            <comment>content_parquet_file.what</comment>
            <translation>Parquet 文件</translation>
        </message>
        <message>
            <source>a zip archive</source>
            <comment>content_zip_archive.what</comment>
            <translation>zip 压缩包</translation>
        </message>
        <message>
            <source>an Office document</source>
            <comment>content_office_document.what</comment>
            <translation>Office 文档</translation>
        </message>
        <message>
            <source>a gzip archive</source>
            <comment>content_gzip_archive.what</comment>
            <translation>gzip 压缩包</translation>
        </message>
        <message>
            <source>a Zstandard archive</source>
            <comment>content_zstandard_archive.what</comment>
            <translation>Zstandard 压缩包</translation>
        </message>
        <message>
            <source>a bzip2 archive</source>
            <comment>content_bzip2_archive.what</comment>
            <translation>bzip2 压缩包</translation>
        </message>
        <message>
            <source>a tar archive</source>
            <comment>content_tar_archive.what</comment>
            <translation>tar 归档文件</translation>
        </message>
        <message>
            <source>numbers for a program, not text</source>
            <comment>content_numbers.what</comment>
            <translation>供程序使用的数值，不是文本</translation>
        </message>
        <message>
            <source>it is no file</source>
            <comment>content_is_no_file.what</comment>
            <translation>这不是文件</translation>
        </message>
        <message>
            <source>it is a web page or an XML document</source>
            <comment>content_is_markup.what</comment>
            <translation>这是网页或 XML 文档</translation>
        </message>
        <message>
            <source>it is one JSON object, not a list of objects with one for each row</source>
            <comment>content_is_one_object.what</comment>
            <translation>这是单个 JSON 对象，而不是每行对应一个对象的列表</translation>
        </message>
        <message>
            <source>it is laid out in another way</source>
            <comment>content_laid_out_otherwise.what</comment>
            <translation>内容的排列方式不同</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <comment>content_whole_numbers.what</comment>
            <translation>整数</translation>
        </message>
        <message>
            <source>numbers</source>
            <comment>content_decimals.what</comment>
            <translation>数值</translation>
        </message>
        <message>
            <source>dates or times</source>
            <comment>content_times.what</comment>
            <translation>日期或时间</translation>
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <comment>content_western.what</comment>
            <translation>西欧 (Windows-1252)</translation>
        </message>
        <message>
            <source>Chinese (GB18030)</source>
            <comment>content_chinese.what</comment>
            <translation>中文 (GB18030)</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>days since last action</source>
            <comment>feature_days_since_last_action.what</comment>
            <translation>距上次行为的天数</translation>
        </message>
        <message>
            <source>days since first action</source>
            <comment>feature_days_since_first_action.what</comment>
            <translation>距首次行为的天数</translation>
        </message>
        <message>
            <source>active days, ever</source>
            <comment>feature_active_days_ever.what</comment>
            <translation>累计活跃天数</translation>
        </message>
        <message>
            <source>active days, last {days} days</source>
            <comment>feature_active_days_last_days_days.what</comment>
            <translation>近 {days} 天活跃天数</translation>
        </message>
        <message>
            <source>days between active days, mean</source>
            <comment>feature_days_between_active_days_mean.what</comment>
            <translation>活跃日平均间隔天数</translation>
        </message>
        <message>
            <source>lateness against own rhythm</source>
            <comment>feature_lateness_against_own_rhythm.what</comment>
            <translation>相对自身活跃节奏的延迟</translation>
        </message>
        <message>
            <source>{what}, ever</source>
            <comment>feature_what_ever.what</comment>
            <translation>累计{what}次数</translation>
        </message>
        <message>
            <source>{what}, last {days} days</source>
            <comment>feature_what_last_days_days.what</comment>
            <translation>近 {days} 天{what}次数</translation>
        </message>
        <message>
            <source>days since last {what}</source>
            <comment>feature_days_since_last_what.what</comment>
            <translation>距上次{what}的天数</translation>
        </message>
        <message>
            <source>trend of {what}, {days} days</source>
            <comment>feature_trend_of_what_days_days.what</comment>
            <translation>{what}趋势，{days} 天</translation>
        </message>
        <message>
            <source>share of weekend actions</source>
            <comment>feature_share_of_weekend_actions.what</comment>
            <translation>周末行为占比</translation>
        </message>
        <message>
            <source>share of morning actions</source>
            <comment>feature_share_of_morning_actions.what</comment>
            <translation>上午行为占比</translation>
        </message>
        <message>
            <source>share of afternoon actions</source>
            <comment>feature_share_of_afternoon_actions.what</comment>
            <translation>下午行为占比</translation>
        </message>
        <message>
            <source>share of evening actions</source>
            <comment>feature_share_of_evening_actions.what</comment>
            <translation>晚间行为占比</translation>
        </message>
        <message>
            <source>different items, ever</source>
            <comment>feature_different_items_ever.what</comment>
            <translation>累计不同商品数</translation>
        </message>
        <message>
            <source>share of actions on items seen before</source>
            <comment>feature_share_of_actions_on_items_seen_before.what</comment>
            <translation>对看过的商品的行为占比</translation>
        </message>
        <message>
            <source>different categories, ever</source>
            <comment>feature_different_categories_ever.what</comment>
            <translation>累计不同类别数</translation>
        </message>
        <message>
            <source>price, mean</source>
            <comment>feature_price_mean.what</comment>
            <translation>平均价格</translation>
        </message>
        <message>
            <source>price, highest</source>
            <comment>feature_price_highest.what</comment>
            <translation>最高价格</translation>
        </message>
        <message>
            <source>price, last</source>
            <comment>feature_price_last.what</comment>
            <translation>最近一次价格</translation>
        </message>
        <message>
            <source>rating, mean</source>
            <comment>feature_rating_mean.what</comment>
            <translation>平均评分</translation>
        </message>
        <message>
            <source>rating, last</source>
            <comment>feature_rating_last.what</comment>
            <translation>最近一次评分</translation>
        </message>
        <message>
            <source>sessions, ever</source>
            <comment>feature_sessions_ever.what</comment>
            <translation>累计访问次数</translation>
        </message>
        <message>
            <source>sessions, last {days} days</source>
            <comment>feature_sessions_last_days_days.what</comment>
            <translation>近 {days} 天访问次数</translation>
        </message>
        <message>
            <source>actions a session, mean</source>
            <comment>feature_actions_a_session_mean.what</comment>
            <translation>每次访问平均行为数</translation>
        </message>
        <message>
            <source>session minutes, mean</source>
            <comment>feature_session_minutes_mean.what</comment>
            <translation>每次访问平均分钟数</translation>
        </message>
        <message>
            <source>last {role}</source>
            <comment>feature_last_role.what</comment>
            <translation>最近一次的{role}</translation>
        </message>
        <message>
            <source>purchase days, ever</source>
            <comment>feature_purchase_days_ever.what</comment>
            <translation>累计购买天数</translation>
        </message>
        <message>
            <source>purchase days, last {days} days</source>
            <comment>feature_purchase_days_last_days_days.what</comment>
            <translation>近 {days} 天购买天数</translation>
        </message>
        <message>
            <source>days between purchase days, mean</source>
            <comment>feature_days_between_purchase_days_mean.what</comment>
            <translation>购买日平均间隔天数</translation>
        </message>
        <message>
            <source>days between purchase days, spread</source>
            <comment>feature_days_between_purchase_days_spread.what</comment>
            <translation>购买日间隔天数的离散程度</translation>
        </message>
        <message>
            <source>days between purchase days, longest</source>
            <comment>feature_days_between_purchase_days_longest.what</comment>
            <translation>购买日最长间隔天数</translation>
        </message>
        <message>
            <source>days between the last two purchase days</source>
            <comment>feature_days_between_the_last_two_purchase_days.what</comment>
            <translation>最近两个购买日的间隔天数</translation>
        </message>
        <message>
            <source>lateness against own purchase rhythm</source>
            <comment>feature_lateness_against_own_purchase_rhythm.what</comment>
            <translation>相对自身购买节奏的延迟</translation>
        </message>
        <message>
            <source>purchase days a month since first purchase</source>
            <comment>feature_purchase_days_a_month_since_first_purchase.what</comment>
            <translation>首次购买以来每月购买天数</translation>
        </message>
        <message>
            <source>orders, ever</source>
            <comment>feature_orders_ever.what</comment>
            <translation>累计订单数</translation>
        </message>
        <message>
            <source>money, ever</source>
            <comment>feature_money_ever.what</comment>
            <translation>累计消费金额</translation>
        </message>
        <message>
            <source>money, last {days} days</source>
            <comment>feature_money_last_days_days.what</comment>
            <translation>近 {days} 天消费金额</translation>
        </message>
        <message>
            <source>money a purchase day, mean</source>
            <comment>feature_money_a_purchase_day_mean.what</comment>
            <translation>购买日平均消费金额</translation>
        </message>
        <message>
            <source>money of the largest purchase day</source>
            <comment>feature_money_of_the_largest_purchase_day.what</comment>
            <translation>单个购买日最高消费金额</translation>
        </message>
        <message>
            <source>money of the last purchase day</source>
            <comment>feature_money_of_the_last_purchase_day.what</comment>
            <translation>最近一个购买日的消费金额</translation>
        </message>
        <message>
            <source>money returned, share</source>
            <comment>feature_money_returned_share.what</comment>
            <translation>退货金额占比</translation>
        </message>
        <message>
            <source>pieces a purchase day, mean</source>
            <comment>feature_pieces_a_purchase_day_mean.what</comment>
            <translation>购买日平均件数</translation>
        </message>
        <message>
            <source>days since {column} of the customer</source>
            <comment>feature_days_since_column_of_the_customer.what</comment>
            <translation>距顾客 {column} 的天数</translation>
        </message>
        <message>
            <source>{column} of the customer</source>
            <comment>feature_column_of_the_customer.what</comment>
            <translation>顾客的 {column}</translation>
        </message>
        <message>
            <source>{column} (hour)</source>
            <comment>feature_column_hour.what</comment>
            <translation>{column}（小时）</translation>
        </message>
        <message>
            <source>{column} (weekday)</source>
            <comment>feature_column_weekday.what</comment>
            <translation>{column}（星期）</translation>
        </message>
        <message>
            <source>{column} (month)</source>
            <comment>feature_column_month.what</comment>
            <translation>{column}（月份）</translation>
        </message>
        <message>
            <source>{span} since the last action</source>
            <comment>feature_span_since_the_last_action.what</comment>
            <translation>距上次行为的时间（{span}）</translation>
        </message>
        <message>
            <source>{span} between the last two actions</source>
            <comment>feature_span_between_the_last_two_actions.what</comment>
            <translation>最近两次行为的间隔（{span}）</translation>
        </message>
        <message>
            <source>{span} between the two actions before</source>
            <comment>feature_span_between_the_two_actions_before.what</comment>
            <translation>倒数第二、第三次行为的间隔（{span}）</translation>
        </message>
        <message>
            <source>usual {span} between actions</source>
            <comment>feature_usual_span_between_actions.what</comment>
            <translation>行为的通常间隔（{span}）</translation>
        </message>
        <message>
            <source>{span} since the first action</source>
            <comment>feature_span_since_the_first_action.what</comment>
            <translation>距首次行为的时间（{span}）</translation>
        </message>
        <message>
            <source>{span} since the visit began</source>
            <comment>feature_span_since_the_visit_began.what</comment>
            <translation>距本次访问开始的时间（{span}）</translation>
        </message>
        <message>
            <source>actions so far</source>
            <comment>feature_actions_so_far.what</comment>
            <translation>至今行为数</translation>
        </message>
        <message>
            <source>actions in this visit</source>
            <comment>feature_actions_in_this_visit.what</comment>
            <translation>本次访问行为数</translation>
        </message>
        <message>
            <source>visits so far</source>
            <comment>feature_visits_so_far.what</comment>
            <translation>至今访问次数</translation>
        </message>
        <message>
            <source>hour of the day</source>
            <comment>feature_hour_of_the_day.what</comment>
            <translation>一天中的小时</translation>
        </message>
        <message>
            <source>day of the week</source>
            <comment>feature_day_of_the_week.what</comment>
            <translation>星期几</translation>
        </message>
        <message>
            <source>{what} so far</source>
            <comment>feature_what_so_far.what</comment>
            <translation>至今{what}次数</translation>
        </message>
        <message>
            <source>{what} in this visit</source>
            <comment>feature_what_in_this_visit.what</comment>
            <translation>本次访问{what}次数</translation>
        </message>
        <message>
            <source>{span} since the last {what}</source>
            <comment>feature_span_since_the_last_what.what</comment>
            <translation>距上次{what}的时间（{span}）</translation>
        </message>
        <message>
            <source>items in the last action</source>
            <comment>feature_items_in_the_last_action.what</comment>
            <translation>上次行为的商品数</translation>
        </message>
        <message>
            <source>share of the last items seen before</source>
            <comment>feature_share_of_the_last_items_seen_before.what</comment>
            <translation>最近商品中以前看过的占比</translation>
        </message>
        <message>
            <source>different items so far</source>
            <comment>feature_different_items_so_far.what</comment>
            <translation>至今不同商品数</translation>
        </message>
        <message>
            <source>new items in this visit</source>
            <comment>feature_new_items_in_this_visit.what</comment>
            <translation>本次访问新商品数</translation>
        </message>
        <message>
            <source>price of the last item</source>
            <comment>feature_price_of_the_last_item.what</comment>
            <translation>最近一件商品的价格</translation>
        </message>
        <message>
            <source>mean price so far</source>
            <comment>feature_mean_price_so_far.what</comment>
            <translation>至今平均价格</translation>
        </message>
        <message>
            <source>price of the last item, times the customer's mean</source>
            <comment>feature_price_of_the_last_item_times_the_customers_mean.what</comment>
            <translation>最近一件商品价格与顾客平均价格之比</translation>
        </message>
        <message>
            <source>price of the last item, times the one before</source>
            <comment>feature_price_of_the_last_item_times_the_one_before.what</comment>
            <translation>最近一件商品价格与前一件价格之比</translation>
        </message>
        <message>
            <source>same category as before</source>
            <comment>feature_same_category_as_before.what</comment>
            <translation>与前一次类别相同</translation>
        </message>
        <message>
            <source>items in the open cart</source>
            <comment>feature_items_in_the_open_cart.what</comment>
            <translation>未结算购物车的商品数</translation>
        </message>
        <message>
            <source>value of the open cart</source>
            <comment>feature_value_of_the_open_cart.what</comment>
            <translation>未结算购物车的金额</translation>
        </message>
        <message>
            <source>{span} since the cart was opened</source>
            <comment>feature_span_since_the_cart_was_opened.what</comment>
            <translation>距开始加购的时间（{span}）</translation>
        </message>
        <message>
            <source>last action</source>
            <comment>feature_last_action.what</comment>
            <translation>上次行为</translation>
        </message>
        <message>
            <source>action before the last</source>
            <comment>feature_action_before_the_last.what</comment>
            <translation>倒数第二次行为</translation>
        </message>
        <message>
            <source>third last action</source>
            <comment>feature_third_last_action.what</comment>
            <translation>倒数第三次行为</translation>
        </message>
        <message>
            <source>category of the last item</source>
            <comment>feature_category_of_the_last_item.what</comment>
            <translation>最近一件商品的类别</translation>
        </message>
        <message>
            <source>expected: {what} within 1 day</source>
            <comment>feature_expected_what_within_1_day.what</comment>
            <translation>预计：1 天内{what}</translation>
        </message>
        <message>
            <source>expected: {what} within {days} days</source>
            <comment>feature_expected_what_within_days_days.what</comment>
            <translation>预计：{days} 天内{what}</translation>
        </message>
        <message>
            <source>expected next: {what}</source>
            <comment>feature_expected_next_what.what</comment>
            <translation>预计下一步：{what}</translation>
        </message>
        <message>
            <source>pattern of behaviour {number}</source>
            <comment>feature_pattern_of_behaviour_number.what</comment>
            <translation>行为模式 {number}</translation>
        </message>
        <message>
            <source>code of the history {number}</source>
            <comment>feature_code_of_the_history_number.what</comment>
            <translation>行为历史编码 {number}</translation>
        </message>
        <message>
            <source>reconstruction error</source>
            <comment>feature_reconstruction_error.what</comment>
            <translation>重建误差</translation>
        </message>
        <message>
            <source>views</source>
            <comment>feature_word_views.what</comment>
            <translation>浏览</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>feature_word_searches.what</comment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>cart additions</source>
            <comment>feature_word_cart_additions.what</comment>
            <translation>加购</translation>
        </message>
        <message>
            <source>favourites</source>
            <comment>feature_word_favourites.what</comment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>purchases</source>
            <comment>feature_word_purchases.what</comment>
            <translation>购买</translation>
        </message>
        <message>
            <source>returns</source>
            <comment>feature_word_returns.what</comment>
            <translation>退货</translation>
        </message>
        <message>
            <source>reviews</source>
            <comment>feature_word_reviews.what</comment>
            <translation>评价</translation>
        </message>
        <message>
            <source>shares</source>
            <comment>feature_word_shares.what</comment>
            <translation>分享</translation>
        </message>
        <message>
            <source>other actions</source>
            <comment>feature_word_other_actions.what</comment>
            <translation>其他行为</translation>
        </message>
        <message>
            <source>view</source>
            <comment>feature_word_view.what</comment>
            <translation>浏览</translation>
        </message>
        <message>
            <source>search</source>
            <comment>feature_word_search.what</comment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>cart addition</source>
            <comment>feature_word_cart_addition.what</comment>
            <translation>加购</translation>
        </message>
        <message>
            <source>favourite</source>
            <comment>feature_word_favourite.what</comment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>purchase</source>
            <comment>feature_word_purchase.what</comment>
            <translation>购买</translation>
        </message>
        <message>
            <source>return</source>
            <comment>feature_word_return.what</comment>
            <translation>退货</translation>
        </message>
        <message>
            <source>review</source>
            <comment>feature_word_review.what</comment>
            <translation>评价</translation>
        </message>
        <message>
            <source>share</source>
            <comment>feature_word_share.what</comment>
            <translation>分享</translation>
        </message>
        <message>
            <source>other action</source>
            <comment>feature_word_other_action.what</comment>
            <translation>其他行为</translation>
        </message>
        <message>
            <source>cart</source>
            <comment>feature_word_cart.what</comment>
            <translation>加购</translation>
        </message>
        <message>
            <source>other</source>
            <comment>feature_word_other.what</comment>
            <translation>其他行为</translation>
        </message>
        <message>
            <source>any action</source>
            <comment>feature_word_any_action.what</comment>
            <translation>任意行为</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>feature_word_minutes.what</comment>
            <translation>分钟</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>feature_word_hours.what</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>days</source>
            <comment>feature_word_days.what</comment>
            <translation>天</translation>
        </message>
        <message>
            <source>category</source>
            <comment>feature_word_category.what</comment>
            <translation>类别</translation>
        </message>
        <message>
            <source>place</source>
            <comment>feature_word_place.what</comment>
            <translation>地点</translation>
        </message>
        <message>
            <source>promotion</source>
            <comment>feature_word_promotion.what</comment>
            <translation>促销</translation>
        </message>
        <message>
            <source>event</source>
            <comment>feature_word_event.what</comment>
            <translation>事件</translation>
        </message>
        <message>
            <source>session</source>
            <comment>feature_word_session.what</comment>
            <translation>访问</translation>
        </message>
        <message>
            <source>order</source>
            <comment>feature_word_order.what</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>name</source>
            <comment>feature_word_name.what</comment>
            <translation>名称</translation>
        </message>
        <message>
            <source>treatment</source>
            <comment>feature_word_treatment.what</comment>
            <translation>干预</translation>
        </message>
        <message>
            <source>text</source>
            <comment>feature_word_text.what</comment>
            <translation>文本</translation>
        </message>
        <message>
            <source>user</source>
            <comment>feature_word_user.what</comment>
            <translation>顾客</translation>
        </message>
        <message>
            <source>item</source>
            <comment>feature_word_item.what</comment>
            <translation>商品</translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>feature_word_monday.what</comment>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>feature_word_tuesday.what</comment>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>feature_word_wednesday.what</comment>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>feature_word_thursday.what</comment>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>feature_word_friday.what</comment>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>feature_word_saturday.what</comment>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <comment>feature_word_sunday.what</comment>
            <translation>星期日</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>feature_missing.what</comment>
            <translation>缺失</translation>
        </message>
        <message>
            <source>missing or unseen</source>
            <comment>feature_missing_or_unseen.what</comment>
            <translation>缺失或未见过</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>The project {file} is open in another window.</source>
            <comment>project_in_use.what</comment>
            <translation>项目 {file} 已在另一个窗口中打开。</translation>
        </message>
        <message>
            <source>Go on there, or close it there first.</source>
            <comment>project_in_use.advice</comment>
            <translation>请在那个窗口继续，或先在那里关闭。</translation>
        </message>
        <message>
            <source>The file {file} has changed since the project saw it last.</source>
            <comment>source_changed.what</comment>
            <translation>项目上次读取之后，文件 {file} 有变化。</translation>
        </message>
        <message>
            <source>It has been read anew. Runs made before keep what they learnt from the earlier content.</source>
            <comment>source_changed.advice</comment>
            <translation>文件已重新读取。先前的训练记录保留从旧内容中学到的结果。</translation>
        </message>
        <message>
            <source>Left out of the folder, since they hold no data: {names}.</source>
            <comment>files_left_out.what</comment>
            <translation>文件夹中的以下文件没有数据，未读取：{names}。</translation>
        </message>
        <message>
            <source>Intent Desktop ended unexpectedly the last time.</source>
            <comment>crashed_last_time.what</comment>
            <translation>Intent Desktop 上次意外退出。</translation>
        </message>
        <message>
            <source>Open your project: what was not saved is offered there, and a training that was interrupted can be resumed.</source>
            <comment>crashed_last_time.advice</comment>
            <translation>请打开项目，可以在其中恢复未保存的内容，也可以继续中断的训练。</translation>
        </message>
        <message>
            <source>Some of your settings could not be read, and are now as they were at first: {names}.</source>
            <comment>settings_damaged.what</comment>
            <translation>部分设置无法读取，已恢复为初始值：{names}。</translation>
        </message>
        <message>
            <source>Look at them under Settings (Ctrl+comma). Your projects are not touched.</source>
            <comment>settings_damaged.advice</comment>
            <translation>请在“设置”（Ctrl+逗号）中查看。您的项目不受影响。</translation>
        </message>
        <message>
            <source>Your settings could not be read, and are now as they were at first.</source>
            <comment>settings_unreadable.what</comment>
            <translation>设置无法读取，已恢复为初始值。</translation>
        </message>
        <message>
            <source>Look at them under Settings (Ctrl+comma). Your projects are not touched.</source>
            <comment>settings_unreadable.advice</comment>
            <translation>请在“设置”（Ctrl+逗号）中查看。您的项目不受影响。</translation>
        </message>
        <message>
            <source>Your settings were written by a later version of Intent Desktop; some of them may not count here.</source>
            <comment>settings_newer.what</comment>
            <translation>您的设置由更高版本的 Intent Desktop 写入，其中一些在这里可能不起作用。</translation>
        </message>
        <message>
            <source>Bring this version up to date, or look at them under Settings (Ctrl+comma).</source>
            <comment>settings_newer.advice</comment>
            <translation>请更新此版本，或在“设置”（Ctrl+逗号）中查看。</translation>
        </message>
        <message>
            <source>A model of this project is still learning.</source>
            <comment>training_first.what</comment>
            <translation>此项目有模型仍在训练。</translation>
        </message>
        <message>
            <source>Wait for it, or stop it on the tab Train; then open something else.</source>
            <comment>training_first.advice</comment>
            <translation>请等它完成，或在“训练”页签中停止，再打开其他内容。</translation>
        </message>
        <message>
            <source>A project is being opened.</source>
            <comment>project_on_its_way.what</comment>
            <translation>正在打开项目。</translation>
        </message>
        <message>
            <source>Wait until it is here, then try again.</source>
            <comment>project_on_its_way.advice</comment>
            <translation>等项目打开后再试一次。</translation>
        </message>
        <message>
            <source>This computer knows no program that shows {file}.</source>
            <comment>nothing_shows_it.what</comment>
            <translation>这台电脑上没有可以显示 {file} 的程序。</translation>
        </message>
        <message>
            <source>Open it by hand: a report in a browser, a folder in a file manager.</source>
            <comment>nothing_shows_it.advice</comment>
            <translation>请手动打开：报告用浏览器，文件夹用文件管理器。</translation>
        </message>
        <message>
            <source>What the run in {file} was asked to do cannot be read any more.</source>
            <comment>run_not_readable.what</comment>
            <translation>{file} 中的训练记录使用过的设置已无法读取。</translation>
        </message>
        <message>
            <source>It was probably written by another version of the program. Choose the settings by hand.</source>
            <comment>run_not_readable.advice</comment>
            <translation>可能由其他版本的程序写入。请手动选择设置。</translation>
        </message>
        <message>
            <source>What this project asks for cannot be understood ({reason}).</source>
            <comment>options_not_understood.what</comment>
            <translation>无法理解此项目的设置（{reason}）。</translation>
        </message>
        <message>
            <source>Choose the question and its options again.</source>
            <comment>options_not_understood.advice</comment>
            <translation>请重新选择问题及其选项。</translation>
        </message>
        <message>
            <source>The run in {file} cannot go on: what it was asked to do cannot be read any more.</source>
            <comment>run_not_resumable.what</comment>
            <translation>{file} 中的训练记录无法继续：原来的设置已无法读取。</translation>
        </message>
        <message>
            <source>Start a new training; the figures the run has written remain.</source>
            <comment>run_not_resumable.advice</comment>
            <translation>请开始新的训练；此训练记录已写入的指标会保留。</translation>
        </message>
    </context>
    <context>
        <name>writing</name>
        <message>
            <source>{first}, {second}</source>
            <comment>list_of_two.what</comment>
            <translation>{first}、{second}</translation>
        </message>
        <message>
            <source>{first}; {second}</source>
            <comment>list_of_two_apart.what</comment>
            <translation>{first}；{second}</translation>
        </message>
        <message>
            <source>{named} and {count} more</source>
            <comment>list_and_more.what</comment>
            <translation>{named}以及另外 {count} 个</translation>
        </message>
        <message>
            <source>{text}.</source>
            <comment>sentence.what</comment>
            <translation>{text}。</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <comment>sentence_and_sentence.what</comment>
            <translation>{first}{second}</translation>
        </message>
        <message>
            <source>{first}, {second}</source>
            <comment>clause_and_clause.what</comment>
            <translation>{first}，{second}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <comment>name_and_value.what</comment>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <source>{text} ({remark})</source>
            <comment>text_and_remark.what</comment>
            <translation>{text}（{remark}）</translation>
        </message>
        <message>
            <source>({text})</source>
            <comment>in_brackets.what</comment>
            <translation>（{text}）</translation>
        </message>
        <message>
            <source>{count} %</source>
            <comment>number_percent.what</comment>
            <translation>{count}%</translation>
        </message>
        <message>
            <source>{count} k</source>
            <comment>number_thousands.what</comment>
            <translation>{count} 千</translation>
        </message>
        <message>
            <source>{count} M</source>
            <comment>number_millions.what</comment>
            <translation>{count} 百万</translation>
        </message>
        <message>
            <source>{count} bn</source>
            <comment>number_billions.what</comment>
            <translation>{count} 十亿</translation>
        </message>
        <message>
            <source>{count} × 10 k</source>
            <comment>number_ten_thousands.what</comment>
            <translation>{count} 万</translation>
        </message>
        <message>
            <source>{count} × 100 M</source>
            <comment>number_hundred_millions.what</comment>
            <translation>{count} 亿</translation>
        </message>
        <message>
            <source>{count} s</source>
            <comment>span_seconds.what</comment>
            <translation>{count} 秒</translation>
        </message>
        <message>
            <source>{count} min</source>
            <comment>span_minutes.what</comment>
            <translation>{count} 分钟</translation>
        </message>
        <message>
            <source>{count} h</source>
            <comment>span_hours.what</comment>
            <translation>{count} 小时</translation>
        </message>
        <message>
            <source>{count} d</source>
            <comment>span_days.what</comment>
            <translation>{count} 天</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <comment>span_of_two.what</comment>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <source>Jan</source>
            <comment>axis_name_of_month_1.what</comment>
            <translation>1月</translation>
        </message>
        <message>
            <source>Feb</source>
            <comment>axis_name_of_month_2.what</comment>
            <translation>2月</translation>
        </message>
        <message>
            <source>Mar</source>
            <comment>axis_name_of_month_3.what</comment>
            <translation>3月</translation>
        </message>
        <message>
            <source>Apr</source>
            <comment>axis_name_of_month_4.what</comment>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <comment>axis_name_of_month_5.what</comment>
            <translation>5月</translation>
        </message>
        <message>
            <source>Jun</source>
            <comment>axis_name_of_month_6.what</comment>
            <translation>6月</translation>
        </message>
        <message>
            <source>Jul</source>
            <comment>axis_name_of_month_7.what</comment>
            <translation>7月</translation>
        </message>
        <message>
            <source>Aug</source>
            <comment>axis_name_of_month_8.what</comment>
            <translation>8月</translation>
        </message>
        <message>
            <source>Sep</source>
            <comment>axis_name_of_month_9.what</comment>
            <translation>9月</translation>
        </message>
        <message>
            <source>Oct</source>
            <comment>axis_name_of_month_10.what</comment>
            <translation>10月</translation>
        </message>
        <message>
            <source>Nov</source>
            <comment>axis_name_of_month_11.what</comment>
            <translation>11月</translation>
        </message>
        <message>
            <source>Dec</source>
            <comment>axis_name_of_month_12.what</comment>
            <translation>12月</translation>
        </message>
        <message>
            <source>{month}</source>
            <comment>axis_month.what</comment>
            <translation>{month}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <comment>axis_month_and_year.what</comment>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <comment>axis_day.what</comment>
            <translation>{month}{day}日</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <comment>axis_day_and_year.what</comment>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <source>{day} {month} {clock}</source>
            <comment>axis_day_clock.what</comment>
            <translation>{month}{day}日 {clock}</translation>
        </message>
        <message>
            <source>{day} {month} {clock} {year}</source>
            <comment>axis_day_clock_and_year.what</comment>
            <translation>{year}年{month}{day}日 {clock}</translation>
        </message>
    </context>
</TS>
