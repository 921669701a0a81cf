<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionLine</name>
    <message>
        <source>What they did</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Delete takes an action out, or puts it back.</source>
        <translation>按 Delete 键去掉某个行为，再按一次恢复。</translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>Viewed</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Put into the cart</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Marked as favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Did something else</source>
        <translation>其他行为</translation>
    </message>
    <message>
        <source>{share} of the network&apos;s attention</source>
        <translation>占网络注意力的 {share}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>speaks for the recommendation</source>
        <translation>支持此推荐</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>不支持此推荐</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{count} years later</source>
        <translation>{count} 年后</translation>
    </message>
    <message>
        <source>{count} months later</source>
        <translation>{count} 个月后</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>{count} days later</source>
        <translation>{count} 天后</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>{count} hours later</source>
        <translation>{count} 小时后</translation>
    </message>
    <message>
        <source>{count} minutes later</source>
        <translation>{count} 分钟后</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>Taken out</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>对结果的影响</translation>
    </message>
    <message>
        <source>The network&apos;s attention</source>
        <translation>网络的注意力</translation>
    </message>
    <message>
        <source>No actions.</source>
        <translation>没有行为。</translation>
    </message>
    <message>
        <source>1 action.</source>
        <translation>1 次行为。</translation>
    </message>
    <message>
        <source>{count} actions.</source>
        <translation>{count} 次行为。</translation>
    </message>
    <message>
        <source>On {first}.</source>
        <translation>时间：{first}。</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>从 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>The newest: {item}.</source>
        <translation>最近一次：{item}。</translation>
    </message>
    <message>
        <source>What speaks most for it: {item}.</source>
        <translation>最有利于该结果的：{item}。</translation>
    </message>
    <message>
        <source>What speaks most against it: {item}.</source>
        <translation>最不利于该结果的：{item}。</translation>
    </message>
</context>
<context>
    <name>AffectedRows</name>
    <message>
        <source>Rows it is about</source>
        <translation>涉及的行</translation>
    </message>
    <message>
        <source>{shown} rows: each copy below the row it repeats</source>
        <translation>{shown} 行：每个副本都排在它所重复的行下面</translation>
    </message>
    <message>
        <source>{shown} of {total} rows: each copy below the row it repeats</source>
        <translation>{shown} 行（共 {total} 行）：每个副本都排在它所重复的行下面</translation>
    </message>
    <message>
        <source>All {shown} rows it is about</source>
        <translation>涉及的全部 {shown} 行</translation>
    </message>
    <message>
        <source>{shown} of the {total} rows it is about</source>
        <translation>涉及的 {total} 行中的 {shown} 行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>With the repair</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>price is empty</source>
        <translation>价格清空</translation>
    </message>
</context>
<context>
    <name>AllModelsDetail</name>
    <message>
        <source>Pick the usual ones again</source>
        <translation>恢复常用模型</translation>
    </message>
    <message>
        <source>Time to try</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>When the time is up, models not begun yet are left out, and that is said. You can stop earlier and keep the best so far.</source>
        <translation>时间用完后，尚未开始的模型不参与，并会注明。您也可以提前停止，保留目前最好的结果。</translation>
    </message>
    <message>
        <source>Each learns from the same examples. The best on data kept aside for choosing is kept, or their blend where that does better. Only then is it judged, on data nobody has looked at.</source>
        <translation>所有模型学习相同的样本。在留作选择的数据上表现最好的模型会保留下来；如果它们的融合模型更好，则保留融合模型。之后才用谁都没看过的数据评估。</translation>
    </message>
    <message>
        <source>{count} models learn one after the other</source>
        <translation>{count} 个模型依次训练</translation>
    </message>
    <message>
        <source>The blend: {about}</source>
        <translation>融合模型：{about}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Learns in</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>More than there is.</source>
        <translation>超出可用内存。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} 行</translation>
    </message>
    <message>
        <source>Before the repair {before} rows, after it {after}</source>
        <translation>修复前 {before} 行，修复后 {after} 行</translation>
    </message>
</context>
<context>
    <name>BestBar</name>
    <message>
        <source>Save these</source>
        <translation>保存这些</translation>
    </message>
    <message>
        <source>How many of those ranked highest</source>
        <translation>排名最高的人数</translation>
    </message>
    <message>
        <source>Which share of all, those ranked highest first</source>
        <translation>排名最高者占全部的比例</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>或(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;The first</source>
        <translation>前(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Highest chance first:</source>
        <translation>概率最高的(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Highest expected spending first:</source>
        <translation>预计消费最高的(&amp;H)：</translation>
    </message>
    <message>
        <source>Each has a chance of {least} or more; about {sum} of them are expected to be yes.</source>
        <translation>每个的概率都不低于 {least}；预计其中约 {sum} 个为“是”。</translation>
    </message>
    <message>
        <source>Each is expected to spend {least} or more, all together about {sum}.</source>
        <translation>每位预计消费 {least} 或以上，合计约 {sum}。</translation>
    </message>
    <message>
        <source>{count} of them bought within the last {days} days.</source>
        <translation>其中 {count} 位在最近 {days} 天内购买过。</translation>
    </message>
    <message>
        <source>{count} of them did something within the last {days} days.</source>
        <translation>其中 {count} 位在最近 {days} 天内有过行为。</translation>
    </message>
    <message>
        <source>CSV (for any program)</source>
        <translation>CSV（适用于任何程序）</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Parquet (for data tools)</source>
        <translation>Parquet（适用于数据工具）</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Copy the figures as text</source>
        <translation>将数据复制为文本</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All rules in words</source>
        <translation>用文字列出所有规则</translation>
    </message>
</context>
<context>
    <name>ChanceBar</name>
    <message>
        <source>threshold {share}</source>
        <translation>阈值 {share}</translation>
    </message>
</context>
<context>
    <name>ChanceBars</name>
    <message>
        <source>{chance} (before {share})</source>
        <translation>{chance}（原为 {share}）</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Columns whose values are no longer spread as they were when the model learnt.</source>
        <translation>这些列的值，分布已与模型训练时不同。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns that the model wants</source>
        <translation>模型需要的列</translation>
    </message>
    <message>
        <source>{count} can be scored.</source>
        <translation>可以为 {count}打分。</translation>
    </message>
    <message>
        <source>There is nothing in these files to be scored.</source>
        <translation>这些文件中没有可以打分的内容。</translation>
    </message>
    <message>
        <source>Bring files with new customers or new rows.</source>
        <translation>请提供含有新顾客或新行的文件。</translation>
    </message>
    <message>
        <source>Columns are missing or hold something else: they count as missing values, and the scores are less sure.</source>
        <translation>有些列缺失或内容不符，按缺失值处理，分数的可靠性会降低。</translation>
    </message>
    <message>
        <source>How these files differ</source>
        <translation>这些文件有何不同</translation>
    </message>
    <message>
        <source>All columns fit, but these files differ strongly from what the model learnt from: check the scores with care.</source>
        <translation>所有列都匹配，但这些文件与模型学习时的数据差异很大，请谨慎看待分数。</translation>
    </message>
    <message>
        <source>The files have every column the model wants.</source>
        <translation>文件中有模型需要的所有列。</translation>
    </message>
    <message>
        <source>It will say: {period}.</source>
        <translation>打分内容：{period}。</translation>
    </message>
    <message>
        <source>Before you score</source>
        <translation>打分前须知</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>变化很大</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 列</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>类型不符</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>The model reads it.</source>
        <translation>模型会读取此列。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{count} more columns are not listed.</source>
        <translation>还有 {count} 列未列出。</translation>
    </message>
</context>
<context>
    <name>CheckingView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the files …</source>
        <translation>正在检查文件…</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>Changed by you.</source>
        <translation>您已更改。</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>输入文字筛选列表</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Back to what was guessed</source>
        <translation>恢复为自动推断的结果</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stopping keeps the best it has reached so far and takes up to half a minute. To go on later, resume the run from its last checkpoint at the next start.</source>
        <translation>停止会保留目前最好的结果，最多需要半分钟。如果以后还要接着训练，可在下次启动时从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>The training that waits for its turn is let go.</source>
        <translation>排队的训练将取消。</translation>
    </message>
    <message>
        <source>The {count} trainings that wait for their turn are let go.</source>
        <translation>排队的 {count} 次训练将取消。</translation>
    </message>
    <message>
        <source>A model is learning</source>
        <translation>有模型正在训练</translation>
    </message>
    <message>
        <source>A model is still learning. What should become of it?</source>
        <translation>有模型仍在训练。要如何处理？</translation>
    </message>
    <message>
        <source>Keep learning</source>
        <translation>继续学习</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close, resume later</source>
        <translation>关闭，下次继续训练</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最好的结果</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>无法保存项目</translation>
    </message>
    <message>
        <source>The project could not be saved. Close it all the same?</source>
        <translation>无法保存项目。仍要关闭吗？</translation>
    </message>
    <message>
        <source>What you have decided in it since it was last saved is lost then: roles, fixes, question and options. Your files and finished runs are safe.</source>
        <translation>上次保存之后所做的决定会丢失：角色、修正、问题和选项。您的文件和已完成的训练不受影响。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，直接关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>ColumnContent</name>
    <message>
        <source>Counting …</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>ColumnDetails</name>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the role that was guessed</source>
        <translation>恢复为自动推断的角色</translation>
    </message>
    <message>
        <source>Role of {column}</source>
        <translation>{column} 的角色</translation>
    </message>
    <message>
        <source>Changed by you.</source>
        <translation>您已更改。</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>How the values are spread</source>
        <translation>值的分布</translation>
    </message>
    <message>
        <source>Commonest values</source>
        <translation>最常见的值</translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation>缺失：{count}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>{column} 的内容</translation>
    </message>
    <message>
        <source>Empty in every row.</source>
        <translation>每一行都是空的。</translation>
    </message>
    <message>
        <source>{distinct} different ones in {rows} rows.</source>
        <translation>{rows} 行中有 {distinct} 个不同的值。</translation>
    </message>
    <message>
        <source>About {distinct} different ones in {rows} rows.</source>
        <translation>{rows} 行中约有 {distinct} 个不同的值。</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>例如：{examples}</translation>
    </message>
    <message>
        <source>The same value wherever there is one.</source>
        <translation>凡是有值的地方，值都相同。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>下一步(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;runs</source>
        <translation>显示或隐藏训练记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Manual in the &amp;browser</source>
        <translation>在浏览器中打开手册(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Intent Desktop</source>
        <translation>关于 Intent Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Start the training, or add it to the queue</source>
        <translation>开始训练，或加入队列</translation>
    </message>
    <message>
        <source>To any step</source>
        <translation>前往任一步骤</translation>
    </message>
    <message>
        <source>Close this help</source>
        <translation>关闭此帮助</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>To the next or the previous control</source>
        <translation>移到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Among cards, tabs, rows and the points of a plot</source>
        <translation>在卡片、页签、行和图中的点之间移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Press a button, choose a card</source>
        <translation>按下按钮，选择卡片</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or the help</source>
        <translation>关闭对话框或帮助</translation>
    </message>
    <message>
        <source>Understand and predict what the customers of an online shop intend. All data stays on this computer; the network is reached only to make a GPU engine, where you ask for one.</source>
        <translation>理解并预测网店顾客的意图。所有数据都留在这台电脑上；只有在您要求制作 GPU 引擎时，才会访问网络。</translation>
    </message>
    <message>
        <source>About Intent Desktop</source>
        <translation>关于 Intent Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CommonValues</name>
    <message>
        <source>First most often</source>
        <translation>最常排在首位</translation>
    </message>
    <message>
        <source>First most often: {values}</source>
        <translation>最常排在首位：{values}</translation>
    </message>
</context>
<context>
    <name>CompressionDialog</name>
    <message>
        <source>Make the model smaller</source>
        <translation>压缩模型</translation>
    </message>
    <message>
        <source>A smaller file that answers nearly the same. Both are asked the same questions afterwards, so that you see what it gains and what it costs. The model itself stays as it is.</source>
        <translation>得到一个更小的文件，结果几乎不变。完成后会让两个模型回答同样的问题，便于您比较得失。原模型保持不变。</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>整数量化</translation>
    </message>
    <message>
        <source>Every number of the network is kept as a small whole one. It is done in seconds, and nothing is learnt anew.</source>
        <translation>把网络的每个参数存成小整数。几秒钟即可完成，无需重新学习。</translation>
    </message>
    <message>
        <source>Fewer numbers</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>The numbers that matter least are left out. It is done in seconds, and nothing is learnt anew.</source>
        <translation>去掉最不重要的参数。几秒钟即可完成，无需重新学习。</translation>
    </message>
    <message>
        <source>A small model that learns from it</source>
        <translation>蒸馏成小模型</translation>
    </message>
    <message>
        <source>A smaller model learns to answer as this one does. It takes longest, and may be faster afterwards.</source>
        <translation>让一个更小的模型学着像原模型一样回答。耗时最长，之后可能更快。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Other files …</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>比较所用数据</translation>
    </message>
    <message>
        <source>Files that came after those it learnt from show best what the smaller one is worth.</source>
        <translation>用训练数据之后的新文件来比较，最能看出压缩后的模型效果如何。</translation>
    </message>
    <message>
        <source>Make it smaller …</source>
        <translation>压缩模型…</translation>
    </message>
    <message>
        <source>Score with it</source>
        <translation>用它打分</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>换一种方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <source>Files to compare on</source>
        <translation>用于比较的文件</translation>
    </message>
    <message>
        <source>Save the smaller model as</source>
        <translation>将压缩后的模型另存为</translation>
    </message>
    <message>
        <source>Intent Desktop model</source>
        <translation>Intent Desktop 模型</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>正在压缩</translation>
    </message>
    <message>
        <source>It begins when the training under way has ended</source>
        <translation>当前训练结束后开始</translation>
    </message>
    <message>
        <source>Making a model smaller</source>
        <translation>压缩模型</translation>
    </message>
</context>
<context>
    <name>CurvesCard</name>
    <message>
        <source>How the models learn</source>
        <translation>模型的训练过程</translation>
    </message>
    <message>
        <source>Figure to show</source>
        <translation>显示的指标</translation>
    </message>
    <message>
        <source>Models to show</source>
        <translation>显示的模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>x 轴取对数</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>y 轴取对数</translation>
    </message>
    <message>
        <source>Space rounds by powers of ten, so that short trainings stay in sight; ticked by itself until you choose</source>
        <translation>轮次按 10 的幂排列，时间短的训练也能看清；您选择之前由程序自动勾选</translation>
    </message>
    <message>
        <source>Space the figure by powers of ten</source>
        <translation>指标按 10 的幂排列</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>How much the strong lines are smoothed; the faint ones show every point.</source>
        <translation>粗线的平滑程度；浅色线显示每个点。</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Overlay runs</source>
        <translation>叠加训练记录</translation>
    </message>
    <message>
        <source>The curves appear here</source>
        <translation>曲线将显示在这里</translation>
    </message>
    <message>
        <source>As soon as the first model learns, you see how it gets better.</source>
        <translation>第一个模型开始训练后，就能看到它如何变好。</translation>
    </message>
    <message>
        <source>Looking up the curves …</source>
        <translation>正在读取曲线…</translation>
    </message>
    <message>
        <source>This run has no curves</source>
        <translation>此训练记录没有曲线</translation>
    </message>
    <message>
        <source>Its models learn in one step, without rounds that could be drawn.</source>
        <translation>其中的模型一步学完，没有可以绘制的轮次。</translation>
    </message>
    <message>
        <source>It ended before a model had begun to learn.</source>
        <translation>还没有模型开始训练，它就结束了。</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>{model} ({count} folds)</source>
        <translation>{model}（{count} 折）</translation>
    </message>
    <message>
        <source>{model} ({count} parts)</source>
        <translation>{model}（{count} 个部分）</translation>
    </message>
    <message>
        <source>{model}, fold {number}</source>
        <translation>{model}，第 {number} 折</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Run {number}: {model}</source>
        <translation>训练记录 {number}：{model}</translation>
    </message>
    <message>
        <source>Rounds or epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Steps: batches, or rounds of trees</source>
        <translation>步数（批次，或树的轮数）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Solid: on validation rows. Dashed: on the rows it learns from.</source>
        <translation>实线：验证集。虚线：训练集。</translation>
    </message>
    <message>
        <source>On validation rows.</source>
        <translation>在验证集上。</translation>
    </message>
    <message>
        <source>On the rows it learns from.</source>
        <translation>在训练集上。</translation>
    </message>
    <message>
        <source>best at {epoch}</source>
        <translation>第 {epoch} 轮最佳</translation>
    </message>
    <message>
        <source>There are no other runs yet</source>
        <translation>还没有其他训练记录</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Which customers first</source>
        <translation>顾客排序</translation>
    </message>
    <message>
        <source>Highest chance first</source>
        <translation>概率最高的在前</translation>
    </message>
    <message>
        <source>Lowest chance first</source>
        <translation>概率最低的在前</translation>
    </message>
    <message>
        <source>Said yes against the odds</source>
        <translation>概率低但实际为“是”的在前</translation>
    </message>
    <message>
        <source>Said no against the odds</source>
        <translation>概率高但实际为“否”的在前</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>按文件中的顺序</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>按名称或编号查找</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找顾客</translation>
    </message>
    <message>
        <source>Test customers</source>
        <translation>测试顾客</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What pushes it up stands to the right, what pushes it down to the left.</source>
        <translation>右侧是推高概率的原因，左侧是拉低概率的原因。</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“{name}” is not among the test customers.</source>
        <translation>“{name}”不在测试顾客中。</translation>
    </message>
    <message>
        <source>Only customers that the model did not learn from are listed here.</source>
        <translation>这里只列出模型没有学习过的顾客。</translation>
    </message>
    <message>
        <source>Row {name}</source>
        <translation>行 {name}</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>顾客 {name}</translation>
    </message>
    <message>
        <source>Why this chance</source>
        <translation>为什么是这个概率</translation>
    </message>
    <message>
        <source>Push (log-odds)</source>
        <translation>影响（对数几率）</translation>
    </message>
    <message>
        <source>The reasons add up exactly to the model&apos;s answer, in log-odds.</source>
        <translation>各项原因相加，正好等于模型的结果（对数几率）。</translation>
    </message>
    <message>
        <source>The reasons add up to the model&apos;s answer within {gap} (log-odds).</source>
        <translation>各项原因相加，与模型的结果相差不超过 {gap}（对数几率）。</translation>
    </message>
    <message>
        <source>{count} weaker reasons push together by +{up} and {down}.</source>
        <translation>另有 {count} 个较弱的原因，合计影响为 +{up} 和 {down}。</translation>
    </message>
    <message>
        <source>{count} actions before the chance was told.</source>
        <translation>预测之前共有 {count} 次行为。</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>只列出最近 {count} 次。</translation>
    </message>
    <message>
        <source>Chance {chance}, which counts as {said} (yes from {threshold}). In truth it was {truth}.</source>
        <translation>概率为 {chance}，视为“{said}”（达到 {threshold} 即为“是”）。实际为“{truth}”。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <translation>数据的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring your files and check that the meaning of their columns was understood.</source>
        <translation>导入文件，并检查各列的含义是否识别正确。</translation>
    </message>
    <message>
        <source>{count} changed by you</source>
        <translation>您更改了 {count} 处</translation>
    </message>
    <message>
        <source>{shape} with 1 column</source>
        <translation>{shape}，1 列</translation>
    </message>
    <message>
        <source>{shape} with {columns} columns</source>
        <translation>{shape}，{columns} 列</translation>
    </message>
    <message>
        <source>Replace by files</source>
        <translation>替换为其他文件</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>选择替换的文件</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>Reading your data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Large files take a while; the window stays usable.</source>
        <translation>读取大文件需要一些时间，期间窗口仍可使用。</translation>
    </message>
    <message>
        <source>This project has no data yet</source>
        <translation>此项目还没有数据</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, or open them here.</source>
        <translation>将文件拖到窗口中任意位置，或在这里打开。</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>The files of this project are not where they were</source>
        <translation>项目文件不在原来的位置</translation>
    </message>
    <message>
        <source>Put them back, or say where they are now.</source>
        <translation>请将文件放回原处，或指出文件现在的位置。</translation>
    </message>
    <message>
        <source>Look for the files …</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>These files could not be read</source>
        <translation>无法读取这些文件</translation>
    </message>
    <message>
        <source>What is wrong is said above. You can also bring other files.</source>
        <translation>原因见上方。也可以导入其他文件。</translation>
    </message>
    <message>
        <source>Choose other files …</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Reading was stopped: what you see is from before your last change.</source>
        <translation>读取已停止：当前显示的是您上次更改之前的内容。</translation>
    </message>
    <message>
        <source>Keep {column} only</source>
        <translation>只让 {column} 担任此角色</translation>
    </message>
    <message>
        <source>Forget the role of {column}</source>
        <translation>取消 {column} 的角色</translation>
    </message>
    <message>
        <source>No column says when something happened, so these rows count as a table.</source>
        <translation>没有哪一列说明行为发生的时间，因此这些行视为表。</translation>
    </message>
    <message>
        <source>If a column holds dates, give it the role Time: then questions about what comes next can be asked.</source>
        <translation>如果有一列是日期，请将其角色设为“时间”，之后就可以预测接下来会发生什么。</translation>
    </message>
    <message>
        <source>Runs made before keep what they learnt; the change counts from the next one on.</source>
        <translation>以前的训练记录保留已学到的内容；更改从下一次训练起生效。</translation>
    </message>
    <message>
        <source>Columns {first} to {last} of {all}; choose another one in the list to see those around it.</source>
        <translation>共 {all} 列，当前为第 {first} 至 {last} 列；在列表中选择其他列，可查看它附近的列。</translation>
    </message>
    <message>
        <source>Role of {column}</source>
        <translation>{column} 的角色</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Please enter a day as year, month and day, such as 2026-03-31.</source>
        <translation>请按年-月-日输入日期，例如 2026-03-31。</translation>
    </message>
    <message>
        <source>Please choose {least} or later.</source>
        <translation>请选择 {least} 或之后的日期。</translation>
    </message>
    <message>
        <source>Please choose {greatest} or earlier.</source>
        <translation>请选择 {greatest} 或之前的日期。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>DemoShop</name>
    <message>
        <source>See it at work in two minutes</source>
        <translation>两分钟看到效果</translation>
    </message>
    <message>
        <source>No data of your own are needed: the demo shop has 2,800 customers and about 285,000 events, and goes all the way by itself while you watch.</source>
        <translation>无需自己的数据：演示店铺有 2,800 位顾客和约 285,000 个事件，全程自动运行，您只需观看。</translation>
    </message>
    <message>
        <source>Try the &amp;demo shop</source>
        <translation>试试演示店铺(&amp;D)</translation>
    </message>
    <message>
        <source>Simulating the demo shop</source>
        <translation>正在模拟演示店铺</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A shop’s year is simulated and read</source>
        <translation>模拟并读取一家店铺一年的数据</translation>
    </message>
    <message>
        <source>The question is asked: will this visitor buy?</source>
        <translation>提出问题：这位访客会购买吗？</translation>
    </message>
    <message>
        <source>Five models learn; you see their curves grow</source>
        <translation>五个模型开始学习，可以看到曲线逐渐展开</translation>
    </message>
    <message>
        <source>You see how far the best one can be trusted</source>
        <translation>看看最好的模型有多可信</translation>
    </message>
    <message>
        <source>Simulating the shop’s year …</source>
        <translation>正在模拟店铺一年的数据…</translation>
    </message>
</context>
<context>
    <name>DemoTour</name>
    <message>
        <source>Demo shop files</source>
        <translation>演示店铺文件</translation>
    </message>
    <message>
        <source>Simulating the demo shop</source>
        <translation>正在模拟演示店铺</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>演示店铺</translation>
    </message>
    <message>
        <source>Ask who will buy</source>
        <translation>预测谁会购买</translation>
    </message>
</context>
<context>
    <name>DevicePart</name>
    <message>
        <source>Make a GPU engine…</source>
        <translation>创建 GPU 引擎…</translation>
    </message>
    <message>
        <source>Use one in a folder…</source>
        <translation>使用文件夹中的引擎…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Use the built-in engine</source>
        <translation>使用内置引擎</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Delete the download</source>
        <translation>删除已下载的内容</translation>
    </message>
    <message>
        <source>Test the device</source>
        <translation>测试设备</translation>
    </message>
    <message>
        <source>Finds out on what networks learn here, and whether it computes what it should.</source>
        <translation>查明这台电脑用什么设备训练网络，以及计算是否正确。</translation>
    </message>
    <message>
        <source>A model&apos;s own options say which device it is to learn on.</source>
        <translation>每个模型用哪个设备训练，在该模型的选项中设置。</translation>
    </message>
    <message>
        <source>The engine that comes with the program</source>
        <translation>程序自带的引擎</translation>
    </message>
    <message>
        <source>GPU engine, not usable</source>
        <translation>GPU 引擎，不可用</translation>
    </message>
    <message>
        <source>GPU engine {version}, {size} GB</source>
        <translation>GPU 引擎 {version}，{size} GB</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>所有文件均完好。</translation>
    </message>
    <message>
        <source>Making one was stopped; making it again goes on from there.</source>
        <translation>创建已中途停止；再次创建会从中断处继续。</translation>
    </message>
    <message>
        <source>A GPU engine lets networks learn on an NVIDIA graphics card, where there is one.</source>
        <translation>有 NVIDIA 显卡时，GPU 引擎可以让网络在显卡上训练。</translation>
    </message>
    <message>
        <source>Use the GPU engine in this folder?</source>
        <translation>使用此文件夹中的 GPU 引擎？</translation>
    </message>
    <message>
        <source>{folder}

A GPU engine is a program, and works with your data. Use only one that you made, or that comes from somebody you trust. Every file of it is compared with its list first.</source>
        <translation>{folder}

GPU 引擎是程序，会处理您的数据。请只使用自己创建的，或来自可信来源的引擎。使用前会先按清单核对每个文件。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Something is under way that may use it. Wait for its end, or stop it; then remove the GPU engine.</source>
        <translation>有任务正在进行，可能用到它。等任务结束或将其停止，再移除 GPU 引擎。</translation>
    </message>
    <message>
        <source>Remove the GPU engine?</source>
        <translation>移除 GPU 引擎？</translation>
    </message>
    <message>
        <source>Its files in {folder} are deleted. Networks learn on the processor from then on.</source>
        <translation>将删除 {folder} 中该引擎的文件，此后用处理器训练网络。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A model is learning. Change the engine?</source>
        <translation>有模型正在训练。更换引擎？</translation>
    </message>
    <message>
        <source>It goes on with the engine that it began with. The other engine is used from the next training on.</source>
        <translation>当前训练继续使用开始时的引擎，从下一次训练起使用另一个引擎。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Testing … the first time this takes some seconds.</source>
        <translation>正在测试…首次测试需要几秒。</translation>
    </message>
    <message>
        <source>Until then networks learn on the processor, which computes what it should (tested in {time}).</source>
        <translation>在此之前用处理器训练网络，计算正确（测试用时 {time}）。</translation>
    </message>
    <message>
        <source>Networks learn on: {device}. It computes what it should (tested in {time}).</source>
        <translation>网络训练使用的设备：{device}。计算正确（测试用时 {time}）。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what has been learnt so far?</source>
        <translation>放弃目前学到的内容？</translation>
    </message>
    <message>
        <source>The run is removed with all it has reached. To keep its best, choose “Stop and keep the best so far”.</source>
        <translation>这条训练记录及其全部结果都会删除。要保留最好的结果，请选择“停止并保留目前最好的结果”。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>继续学习</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>The project “{name}” will be opened</source>
        <translation>将打开项目“{name}”</translation>
    </message>
    <message>
        <source>The model {name} will be opened for scoring</source>
        <translation>将打开模型 {name} 用于打分</translation>
    </message>
    <message>
        <source>With it: {names}</source>
        <translation>同时处理：{names}</translation>
    </message>
    <message>
        <source>This cannot be read as data</source>
        <translation>无法作为数据读取</translation>
    </message>
    <message>
        <source>1 file will be scored</source>
        <translation>将为 1 个文件打分</translation>
    </message>
    <message>
        <source>{count} files will be scored</source>
        <translation>将为 {count} 个文件打分</translation>
    </message>
    <message>
        <source>You will be asked: add to the project “{name}”, replace its data, or a new project</source>
        <translation>接下来请选择：添加到项目“{name}”、替换其数据，或新建项目</translation>
    </message>
    <message>
        <source>1 file will be read into the project “{name}”</source>
        <translation>将 1 个文件读入项目“{name}”</translation>
    </message>
    <message>
        <source>{count} files will be read into the project “{name}”</source>
        <translation>将 {count} 个文件读入项目“{name}”</translation>
    </message>
    <message>
        <source>1 file will be read into a new project</source>
        <translation>将 1 个文件读入新项目</translation>
    </message>
    <message>
        <source>{count} files will be read into a new project</source>
        <translation>将 {count} 个文件读入新项目</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 和另外 {count} 个</translation>
    </message>
    <message>
        <source>What is in {names} will be read</source>
        <translation>将读取 {names} 中的内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不读取</translation>
    </message>
</context>
<context>
    <name>EarlierScores</name>
    <message>
        <source>Earlier scores</source>
        <translation>以前的打分结果</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show the scores of {name}</source>
        <translation>显示“{name}”的打分结果</translation>
    </message>
</context>
<context>
    <name>EncoderView</name>
    <message>
        <source>What this encoder is for</source>
        <translation>此编码器的用途</translation>
    </message>
    <message>
        <source>It knows how your customers behave: what they do next, when, and which items are alike. By itself it answers nothing. A question that starts from it has less to learn, which may help where answers are few.</source>
        <translation>它了解您的顾客如何行动：接下来做什么、何时做、哪些商品相似。它本身不回答问题。从它开始的问题，要学的内容更少，在结果较少时可能有帮助。</translation>
    </message>
    <message>
        <source>Use it for a question:</source>
        <translation>用它来回答问题：</translation>
    </message>
    <message>
        <source>These data answer no question that can start from an encoder.</source>
        <translation>这些数据能回答的问题，都不能从编码器开始。</translation>
    </message>
    <message>
        <source>Asks this question, starting from this encoder</source>
        <translation>提出此问题，并从此编码器开始</translation>
    </message>
    <message>
        <source>Start from the encoder</source>
        <translation>从此编码器开始</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Go back to your work</source>
        <translation>返回工作</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>这里出了故障</translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. Your files are unharmed, and what is being learnt goes on.</source>
        <translation>这是程序的错误，不是您的。您的文件没有受损，正在进行的训练也会继续。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>可以这样做</translation>
    </message>
    <message>
        <source>Go back and try it once more, or in another way.</source>
        <translation>返回后再试一次，或换一种方式。</translation>
    </message>
    <message>
        <source>If it happens again, close the window and open it anew: you go on where you were.</source>
        <translation>如果再次发生，请关闭窗口后重新打开，可以从原处继续。</translation>
    </message>
    <message>
        <source>To report it, copy the details or save the log, and read through what you pass on.</source>
        <translation>要报告此故障，可复制详情或保存日志，转交前先通读一遍。</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. The log names what the program did and the places of files; an error may quote a value of your data.</source>
        <translation>程序不会自行发送任何内容。日志记录程序做了什么以及文件的位置；错误信息可能引用数据中的某个值。</translation>
    </message>
    <message>
        <source>It has happened {count} times.</source>
        <translation>已发生 {count} 次。</translation>
    </message>
    <message>
        <source>What the last start left</source>
        <translation>上次启动留下的记录</translation>
    </message>
    <message>
        <source>Where the program stood when it ended</source>
        <translation>程序结束时正在执行的位置</translation>
    </message>
    <message>
        <source>It is of use to whoever mends the program. It is sent nowhere; save it to pass it on.</source>
        <translation>它对修复程序的人有用。程序不会把它发送到任何地方；要转交，请先保存。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Time and memory</source>
        <translation>时间和内存</translation>
    </message>
    <message>
        <source>A few real steps of each size on your histories tell, in about ten seconds.</source>
        <translation>每种规模都在您的行为历史上实际运行几步，约十秒即可得知。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>An epoch</source>
        <translation>一个轮次</translation>
    </message>
    <message>
        <source>All of the learning</source>
        <translation>整个训练</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>More than there is.</source>
        <translation>超出可用内存。</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制指标</translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation>正在打开报告</translation>
    </message>
    <message>
        <source>See how far the model can be trusted, and decide whom to act on.</source>
        <translation>看看模型有多可信，再决定对谁采取行动。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Begin with your data.</source>
        <translation>尚未训练模型。先从数据开始。</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>A model is learning right now. What it has learnt is judged here when it has finished.</source>
        <translation>模型正在学习。学完后在这里评估。</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>查看学习过程</translation>
    </message>
    <message>
        <source>No training has finished yet: the last one failed.</source>
        <translation>还没有完成的训练：上一次训练失败了。</translation>
    </message>
    <message>
        <source>No training has finished yet: the last one was stopped and nothing was kept.</source>
        <translation>还没有完成的训练：上一次训练已停止，没有保留任何结果。</translation>
    </message>
    <message>
        <source>No training has finished yet: the last one was interrupted. It can be resumed.</source>
        <translation>还没有完成的训练：上一次训练中断了，可以继续训练。</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>尚未训练模型。</translation>
    </message>
    <message>
        <source>You are looking at run {number}: {question}, {model}.</source>
        <translation>当前显示训练记录 {number}：{question}，{model}。</translation>
    </message>
    <message>
        <source>This run kept no figures for choosing a threshold, so its report is shown as it was written.</source>
        <translation>这条训练记录没有保留选择阈值所需的指标，因此按原样显示报告。</translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation>无法显示这份报告</translation>
    </message>
    <message>
        <source>This report was written by a later version of the program.</source>
        <translation>这份报告由更高版本的程序生成。</translation>
    </message>
    <message>
        <source>Install the latest version to see it here, or open the report in the browser.</source>
        <translation>安装最新版本即可在这里查看，也可以在浏览器中打开报告。</translation>
    </message>
    <message>
        <source>written in {language} when it was learnt</source>
        <translation>训练时用 {language} 写成</translation>
    </message>
    <message>
        <source>Change how many there are in all</source>
        <translation>更改总数</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>移动阈值</translation>
    </message>
    <message>
        <source>Use the delivered threshold</source>
        <translation>使用模型自带的阈值</translation>
    </message>
    <message>
        <source>Change what decisions are worth</source>
        <translation>更改决策的收益与成本</translation>
    </message>
    <message>
        <source>The figures are copied.</source>
        <translation>指标已复制。</translation>
    </message>
    <message>
        <source>Scrolls to this part</source>
        <translation>滚动到这一部分</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>What matters overall</source>
        <translation>总体上什么最重要</translation>
    </message>
    <message>
        <source>A single answer</source>
        <translation>单个结果</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>单个顾客</translation>
    </message>
    <message>
        <source>Map of items</source>
        <translation>商品地图</translation>
    </message>
    <message>
        <source>Looking up what this model goes by …</source>
        <translation>正在查找此模型的依据…</translation>
    </message>
    <message>
        <source>See what the answers lean on, over all and for one of them, and what would change them.</source>
        <translation>查看总体结果和单个结果的依据，以及哪些变化会改变结果。</translation>
    </message>
    <message>
        <source>There is no trained model to explain yet</source>
        <translation>还没有可以解释的模型</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>What to explain</source>
        <translation>要解释的内容</translation>
    </message>
    <message>
        <source>There is nothing more to explain here</source>
        <translation>这里没有更多可解释的内容</translation>
    </message>
    <message>
        <source>What this model goes by, and how well it does, stands in its report.</source>
        <translation>此模型的依据和效果都写在报告中。</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>前往“评估”</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Please enter a value.</source>
        <translation>请输入一个值。</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Remove {name} from the project</source>
        <translation>从项目中移除 {name}</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to score</source>
        <translation>要打分的文件</translation>
    </message>
    <message>
        <source>Choose other files …</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Use this project&apos;s data</source>
        <translation>使用本项目的数据</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>None yet. Drop files anywhere in this window.</source>
        <translation>暂无文件。把文件拖到窗口中任意位置即可。</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Column to look at</source>
        <translation>要查看的列</translation>
    </message>
    <message>
        <source>See it in the data</source>
        <translation>在数据中查看</translation>
    </message>
    <message>
        <source>Switch it off to let go of it.</source>
        <translation>关闭开关即可取消这项修复。</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>不再忽略</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>It counts as ignored, and asks for nothing any more. You can undo this.</source>
        <translation>将视为已忽略，不再提醒。可以撤销。</translation>
    </message>
    <message>
        <source>No repair is known here: it is for you to judge.</source>
        <translation>这里没有已知的修复方法，请自行决定。</translation>
    </message>
    <message>
        <source>done unless you refuse</source>
        <translation>默认执行，可以拒绝</translation>
    </message>
    <message>
        <source>only if you want it</source>
        <translation>由您决定是否执行</translation>
    </message>
    <message>
        <source>{set_aside} rows set aside of {rows}; {remaining} remain.</source>
        <translation>已从 {rows} 行中搁置 {set_aside} 行，还剩 {remaining} 行。</translation>
    </message>
    <message>
        <source>It would set {set_aside} of {rows} rows aside; {remaining} would remain.</source>
        <translation>将从 {rows} 行中搁置 {set_aside} 行，还剩 {remaining} 行。</translation>
    </message>
    <message>
        <source>All rows stay.</source>
        <translation>所有行都保留。</translation>
    </message>
    <message>
        <source>Your file itself is never changed.</source>
        <translation>您的文件本身绝不会改动。</translation>
    </message>
    <message>
        <source>{part} of {rows} rows ({share})</source>
        <translation>{rows} 行中的 {part} 行（{share}）</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>{severity}, ignored</source>
        <translation>{severity}，已忽略</translation>
    </message>
    <message>
        <source>A repair accepted before, which nothing asks for any more: {repair}</source>
        <translation>先前接受的修复，现在已不再需要：{repair}</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>已忽略 {count} 条</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue to {page}</source>
        <translation>下一步：{page}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>GpuEngine</name>
    <message>
        <source>Checking the GPU engine</source>
        <translation>正在检查 GPU 引擎</translation>
    </message>
    <message>
        <source>Making a GPU engine</source>
        <translation>正在创建 GPU 引擎</translation>
    </message>
</context>
<context>
    <name>GpuEngineDialog</name>
    <message>
        <source>Make a GPU engine</source>
        <translation>创建 GPU 引擎</translation>
    </message>
    <message>
        <source>PyTorch for NVIDIA graphics cards is downloaded and put into a folder of its own.</source>
        <translation>下载适用于 NVIDIA 显卡的 PyTorch，放入单独的文件夹。</translation>
    </message>
    <message>
        <source>It is some gigabytes. Nothing of yours is sent; the place asked learns only which packages are wanted. You can stop and go on later, and remove it again.</source>
        <translation>下载量为几 GB。不会发送您的任何内容，软件包来源只知道需要哪些软件包。可以中途停止，以后继续，也可以随时移除。</translation>
    </message>
    <message>
        <source>Package index</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <source>Address of a package index, or a folder with packages</source>
        <translation>软件包索引的地址，或包含软件包的文件夹</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder with packages</source>
        <translation>选择包含软件包的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder in which the GPU engine is made</source>
        <translation>选择创建 GPU 引擎的文件夹</translation>
    </message>
    <message>
        <source>Packages come from</source>
        <translation>软件包来源</translation>
    </message>
    <message>
        <source>The GPU engine is kept in</source>
        <translation>GPU 引擎保存在</translation>
    </message>
    <message>
        <source>Ask for the size</source>
        <translation>查询大小</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>The place is asked first for how much it is; nothing is downloaded by that.</source>
        <translation>先向软件包来源查询大小，这一步不下载任何内容。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Asking for the size of a GPU engine</source>
        <translation>正在查询 GPU 引擎的大小</translation>
    </message>
    <message>
        <source>{count} packages, {download} GB to download. About {kept} GB on the disk, and up to {disk} GB while it is made.</source>
        <translation>{count} 个软件包，需下载 {download} GB。完成后占用磁盘约 {kept} GB，创建过程中最多 {disk} GB。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show or hide the list of runs</source>
        <translation>显示或隐藏训练记录列表</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>所有内容都留在这台电脑上</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>F1: more about it</source>
        <translation>F1：了解更多</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>The question: {title}</source>
        <translation>问题：{title}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>所有预测问题</translation>
    </message>
    <message>
        <source>Glossary: every term on screen</source>
        <translation>术语表：屏幕上的每个术语</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>遇到问题时</translation>
    </message>
    <message>
        <source>The whole manual</source>
        <translation>完整手册</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>Wider, with pictures</source>
        <translation>加宽，显示图片</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>帮助：{page}</translation>
    </message>
    <message>
        <source>A drawing of it</source>
        <translation>本页示意图</translation>
    </message>
    <message>
        <source>Not found: {words}</source>
        <translation>未找到：{words}</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>{label}: most ({count}) between {low} and {high}</source>
        <translation>{label}：{low} 到 {high} 之间最多（{count}）</translation>
    </message>
    <message>
        <source>{label}: {total} rows, most ({count}) between {low} and {high}</source>
        <translation>{label}：共 {total} 行，{low} 到 {high} 之间最多（{count}）</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加行为</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>尚无行为</translation>
    </message>
    <message>
        <source>Add actions one by one to see what would follow them.</source>
        <translation>逐个添加行为，看看接下来会发生什么。</translation>
    </message>
    <message>
        <source>What they did with the item</source>
        <translation>对商品做了什么</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>推荐偏好</translation>
    </message>
    <message>
        <source>The model has learnt from everything since the test: places here may be better than those under “Hit at”.</source>
        <translation>测试之后，模型又学习了全部数据：这里的名次可能好于“命中名次”。</translation>
    </message>
    <message>
        <source>Recommended next</source>
        <translation>接下来推荐</translation>
    </message>
    <message>
        <source>A visitor of your own</source>
        <translation>自定义访客</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>顾客 {name}</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>访问 {name}</translation>
    </message>
    <message>
        <source>Bars: what speaks for “{item}”, and from the right what speaks against it</source>
        <translation>条形：从左边起的支持“{item}”，从右边起的不支持</translation>
    </message>
    <message>
        <source>Bars: how much each of the last actions speaks for “{item}”</source>
        <translation>条形：最近每个行为对“{item}”的支持程度</translation>
    </message>
    <message>
        <source>None of the last actions by itself changes anything for “{item}”</source>
        <translation>最近的行为中，没有哪一个能单独影响“{item}”</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Wishes: {count}</source>
        <translation>推荐偏好：{count}</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No actions left</source>
        <translation>没有剩余的行为</translation>
    </message>
    <message>
        <source>For the history as it was</source>
        <translation>根据原有的行为历史</translation>
    </message>
    <message>
        <source>For the history as you have changed it</source>
        <translation>根据修改后的行为历史</translation>
    </message>
    <message>
        <source>For a visitor of whom only this is known</source>
        <translation>根据访客仅有的这些行为</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 个行为</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} 个行为</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
</context>
<context>
    <name>ItemFinder</name>
    <message>
        <source>Find an item by title, name or category</source>
        <translation>按标题、名称或类别查找商品</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>No item has all of these words.</source>
        <translation>没有商品同时含有这些词。</translation>
    </message>
    <message>
        <source>1 item found</source>
        <translation>找到 1 件商品</translation>
    </message>
    <message>
        <source>{count} items found</source>
        <translation>找到 {count} 件商品</translation>
    </message>
    <message>
        <source>{count} items, the commonest first</source>
        <translation>{count} 件商品，最常见的在前</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Price {price}</source>
        <translation>单价 {price}</translation>
    </message>
</context>
<context>
    <name>ItemMap</name>
    <message>
        <source>A map without items.</source>
        <translation>没有商品的地图。</translation>
    </message>
    <message>
        <source>A map of {count} items. Items that the same customers took stand near each other; common ones are larger.</source>
        <translation>含 {count} 件商品的地图。同一批顾客选择过的商品彼此靠近，越常见的商品显示得越大。</translation>
    </message>
    <message>
        <source>Groups: {names}.</source>
        <translation>分组：{names}。</translation>
    </message>
    <message>
        <source>The commonest: {items}.</source>
        <translation>最常见的：{items}。</translation>
    </message>
    <message>
        <source>Chosen: {item}.</source>
        <translation>已选：{item}。</translation>
    </message>
    <message>
        <source>Most like it: {items}.</source>
        <translation>与它最相似：{items}。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Nearest on the map</source>
        <translation>地图上最近的商品</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行为数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} 个行为</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>{share} alike</source>
        <translation>相似度 {share}</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 个行为</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} 个行为</translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>What is under way</source>
        <translation>正在进行的任务</translation>
    </message>
    <message>
        <source>Look at what waits for its turn</source>
        <translation>查看排队的任务</translation>
    </message>
    <message>
        <source>1 training waits</source>
        <translation>1 次训练在排队</translation>
    </message>
    <message>
        <source>{count} trainings wait</source>
        <translation>{count} 次训练在排队</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>{count} more under way</source>
        <translation>另有 {count} 个正在进行</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>{number} GB in use</source>
        <translation>占用 {number} GB</translation>
    </message>
</context>
<context>
    <name>JoinedTables</name>
    <message>
        <source>The tables and how they are joined</source>
        <translation>各表及其关联方式</translation>
    </message>
    <message>
        <source>{main} looks up {names}</source>
        <translation>{main} 关联 {names}</translation>
    </message>
    <message>
        <source>1 file set aside</source>
        <translation>搁置 1 个文件</translation>
    </message>
    <message>
        <source>{count} files set aside</source>
        <translation>搁置 {count} 个文件</translation>
    </message>
    <message>
        <source>every event finds its customer</source>
        <translation>每个事件都找到了对应的顾客</translation>
    </message>
    <message>
        <source>{share} of events find their customer</source>
        <translation>{share} 的事件找到了对应的顾客</translation>
    </message>
    <message>
        <source>every event with an item finds it</source>
        <translation>每个涉及商品的事件都找到了对应的商品</translation>
    </message>
    <message>
        <source>{share} of events with an item find it</source>
        <translation>涉及商品的事件中，{share} 找到了对应的商品</translation>
    </message>
    <message>
        <source>every event with an order finds it</source>
        <translation>每个涉及订单的事件都找到了对应的订单</translation>
    </message>
    <message>
        <source>{share} of events with an order find it</source>
        <translation>涉及订单的事件中，{share} 找到了对应的订单</translation>
    </message>
    <message>
        <source>every row that gives {key} finds it</source>
        <translation>凡是有 {key} 的行都找到了对应的记录</translation>
    </message>
    <message>
        <source>{share} of rows that give {key} find it</source>
        <translation>有 {key} 的行中，{share} 找到了对应的记录</translation>
    </message>
    <message>
        <source>The main table, {rows}</source>
        <translation>主表，{rows}</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>已搁置：{reason}</translation>
    </message>
    <message>
        <source>Looked up by {key}, {rows}. {match}. {adds}</source>
        <translation>按 {key} 关联，{rows}。{match}。{adds}</translation>
    </message>
    <message>
        <source>1 row repeats a key and is not used</source>
        <translation>1 行的键重复，未使用</translation>
    </message>
    <message>
        <source>{count} rows repeat a key and are not used</source>
        <translation>{count} 行的键重复，未使用</translation>
    </message>
    <message>
        <source>{share} of its customers occur</source>
        <translation>其中 {share} 的顾客出现在主表中</translation>
    </message>
    <message>
        <source>{share} of its items occur</source>
        <translation>其中 {share} 的商品出现在主表中</translation>
    </message>
    <message>
        <source>{share} of its orders occur</source>
        <translation>其中 {share} 的订单出现在主表中</translation>
    </message>
    <message>
        <source>{share} of its rows are met</source>
        <translation>其中 {share} 的行有匹配</translation>
    </message>
    <message>
        <source>adds {columns}</source>
        <translation>新增 {columns}</translation>
    </message>
    <message>
        <source>leaves out {columns}, known already</source>
        <translation>略去主表中已有的 {columns}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} 行</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LackingQuestionCard</name>
    <message>
        <source>Go to Data</source>
        <translation>前往“数据”</translation>
    </message>
    <message>
        <source>{question} Not possible yet: go to Data</source>
        <translation>{question}暂时无法回答，前往“数据”</translation>
    </message>
</context>
<context>
    <name>LearningHead</name>
    <message>
        <source>Stop and keep the best so far</source>
        <translation>停止并保留目前最好的结果</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>LearntFrom</name>
    <message>
        <source>without {columns}</source>
        <translation>去掉 {columns}</translation>
    </message>
    <message>
        <source>with {columns}</source>
        <translation>加上 {columns}</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>文件不同</translation>
    </message>
    <message>
        <source>other roles</source>
        <translation>角色不同</translation>
    </message>
    <message>
        <source>other event meanings</source>
        <translation>事件含义不同</translation>
    </message>
    <message>
        <source>other repairs</source>
        <translation>修复不同</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Line</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>{name}: {value} at {x}</source>
        <translation>{name}：{x} 处为 {value}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Where the network looked</source>
        <translation>网络关注什么</translation>
    </message>
    <message>
        <source>Its attention to each feature. That is not why the chance is what it is: what the model leans on, and whether this attention means anything, stands under “What matters overall”.</source>
        <translation>网络对每个特征的注意力。这不是概率高低的原因：模型依据什么、这种注意力有没有意义，见“总体上什么最重要”。</translation>
    </message>
    <message>
        <source>Share of attention</source>
        <translation>注意力占比</translation>
    </message>
</context>
<context>
    <name>LookedLine</name>
    <message>
        <source>Thin lines: where “{model}” looked, which is not why</source>
        <translation>细线：“{model}”看了哪里，这不等于原因</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Choose the files of the new project</source>
        <translation>选择新项目的文件</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>After {page}</source>
        <translation>在“{page}”之后</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of items</source>
        <translation>商品地图</translation>
    </message>
    <message>
        <source>There is no map of these items</source>
        <translation>这些商品没有地图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>显示整张地图</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Looking up the items …</source>
        <translation>正在查找商品…</translation>
    </message>
    <message>
        <source>Too few histories hold several of them, so that nothing tells which belong together.</source>
        <translation>同时含有其中几件商品的行为历史太少，无法判断哪些商品相近。</translation>
    </message>
    <message>
        <source>All {count} items</source>
        <translation>全部 {count} 件商品</translation>
    </message>
    <message>
        <source>The {count} commonest of {total} items</source>
        <translation>{total} 件商品中最常见的 {count} 件</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>未选择商品</translation>
    </message>
    <message>
        <source>Items that the same customers took stand near each other. Click a point, or search, to see what is like it.</source>
        <translation>同一批顾客选择的商品彼此靠近。点击一个点或搜索商品，看看什么与它相似。</translation>
    </message>
    <message>
        <source>acted on once</source>
        <translation>有过 1 次行为</translation>
    </message>
    <message>
        <source>acted on {count} times</source>
        <translation>有过 {count} 次行为</translation>
    </message>
    <message>
        <source>too rare to be on the map</source>
        <translation>太少见，不在地图上</translation>
    </message>
    <message>
        <source>Most like it</source>
        <translation>与它最相似</translation>
    </message>
    <message>
        <source>Too few histories hold it together with something else to say what is like it.</source>
        <translation>它与其他商品一同出现的行为历史太少，无法判断什么与它相似。</translation>
    </message>
</context>
<context>
    <name>MeaningPanel</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Event values</source>
        <translation>事件值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Search event values</source>
        <translation>搜索事件值</translation>
    </message>
    <message>
        <source>Make {column} {role}</source>
        <translation>将 {column} 设为“{role}”</translation>
    </message>
    <message>
        <source>Make {count} columns {role}</source>
        <translation>将 {count} 列设为“{role}”</translation>
    </message>
    <message>
        <source>Reset roles</source>
        <translation>重置角色</translation>
    </message>
    <message>
        <source>Change the meaning of events</source>
        <translation>更改事件含义</translation>
    </message>
    <message>
        <source>Reset the meaning of events</source>
        <translation>重置事件含义</translation>
    </message>
    <message>
        <source>Back to what was guessed: {count} changed by you</source>
        <translation>恢复为自动推测的结果：您更改了 {count} 项</translation>
    </message>
    <message>
        <source>For example: {samples}</source>
        <translation>例如：{samples}</translation>
    </message>
    <message>
        <source>What the values of {column} stand for. Questions look for views, carts and purchases.</source>
        <translation>{column} 中各个值的含义。预测问题会用到浏览、加购和购买。</translation>
    </message>
    <message>
        <source>No column says what happened; this is what the rows are taken for.</source>
        <translation>没有列说明发生了什么；所有行都按此含义处理。</translation>
    </message>
    <message>
        <source>{share} of the rows</source>
        <translation>占全部行的 {share}</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>View</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Looked at a product or page.</source>
        <translation>看过商品或页面。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searched for something.</source>
        <translation>搜索过内容。</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Put something into the cart.</source>
        <translation>把商品放入购物车。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Kept something on a wish list.</source>
        <translation>把商品加入心愿单。</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Bought something.</source>
        <translation>买下商品。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Gave something back or cancelled an order.</source>
        <translation>退回商品或取消订单。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Rated or reviewed something.</source>
        <translation>评价商品或给出评分。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Recommended something to others.</source>
        <translation>把商品推荐给别人。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Anything else; it still counts as activity.</source>
        <translation>其他任何行为，仍计为活跃。</translation>
    </message>
    <message>
        <source>Rows as they are</source>
        <translation>普通行</translation>
    </message>
    <message>
        <source>Rows that take something back</source>
        <translation>退货或取消的行</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Measuring time and memory</source>
        <translation>正在测量时间和内存</translation>
    </message>
    <message>
        <source>While a model learns, everything would take longer than it does alone.</source>
        <translation>有模型正在训练时，测得的时间会偏长。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Let {model} learn</source>
        <translation>让“{model}”参与训练</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open another model …</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>Use the selected run&apos;s model</source>
        <translation>使用所选训练记录的模型</translation>
    </message>
    <message>
        <source>Make it smaller …</source>
        <translation>压缩模型…</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>This model cannot be opened</source>
        <translation>无法打开此模型</translation>
    </message>
    <message>
        <source>Answers yes from a chance of {threshold}, as chosen on Evaluate</source>
        <translation>概率达到 {threshold} 即回答“是”（在“评估”页选定）</translation>
    </message>
    <message>
        <source>Answers yes from a chance of {threshold}</source>
        <translation>概率达到 {threshold} 即回答“是”</translation>
    </message>
    <message>
        <source>That is the best balance of hits and misses; for what pays most, press “Most profitable” on Evaluate.</source>
        <translation>这是命中与漏失的最佳平衡；要找收益最高的阈值，请在“评估”页按“利润最高”。</translation>
    </message>
</context>
<context>
    <name>ModelCosts</name>
    <message>
        <source>less than a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>about {shortest} to {longest}</source>
        <translation>约 {shortest}至 {longest}</translation>
    </message>
    <message>
        <source>{time}, {memory} of memory</source>
        <translation>{time}，内存 {memory}</translation>
    </message>
    <message>
        <source>How long would each take here? Samples of your data tell, in a minute or two.</source>
        <translation>每个模型在这台电脑上要训练多久？用数据样本测量，一两分钟即可得知。</translation>
    </message>
    <message>
        <source>on samples of your data</source>
        <translation>在数据样本上</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>Time allowed</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>It stops by itself once nothing gets better, and else when the time is up; the best so far is kept. Where another model learns from it, the encoder has two fifths of the time.</source>
        <translation>不再变好时会自动停止，否则到时间上限为止；保留目前最好的结果。如果有其他模型要用编码器，编码器占用五分之二的时间。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The defaults are good ones; nothing here has to be changed.</source>
        <translation>默认值就很好，这里无需更改。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>As set now</source>
        <translation>当前设置</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>训练时的设置</translation>
    </message>
    <message>
        <source>Network to draw</source>
        <translation>显示哪个网络</translation>
    </message>
    <message>
        <source>Compare several</source>
        <translation>比较多个模型</translation>
    </message>
    <message>
        <source>Uses a graphics card where there is one</source>
        <translation>有显卡时使用显卡</translation>
    </message>
    <message>
        <source>Only “{model}” will learn.</source>
        <translation>只有“{model}”会学习。</translation>
    </message>
    <message>
        <source>Tick others at the left to compare them.</source>
        <translation>在左侧勾选其他模型即可进行比较。</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>one option changed</source>
        <translation>更改了 1 个选项</translation>
    </message>
    <message>
        <source>{count} options changed</source>
        <translation>更改了 {count} 个选项</translation>
    </message>
</context>
<context>
    <name>ModelNetwork</name>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>{width} numbers for each</source>
        <translation>每个特征 {width} 个数</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>{count} inputs, one a category value</source>
        <translation>{count} 个输入，每个类别值占一个</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} 个特征</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} weights, as learnt in the selected run.</source>
        <translation>{count} 个参数（所选训练记录学到的数量）。</translation>
    </message>
    <message>
        <source>About {count} weights to learn. The training counts them exactly.</source>
        <translation>约有 {count} 个参数要学习，训练时会得出准确数量。</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>{units} units, ReLU</source>
        <translation>{units} 个单元，ReLU</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <translation>dropout {share}</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} 个结果</translation>
    </message>
    <message>
        <source>of {count} networks that share their large weights</source>
        <translation>来自 {count} 个网络，共享主要参数</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>取平均值</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>1 个数值</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个数值</translation>
    </message>
    <message>
        <source>one category</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>{count} categories</source>
        <translation>{count} 个类别</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Always included as the yardstick</source>
        <translation>始终作为基线参与</translation>
    </message>
    <message>
        <source>Looking up the models</source>
        <translation>正在加载模型列表</translation>
    </message>
    <message>
        <source>One model learns this; see what it is good at, and change its options if you want to.</source>
        <translation>能学习这个问题的模型只有一个；可以看看它擅长什么，需要时更改选项。</translation>
    </message>
    <message>
        <source>Compare several models, which is best for most people, or choose one and change its options.</source>
        <translation>比较多个模型，这适合大多数人；也可以只选一个模型并更改其选项。</translation>
    </message>
    <message>
        <source>A model needs data to learn from.</source>
        <translation>模型需要数据才能学习。</translation>
    </message>
    <message>
        <source>A model answers a question. Choose one first.</source>
        <translation>模型用来回答问题，请先选择一个问题。</translation>
    </message>
    <message>
        <source>Go to Question</source>
        <translation>前往“问题”</translation>
    </message>
    <message>
        <source>“{question}” cannot be answered from these data.</source>
        <translation>这些数据无法回答“{question}”。</translation>
    </message>
    <message>
        <source>Choose a model to go on.</source>
        <translation>选择模型后即可继续。</translation>
    </message>
    <message>
        <source>{count} models, up to {minutes} minutes</source>
        <translation>{count} 个模型，最多 {minutes} 分钟</translation>
    </message>
    <message>
        <source>All models, up to {minutes} minutes</source>
        <translation>全部模型，最多 {minutes} 分钟</translation>
    </message>
    <message>
        <source>The engine loads them; the first time this takes some seconds.</source>
        <translation>引擎正在加载模型，首次需要几秒。</translation>
    </message>
    <message>
        <source>The models could not be looked up</source>
        <translation>无法加载模型列表</translation>
    </message>
    <message>
        <source>Trying again often helps.</source>
        <translation>再试一次通常就能解决。</translation>
    </message>
    <message>
        <source>Those ticked below learn in turn; the best, or their blend, is kept.</source>
        <translation>下面勾选的模型依次训练，保留最好的模型或它们的融合模型。</translation>
    </message>
    <message>
        <source>Compare several</source>
        <translation>比较多个模型</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Pick the models</source>
        <translation>选择参与训练的模型</translation>
    </message>
    <message>
        <source>“{model}” does not answer this question.</source>
        <translation>“{model}”不回答这个问题。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>从这些模型中选择一个。</translation>
    </message>
    <message>
        <source>It was chosen for another question. Choose one of those at the left, or let several learn.</source>
        <translation>该模型是为另一个问题选择的。请从左侧选择一个模型，或让多个模型一起学习。</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Change the time to try</source>
        <translation>更改时间上限</translation>
    </message>
    <message>
        <source>Change {option}</source>
        <translation>更改“{option}”</translation>
    </message>
    <message>
        <source>Reset the model&apos;s options</source>
        <translation>重置模型选项</translation>
    </message>
</context>
<context>
    <name>ModelTraits</name>
    <message>
        <source>Strong</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Takes here</source>
        <translation>在本机需要</translation>
    </message>
</context>
<context>
    <name>MomentHandle</name>
    <message>
        <source>Arrow keys move it by a day, Page Up and Page Down by a week.</source>
        <translation>方向键按天移动，Page Up 和 Page Down 按周移动。</translation>
    </message>
</context>
<context>
    <name>MoneyPart</name>
    <message>
        <source>Maximise: use the most profitable threshold</source>
        <translation>最大化：使用利润最高的阈值</translation>
    </message>
    <message>
        <source>The delivered threshold knows nothing of money: it is the one with the best balance of hits and misses (F1) on validation rows. Maximise takes the one that pays most in its place. As that is found on these test rows, it flatters itself a little: on new customers expect less.</source>
        <translation>自带的阈值不考虑金额：它是验证集上命中与漏失最平衡（F1）的阈值。“最大化”改用收益最高的阈值。由于它是在这些测试行上找到的，结果会略为偏高：对新顾客的预期应低一些。</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>At best {profit}, when you act on the best {share} (a chance of at least {chance}). Acting on everybody would bring {everybody}, on nobody {nobody}.</source>
        <translation>对分数最高的 {share} 采取行动（概率至少 {chance}）时利润最高，为 {profit}。对所有人都采取行动，利润为 {everybody}；对谁都不采取行动，则为 {nobody}。</translation>
    </message>
    <message>
        <source>With these amounts it is best to act on nobody.</source>
        <translation>按这些金额，最好对谁都不采取行动。</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>From a file …</source>
        <translation>从文件读取…</translation>
    </message>
</context>
<context>
    <name>NeedChips</name>
    <message>
        <source>Needs {needs}: your data have it.</source>
        <translation>需要 {needs}：数据中已有。</translation>
    </message>
    <message>
        <source>Missing: {needs}.</source>
        <translation>缺少 {needs}。</translation>
    </message>
</context>
<context>
    <name>NetworkDrawing</name>
    <message>
        <source>Build of the network</source>
        <translation>网络结构</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Chances of what they do next</source>
        <translation>下一步行为的概率</translation>
    </message>
    <message>
        <source>To see here what they do next, train “What will this customer do next, and when?”</source>
        <translation>要在这里查看下一步行为，请训练“这位顾客接下来会做什么，何时做？”</translation>
    </message>
    <message>
        <source>Something in the open cart is bought: {share}</source>
        <translation>购买未结算购物车中的商品：{share}</translation>
    </message>
    <message>
        <source>Next, if anything, in about {time} ({low} – {high})</source>
        <translation>如果有下一步行为，约在 {time}后（{low} 至 {high}）</translation>
    </message>
</context>
<context>
    <name>NextView</name>
    <message>
        <source>Chances of what comes next</source>
        <translation>各种下一步行为的概率</translation>
    </message>
    <message>
        <source>Nothing can be told before they have done something.</source>
        <translation>还没有任何行为，无法预测。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>The open cart</source>
        <translation>未结算的购物车</translation>
    </message>
    <message>
        <source>Chance of the open cart</source>
        <translation>未结算购物车的购买概率</translation>
    </message>
    <message>
        <source>Too few carts were open in the data to learn what becomes of them.</source>
        <translation>数据中未结算的购物车太少，无法学习它们后来如何。</translation>
    </message>
    <message>
        <source>What really came</source>
        <translation>实际发生的行为</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步行为</translation>
    </message>
    <message>
        <source>If they do something, in about {time}</source>
        <translation>如果有行为，约在 {time}后</translation>
    </message>
    <message>
        <source>Half of the times sooner; 8 of 10 times between {low} and {high}</source>
        <translation>一半情况下更早；10 次中有 8 次在 {low}到 {high}之间</translation>
    </message>
    <message>
        <source>The item in it is bought within {time}</source>
        <translation>{time}内购买其中的商品</translation>
    </message>
    <message>
        <source>One of the {count} items in it is bought within {time}</source>
        <translation>{time}内购买其中 {count} 件商品之一</translation>
    </message>
    <message>
        <source>{action} after {time}</source>
        <translation>{time}后{action}</translation>
    </message>
    <message>
        <source>{what}. In the test, which knew older actions as well, this was given {share}.</source>
        <translation>{what}。测试时还能看到更早的行为，给它的概率为 {share}。</translation>
    </message>
    <message>
        <source>{what}. In the test this was given {share}.</source>
        <translation>{what}。测试时给它的概率为 {share}。</translation>
    </message>
    <message>
        <source>Something in the cart was bought within {time}.</source>
        <translation>{time}内购买了购物车中的商品。</translation>
    </message>
    <message>
        <source>Nothing in the cart was bought within {time}.</source>
        <translation>{time}内没有购买购物车中的任何商品。</translation>
    </message>
    <message>
        <source>What they may want next is shown by run {number}, beside these chances.</source>
        <translation>他们接下来可能想要什么，见训练记录 {number}，那里也会显示这些概率。</translation>
    </message>
    <message>
        <source>To see what they may want next, train “What does this customer want next?”</source>
        <translation>要查看他们接下来可能想要什么，请训练“这位顾客接下来想要什么？”</translation>
    </message>
    <message>
        <source>This came</source>
        <translation>实际发生</translation>
    </message>
    <message>
        <source>Nothing within {time}</source>
        <translation>{time}内无行为</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>更多数据</translation>
    </message>
    <message>
        <source>What should be done with {names}?</source>
        <translation>如何处理 {names}？</translation>
    </message>
    <message>
        <source>The project “{project}” has data already.</source>
        <translation>项目“{project}”已有数据。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace the data</source>
        <translation>替换数据</translation>
    </message>
    <message>
        <source>Add to the data</source>
        <translation>加入现有数据</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>This project was not closed properly: changes made last are not saved in it yet.</source>
        <translation>此项目上次没有正常关闭，最后的更改尚未保存。</translation>
    </message>
    <message>
        <source>Bring them back, or go on without them.</source>
        <translation>可以恢复这些更改，也可以不恢复，直接继续。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>1 earlier notice</source>
        <translation>之前还有 1 条提示</translation>
    </message>
    <message>
        <source>{count} earlier notices</source>
        <translation>之前还有 {count} 条提示</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Please enter a whole number, such as 30.</source>
        <translation>请输入整数，例如 30。</translation>
    </message>
    <message>
        <source>Please enter a number, such as 0.5.</source>
        <translation>请输入数字，例如 0.5。</translation>
    </message>
    <message>
        <source>Please enter {least} or more.</source>
        <translation>请输入不小于 {least} 的值。</translation>
    </message>
    <message>
        <source>Please enter {greatest} or less.</source>
        <translation>请输入不大于 {greatest} 的值。</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>Please enter whole numbers with commas between them, such as 64, 32.</source>
        <translation>请输入整数，用逗号分隔，例如 64, 32。</translation>
    </message>
    <message>
        <source>Please enter numbers of {least} or more.</source>
        <translation>请输入不小于 {least} 的数。</translation>
    </message>
    <message>
        <source>Please enter numbers of {greatest} or less.</source>
        <translation>请输入不大于 {greatest} 的数。</translation>
    </message>
</context>
<context>
    <name>OutcomeBanner</name>
    <message>
        <source>See how good it is</source>
        <translation>查看效果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Change what it starts from</source>
        <translation>更换起点</translation>
    </message>
    <message>
        <source>The training was stopped. Nothing of it was kept.</source>
        <translation>训练已停止，没有保留任何结果。</translation>
    </message>
    <message>
        <source>Your data and the other runs are as they were.</source>
        <translation>数据和其他训练记录保持原样。</translation>
    </message>
    <message>
        <source>Stopped after {time}, the best so far is kept.</source>
        <translation>用时 {time} 后停止，已保留目前最好的结果。</translation>
    </message>
    <message>
        <source>Finished after {time}.</source>
        <translation>训练完成，用时 {time}。</translation>
    </message>
    <message>
        <source>{model} reaches {name} {figure} on data that it never saw</source>
        <translation>在从未见过的数据上，“{model}”的 {name} 为 {figure}</translation>
    </message>
    <message>
        <source>the simplest comparison, “{name}”, reaches {figure}</source>
        <translation>最简单的基线“{name}”为 {figure}</translation>
    </message>
    <message>
        <source>Of the {share} with the highest scores, {rate} bought: {lift} times as many as on average.</source>
        <translation>分数最高的 {share} 中，购买的占 {rate}，是平均水平的 {lift} 倍。</translation>
    </message>
    <message>
        <source>Of the {share} with the highest scores, {rate} left: {lift} times as many as on average.</source>
        <translation>分数最高的 {share} 中，流失的占 {rate}，是平均水平的 {lift} 倍。</translation>
    </message>
    <message>
        <source>The {share} with the highest expected spending brought {part} of the money.</source>
        <translation>预计消费最高的 {share} 顾客贡献了 {part} 的金额。</translation>
    </message>
    <message>
        <source>For {part}, something they took next was among the first ten recommendations.</source>
        <translation>{part} 的测试对象接着选择的商品在前十条推荐之内。</translation>
    </message>
</context>
<context>
    <name>OwnerList</name>
    <message>
        <source>Which first</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Surest hits first</source>
        <translation>把握最大的命中在前</translation>
    </message>
    <message>
        <source>Misses first</source>
        <translation>未命中在前</translation>
    </message>
    <message>
        <source>Longest histories first</source>
        <translation>行为历史最长的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>按名称或编号查找</translation>
    </message>
    <message>
        <source>Find a customer or visit</source>
        <translation>查找顾客或访问</translation>
    </message>
    <message>
        <source>Tested histories</source>
        <translation>测试过的行为历史</translation>
    </message>
    <message>
        <source>A visitor of your own</source>
        <translation>自定义访客</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Hit at</source>
        <translation>命中名次</translation>
    </message>
    <message>
        <source>The place of the first right recommendation when the model was tested; a dash where it was beyond 9,999</source>
        <translation>测试模型时第一个正确推荐的名次；超过 9,999 时显示横线</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>The chance that the model gave in the test to what really came next</source>
        <translation>测试时，模型给实际下一步行为的概率</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行为数</translation>
    </message>
    <message>
        <source>Nobody of that name was tested.</source>
        <translation>测试过的顾客中没有这个名称。</translation>
    </message>
    <message>
        <source>{count} that were tested</source>
        <translation>测试过 {count} 个</translation>
    </message>
    <message>
        <source>{count} of {kept} that were tested</source>
        <translation>测试过 {kept} 个，列出 {count} 个</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your data are being read.</source>
        <translation>正在读取数据。</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>前往“数据”</translation>
    </message>
    <message>
        <source>The runs of this project are being looked for …</source>
        <translation>正在查找此项目的训练记录…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The project is being opened …</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>另一个问题</translation>
    </message>
    <message>
        <source>Decided since run {number} was learnt: {changed}. Train again to learn from that.</source>
        <translation>训练记录 {number} 之后又更改了：{changed}。重新训练才能学到这些更改。</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后有更改</translation>
    </message>
    <message>
        <source>This run answers another question: {question}. On Question you now ask: {asked}. Train again to answer that.</source>
        <translation>这条训练记录回答的是另一个问题：{question}。“问题”页现在问的是：{asked}。要回答后者，请再训练一次。</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Start training ({keys})</source>
        <translation>开始训练 ({keys})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>预测问题</translation>
    </message>
    <message>
        <source>With</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评估方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>There is no data to learn from yet.</source>
        <translation>还没有可供学习的数据。</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Your files are still being looked for.</source>
        <translation>仍在查找您的文件。</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>A project is being opened.</source>
        <translation>正在打开项目。</translation>
    </message>
    <message>
        <source>The files of this project are not where they were.</source>
        <translation>此项目的文件不在原来的位置。</translation>
    </message>
    <message>
        <source>Look for the files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Choose first what you want to know.</source>
        <translation>请先选择想知道什么。</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>选择预测问题</translation>
    </message>
    <message>
        <source>Look at the question</source>
        <translation>查看预测问题</translation>
    </message>
    <message>
        <source>The question needs a file to be judged on.</source>
        <translation>此问题需要一个用于评估的文件。</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The question needs one more answer: {label}</source>
        <translation>此问题还需要填写一项：{label}</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>前往填写</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以开始训练</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>即将就绪</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Start another training</source>
        <translation>再训练一次</translation>
    </message>
    <message>
        <source>It stops by itself once nothing gets better. You may stop it at any time and keep the best so far.</source>
        <translation>不再变好时会自动停止。您也可以随时停止，并保留目前最好的结果。</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> 以及另外 {more} 个</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} 行</translation>
    </message>
    <message>
        <source>1 repair applied</source>
        <translation>已应用 1 项修复</translation>
    </message>
    <message>
        <source>{count} repairs applied</source>
        <translation>已应用 {count} 项修复</translation>
    </message>
    <message>
        <source>{remaining} of {rows} rows</source>
        <translation>{rows} 行中的 {remaining} 行</translation>
    </message>
    <message>
        <source>at least {remaining} of {rows} rows</source>
        <translation>{rows} 行中的至少 {remaining} 行</translation>
    </message>
    <message>
        <source>No question chosen yet</source>
        <translation>尚未选择预测问题</translation>
    </message>
    <message>
        <source>The best one, or their blend, is kept. At most {minutes} minutes.</source>
        <translation>保留最好的模型或它们的融合模型。最多 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{count} models in turn</source>
        <translation>依次训练 {count} 个模型</translation>
    </message>
    <message>
        <source>All models in turn</source>
        <translation>依次训练全部模型</translation>
    </message>
    <message>
        <source>{count} of its options changed</source>
        <translation>更改了 {count} 个选项</translation>
    </message>
    <message>
        <source>Neural networks use a graphics card where one passes its test.</source>
        <translation>有显卡通过测试时，神经网络会使用显卡。</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and keep the best so far</source>
        <translation>停止并保留目前最好的结果</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>some time yet</source>
        <translation>还需一些时间</translation>
    </message>
    <message>
        <source>batches/s</source>
        <translation>批次/秒</translation>
    </message>
    <message>
        <source>rounds/s</source>
        <translation>轮/秒</translation>
    </message>
    <message>
        <source>Best {figure} so far</source>
        <translation>目前最好的 {figure}</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Accept all &amp;proposed</source>
        <translation>接受全部建议(&amp;P)</translation>
    </message>
    <message>
        <source>Switches on every repair that is usual for what was found.</source>
        <translation>针对发现的问题，启用所有常规修复。</translation>
    </message>
    <message>
        <source>Looking at the data again</source>
        <translation>正在重新检查数据</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>With a repair</source>
        <translation>可修复</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>显示哪些发现</translation>
    </message>
    <message>
        <source>Bring in data first</source>
        <translation>先导入数据</translation>
    </message>
    <message>
        <source>See what is wrong with your data, and decide what to repair and what to leave.</source>
        <translation>看看数据有什么问题，决定修复哪些、保留哪些。</translation>
    </message>
    <message>
        <source>Repair what was found, or say that it is left as it is.</source>
        <translation>修复发现的问题，或说明保持原样。</translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation>{count} 项未处理</translation>
    </message>
    <message>
        <source>Put the problems right before you train</source>
        <translation>训练前请先解决这些问题</translation>
    </message>
    <message>
        <source>1 warning open</source>
        <translation>1 条警告未处理</translation>
    </message>
    <message>
        <source>{count} warnings open</source>
        <translation>{count} 条警告未处理</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>已忽略 {count} 条</translation>
    </message>
    <message>
        <source>These data can be used: you have decided on all that was found</source>
        <translation>这些数据可以使用：发现的每一项都已作出决定</translation>
    </message>
    <message>
        <source>These data are ready to learn from</source>
        <translation>这些数据可以用来学习</translation>
    </message>
    <message>
        <source>These data can be used, with care</source>
        <translation>这些数据可以使用，但须谨慎</translation>
    </message>
    <message>
        <source>These data cannot be learnt from yet</source>
        <translation>这些数据还不能用来学习</translation>
    </message>
    <message>
        <source>Accept: {repair}</source>
        <translation>接受：{repair}</translation>
    </message>
    <message>
        <source>Refuse: {repair}</source>
        <translation>拒绝：{repair}</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>忽略发现的问题</translation>
    </message>
    <message>
        <source>Look at a finding again</source>
        <translation>重新查看发现的问题</translation>
    </message>
    <message>
        <source>Accept all proposed repairs</source>
        <translation>接受所有建议的修复</translation>
    </message>
    <message>
        <source>Nothing of this kind was found</source>
        <translation>没有发现此类问题</translation>
    </message>
    <message>
        <source>Nothing was found that needs your attention</source>
        <translation>没有发现需要处理的问题</translation>
    </message>
    <message>
        <source>Every row and column has been looked at: missing and impossible values, copies, customers, change over time.</source>
        <translation>所有行和列都已检查：缺失和不可能的值、重复、顾客、随时间的变化。</translation>
    </message>
    <message>
        <source>No repairs: all {rows} rows are used as they are.</source>
        <translation>没有修复，全部 {rows} 行按原样使用。</translation>
    </message>
    <message>
        <source>{repairs}; all {rows} rows stay.</source>
        <translation>{repairs}；全部 {rows} 行保留。</translation>
    </message>
    <message>
        <source>{repairs}: {set_aside} rows set aside of {rows}; {remaining} remain.</source>
        <translation>{repairs}：{rows} 行中搁置 {set_aside} 行，剩余 {remaining} 行。</translation>
    </message>
    <message>
        <source>{repairs}: up to {set_aside} rows set aside of {rows}; at least {remaining} remain.</source>
        <translation>{repairs}：{rows} 行中最多搁置 {set_aside} 行，至少剩余 {remaining} 行。</translation>
    </message>
    <message>
        <source>1 repair, on unless you refuse it</source>
        <translation>1 项修复，不拒绝即生效</translation>
    </message>
    <message>
        <source>{count} repairs, on unless you refuse them</source>
        <translation>{count} 项修复，不拒绝即生效</translation>
    </message>
    <message>
        <source>1 repair accepted</source>
        <translation>已接受 1 项修复</translation>
    </message>
    <message>
        <source>{count} repairs accepted</source>
        <translation>已接受 {count} 项修复</translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>How it will be judged</source>
        <translation>如何评估</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>How you ask it</source>
        <translation>提问方式</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>全部顾客</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>以图形显示</translation>
    </message>
</context>
<context>
    <name>QuestionMoney</name>
    <message>
        <source>Count in money</source>
        <translation>按金额计算</translation>
    </message>
    <message>
        <source>Optional. Say what it brings to act on an answer (with a coupon, a call, a letter), and the program finds the chance from which acting pays. Amounts are in your shop&apos;s currency; a cost is negative.</source>
        <translation>可选。填写对结果采取行动（发优惠券、打电话、寄信）能带来多少收益，程序会找出从多大概率起值得行动。金额以店铺的货币计，成本填负数。</translation>
    </message>
    <message>
        <source>What decisions are worth</source>
        <translation>各种决定的收益</translation>
    </message>
    <message>
        <source>You act, and the answer turns out yes</source>
        <translation>采取行动，结果为“是”</translation>
    </message>
    <message>
        <source>You act, and the answer turns out no</source>
        <translation>采取行动，结果为“否”</translation>
    </message>
    <message>
        <source>You leave it, and the answer turns out yes</source>
        <translation>不采取行动，结果为“是”</translation>
    </message>
    <message>
        <source>You leave it, and the answer turns out no</source>
        <translation>不采取行动，结果为“否”</translation>
    </message>
    <message>
        <source>Answer is yes</source>
        <translation>结果为“是”</translation>
    </message>
    <message>
        <source>Answer is no</source>
        <translation>结果为“否”</translation>
    </message>
    <message>
        <source>You act</source>
        <translation>采取行动</translation>
    </message>
    <message>
        <source>You leave it</source>
        <translation>不采取行动</translation>
    </message>
    <message>
        <source>These are examples: put in your own. </source>
        <translation>这些是示例，请填入您自己的金额。 </translation>
    </message>
    <message>
        <source>Acting pays from a chance of {chance} on.</source>
        <translation>概率达到 {chance} 起，采取行动就划算。</translation>
    </message>
    <message>
        <source>With these amounts a right decision brings nothing, so acting would not pay.</source>
        <translation>按这些金额，正确的决定没有收益，采取行动不划算。</translation>
    </message>
    <message>
        <source>With these amounts a wrong decision costs nothing, so acting would always pay.</source>
        <translation>按这些金额，错误的决定没有损失，采取行动总是划算。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Questions</source>
        <translation>预测问题</translation>
    </message>
    <message>
        <source>Not with these data yet</source>
        <translation>当前数据还不能回答</translation>
    </message>
    <message>
        <source>No question chosen yet</source>
        <translation>尚未选择预测问题</translation>
    </message>
    <message>
        <source>Choose what you want to know, and say how far ahead and how it shall be judged.</source>
        <translation>选择想知道什么，再设定预测多远的将来、如何评估。</translation>
    </message>
    <message>
        <source>Questions need data. Bring in a file first.</source>
        <translation>提出问题需要数据。先导入一个文件。</translation>
    </message>
    <message>
        <source>Go to Quality</source>
        <translation>前往“质量”</translation>
    </message>
    <message>
        <source>Choose a question to go on.</source>
        <translation>选择一个预测问题才能继续。</translation>
    </message>
    <message>
        <source>Choose the file to judge on.</source>
        <translation>选择用于评估的文件。</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>“{question}” cannot be answered from these data any more.</source>
        <translation>当前数据已经不能回答“{question}”。</translation>
    </message>
    <message>
        <source>Undo what you changed, or choose another question.</source>
        <translation>撤销刚才的更改，或选择其他问题。</translation>
    </message>
    <message>
        <source>Choose one at the left. Here you will see how it is asked and how its answers are judged.</source>
        <translation>在左侧选择一个问题，这里会显示它如何提问、结果如何评估。</translation>
    </message>
    <message>
        <source>These data answer no question yet</source>
        <translation>当前数据还不能回答任何问题</translation>
    </message>
    <message>
        <source>At the left you see what each question lacks, and what to do about it.</source>
        <translation>左侧列出了每个问题缺少什么，以及如何补上。</translation>
    </message>
    <message>
        <source>Choose the question</source>
        <translation>选择预测问题</translation>
    </message>
    <message>
        <source>Change {option}</source>
        <translation>更改“{option}”</translation>
    </message>
    <message>
        <source>Move how far ahead is asked</source>
        <translation>调整预测窗口</translation>
    </message>
    <message>
        <source>Reset the question&apos;s options</source>
        <translation>重置问题的选项</translation>
    </message>
    <message>
        <source>The file to judge on</source>
        <translation>用于评估的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Change what decisions are worth</source>
        <translation>更改决策的收益与成本</translation>
    </message>
</context>
<context>
    <name>QuestionSettings</name>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择其中一项。</translation>
    </message>
    <message>
        <source>Please enter {least} or more.</source>
        <translation>请输入不小于 {least} 的值。</translation>
    </message>
    <message>
        <source>Please enter {greatest} or less.</source>
        <translation>请输入不大于 {greatest} 的值。</translation>
    </message>
    <message>
        <source>within one day</source>
        <translation>1 天内</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 天内</translation>
    </message>
    <message>
        <source>of customers active in the {days} days before</source>
        <translation>只看此前 {days} 天内活跃的顾客</translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation>{column} 为 {value}</translation>
    </message>
</context>
<context>
    <name>QuestionTimeline</name>
    <message>
        <source>week of {day}</source>
        <translation>{day}起的一周</translation>
    </message>
    <message>
        <source>Actions an hour; {most} at most</source>
        <translation>每小时行为数，最多 {most}</translation>
    </message>
    <message>
        <source>Actions a day; {most} at most</source>
        <translation>每天行为数，最多 {most}</translation>
    </message>
    <message>
        <source>Actions a week; {most} at most</source>
        <translation>每周行为数，最多 {most}</translation>
    </message>
    <message>
        <source>Actions a month; {most} at most</source>
        <translation>每月行为数，最多 {most}</translation>
    </message>
    <message>
        <source>Actions a year; {most} at most</source>
        <translation>每年行为数，最多 {most}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>行为历史</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>The data run from {start} to {end}. The model learns by looking back at {count} days from {first} on, each with what happened in the {days} days after it, and is judged by the {days} days after {test}.</source>
        <translation>数据从{start}到{end}。模型从{first}起，在 {count} 个日子回看此前的行为，并学习此后 {days} 天发生了什么；用{test}之后的 {days} 天评估。</translation>
    </message>
    <message>
        <source>oldest rows</source>
        <translation>最早的行</translation>
    </message>
    <message>
        <source>newest rows</source>
        <translation>最新的行</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The data run from {start} to {end}: {parts}. The newest of it, from about {judged} on, judges the model.</source>
        <translation>数据从{start}到{end}：{parts}。其中最新的部分，约从{judged}起，用来评估模型。</translation>
    </message>
    <message>
        <source>a customer&apos;s first item</source>
        <translation>顾客的第一件商品</translation>
    </message>
    <message>
        <source>their last item</source>
        <translation>最后一件商品</translation>
    </message>
    <message>
        <source>Of every customer the last item judges, the one before it chooses, the rest is learnt from.</source>
        <translation>每位顾客的最后一件商品用于评估，倒数第二件用于选择模型，其余用于学习。</translation>
    </message>
    <message>
        <source>Learning and choosing</source>
        <translation>学习和选择</translation>
    </message>
    <message>
        <source>The data run from {start} to {end}. What customers took from {cutoff} on judges the model.</source>
        <translation>数据从{start}到{end}。用顾客从{cutoff}起选择的商品评估模型。</translation>
    </message>
    <message>
        <source>Which part is learnt from and which is judged on</source>
        <translation>哪部分用于学习，哪部分用于评估</translation>
    </message>
    <message>
        <source>Judge as of</source>
        <translation>评估时刻</translation>
    </message>
    <message>
        <source>Days ahead, until</source>
        <translation>预测截至</translation>
    </message>
    <message>
        <source>Busiest: {when}, with {count} actions.</source>
        <translation>最多：{when}，{count} 次行为。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行为数</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>{when}: {count} actions</source>
        <translation>{when}：{count} 次行为</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Leaving</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步行为</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一件商品</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Similar customers</source>
        <translation>相似顾客</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>消费</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Change what you ask, or the models, and add it here: it begins when this one has ended.</source>
        <translation>更改问题或模型，再添加到这里，当前训练结束后就会开始。</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>What is decided now learns next</source>
        <translation>接下来按当前的选择训练</translation>
    </message>
    <message>
        <source>Take “{training}” out of the queue</source>
        <translation>将“{training}”移出队列</translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation>排队中，下一个</translation>
    </message>
    <message>
        <source>waits, number {place}</source>
        <translation>排队中，第 {place} 个</translation>
    </message>
    <message>
        <source>learning now</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Left in this step</source>
        <translation>此步骤剩余时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Best on validation</source>
        <translation>验证集最佳</translation>
    </message>
    <message>
        <source>Learns on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>占用内存</translation>
    </message>
</context>
<context>
    <name>ReasonsChart</name>
    <message>
        <source>Push</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Raise the chance: {reasons}.</source>
        <translation>提高概率的因素：{reasons}。</translation>
    </message>
    <message>
        <source>Lower the chance: {reasons}.</source>
        <translation>降低概率的因素：{reasons}。</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>RecommendationModel</name>
    <message>
        <source>they really took this</source>
        <translation>实际选择了这件商品</translation>
    </message>
    <message>
        <source>Nothing is left that may be recommended.</source>
        <translation>没有可以推荐的商品了。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>What they really took next</source>
        <translation>顾客随后实际选择的商品</translation>
    </message>
    <message>
        <source>Since the test the model has learnt from this, too: trust the place it had then.</source>
        <translation>测试之后，模型也从这些数据中学习过，请以测试时的名次为准。</translation>
    </message>
    <message>
        <source>beyond the first {count}</source>
        <translation>前 {count} 名之外</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>第 {place} 名</translation>
    </message>
    <message>
        <source>Now {now}</source>
        <translation>现在{now}</translation>
    </message>
    <message>
        <source>Place {tested} in the test · now {now}</source>
        <translation>测试时第 {tested} 名 · 现在{now}</translation>
    </message>
    <message>
        <source>and {count} more, further down</source>
        <translation>还有 {count} 件，名次更靠后</translation>
    </message>
    <message>
        <source>No longer among them</source>
        <translation>已不在推荐中</translation>
    </message>
    <message>
        <source>Was {place}</source>
        <translation>原来第 {place} 名</translation>
    </message>
    <message>
        <source>now {place}</source>
        <translation>现在第 {place} 名</translation>
    </message>
    <message>
        <source>now out of sight</source>
        <translation>现在不在列表中</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>How the scores are spread</source>
        <translation>分数的分布</translation>
    </message>
    <message>
        <source>Score all</source>
        <translation>全部打分</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>返回检查</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>打分结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Scored: {what}</source>
        <translation>打分时间：{what}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A look beforehand: the first {count} of {total}.</source>
        <translation>先看一眼：共 {total}，这里是前 {count} 个。</translation>
    </message>
    <message>
        <source>Ranks are places among these alone.</source>
        <translation>名次只在这些结果之间比较。</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>已保存为 {name}，位于 {folder}</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>yes from {threshold}</source>
        <translation>{threshold} 起为“是”</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Before you use the scores</source>
        <translation>使用打分结果前须知</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>{share} have a chance of {threshold} or more</source>
        <translation>概率不低于 {threshold} 的占 {share}</translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation>结果为“是”</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Mean chance</source>
        <translation>平均概率</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Expected spending</source>
        <translation>预计消费</translation>
    </message>
    <message>
        <source>Mean of a customer</source>
        <translation>每位顾客平均值</translation>
    </message>
    <message>
        <source>Mean chance: {what}</source>
        <translation>平均概率：{what}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>User</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>The customer a row belongs to. One column at most.</source>
        <translation>此行所属的顾客。最多一列。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The product a row is about. One column at most.</source>
        <translation>此行涉及的商品。最多一列。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened. One column at most.</source>
        <translation>发生的时间。最多一列。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What the customer did: view, cart, purchase …</source>
        <translation>顾客做了什么：浏览、加购、购买…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>The visit a row belongs to. One column at most.</source>
        <translation>此行所属的访问。最多一列。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The order or invoice a row belongs to.</source>
        <translation>此行所属的订单或发票。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>The price of one piece.</source>
        <translation>一件商品的价格。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What was paid in all: price times quantity.</source>
        <translation>实付总额：单价乘以数量。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many pieces.</source>
        <translation>有多少件。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What one piece costs the shop itself.</source>
        <translation>一件商品对店铺自身的成本。</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>A discount, coupon or campaign that was on.</source>
        <translation>当时生效的折扣、优惠券或活动。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>A customer&apos;s judgement as a number, such as stars.</source>
        <translation>顾客用数字给出的评价，例如星级。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The kind, brand or department of a product.</source>
        <translation>商品的种类、品牌或部门。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The product&apos;s name, for people to read.</source>
        <translation>供人阅读的商品名称。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Sentences to be read, such as reviews.</source>
        <translation>供模型阅读的语句，例如评价。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>A country, region, city or store.</source>
        <translation>国家、地区、城市或门店。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The answer to be learnt: bought or not, left or not.</source>
        <translation>要学习的结果：是否购买、是否流失。</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>Who got an offer or took part in a test, and who did not.</source>
        <translation>谁得到了优惠或参加了测试，谁没有。</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>Age, gender and the like: to check fairness, not to learn from.</source>
        <translation>年龄、性别等：用于检查公平性，不用于学习。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>An ordinary column to learn from.</source>
        <translation>用于学习的普通列。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Left out: nothing is learnt from it.</source>
        <translation>不参与：不从中学习任何内容。</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>在浏览器中打开报告</translation>
    </message>
    <message>
        <source>Save the report as a web page…</source>
        <translation>将报告保存为网页…</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>将报告保存为 PDF…</translation>
    </message>
    <message>
        <source>Save the model as…</source>
        <translation>模型另存为…</translation>
    </message>
    <message>
        <source>Make it smaller…</source>
        <translation>压缩模型…</translation>
    </message>
    <message>
        <source>Use these settings again</source>
        <translation>再次使用这些设置</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名称和备注…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Show the trash…</source>
        <translation>显示回收站…</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Intent Desktop model</source>
        <translation>Intent Desktop 模型</translation>
    </message>
    <message>
        <source>There is nothing in this model that could be made smaller.</source>
        <translation>这个模型没有可以压缩的部分。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Use the settings of run {number}</source>
        <translation>使用训练记录 {number} 的设置</translation>
    </message>
    <message>
        <source>The settings of run {number} are in use again.</source>
        <translation>已重新使用训练记录 {number} 的设置。</translation>
    </message>
    <message>
        <source>Run {numbers} is in the trash: “Show the trash…” brings it back.</source>
        <translation>训练记录 {numbers} 已移到回收站，可用“显示回收站…”恢复。</translation>
    </message>
    <message>
        <source>The runs {numbers} are in the trash: “Show the trash…” brings them back.</source>
        <translation>训练记录 {numbers} 已移到回收站，可用“显示回收站…”恢复。</translation>
    </message>
    <message>
        <source>Back again: {title}</source>
        <translation>已恢复：{title}</translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Compare runs</source>
        <translation>比较训练记录</translation>
    </message>
    <message>
        <source>{question}: runs side by side</source>
        <translation>训练记录对比：{question}</translation>
    </message>
    <message>
        <source>Measured on each run&apos;s test part, which it never saw while learning. Best {figure} first.</source>
        <translation>各项指标在每条训练记录的测试集上测得，训练时没有见过测试集。按 {figure} 从好到差排列。</translation>
    </message>
    <message>
        <source>Run {numbers}: {protocol}</source>
        <translation>训练记录 {numbers}：{protocol}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Figures of the runs</source>
        <translation>各训练记录的指标</translation>
    </message>
    <message>
        <source>Runs {best} and {other} were judged on different rows or in another way, so it cannot be measured whether one is better.</source>
        <translation>训练记录 {best} 和 {other} 评估所用的行或方式不同，无法衡量哪个更好。</translation>
    </message>
    <message>
        <source>Runs {best} and {other} are alike: their {figure} does not differ on the rows they share.</source>
        <translation>训练记录 {best} 和 {other} 不相上下：在共有的行上，{figure} 没有差别。</translation>
    </message>
    <message>
        <source>Run {best} is better than run {other}: its lead of {interval} {figure} (95 %) is more than chance.</source>
        <translation>训练记录 {best} 优于训练记录 {other}：{figure} 领先 {interval}（95%），并非偶然。</translation>
    </message>
    <message>
        <source>Run {best} may be ahead of run {other} by chance alone: its lead is {interval} {figure} (95 %).</source>
        <translation>训练记录 {best} 领先训练记录 {other} 可能只是偶然：{figure} 领先 {interval}（95%）。</translation>
    </message>
</context>
<context>
    <name>RunLabelDialog</name>
    <message>
        <source>Name and note of run {number}</source>
        <translation>训练记录 {number} 的名称和备注</translation>
    </message>
    <message>
        <source>What you tried, and what came of it</source>
        <translation>尝试了什么，结果如何</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Both are kept in the run&apos;s folder and shown in the list of runs.</source>
        <translation>名称和备注都保存在这条训练记录的文件夹中，并显示在训练记录列表里。</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>{model} (delivered)</source>
        <translation>{model}（交付）</translation>
    </message>
    <message>
        <source>These charts show “{model}”. What you deliver is “{chosen}”; its threshold stays as it is.</source>
        <translation>这些图表显示的是“{model}”。实际交付的是“{chosen}”，其阈值不变。</translation>
    </message>
    <message>
        <source>Scaled to {count}.</source>
        <translation>已按总数 {count} 换算。</translation>
    </message>
    <message>
        <source>Model to look at</source>
        <translation>要查看的模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Move the threshold below, or drag a dashed line: all charts follow. Looking at test rows to choose it is a little optimistic; the delivered threshold was chosen on validation rows.</source>
        <translation>移动下方的阈值，或拖动虚线，所有图表都会随之变化。用测试集来选择阈值会略偏乐观；模型自带的阈值是在验证集上选定的。</translation>
    </message>
    <message>
        <source>Look at the best {share}</source>
        <translation>查看分数最高的 {share}</translation>
    </message>
    <message>
        <source>Whom to act on</source>
        <translation>对谁采取行动</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>能带来什么</translation>
    </message>
    <message>
        <source>The delivered threshold would act on {share} of all, which singles nobody out.</source>
        <translation>按模型自带的阈值，会对全部的 {share} 采取行动，等于没有挑选。</translation>
    </message>
    <message>
        <source>It has the best F1, a figure that fits where few buy. Here it helps more to say how many you can reach: of the best {few}, {precision} bought, {lift} times as many as on average.</source>
        <translation>它的 F1 最好，但这个指标适合购买者少的情形。这里更有用的是说明能触达多少：分数最高的 {few} 中，{precision} 购买，是平均水平的 {lift} 倍。</translation>
    </message>
    <message>
        <source>It has the best F1, a figure that fits where few leave. Here it helps more to say how many you can reach: of the best {few}, {precision} left, {lift} times as many as on average.</source>
        <translation>它的 F1 最好，但这个指标适合流失者少的情形。这里更有用的是说明能触达多少：分数最高的 {few} 中，{precision} 流失，是平均水平的 {lift} 倍。</translation>
    </message>
    <message>
        <source>It has the best F1, a figure that fits where yes is rare. Here it helps more to say how many you can reach: of the best {few}, {precision} are yes, {lift} times as many as on average.</source>
        <translation>该阈值的 F1 最高，F1 适合“是”很少的情况。在这里，更有用的是指定能触达多少：分数最高的 {few} 中，“是”占 {precision}，是平均水平的 {lift} 倍。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Learning …</source>
        <translation>训练中…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>shown on the pages</source>
        <translation>各页面显示的就是它</translation>
    </message>
    <message>
        <source>Unlike the run before it: {difference}.</source>
        <translation>与上一条训练记录的不同：{difference}。</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>此项目的训练记录</translation>
    </message>
    <message>
        <source>Select one to look at it, two or more to compare them.</source>
        <translation>选择一条可查看，选择两条或更多可比较。</translation>
    </message>
    <message>
        <source>The project is being opened …</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>Looking for the runs …</source>
        <translation>正在查找训练记录…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有训练记录</translation>
    </message>
    <message>
        <source>Each training is kept here as a run: its figures, its report and its model.</source>
        <translation>每次训练都在这里留下一条训练记录，包括指标、报告和模型。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选训练记录</translation>
    </message>
    <message>
        <source>Only runs that hold these words in their name, question, model, state or note are listed.</source>
        <translation>只列出名称、问题、模型、状态或备注中含有这些文字的训练记录。</translation>
    </message>
    <message>
        <source>No run has these words.</source>
        <translation>没有训练记录含有这些文字。</translation>
    </message>
    <message>
        <source>Compare the selected runs</source>
        <translation>比较所选训练记录</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>在浏览器中打开报告</translation>
    </message>
    <message>
        <source>More to do with the selected runs</source>
        <translation>所选训练记录的更多操作</translation>
    </message>
    <message>
        <source>{figure} with its 95 % interval</source>
        <translation>{figure} 及其 95% 置信区间</translation>
    </message>
    <message>
        <source>Figures with their 95 % interval</source>
        <translation>指标及其 95% 置信区间</translation>
    </message>
    <message>
        <source>Select two finished runs or more to compare them: hold {key} and click.</source>
        <translation>请选择两条或更多已完成的训练记录进行比较：按住 {key} 并单击。</translation>
    </message>
    <message>
        <source>Select one finished run to open its report.</source>
        <translation>请选择一条已完成的训练记录，以打开其报告。</translation>
    </message>
</context>
<context>
    <name>ScoreFoot</name>
    <message>
        <source>Score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Preview {count}</source>
        <translation>预览前 {count} 个</translation>
    </message>
    <message>
        <source>Score the first {count} for a look beforehand</source>
        <translation>先为前 {count} 个打分预览</translation>
    </message>
</context>
<context>
    <name>ScoreMeasured</name>
    <message>
        <source>On data it never saw, {rate} of the {share} with the highest chance bought: expect about {about} of {count} ({low} to {high}).</source>
        <translation>在模型从未见过的数据上，概率最高的 {share} 中有 {rate} 购买：{count} 位中预计约 {about} 位（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>On data it never saw, {rate} of the {share} with the highest chance left: expect about {about} of {count} ({low} to {high}).</source>
        <translation>在模型从未见过的数据上，概率最高的 {share} 中有 {rate} 流失：{count} 位中预计约 {about} 位（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Perhaps fewer: these files differ from what the model learnt from.</source>
        <translation>可能更少：这些文件与模型学习时的数据有所不同。</translation>
    </message>
    <message>
        <source>By their chances about {sum} of these {count} will buy, by what was measured on data the model never saw about {about}.</source>
        <translation>按概率计算，这 {count} 位中约 {sum} 位会购买；按模型没见过的数据的实测结果，约 {about} 位。</translation>
    </message>
    <message>
        <source>By their chances about {sum} of these {count} will leave, by what was measured on data the model never saw about {about}.</source>
        <translation>按概率计算，这 {count} 位中约 {sum} 位会流失；按模型没见过的数据的实测结果，约 {about} 位。</translation>
    </message>
    <message>
        <source>Plan with the smaller number.</source>
        <translation>请按较小的数字安排。</translation>
    </message>
    <message>
        <source>These files differ from what the model learnt from: plan with the smaller number.</source>
        <translation>这些文件与模型学习时的数据不同：请按较小的数字安排。</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Run {number}</source>
        <translation>训练记录 {number}</translation>
    </message>
</context>
<context>
    <name>ScoreOptions</name>
    <message>
        <source>The three strongest reasons of each row. “Best” gives them to the thousand highest chances alone.</source>
        <translation>给出每行影响最大的三个原因。“最靠前”只为概率最高的一千行给出原因。</translation>
    </message>
    <message>
        <source>The strongest reasons for what comes first. “Best” gives them to the first thousand rows alone.</source>
        <translation>给出首选结果影响最大的原因。“最靠前”只为前一千行给出原因。</translation>
    </message>
    <message>
        <source>Change {option}</source>
        <translation>更改“{option}”</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>A file with a name on each line</source>
        <translation>每行一个名称的文件</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <translation>推荐偏好</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最靠前</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons beside each score</source>
        <translation>在每个分数旁给出原因</translation>
    </message>
    <message>
        <source>Predict from</source>
        <translation>从何时起预测</translation>
    </message>
    <message>
        <source>Empty: from the last event in the files.</source>
        <translation>留空：从文件中最后一个事件起。</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Train a model first, or drop a model file (.intent) here</source>
        <translation>先训练一个模型，或将模型文件 (.intent) 拖到这里</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>{run} goes on scoring, though another run is selected.</source>
        <translation>已选择另一条训练记录，但{run} 仍在继续打分。</translation>
    </message>
    <message>
        <source>To score with that one, choose “Use the selected run&apos;s model”.</source>
        <translation>要改用新选择的记录打分，请点击“使用所选训练记录的模型”。</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Let the model answer for new files: they are checked first, and nothing leaves this computer.</source>
        <translation>让模型回答新文件中的问题：先检查文件，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>正在打分</translation>
    </message>
    <message>
        <source>Scoring the first {count}</source>
        <translation>正在为前 {count} 个打分</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>保存打分结果</translation>
    </message>
    <message>
        <source>Saving the scores</source>
        <translation>正在保存打分结果</translation>
    </message>
    <message>
        <source>Files to score</source>
        <translation>要打分的文件</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
</context>
<context>
    <name>ScorePeriod</name>
    <message>
        <source>Chance of a purchase between {first} and {last}</source>
        <translation>{first} 至 {last} 之间购买的概率</translation>
    </message>
    <message>
        <source>Chance of no purchase between {first} and {last}</source>
        <translation>{first} 至 {last} 之间不购买的概率</translation>
    </message>
    <message>
        <source>Expected spending between {first} and {last}</source>
        <translation>{first} 至 {last} 之间的预计消费</translation>
    </message>
    <message>
        <source>What is expected between {first} and {last}</source>
        <translation>{first} 至 {last} 之间的预计值</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>folder of new projects</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>folder used last</source>
        <translation>上次使用的文件夹</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>memory for reading data</source>
        <translation>读取数据的内存</translation>
    </message>
    <message>
        <source>folder of the GPU engine</source>
        <translation>GPU 引擎的文件夹</translation>
    </message>
    <message>
        <source>short movements</source>
        <translation>短动画</translation>
    </message>
    <message>
        <source>version of the settings</source>
        <translation>设置的版本</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Device for learning</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Short movements that show where something went</source>
        <translation>用简短的动画示意内容移到了哪里</translation>
    </message>
    <message>
        <source>What has been written so far, such as reports and scores, stays in the language it was written in.</source>
        <translation>已经生成的报告、打分结果等内容，仍保留生成时的语言。</translation>
    </message>
    <message>
        <source>As fits this computer ({size} GB)</source>
        <translation>适合这台电脑（{size} GB）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Memory for reading data</source>
        <translation>读取数据可用的内存</translation>
    </message>
    <message>
        <source>Most memory for reading data, in GB</source>
        <translation>读取数据最多可用的内存，单位 GB</translation>
    </message>
    <message>
        <source>For reading and preparing data, from the next job on. What does not fit is kept on disk meanwhile, which takes longer and answers the same. Models take what they need beside it.</source>
        <translation>用于读取和准备数据，从下一个任务起生效。放不下的数据会暂存到磁盘上，耗时更长，结果相同。模型所需的内存另计。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of new projects</source>
        <translation>选择新项目的文件夹</translation>
    </message>
    <message>
        <source>New projects are made in</source>
        <translation>新项目保存在</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: no data, no figures, no reports of errors.</source>
        <translation>不向任何地方发送任何内容：不发送数据、指标，也不发送错误报告。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the list of recent projects</source>
        <translation>清空最近的项目列表</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the folder of logs</source>
        <translation>显示日志文件夹</translation>
    </message>
    <message>
        <source>Clear the logs</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>A project&apos;s folder holds a copy of its data, its runs and its models: delete the folder to be rid of them. These settings are kept in {place}.</source>
        <translation>项目文件夹中有数据的副本、训练记录和模型；要彻底清除，请删除该文件夹。这些设置保存在 {place}。</translation>
    </message>
    <message>
        <source>The list of recent projects is empty.</source>
        <translation>最近的项目列表是空的。</translation>
    </message>
    <message>
        <source>The list of recent projects names 1 project.</source>
        <translation>最近的项目列表中有 1 个项目。</translation>
    </message>
    <message>
        <source>The list of recent projects names {count} projects.</source>
        <translation>最近的项目列表中有 {count} 个项目。</translation>
    </message>
    <message>
        <source>Logs of errors: none.</source>
        <translation>错误日志：无。</translation>
    </message>
    <message>
        <source>Logs of errors, {size} kB in {place}.</source>
        <translation>错误日志，{size} kB，位于 {place}。</translation>
    </message>
    <message>
        <source>Clear the list of recent projects?</source>
        <translation>清空最近的项目列表？</translation>
    </message>
    <message>
        <source>The projects themselves stay where they are.</source>
        <translation>项目本身保留在原处。</translation>
    </message>
    <message>
        <source>Clear the logs of errors?</source>
        <translation>清空错误日志？</translation>
    </message>
    <message>
        <source>They would help to find out what went wrong. They have not been sent anywhere.</source>
        <translation>这些日志有助于查明出错原因，从未发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>SimilarItems</name>
    <message>
        <source>Similar items</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Similar to “{item}”</source>
        <translation>与“{item}”相似</translation>
    </message>
    <message>
        <source>Too few histories hold it together with something else to say what is like it.</source>
        <translation>它与其他商品一同出现的行为历史太少，无法判断什么与它相似。</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>&amp;Add files …</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Brings more files of the same kind, or a table of customers, items or orders, into this project.</source>
        <translation>为此项目添加更多同类文件，或顾客、商品、订单的表。</translation>
    </message>
    <message>
        <source>More about the files</source>
        <translation>文件的更多操作</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Replace by other files …</source>
        <translation>替换为其他文件…</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} 行</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>另有 {count} 个文件</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>SpreadPicture</name>
    <message>
        <source>less than {value}</source>
        <translation>小于 {value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>大于 {value}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Read the files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Check and clean the data</source>
        <translation>检查并清理数据</translation>
    </message>
    <message>
        <source>Make examples to learn from</source>
        <translation>生成训练样本</translation>
    </message>
    <message>
        <source>Judge and find reasons</source>
        <translation>评估并找出原因</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>生成报告</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Compare with one learnt from scratch</source>
        <translation>与从零训练的模型比较</translation>
    </message>
    <message>
        <source>Learn a new one instead</source>
        <translation>改为学习一个新的</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It learns from all actions before it looks at any answer.</source>
        <translation>先学习全部行为，再看结果。</translation>
    </message>
    <message>
        <source>Of another project, or of another shop.</source>
        <translation>来自其他项目，或其他店铺。</translation>
    </message>
    <message>
        <source>An earlier encoder can go on learning from what is new, which is faster than starting again.</source>
        <translation>已有的编码器可以接着学习新数据，比重新开始更快。</translation>
    </message>
    <message>
        <source>Your customers&apos; habits, learnt first (a new encoder)</source>
        <translation>先学习顾客的行为规律（新的编码器）</translation>
    </message>
    <message>
        <source>Habits learnt in run {number} (its encoder)</source>
        <translation>训练记录 {number} 学到的行为规律（其编码器）</translation>
    </message>
    <message>
        <source>Habits kept in a file (an encoder) …</source>
        <translation>文件中的行为规律（编码器）…</translation>
    </message>
    <message>
        <source>Your customers&apos; habits can be learnt before any answer is looked at; what has learnt them is called an encoder. It may help where answers are few.</source>
        <translation>可以先学习顾客的行为规律，再看结果；学到这些规律的模型称为编码器。结果较少时可能有帮助。</translation>
    </message>
    <message>
        <source>It takes up to two fifths of the time allowed. A pre-training of its own serves several questions.</source>
        <translation>最多占用时间上限的五分之二。单独预训练一次，可用于多个问题。</translation>
    </message>
    <message>
        <source>Opening the encoder …</source>
        <translation>正在打开编码器…</translation>
    </message>
    <message>
        <source>The report shows whether going on is as good as learning everything again, what the new data bring, and how long each takes. The one from scratch may take the time allowed once more.</source>
        <translation>报告会说明接着学习是否与全部重学一样好、新数据带来了什么、各需多长时间。从零训练可能还要再用一倍的时间上限。</translation>
    </message>
    <message>
        <source>The report shows beside it what an encoder brings that learns from your data alone. Learning that one takes up to two fifths of the time allowed.</source>
        <translation>报告还会列出只用本店数据学习的编码器效果如何，以便对照。学习它最多占用时间上限的五分之二。</translation>
    </message>
    <message>
        <source>This encoder has learnt until {until}, but your answers are judged from {latest} on. Its figures would be too good, so it is refused.</source>
        <translation>这个编码器学习的数据截至 {until}，而结果从 {latest} 起就用于评估。指标会虚高，因此拒绝使用。</translation>
    </message>
    <message>
        <source>Pre-train until {day}</source>
        <translation>预训练截至 {day}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>An encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Choose what to start from</source>
        <translation>选择起点</translation>
    </message>
    <message>
        <source>Compare with an encoder from scratch</source>
        <translation>与从零训练的编码器比较</translation>
    </message>
    <message>
        <source>Pre-train an encoder</source>
        <translation>预训练编码器</translation>
    </message>
    <message>
        <source>starts from a new encoder</source>
        <translation>从新的编码器开始</translation>
    </message>
    <message>
        <source>starts from the encoder of run {number}</source>
        <translation>从训练记录 {number} 的编码器开始</translation>
    </message>
    <message>
        <source>starts from {file}</source>
        <translation>从 {file} 开始</translation>
    </message>
    <message>
        <source>learnt until {day}</source>
        <translation>学习截至 {day}</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Use this project&apos;s data</source>
        <translation>使用本项目的数据</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New visitors or customers, in files like those the model learnt from. The answer itself need not be in them.</source>
        <translation>新访客或新顾客的数据，文件结构与训练时的相同，不必含有结果。</translation>
    </message>
    <message>
        <source>Customers and what they did, in files like those the encoder learnt from. For each of them it says what to expect and when, and describes their behaviour in numbers for other programs.</source>
        <translation>顾客及其行为的数据，文件结构与编码器训练时的相同。它会给出每位顾客接下来可能做什么、何时做，并用数字描述其行为，供其他程序使用。</translation>
    </message>
    <message>
        <source>Drop the files to score here</source>
        <translation>将要打分的文件拖到这里</translation>
    </message>
    <message>
        <source>Score this project&apos;s data, or drop other files here</source>
        <translation>为本项目的数据打分，或将其他文件拖到这里</translation>
    </message>
    <message>
        <source>Drop new files here, or use this project&apos;s data</source>
        <translation>将新文件拖到这里，或使用本项目的数据</translation>
    </message>
    <message>
        <source>Of this project&apos;s data the model has learnt from most rows, so it looks surer there than it is. The figures on Evaluate are of rows it had not seen.</source>
        <translation>模型学习过本项目数据中的大部分行，因此在这些数据上看似比实际更有把握。“评估”页的指标取自它没有见过的行。</translation>
    </message>
    <message>
        <source>The model has learnt from this project&apos;s data and now looks ahead from their last event. How well it does that is on Evaluate, found on a part it had not learnt from.</source>
        <translation>模型学习过本项目的数据，现在从最后一个事件起向前预测。预测效果见“评估”页，那里用的是它没有学习过的部分。</translation>
    </message>
    <message>
        <source>Your last list: {name}</source>
        <translation>您上次的列表：{name}</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>{rows} · the main table: all are kept</source>
        <translation>{rows} · 主表，全部保留</translation>
    </message>
    <message>
        <source>Put another file in place of {name}</source>
        <translation>用其他文件替换 {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the project</source>
        <translation>从项目中移除 {name}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>打分</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Act on a chance of at least</source>
        <translation>概率至少多大时采取行动</translation>
    </message>
    <message>
        <source>Act on the best share of the rows</source>
        <translation>对分数最高的多大占比采取行动</translation>
    </message>
    <message>
        <source>Act on as many of the best</source>
        <translation>对分数最高的多少个采取行动</translation>
    </message>
    <message>
        <source>How many to act on, those with the highest chances first.</source>
        <translation>对多少个采取行动，概率最高的优先。</translation>
    </message>
    <message>
        <source>How many customers or visits there are in all</source>
        <translation>顾客或访问的总数</translation>
    </message>
    <message>
        <source>How many customers or visits you have in all: counts and profit are scaled to them.</source>
        <translation>您的顾客或访问总数，计数和利润都按它换算。</translation>
    </message>
    <message>
        <source>Threshold, from acting on nobody to acting on everybody</source>
        <translation>阈值，从对谁都不采取行动到对所有人采取行动</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复自带阈值</translation>
    </message>
    <message>
        <source>Use the delivered threshold</source>
        <translation>使用模型自带的阈值</translation>
    </message>
    <message>
        <source>Most profitable</source>
        <translation>利润最高</translation>
    </message>
    <message>
        <source>You would act on nobody: the highest chance here is {chance}.</source>
        <translation>不会对任何人采取行动：这里最高的概率为 {chance}。</translation>
    </message>
    <message>
        <source>Profit: {profit}.</source>
        <translation>利润：{profit}。</translation>
    </message>
    <message>
        <source>Profit: {profit}; at best {most}, acting on nobody.</source>
        <translation>利润：{profit}；最多 {most}，即不对任何人行动。</translation>
    </message>
    <message>
        <source>Profit: {profit}; at best {most}, from a chance of {chance}.</source>
        <translation>利润：{profit}；最多 {most}，即概率不低于 {chance} 时行动。</translation>
    </message>
    <message>
        <source>You would act on {chosen} of {rows} ({share}).</source>
        <translation>将对 {rows} 个中的 {chosen} 个采取行动（{share}）。</translation>
    </message>
    <message>
        <source>About {hits} of them would buy: {precision} of those, {recall} of all who buy.</source>
        <translation>其中约 {hits} 个会购买：占行动对象的 {precision}，占全部购买者的 {recall}。</translation>
    </message>
    <message>
        <source>About {hits} of them would leave: {precision} of those, {recall} of all who leave.</source>
        <translation>其中约 {hits} 个会流失：占行动对象的 {precision}，占全部流失者的 {recall}。</translation>
    </message>
    <message>
        <source>About {hits} of them would be yes: {precision} of those, {recall} of all yes.</source>
        <translation>其中约 {hits} 个为“是”：占行动对象的 {precision}，占全部“是”的 {recall}。</translation>
    </message>
    <message>
        <source>You would act on {chosen} of {rows} test rows ({share}).</source>
        <translation>将对 {rows} 行测试数据中的 {chosen} 行采取行动（{share}）。</translation>
    </message>
    <message>
        <source>{hits} of them bought: {precision} of those, {recall} of all who bought.</source>
        <translation>其中 {hits} 个购买：占行动对象的 {precision}，占全部购买者的 {recall}。</translation>
    </message>
    <message>
        <source>{hits} of them left: {precision} of those, {recall} of all who left.</source>
        <translation>其中 {hits} 个流失：占行动对象的 {precision}，占全部流失者的 {recall}。</translation>
    </message>
    <message>
        <source>{hits} of them are yes: {precision} of those, {recall} of all yes.</source>
        <translation>其中 {hits} 个为“是”：占行动对象的 {precision}，占全部“是”的 {recall}。</translation>
    </message>
    <message>
        <source>&amp;Chance at least</source>
        <translation>概率至少(&amp;C)</translation>
    </message>
    <message>
        <source>or the &amp;best</source>
        <translation>或最高的(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation>或(&amp;O)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Scaled &amp;to</source>
        <translation>按总数换算(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ThresholdCharts</name>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Gain or lift</source>
        <translation>增益或提升度</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Predicted chance</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>各自占比</translation>
    </message>
    <message>
        <source>Threshold {share}</source>
        <translation>阈值 {share}</translation>
    </message>
    <message>
        <source>Scaled to {count}.</source>
        <translation>已按总数 {count} 换算。</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>会有什么结果</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的决策</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Did not buy</source>
        <translation>未购买</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Really yes</source>
        <translation>实际为是</translation>
    </message>
    <message>
        <source>Really no</source>
        <translation>实际为否</translation>
    </message>
    <message>
        <source>You act</source>
        <translation>采取行动</translation>
    </message>
    <message>
        <source>You leave it</source>
        <translation>不采取行动</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>白费</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>未打扰</translation>
    </message>
    <message>
        <source>How the chances are spread</source>
        <translation>概率的分布</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>TimeLimit</name>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>TourGuide</name>
    <message>
        <source>Stop the tour</source>
        <translation>停止导览</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The demo shop is open: what its customers did in a year is being read.</source>
        <translation>演示店铺已打开，正在读取顾客一年来的行为。</translation>
    </message>
    <message>
        <source>Next, you will see models learn from it who is going to buy.</source>
        <translation>接下来，您会看到模型从中学习谁将购买。</translation>
    </message>
    <message>
        <source>The question is: will this visitor buy? Several models are learning to answer it.</source>
        <translation>问题是：这位访客会购买吗？几个模型正在学习如何回答。</translation>
    </message>
    <message>
        <source>Their curves grow below. In about a minute you will see how good they are.</source>
        <translation>它们的曲线在下方逐渐展开。大约一分钟后，就能看到它们有多好。</translation>
    </message>
    <message>
        <source>This is how good the answers are, judged on customers’ later days.</source>
        <translation>这里显示结果有多好，用顾客之后的行为评估。</translation>
    </message>
    <message>
        <source>Look at Explain to see why, or change anything on the way and train again.</source>
        <translation>可以到“解释”页查看原因，也可以更改任何一步，再训练一次。</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Let the models learn, and watch how they get better; stop at any time and keep the best so far.</source>
        <translation>让模型学习，看着它们逐步变好；可以随时停止，并保留目前最好的结果。</translation>
    </message>
    <message>
        <source>A model is learning</source>
        <translation>有模型正在训练</translation>
    </message>
    <message>
        <source>Train a model first</source>
        <translation>请先训练一个模型</translation>
    </message>
    <message>
        <source>1 finished run</source>
        <translation>1 条已完成的训练记录</translation>
    </message>
    <message>
        <source>{count} finished runs</source>
        <translation>{count} 条已完成的训练记录</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>接下来的步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Elapsed, at most {allowed}</source>
        <translation>已用时间（最多 {allowed}）</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>All models in turn</source>
        <translation>依次训练全部模型</translation>
    </message>
    <message>
        <source>{count} models in turn</source>
        <translation>依次训练 {count} 个模型</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The best so far is being judged and kept.</source>
        <translation>正在评估并保留目前最好的结果。</translation>
    </message>
    <message>
        <source>The run is being discarded.</source>
        <translation>正在放弃这次训练。</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>训练记录 {number}</translation>
    </message>
    <message>
        <source>{count} more in the queue</source>
        <translation>队列中还有 {count} 个</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Run {number} was interrupted before it had finished.</source>
        <translation>训练记录 {number} 在完成前中断了。</translation>
    </message>
    <message>
        <source>Resume it from where it was saved last, or delete it.</source>
        <translation>可以从上次保存处继续训练，也可以删除。</translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation>删除训练记录 {number}？</translation>
    </message>
    <message>
        <source>What it had learnt until it was interrupted is removed. Your data stays.</source>
        <translation>中断之前学到的内容会删除。您的数据会保留。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>How run {number} learnt</source>
        <translation>训练记录 {number} 的学习过程</translation>
    </message>
</context>
<context>
    <name>Trainings</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Runs that you throw away lie here until you empty it.</source>
        <translation>移到回收站的训练记录会一直保存在这里，直到您清空回收站。</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>回收站中的训练记录</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put back run {title}</source>
        <translation>恢复训练记录“{title}”</translation>
    </message>
    <message>
        <source>Remove this run for good?</source>
        <translation>永久删除这条训练记录？</translation>
    </message>
    <message>
        <source>Remove these {count} runs for good?</source>
        <translation>永久删除这 {count} 条训练记录？</translation>
    </message>
    <message>
        <source>Models, reports and figures are removed from the disk, which frees {size}; this cannot be undone. Your data stays.</source>
        <translation>将从磁盘上删除模型、报告和指标，释放 {size}；此操作无法撤销。您的数据会保留。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>That did not work: another program may hold the files.</source>
        <translation>操作未成功：文件可能正由其他程序使用。</translation>
    </message>
    <message>
        <source>Close what may use them and try again.</source>
        <translation>关闭可能占用这些文件的程序，然后再试一次。</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Nothing leaves this computer: your data are read, learnt from and kept here.</source>
        <translation>任何内容都不会离开这台电脑：数据的读取、学习和保存都在本机。</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>将文件或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Exports of what your customers did, or of what you know about them.</source>
        <translation>导出的顾客行为数据，或您掌握的顾客信息。</translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, JSON, Parquet – also as .zip, .gz or .bz2</source>
        <translation>CSV 等文本表格、Excel、JSON、Parquet，也可以是 .zip、.gz 或 .bz2</translation>
    </message>
    <message>
        <source>&amp;Open files …</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a fo&amp;lder …</source>
        <translation>打开文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a &amp;project …</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if?</source>
        <translation>如果……会怎样？</translation>
    </message>
    <message>
        <source>Change values and see what the model would answer. It shows what the model has learnt, not what causes a purchase.</source>
        <translation>更改一些值，看模型会如何回答。它显示模型学到了什么，而不是什么导致购买。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Change another feature</source>
        <translation>更改其他特征</translation>
    </message>
    <message>
        <source>How the chance follows a feature</source>
        <translation>概率如何随特征变化</translation>
    </message>
    <message>
        <source>Change another feature …</source>
        <translation>更改其他特征…</translation>
    </message>
    <message>
        <source>As it is: a chance of {chance}</source>
        <translation>现状：概率为 {chance}</translation>
    </message>
    <message>
        <source>The chance goes from {before} to {after}</source>
        <translation>概率从 {before} 变为 {after}</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How the chance follows {feature}</source>
        <translation>概率如何随“{feature}”变化</translation>
    </message>
    <message>
        <source>The chance over {feature}, with everything else as set above.</source>
        <translation>概率随“{feature}”的变化，其他各项保持上面的设置。</translation>
    </message>
</context>
<context>
    <name>WishStrip</name>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Less of what everybody takes</source>
        <translation>少推荐热销商品</translation>
    </message>
    <message>
        <source>Nothing they have bought before</source>
        <translation>不推荐已购买的商品</translation>
    </message>
</context>
<context>
    <name>WizardTabBar</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Step {number}, {name}: {state}</source>
        <translation>第 {number} 步，{name}：{state}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Bring back unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} 和另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>_ActionDelegate</name>
    <message>
        <source>Taken out</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>由您添加</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>{need}: in your data</source>
        <translation>{need}：数据中已有</translation>
    </message>
    <message>
        <source>{need}: missing</source>
        <translation>{need}：缺失</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Back to the real value of {name}</source>
        <translation>恢复“{name}”的实际值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>_RecentLine</name>
    <message>
        <source>Take {name} from this list</source>
        <translation>从列表中移除 {name}</translation>
    </message>
    <message>
        <source>Take it from this list; the project itself stays</source>
        <translation>只从列表中移除，项目本身保留</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>It has unsaved changes from an interrupted session.</source>
        <translation>有上次中断时未保存的更改。</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>打开项目 {name}</translation>
    </message>
</context>
<context>
    <name>_RecommendationDelegate</name>
    <message>
        <source>They took this</source>
        <translation>顾客实际选择了这件商品</translation>
    </message>
</context>
<context>
    <name>_StageRow</name>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
    <message>
        <source>with the validation rows too</source>
        <translation>加上验证集再训练一次</translation>
    </message>
    <message>
        <source>{done} of at most {total}</source>
        <translation>{done}，最多 {total}</translation>
    </message>
</context>
<context>
    <name>_TestFile</name>
    <message>
        <source>Choose the file to judge on …</source>
        <translation>选择用于评估的文件…</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>尚未选择</translation>
    </message>
</context>
</TS>
