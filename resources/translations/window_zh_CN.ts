<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionLine</name>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes an action out, or puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>Viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the network&apos;s attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AffectedRows</name>
    <message>
        <source>Rows it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} rows: each copy below the row it repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} rows: each copy below the row it repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {shown} rows it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of the {total} rows it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllModelsDetail</name>
    <message>
        <source>Pick the usual ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the time is up, models not begun yet are left out, and that is said. You can stop earlier and keep the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each learns from the same examples. The best on data kept aside for choosing is kept, or their blend where that does better. Only then is it judged, on data nobody has looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} models learn one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blend: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than there is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the repair {before} rows, after it {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BestBar</name>
    <message>
        <source>How many of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of all, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a chance of {least} or more; about {sum} of them are expected to be yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is expected to spend {least} or more, all together about {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (for any program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet (for data tools)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChanceBar</name>
    <message>
        <source>threshold {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChanceBars</name>
    <message>
        <source>{chance} (before {share})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>How the data have moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns whose values are no longer spread as they were when the model learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that the model wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {what} can be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in these files to be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring files with new customers or new rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing or hold something else: they count as missing values, and the scores are less sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns fit, but the data have moved strongly: check the scores with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have every column the model wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will say: {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more columns are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingView</name>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the files …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>Changed by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was guessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stopping keeps the best it has reached so far and takes up to half a minute. To go on later, resume the run from its last checkpoint at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training that waits for its turn is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} trainings that wait for their turn are let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is still learning. What should become of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnContent</name>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnDetails</name>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the role that was guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the values are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commonest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distinct} different ones in {rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {distinct} different ones in {rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value wherever there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Intent Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training, or add it to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To any step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next or the previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among cards, tabs, rows and the points of a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button, choose a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog or the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand and predict what the customers of an online shop intend. All data stays on this computer; the program reaches no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Intent Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonValues</name>
    <message>
        <source>First most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First most often: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompressionDialog</name>
    <message>
        <source>Make the model smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller file that answers nearly the same. Both are asked the same questions afterwards, so that you see what it gains and what it costs. The model itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the network is kept as a small whole one. It is done in seconds, and nothing is learnt anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that matter least are left out. It is done in seconds, and nothing is learnt anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model that learns from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller model learns to answer as this one does. It takes longest, and may be faster afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that came after those it learnt from show best what the smaller one is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to compare on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the smaller model as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent Desktop model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins when the training under way has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a model smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvesCard</name>
    <message>
        <source>How the models learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space rounds by powers of ten, so that short trainings stay in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space the figure by powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the strong lines are smoothed; the faint ones show every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the first model learns, you see how it gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the curves …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its models learn in one step, without rounds that could be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before a model had begun to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ({count} folds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ({count} parts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, fold {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {number}: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds or epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: batches, or rounds of trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: on validation rows. Dashed: on the rows it learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On validation rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the rows it learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best at {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no other runs yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Which customers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest chance first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest chance first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes against the odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no against the odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pushes it up stands to the right, what pushes it down to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not among the test customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only customers that the model did not learn from are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push (log-odds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons add up exactly to the model&apos;s answer, in log-odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons add up to the model&apos;s answer within {gap} (log-odds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weaker reasons push together by +{up} and {down}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions before the chance was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance {chance}, which counts as {said} (yes from {threshold}). In truth it was {truth}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Reading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your files and check that the meaning of their columns was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} with 1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} with {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large files take a while; the window stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, or open them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this project are not where they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back, or say where they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong is said above. You can also bring other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped: what you see is from before your last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {column} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the role of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says when something happened, so these rows count as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a column holds dates, give it the role Time: then questions about what comes next can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs made before keep what they learnt; the change counts from the next one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns {first} to {last} of {all}; choose another one in the list to see those around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a day as year, month and day, such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose {least} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose {greatest} or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoShop</name>
    <message>
        <source>See it at work in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data of your own are needed: the demo shop has 2,800 customers and about 285,000 events, and goes all the way by itself while you watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop’s year is simulated and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is asked: will this visitor buy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five models learn; you see their curves grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see how far the best one can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the shop’s year …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoTour</name>
    <message>
        <source>Demo shop files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who will buy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what has been learnt so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is removed with all it has reached. To keep its best, choose “Stop and keep the best so far”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>The project “{name}” will be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} will be opened for scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file will be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files will be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked: add to the project “{name}”, replace its data, or a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file will be read into the project “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files will be read into the project “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file will be read into a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files will be read into a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in {names} will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierScores</name>
    <message>
        <source>Earlier scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scores of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncoderView</name>
    <message>
        <source>What this encoder is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows how your customers behave: what they do next, when, and which items are alike. By itself it answers nothing. A question that starts from it has less to learn, which may help where answers are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for a question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data answer no question that can start from an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks this question, starting from this encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the encoder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Go back to your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. Your files are unharmed, and what is being learnt goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and try it once more, or in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, close the window and open it anew: you go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To report it, copy the details or save the log, and read through what you pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent by itself. The log names what the program did and the places of files; an error may quote a value of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has happened {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last start left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the program stood when it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of use to whoever mends the program. It is sent nowhere; save it to pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Time and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few real steps of each size on your histories tell, in about ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than there is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how far the model can be trusted, and decide whom to act on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Begin with your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is learning right now. What it has learnt is judged here when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training has finished yet: the last one failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training has finished yet: the last one was stopped and nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training has finished yet: the last one was interrupted. It can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at run {number}: {question}, {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run kept no figures for choosing a threshold, so its report is shown as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was written by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the latest version to see it here, or open the report in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how many there are in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the delivered threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what decisions are worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to this part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>What matters overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what this model goes by …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the answers lean on, over all and for one of them, and what would change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trained model to explain yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to explain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model goes by, and how well it does, stands in its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this project&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Drop files anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off to let go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as ignored, and asks for nothing any more. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repair is known here: it is for you to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done unless you refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set_aside} rows set aside of {rows}; {remaining} remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would set {set_aside} of {rows} rows aside; {remaining} would remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {rows} rows ({share})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>{severity}, ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repair accepted before, which nothing asks for any more: {repair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({count} ignored)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider, with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual does not hold these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: most ({count}) between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {total} rows, most ({count}) between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add actions one by one to see what would follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did with the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: what speaks for “{item}”, and from the right what speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: how much each of the last actions speaks for “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the last actions by itself changes anything for “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the history as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the history as you have changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a visitor of whom only this is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Reading the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFinder</name>
    <message>
        <source>Find an item by title, name or category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items, the commonest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMap</name>
    <message>
        <source>A map without items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of {count} items. Items that the same customers took stand near each other; common ones are larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most like it: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>{share} alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>What is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 training waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} trainings wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinedTables</name>
    <message>
        <source>The tables and how they are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{main} looks up {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every event finds its customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of events find their customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every event with an item finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of events with an item find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every event with an order finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of events with an order find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row that gives {key} finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of rows that give {key} find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main table, {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up by {key}, {rows}. {match}. {adds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row repeats a key and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows repeat a key and are not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of its customers occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of its items occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of its orders occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of its rows are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out {columns}, known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LackingQuestionCard</name>
    <message>
        <source>Go to Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Not possible yet: go to Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningHead</name>
    <message>
        <source>Stop and keep the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearntFrom</name>
    <message>
        <source>without {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other event meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other repairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} at {x}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attention to each feature. That is not why the chance is what it is: what the model leans on, and whether this attention means anything, stands under “What matters overall”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookedLine</name>
    <message>
        <source>Thin lines: where “{model}” looked, which is not why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map of these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the items …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few histories hold several of them, so that nothing tells which belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} commonest of {total} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that the same customers took stand near each other. Click a point, or search, to see what is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acted on once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acted on {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too rare to be on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few histories hold it together with something else to say what is like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningPanel</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search event values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {column} {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {count} columns {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the meaning of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the meaning of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was guessed: {count} changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {samples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the values of {column} stand for. Questions look for views, carts and purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says what happened; this is what the rows are taken for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a product or page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put something into the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept something on a wish list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave something back or cancelled an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated or reviewed something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended something to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else; it still counts as activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that take something back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring time and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a model learns, everything would take longer than it does alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Let {model} learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selected run&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers yes from a chance of {threshold}, as chosen on Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers yes from a chance of {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCosts</name>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {shortest} to {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {memory} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long would each take here? Samples of your data tell, in a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on samples of your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>Time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops by itself once nothing gets better, and else when the time is up; the best so far is kept. Where another model learns from it, the encoder has two fifths of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are good ones; nothing here has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses a graphics card where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one option changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} options changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelNetwork</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} numbers for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs, one a category value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weights, as learnt in the selected run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} weights to learn. The training counts them exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units, ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} networks that share their large weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always included as the yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model learns this; see what it is good at, and change its options if you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare several models, which is best for most people, or choose one and change its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs data to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model answers a question. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” cannot be answered from these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} models, up to {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models, up to {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine loads them; the first time this takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those ticked below learn in turn; the best, or their blend, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” does not answer this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the model&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelTraits</name>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentHandle</name>
    <message>
        <source>Arrow keys move it by a day, Page Up and Page Down by a week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyPart</name>
    <message>
        <source>Maximise: use the most profitable threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best threshold found on these test rows flatters itself a little: on new customers expect less. The delivered threshold was chosen on validation rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At best {profit}, when you act on the best {share} (a chance of at least {chance}). Acting on everybody would bring {everybody}, on nobody {nobody}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these amounts it is best to act on nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>From a file …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedChips</name>
    <message>
        <source>Needs {needs}: your data have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDrawing</name>
    <message>
        <source>Build of the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Chances of what they do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see here what they do next, train “What will this customer do next, and when?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the open cart is bought: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, if anything, in about {time} ({low} – {high})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextView</name>
    <message>
        <source>Chances of what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be told before they have done something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of the open cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few carts were open in the data to learn what becomes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What really came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they do something, in about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the times sooner; 8 of 10 times between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item in it is bought within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the {count} items in it is bought within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. In the test, which knew older actions as well, this was given {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. In the test this was given {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the cart was bought within {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the cart was bought within {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may want next is shown by run {number}, beside these chances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what they may want next, train “What does this customer want next?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing within {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done with {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “{project}” has data already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was not closed properly: changes made last are not saved in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back, or go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Please enter a whole number, such as 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a number, such as 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter {greatest} or less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>Please enter whole numbers with commas between them, such as 64, 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter numbers of {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter numbers of {greatest} or less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeBanner</name>
    <message>
        <source>See how good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data and the other runs are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {time}, the best so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} reaches {name} {figure} on data that it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the simplest comparison, “{name}”, reaches {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {share} with the highest scores, {rate} bought: {lift} times as many as on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {share} with the highest scores, {rate} left: {lift} times as many as on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {share} with the highest expected spending brought {part} of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {part}, something they took next was among the first ten recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerList</name>
    <message>
        <source>Which first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest hits first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest histories first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the first right recommendation when the model was tested; a dash where it was beyond 9,999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that the model gave in the test to what really came next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} that were tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {kept} that were tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your data are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided since run {number} was learnt: {changed}. Train again to learn from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data to learn from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are still being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this project are not where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question needs a file to be judged on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question needs one more answer: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops by itself once nothing gets better. You may stop it at any time and keep the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repair applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} repairs applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best one, or their blend, is kept. At most {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} models in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of its options changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural networks use a graphics card where one passes its test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best {figure} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Accept all &amp;proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches on every repair that is usual for what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in data first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is wrong with your data, and decide what to repair and what to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what was found, or say that it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the problems right before you train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data are ready to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data can be used, with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data cannot be learnt from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a finding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all proposed repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row and column has been looked at: missing and impossible values, copies, customers, change over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repairs: all {rows} rows are used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repairs}; all {rows} rows stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repairs}: {set_aside} rows set aside of {rows}; {remaining} remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repairs}: up to {set_aside} rows set aside of {rows}; at least {remaining} remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repair, on unless you refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} repairs, on unless you refuse them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repair accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} repairs accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionMoney</name>
    <message>
        <source>Count in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Say what it brings to act on an answer (with a coupon, a call, a letter), and the program finds the chance from which acting pays. Amounts are in your shop&apos;s currency; a cost is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decisions are worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act, and the answer turns out yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act, and the answer turns out no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave it, and the answer turns out yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave it, and the answer turns out no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are examples: put in your own. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting pays from a chance of {chance} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these amounts a right decision brings nothing, so acting would not pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these amounts a wrong decision costs nothing, so acting would always pay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with these data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you want to know, and say how far ahead and how it shall be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions need data. Bring in a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to judge on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” cannot be answered from these data any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what you changed, or choose another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the left. Here you will see how it is asked and how its answers are judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data answer no question yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left you see what each question lacks, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move how far ahead is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the question&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to judge on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what decisions are worth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionSettings</name>
    <message>
        <source>Please choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter {greatest} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of customers active in the {days} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionTimeline</name>
    <message>
        <source>week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions an hour; {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions a day; {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions a week; {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions a month; {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions a year; {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data run from {start} to {end}. The model learns by looking back at {count} days from {first} on, each with what happened in the {days} days after it, and is judged by the {days} days after {test}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data run from {start} to {end}: {parts}. The newest of it, from about {judged} on, judges the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer&apos;s first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their last item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every customer the last item judges, the one before it chooses, the rest is learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning and choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data run from {start} to {end}. What customers took from {cutoff} on judges the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part is learnt from and which is judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days ahead, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest: {when}, with {count} actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you ask, or the models, and add it here: it begins when this one has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided now learns next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{training}” out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits, number {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsChart</name>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the chance: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the chance: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationModel</name>
    <message>
        <source>they really took this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left that may be recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they really took next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the test the model has learnt from this, too: trust the place it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {tested} in the test · now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more, further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now out of sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>How the scores are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look beforehand: the first {count} of {total} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks are places among these alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} have a chance of {threshold} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean chance: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer a row belongs to. One column at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product a row is about. One column at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened. One column at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer did: view, cart, purchase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit a row belongs to. One column at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order or invoice a row belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid in all: price times quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one piece costs the shop itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount, coupon or campaign that was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer&apos;s judgement as a number, such as stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind, brand or department of a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s name, for people to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to be read, such as reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country, region, city or store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to be learnt: bought or not, left or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got an offer or took part in a test, and who did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, gender and the like: to check fairness, not to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary column to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: nothing is learnt from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent Desktop model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this model that could be made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings of run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of run {number} are in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {numbers} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs {numbers} are in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on each run&apos;s test part, which it never saw while learning. Best {figure} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {numbers}: {protocol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {best} and {other} were judged on different rows or in another way, so it cannot be measured whether one is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {best} and {other} are alike: their {figure} does not differ on the rows they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {best} is better than run {other}: its lead of {interval} {figure} (95 %) is more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {best} may be ahead of run {other} by chance alone: its lead is {interval} {figure} (95 %).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLabelDialog</name>
    <message>
        <source>Name and note of run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tried, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept in the run&apos;s folder and shown in the list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>{model} (delivered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These charts show “{model}”. What you deliver is “{chosen}”; its threshold stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the threshold below, or drag a dashed line: all charts follow. Looking at test rows to choose it is a little optimistic; the delivered threshold was chosen on validation rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the best {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to act on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered threshold would act on {share} of all, which singles nobody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the best F1, a figure that fits where yes is rare. Here it helps more to say how many you can reach: of the best {few}, {precision} are yes, {lift} times as many as on average.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Learning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike the run before it: {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to look at it, two or more to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training is kept here as a run: its figures, its report and its model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that hold these words in their name, question, model, state or note are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures with their 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Run {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreOptions</name>
    <message>
        <source>The three strongest reasons; the best are the thousand highest chances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest reasons for what comes first; the best are the first thousand rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a name on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons beside each score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: from the last event in the files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Train a model first, or drop a model file (.intent) here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model answer for new files: they are checked first, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the first {count} for a look beforehand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorePeriod</name>
    <message>
        <source>Chance of a purchase between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of no purchase between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected spending between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory for reading data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device for learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short movements that show where something went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been written so far, such as reports and scores, stays in the language it was written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds out on what networks learn here, and whether it computes what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s own options say which device it is to learn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fits this computer ({size} GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for reading data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory for reading data, in GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading and preparing data, from the next job on. What does not fit is kept on disk meanwhile, which takes longer and answers the same. Models take what they need beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects are made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: no data, no figures, no reports of errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project&apos;s folder holds a copy of its data, its runs and its models: delete the folder to be rid of them. These settings are kept in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing … the first time this takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks learn on: {device}. It computes what it should (tested in {time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent projects is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent projects names 1 project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent projects names {count} projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of errors: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of errors, {size} kB in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of recent projects?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the logs of errors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would help to find out what went wrong. They have not been sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarItems</name>
    <message>
        <source>Similar items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar to “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few histories hold it together with something else to say what is like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>&amp;Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings more files of the same kind, or a table of customers, items or orders, into this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by other files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpreadPicture</name>
    <message>
        <source>less than {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Read the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and clean the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make examples to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge and find reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out how the tables belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a copy to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing what customers did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting histories in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a few steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what customers did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding what items and customers share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging what is popular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what customers did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging, to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging on data never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out whether order matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at where the network looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with and without the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with one learnt from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a new one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns from all actions before it looks at any answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another project, or of another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier encoder can go on learning from what is new, which is faster than starting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers&apos; habits, learnt first (a new encoder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits learnt in run {number} (its encoder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits kept in a file (an encoder) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers&apos; habits can be learnt before any answer is looked at; what has learnt them is called an encoder. It may help where answers are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes up to two fifths of the time allowed. A pre-training of its own serves several questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the encoder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report shows whether going on is as good as learning everything again, what the new data bring, and how long each takes. The one from scratch may take the time allowed once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report shows beside it what an encoder brings that learns from your data alone. Learning that one takes up to two fifths of the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encoder has learnt until {until}, but your answers are judged from {latest} on. Its figures would be too good, so it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-train until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an encoder from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-train an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts from a new encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts from the encoder of run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Use this project&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visitors or customers, in files like those the model learnt from. The answer itself need not be in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and what they did, in files like those the encoder learnt from. For each of them it says what to expect and when, and describes their behaviour in numbers for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files to score here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score this project&apos;s data, or drop other files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this project&apos;s data the model has learnt from most rows, so it looks surer there than it is. The figures on Evaluate are of rows it had not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has learnt from this project&apos;s data and now looks ahead from their last event. How well it does that is on Evaluate, found on a part it had not learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>{rows} · the main table: all are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another file in place of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on a chance of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on the best share of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on as many of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to act on, those with the highest chances first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers or visits there are in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers or visits you have in all: counts and profit are scaled to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold, from acting on nobody to acting on everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the delivered threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would act on nobody: the highest chance here is {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would act on {chosen} of {rows} ({share}). About {hits} of them would be yes: {precision} of those, {recall} of all yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would act on {chosen} of {rows} test rows ({share}). {hits} of them are yes: {precision} of those, {recall} of all yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit: {profit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chance at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or the &amp;best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdCharts</name>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain or lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the chances are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLimit</name>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourGuide</name>
    <message>
        <source>Stop the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop is open: what its customers did in a year is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, you will see models learn from it who is going to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is: will this visitor buy? Several models are learning to answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their curves grow below. In about a minute you will see how good they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how good the answers are, judged on customers’ later days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Explain to see why, or change anything on the way and train again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the models learn, and watch how they get better; stop at any time and keep the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finished run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elapsed} of at most {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} models in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best so far is being judged and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {number} was interrupted before it had finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it from where it was saved last, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had learnt until it was interrupted is removed. Your data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How run {number} learnt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trainings</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that you throw away lie here until you empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back run {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this run for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these {count} runs for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, reports and figures are removed from the disk, which frees {size}; this cannot be undone. Your data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: another program may hold the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what may use them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Nothing leaves this computer: your data are read, learnt from and kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of what your customers did, or of what you know about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, JSON, Parquet – also as .zip, .gz or .bz2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fo&amp;lder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;project …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change values and see what the model would answer. It shows what the model has learnt, not what causes a purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change another feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the chance follows a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change another feature …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: a chance of {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance goes from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the chance follows {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance over {feature}, with everything else as set above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishStrip</name>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less of what everybody takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing they have bought before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardTabBar</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ActionDelegate</name>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>{need}: in your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{need}: missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Back to the real value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RecentLine</name>
    <message>
        <source>Take {name} from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from this list; the project itself stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has unsaved changes from an interrupted session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RecommendationDelegate</name>
    <message>
        <source>They took this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StageRow</name>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once more, with the rows kept for choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of at most {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TestFile</name>
    <message>
        <source>Choose the file to judge on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
