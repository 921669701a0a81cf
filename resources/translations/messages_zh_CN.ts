<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>data</name>
        <message>
            <source>There is no file or folder at {file}.</source>
            <comment>no_such_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling, or whether it was moved or a drive is not connected.</source>
            <comment>no_such_file.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not allowed to read {file}.</source>
            <comment>no_permission.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the owner of the file for access, or copy it to a folder of your own.</source>
            <comment>no_permission.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be read: {reason}.</source>
            <comment>unreadable_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its drive is connected and working, then try again.</source>
            <comment>unreadable_file.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {file} holds no file that can be read as data.</source>
            <comment>no_data_files.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with CSV, JSON lines, Parquet or Excel files in it.</source>
            <comment>no_data_files.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data could not be saved in {file}: you are not allowed to write there.</source>
            <comment>cannot_write.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder for the project.</source>
            <comment>cannot_write.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk became full while {file} was being read.</source>
            <comment>disk_full.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or keep the project on a larger disk. Nothing of yours was changed.</source>
            <comment>disk_full.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has too little free memory to read {file}.</source>
            <comment>memory_full.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, or split the file into smaller ones and bring them together.</source>
            <comment>memory_full.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is empty.</source>
            <comment>empty_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or download it once more, and check that the copy is complete.</source>
            <comment>empty_file.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has column names but not a single row below them.</source>
            <comment>header_only.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the filter or the period of the export, and export it once more.</source>
            <comment>header_only.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a text file: its content looks like {content}.</source>
            <comment>binary_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in the program that made it and save the table as CSV, Excel or Parquet.</source>
            <comment>binary_file.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be used as data: {content}.</source>
            <comment>not_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a table with one row for each action, customer, product or text.</source>
            <comment>not_rows.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has a line of more than {megabytes} MB without a line end, so it cannot be a table.</source>
            <comment>line_too_long.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it with one row on each line.</source>
            <comment>line_too_long.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} of the {total:row|rows} of {file} do not fit its {expected:column|columns}. The first is row {row}, where {found:value|values} stand.</source>
            <comment>ragged_rows_many.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values that contain the separator or a line end must stand in double quotes. Export the file with quotes, or repair the rows.</source>
            <comment>ragged_rows_many.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} of the {total:row|rows} of {file} cannot be read. The first is row {row}.</source>
            <comment>broken_rows_many.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the file once more, with one complete record on each line.</source>
            <comment>broken_rows_many.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has {found:column|columns}; up to {most} can be read.</source>
            <comment>too_many_columns.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the columns that say something about your customers, or turn columns into rows.</source>
            <comment>too_many_columns.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has not the same columns as {other}: {difference}.</source>
            <comment>columns_differ.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of one kind must be alike. A further table can be added where it has one row for each customer, item or order, named as in the main file. Bring the others on their own.</source>
            <comment>columns_differ.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged or incomplete: it ends too early or its content is not what it says it is.</source>
            <comment>damaged_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or download it once more, and check that the copy is complete.</source>
            <comment>damaged_file.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is protected with a password.</source>
            <comment>protected_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy without a password and bring that.</source>
            <comment>protected_file.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was not opened: a file inside, {value}, wants to be written outside of its folder.</source>
            <comment>unsafe_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files like this are made to do harm. Ask the sender for the plain file.</source>
            <comment>unsafe_archive.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was not unpacked: it grows to more than {gigabytes} GB, {ratio} times its size.</source>
            <comment>archive_too_large.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files like this are often made to do harm. If you trust it, unpack it yourself and bring what is inside.</source>
            <comment>archive_too_large.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacked, {file} needs {gigabytes} GB, which is more than is free on the disk.</source>
            <comment>archive_over_disk.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or keep the project on a larger disk.</source>
            <comment>archive_over_disk.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file with data in {file}.</source>
            <comment>empty_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack the table as CSV, or bring it unpacked.</source>
            <comment>empty_archive.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row of {file} holds values, not column names, so the columns are called column1, column2 and so on.</source>
            <comment>no_header.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say below what each column means, or add a row of names and read the file again.</source>
            <comment>no_header.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has several columns of one name; the later ones were renamed: {columns}.</source>
            <comment>duplicate_columns.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that differ in capitals only count as one. Rename them in the file if you need them told apart.</source>
            <comment>duplicate_columns.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:row was|rows were} set aside in {file}, because the values do not fit the columns; the first is row {row}.</source>
            <comment>ragged_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Often a value contains the separator and is not in quotes. Repair those rows if you need them.</source>
            <comment>ragged_rows.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In column {column}, {rows:value is|values are} not {type}, so taken as missing; the first is “{value}” in row {row} of {file}.</source>
            <comment>mixed_types.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct them in the file if they matter.</source>
            <comment>mixed_types.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates in column {column} could be day first or month first ({value}); they were read as day first.</source>
            <comment>ambiguous_dates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a date you know. If they are month first, export them as year-month-day.</source>
            <comment>ambiguous_dates.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} letters of {file} could not be read as {encoding} and were replaced or left out.</source>
            <comment>unreadable_letters.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If texts look wrong, save the file with the encoding UTF-8.</source>
            <comment>unreadable_letters.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not in UTF-8; it was read as {encoding}.</source>
            <comment>other_encoding.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If letters look wrong, save the file with the encoding UTF-8.</source>
            <comment>other_encoding.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files were left out because they do not look like data: {files}.</source>
            <comment>files_skipped.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring them on their own if you want them read.</source>
            <comment>files_skipped.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has several sheets; only the first with data, “{value}”, was read. Left out: {sheets}.</source>
            <comment>sheets_skipped.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save another sheet as its own file to read it.</source>
            <comment>sheets_skipped.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} does not tell what became of recommendations: there is no column for {column}.</source>
            <comment>feedback_lacks.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a row for each recommendation: the customer (user), the item, and columns shown, clicked and bought with 1 or 0.</source>
            <comment>feedback_lacks.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {rows:recommendation|recommendations} in {file} was clicked or bought, so there is nothing to learn from them.</source>
            <comment>feedback_without_clicks.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the columns clicked and bought hold 1, yes or true.</source>
            <comment>feedback_without_clicks.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feedback on recommendations can only be added to histories of customers.</source>
            <comment>feedback_not_for_shape.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the feedback file away, or train on a log of actions.</source>
            <comment>feedback_not_for_shape.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} tells of {count:item that is|items that are} not in your data, such as {value}. They are taken for new ones.</source>
            <comment>feedback_new_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If they are not new, write them as in your data; leading zeros are easily lost on the way.</source>
            <comment>feedback_new_items.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {rows:recommendation|recommendations} in {file}, {clicked:was|were} clicked ({share:.0%}), {bought} of them bought. Those are learnt from as actions.</source>
            <comment>feedback_folded.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>joining</name>
        <message>
            <source>{share} % of the rows of {main} with a customer find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_user.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} % of the rows of {main} with an item find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_item.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} % of the rows of {main} with an order find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_order.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_order.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} % of the rows of {main} that give {main_key} find it in {file} (by {by}), which adds {columns}.</source>
            <comment>table_joined_other.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed since: a model would know it too early.</source>
            <comment>table_joined_other.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken from {file}, because {main} says it already: {columns}.</source>
            <comment>table_columns_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove them from {main} if those of {file} are better.</source>
            <comment>table_columns_left_out.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} should have one row for each {key}, but {rows:row has|rows have} the {key} of an earlier one; the first of each was taken, the others count for nothing.</source>
            <comment>table_keys_repeated.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the rows you want in the file, and read it again.</source>
            <comment>table_keys_repeated.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is set aside: {reason}</source>
            <comment>table_set_aside.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is learnt from it. Give it a column with the same keys and one row for each of them, bring it as a project of its own, or remove it here.</source>
            <comment>table_set_aside.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has {rows:row|rows} for {distinct} different values of {key}, and only a table with one row for each can be added to {main}.</source>
            <comment>aside_many_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 % of the rows of {main} find their {main_key} in its column {key}, and none of its {distinct:key|keys} is met.</source>
            <comment>aside_no_match.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no column names the customers, items or orders of {main}, and none of its values agree.</source>
            <comment>aside_nothing_shared.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{main} has all of its columns already.</source>
            <comment>aside_nothing_new.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model has not learnt from a table like it.</source>
            <comment>aside_not_learnt.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be used together with {other}: {reason}</source>
            <comment>tables_do_not_meet.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that both are exports of the same shop and write their keys alike, or bring them on their own.</source>
            <comment>tables_do_not_meet.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} % of the rows of {main} that give {main_key} find it in {file}; what that adds counts as it stood when the file was made.</source>
            <comment>score_table_joined.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model has also learnt from a table with one row for each {key} ({columns}), which is not among these files: those columns count as missing.</source>
            <comment>score_table_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scores are less reliable. Bring that table together with the others if you can.</source>
            <comment>score_table_missing.advice</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>event log</source>
            <comment>shape_name_event_log.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>table</source>
            <comment>shape_name_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sequences</source>
            <comment>shape_name_sequences.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>texts</source>
            <comment>shape_name_texts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line is one customer followed by the items of their history, oldest first.</source>
            <comment>shape_sequences_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line is one visit: its items in the order they were looked at.</source>
            <comment>shape_sequences_session.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row is something that happened: {entity} says who, {time} says when, and the same {entity} comes back.</source>
            <comment>shape_event_log.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row is a text to read, in {column}.</source>
            <comment>shape_texts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row describes one thing of its own, named by {column}.</source>
            <comment>shape_table_key.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row is one combination of {columns}: figures that repeat over time.</source>
            <comment>shape_table_panel.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row is a case of its own, with what is known of it in columns.</source>
            <comment>shape_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said so.</source>
            <comment>role_given.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name says so (“{word}”).</source>
            <comment>role_by_name.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name says so (“{word}”), and its values fit: {values}.</source>
            <comment>role_by_name_and_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the column that holds dates and times.</source>
            <comment>role_by_type.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds sentences, about {length} characters each.</source>
            <comment>role_by_long_texts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the last column and has two values, as answers often are: {values}.</source>
            <comment>role_by_two_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together with {columns} it tells every row apart.</source>
            <comment>role_by_panel.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It looks like the outcome of the test in {treatment} (its name says “{word}”).</source>
            <comment>role_label_of_test.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It numbers or names the rows, one each, so there is nothing to learn from it.</source>
            <comment>role_names_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds personal contact data (“{word}”), which no prediction needs.</source>
            <comment>role_contact.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the place of each action in its history.</source>
            <comment>role_position.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds names of months without a year, so it counts as an ordinary column.</source>
            <comment>role_months.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the rows are all of one year, give it the role time and they can be put in order.</source>
            <comment>role_months.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} already has the role {role}; this column is kept as an ordinary one.</source>
            <comment>role_second.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing speaks for a special meaning, so it is an ordinary column to learn from.</source>
            <comment>role_feature.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column named “{value}”.</source>
            <comment>unknown_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you mean {near}? Write the name as it stands in the file.</source>
            <comment>unknown_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column named “{value}”.</source>
            <comment>unknown_column_none_near.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns are: {columns}.</source>
            <comment>unknown_column_none_near.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not a role.</source>
            <comment>unknown_role.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column can be one of: {roles}.</source>
            <comment>unknown_role.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You gave the role {role} to both {column} and {other}.</source>
            <comment>role_given_twice.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one column can be the {role}. Give the other one another role, for example feature.</source>
            <comment>role_given_twice.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} cannot be the time: it holds {type} values such as “{value}”.</source>
            <comment>role_needs_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a column with dates, whole numbers that count weeks or years, or names of months.</source>
            <comment>role_needs_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} cannot be the {role}: it holds {type} values such as “{value}”, and a {role} must be a number.</source>
            <comment>role_needs_numbers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a column of numbers, or clean the numbers in the file first.</source>
            <comment>role_needs_numbers.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} cannot be the {role}: it holds {type} values such as “{value}”, and a {role} is words.</source>
            <comment>role_needs_words.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a column of text.</source>
            <comment>role_needs_words.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} cannot be the {role}: it has about {distinct} different values, and at most {most} make sense.</source>
            <comment>role_needs_few_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a column that names a few kinds, such as view, cart and purchase.</source>
            <comment>role_needs_few_values.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not a meaning an event can have.</source>
            <comment>unknown_meaning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {meanings}.</source>
            <comment>unknown_meaning.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value “{value}” does not occur in the event column.</source>
            <comment>unknown_event_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values are: {values}.</source>
            <comment>unknown_event_value.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You gave events a meaning, but these data are no event log.</source>
            <comment>no_events_here.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the meanings of events out, or say which columns are the user and the time.</source>
            <comment>no_events_here.advice</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quality</name>
        <message>
            <source>Nothing found that stands in the way of learning from these data.</source>
            <comment>gate_good.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These data can be used. Points that deserve a look first: {points}.</source>
            <comment>gate_fixes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual repairs are applied unless you refuse them; the source file is never changed.</source>
            <comment>gate_fixes.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These data cannot be learnt from as they are. {points}</source>
            <comment>gate_not_usable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this right in the file or in the roles, and try again.</source>
            <comment>gate_not_usable.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no rows.</source>
            <comment>no_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the data again, with the rows in it.</source>
            <comment>no_rows.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:row|rows} only: too few for figures that can be trusted.</source>
            <comment>few_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add data of a longer time, or of more customers. A few thousand rows are a good start.</source>
            <comment>few_rows.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is empty in {rows} of {all} rows ({share} %).</source>
            <comment>missing_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models learn from the gap as well, so nothing has to be done; check that it is meant.</source>
            <comment>missing_values.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is empty in every row.</source>
            <comment>empty_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is left out of learning.</source>
            <comment>empty_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} of {all} rows ({share} %) are exactly like an earlier row.</source>
            <comment>duplicates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may be real repetitions, or an export that ran twice. If they are copies, set them aside.</source>
            <comment>duplicates.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} has the same value in every row: {value}.</source>
            <comment>constant_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is left out of learning.</source>
            <comment>constant_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} has a value of its own in almost every row, as a number or a name of the row has.</source>
            <comment>id_like_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing general can be learnt from it, so it is left out of learning.</source>
            <comment>id_like_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} has seldom seen values: {values} of them occur fewer than {least} times each, in {rows} of {all} rows.</source>
            <comment>rare_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is too little to learn about each of them; nothing has to be done.</source>
            <comment>rare_values.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} counts as text, yet {share} % of its values are numbers; one that is not is “{value}”.</source>
            <comment>partly_numbers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it should be a number, correct the other values in the file.</source>
            <comment>partly_numbers.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is below zero in {rows} of {all} rows (the lowest is {value}).</source>
            <comment>negative_price.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These prices are taken as missing; the rows stay.</source>
            <comment>negative_price.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is zero in {rows} of {all} rows.</source>
            <comment>zero_price.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may be gifts, samples or corrections. The rows stay.</source>
            <comment>zero_price.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purchases with a {column} below zero: {rows} of {all} rows.</source>
            <comment>negative_quantity.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are counted as returns, not as purchases.</source>
            <comment>negative_quantity.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that take a purchase back: {rows} of {all} (for example {value}).</source>
            <comment>cancellations.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are counted as returns, with a negative amount. Nothing has to be done.</source>
            <comment>cancellations.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} cannot be right in {rows} of {all} rows: {earlier} before {before}, {later} after {after} (for example {value}).</source>
            <comment>impossible_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rows are set aside.</source>
            <comment>impossible_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is empty in {rows} of {all} rows ({share} %), so nobody can say when they happened.</source>
            <comment>rows_without_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rows are set aside.</source>
            <comment>rows_without_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is empty in {rows} of {all} rows ({share} %): they belong to nobody who could come back.</source>
            <comment>rows_without_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rows are set aside.</source>
            <comment>rows_without_user.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column says which customer a row belongs to.</source>
            <comment>no_user_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions about customers need one. If there is such a column, give it the role user.</source>
            <comment>no_user_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are only {users} different customers.</source>
            <comment>few_users.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions about customers need some hundreds at least.</source>
            <comment>few_users.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers with more than {limit} rows on each day they come: {users} of {customers}, with {rows:row|rows} together. Half of all customers have at most {median} a day; the busiest, {value}, has {most}.</source>
            <comment>users_out_of_line.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may be programs, staff or dealers. If you know that they are no customers, set them aside.</source>
            <comment>users_out_of_line.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All events lie within {hours} hours.</source>
            <comment>short_history.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions about the coming days need a history of weeks or months.</source>
            <comment>short_history.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}, the answer to be learnt, is the same in every row: {value}.</source>
            <comment>one_class_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model needs cases of both kinds. Export rows of both, or choose another column as the label.</source>
            <comment>one_class_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}, the answer to be learnt, is empty in every row.</source>
            <comment>empty_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the rows with their answers, or choose another column as the label.</source>
            <comment>empty_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}, the answer to be learnt, is empty in {rows} of {all} rows ({share} %).</source>
            <comment>missing_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows without an answer are not learnt from.</source>
            <comment>missing_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is {value} in only {rows} of {all} rows ({share} %).</source>
            <comment>imbalanced_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not judge a model by its accuracy here; precision, recall and lift say more.</source>
            <comment>imbalanced_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is a number with about {values} different values, from {least} to {most}.</source>
            <comment>continuous_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be predicted as an amount. A yes-or-no question needs a column with two values.</source>
            <comment>continuous_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} alone all but gives {label} away: of two rows, one with {label} = {value} and one without, it tells which is which in {percent} of 100 cases (ROC-AUC {auc}).</source>
            <comment>near_answer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whether it is known before the answer is. If it is only written down afterwards, leave it out: the model would look excellent here and fail in use.</source>
            <comment>near_answer.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where {column} is {value}, {label} is {answer} in {share} % of cases ({rows:row|rows} looked at).</source>
            <comment>value_knows_answer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whether {column} is known before the answer is. If not, leave it out: the model would look excellent here and fail in use.</source>
            <comment>value_knows_answer.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much changed over time: between the first 60 % of the rows and the last 20 %, these columns moved far (stability index from 0.25 on): {listed}.</source>
            <comment>strong_drift_over_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model of the past may fit the future less well than it seems. Split by time to see the honest figure.</source>
            <comment>strong_drift_over_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some things changed over time, between the first 60 % of the rows and the last 20 % (stability index from 0.1 to 0.25): {listed}.</source>
            <comment>some_drift_over_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split by time to see how well a model of the past does later.</source>
            <comment>some_drift_over_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} is {value} in {first} % of the first 60 % of the rows, and in {last} % of the last 20 %.</source>
            <comment>label_drift_over_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split by time, so that the figures show how well a model of the past does later.</source>
            <comment>label_drift_over_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change over time, and columns that know the answer, were judged by about {rows} of {all} rows, drawn evenly. All other figures are of every row.</source>
            <comment>judged_by_sample.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no repair called “{value}”.</source>
            <comment>unknown_fix.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from: {fixes}.</source>
            <comment>unknown_fix.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row is left of {file}: the repairs set all {rows:row|rows} aside.</source>
            <comment>nothing_left.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse some of the repairs, or check the roles of the columns.</source>
            <comment>nothing_left.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no cleaned data in {file}, or it cannot be read.</source>
            <comment>no_dataset.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the source again.</source>
            <comment>no_dataset.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was left out as a repair.</source>
            <comment>role_ignored_by_fix.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the column “{column}” of the source.</source>
            <comment>column_from.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column says what happened; it follows from price and quantity, or from the kind of data.</source>
            <comment>column_event_computed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price times quantity.</source>
            <comment>column_amount_computed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {rows:duplicated row|duplicated rows} aside</source>
            <comment>fix_set_aside_duplicates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {rows:row|rows} without {column} aside</source>
            <comment>fix_set_aside_rows_without.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {rows:row|rows} with impossible times aside</source>
            <comment>fix_set_aside_impossible_times.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the {rows:row|rows} of machines aside</source>
            <comment>fix_set_aside_users.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty {rows:negative price|negative prices}</source>
            <comment>fix_clear_negative_prices.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count {rows:row|rows} with negative {column} as returns</source>
            <comment>fix_negative_quantity_is_return.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out {columns}</source>
            <comment>fix_ignore_columns.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quality_reasons</name>
        <message>
            <source>Without rows there is nothing to learn from.</source>
            <comment>why_no_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model takes chance for a rule where it sees few cases, and its figures may be far off.</source>
            <comment>why_few_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A gap can mean something (“no coupon used”) or be a fault of the export; a model cannot tell the two apart.</source>
            <comment>why_missing_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column without a value tells nobody from anybody.</source>
            <comment>why_empty_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies count twice. If one copy is learnt from and the other judged on, the figures look better than they are.</source>
            <comment>why_duplicates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value that never changes cannot tell buyers from others.</source>
            <comment>why_constant_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model could learn rows by heart by their numbers, and would know nothing of new ones.</source>
            <comment>why_id_like_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen a few times says little about what it will do next time.</source>
            <comment>why_rare_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As text, 9 and 10 are as different as “red” and “blue”: that one is more than the other is lost.</source>
            <comment>why_partly_numbers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices below zero pull sums and means down, and with them what a customer seems worth.</source>
            <comment>why_negative_price.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many gifts at zero make customers look cheaper than they are.</source>
            <comment>why_zero_price.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken for purchases, goods sent back would count as goods bought.</source>
            <comment>why_negative_quantity.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken for purchases, cancelled orders would make customers look more loyal than they are.</source>
            <comment>why_cancellations.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong date moves an action to where it did not happen, even to after what is to be foretold.</source>
            <comment>why_impossible_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only with its time can an action be placed before or after the moment of a prediction.</source>
            <comment>why_rows_without_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody’s rows tell nothing about anybody, yet they would count in sums.</source>
            <comment>why_rows_without_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without customers nobody can be found who comes back, leaves or buys again.</source>
            <comment>why_no_user_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each customer is one case to learn from; a few are not enough to see what they share.</source>
            <comment>why_few_users.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program that reads every page looks like a most eager customer who never buys, and misleads the model about both.</source>
            <comment>why_users_out_of_line.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who will come back in a month cannot be learnt from two days.</source>
            <comment>why_short_history.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where nobody is different, there is nothing to tell apart.</source>
            <comment>why_one_class_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model learns from known answers, and here is none.</source>
            <comment>why_empty_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows without an answer cannot be learnt from or judged on.</source>
            <comment>why_missing_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saying “no” to everybody would be right most of the time, and of no use: a high accuracy means little here.</source>
            <comment>why_imbalanced_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With so many answers, “yes or no” would throw away how much.</source>
            <comment>why_continuous_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column that is filled in after the event knows the answer already. In use it is still empty, and the model fails.</source>
            <comment>why_near_answer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value that is written down after the event knows the answer already. In use it is not there yet, and the model fails.</source>
            <comment>why_value_knows_answer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What held in the past may hold no longer: a model is judged on the past, and used later.</source>
            <comment>why_strong_drift_over_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model is judged on the past, and used later; what changes in between costs some of its worth.</source>
            <comment>why_some_drift_over_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If more or fewer say yes now than then, foretold chances are too high or too low throughout.</source>
            <comment>why_label_drift_over_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It saves minutes and hardly changes the figures; yet a rare case may be missed.</source>
            <comment>why_judged_by_sample.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Gives every customer or visitor a chance of buying, and says what speaks for it. It learns from your own past: from who bought later and who did not.</source>
            <comment>question_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives every customer a chance of not coming back, so that you can reach out in time. It learns from those who left before, and from how they behaved until then.</source>
            <comment>question_churn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chance of buying for every customer, with reasons.</source>
            <comment>question_purchase_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chance of not coming back, in time to act.</source>
            <comment>question_churn_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The money to expect of each in the days ahead.</source>
            <comment>question_value_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The items each is likeliest to take, best first.</source>
            <comment>question_next_item_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For bundles, substitutes and “others also took”.</source>
            <comment>question_similar_items_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those most like each, and what they share.</source>
            <comment>question_similar_users_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next kind of action, and about when.</source>
            <comment>question_next_action_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their behaviour, learnt before any question.</source>
            <comment>question_pretrain_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stars to expect for any item, and how sure.</source>
            <comment>question_rating_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customers</source>
            <comment>need_customers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customers or visits</source>
            <comment>need_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items</source>
            <comment>need_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>times</source>
            <comment>need_times.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough days</source>
            <comment>need_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchases</source>
            <comment>need_purchases.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amounts</source>
            <comment>need_money.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kinds of action</source>
            <comment>need_kinds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ratings</source>
            <comment>need_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a column of answers</source>
            <comment>need_answers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files tell in which order things happened, but not when.</source>
            <comment>lacks_shape.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log with the time of each action, or a table with a column that holds the answer.</source>
            <comment>lacks_shape.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column holds the answer that is to be predicted.</source>
            <comment>lacks_answer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If one does (such as bought: yes or no), give it the role label.</source>
            <comment>lacks_answer.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column names the customer, so nobody can be followed over time.</source>
            <comment>lacks_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If each row is something a customer did, mark the column that names the customer with the role user.</source>
            <comment>lacks_user.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column says when each action happened.</source>
            <comment>lacks_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If each row is something a customer did, mark the column with its date with the role time.</source>
            <comment>lacks_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action in this log counts as a purchase.</source>
            <comment>lacks_purchases.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the value that stands for a purchase the meaning purchase.</source>
            <comment>lacks_purchases.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log covers only {days} days. Some of them are needed to learn from, and some to judge by.</source>
            <comment>lacks_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a longer log: three days at least, better three months.</source>
            <comment>lacks_days.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column {column} holds only one answer ({value}), so there is nothing to tell apart.</source>
            <comment>lacks_two_answers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring rows of both kinds, or give the role label to another column.</source>
            <comment>lacks_two_answers.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column {column} holds about {distinct} different values, which are too many for a yes-or-no question.</source>
            <comment>lacks_few_answers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the role label to a column of a few values, such as yes and no.</source>
            <comment>lacks_few_answers.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days ahead</source>
            <comment>option_horizon_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the prediction looks into the future. Shorter is easier to predict, longer leaves more time to act. Your log allows up to {longest} days.</source>
            <comment>option_horizon_days.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge as of</source>
            <comment>option_cutoff.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The moment the model is judged from: it sees what came before and is compared with what came after. Left empty, it is the latest one that leaves a whole horizon ({latest} as things stand).</source>
            <comment>option_cutoff.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks back</source>
            <comment>option_cutoffs.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At how many earlier moments the customers are looked at to learn from. More moments mean more examples and a longer training.</source>
            <comment>option_cutoffs.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only customers active in the last … days</source>
            <comment>option_active_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves out those who are gone for long, who would fill the top of the list. The days suggested are those within which nine of ten of your customers came back, at least the days ahead. Empty it to ask about all who were ever active.</source>
            <comment>option_active_days.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any action counts as staying</source>
            <comment>option_by_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched on, a customer who looks around has stayed; switched off, only one who buys.</source>
            <comment>option_by_action.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column with the answer</source>
            <comment>option_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column that holds what is to be predicted.</source>
            <comment>option_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value that means yes</source>
            <comment>option_positive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value of that column whose chance you want to know; all others count as no.</source>
            <comment>option_positive.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to judge</source>
            <comment>option_split.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which part of the data is kept aside, so that the model is judged on what it has never seen.</source>
            <comment>option_split.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number for random choices (seed)</source>
            <comment>option_seed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever is drawn at random follows from it, such as who is set aside. The same number gives the same result again.</source>
            <comment>option_seed.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the newest data</source>
            <comment>split_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On customers never seen</source>
            <comment>split_group.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On rows drawn at random</source>
            <comment>split_random.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On every row once (five-fold, takes five times as long)</source>
            <comment>split_folds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} ({rows:row|rows})</source>
            <comment>value_with_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole numbers</source>
            <comment>type_integer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers</source>
            <comment>type_number.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes and no</source>
            <comment>type_boolean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dates</source>
            <comment>type_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <comment>type_text.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged as of {latest}, by what customers did in the {horizon} days after it. The model learns at earlier moments only, and a fifth of the customers is held out to choose on.</source>
            <comment>judged_time_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged as of {latest}, by what customers whom the model has never seen did in the {horizon} days after it.</source>
            <comment>judged_group_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the newest fifth of the rows by {column}; learnt from the oldest 60 %, chosen on those between.</source>
            <comment>judged_time_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on a fifth of the customers, none of whom the model has seen; all rows of a customer lie in one part.</source>
            <comment>judged_group_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on a fifth of the rows, drawn at random and never seen by the model; identical rows are kept together.</source>
            <comment>judged_random_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every row is judged once, by one of five models that have not seen it.</source>
            <comment>judged_folds_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will this visitor buy?</source>
            <comment>question_asks_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is leaving?</source>
            <comment>question_asks_churn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much will this customer spend?</source>
            <comment>question_asks_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does this customer want next?</source>
            <comment>question_asks_next_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which items go together?</source>
            <comment>question_asks_similar_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is like this customer?</source>
            <comment>question_asks_similar_users.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will this customer do next, and when?</source>
            <comment>question_asks_next_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do my customers do?</source>
            <comment>question_asks_pretrain.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many stars will this customer give this item?</source>
            <comment>question_asks_rating.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>recommendations</name>
        <message>
            <source>Names the items that each customer or visitor is likeliest to want next, best first, out of your whole catalogue. It learns from what customers with alike histories went on to.</source>
            <comment>question_next_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, for every item, those that go with it: for “customers also looked at”, for bundles and substitutes. It learns from which items stand together in the same histories.</source>
            <comment>question_similar_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, for every customer or visitor, those most like them, with what they have in common. Judged by whether what the alike have had is what the customer goes on to.</source>
            <comment>question_similar_users.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files do not tell what each customer did one after the other.</source>
            <comment>lacks_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log with a row for each action, or a file with a customer's items on each line.</source>
            <comment>lacks_histories.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column names the item of an action.</source>
            <comment>lacks_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the column that names the product with the role item.</source>
            <comment>lacks_item.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column says which customer or visit an action belongs to.</source>
            <comment>lacks_owner.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the column that names the customer with the role user, or the visit with the role session.</source>
            <comment>lacks_owner.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {rows:customer|customers} can be asked in the {part} part; at least {least} are needed to say anything.</source>
            <comment>too_few_prompts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a longer log, or judge in another way, such as on everybody's last item.</source>
            <comment>too_few_prompts.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split leave-one-out</source>
            <comment>too_few_prompts.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be asked in the {part} part: it takes customers who took something in it, other than a return, after something earlier.</source>
            <comment>no_prompts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a longer log, or judge in another way, such as on everybody's last item.</source>
            <comment>no_prompts.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split leave-one-out</source>
            <comment>no_prompts.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every customer or visit in these files has a single action, so that nothing ever comes next.</source>
            <comment>single_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log in which customers come back, and check that the right column has the role user.</source>
            <comment>single_actions.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every action is on the same item, {value}, so there is nothing to choose among.</source>
            <comment>single_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log of several items, and check that the right column has the role item.</source>
            <comment>single_item.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to judge on is one of the files to learn from, so the models would recognise what they should foretell.</source>
            <comment>test_among_training.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another file to judge on, or none: a part is then set aside.</source>
            <comment>test_among_training.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--test PATH</source>
            <comment>test_among_training.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} of the {total:action|actions} in the file to judge on are among those to learn from too, so the models recognise them and the figures are too good.</source>
            <comment>test_actions_learnt.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge on actions that came later, or on other customers.</source>
            <comment>test_actions_learnt.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the items in the file to judge on is in the files to learn from.</source>
            <comment>test_items_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring files of the same shop, and check that the items are written alike in both.</source>
            <comment>test_items_unknown.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model:model}” cannot answer the question {question}.</source>
            <comment>model_not_for_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models to choose from: {known}.</source>
            <comment>model_not_for_question.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommend what they already had</source>
            <comment>option_repeats.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether an item that a customer has seen or bought may be recommended again. If the data decide, it may where customers often come back to the same item.</source>
            <comment>option_repeats.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the data decide</source>
            <comment>repeats_by_data.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, they come back to things</source>
            <comment>repeats_yes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, only what is new to them</source>
            <comment>repeats_no.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a file of its own</source>
            <comment>split_given.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On everybody's last item</source>
            <comment>split_leave_one_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <comment>wish_count.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many for each, best first.</source>
            <comment>wish_count.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variety</source>
            <comment>wish_diversity.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 0, the likeliest whatever they are, to 1: the more, the less alike are those that stand together.</source>
            <comment>wish_diversity.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away from bestsellers</source>
            <comment>wish_novelty.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 0 to 1: the more, the rarer are items that everybody takes anyway.</source>
            <comment>wish_novelty.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they had before</source>
            <comment>wish_repeats.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether items of their own history may be recommended.</source>
            <comment>wish_repeats.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in training</source>
            <comment>wish_repeats_as_judged.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing they have bought</source>
            <comment>wish_exclude_bought.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items viewed but not bought may still come.</source>
            <comment>wish_exclude_bought.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never recommend</source>
            <comment>wish_exclude.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that are out of stock or not to be shown, one on each line.</source>
            <comment>wish_exclude.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on what customers took in the newest tenth of the actions; learnt from the oldest 80 %, chosen on those between.</source>
            <comment>judged_time_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the last item of every customer, chosen on the one before it, learnt from the rest.</source>
            <comment>judged_leave_one_out_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the last action of each history in a file that you choose; chosen on a tenth of the histories of your data.</source>
            <comment>judged_given_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged step by step on a tenth of the customers or visits, none of which the model has seen.</source>
            <comment>judged_group_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave-one-out, strict: the last item of each of {owners} customers tests, the one before it validates, and the models were fitted on {fitted} actions that hold neither (the validation item stands in the history at test). Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} (each of {models} models ranks each of {test} prompts once). {again}</source>
            <comment>protocol_leave_one_out_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By time: fitted on {fitted} actions before {valid_from}, chosen on {valid} customers from then on, tested on what {test} customers took from {test_from} on. Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each once a customer). {again}</source>
            <comment>protocol_time_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By customer or visit: fitted on {fitted} actions, chosen on {valid} steps of a tenth of the customers or visits, tested on {test} steps of {owners} others (seed {seed}). {again} Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each once a step).</source>
            <comment>protocol_group_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given test file: the last item of {test} of its {given} sequences, after those before it. Chosen on {valid} steps of a tenth of the training sequences (seed {seed}); {fitted} actions without that tenth. {again} Full ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each once a sequence).</source>
            <comment>protocol_given_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was chosen on was then learnt from as well, with nothing chosen anew, before the test.</source>
            <comment>protocol_histories_again.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning was ended early: what was chosen on was not learnt from by every model before the test.</source>
            <comment>protocol_histories_not_again.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The delivered model was then fitted again on everything.</source>
            <comment>protocol_histories_delivered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning was ended early: not all of the delivered model was fitted again on everything.</source>
            <comment>protocol_histories_not_delivered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items of the history in the race as well</source>
            <comment>protocol_seen_in_race.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items of the history left out</source>
            <comment>protocol_seen_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {hits} of {asked:customer or visit|customers or visits}, something they really took next is among the first ten recommendations; with “{model:model}” for everybody it would be {popular}.</source>
            <comment>ranking_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the test part the ranking is clearly worse than on validation (NDCG@10 {test} instead of {valid}). Plan with the lower figure.</source>
            <comment>ranking_fall.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the test part the ranking is clearly better than on validation (NDCG@10 {test} instead of {valid}). Plan with the lower figure.</source>
            <comment>ranking_rise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often something taken next is among the first ten.</source>
            <comment>ranking_hr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same, counting more the nearer to the top it stands; 1 is perfect.</source>
            <comment>ranking_ndcg.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One divided by the place of the first right one, on the mean; 0 beyond place 20.</source>
            <comment>ranking_mrr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which share of all they took next is among the first twenty.</source>
            <comment>ranking_recall.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tested</source>
            <comment>ranking_asked.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NDCG@10 on validation</source>
            <comment>ranking_valid.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{model:model}” is ahead of “{other:model}” by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}).</source>
            <comment>ranking_lead_clear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{model:model}” and “{other:model}” cannot be told apart here: the first leads by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}). The simpler one will do.</source>
            <comment>ranking_lead_noise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{model:model}” is behind “{other:model}” by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}). Use that one.</source>
            <comment>ranking_lead_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the blend is made of</source>
            <comment>ranking_weights.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight</source>
            <comment>ranking_weight.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen on validation; each model's scores have the same spread within a history.</source>
            <comment>ranking_weights_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The more are shown, the more is found</source>
            <comment>ranking_over_k.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommendations shown</source>
            <comment>ranking_k.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hit rate</source>
            <comment>ranking_hit_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:history|histories} of the test part</source>
            <comment>ranking_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What hits do not tell</source>
            <comment>ranking_beyond.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the catalogue ever shown</source>
            <comment>ranking_coverage.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Novelty (bits)</source>
            <comment>ranking_novelty.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown from the most popular tenth</source>
            <comment>ranking_bias.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first ten recommendations of every test history. Novelty is the mean of −log2 of an item's share of all learnt actions.</source>
            <comment>ranking_beyond_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of what was taken next was something its customer had before. Of those, {old} are among the first ten; of what was new to its customer, {new}.</source>
            <comment>ranking_old_and_new.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order of actions matters here: with every history shuffled, NDCG@10 goes from {ordered} to {shuffled} (95 % interval of the drop {low} to {high}).</source>
            <comment>ranking_order_matters.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order of actions hardly matters to this model: with every history shuffled, NDCG@10 goes from {ordered} to {shuffled} (95 % interval of the drop {low} to {high}).</source>
            <comment>ranking_order_does_not.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommended most often</source>
            <comment>ranking_favourites.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of the tested who get it among the first ten</source>
            <comment>ranking_customers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendations have no option {names}.</source>
            <comment>wish_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options to choose from: {known}.</source>
            <comment>wish_unknown.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendations cannot have “{value}” for {name}.</source>
            <comment>bad_wish.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>count is a whole number from 1 to {most}, diversity and novelty are numbers from 0 to 1, repeats and exclude_bought are true or false, and exclude lists names of items.</source>
            <comment>bad_wish.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Histories cannot be split by “{split}”.</source>
            <comment>split_not_for_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Splits to choose from: {splits}.</source>
            <comment>split_not_for_histories.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split NAME</source>
            <comment>split_not_for_histories.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files hold the histories of {rows:customer|customers}, so there is nobody to compare with.</source>
            <comment>score_one_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the histories of several customers.</source>
            <comment>score_one_user.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to “{question}” cannot be wished for otherwise: {options}.</source>
            <comment>score_no_wishes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this out; only recommendations can be shaped.</source>
            <comment>score_no_wishes.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known to the model, so there was nothing to leave out: {names} ({count:name|names} of {total}).</source>
            <comment>wish_names_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the names are written as in the data.</source>
            <comment>wish_names_unknown.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} of {total:customer or visit gets|customers or visits get} fewer than {count:item|items}: there are no others, or they have had them already, or you left them out.</source>
            <comment>scored_fewer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wish for fewer, leave out less, or let items be recommended again.</source>
            <comment>scored_fewer.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--set count=N, --set repeats=true</source>
            <comment>scored_fewer.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items for each</source>
            <comment>scored_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogue shown</source>
            <comment>scored_shown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {catalogue:item|items}</source>
            <comment>scored_shown_of.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the items in these files is known to the model.</source>
            <comment>score_no_known_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring files of the same shop, and check that the column of the item is the same as in training.</source>
            <comment>score_no_known_item.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share:.0%} of the actions are on items that the model has not learnt.</source>
            <comment>score_items_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes by the other actions. Where the catalogue has changed much, train again.</source>
            <comment>score_items_unknown.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model has learnt from these very data, so that the figures are too good.</source>
            <comment>evaluate_on_training_data.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge it on files that came later.</source>
            <comment>evaluate_on_training_data.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {rows:customer|customers} took after {as_of}, ranked against all {items} items, ties at their mean place.</source>
            <comment>protocol_evaluate_after.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last action of {rows:history|histories} after all before it, ranked against all {items} items, ties at their mean place.</source>
            <comment>protocol_evaluate_last.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the latest action before it was told, as in training.</source>
            <comment>protocol_evaluate_of_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An item that the model does not know</source>
            <comment>item_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they viewed {item}</source>
            <comment>because_view.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they searched for {item}</source>
            <comment>because_search.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they put {item} into the cart</source>
            <comment>because_cart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because {item} is among their favourites</source>
            <comment>because_favourite.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they bought {item}</source>
            <comment>because_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they returned {item}</source>
            <comment>because_return.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they reviewed {item}</source>
            <comment>because_review.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because they shared {item}</source>
            <comment>because_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>because of {item}</source>
            <comment>because_other.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Tells for every customer which kind of action comes next (a view, a purchase, a return, or nothing for now), and about when. Where your log knows carts, it also tells how likely an open cart is to be bought.</source>
            <comment>question_next_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one kind of action is in this log, so there is nothing to tell apart.</source>
            <comment>lacks_two_meanings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log with at least two kinds, such as views and purchases, or purchases and returns, and give each value its meaning.</source>
            <comment>lacks_two_meanings.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files do not say when each action happened.</source>
            <comment>lacks_moments.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log in which a column holds the time of each action, and give it the role time.</source>
            <comment>lacks_moments.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days ahead</source>
            <comment>option_action_horizon.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the look into the future goes; parts of a day are fine (0.5 is twelve hours). Left empty, it is the time within which nine of ten next actions come, rounded.</source>
            <comment>option_action_horizon.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the newest fifth of the moments. What is learnt was over before them, and a fifth of the customers is held out to choose on.</source>
            <comment>judged_time_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the newest fifth of the moments, of customers whom the model has never seen.</source>
            <comment>judged_group_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log covers {days} days. That is too little to learn what follows within {horizon} days, and to judge it.</source>
            <comment>next_action_too_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look less far ahead, or bring a longer log with more actions.</source>
            <comment>next_action_too_short.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The moment {cutoff} leaves too little before or after it: the log runs from {start} to {end}, and {horizon} are needed on either side.</source>
            <comment>next_action_cutoff.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a moment nearer to the middle, or look less far ahead.</source>
            <comment>next_action_cutoff.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows is nearly always the same ({value}), so there is nothing to learn.</source>
            <comment>next_action_all_alike.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a longer log, look further or less far ahead, or check the meanings of the events.</source>
            <comment>next_action_all_alike.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {part} part has {total} moments; {rows} of them, drawn at random, are used.</source>
            <comment>next_action_sampled.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {part} part has {total} moments with an open cart; {rows} of them, drawn at random, are used to judge carts.</source>
            <comment>carts_sampled.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few open carts are in this log to learn how likely one is bought.</source>
            <comment>no_cart_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {test:moment|moments} of {owners:customer|customers} from {test_from} on, each right after an action, by what followed within {horizon}. Moments whose {horizon} were not over at the end of the data ({end}) are left out. Learnt from {train:earlier moment|earlier moments} ({silent} of them after some silence), all of whose outcomes ended by {test_from}; a fifth of the customers (seed {seed}) was held out to choose on. Customers may appear before and after.</source>
            <comment>protocol_time_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {test:moment|moments} of {owners:customer|customers} whom the model never saw, from {test_from} on, each right after an action, by what followed within {horizon}. Moments whose {horizon} were not over at the end of the data ({end}) are left out. Learnt from {train:earlier moment|earlier moments} of other customers ({silent} of them after some silence), all of whose outcomes ended by {test_from}; seed {seed}.</source>
            <comment>protocol_group_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The horizon was taken from the data (where nine of ten next actions come, but no more than an eighth of the log): {share} of the known next actions came within it.</source>
            <comment>protocol_horizon_of_data.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on {rows:moment|moments} of {owners:customer|customers}, each right after an action, by what followed within {horizon}; moments whose {horizon} were not over are left out.</source>
            <comment>protocol_evaluate_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on {rows:customer|customers} as of {moment}, by what followed within {horizon}.</source>
            <comment>protocol_evaluate_actions_as_of.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>view</source>
            <comment>action_view.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search</source>
            <comment>action_search.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cart addition</source>
            <comment>action_cart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>favourite</source>
            <comment>action_favourite.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase</source>
            <comment>action_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return</source>
            <comment>action_return.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review</source>
            <comment>action_review.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share</source>
            <comment>action_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other action</source>
            <comment>action_other.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing for now</source>
            <comment>action_nothing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer in short</source>
            <comment>actions_heading.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of the {kinds:kind|kinds} comes next is told right in {accuracy} of the cases; always saying the commonest ({commonest}) would be right in {base}. Among the two likeliest it is in {top2}.</source>
            <comment>actions_likeliest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where something follows, half of the answers to when are off by less than {error}, and {coverage} of the actions come within the interval that promises {promised}.</source>
            <comment>actions_when.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chances are not better than those of {other:model}: what customers did before hardly tells what they do next here.</source>
            <comment>actions_blind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {rows:open cart|open carts} {share} were bought, at least in part, within {horizon}. Of the tenth with the highest chance it was {rate}.</source>
            <comment>actions_cart_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far it can be trusted</source>
            <comment>actions_figures.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How surprised the model was by what came; lower is better, 0 is knowing everything.</source>
            <comment>actions_log_loss.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often the likeliest kind is the one that came.</source>
            <comment>actions_accuracy.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often what came is among the two likeliest kinds.</source>
            <comment>actions_top2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right in both directions, each kind as important as any other.</source>
            <comment>actions_macro_f1.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean distance between the chance of a kind and how often it came.</source>
            <comment>actions_calibration.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test moments</source>
            <comment>actions_n.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All models, side by side</source>
            <comment>actions_models.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <comment>actions_column_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model:model} (chosen)</source>
            <comment>actions_chosen.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log loss on validation, where models were chosen</source>
            <comment>actions_column_valid.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds to learn</source>
            <comment>actions_column_seconds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy</source>
            <comment>actions_column_accuracy.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Among two</source>
            <comment>actions_column_top2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median error of when</source>
            <comment>actions_column_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log loss after silence</source>
            <comment>actions_column_silent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{protocol} “After silence” are {silent:moment|moments} at which the customer had done nothing for a while: as when everybody is scored at one moment.</source>
            <comment>actions_models_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{model:model}” is better than “{other:model}” beyond chance: its log loss is lower by {lead} (95 % interval {low} to {high}, compared moment by moment).</source>
            <comment>actions_lead_clear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether “{model:model}” is really better than “{other:model}” cannot be told from these moments: its lead of {lead} in log loss may be chance (95 % interval {low} to {high}).</source>
            <comment>actions_lead_noise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these moments “{other:model}” did better than “{model:model}”, which validation had chosen: its log loss is lower by {lead} (95 % interval {low} to {high}).</source>
            <comment>actions_lead_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind by kind</source>
            <comment>actions_kinds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came, and what was likeliest</source>
            <comment>actions_confusion.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came</source>
            <comment>actions_truth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeliest</source>
            <comment>actions_prediction.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the moments of each row. {shown}</source>
            <comment>actions_confusion_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the test part: {rows:moment|moments}.</source>
            <comment>actions_shown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well each kind is told</source>
            <comment>actions_of_kind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <comment>actions_kind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases</source>
            <comment>actions_cases.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right when said</source>
            <comment>actions_precision.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found of all</source>
            <comment>actions_recall.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean chance</source>
            <comment>actions_mean_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came</source>
            <comment>actions_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can the chances be taken at their word?</source>
            <comment>actions_reliability.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predicted chance</source>
            <comment>actions_predicted.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <comment>actions_observed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>perfectly calibrated</source>
            <comment>actions_perfect.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten bins of equally many moments for each kind. {shown}</source>
            <comment>actions_bins_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it comes</source>
            <comment>actions_gaps.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median error</source>
            <comment>actions_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of the answers to when are off by less.</source>
            <comment>actions_error_explained.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median error without a model</source>
            <comment>actions_base_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If everybody was told the same time: that of {other:model}.</source>
            <comment>actions_base_error_explained.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside the interval</source>
            <comment>actions_coverage.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised are {promised}.</source>
            <comment>actions_coverage_explained.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the {rows:test moment|test moments} after which something came within {horizon}.</source>
            <comment>actions_gap_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to the next action, told and real</source>
            <comment>actions_gap_chart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told</source>
            <comment>actions_gap_told.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Real</source>
            <comment>actions_gap_real.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>median</source>
            <comment>actions_gap_median.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten groups by the time that was told. The band holds the middle 80 % of the real times.</source>
            <comment>actions_gap_by_told.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will an open cart be bought?</source>
            <comment>actions_cart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few open carts are in this log to learn how likely one is bought, so scores tell no chance for carts.</source>
            <comment>actions_cart_none.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these rows the chances of carts are not better than those of “{other:model}”: use them to put carts in order, if at all, and not at their word.</source>
            <comment>actions_cart_weak.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought within {horizon}</source>
            <comment>actions_cart_base.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open carts</source>
            <comment>actions_cart_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models of the cart</source>
            <comment>actions_cart_models.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cart is open while an item that was put into it has not been bought; it counts as bought where such an item is, within {horizon}. {rows:moment|moments} of the test part with an open cart.</source>
            <comment>actions_cart_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can the chances of carts be taken at their word?</source>
            <comment>actions_cart_reliability.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the answer leans on</source>
            <comment>actions_reasons.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rise in log loss when a feature is shuffled</source>
            <comment>actions_importance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permutation on {rows} test moments, {repeats} shuffles a feature; the bar's ends are the lowest and highest. It is measured on the boosted trees, which read named features; only the {features} features that move their answers most were shuffled.</source>
            <comment>actions_importance_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No boosted trees were learnt. The other models read the actions themselves, so no named features can be weighed.</source>
            <comment>actions_no_importance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From when to when</source>
            <comment>actions_timeline.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <comment>actions_count_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test begins</source>
            <comment>actions_test_from.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>learnt from</source>
            <comment>actions_learning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out: outcomes reach into the test</source>
            <comment>actions_between.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>judged</source>
            <comment>actions_judging.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data behind it</source>
            <comment>actions_data.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ratings</name>
        <message>
            <source>Says for a customer and an item how many stars the customer would give it. It learns from the ratings you have: who is generous, what is well liked, and whose tastes are alike.</source>
            <comment>question_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column holds ratings.</source>
            <comment>lacks_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the column with the stars (or points) that customers gave with the role rating.</source>
            <comment>lacks_rating.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {rows:rating|ratings} with a customer and an item; at least {least} are needed to learn from and to judge by.</source>
            <comment>ratings_too_few.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring more ratings, or check which columns hold the customer, the item and the rating.</source>
            <comment>ratings_too_few.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every rating is {value}, so there is nothing to foretell.</source>
            <comment>ratings_all_equal.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check whether the right column has the role rating.</source>
            <comment>ratings_all_equal.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split like this, only {rows:rating|ratings} would be left in the {part} part; at least {least} are needed.</source>
            <comment>ratings_part_too_small.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another way of splitting.</source>
            <comment>ratings_part_too_small.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split “{split}” does not fit the question about ratings.</source>
            <comment>split_not_for_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split at random, in folds, by time, or keep everybody's last rating aside.</source>
            <comment>split_not_for_ratings.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split random, folds, time or leave-one-out</source>
            <comment>split_not_for_ratings.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:rating|ratings} without a customer or an item are left out.</source>
            <comment>ratings_incomplete.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which columns hold the customer and the item if this is more than you expect.</source>
            <comment>ratings_incomplete.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every row of {file} has a rating already, so there is nothing to foretell.</source>
            <comment>ratings_nothing_asked.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring rows of a customer and an item whose rating is empty, or files without ratings.</source>
            <comment>ratings_nothing_asked.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {rows:row|rows} has a rating to compare with.</source>
            <comment>ratings_none_given.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring files in which the column {column} says what customers gave.</source>
            <comment>ratings_none_given.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {rows:pair|pairs} no rating of the customer is known. They get what an unknown customer would give.</source>
            <comment>ratings_unknown_users.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add ratings that these customers gave, if you have any, to the files.</source>
            <comment>ratings_unknown_users.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {rows:pair|pairs} no rating of the item is known. They get what the customer gives an item nothing is known of.</source>
            <comment>ratings_unknown_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train again once there are ratings of these items.</source>
            <comment>ratings_unknown_items.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on a fifth of the ratings, drawn at random and never seen by the models; a tenth of the others is chosen on.</source>
            <comment>judged_random_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every rating is judged once, by one of five models that have not seen it.</source>
            <comment>judged_folds_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the newest tenth of the ratings; chosen on the tenth before it, learnt from all older ones.</source>
            <comment>judged_time_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the last rating of every customer, chosen on the one before it, learnt from the rest.</source>
            <comment>judged_leave_one_out_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {test:rating|ratings}, a fifth drawn at random (seed {seed}), that no model saw; {train} to learn from, {valid} to choose on. {again} {after} {delivered}</source>
            <comment>protocol_random_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folds}-fold cross-validation over ratings drawn at random (seed {seed}): each of {test} ratings is judged once by models that never saw it. In every fold a tenth of what is not tested is chosen on. {again} {after} {delivered}</source>
            <comment>protocol_folds_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the newest {test:rating|ratings}, from {test_from} on; learnt from the {train} before {valid_from}, chosen on the {valid} between them. {again} {after} {delivered}</source>
            <comment>protocol_time_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave-one-out: judged once on the last rating of each of {test} customers with three or more; chosen on the one before it; {train} to learn from. {again} {after} {delivered}</source>
            <comment>protocol_leave_one_out_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was chosen on was then learnt from as well, with nothing chosen anew, before the test.</source>
            <comment>protocol_ratings_again.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning was ended early: what was chosen on was not learnt from by every model before the test.</source>
            <comment>protocol_ratings_not_again.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pair that was rated again counts once, with its last rating. The time of a test rating is known to the models, its stars are not.</source>
            <comment>protocol_ratings_timed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pair that was rated again counts once, with its last rating.</source>
            <comment>protocol_ratings_untimed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The delivered model was then fitted again on everything.</source>
            <comment>protocol_ratings_delivered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The delivered model is the judged one.</source>
            <comment>protocol_ratings_not_delivered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on {rows:rating|ratings} of the files you gave, each foretold from what the bundle knew of the customer before, not from these files; {known} of them are of customers it knew.</source>
            <comment>protocol_evaluate_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A foretold rating is off by {error} on average, where ratings go from {lowest} to {highest}. Always saying the mean would be off by {mean}, and going by generous customers and well-liked items alone by {bias}.</source>
            <comment>rating_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the test the error is larger (RMSE {test}) than it was where models were chosen ({valid}). The data may have changed in between.</source>
            <comment>rating_fall.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root of the mean squared error, in stars: large errors count most. Smaller is better.</source>
            <comment>rating_rmse.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far off a foretold rating is on average, in stars.</source>
            <comment>rating_mae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of the differences between ratings that is foretold; 0 % is always saying the mean.</source>
            <comment>rating_r2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ratings</source>
            <comment>rating_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RMSE on validation, where models were chosen</source>
            <comment>rating_valid.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model:model} is ahead of “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}); this is no chance.</source>
            <comment>rating_lead_clear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model:model} is ahead of “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}), which may be chance.</source>
            <comment>rating_lead_noise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model:model} is behind “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}).</source>
            <comment>rating_lead_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much each model counts in the blend</source>
            <comment>rating_weights.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <comment>rating_weight.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Non-negative least squares on the ratings to choose on.</source>
            <comment>rating_weights_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was foretold and what was given</source>
            <comment>rating_compared.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can a foretold rating be taken at its word?</source>
            <comment>rating_reliability.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foretold</source>
            <comment>rating_foretold.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really given</source>
            <comment>rating_given.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exactly as foretold</source>
            <comment>rating_exact.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band is the 95 % interval of what was given.</source>
            <comment>rating_band.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the ratings of each kind, so many were foretold as …</source>
            <comment>rating_matrix.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row adds up to 100 %. Foretold ratings are rounded to the nearest that customers give; they keep to the middle where little is known.</source>
            <comment>rating_matrix_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How errors depend on what is known</source>
            <comment>rating_known.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By how many ratings of the customer were known</source>
            <comment>rating_by_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By how many ratings of the item were known</source>
            <comment>rating_by_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known ratings</source>
            <comment>rating_level.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least} to {most}</source>
            <comment>rating_range.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least} and more</source>
            <comment>rating_from.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the test part: {rows:rating|ratings}.</source>
            <comment>rating_judged.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>spending</name>
        <message>
            <source>Says for every customer how much money to expect of them in the days ahead, less what they will return. It learns from your own past: from what customers like them spent later. Whom it is worth caring for, and how much to plan with, follows.</source>
            <comment>question_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files do not say when which customer bought what.</source>
            <comment>lacks_log_of_purchases.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log with a row for each purchase: the customer, the time, and the price or the amount.</source>
            <comment>lacks_log_of_purchases.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column says how much was paid.</source>
            <comment>lacks_money.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the column with the price of a piece with the role price, or the one with the sum paid with the role amount.</source>
            <comment>lacks_money.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {buyers} of the {rows:customer|customers} of the {part} part spent something in the days after the moment; at least {least} are needed.</source>
            <comment>value_few_buyers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look further ahead, bring a longer log, or check which actions count as purchases and which column holds the money.</source>
            <comment>value_few_buyers.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({buyers} of them spent something, {total} in all) as of {cutoff}, by what they spent in the {horizon} days after it, less returns. Learnt at {training} earlier cut-offs from {first} to {last}; every training outcome ended by {cutoff}. Customers may appear before and after; a fifth of them (seed {seed}) was held out to choose on.</source>
            <comment>protocol_time_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({buyers} of them spent something, {total} in all) that the model never saw, as of {cutoff}, by what they spent in the {horizon} days after it, less returns. Learnt from other customers at {training} earlier cut-offs from {first} to {last}; seed {seed}.</source>
            <comment>protocol_group_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on {users:customer|customers} of the files you gave ({buyers} of them spent something) as of {cutoff}, by what they spent in the {horizon} days after it, less returns.</source>
            <comment>protocol_evaluate_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same amount for everybody</source>
            <comment>model_name_mean_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own spending so far</source>
            <comment>model_name_own_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tweedie regression</source>
            <comment>model_name_linear_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees of amounts</source>
            <comment>model_name_trees_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buying rhythm (BG/NBD)</source>
            <comment>model_name_bg_nbd.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoder tuned on amounts</source>
            <comment>model_name_tuned_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expects of everybody what customers spent on average. It costs nothing and shows what guessing would reach.</source>
            <comment>about_mean_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expects everybody to go on as so far: what they spent up to now, by the day. A model that does not beat it is not worth its trouble.</source>
            <comment>about_own_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every value of every feature multiplies the amount by a factor, and each factor can be read off. It is made for amounts of which many are nothing, learns in seconds, and is hard to beat where there are few customers.</source>
            <comment>about_linear_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Builds hundreds of small trees, each of which corrects the ones before. It tries the amount as a whole, and the chance of spending times the amount, and keeps what does better on the validation part.</source>
            <comment>about_trees_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The classical model of customers without a contract: each buys at a rhythm of their own until they stay away for good, and spends about as much each time. It looks at nothing but how often, how lately and for how much somebody bought, and needs few data.</source>
            <comment>about_bg_nbd.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The behaviour encoder, whose network is tuned on what customers spent. It reads the actions themselves and needs no features.</source>
            <comment>about_tuned_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <comment>model_option_build.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learnt as a whole, or as the chance of spending anything and how much it then is. Automatic keeps what does better on the validation part.</source>
            <comment>model_option_build.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as a whole</source>
            <comment>model_choice_build_whole.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chance and amount</source>
            <comment>model_choice_parts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gini (normalised)</source>
            <comment>figure_gini.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought by the top tenth</source>
            <comment>figure_top_tenth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought by the top tenth at best</source>
            <comment>figure_top_tenth_best.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank correlation</source>
            <comment>figure_spearman.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected of what came</source>
            <comment>figure_total_ratio.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tweedie deviance</source>
            <comment>figure_deviance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well those who spend much stand before those who spend little: 1 is as well as can be, 0 is by chance.</source>
            <comment>value_gini.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of all money that came from the tenth of customers of whom most was expected.</source>
            <comment>value_top_tenth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far off the expectation of a customer is on average, in your money.</source>
            <comment>value_mae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root of the mean squared error, in your money: a few large customers decide it.</source>
            <comment>value_rmse.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of the differences between customers that is foretold; 0 % is expecting the mean of everybody.</source>
            <comment>value_r2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How alike the order by expectation and the real order are: 1 the same, 0 unrelated.</source>
            <comment>value_spearman.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sum of all expectations beside what was really spent; 100 % is exact.</source>
            <comment>value_total_ratio.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really spent, mean</source>
            <comment>value_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test customers</source>
            <comment>value_customers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected in all</source>
            <comment>value_scored_total.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mean} a customer, in the {days} days ahead</source>
            <comment>value_scored_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {share} of customers of whom most was expected brought {brought} of all money. By chance it would be {share}, by everybody's spending so far {rate}, and at best {best}.</source>
            <comment>value_top.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all, {expected} of what was really spent had been expected.</source>
            <comment>value_total_met.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all, {expected} of what was really spent had been expected. The season or the shop may have changed; trust the order of customers more than the amounts.</source>
            <comment>value_total_off.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all, {expected} of what was really spent had been expected. A few customers may decide it, or the season or the shop has changed.</source>
            <comment>value_total_off_too.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether this order of customers is better than chance cannot be told from these customers: the 95 % interval of its Gini reaches from {low} to {high}, and 0 is chance.</source>
            <comment>value_order_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As much was returned as was bought, or more, so shares of the money cannot be told.</source>
            <comment>value_no_money.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{model:model}” ranks customers better than “{other:model}” beyond chance: its Gini leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>value_lead_clear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether “{model:model}” ranks customers better than “{other:model}” cannot be told from these customers: its lead of {lead} in Gini may be chance (95 % interval {low} to {high}).</source>
            <comment>value_lead_noise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these customers “{other:model}” ranks better than “{model:model}”, which validation had chosen: its Gini leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>value_lead_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deviance on validation, where models were chosen</source>
            <comment>value_valid.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much each model counts in the blend</source>
            <comment>value_weights.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <comment>value_weight.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen one by one on the validation part, so that the Tweedie deviance of what was spent is smallest.</source>
            <comment>value_weights_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to care for</source>
            <comment>value_curves.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much money comes from whom</source>
            <comment>value_gathered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers, those of whom most is expected first</source>
            <comment>value_customers_cared_for.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of all money</source>
            <comment>value_money_gathered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At best</source>
            <comment>value_best.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by chance</source>
            <comment>value_by_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First tenth</source>
            <comment>value_first_tenth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can the amounts be taken at their word?</source>
            <comment>value_tenths.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenth of customers, those of whom most is expected first</source>
            <comment>value_tenth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money a customer</source>
            <comment>value_a_customer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <comment>value_expected.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really spent</source>
            <comment>value_real.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band is the 95 % interval of what was really spent.</source>
            <comment>value_band.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logarithm of the amount</source>
            <comment>value_logarithm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What speaks for one customer's amount, and what against it, stands beside it in the scores where you ask for reasons there: a push of +0.10 makes the amount about a tenth larger.</source>
            <comment>value_single_reasons.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the test part: {rows:customer|customers}.</source>
            <comment>value_judged.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>encoders</name>
        <message>
            <source>Behaviour encoder</source>
            <comment>model_name_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Transformer that reads all actions of all customers and learns, without any answers, what comes next, how long it takes, what was hidden from it and which histories are alike. Other questions can start from it.</source>
            <comment>about_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoder from scratch</source>
            <comment>model_name_encoder_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behaviour encoder</source>
            <comment>model_name_encoder_view.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fine-tuned encoder</source>
            <comment>model_name_fine_tuned.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The behaviour encoder, whose network is tuned on the answers to this question. It reads the actions themselves and needs no features.</source>
            <comment>about_fine_tuned.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuned encoder</source>
            <comment>model_name_tuned_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The behaviour encoder, whose network goes on learning from what came next in your histories. It starts from what was learnt before, from these data or from another shop's.</source>
            <comment>about_tuned_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoder tuned on next actions</source>
            <comment>model_name_tuned_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The behaviour encoder, whose network is tuned on what customers did next and how long it took. It reads the actions themselves and needs no features.</source>
            <comment>about_tuned_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns how your customers behave from all their actions, before you ask anything: what comes next, when, and which items are alike. Other questions can start from what it has learnt, and show what that brings.</source>
            <comment>question_pretrain.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns from what happened before a moment, and is judged on what came after it. Questions that start from it can be judged on everything after that moment.</source>
            <comment>judged_pretrain_until.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last two actions of every history are left out: the first of them judges, and questions that start from it can be judged on the other.</source>
            <comment>judged_pretrain_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learnt from {actions} actions of {owners:customer|customers} before {until}, without any answers; a tenth of the customers was held out to stop at the best moment. Judged once on what came after that moment: on the next item out of the whole catalogue, seen items in the race, and on what was done within so many days.</source>
            <comment>protocol_pretrain_until.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learnt from {actions} actions of {owners:history|histories} without the last two of each, and without any answers; a tenth of the histories was held out to stop at the best moment. Judged once on the last but one item, out of the whole catalogue, seen items in the race.</source>
            <comment>protocol_pretrain_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on the next item of {asked:customer|customers} after {until}, out of the whole catalogue, seen items in the race.</source>
            <comment>protocol_encoder_evaluated.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {rows:customer has|customers have} actions before that moment; at least {least} are needed to learn how they behave.</source>
            <comment>too_few_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a longer log, or choose a later moment.</source>
            <comment>too_few_histories.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An epoch will take about {epoch} here, and all of the learning between {shortest} and {longest}, with about {memory} of memory beside what the program takes anyway. That comes from a few steps on your own histories; other work on this computer makes it longer.</source>
            <comment>encoder_cost.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foretold from a few steps of each size on your {histories:history|histories} with {actions} actions. {device}. Memory is beside what the program takes anyway; the learning ends once nothing gets better, and else when the time is up.</source>
            <comment>encoder_cost_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these histories has two actions, so there is nothing that comes next to learn from.</source>
            <comment>encoder_nothing_to_learn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a log in which customers act more than once.</source>
            <comment>encoder_nothing_to_learn.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a pre-trained encoder; it answers the question “{question}”.</source>
            <comment>not_an_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the model file of a pre-training, or learn a new encoder first.</source>
            <comment>not_an_encoder.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--encoder new</source>
            <comment>not_an_encoder.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {file} to start from.</source>
            <comment>argument_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the model file of a pre-training.</source>
            <comment>argument_encoder.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--encoder FILE.intent or --encoder new</source>
            <comment>argument_encoder.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder in {file} has learnt from what happened until {until}. Answers that it has seen come cannot be learnt from, nor judged: it may know nothing after {latest}.</source>
            <comment>encoder_knows_test.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre-train once more until {latest}, or let this training learn an encoder of its own.</source>
            <comment>encoder_knows_test.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pretrain --until DATE, or --encoder new</source>
            <comment>encoder_knows_test.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An encoder that was pre-trained in another run has seen the histories that this split would judge on.</source>
            <comment>encoder_not_for_split.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split by time, leave one out on data without times, or let this training learn an encoder of its own.</source>
            <comment>encoder_not_for_split.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--encoder new</source>
            <comment>encoder_not_for_split.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder in {file} has learnt until {until} already; nothing in these data that would be learnt from is newer.</source>
            <comment>encoder_nothing_new.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring newer data, or let it learn until a later moment.</source>
            <comment>encoder_nothing_new.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--until DATE</source>
            <comment>encoder_nothing_new.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder in {file} cannot go on learning with another {options} than it has: {fixed}.</source>
            <comment>encoder_decides.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave these options as they were when it was learnt, or learn a new encoder.</source>
            <comment>encoder_decides.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave out --set, or leave out --encoder</source>
            <comment>encoder_decides.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder in {file} and these data do not fit: only one of them knows when things happened.</source>
            <comment>encoder_of_other_times.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre-train an encoder on data like these.</source>
            <comment>encoder_of_other_times.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder in {file} knows {share:.0%} of these items, so it is taken to be of another shop. Items are found again by their names, and others stand for their category.</source>
            <comment>encoder_of_other_shop.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See beside it how an encoder that is learnt here does.</source>
            <comment>encoder_of_other_shop.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question “{question}” cannot start from an encoder.</source>
            <comment>encoder_not_for_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the encoder out.</source>
            <comment>encoder_not_for_question.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model reads what an encoder makes of the actions, which has no form in ONNX yet.</source>
            <comment>export_not_with_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train again without an encoder, and export that.</source>
            <comment>export_not_with_encoder.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in {file} happened after the moment until which the encoder has learnt.</source>
            <comment>encoder_nothing_to_judge.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring newer data, or choose an earlier moment.</source>
            <comment>encoder_nothing_to_judge.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--as-of DATE</source>
            <comment>encoder_nothing_to_judge.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing came after the moment until which it has learnt, so it could not be judged.</source>
            <comment>encoder_nothing_after.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {asked:customer|customers} who came back, {hits} went on to one of the ten items that it held likeliest; always naming the ten most popular items would have found {popular}.</source>
            <comment>encoder_in_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The features hold what an encoder makes of each customer's actions. It has learnt, without answers, from what happened before {until}, and has seen none of the outcomes that are learnt from or judged.</source>
            <comment>protocol_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With and without pre-training</source>
            <comment>labels_heading.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With {rows:answer|answers} to learn from, what the encoder knows brings {lead} in {figure}.</source>
            <comment>labels_helps.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With {rows:answer|answers} to learn from, what the encoder knows changes {figure} by {lead}, which may be chance: here the features alone say as much.</source>
            <comment>labels_no_help.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} by the number of answers</source>
            <comment>labels_chart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same in figures</source>
            <comment>labels_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to learn from</source>
            <comment>labels_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Features alone</source>
            <comment>labels_without.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the encoder</source>
            <comment>labels_with.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <comment>labels_lead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95 % interval of the lead</source>
            <comment>labels_interval.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on drawn answers of the training part, judged on the validation part ({draws} draws, the same ones for both). The encoder has seen none of these answers; one of this shop has seen the actions before them, also of customers who were not drawn.</source>
            <comment>labels_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an encoder learnt from scratch</source>
            <comment>labels_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead over from scratch</source>
            <comment>labels_over_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} with {rows:answer|answers} to learn from</source>
            <comment>scratch_figure.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder it starts from is ahead of one that was learnt from scratch on these data, within the same time: by {lead} in {figure} (95 %: {low} … {high}). Carrying it over pays.</source>
            <comment>scratch_ahead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder it starts from does not reach one that was learnt from scratch on these data, within the same time: {lead} in {figure} (95 %: {low} … {high}). Pre-train one here instead.</source>
            <comment>scratch_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder it starts from and one that was learnt from scratch on these data, within the same time, differ by {lead} in {figure} (95 %: {low} … {high}), which may be chance.</source>
            <comment>scratch_alike.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder it starts from and one that was learnt from scratch on these data, within the same time, differ by {lead} in {figure}. That is one draw of the answers alone, from which nobody can tell whether it is chance.</source>
            <comment>scratch_once.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over and from scratch</source>
            <comment>scratch_heading.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuned from</source>
            <comment>scratch_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder it starts from</source>
            <comment>scratch_given.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An encoder learnt from scratch</source>
            <comment>scratch_new.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: {model}</source>
            <comment>scratch_none.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first leads by</source>
            <comment>scratch_lead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NDCG@10 of {prompts:history|histories} of the validation part, of models that had learnt from the training part alone; the interval is of the same histories.</source>
            <comment>scratch_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going on or from scratch</source>
            <comment>refresh_heading.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder that went on learning is ahead of one that was learnt from scratch on all of these data: by {lead} in NDCG@10 (95 %: {low} … {high}).</source>
            <comment>refresh_ahead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder that went on learning does not reach one that was learnt from scratch on all of these data: {lead} in NDCG@10 (95 %: {low} … {high}). Learn a new one when there is time.</source>
            <comment>refresh_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoder that went on learning and one that was learnt from scratch on all of these data differ by {lead} in NDCG@10 (95 %: {low} … {high}), which may be chance.</source>
            <comment>refresh_alike.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going on took {seconds} of learning, from scratch {others}.</source>
            <comment>refresh_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names the next item better than before it went on: by {lead} (95 %: {low} … {high}).</source>
            <comment>refresh_brings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names the next item worse than before it went on: {lead} (95 %: {low} … {high}). The encoder as it was is the better one.</source>
            <comment>refresh_harms.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names the next item about as well as before it went on: {lead} (95 %: {low} … {high}), which may be chance.</source>
            <comment>refresh_no_news.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The three of them in figures</source>
            <comment>refresh_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoder</source>
            <comment>refresh_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was before</source>
            <comment>refresh_row_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone on with</source>
            <comment>refresh_row_refreshed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learnt from scratch</source>
            <comment>refresh_row_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone on with leads by</source>
            <comment>refresh_lead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning took</source>
            <comment>refresh_seconds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All three are judged on the same next items of {asked:customer|customers}, out of the whole catalogue; they came after everything that was learnt from. Both that learnt here had the same options and the same time allowed. The leads are of NDCG@10 of the same customers; the time is that of the epochs alone, in all tries of this run.</source>
            <comment>refresh_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to compare with an encoder learnt from scratch: this training does not start from an encoder's file.</source>
            <comment>nothing_beside_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file of an encoder, or leave the comparison out.</source>
            <comment>nothing_beside_scratch.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--encoder FILE --compare-scratch</source>
            <comment>nothing_beside_scratch.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With what the encoder makes of the actions, log loss is lower than with the features alone: by {lead} (95 %: {low} … {high}).</source>
            <comment>gain_helps.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the encoder makes of the actions changes little here: its lead in log loss is {lead} (95 %: {low} … {high}), which may be chance. The features alone say as much.</source>
            <comment>gain_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With what the encoder makes of the actions, log loss is worse than with the features alone: its lead is {lead} (95 %: {low} … {high}). Train without the encoder here.</source>
            <comment>gain_harms.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the encoder brings</source>
            <comment>gain_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on</source>
            <comment>gain_features.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log loss lower by</source>
            <comment>gain_lead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on {learnt:moment|moments} of the training part, judged on {judged:moment|moments} of the validation part, the same ones for all. Lower by: of the same moments, with an interval over customers; below zero is worse.</source>
            <comment>gain_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} within {days:day|days}, ROC-AUC</source>
            <comment>encoder_within.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well it tells those who did from those who did not; 0.5 is a blind guess, 1 is perfect.</source>
            <comment>encoder_auc.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done, and when</source>
            <comment>encoder_what_when.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected and done</source>
            <comment>encoder_foretold.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected at the moment of {asked:customer|customers}, from their actions before it, without having seen an answer.</source>
            <comment>encoder_foretold_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{kind}” within {days} days was expected of {expected} and done by {did}: how often customers come has changed, or they were watched for too short a time. Questions that start from this encoder learn that for themselves.</source>
            <comment>encoder_off.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next action, by its kind</source>
            <comment>encoder_meanings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chance that was given to what really came next, on average, beside how often that kind comes anyway.</source>
            <comment>encoder_meanings_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that it holds for alike</source>
            <comment>encoder_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commonest items and their nearest</source>
            <comment>encoder_nearest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the angle between their vectors, which were learnt from who did what in which order.</source>
            <comment>encoder_nearest_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any action</source>
            <comment>encoder_any_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <comment>encoder_column_kind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within days</source>
            <comment>encoder_column_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <comment>encoder_column_expected.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <comment>encoder_column_did.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ROC-AUC</source>
            <comment>encoder_column_auc.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action</source>
            <comment>encoder_column_meaning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <comment>encoder_column_count.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance it was given</source>
            <comment>encoder_column_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How common</source>
            <comment>encoder_column_frequency.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <comment>encoder_column_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearest items</source>
            <comment>encoder_column_near.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>model_traits</name>
        <message>
            <source>customers</source>
            <comment>cost_counts_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits</source>
            <comment>cost_counts_session.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows</source>
            <comment>cost_counts_row.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told from trainings of {sample} of your {examples} {what}, on {device}. The more the data, the wider the range.</source>
            <comment>cost_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data are too few to measure anything on.</source>
            <comment>cost_not_measured.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train on them: it will not take long.</source>
            <comment>cost_not_measured.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing but the answers</source>
            <comment>reads_nothing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>features of each row or customer</source>
            <comment>reads_features.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>features, and actions in their order</source>
            <comment>reads_both.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actions in their order</source>
            <comment>reads_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>features of the last actions</source>
            <comment>reads_last_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who gave what how many stars</source>
            <comment>reads_ratings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when and for how much each bought</source>
            <comment>reads_purchases.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how often each item is taken</source>
            <comment>reads_item_counts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items in their order</source>
            <comment>reads_items_in_order.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which items each has had</source>
            <comment>reads_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>titles, categories and prices of items</source>
            <comment>reads_descriptions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answers of the other models</source>
            <comment>reads_others.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_base_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tells nobody from anybody.</source>
            <comment>weakness_base_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence holds all of it.</source>
            <comment>strength_one_rule.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses a single feature.</source>
            <comment>weakness_one_rule.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every effect can be read off; hard to beat with few rows; learns in seconds.</source>
            <comment>strength_linear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not find what matters only together.</source>
            <comment>weakness_linear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page of rules that anybody can follow.</source>
            <comment>strength_tree.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rarely the most precise; small changes of the data can change the rules.</source>
            <comment>weakness_tree.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Precise on some thousand rows; finds bent borders.</source>
            <comment>strength_svm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow on many rows, which it then samples; its reasons are estimates.</source>
            <comment>weakness_svm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually the best on tables of any size; finds by itself what matters together.</source>
            <comment>strength_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hundreds of trees cannot be read one by one; steps rather than smooth effects.</source>
            <comment>weakness_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smooth effects; adds something of its own to a blend.</source>
            <comment>strength_mlp.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants many rows and some minutes; its reasons are estimates.</source>
            <comment>weakness_mlp.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns from rows without an answer too; notices odd rows.</source>
            <comment>strength_vae_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two models learn, which takes longer; does not say what each feature adds.</source>
            <comment>weakness_vae_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sees the order of actions as well as the features.</source>
            <comment>strength_sequence_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a log of actions; does not say what each feature adds.</source>
            <comment>weakness_sequence_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses all that was learnt about behaviour; strong where answers are few.</source>
            <comment>strength_fine_tuned.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an encoder, which learns for long; its reasons are estimates.</source>
            <comment>weakness_fine_tuned.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns once for many questions, without any answers.</source>
            <comment>strength_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The longest training of all; answers nothing by itself.</source>
            <comment>weakness_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_base_rates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treats all customers alike.</source>
            <comment>weakness_base_rates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns in a second; every number can be looked up.</source>
            <comment>strength_action_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sees no further back than three actions.</source>
            <comment>weakness_action_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually the best of them; says why it answers as it does.</source>
            <comment>strength_action_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sees summaries of the history, not all of it.</source>
            <comment>weakness_action_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads the actions themselves; adds something of its own to a blend.</source>
            <comment>strength_action_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes minutes on a processor; its reasons are estimates.</source>
            <comment>weakness_action_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses all that was learnt about behaviour; strong where histories are short.</source>
            <comment>strength_tuned_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an encoder, which learns for long.</source>
            <comment>weakness_tuned_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_mean_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows no tastes.</source>
            <comment>weakness_mean_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns in a moment; solid for customers with few ratings.</source>
            <comment>strength_bias.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows who is generous and what is liked, but no tastes.</source>
            <comment>weakness_bias.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds tastes that go together; knows how sure it is; needs no tuning.</source>
            <comment>strength_factorisation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Little to say of customers and items with hardly any ratings.</source>
            <comment>weakness_factorisation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each answer can be told by its examples.</source>
            <comment>strength_rating_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak where few customers rated the same items.</source>
            <comment>weakness_rating_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs nothing; shows what guessing reaches.</source>
            <comment>strength_mean_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Treats all customers alike.</source>
            <comment>weakness_mean_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs nothing; fair for steady customers.</source>
            <comment>strength_own_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says nothing for new customers; knows no change.</source>
            <comment>weakness_own_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every effect can be read off; learns in seconds.</source>
            <comment>strength_linear_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not find what matters only together.</source>
            <comment>weakness_linear_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually the most precise; finds what matters together.</source>
            <comment>strength_trees_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read tree by tree.</source>
            <comment>weakness_trees_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two well-known formulas with a few numbers; good with short histories of purchases.</source>
            <comment>strength_bg_nbd.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sees purchases only: no views, no features.</source>
            <comment>weakness_bg_nbd.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses all that was learnt about behaviour.</source>
            <comment>strength_tuned_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an encoder, which learns for long.</source>
            <comment>weakness_tuned_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs nothing; a fair choice for strangers.</source>
            <comment>strength_popular.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same for everybody.</source>
            <comment>weakness_popular.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows seasons and fashions; costs nothing.</source>
            <comment>strength_popular_recent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same for everybody.</source>
            <comment>weakness_popular_recent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns in a second; strong on short visits.</source>
            <comment>strength_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgets all but the last two items.</source>
            <comment>weakness_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns in seconds and explains itself.</source>
            <comment>strength_item_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows no order; nothing for items hardly anybody has.</source>
            <comment>weakness_item_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns in seconds; hard to beat on small data.</source>
            <comment>strength_sequential_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows only pairs of items that it has seen together.</source>
            <comment>weakness_sequential_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps in mind what mattered before; good with long visits.</source>
            <comment>strength_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes minutes on a processor; wants many histories.</source>
            <comment>weakness_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually the best single model of what comes next.</source>
            <comment>strength_transformer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes minutes on a processor; wants many histories.</source>
            <comment>weakness_transformer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds tastes behind a history; shows what it attends to.</source>
            <comment>strength_vae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows no order; takes minutes on a processor.</source>
            <comment>weakness_vae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses all that was learnt about behaviour; strong on short histories.</source>
            <comment>strength_tuned_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an encoder, which learns for long.</source>
            <comment>weakness_tuned_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy to grasp: what people like you had.</source>
            <comment>strength_user_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow to answer for very many customers; knows no order.</source>
            <comment>weakness_user_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The only one that can show items nobody has taken yet.</source>
            <comment>strength_content.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rarely the most precise; needs titles, categories or prices.</source>
            <comment>weakness_content.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong where histories are long; solved in one go.</source>
            <comment>strength_ease.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time and memory grow steeply with the number of items.</source>
            <comment>weakness_ease.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds what customers have in common beyond single items.</source>
            <comment>strength_als.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows no order; weak for items hardly anybody has.</source>
            <comment>weakness_als.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns the order of items rather than amounts.</source>
            <comment>strength_bpr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many small steps; knows no order in time.</source>
            <comment>weakness_bpr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Often a little better than the best of them.</source>
            <comment>strength_blend.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As slow as all together, and harder to explain.</source>
            <comment>weakness_blend.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same chance for everybody</source>
            <comment>summary_base_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The best single readable rule</source>
            <comment>summary_one_rule.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logistic regression: fast, every effect readable</source>
            <comment>summary_linear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One small decision tree: a page of rules to read</source>
            <comment>summary_tree.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support vectors: draws the widest border between yes and no</source>
            <comment>summary_svm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees: strong on tables of any size</source>
            <comment>summary_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A neural network: smooth effects, many features at once</source>
            <comment>summary_mlp.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on the features and on a code learnt without labels</source>
            <comment>summary_vae_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on the features and on vectors of the histories, learnt without labels</source>
            <comment>summary_sequence_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pre-trained network, tuned on the answers: reads the actions themselves</source>
            <comment>summary_fine_tuned.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Transformer that learns from all actions, before any question</source>
            <comment>summary_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same chances for everybody</source>
            <comment>summary_base_rates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came after the same last actions</source>
            <comment>summary_action_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on the last actions, the pauses and the cart</source>
            <comment>summary_action_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recurrent network that reads the actions in order</source>
            <comment>summary_action_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pre-trained network, tuned on what came next and when</source>
            <comment>summary_tuned_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mean rating for everything</source>
            <comment>summary_mean_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generous users, well-liked items</source>
            <comment>summary_bias.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tastes that users and items share, who rated what, and good days</source>
            <comment>summary_factorisation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the user gave to like items</source>
            <comment>summary_rating_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same amount for everybody</source>
            <comment>summary_mean_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody goes on spending as so far</source>
            <comment>summary_own_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tweedie regression: every feature multiplies the amount</source>
            <comment>summary_linear_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees of amounts, in one piece or as chance and amount</source>
            <comment>summary_trees_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buying rhythm and size of purchases (BG/NBD, gamma-gamma)</source>
            <comment>summary_bg_nbd.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pre-trained network, tuned on what was spent</source>
            <comment>summary_tuned_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What most have taken</source>
            <comment>summary_popular.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What most have taken lately</source>
            <comment>summary_popular_recent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes right after the last item</source>
            <comment>summary_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that the same customers have</source>
            <comment>summary_item_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items that soon follow those of the history</source>
            <comment>summary_sequential_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recurrent network that reads each history action by action</source>
            <comment>summary_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A neural network that reads each history in its order</source>
            <comment>summary_transformer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A variational autoencoder: tastes behind a history, with attention</source>
            <comment>summary_vae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pre-trained network, tuned on what comes next</source>
            <comment>summary_tuned_items.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What customers with like histories have</source>
            <comment>summary_user_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like titles, categories and prices; knows new items</source>
            <comment>summary_content.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A linear model of every item on all others</source>
            <comment>summary_ease.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latent factors by alternating least squares</source>
            <comment>summary_als.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latent factors that learn the order of items</source>
            <comment>summary_bpr.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>All models</source>
            <comment>model_name_all.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several models</source>
            <comment>model_name_several.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same chance for everybody</source>
            <comment>model_name_base_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blend of all models</source>
            <comment>model_name_blend.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logistic regression</source>
            <comment>model_name_linear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neural network</source>
            <comment>model_name_mlp.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best single rule</source>
            <comment>model_name_one_rule.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean rating</source>
            <comment>model_name_mean_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generous users, well-liked items</source>
            <comment>model_name_bias.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared tastes (factorisation)</source>
            <comment>model_name_factorisation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like items</source>
            <comment>model_name_rating_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support vectors</source>
            <comment>model_name_svm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision tree</source>
            <comment>model_name_tree.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recurrent network (LSTM)</source>
            <comment>model_name_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transformer</source>
            <comment>model_name_transformer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variational autoencoder</source>
            <comment>model_name_vae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees with histories</source>
            <comment>model_name_sequence_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees with an autoencoder</source>
            <comment>model_name_vae_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees</source>
            <comment>model_name_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same chances for everybody</source>
            <comment>model_name_base_rates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markov chain of actions</source>
            <comment>model_name_action_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees of actions</source>
            <comment>model_name_action_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recurrent network of actions (LSTM)</source>
            <comment>model_name_action_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Popular items</source>
            <comment>model_name_popular.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends to everybody what most customers have taken. It costs nothing; a model that does not beat it is not worth its trouble.</source>
            <comment>about_popular.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Popular lately</source>
            <comment>model_name_popular_recent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends to everybody what most customers have taken lately. Often hard to beat where fashions and seasons change fast.</source>
            <comment>about_popular_recent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes right after</source>
            <comment>model_name_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at the last item (or the last two) and recommends what others went on to from there. It learns in a second and is strong on short visits.</source>
            <comment>about_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item neighbours</source>
            <comment>model_name_item_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommends items that were taken by the same customers as those of the history. It learns in seconds and explains itself: because they had this, that.</source>
            <comment>about_item_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbours in order</source>
            <comment>model_name_sequential_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like item neighbours, but what follows soon counts more than what came before or long after, and the latest items of a history count most. It learns in seconds and is hard to beat on small data.</source>
            <comment>about_sequential_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer neighbours</source>
            <comment>model_name_user_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds the customers whose histories are most like this one, and recommends what they had.</source>
            <comment>about_user_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives everybody the same chance: the share of yes among those it learnt from. It costs nothing and shows what guessing would reach.</source>
            <comment>about_base_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks for the single feature that tells yes from no best, and uses nothing else. It costs nothing; a model that does not beat it is not worth its trouble.</source>
            <comment>about_one_rule.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives every value of every feature a weight and adds them up. Each effect can be read off, it learns in seconds, and it is hard to beat where there are few rows. It does not find out by itself that two things matter only together.</source>
            <comment>about_linear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks one yes-or-no question after the other, until a small group is left. All of it fits on a page. It is rarely the most precise model, but the easiest to explain.</source>
            <comment>about_tree.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws the border between yes and no where the gap is widest, bent as far as the data ask for it. It is good on some thousand rows; on many more it approximates, and says so.</source>
            <comment>about_svm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Builds hundreds of small trees, each of which corrects the ones before. It is usually the best choice for tables of any size, finds by itself what matters together, and learns in seconds to minutes.</source>
            <comment>about_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A neural network of a few layers that learns in many small steps. It finds smooth effects and adds something of its own to a blend. It takes minutes on a processor and far less on a graphics card.</source>
            <comment>about_mlp.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives everybody who has been silent as long the same chances: how often each kind of action came next. It costs nothing and shows what guessing would reach.</source>
            <comment>about_base_rates.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts what came after the same last actions, and how soon. It learns in a second, every number can be looked up, and it sees no further back than three actions.</source>
            <comment>about_action_markov.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted trees on what is known of a customer: the last actions, the pauses, the open cart, prices, the hour. It is usually the best of them, says why it answers as it does, and learns in seconds to minutes.</source>
            <comment>about_action_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recurrent neural network that reads the last actions one after the other, with their pauses and prices. It adds something of its own to a blend, and takes minutes on a processor.</source>
            <comment>about_action_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foretells the mean of all ratings for everybody and everything. It costs nothing and shows what guessing would reach.</source>
            <comment>about_mean_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knows only who rates generously and what is well liked, each held back where it rests on few ratings. A model that does not beat it has found nothing about tastes.</source>
            <comment>about_bias.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describes customers and items by a few numbers each, so that tastes that go together are found by themselves. What somebody rated at all counts as well as the stars, and so do a customer's better and worse days. It knows how sure it is and needs no tuning.</source>
            <comment>about_factorisation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at what the customer gave to the items that others judge alike. Each answer can be told by its examples.</source>
            <comment>about_rating_knn.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recurrent neural network that reads every history action by action and keeps in a memory what matters for the next one. Whether it or the Transformer is better, your data decide. It takes minutes on a processor.</source>
            <comment>about_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A neural network that reads every history in its order and learns which earlier actions matter for the next one. It is usually the best single model of what comes next, and takes minutes on a processor and far less on a graphics card.</source>
            <comment>about_transformer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A neural network that squeezes what a customer had into a few numbers, with some chance in them, and tells from these what goes with it. It shows which earlier items it attends to. It takes minutes on a processor.</source>
            <comment>about_vae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First a network learns, without looking at the answers, to describe each row by a few numbers and to notice odd rows. Boosted trees then learn from these and from all features. It may help where answers are few, and cannot say what each feature adds.</source>
            <comment>about_vae_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First a recurrent network learns, without looking at the answers, to put each customer's actions into a few numbers from which it can tell them again. Boosted trees then learn from these and from all features. It needs a log of actions, and cannot say what each feature adds.</source>
            <comment>about_sequence_trees.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns with all models of the question and weighs their answers as fits the validation part best. It is often a little better than the best of them, and takes as long as all together.</source>
            <comment>about_blend.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The others together, weighted on validation</source>
            <comment>summary_blend.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like content</source>
            <comment>model_name_content.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EASE</source>
            <comment>model_name_ease.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factors by least squares</source>
            <comment>model_name_als.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factors by pairs</source>
            <comment>model_name_bpr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compares titles, categories and prices with those of a customer's items. It is the only one that can show an item nobody has taken yet, and it is rarely the most precise.</source>
            <comment>about_content.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foretells every item from all others with one large linear model that is solved in one go. It is strong where histories are long. Its time grows steeply with the number of items.</source>
            <comment>about_ease.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives every customer and every item a few numbers that stand for tastes, and fits them in turns. It finds what customers have in common beyond single items.</source>
            <comment>about_als.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives every item a few numbers that stand for tastes, and moves them in many small steps until what was taken stands before what was not.</source>
            <comment>about_bpr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model:model} works with the {items} commonest of {total} items; more would take too long and too much memory.</source>
            <comment>items_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other models rank all items.</source>
            <comment>items_left_out.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data hold no titles, categories or prices of the items, so {model:model} can only show what is popular.</source>
            <comment>content_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the roles name, category or price to columns that hold them, or leave this model out.</source>
            <comment>content_unknown.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalty</source>
            <comment>model_option_penalty.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How large weights are held down. L1 drops features altogether, L2 shrinks them all.</source>
            <comment>model_option_penalty.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps a number</source>
            <comment>model_option_bins.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into how many steps a number is cut. More steps follow it more closely.</source>
            <comment>model_option_bins.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees at most</source>
            <comment>model_option_rounds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning ends earlier where more trees no longer help on the validation part.</source>
            <comment>model_option_rounds.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate</source>
            <comment>model_option_learning_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far each step goes. Smaller is more careful, and slower.</source>
            <comment>model_option_learning_rate.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves a tree</source>
            <comment>model_option_leaves.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many groups a single tree can tell apart.</source>
            <comment>model_option_leaves.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest group</source>
            <comment>model_option_smallest_leaf.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group of fewer rows is not split off. More guards against learning by heart.</source>
            <comment>model_option_smallest_leaf.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of rows a tree</source>
            <comment>model_option_row_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each tree sees only so much of the rows, which makes them differ.</source>
            <comment>model_option_row_share.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of features a tree</source>
            <comment>model_option_column_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each tree sees only so many of the features. Left empty, it depends on their number.</source>
            <comment>model_option_column_share.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L1 penalty</source>
            <comment>model_option_l1.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulls weights towards exactly zero.</source>
            <comment>model_option_l1.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L2 penalty</source>
            <comment>model_option_l2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds large weights down. More guards against learning by heart.</source>
            <comment>model_option_l2.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patience</source>
            <comment>model_option_patience.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After so many steps without getting better on the validation part, learning ends.</source>
            <comment>model_option_patience.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repetitions</source>
            <comment>model_option_bags.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many models learn with different random choices, and their mean answers.</source>
            <comment>model_option_bags.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Border</source>
            <comment>model_option_kernel.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Straight, or bent (RBF). Automatic tries what suits the number of rows.</source>
            <comment>model_option_kernel.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions in a row</source>
            <comment>model_option_depth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many questions at most lead to an answer.</source>
            <comment>model_option_depth.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build</source>
            <comment>model_option_preset.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The modern network embeds every feature and answers as several networks in one; the classical one has two layers of 128 and 64 units. An option left empty below has the value of the build.</source>
            <comment>model_option_preset.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers</source>
            <comment>model_option_layers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The units of each hidden layer, from the data to the answer, with commas between them.</source>
            <comment>model_option_layers.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks in one</source>
            <comment>model_option_members.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many networks share most of their weights and answer together.</source>
            <comment>model_option_members.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropout</source>
            <comment>model_option_dropout.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of units that is left out at random in each step while learning.</source>
            <comment>model_option_dropout.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of an embedding</source>
            <comment>model_option_embedding.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many numbers stand for one feature inside the network.</source>
            <comment>model_option_embedding.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows a step</source>
            <comment>model_option_batch_size.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many rows each step looks at. More is faster on a graphics card and needs more memory.</source>
            <comment>model_option_batch_size.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs at most</source>
            <comment>model_option_epochs.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often all rows are gone through, where it keeps getting better.</source>
            <comment>model_option_epochs.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm-up</source>
            <comment>model_option_warm_up.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over so many first steps the learning rate rises to its full value.</source>
            <comment>model_option_warm_up.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decay</source>
            <comment>model_option_decay.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether, and how, the learning rate falls towards the end.</source>
            <comment>model_option_decay.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest step</source>
            <comment>model_option_clip.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step that would go further is cut to this length. Left empty, none is.</source>
            <comment>model_option_clip.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions back</source>
            <comment>model_option_order.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After how many last actions it counts what came next; rare ones lean on fewer.</source>
            <comment>model_option_order.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <comment>model_option_device.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the network learns. Automatic takes the fastest that passes a test.</source>
            <comment>model_option_device.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers that describe a taste</source>
            <comment>model_option_factors.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many numbers stand for a customer or an item. More follow finer tastes and take longer.</source>
            <comment>model_option_factors.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directions of what is rated</source>
            <comment>model_option_contexts.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In how many ways it is looked at who rated what at all, whatever the stars. None leaves it out.</source>
            <comment>model_option_contexts.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounds at most</source>
            <comment>model_option_sweeps.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning ends earlier where another round no longer helps on the validation part.</source>
            <comment>model_option_sweeps.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbours</source>
            <comment>model_option_neighbours.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of the most alike are asked. More answer more often and less sharply.</source>
            <comment>model_option_neighbours.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shrinkage</source>
            <comment>model_option_shrinkage.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much a likeness that rests on few customers is distrusted. More is more careful.</source>
            <comment>model_option_shrinkage.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns by</source>
            <comment>model_option_objective.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked of it while it learns: the next item among all, among a draw of them, by yes and no against a draw, or items hidden inside the history. Automatic goes by the size of the catalogue.</source>
            <comment>model_option_objective.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers in the code</source>
            <comment>model_option_latent.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into how many numbers everything is squeezed. Fewer have to leave out more.</source>
            <comment>model_option_latent.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of telling well</source>
            <comment>model_option_balance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts to tell again what was put in, as a share; the rest counts how simple the code is.</source>
            <comment>model_option_balance.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs until the full balance</source>
            <comment>model_option_annealing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over so many epochs the code may be anything at first, and has to become simpler bit by bit.</source>
            <comment>model_option_annealing.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of what was had</source>
            <comment>model_option_own.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts to tell the items of the history themselves, against those that come next.</source>
            <comment>model_option_own.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of what comes later</source>
            <comment>model_option_ahead.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much each later item counts against the one before it; 0 tells the very next item alone.</source>
            <comment>model_option_ahead.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <comment>model_option_width.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many numbers stand for an item. More hold finer differences and take longer.</source>
            <comment>model_option_width.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <comment>model_option_cell.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the memory is kept: an LSTM decides on its own what to keep, to take in and to say, a GRU is simpler and a little faster.</source>
            <comment>model_option_cell.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks</source>
            <comment>model_option_blocks.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many times each action looks at the others. One is enough for short histories.</source>
            <comment>model_option_blocks.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heads</source>
            <comment>model_option_heads.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In how many ways at once each action looks at the others.</source>
            <comment>model_option_heads.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest history</source>
            <comment>model_option_length.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of the last actions are read.</source>
            <comment>model_option_length.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharpness</source>
            <comment>model_option_scale.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far apart the best and the other items may be. More is surer of itself.</source>
            <comment>model_option_scale.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smoothing</source>
            <comment>model_option_smoothing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of certainty that is spread over all items while learning.</source>
            <comment>model_option_smoothing.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items drawn</source>
            <comment>model_option_negatives.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many items each step compares with where not all are compared.</source>
            <comment>model_option_negatives.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calibration</source>
            <comment>model_option_calibration.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far overconfidence that comes from drawing items is taken back.</source>
            <comment>model_option_calibration.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share hidden</source>
            <comment>model_option_hidden.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of the actions are hidden where the network learns to fill gaps.</source>
            <comment>model_option_hidden.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts from</source>
            <comment>model_option_start.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbours: items that stand near each other in the histories begin alike, which saves much learning.</source>
            <comment>model_option_start.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions a step</source>
            <comment>model_option_tokens.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many actions each step looks at. Left empty, it goes by the size of the data.</source>
            <comment>model_option_tokens.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Averaged over</source>
            <comment>model_option_average.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over about so many last epochs the weights are averaged. 0 takes them as they are.</source>
            <comment>model_option_average.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Histories told differently</source>
            <comment>model_option_augmentation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While it learns, some histories are shown cropped, with items hidden, in another order or with similar items, so that it hangs less on details. What it has to foretell stays what really came. Measured on public data (Amazon Beauty), none of these ways made recommendations better or worse beyond chance.</source>
            <comment>model_option_augmentation.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share told differently</source>
            <comment>model_option_augmented.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of the histories are told differently, drawn anew each time.</source>
            <comment>model_option_augmented.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push against certainty</source>
            <comment>model_option_adversarial.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It learns each step once more with its inputs pushed so far where that hurts most: 0 is off, 5 is as far as one action counts. Learning takes about twice as long.</source>
            <comment>model_option_adversarial.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight decay</source>
            <comment>model_option_weight_decay.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds large weights down. More guards against learning by heart.</source>
            <comment>model_option_weight_decay.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <comment>model_option_size.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small suits a laptop and some thousand customers. Medium and large hold more of them and of the catalogue, and take several times as long each.</source>
            <comment>model_option_size.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the next action</source>
            <comment>model_option_next.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts to foretell which item comes next, and what is done with it. 0 leaves it out.</source>
            <comment>model_option_next.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of when</source>
            <comment>model_option_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts to foretell how long it takes until each kind of action. 0 leaves it out.</source>
            <comment>model_option_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of what is hidden</source>
            <comment>model_option_masked.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts to tell hidden actions from those before and after them. 0 leaves it out.</source>
            <comment>model_option_masked.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of what is alike</source>
            <comment>model_option_contrast.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts to find two altered tellings of the same history again among many. 0 leaves it out.</source>
            <comment>model_option_contrast.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What learns</source>
            <comment>model_option_tuning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole network, small additions beside its layers (LoRA), or the last step alone. Less learns faster and forgets less.</source>
            <comment>model_option_tuning.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the additions</source>
            <comment>model_option_rank.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many numbers wide the additions beside each layer are. Without additions it counts for nothing.</source>
            <comment>model_option_rank.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the rate a layer</source>
            <comment>model_option_layer_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each layer learns at this share of the rate of the one above it: what was learnt first changes least.</source>
            <comment>model_option_layer_share.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that count as lately</source>
            <comment>model_option_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted back from the last action. Left empty, validation decides.</source>
            <comment>model_option_days.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last actions that count as lately</source>
            <comment>model_option_latest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of each history, where there are no times. Left empty, validation decides.</source>
            <comment>model_option_latest.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back-off</source>
            <comment>model_option_back_off.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much rare pairs of items lean on the last item alone. Left empty, validation decides.</source>
            <comment>model_option_back_off.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of earlier items</source>
            <comment>model_option_history_decay.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much each item counts of what the one after it counts: 1 is as much. Left empty, where it may be, validation decides.</source>
            <comment>model_option_history_decay.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reach</source>
            <comment>model_option_reach.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many steps apart two items of a history may be to count as neighbours.</source>
            <comment>model_option_reach.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half-life in days</source>
            <comment>model_option_half_life.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After so many days an action of the past counts half as much; 0 is never. Left empty, validation decides.</source>
            <comment>model_option_half_life.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss over steps</source>
            <comment>model_option_distance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast neighbours count less the more steps lie between them; 0 is not at all.</source>
            <comment>model_option_distance.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight against the order</source>
            <comment>model_option_backward.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts that an item came before, rather than after.</source>
            <comment>model_option_backward.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discount of popular items in a history</source>
            <comment>model_option_source.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More lets rare items of a history say more.</source>
            <comment>model_option_source.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discount of popular items shown</source>
            <comment>model_option_target.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More shows rarer items.</source>
            <comment>model_option_target.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of rare items</source>
            <comment>model_option_rarity.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much more a rare item says about who is alike.</source>
            <comment>model_option_rarity.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers looked at</source>
            <comment>model_option_owners.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of those who had an item are compared at most: the latest.</source>
            <comment>model_option_owners.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of popularity</source>
            <comment>model_option_popularity.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much popular items are preferred among like ones.</source>
            <comment>model_option_popularity.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of an item's return</source>
            <comment>model_option_itself.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much having an item speaks for it again, where it may be shown again.</source>
            <comment>model_option_itself.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items at most</source>
            <comment>model_option_most.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More items than that take too long; the commonest are kept.</source>
            <comment>model_option_most.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of what was not taken</source>
            <comment>model_option_unobserved.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it counts that something was not taken, beside what was.</source>
            <comment>model_option_unobserved.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L1</source>
            <comment>model_choice_l1.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L2</source>
            <comment>model_choice_l2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both</source>
            <comment>model_choice_elastic.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>automatic</source>
            <comment>model_choice_auto.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>straight</source>
            <comment>model_choice_linear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bent (RBF)</source>
            <comment>model_choice_rbf.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>modern</source>
            <comment>model_choice_modern.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>classical</source>
            <comment>model_choice_classic.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all items</source>
            <comment>model_choice_full.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items drawn</source>
            <comment>model_choice_sampled.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes or no against items drawn</source>
            <comment>model_choice_gbce.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gaps to be filled</source>
            <comment>model_choice_masked.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neighbours</source>
            <comment>model_choice_neighbours.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chance</source>
            <comment>model_choice_random.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a stretch of each</source>
            <comment>model_choice_crop.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some items hidden</source>
            <comment>model_choice_mask.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a stretch in another order</source>
            <comment>model_choice_reorder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some items replaced by similar ones</source>
            <comment>model_choice_substitute.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each in one of these ways</source>
            <comment>model_choice_mixed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <comment>model_choice_none.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LSTM</source>
            <comment>model_choice_lstm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GRU</source>
            <comment>model_choice_gru.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>small</source>
            <comment>model_choice_small.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium</source>
            <comment>model_choice_medium.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>large</source>
            <comment>model_choice_large.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the whole network</source>
            <comment>model_choice_tuning_full.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>small additions (LoRA)</source>
            <comment>model_choice_adapters.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last step alone</source>
            <comment>model_choice_frozen.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cosine</source>
            <comment>model_choice_cosine.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processor</source>
            <comment>model_choice_cpu.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>graphics card (NVIDIA)</source>
            <comment>model_choice_cuda.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>graphics card (Apple)</source>
            <comment>model_choice_mps.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {model:model} learnt to fill gaps from both sides, so it has no answer after each action that a smaller one could learn from.</source>
            <comment>distil_two_sided.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it smaller by coarser numbers instead, or train it again to foretell what comes next.</source>
            <comment>distil_two_sided.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--method int8, or train with --set objective=full</source>
            <comment>distil_two_sided.typed</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>learning</name>
        <message>
            <source>The time column holds only {moments} different moments, too few to learn from the past and judge on the future.</source>
            <comment>time_too_coarse.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another split, or bring data that covers at least three moments.</source>
            <comment>time_too_coarse.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split random</source>
            <comment>time_too_coarse.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data covers {days} days. Predicting {horizon} days ahead and checking the prediction needs history, an outcome to learn from and a later one to be judged on.</source>
            <comment>log_too_short.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask about at most {longest} days ahead, or bring a longer export.</source>
            <comment>log_too_short.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--horizon DAYS</source>
            <comment>log_too_short.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cut-off {cutoff} leaves too little data before or after it.</source>
            <comment>cutoff_outside.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day from {earliest} to {latest}.</source>
            <comment>cutoff_outside.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cut-off and active days belong to event logs; for this table they change nothing.</source>
            <comment>cutoff_of_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--cutoff, --active</source>
            <comment>cutoff_of_table.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of your data has both a customer and a time.</source>
            <comment>no_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the roles user and time to the columns that hold the customer and the time.</source>
            <comment>no_events.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role user=COLUMN --role time=COLUMN</source>
            <comment>no_events.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Histories need a customer or a session and what each of them looked at or bought. This data is “{shape}”.</source>
            <comment>no_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the roles user and item to the columns that hold the customer and the item.</source>
            <comment>no_histories.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role user=COLUMN --role item=COLUMN</source>
            <comment>no_histories.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{file}” holds no histories that this version can read.</source>
            <comment>no_sequences.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the folder; it is made again from your data.</source>
            <comment>no_sequences.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:row|rows} without a customer or a time belong to nobody's history, and are left out of it.</source>
            <comment>rows_without_history.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which columns hold the customer and the time if this is more than you expect.</source>
            <comment>rows_without_history.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split “{split}” does not fit the question “{question}”.</source>
            <comment>split_not_for_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Splits to choose from: time, group, random, folds and given.</source>
            <comment>split_not_for_question.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split NAME</source>
            <comment>split_not_for_question.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split “{split}” does not fit an event log, where it would let the model look into the future.</source>
            <comment>split_not_for_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split by time, as is usual, or by customer.</source>
            <comment>split_not_for_events.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--split time or --split group</source>
            <comment>split_not_for_events.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split “given” and a test file belong together.</source>
            <comment>given_split_needs_test.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a test file and leave the split open, or choose another split without a test file.</source>
            <comment>given_split_needs_test.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--test PATH</source>
            <comment>given_split_needs_test.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question “{question}” needs a labelled table or an event log. This data is “{shape}”.</source>
            <comment>shape_not_for_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a table with an outcome column, or a log with customer, time and action.</source>
            <comment>shape_not_for_question.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question “{question}” on a table needs a column that holds the outcome, and none was found.</source>
            <comment>no_label.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it the role label. If each row is something that a customer did, say who and when instead: give the roles user and time.</source>
            <comment>no_label.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role label=COLUMN, or --role user=COLUMN --role time=COLUMN</source>
            <comment>no_label.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A split by time needs a time column, and none was found.</source>
            <comment>no_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it the role time.</source>
            <comment>no_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role time=COLUMN</source>
            <comment>no_time.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A split by customer needs a customer column, and none was found.</source>
            <comment>no_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it the role user.</source>
            <comment>no_user.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role user=COLUMN</source>
            <comment>no_user.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apart from the outcome, no column is left that a model could learn from.</source>
            <comment>no_features.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring more columns, or change the roles of those that are ignored.</source>
            <comment>no_features.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “{column}” holds no time that can be put in order.</source>
            <comment>time_not_understood.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give another column the role time, or choose another split.</source>
            <comment>time_not_understood.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role time=COLUMN or --split random</source>
            <comment>time_not_understood.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome column “{column}” is empty.</source>
            <comment>label_empty.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give another column the role label.</source>
            <comment>label_empty.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role label=COLUMN</source>
            <comment>label_empty.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome column “{column}” holds one value only, “{value}”. There is nothing to tell apart.</source>
            <comment>label_one_class.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring rows with both outcomes, or give another column the role label.</source>
            <comment>label_one_class.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role label=COLUMN</source>
            <comment>label_one_class.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome column “{column}” holds {kinds} or more different values ({values} …); this question needs yes or no.</source>
            <comment>label_not_two_values.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which value means yes, or give another column the role label.</source>
            <comment>label_not_two_values.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--set positive=VALUE or --role label=COLUMN</source>
            <comment>label_not_two_values.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rows do not hold the outcome column “{label}”, so the model cannot be judged on them.</source>
            <comment>label_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring rows with the outcome, or score them instead.</source>
            <comment>label_missing.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome column “{column}” never holds “{value}”.</source>
            <comment>positive_not_found.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds: {values}.</source>
            <comment>positive_not_found.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which value of “{column}” means yes: {values}?</source>
            <comment>positive_unclear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it among the options of the question.</source>
            <comment>positive_unclear.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--set positive=VALUE</source>
            <comment>positive_unclear.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {part} part has {rows:row|rows}, {yes} of them “yes”. Both outcomes are needed in every part.</source>
            <comment>part_one_class.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring more data, or choose another split, horizon or cut-off.</source>
            <comment>part_one_class.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no question named “{question}”.</source>
            <comment>unknown_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions to choose from: {known}.</source>
            <comment>unknown_question.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {test:row|rows} ({yes} yes) that the model never saw. Random split 60/20/20 %, stratified, {twins}, seed {seed}; {train:row|rows} to learn from, {valid} to choose on.</source>
            <comment>protocol_random_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identical rows kept together</source>
            <comment>protocol_twins_together.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows with the same few values drawn one by one</source>
            <comment>protocol_twins_apart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {test:row|rows} ({yes} yes) of customers that the model never saw. Split by customer 60/20/20 %, seed {seed}; {train:row|rows} to learn from, {valid} to choose on.</source>
            <comment>protocol_group_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the newest {test:row|rows} ({yes} yes) by “{column}”; learnt from the oldest {train}, chosen on the {valid} between them.</source>
            <comment>protocol_time_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folds}-fold cross-validation, stratified, {twins}, seed {seed}: every row is judged once by a model that never saw it ({test:row|rows}, {yes} yes).</source>
            <comment>protocol_folds_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the {test:row|rows} ({yes} yes) of the test file you gave; {train:row|rows} to learn from, {valid} to choose on, seed {seed}.</source>
            <comment>protocol_given_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({yes} yes) as of {cutoff}, by what they did in the {horizon} days after it. Learnt at {training} earlier cut-offs from {first} to {last}; every training outcome ended by {cutoff}. Customers may appear before and after; a fifth of them (seed {seed}) was held out to choose on.</source>
            <comment>protocol_time_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on {users:customer|customers} ({yes} yes) that the model never saw, as of {cutoff}, by what they did in the {horizon} days after it. Learnt from other customers at {training} earlier cut-offs from {first} to {last}; seed {seed}.</source>
            <comment>protocol_group_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was set aside to choose on was then learnt from as well, with nothing chosen anew.</source>
            <comment>protocol_learnt_again.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model named “{model}”.</source>
            <comment>unknown_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models to choose from: {known}.</source>
            <comment>unknown_model.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model}” has no option named {options}.</source>
            <comment>unknown_option.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its options are: {known}.</source>
            <comment>unknown_option.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model}” cannot work with {option}={value}.</source>
            <comment>bad_option.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}.</source>
            <comment>bad_option.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each of the {rows:row|rows} to learn from is in the test file too, so nothing would be left to learn from.</source>
            <comment>test_is_training.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a test file of other rows, or none: a part is then set aside to judge on.</source>
            <comment>test_is_training.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} of the {total} rows to learn from are in the test file too. They are left out of learning, because the model would recognise them instead of predicting them.</source>
            <comment>rows_also_in_test.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model:model}” learns from {rows} of the {total} training rows, drawn at random.</source>
            <comment>rows_sampled.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{gone} of the {users:customer|customers} asked about had bought nothing for more than {days} days already. They are easy to foretell and come first in the scores, though a message may no longer reach them.</source>
            <comment>asked_silent_for_long.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask only of customers active lately to look at those who may still be kept.</source>
            <comment>asked_silent_for_long.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--active DAYS</source>
            <comment>asked_silent_for_long.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{gone} of the {users:customer|customers} asked about had done nothing for more than {days} days already. They are easy to foretell and come first in the scores, though a message may no longer reach them.</source>
            <comment>asked_idle_for_long.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask only of customers active lately to look at those who may still be kept.</source>
            <comment>asked_idle_for_long.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--active DAYS</source>
            <comment>asked_idle_for_long.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kernel of the model “{model:model}” is approximated: it compares each row with {landmarks:row|rows} drawn at random, instead of with all {rows} that it learns from, which would take too long.</source>
            <comment>kernel_approximated.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its figures are measured with the approximation, so they hold for it.</source>
            <comment>kernel_approximated.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model:model}” had not fully settled at penalty strength {strength} when its step limit was reached.</source>
            <comment>not_converged.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its figures are still measured on rows it has not seen. Treat its effects with more care.</source>
            <comment>not_converged.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU, {threads:thread|threads}</source>
            <comment>device_processor.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{card}, {precision}</source>
            <comment>device_card.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: no graphics card that can be used was found</source>
            <comment>device_no_card.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU, {threads:thread|threads}, as asked</source>
            <comment>device_as_asked.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU, {threads:thread|threads}: the {card} graphics card failed its test: {reason}</source>
            <comment>device_card_failed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The processor failed its test: {reason}</source>
            <comment>processor_failed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program anew; if that does not help, the computer's memory may be faulty.</source>
            <comment>processor_failed.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your {card} graphics card cannot be used for learning: {reason}</source>
            <comment>card_failed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring its driver up to date, or choose the processor as device; that takes longer and answers the same.</source>
            <comment>card_failed.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--set device=cpu</source>
            <comment>card_failed.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No {card} graphics card that can be used was found.</source>
            <comment>card_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the choice of the device to the program, and the best of what is there is used.</source>
            <comment>card_missing.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The memory of “{device}” is too small for {batch:row|rows} at a time. The model “{model:model}” now takes {rows} at a time and learns the same, more slowly.</source>
            <comment>batch_halved.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The memory of “{device}” is too small for the model “{model:model}”, even with one row at a time.</source>
            <comment>memory_too_small.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose smaller layers, or close other programs.</source>
            <comment>memory_too_small.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model:model}” lost its way in epoch {epoch}. It went back to its best state and learns on more slowly.</source>
            <comment>loss_not_finite.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model:model}” could not learn from this data: its error grew beyond all bounds each time.</source>
            <comment>training_diverged.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a learning rate below {rate}.</source>
            <comment>training_diverged.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--set learning_rate=NUMBER</source>
            <comment>training_diverged.typed</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>answers</name>
        <message>
            <source>The answer in short</source>
            <comment>answers_heading.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the {share} with the highest scores, {rate} turned out to be yes; over all rows it is {base}. That is {lift} times as many.</source>
            <comment>answers_caught.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{model:model}” is better than “{other:model}” beyond chance: its ROC-AUC leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>answers_lead_clear.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether “{model:model}” is really better than “{other:model}” cannot be told from these rows: the lead of {lead} in ROC-AUC may be chance (95 % interval {low} to {high}).</source>
            <comment>answers_lead_noise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these rows “{other:model}” did better than “{model:model}”, which validation had chosen: its ROC-AUC leads by {lead} (95 % interval {low} to {high}).</source>
            <comment>answers_lead_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test rows reached a ROC-AUC of {test}, the validation rows only {valid}. Such a difference says that the times or groups differ more than the model does. Plan with the lower figure.</source>
            <comment>answers_rise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The validation rows promised a ROC-AUC of {valid}; on the test rows it is {test}. The customers or the shop changed between them, or chance plays a part. Plan with the lower figure.</source>
            <comment>answers_fall.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far it can be trusted</source>
            <comment>answers_figures.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranks a random yes above a random no this often; 50 % is a blind guess.</source>
            <comment>answers_ranking.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean share of yes among the chosen; a blind guess reaches the base rate.</source>
            <comment>answers_pr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean distance between the predicted chance and what happened.</source>
            <comment>answers_calibration.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many times more yes than by chance among the top tenth.</source>
            <comment>answers_lift.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All models, side by side</source>
            <comment>answers_models.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <comment>answers_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered is “{model:model}”: of {count} models it did best on the validation part, by {figure}. {sure}</source>
            <comment>delivered_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the test part its lead over every other one is beyond chance ({figure}).</source>
            <comment>delivered_sure.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure is that? On the test part no other one is clearly worse: any difference may be chance ({figure}).</source>
            <comment>delivered_unsure.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the test part it is ahead of {clear} of the {others} others beyond chance ({figure}); the rest do about as well.</source>
            <comment>delivered_partly.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure is that? Not at all: on the test part {behind:other one|others} did better beyond chance ({figure}).</source>
            <comment>delivered_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ROC-AUC on validation</source>
            <comment>answers_valid.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds to learn</source>
            <comment>answers_seconds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model:model} (chosen)</source>
            <comment>answers_chosen.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choosing whom to act on</source>
            <comment>answers_curves.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ROC: hits against false alarms</source>
            <comment>answers_roc.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of no that is chosen</source>
            <comment>answers_false_alarms.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of yes that is chosen</source>
            <comment>answers_hits.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Precision against recall</source>
            <comment>answers_pr_title.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the chosen that is yes</source>
            <comment>answers_precision.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gain: how much of the yes lies in the top scores</source>
            <comment>answers_gain.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of rows acted on, best first</source>
            <comment>answers_acted_on.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift: times better than chance</source>
            <comment>answers_lift_title.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes among the chosen, times the base rate</source>
            <comment>answers_lift_axis.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can the chances be taken at their word?</source>
            <comment>answers_reliability.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predicted chance</source>
            <comment>answers_predicted.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <comment>answers_observed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>perfectly calibrated</source>
            <comment>answers_perfect.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen blindly</source>
            <comment>answers_base_line.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right and wrong at the threshold {threshold}</source>
            <comment>answers_confusion.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really</source>
            <comment>answers_truth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predicted</source>
            <comment>answers_prediction.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <comment>answers_yes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <comment>answers_no.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged once on the test part: {rows:row|rows}, {yes} of them yes.</source>
            <comment>answers_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band is the 95 % interval, by bootstrap.</source>
            <comment>answers_bootstrap_bands.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band is the 95 % interval of what happened (Wilson).</source>
            <comment>answers_wilson_bands.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The threshold has the best F1 on validation; counts are test rows.</source>
            <comment>answers_threshold_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profit over the share acted on</source>
            <comment>answers_profit.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profit</source>
            <comment>answers_profit_axis.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profit with {true_positive} for a yes reached, {false_positive} for a no reached, {false_negative} for a yes missed and {true_negative} for a no left alone. {origin} Acting on scores of {threshold} and more, the best on validation, brings {profit} on the {rows} test rows.</source>
            <comment>answers_profit_example.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are example amounts: put your own in before you rely on the profit.</source>
            <comment>answers_money_example.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the amounts you gave.</source>
            <comment>answers_money_given.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the answer leans on</source>
            <comment>answers_reasons.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No single feature makes a difference to its answers: it reads the actions themselves, or gives everybody the same chance.</source>
            <comment>answers_no_features.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What matters most: how much {figure} falls without it</source>
            <comment>answers_importance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each feature's values were shuffled among {rows:test row|test rows}, {repeats} times (permutation importance); the thin line goes from the smallest to the largest fall. The {features} features that move the answers most were tried; those without which it did not fall are left out.</source>
            <comment>answers_importance_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each feature's values were shuffled among {rows:test row|test rows}, {repeats} times (permutation importance); the thin line goes from the smallest to the largest fall. Every feature was tried; of the first {features}, those without which it did not fall are left out.</source>
            <comment>answers_importance_of_all.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The models beside each other: {figure}</source>
            <comment>answers_compared.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the test part; the lines are 95 % intervals. Where two lines overlap much, see below whether one model is really better.</source>
            <comment>answers_compared_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far each feature moves an answer, up or down</source>
            <comment>answers_contribution.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of {rows:test row|test rows}, whichever way it moved them, in {scale} (mean absolute contribution). Together the contributions make the model's {scale}, to within {gap}.</source>
            <comment>answers_contribution_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of {rows:test row|test rows}, whichever way it moved them, in {scale} (mean absolute contribution). Together the contributions make exactly the model's {scale}.</source>
            <comment>answers_contribution_exact.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the answer follows what matters most. Trust each curve where there are many rows, which stand beneath it.</source>
            <comment>effect_sentence.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answer} by {feature}</source>
            <comment>effect_title.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean chance</source>
            <comment>effect_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean expected spending</source>
            <comment>effect_spending.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows beneath the curve</source>
            <comment>effect_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} rows</source>
            <comment>effect_counted.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {rows:test row|test rows}, each moved a little about its own value, all else as it was (accumulated local effects); the {cut} with the smallest and with the largest values are left out. It shows what the model does, not what would cause what.</source>
            <comment>effect_of_number.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not shown: {left_out:rarer value|rarer values}.</source>
            <comment>effect_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {rows:test row|test rows}: the mean answer if all of them had that value, all else as it was (partial dependence). It shows what the model does, not what would cause what.</source>
            <comment>effect_of_category.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model gives no account for a single row, so no reasons can be shown for one customer. What it leans on over all rows is measured by shuffling each feature.</source>
            <comment>answers_no_account.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules of the model</source>
            <comment>answers_rules.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of yes</source>
            <comment>answers_rules_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learnt from {rows:row|rows}; the shares of yes are those among them. The figures above are those of test rows.</source>
            <comment>answers_rules_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a nutshell: rules that imitate the model, alike in {agreement} of the cases</source>
            <comment>answers_surrogate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean chance that the model gives</source>
            <comment>answers_surrogate_chance.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A small tree, grown on the chances that the model gives {learnt:training row|training rows}. On {rows} test rows it answers like the model in {agreement} of the cases at the threshold {threshold} (always giving the commoner answer: {likewise}), and explains {explained} of the variance of its chances. The model itself knows more.</source>
            <comment>answers_surrogate_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≤ {threshold}</source>
            <comment>answers_rule_at_most.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&gt; {threshold}</source>
            <comment>answers_rule_above.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is {values}</source>
            <comment>answers_rule_one_of.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not {values}</source>
            <comment>answers_rule_none_of.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{values} or {last}</source>
            <comment>answers_rule_either.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:other|others}</source>
            <comment>answers_rule_more.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is known</source>
            <comment>answers_rule_known.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing</source>
            <comment>answers_rule_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rule} or missing</source>
            <comment>answers_rule_or_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data behind it</source>
            <comment>answers_data.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <comment>answers_finding.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <comment>answers_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix applied</source>
            <comment>answers_applied.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing suspicious was found in the data.</source>
            <comment>answers_no_findings.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} was left out of learning, as it all but gives {label} away.</source>
            <comment>answers_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From when to when</source>
            <comment>answers_timeline.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions a week</source>
            <comment>answers_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test cut-off</source>
            <comment>answers_cutoff.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>history only</source>
            <comment>answers_history.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>training cut-offs and outcomes</source>
            <comment>answers_learning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test outcome</source>
            <comment>answers_judging.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Where the network looks</source>
            <comment>attention_heading.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of attention</source>
            <comment>attention_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last action</source>
            <comment>attention_last.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:action|actions} before it</source>
            <comment>attention_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which past actions “{model:model}” looks at</source>
            <comment>attention_of_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mean over those of {rows:test history|test histories} that are long enough.</source>
            <comment>attention_of_actions_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which features the autoencoder of “{model:model}” looks at</source>
            <comment>attention_of_features.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mean over {rows:test row|test rows}.</source>
            <comment>attention_of_features_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fall of its first recommendation without some of the actions</source>
            <comment>attention_test_of_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard deviations of the scores of all items</source>
            <comment>attention_test_of_actions_axis.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move of the code without some of the features</source>
            <comment>attention_test_of_features.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>distance between the codes</source>
            <comment>attention_test_of_features_axis.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deletion test on {rows:test history|test histories}: {share} of what each holds is left out, at least one action; the random ones are drawn {draws} times.</source>
            <comment>attention_test_of_actions_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deletion test on {rows:test row|test rows}: {share} of the features become those of the mean row; the random ones are drawn {draws} times.</source>
            <comment>attention_test_of_features_protocol.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the most attended</source>
            <comment>attention_most.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many at random</source>
            <comment>attention_random.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the least attended</source>
            <comment>attention_least.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the latest</source>
            <comment>attention_latest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the largest, gates aside</source>
            <comment>attention_largest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the attention of “{model:model}” means something: leaving out the most attended actions counts more than leaving out random ones, by {lead} (95 % interval of the paired difference {low} to {high}), and more than leaving out the latest, by {gain} ({gain_low} to {gain_high}).</source>
            <comment>attention_of_actions_adds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The actions that “{model:model}” attends to matter more than random ones, by {lead} (95 % interval of the paired difference {low} to {high}), but not more than simply the latest ones: the difference is {gain} ({gain_low} to {gain_high}). Its attention tells little beyond what is recent.</source>
            <comment>attention_of_actions_plain.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attention of “{model:model}” means nothing here: leaving out the most attended actions does not count more than leaving out random ones (difference {lead}, 95 % interval {low} to {high}). Do not read anything into it.</source>
            <comment>attention_of_actions_nothing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the attention of the autoencoder means something: without the most attended features the code moves further than without random ones, by {lead} (95 % interval of the paired difference {low} to {high}), and further than without those that are largest, gates aside, by {gain} ({gain_low} to {gain_high}).</source>
            <comment>attention_of_features_adds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The features that the autoencoder attends to matter more than random ones, by {lead} (95 % interval of the paired difference {low} to {high}), but its gates add nothing to how far each feature sets a row off: the difference is {gain} ({gain_low} to {gain_high}).</source>
            <comment>attention_of_features_plain.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attention of the autoencoder means nothing here: without the most attended features the code moves no further than without random ones (difference {lead}, 95 % interval {low} to {high}). Do not read anything into it.</source>
            <comment>attention_of_features_nothing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a network looked is not why it answered: with other attention it may answer the same. What an action really did for a recommendation is measured by leaving it out, for each customer under Explain.</source>
            <comment>attention_of_actions_caution.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a network looked is not why it answered: with other attention it may answer the same. The trees also read the features themselves; what their answer leans on is measured by shuffling each feature.</source>
            <comment>attention_of_features_caution.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Something went wrong that was not foreseen: {error}.</source>
            <comment>unexpected.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a mistake of the program, not yours. Your files are unharmed.</source>
            <comment>unexpected.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer ran out of memory.</source>
            <comment>out_of_memory.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, or try again with fewer rows, fewer columns, or a smaller model.</source>
            <comment>out_of_memory.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so the results could not be saved.</source>
            <comment>disk_full_engine.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or choose a folder on another disk, and start again.</source>
            <comment>disk_full_engine.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file or folder {file} could not be used: {reason}.</source>
            <comment>file_refused.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is still there, that you may read and write it, and that no other program holds it open.</source>
            <comment>file_refused.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work ended abruptly ({how}).</source>
            <comment>engine_lost.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Often the computer ran out of memory: close other programs or use a smaller model, then resume the run. What was saved so far is unharmed.</source>
            <comment>engine_lost.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work was interrupted and has been taken up again from its last saved state.</source>
            <comment>engine_resumed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work did not stop in time and had to be ended. Its last saved state is the result.</source>
            <comment>engine_promoted.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work did not stop in time and had to be ended. Nothing had been saved yet that could be kept.</source>
            <comment>engine_nothing_to_keep.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine could not be started: {reason}.</source>
            <comment>engine_not_started.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs and try again. If that does not help, install the program again.</source>
            <comment>engine_not_started.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine does not know the request {value}.</source>
            <comment>query_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking this up took longer than {seconds:g} seconds, so it was given up.</source>
            <comment>query_timed_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or narrow down what you are looking at.</source>
            <comment>query_timed_out.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that looks things up in your data ended abruptly.</source>
            <comment>query_lost.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <comment>query_lost.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column {column} in {file}.</source>
            <comment>no_such_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns are: {columns}.</source>
            <comment>no_such_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no row {row} in {file}.</source>
            <comment>no_such_row.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the rows shown.</source>
            <comment>no_such_row.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model knows no feature “{value}”.</source>
            <comment>no_such_feature.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no number, and {column} is one.</source>
            <comment>not_a_number.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a number.</source>
            <comment>not_a_number.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model reads the actions themselves, in their order: no single feature has a share in its answer.</source>
            <comment>no_account_of_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model reads the actions themselves beside the features: it gives no account of single answers, and other values alone do not say what it would answer.</source>
            <comment>no_account_beside_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model gives no account of single answers. You can still change values and see what it would answer.</source>
            <comment>no_account.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The run in {file} has kept no histories to look at.</source>
            <comment>run_without_histories.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train it again; what it learnt can be used all the same.</source>
            <comment>run_without_histories.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not among the histories that this run has kept.</source>
            <comment>no_such_history.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only some of those that the model was tested on are kept; choose one of them.</source>
            <comment>no_such_history.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model knows no item “{value}”.</source>
            <comment>no_such_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for it by a part of its title or name.</source>
            <comment>no_such_item.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action of the history could not be understood: {reason}.</source>
            <comment>bad_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out and add it again.</source>
            <comment>bad_action.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run holds no model “{model}”.</source>
            <comment>run_without_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its models are: {models}.</source>
            <comment>run_without_model.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found.</source>
            <comment>check_found.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model learnt from {column}, which is not in these files; it counts as missing.</source>
            <comment>check_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the training it held {before}, here it holds {now}; what does not fit counts as missing.</source>
            <comment>check_other_type.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model has no use for it.</source>
            <comment>check_extra.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} were missing or rare in the training data; here {now} are missing or were never seen there.</source>
            <comment>drift_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} were missing in the training data, {now} are here.</source>
            <comment>drift_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its values are spread somewhat differently from the training data.</source>
            <comment>drift_some.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its values are spread very differently from the training data.</source>
            <comment>drift_strong.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not an Intent Desktop model.</source>
            <comment>not_a_bundle.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file whose name ends in .intent and that this program has written.</source>
            <comment>not_a_bundle.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end of {file} is missing, so it cannot be opened.</source>
            <comment>bundle_truncated.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or download it again; the copy was probably interrupted.</source>
            <comment>bundle_truncated.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged or was changed after it was written (at {value}), so it was not opened.</source>
            <comment>bundle_tampered.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a fresh copy from where you got it, or train the model again.</source>
            <comment>bundle_tampered.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} tries to write outside its own place (its part {value}), so it was not opened.</source>
            <comment>bundle_unsafe_member.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file of this program does that. Do not use it, and tell whoever gave it to you.</source>
            <comment>bundle_unsafe_member.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds a part that does not belong in a model ({value}). Such a part could carry a program, so the file was not opened.</source>
            <comment>bundle_unknown_member.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a file that this program has written, or train the model again.</source>
            <comment>bundle_unknown_member.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} would unpack to {value} bytes; more than {limit} bytes are not opened, nor is what is packed improbably tightly, as it could fill your memory.</source>
            <comment>bundle_too_large.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you trained this model yourself, train a smaller one; else do not use the file.</source>
            <comment>bundle_too_large.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was written by a later version of Intent Desktop (format {value}).</source>
            <comment>bundle_newer_version.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the latest version of the program and open it again.</source>
            <comment>bundle_newer_version.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run began to learn from other data, or from the same with other roles or repairs, so it cannot go on.</source>
            <comment>run_of_other_data.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back what was there then, or begin a new training.</source>
            <comment>run_of_other_data.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model cannot be written as ONNX, because its part “{value}” has no form there.</source>
            <comment>export_not_possible.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train again with one of the models that have one, such as logistic regression or boosted trees, and export that.</source>
            <comment>export_not_possible.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--model linear or --model trees</source>
            <comment>export_not_possible.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the models that rank items only a Transformer or a recurrent network that answers alone can be written as ONNX; this one is made of: {models}.</source>
            <comment>export_not_alone.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train the question again with one of these alone, and export that.</source>
            <comment>export_not_alone.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--model transformer or --model lstm</source>
            <comment>export_not_alone.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers “{question}” has no form in ONNX yet.</source>
            <comment>export_not_for_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a model that tells chances, or that foretells next items.</source>
            <comment>export_not_for_question.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is the model itself, and the export would overwrite it.</source>
            <comment>export_over_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name for the exported file, such as one that ends in .onnx.</source>
            <comment>export_over_model.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only networks on histories can be made smaller, and this model holds none; it is made of: {models}.</source>
            <comment>compress_nothing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train the question about next items again with the Transformer or the recurrent network, and compress that.</source>
            <comment>compress_nothing.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--model transformer or --model lstm</source>
            <comment>compress_nothing.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model cannot be made smaller by “{method}”.</source>
            <comment>compress_method.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways that go: {methods}.</source>
            <comment>compress_method.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--method NAME</source>
            <comment>compress_method.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is no name for a model.</source>
            <comment>compress_suffix.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name that ends in .intent.</source>
            <comment>compress_suffix.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The method “{method}” has no options.</source>
            <comment>compress_no_options.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out.</source>
            <comment>compress_no_options.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without --set</source>
            <comment>compress_no_options.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share left out</source>
            <comment>compress_option_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of each row of numbers is left out, those nearest to nothing first. More is smaller and less sure.</source>
            <comment>compress_option_share.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <comment>compress_option_width.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many numbers stand for an item in the smaller network. Left empty, three eighths of the large one's.</source>
            <comment>compress_option_width.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest history</source>
            <comment>compress_option_length.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many of the last actions the smaller network reads. Left empty, as many as the large one.</source>
            <comment>compress_option_length.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temperature</source>
            <comment>compress_option_temperature.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above 1, it learns more from what the large network holds for the second best, and less from the best.</source>
            <comment>compress_option_temperature.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs at most</source>
            <comment>compress_option_epochs.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often all histories are gone through.</source>
            <comment>compress_option_epochs.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees</source>
            <comment>compress_option_rounds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More trees follow the model more closely, and make a larger file.</source>
            <comment>compress_option_rounds.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves a tree</source>
            <comment>compress_option_leaves.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many groups a single tree can tell apart.</source>
            <comment>compress_option_leaves.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate</source>
            <comment>compress_option_learning_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far each tree goes. Smaller needs more of them.</source>
            <comment>compress_option_learning_rate.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The method “{method}” has no option named {options}.</source>
            <comment>compress_option.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its options are: {known}.</source>
            <comment>compress_option.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The method “{method}” cannot work with {option}={value}.</source>
            <comment>compress_bad_option.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}.</source>
            <comment>compress_bad_option.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its numbers are stored as whole numbers of eight bits: {models}.</source>
            <comment>compressed_int8.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its smallest numbers were left out: {models}.</source>
            <comment>compressed_prune.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A smaller model has learnt from what was trained: {models}.</source>
            <comment>compressed_distil.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made smaller after that. {method} It takes {size} of the bytes; judged on {rows:answer|answers} of the files given then, {figure} is {after} where it was {before}.</source>
            <comment>protocol_compressed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no project in {file}.</source>
            <comment>not_a_project.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder that holds a file whose name ends in .intentproject, or make a new project.</source>
            <comment>not_a_project.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a project in {file} already.</source>
            <comment>project_exists.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or choose another folder for the new one.</source>
            <comment>project_exists.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {file} holds several projects: {names}.</source>
            <comment>project_several.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open one of these files by its name.</source>
            <comment>project_several.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project file {file} cannot be read ({value}).</source>
            <comment>project_damaged.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore it from a copy, or make a new project in another folder; the runs in this one are unharmed.</source>
            <comment>project_damaged.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project {file} was saved by a later version of Intent Desktop (format {value}).</source>
            <comment>project_newer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the latest version of the program and open it again.</source>
            <comment>project_newer.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file}, which this project uses, is not where it was.</source>
            <comment>source_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back, or beside the project; under another name it is found there as well.</source>
            <comment>source_missing.advice</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Contents</source>
            <comment>report_contents.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show these figures as a table</source>
            <comment>report_as_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to show here.</source>
            <comment>report_empty.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blind guess</source>
            <comment>report_blind_guess.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95 % interval {interval}</source>
            <comment>report_interval.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, low</source>
            <comment>report_low.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, high</source>
            <comment>report_high.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <comment>report_tone_good.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution</source>
            <comment>report_tone_caution.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem</source>
            <comment>report_tone_bad.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <comment>report_day.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:day|days}</source>
            <comment>report_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line chart: {y} over {x}.</source>
            <comment>report_curve.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} goes from {first} at {first_x} to {last} at {last_x}; it is highest, {highest}, at {highest_x}.</source>
            <comment>report_curve_line.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{y} (up), {x} from {left} to {right}</source>
            <comment>report_curve_axes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {x_label} {x}, {y_label} {y}.</source>
            <comment>report_curve_point.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dashed diagonal shows: {name}.</source>
            <comment>report_curve_diagonal.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>± {margin} (95 %)</source>
            <comment>report_margin.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: most of them, {share}, lie between {low} and {high}.</source>
            <comment>report_spread.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bar chart: {label}, {count} bars.</source>
            <comment>report_bars.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are {bars}.</source>
            <comment>report_bars_all.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first are {first}; the last is {last}.</source>
            <comment>report_bars_ends.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grid: {row} in rows, {column} in columns.</source>
            <comment>report_matrix.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: {cells}.</source>
            <comment>report_matrix_row.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table with {count:row|rows} and the columns {columns}.</source>
            <comment>report_table.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart over time: {label} from {first} to {last}, {total} in all; most, {most}, on {busiest}.</source>
            <comment>report_timeline.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} runs from {start} to {end}.</source>
            <comment>report_timeline_span.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is at {time}.</source>
            <comment>report_timeline_mark.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all rows</source>
            <comment>report_tree_root.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} of {rows:row|rows}</source>
            <comment>report_tree_node.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <comment>report_tree_rule.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <comment>report_tree_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision tree: {label}, {leaves:rule|rules}.</source>
            <comment>report_tree.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest, {value}: {rule}.</source>
            <comment>report_tree_highest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy</source>
            <comment>figure_accuracy.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss by batch</source>
            <comment>figure_batch_loss.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the file</source>
            <comment>figure_bundle_bytes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brier score</source>
            <comment>figure_brier.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calibration error</source>
            <comment>figure_calibration_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss of what is alike</source>
            <comment>figure_contrast.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <comment>figure_coverage.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1</source>
            <comment>figure_f1.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median error of the time</source>
            <comment>figure_gap_median_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HR</source>
            <comment>figure_hr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KL divergence</source>
            <comment>figure_kl.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate</source>
            <comment>figure_learning_rate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift</source>
            <comment>figure_lift.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log loss</source>
            <comment>figure_log_loss.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss</source>
            <comment>figure_loss.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Macro F1</source>
            <comment>figure_macro_f1.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MAE</source>
            <comment>figure_mae.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss of what is hidden</source>
            <comment>figure_masked.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MRR</source>
            <comment>figure_mrr.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NDCG</source>
            <comment>figure_ndcg.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss of the next action</source>
            <comment>figure_next.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers a second</source>
            <comment>figure_per_second.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PR-AUC</source>
            <comment>figure_pr_auc.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Precision</source>
            <comment>figure_precision.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R²</source>
            <comment>figure_r2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall</source>
            <comment>figure_recall.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconstruction</source>
            <comment>figure_reconstruction.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RMSE</source>
            <comment>figure_rmse.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ROC-AUC</source>
            <comment>figure_roc_auc.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss of when</source>
            <comment>figure_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right among the first two</source>
            <comment>figure_top2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} (higher is better)</source>
            <comment>figure_higher_is_better.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} (lower is better)</source>
            <comment>figure_lower_is_better.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest, {value}: {rule}.</source>
            <comment>report_tree_lowest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has {size} of the size.</source>
            <comment>smaller_size.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has {size} of the size: for this model, that is no gain.</source>
            <comment>smaller_grown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smaller one beside what it was</source>
            <comment>smaller_beside.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of what it was</source>
            <comment>smaller_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size, speed and quality</source>
            <comment>smaller_numbers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is compared</source>
            <comment>smaller_column_figure.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <comment>smaller_column_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <comment>smaller_column_after.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change (95 %)</source>
            <comment>smaller_column_change.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>scores</name>
        <message>
            <source>Chance</source>
            <comment>score_heading_probability.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <comment>score_heading_answer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected spending</source>
            <comment>score_heading_expected_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenth</source>
            <comment>score_heading_tenth.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days since the last purchase</source>
            <comment>score_heading_days_since_last_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days since the last action</source>
            <comment>score_heading_days_since_last_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank</source>
            <comment>score_heading_rank.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <comment>score_heading_rating.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <comment>score_heading_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit</source>
            <comment>score_heading_session.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <comment>score_heading_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <comment>score_heading_row.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strongest reason</source>
            <comment>score_heading_why_1.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second reason</source>
            <comment>score_heading_why_2.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third reason</source>
            <comment>score_heading_why_3.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}.</source>
            <comment>score_heading_place.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item {place}</source>
            <comment>score_heading_place_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why {place}</source>
            <comment>score_heading_place_why.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeness {place}</source>
            <comment>score_heading_place_likeness.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In common {place}</source>
            <comment>score_heading_place_in_common.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong</source>
            <comment>push_strong.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium</source>
            <comment>push_medium.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weak</source>
            <comment>push_weak.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong push up</source>
            <comment>push_strong_up.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium push up</source>
            <comment>push_medium_up.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weak push up</source>
            <comment>push_weak_up.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong push down</source>
            <comment>push_strong_down.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium push down</source>
            <comment>push_medium_down.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weak push down</source>
            <comment>push_weak_down.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A strong push, from 0.69 on, at least doubles or halves the odds of yes, or the amount; a weak one, below 0.22, changes them by less than a quarter.</source>
            <comment>push_scale.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>terminal</name>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <comment>cancelled.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping; what is best so far is kept. Press Ctrl-C again to discard it.</source>
            <comment>terminal_stopping_keep.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping; what was begun is discarded.</source>
            <comment>terminal_stopping_discard.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no display here to open a window on.</source>
            <comment>terminal_no_window.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the terminal try `intent-desktop demo`, or `intent-desktop inspect FILE`. `intent-desktop --help` lists all commands.</source>
            <comment>terminal_no_window.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is neither a command nor a file named “{value}”.</source>
            <comment>terminal_no_command.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>`intent-desktop --help` lists all commands.</source>
            <comment>terminal_no_command.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}</source>
            <comment>argument_unknown.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add --help to the command to see its options.</source>
            <comment>argument_unknown.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no role.</source>
            <comment>argument_role.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles to choose from: {roles}.</source>
            <comment>argument_role.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no meaning an event can have.</source>
            <comment>argument_meaning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanings to choose from: {meanings}.</source>
            <comment>argument_meaning.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” does not fit {option}.</source>
            <comment>argument_pair.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as NAME=VALUE.</source>
            <comment>argument_pair.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no date.</source>
            <comment>argument_date.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2025-06-30 or 2025-06-30T18:00.</source>
            <comment>argument_date.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no split.</source>
            <comment>argument_split.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Splits to choose from: {splits}.</source>
            <comment>argument_split.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be {value} days.</source>
            <comment>argument_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a positive number of days.</source>
            <comment>argument_days.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no way to tell who left.</source>
            <comment>argument_by.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use by=purchase or by=action.</source>
            <comment>argument_by.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be “{value}”.</source>
            <comment>argument_whole.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a whole number from 1 to 60.</source>
            <comment>argument_whole.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both --model and --models were given.</source>
            <comment>argument_model_and_models.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one model with --model, or several with --models.</source>
            <comment>argument_model_and_models.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{options} would be an option of one model, and several are asked for.</source>
            <comment>argument_options_need_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the model with --model. Options of the question itself are by, cutoffs, fixes, money, positive and repeats.</source>
            <comment>argument_options_need_model.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” does not say whether an item may come again.</source>
            <comment>argument_repeats.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use repeats=yes, no or auto.</source>
            <comment>argument_repeats.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is no text file of item names.</source>
            <comment>item_file_not_text.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8 text with one name on each line.</source>
            <comment>item_file_not_text.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no money matrix.</source>
            <comment>argument_money.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write money=A,B or money=A,B,C,D for {names}.</source>
            <comment>argument_money.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no export format.</source>
            <comment>argument_format.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The format is onnx.</source>
            <comment>argument_format.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no way to make a model smaller.</source>
            <comment>argument_method.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways to choose from: {methods}.</source>
            <comment>argument_method.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no choice of reasons.</source>
            <comment>argument_why.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use none, top or all.</source>
            <comment>argument_why.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no size.</source>
            <comment>argument_size.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sizes to choose from: small, medium, large.</source>
            <comment>argument_size.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding proposes the fix {value}.</source>
            <comment>fix_not_proposed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fixes proposed for this data: {fixes}.</source>
            <comment>fix_not_proposed.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot be learnt from as it is. {reason}</source>
            <comment>data_not_usable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the file, or say what its columns mean.</source>
            <comment>data_not_usable.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>`intent-desktop inspect` lists what is wrong; --role NAME=COLUMN</source>
            <comment>data_not_usable.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” holds no finished run.</source>
            <comment>not_a_run.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a folder below `runs` of a project, with metrics.json in it.</source>
            <comment>not_a_run.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” holds no training that could go on.</source>
            <comment>not_a_run_to_resume.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a folder below `runs` of a project.</source>
            <comment>not_a_run_to_resume.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These runs answered different questions, so their figures do not compare: {questions}.</source>
            <comment>runs_differ.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare runs of one question.</source>
            <comment>runs_differ.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{model:model}” was not begun, because you stopped or the time allowed was used up.</source>
            <comment>model_skipped.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow more time, or resume the run.</source>
            <comment>model_skipped.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--budget MINUTES, or `intent-desktop resume RUN`</source>
            <comment>model_skipped.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is a bundle, but its recipe cannot be read: {reason}.</source>
            <comment>bundle_not_understood.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train the model again, or update the program.</source>
            <comment>bundle_not_understood.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model learnt from data of the shape “{expected}”; these files are “{shape}”.</source>
            <comment>score_other_shape.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring files like those of the training, or say what the columns mean.</source>
            <comment>score_other_shape.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role NAME=COLUMN</source>
            <comment>score_other_shape.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the columns that the model learnt from is in these files: {columns}.</source>
            <comment>score_no_known_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring files with the same columns, or say which column is which.</source>
            <comment>score_no_known_column.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--role NAME=COLUMN</source>
            <comment>score_no_known_column.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These scores do not depend on a moment, so the one given makes no difference to them.</source>
            <comment>score_as_of_ignored.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--as-of</source>
            <comment>score_as_of_ignored.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in these files, so taken as missing: {count:column|columns} that the model learnt from ({columns}).</source>
            <comment>score_columns_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scores are less reliable. Bring these columns if you can.</source>
            <comment>score_columns_missing.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:feature looks|features look} very different from the training data: {columns}.</source>
            <comment>score_drift.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model may be out of date. Evaluate it on recent data, or train it anew.</source>
            <comment>score_drift.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:feature looks|features look} very different by now from the earlier moments that the model learnt at: {columns}.</source>
            <comment>score_drift_since.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers have changed since then, in these same data. Expect somewhat less of the model than on Evaluate.</source>
            <comment>score_drift_since.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no row to score in {file}.</source>
            <comment>score_no_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a file with rows. Where you gave a moment, choose one after the first action in the file.</source>
            <comment>score_no_rows.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to “{question}” is not yes or no, so the threshold makes no difference to it.</source>
            <comment>score_threshold_ignored.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--threshold</source>
            <comment>score_threshold_ignored.typed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scores cannot be written to “{file}”.</source>
            <comment>score_format.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name must end in one of: {formats}.</source>
            <comment>score_format.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot hold {rows:row|rows}; Excel takes {most}.</source>
            <comment>score_too_many_for_excel.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to .csv or .parquet instead.</source>
            <comment>score_too_many_for_excel.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot be written.</source>
            <comment>score_not_writable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder where you may write, and close the file elsewhere.</source>
            <comment>score_not_writable.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is one of the files that the scores are made from, so it was not replaced.</source>
            <comment>score_exists.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name for the scores.</source>
            <comment>score_exists.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model gives no account of single answers, so the scores come without reasons.</source>
            <comment>score_no_reasons.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explaining all {rows:row|rows} will take about {seconds} seconds.</source>
            <comment>score_why_estimate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on {rows:row|rows} ({yes} yes) of the files you gave.</source>
            <comment>protocol_evaluate_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged on {rows:customer|customers} ({yes} yes) as of {cutoff}, by what they did in the {horizon} days after it.</source>
            <comment>protocol_evaluate_events.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, {rows:row|rows}</source>
            <comment>terminal_shape_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {columns:more column|more columns}</source>
            <comment>terminal_more_columns.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(every row)</source>
            <comment>terminal_every_row.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>main table</source>
            <comment>terminal_table_main.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looked up</source>
            <comment>terminal_table_look_up.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside</source>
            <comment>terminal_table_aside.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fixed</source>
            <comment>terminal_finding_fixed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>error</source>
            <comment>terminal_finding_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warning</source>
            <comment>terminal_finding_warning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <comment>terminal_finding_note.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} (chosen)</source>
            <comment>terminal_chosen.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leans most on: {features}</source>
            <comment>terminal_leans_on.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:row|rows} scored in {time}</source>
            <comment>terminal_scored.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows:row|rows} scored as of {as_of}, in {time}</source>
            <comment>terminal_scored_as_of.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{yes} of them at or above the threshold {threshold}</source>
            <comment>terminal_yes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {value}. {explanation}</source>
            <comment>terminal_figure.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved since training: {columns}</source>
            <comment>terminal_moved.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{run} was judged on other rows, or in another way, so the lead over it cannot be measured</source>
            <comment>terminal_not_comparable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{run} is behind by {interval} {figure} (95 %): more than chance</source>
            <comment>terminal_behind.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{run} is behind by {interval} {figure} (95 %): may be chance</source>
            <comment>terminal_behind_maybe.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{summary} (for comparison)</source>
            <comment>terminal_for_comparison.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ok</source>
            <comment>terminal_check_passed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FAILED</source>
            <comment>terminal_check_failed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes of what became smaller</source>
            <comment>terminal_bytes_smaller.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes of the bundle</source>
            <comment>terminal_bytes_bundle.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers a second</source>
            <comment>terminal_answers_a_second.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{memory} (more than there is)</source>
            <comment>terminal_too_much.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details: {file}</source>
            <comment>terminal_details.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated shop: {events:event|events} in {folder}</source>
            <comment>terminal_demo_shop.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bundle</source>
            <comment>terminal_place_bundle.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <comment>terminal_place_report.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scores</source>
            <comment>terminal_place_scores.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <comment>terminal_place_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage:</source>
            <comment>terminal_usage.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arguments</source>
            <comment>terminal_arguments.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <comment>terminal_options.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <comment>terminal_commands.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this message and end.</source>
            <comment>terminal_show_help.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[required]</source>
            <comment>terminal_required.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[default: {value}]</source>
            <comment>terminal_default.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <comment>terminal_column_column.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <comment>terminal_column_type.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <comment>terminal_column_role.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <comment>terminal_column_why.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event value</source>
            <comment>terminal_column_event_value.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Means</source>
            <comment>terminal_column_means.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <comment>terminal_column_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <comment>terminal_column_rows.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <comment>terminal_column_by.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that find it</source>
            <comment>terminal_column_rows_that_find.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <comment>terminal_column_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <comment>terminal_column_figure.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here</source>
            <comment>terminal_column_here.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At training</source>
            <comment>terminal_column_at_training.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <comment>terminal_column_run.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <comment>terminal_column_name.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <comment>terminal_column_what_for.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <comment>terminal_column_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <comment>terminal_column_after.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <comment>terminal_column_change.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <comment>terminal_column_size.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights</source>
            <comment>terminal_column_weights.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An epoch</source>
            <comment>terminal_column_epoch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of the learning</source>
            <comment>terminal_column_learning.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <comment>terminal_column_memory.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is</source>
            <comment>terminal_column_is.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Understand and predict what the customers of an online shop intend, on your own computer.</source>
            <comment>help_program.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files, or a folder of them: alike ones, or events with tables of customers and items.</source>
            <comment>help_paths.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a column means.</source>
            <comment>help_role.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What event values mean.</source>
            <comment>help_event.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the result as one JSON object.</source>
            <comment>help_json.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The moment to predict from.</source>
            <comment>help_as_of.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides every random choice.</source>
            <comment>help_seed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project's folder.</source>
            <comment>help_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulate a shop, train on it, score its customers and write a report.</source>
            <comment>help_command_demo.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>small, medium or large.</source>
            <comment>help_demo_size.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what files are, what their columns mean, and what is wrong with them.</source>
            <comment>help_command_inspect.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train models for a question, judge them honestly, keep the best as a bundle with a report.</source>
            <comment>help_command_train.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to ask; see `questions`.</source>
            <comment>help_train_question.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One model instead of all; see `models`.</source>
            <comment>help_train_model.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These models instead of all, and their blend.</source>
            <comment>help_train_several.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time, group, random, leave-one-out, folds or given.</source>
            <comment>help_train_split.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file to judge on; makes the split given.</source>
            <comment>help_train_test.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of recommendations: shown, clicked, bought.</source>
            <comment>help_train_feedback.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test cut-off.</source>
            <comment>help_train_cutoff.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far ahead to predict.</source>
            <comment>help_train_horizon.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask only about customers active so recently.</source>
            <comment>help_train_active.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No further model is begun after that time.</source>
            <comment>help_train_budget.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any further option: of the question (by, cutoffs, fixes, money, positive, repeats=yes|no|auto) or of the model.</source>
            <comment>help_train_further.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a pre-trained encoder: its file, or new to learn one first.</source>
            <comment>help_train_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show beside the encoder's file what one learnt from scratch brings; that takes two fifths of the time.</source>
            <comment>help_train_compare_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn what customers do from all their actions, before any question: `train --encoder` starts from it.</source>
            <comment>help_command_pretrain.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn from what happened before; the rest judges.</source>
            <comment>help_pretrain_until.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with an encoder that was learnt before.</source>
            <comment>help_pretrain_encoder.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show beside the one that went on what one learnt from scratch reaches; that may take the budget once more.</source>
            <comment>help_pretrain_compare_scratch.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long it may learn.</source>
            <comment>help_pretrain_budget.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>size=small|medium|large, the weights next, time, masked and contrast, or another option of the encoder.</source>
            <comment>help_pretrain_further.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only say how long each size would take, and how much memory.</source>
            <comment>help_pretrain_estimate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with a training that was interrupted, from its last checkpoint.</source>
            <comment>help_command_resume.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of an interrupted run.</source>
            <comment>help_resume_run.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge a bundle on files that hold the outcome.</source>
            <comment>help_command_evaluate.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score new files with a bundle: a chance for each row or customer, recommendations, or what else it answers.</source>
            <comment>help_command_score.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A .csv, .parquet or .xlsx file.</source>
            <comment>help_score_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons: none, top (the best 1,000) or all.</source>
            <comment>help_score_why.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chance from which the answer is yes, else the bundle's own.</source>
            <comment>help_score_threshold.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How recommendations shall be: count=5, diversity=.3, novelty=.2, repeats=yes|no|auto, exclude_bought=true, exclude=FILE or names with commas.</source>
            <comment>help_score_wish.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put finished runs side by side.</source>
            <comment>help_command_compare.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders of runs.</source>
            <comment>help_compare_runs.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a bundle's model in a format that other programs run.</source>
            <comment>help_command_export.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to write.</source>
            <comment>help_export_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The format: onnx.</source>
            <comment>help_export_form.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a bundle's models smaller, and measure what that costs: size, speed and quality side by side.</source>
            <comment>help_command_compress.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files it learnt from, or better newer ones, to judge on.</source>
            <comment>help_compress_paths.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>int8, prune or distil.</source>
            <comment>help_compress_method.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The .intent file to write.</source>
            <comment>help_compress_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How: share=.5 for prune; width, length, temperature and epochs for distil, of trees rounds, leaves and learning_rate.</source>
            <comment>help_compress_further.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List what can be asked.</source>
            <comment>help_command_questions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List what can learn, by the questions that it answers; what stands beside the models for comparison comes last.</source>
            <comment>help_command_models.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the installed program: engine, device, a tiny training, a bundle round trip.</source>
            <comment>help_command_self_test.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>content</name>
        <message>
            <source>it is prose</source>
            <comment>content_is_prose.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a web page</source>
            <comment>content_is_web_page.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is an XML document</source>
            <comment>content_is_xml_document.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a program</source>
            <comment>content_is_program.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a notebook</source>
            <comment>content_is_notebook.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a settings file</source>
            <comment>content_is_settings_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a log of a program</source>
            <comment>content_is_log.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a picture</source>
            <comment>content_is_picture.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a sound</source>
            <comment>content_is_sound.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a film</source>
            <comment>content_is_film.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a text document</source>
            <comment>content_is_text_document.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a presentation</source>
            <comment>content_is_presentation.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this kind of archive is not read; unpack it first</source>
            <comment>content_is_other_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a database; export its tables as CSV</source>
            <comment>content_is_database.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a Python pickle, which could run a program</source>
            <comment>content_is_pickle.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture (PNG)</source>
            <comment>content_picture_png.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture (JPEG)</source>
            <comment>content_picture_jpeg.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture (GIF)</source>
            <comment>content_picture_gif.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF document</source>
            <comment>content_pdf_document.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text document (RTF)</source>
            <comment>content_text_document_rtf.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a program</source>
            <comment>content_program.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a SQLite database</source>
            <comment>content_sqlite_database.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <comment>content_7_zip_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a RAR archive</source>
            <comment>content_rar_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an xz archive</source>
            <comment>content_xz_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Python pickle</source>
            <comment>content_pickle.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Parquet file</source>
            <comment>content_parquet_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zip archive</source>
            <comment>content_zip_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an Office document</source>
            <comment>content_office_document.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a gzip archive</source>
            <comment>content_gzip_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Zstandard archive</source>
            <comment>content_zstandard_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a bzip2 archive</source>
            <comment>content_bzip2_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tar archive</source>
            <comment>content_tar_archive.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers for a program, not text</source>
            <comment>content_numbers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no file</source>
            <comment>content_is_no_file.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a web page or an XML document</source>
            <comment>content_is_markup.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is one JSON object, not a list of objects with one for each row</source>
            <comment>content_is_one_object.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is laid out in another way</source>
            <comment>content_laid_out_otherwise.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole numbers</source>
            <comment>content_whole_numbers.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers</source>
            <comment>content_decimals.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dates or times</source>
            <comment>content_times.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <comment>content_western.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese (GB18030)</source>
            <comment>content_chinese.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>days since last action</source>
            <comment>feature_days_since_last_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days since first action</source>
            <comment>feature_days_since_first_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>active days, ever</source>
            <comment>feature_active_days_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>active days, last {days} days</source>
            <comment>feature_active_days_last_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days between active days, mean</source>
            <comment>feature_days_between_active_days_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lateness against own rhythm</source>
            <comment>feature_lateness_against_own_rhythm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, ever</source>
            <comment>feature_what_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, last {days} days</source>
            <comment>feature_what_last_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days since last {what}</source>
            <comment>feature_days_since_last_what.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trend of {what}, {days} days</source>
            <comment>feature_trend_of_what_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of weekend actions</source>
            <comment>feature_share_of_weekend_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of morning actions</source>
            <comment>feature_share_of_morning_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of afternoon actions</source>
            <comment>feature_share_of_afternoon_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of evening actions</source>
            <comment>feature_share_of_evening_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different items, ever</source>
            <comment>feature_different_items_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of actions on items seen before</source>
            <comment>feature_share_of_actions_on_items_seen_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different categories, ever</source>
            <comment>feature_different_categories_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price, mean</source>
            <comment>feature_price_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price, highest</source>
            <comment>feature_price_highest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price, last</source>
            <comment>feature_price_last.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rating, mean</source>
            <comment>feature_rating_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rating, last</source>
            <comment>feature_rating_last.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sessions, ever</source>
            <comment>feature_sessions_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sessions, last {days} days</source>
            <comment>feature_sessions_last_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actions a session, mean</source>
            <comment>feature_actions_a_session_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session minutes, mean</source>
            <comment>feature_session_minutes_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last {role}</source>
            <comment>feature_last_role.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase days, ever</source>
            <comment>feature_purchase_days_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase days, last {days} days</source>
            <comment>feature_purchase_days_last_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days between purchase days, mean</source>
            <comment>feature_days_between_purchase_days_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days between purchase days, spread</source>
            <comment>feature_days_between_purchase_days_spread.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days between purchase days, longest</source>
            <comment>feature_days_between_purchase_days_longest.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days between the last two purchase days</source>
            <comment>feature_days_between_the_last_two_purchase_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lateness against own purchase rhythm</source>
            <comment>feature_lateness_against_own_purchase_rhythm.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase days a month since first purchase</source>
            <comment>feature_purchase_days_a_month_since_first_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>orders, ever</source>
            <comment>feature_orders_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money, ever</source>
            <comment>feature_money_ever.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money, last {days} days</source>
            <comment>feature_money_last_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money a purchase day, mean</source>
            <comment>feature_money_a_purchase_day_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money of the largest purchase day</source>
            <comment>feature_money_of_the_largest_purchase_day.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money of the last purchase day</source>
            <comment>feature_money_of_the_last_purchase_day.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money returned, share</source>
            <comment>feature_money_returned_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pieces a purchase day, mean</source>
            <comment>feature_pieces_a_purchase_day_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days since {column} of the customer</source>
            <comment>feature_days_since_column_of_the_customer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} of the customer</source>
            <comment>feature_column_of_the_customer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} (hour)</source>
            <comment>feature_column_hour.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} (weekday)</source>
            <comment>feature_column_weekday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} (month)</source>
            <comment>feature_column_month.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} since the last action</source>
            <comment>feature_span_since_the_last_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} between the last two actions</source>
            <comment>feature_span_between_the_last_two_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} between the two actions before</source>
            <comment>feature_span_between_the_two_actions_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual {span} between actions</source>
            <comment>feature_usual_span_between_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} since the first action</source>
            <comment>feature_span_since_the_first_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} since the visit began</source>
            <comment>feature_span_since_the_visit_began.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actions so far</source>
            <comment>feature_actions_so_far.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actions in this visit</source>
            <comment>feature_actions_in_this_visit.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits so far</source>
            <comment>feature_visits_so_far.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hour of the day</source>
            <comment>feature_hour_of_the_day.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day of the week</source>
            <comment>feature_day_of_the_week.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} so far</source>
            <comment>feature_what_so_far.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} in this visit</source>
            <comment>feature_what_in_this_visit.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} since the last {what}</source>
            <comment>feature_span_since_the_last_what.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items in the last action</source>
            <comment>feature_items_in_the_last_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of the last items seen before</source>
            <comment>feature_share_of_the_last_items_seen_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different items so far</source>
            <comment>feature_different_items_so_far.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new items in this visit</source>
            <comment>feature_new_items_in_this_visit.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price of the last item</source>
            <comment>feature_price_of_the_last_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean price so far</source>
            <comment>feature_mean_price_so_far.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price of the last item, times the customer's mean</source>
            <comment>feature_price_of_the_last_item_times_the_customers_mean.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price of the last item, times the one before</source>
            <comment>feature_price_of_the_last_item_times_the_one_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same category as before</source>
            <comment>feature_same_category_as_before.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items in the open cart</source>
            <comment>feature_items_in_the_open_cart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>value of the open cart</source>
            <comment>feature_value_of_the_open_cart.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} since the cart was opened</source>
            <comment>feature_span_since_the_cart_was_opened.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last action</source>
            <comment>feature_last_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>action before the last</source>
            <comment>feature_action_before_the_last.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>third last action</source>
            <comment>feature_third_last_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>category of the last item</source>
            <comment>feature_category_of_the_last_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected: {what} within 1 day</source>
            <comment>feature_expected_what_within_1_day.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected: {what} within {days} days</source>
            <comment>feature_expected_what_within_days_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected next: {what}</source>
            <comment>feature_expected_next_what.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pattern of behaviour {number}</source>
            <comment>feature_pattern_of_behaviour_number.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code of the history {number}</source>
            <comment>feature_code_of_the_history_number.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reconstruction error</source>
            <comment>feature_reconstruction_error.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>views</source>
            <comment>feature_word_views.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>searches</source>
            <comment>feature_word_searches.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cart additions</source>
            <comment>feature_word_cart_additions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>favourites</source>
            <comment>feature_word_favourites.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchases</source>
            <comment>feature_word_purchases.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returns</source>
            <comment>feature_word_returns.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reviews</source>
            <comment>feature_word_reviews.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shares</source>
            <comment>feature_word_shares.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other actions</source>
            <comment>feature_word_other_actions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>view</source>
            <comment>feature_word_view.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search</source>
            <comment>feature_word_search.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cart addition</source>
            <comment>feature_word_cart_addition.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>favourite</source>
            <comment>feature_word_favourite.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase</source>
            <comment>feature_word_purchase.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return</source>
            <comment>feature_word_return.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review</source>
            <comment>feature_word_review.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share</source>
            <comment>feature_word_share.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other action</source>
            <comment>feature_word_other_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any action</source>
            <comment>feature_word_any_action.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <comment>feature_word_minutes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <comment>feature_word_hours.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <comment>feature_word_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>category</source>
            <comment>feature_word_category.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <comment>feature_word_place.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>promotion</source>
            <comment>feature_word_promotion.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <comment>feature_word_event.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session</source>
            <comment>feature_word_session.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>order</source>
            <comment>feature_word_order.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <comment>feature_word_name.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>treatment</source>
            <comment>feature_word_treatment.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <comment>feature_word_text.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user</source>
            <comment>feature_word_user.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>item</source>
            <comment>feature_word_item.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monday</source>
            <comment>feature_word_monday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuesday</source>
            <comment>feature_word_tuesday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wednesday</source>
            <comment>feature_word_wednesday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thursday</source>
            <comment>feature_word_thursday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friday</source>
            <comment>feature_word_friday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saturday</source>
            <comment>feature_word_saturday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sunday</source>
            <comment>feature_word_sunday.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <comment>feature_missing.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing or unseen</source>
            <comment>feature_missing_or_unseen.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>The project {file} is open in another window.</source>
            <comment>project_in_use.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on there, or close it there first.</source>
            <comment>project_in_use.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} has changed since the project saw it last.</source>
            <comment>source_changed.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been read anew. Runs made before keep what they learnt from the earlier content.</source>
            <comment>source_changed.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of the folder, since they hold no data: {names}.</source>
            <comment>files_left_out.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intent Desktop ended unexpectedly the last time.</source>
            <comment>crashed_last_time.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open your project: what was not saved is offered there, and a training that was interrupted can be resumed.</source>
            <comment>crashed_last_time.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of your settings could not be read, and are now as they were at first: {names}.</source>
            <comment>settings_damaged.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them under Settings (Ctrl+comma). Your projects are not touched.</source>
            <comment>settings_damaged.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings could not be read, and are now as they were at first.</source>
            <comment>settings_unreadable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them under Settings (Ctrl+comma). Your projects are not touched.</source>
            <comment>settings_unreadable.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your settings were written by a later version of Intent Desktop; some of them may not count here.</source>
            <comment>settings_newer.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring this version up to date, or look at them under Settings (Ctrl+comma).</source>
            <comment>settings_newer.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model of this project is still learning.</source>
            <comment>training_first.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it, or stop it on the tab Train; then open something else.</source>
            <comment>training_first.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the run in {file} was asked to do cannot be read any more.</source>
            <comment>run_not_readable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was probably written by another version of the program. Choose the settings by hand.</source>
            <comment>run_not_readable.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this project asks for cannot be understood ({reason}).</source>
            <comment>options_not_understood.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the question and its options again.</source>
            <comment>options_not_understood.advice</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The run in {file} cannot go on: what it was asked to do cannot be read any more.</source>
            <comment>run_not_resumable.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new training; the figures the run has written remain.</source>
            <comment>run_not_resumable.advice</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>writing</name>
        <message>
            <source>{first}, {second}</source>
            <comment>list_of_two.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} k</source>
            <comment>number_thousands.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} M</source>
            <comment>number_millions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} bn</source>
            <comment>number_billions.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} s</source>
            <comment>span_seconds.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} min</source>
            <comment>span_minutes.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} h</source>
            <comment>span_hours.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} d</source>
            <comment>span_days.what</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} {second}</source>
            <comment>span_of_two.what</comment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
