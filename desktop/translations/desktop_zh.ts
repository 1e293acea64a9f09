<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>Pneumonia Reader</source>
        <translation>肺炎读片助手</translation>
    </message>
    <message>
        <source>Findings suggestive of pneumonia</source>
        <translation>有提示肺炎的征象</translation>
    </message>
    <message>
        <source>No findings suggestive of pneumonia: this does not exclude it</source>
        <translation>未见提示肺炎的征象：这不能排除肺炎</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>不确定：请临床医师阅片</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>正在读取胸片…</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Suggestive of pneumonia</source>
        <translation>有提示肺炎的征象</translation>
    </message>
    <message>
        <source>Not suggestive</source>
        <translation>未见提示征象</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Have a clinician confirm it, together with the patient&apos;s signs.</source>
        <translation>请临床医师结合患者体征加以确认。</translation>
    </message>
    <message>
        <source>If the patient is unwell, have a clinician read the film all the same.</source>
        <translation>如果患者身体不适，仍须请临床医师阅片。</translation>
    </message>
    <message>
        <source>Choose the film in the list to have it scored.</source>
        <translation>在列表中选择此胸片即可评分。</translation>
    </message>
    <message>
        <source>Open film…</source>
        <translation>打开胸片…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Report on one film</source>
        <translation>单张胸片报告</translation>
    </message>
    <message>
        <source>Report on {n} films</source>
        <translation>{n} 张胸片的报告</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Decision support. The decision stays with a qualified clinician.</source>
        <translation>决策支持。决定始终由合格的临床医师作出。</translation>
    </message>
    <message>
        <source>{film} (row {row} of the list)</source>
        <translation>{film}（列表第 {row} 行）</translation>
    </message>
    <message>
        <source>unreadable file</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>left out of this file; write it here by hand if needed</source>
        <translation>此文件未写入；如有需要，请在此手写</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Where the program looked: coloured places speak for pneumonia</source>
        <translation>程序看了哪里：着色部位提示肺炎</translation>
    </message>
    <message>
        <source>Where the program looked is not known for this film.</source>
        <translation>不清楚程序在此胸片上看了哪里。</translation>
    </message>
    <message>
        <source>The pictures are made smaller. Read the film itself, not this page.</source>
        <translation>图像已缩小。请阅读胸片本身，不要以此页阅片。</translation>
    </message>
    <message>
        <source>uncertain {low} to {high}, threshold {threshold}</source>
        <translation>{low} 至 {high} 为不确定，阈值 {threshold}</translation>
    </message>
    <message>
        <source>{number} where {share} of 100 children have it</source>
        <translation>{number}（每 100 名儿童中有 {share} 名患病时）</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>The program found nothing that speaks against the score.</source>
        <translation>程序未发现使该评分存疑的情况。</translation>
    </message>
    <message>
        <source>The film was changed by hand before it was scored, and is shown so: {changes}.</source>
        <translation>此胸片在评分前经人工调整，并按调整后显示：{changes}。</translation>
    </message>
    <message>
        <source>What the finding means at this age has not been measured.</source>
        <translation>该结果在此年龄意味着什么，尚未测定。</translation>
    </message>
    <message>
        <source>What was read, and with what</source>
        <translation>读取的文件和所用的程序</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>{format}, {width} × {height} pixels</source>
        <translation>{format}，{width} × {height} 像素</translation>
    </message>
    <message>
        <source>The history of results is damaged. A new one was begun; {n} results could be brought over from the old one.</source>
        <translation>结果历史记录已损坏。已新建一个；从旧记录中恢复了 {n} 条结果。</translation>
    </message>
    <message>
        <source>The old one is kept as “{name}”. The films themselves are not touched.</source>
        <translation>旧记录已保留为“{name}”。胸片本身未被改动。</translation>
    </message>
    <message>
        <source>The history of results is damaged and can&apos;t be read.</source>
        <translation>结果历史记录已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Results are not kept until the file is moved away; it can&apos;t be renamed ({reason}). Move it away yourself.</source>
        <translation>在移走该文件之前不会保留结果；无法重命名该文件（{reason}）。请自行将其移走。</translation>
    </message>
    <message>
        <source>The history of results comes from a newer version of the program. It is left as it is.</source>
        <translation>结果历史记录来自更新版本的程序，将保持原样。</translation>
    </message>
    <message>
        <source>You can work on, but results are not kept. Use the newer version to find them.</source>
        <translation>您可以继续工作，但不会保留结果。请使用更新的版本来查找它们。</translation>
    </message>
    <message>
        <source>The history of results can&apos;t be used ({reason}).</source>
        <translation>无法使用结果历史记录（{reason}）。</translation>
    </message>
    <message>
        <source>You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.</source>
        <translation>您可以继续工作，之前保留的内容仍在。请释放一些磁盘空间，或申请在此写入的权限。</translation>
    </message>
    <message>
        <source>Another program holds the history of results.</source>
        <translation>另一个程序正在占用结果历史记录。</translation>
    </message>
    <message>
        <source>This result is not in the history.</source>
        <translation>此结果不在历史记录中。</translation>
    </message>
    <message>
        <source>Switch the history on in the settings, and score the film again.</source>
        <translation>请在设置中打开历史记录，并对胸片重新评分。</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>以前的结果</translation>
    </message>
    <message>
        <source>Search by file name, folder or note</source>
        <translation>按文件名、文件夹或备注搜索</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>When the films were scored</source>
        <translation>胸片的评分时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>选定日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>结果(&amp;F)</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>显示哪些结果</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>More on the chosen result</source>
        <translation>所选结果的更多信息</translation>
    </message>
    <message>
        <source>Scored: {last}.</source>
        <translation>评分时间：{last}。</translation>
    </message>
    <message>
        <source>Scored: {last}. For the first time: {first}.</source>
        <translation>评分时间：{last}。首次：{first}。</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold}.</source>
        <translation>模型：{model}。阈值：{threshold}。</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <translation>打开结果(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 条结果</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} 条结果</translation>
    </message>
    <message>
        <source>No results are kept yet. Each film that is scored will stand here.</source>
        <translation>尚未保留任何结果。每张评分后的胸片都会出现在这里。</translation>
    </message>
    <message>
        <source>No result fits what is searched for and chosen above.</source>
        <translation>没有符合上方搜索和选择的结果。</translation>
    </message>
    <message>
        <source>The history is switched off: new results are not kept. You can switch it on in the settings.</source>
        <translation>历史记录已关闭：不会保留新的结果。您可以在设置中打开它。</translation>
    </message>
    <message>
        <source>Model (SHA-256)</source>
        <translation>模型 (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>阅片者备注</translation>
    </message>
    <message>
        <source>Read by (name)</source>
        <translation>阅片者（姓名）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>{n} more films of the list have no result: the report is not complete.</source>
        <translation>列表中还有 {n} 张胸片没有结果：报告不完整。</translation>
    </message>
    <message>
        <source>Not all films were read with the same model: do not compare their scores.</source>
        <translation>并非所有胸片都由同一模型读取：请勿比较它们的评分。</translation>
    </message>
    <message>
        <source>Scores of the {n} films that were scored</source>
        <translation>{n} 张已评分胸片的评分</translation>
    </message>
    <message>
        <source>films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Not scored, and why</source>
        <translation>未评分及原因</translation>
    </message>
    <message>
        <source>Scored with a warning</source>
        <translation>有评分但带警告</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>全部胸片</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Warnings, or why not</source>
        <translation>警告，或未评分的原因</translation>
    </message>
    <message>
        <source>File names are left out, since they can hold a patient&apos;s name: the first 12 digits of its file&apos;s SHA-256 name a film.</source>
        <translation>文件名可能含有患者姓名，因此未列出：每张胸片以其文件 SHA-256 的前 12 位表示。</translation>
    </message>
    <message>
        <source>unlike a chest film</source>
        <translation>不像胸片</translation>
    </message>
    <message>
        <source>unlike the films it was made with</source>
        <translation>与制作程序所用的胸片不同</translation>
    </message>
    <message>
        <source>evidence outside the lungs</source>
        <translation>依据在肺外</translation>
    </message>
    <message>
        <source>age not intended</source>
        <translation>年龄超出范围</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄不明</translation>
    </message>
    <message>
        <source>perhaps no X-ray</source>
        <translation>可能不是 X 线片</translation>
    </message>
    <message>
        <source>perhaps no chest</source>
        <translation>可能不是胸部</translation>
    </message>
    <message>
        <source>detector&apos;s raw image</source>
        <translation>探测器原始图像</translation>
    </message>
    <message>
        <source>badly exposed</source>
        <translation>曝光不良</translation>
    </message>
    <message>
        <source>small image</source>
        <translation>图像小</translation>
    </message>
    <message>
        <source>Report on this film</source>
        <translation>此胸片的报告</translation>
    </message>
    <message>
        <source>Report on the list</source>
        <translation>列表的报告</translation>
    </message>
    <message>
        <source>The report holds the film and where the program looked, the score, the finding, the warnings, the model, today&apos;s date, your note and room for a signature.</source>
        <translation>报告包含胸片和程序看过的部位、评分、结果、警告、模型、今天的日期、您的备注和签名处。</translation>
    </message>
    <message>
        <source>The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, the model, today&apos;s date and your note. It holds no pictures.</source>
        <translation>报告包含数量、评分分布、哪些胸片未评分及原因、全部胸片的表格、模型、今天的日期和您的备注，不含图像。</translation>
    </message>
    <message>
        <source>As ticked now, the patient&apos;s name, the patient&apos;s ID and file names stay out.</source>
        <translation>按当前勾选，报告不含患者姓名、患者编号和文件名。</translation>
    </message>
    <message>
        <source>As ticked now, file names stay out. Names and IDs of patients are never in it.</source>
        <translation>按当前勾选，报告不含文件名。患者姓名和编号从不写入。</translation>
    </message>
    <message>
        <source>As ticked now, the report says who the patient is or may be: keep it safe.</source>
        <translation>按当前勾选，报告会写明或可能透露患者身份：请妥善保管。</translation>
    </message>
    <message>
        <source>Letters that are part of the picture stay in the picture.</source>
        <translation>图像本身带有的文字会留在图像中。</translation>
    </message>
    <message>
        <source>Your &amp;note (may be empty)</source>
        <translation>您的备注（可不填）(&amp;N)</translation>
    </message>
    <message>
        <source>Printed as you write it. Don&apos;t name the patient here if the report is to stay without a name.</source>
        <translation>将照您所写打印。如果报告不应出现姓名，请勿在此写患者姓名。</translation>
    </message>
    <message>
        <source>Put into the report:</source>
        <translation>写入报告：</translation>
    </message>
    <message>
        <source>&amp;Patient&apos;s name (from the DICOM file)</source>
        <translation>患者姓名（来自 DICOM 文件）(&amp;P)</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;ID (from the DICOM file)</source>
        <translation>患者编号（来自 DICOM 文件）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;File name (it can hold the patient&apos;s name)</source>
        <translation>文件名（可能含有患者姓名）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File names (they can hold patients&apos; names)</source>
        <translation>文件名（可能含有患者姓名）(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;per size</source>
        <translation>纸张大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF…(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印…(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>报告另存为</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{film}.pdf</source>
        <translation>报告-{film}.pdf</translation>
    </message>
    <message>
        <source>report-{n}-films.pdf</source>
        <translation>报告-{n}张胸片.pdf</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>图像另存为</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>下一张胸片</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>上一张胸片</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>显示整张胸片</translation>
    </message>
    <message>
        <source>Tools for looking at the film</source>
        <translation>查看胸片的工具</translation>
    </message>
    <message>
        <source>Arrow keys go from tool to tool.</source>
        <translation>用方向键切换工具。</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>实际像素 (1:1)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Drag moves the film</source>
        <translation>拖动可移动胸片</translation>
    </message>
    <message>
        <source>Drag changes brightness and contrast</source>
        <translation>拖动可调整亮度和对比度</translation>
    </message>
    <message>
        <source>Drag measures a length</source>
        <translation>拖动可测量长度</translation>
    </message>
    <message>
        <source>Ready-made brightness and contrast</source>
        <translation>预设亮度和对比度</translation>
    </message>
    <message>
        <source>Invert: black becomes white</source>
        <translation>反相：黑变白</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>显示模型看到的图像</translation>
    </message>
    <message>
        <source>Show the film as it was opened</source>
        <translation>按打开时的样子显示胸片</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>All tools in words</source>
        <translation>全部工具（文字）</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件设定</translation>
    </message>
    <message>
        <source>Window {number} of the file: level {level}, width {width}</source>
        <translation>文件中的窗 {number}：窗位 {level}，窗宽 {width}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺窗</translation>
    </message>
    <message>
        <source>Wheel: zoom. Double click: whole film.</source>
        <translation>滚轮：缩放。双击：整张胸片。</translation>
    </message>
    <message>
        <source>Drag with the right button: brightness and contrast; with the middle one: move.</source>
        <translation>按右键拖动：亮度和对比度；按中键拖动：移动。</translation>
    </message>
    <message>
        <source>Arrow keys: move the film. Shift and arrow keys: brightness and contrast.</source>
        <translation>方向键：移动胸片。Shift 加方向键：亮度和对比度。</translation>
    </message>
    <message>
        <source>Drag from one place to another to measure. Keys: Space, then arrow keys.</source>
        <translation>从一处拖到另一处即可测量。按键：先按空格键，再按方向键。</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>level {level}, width {width}</source>
        <translation>窗位 {level}，窗宽 {width}</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} pixels</source>
        <translation>{length} 像素</translation>
    </message>
    <message>
        <source>Measured on the detector; in the body it is somewhat less.</source>
        <translation>在探测器上测得；在体内的实际长度略小。</translation>
    </message>
    <message>
        <source>In pixels: the file does not say how large one is.</source>
        <translation>以像素计：文件没有说明像素大小。</translation>
    </message>
    <message>
        <source>What the model saw: {side} × {side} pixels, nothing more.</source>
        <translation>模型看到的：{side} × {side} 像素，仅此而已。</translation>
    </message>
    <message>
        <source>Available once the film has a score.</source>
        <translation>胸片有评分后可用。</translation>
    </message>
    <message>
        <source>Available once the film has a score, with a model that can show it.</source>
        <translation>胸片有评分且模型支持显示时可用。</translation>
    </message>
    <message>
        <source>Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease.</source>
        <translation>橙色：提示肺炎，颜色越深提示越强。仅为粗略位置：不是病变的轮廓。</translation>
    </message>
    <message>
        <source>Strength of the colour</source>
        <translation>颜色浓淡</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>浓淡</translation>
    </message>
    <message>
        <source>Strength of the colour: {percent}%</source>
        <translation>颜色浓淡：{percent}%</translation>
    </message>
    <message>
        <source>Shown {changes}. The program looked at it {scored}.</source>
        <translation>当前显示：{changes}。程序查看时：{scored}。</translation>
    </message>
    <message>
        <source>The program looked at it as shown: {changes}.</source>
        <translation>程序查看时与显示一致：{changes}。</translation>
    </message>
    <message>
        <source>Shown {changes}.</source>
        <translation>当前显示：{changes}。</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件一致</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>按显示评分</translation>
    </message>
    <message>
        <source>Score the film again, turned or inverted as you see it now</source>
        <translation>按您现在看到的样子（旋转或反相后）重新评分</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>正在评分…</translation>
    </message>
    <message>
        <source>Two films side by side</source>
        <translation>两张胸片并排</translation>
    </message>
    <message>
        <source>Zoom and move both together</source>
        <translation>两张一起缩放和移动</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>结束对比</translation>
    </message>
    <message>
        <source>The tools act on this film</source>
        <translation>工具作用于这张胸片</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>上下倒转（180 度）</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>黑白反相</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Choose films</source>
        <translation>选择胸片</translation>
    </message>
    <message>
        <source>Choose a folder with films</source>
        <translation>选择存放胸片的文件夹</translation>
    </message>
    <message>
        <source>Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)</source>
        <translation>影像 (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>表格另存为</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>结果.csv</translation>
    </message>
    <message>
        <source>Drop a film or a folder here,
or press “Open film…”</source>
        <translation>将胸片或文件夹拖到这里，
或点击“打开胸片…”</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.</source>
        <translation>JPEG、PNG、TIFF、BMP 或 DICOM。数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>What the program says of a film stands here. It can be:</source>
        <translation>程序对胸片给出的结果显示在这里，可能是：</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>还没有胸片</translation>
    </message>
    <message>
        <source>Drop films or a folder anywhere in this window, or press {keys} to open one.</source>
        <translation>将胸片或文件夹拖到此窗口任意处，或按 {keys} 打开。</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>没有符合的胸片</translation>
    </message>
    <message>
        <source>None of the {total} films fits what is searched for and shown.</source>
        <translation>{total} 张胸片中，没有符合当前搜索和显示条件的。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>按文件名搜索</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Which films are shown</source>
        <translation>显示哪些胸片</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How the films are sorted</source>
        <translation>胸片的排序方式</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words}（{n}）</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>评分从高到低</translation>
    </message>
    <message>
        <source>Uncertain first</source>
        <translation>不确定的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>按打开顺序</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}</source>
        <translation>评分 {score}/100；阈值 {threshold}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>文件仍留在原处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Select two films, with Ctrl and a click, to see them side by side.</source>
        <translation>按住 Ctrl 点击选择两张胸片，即可并排查看。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>{n} films selected</source>
        <translation>已选择 {n} 张胸片</translation>
    </message>
    <message>
        <source>1 film removed; its file stays.</source>
        <translation>已移除 1 张胸片；文件仍保留。</translation>
    </message>
    <message>
        <source>{n} films removed; their files stay.</source>
        <translation>已移除 {n} 张胸片；文件仍保留。</translation>
    </message>
    <message>
        <source>{shown} of {total} films shown</source>
        <translation>显示 {shown} / {total} 张胸片</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>带警告</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>带警告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>请先阅片</translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>程序无法确定。此胸片必须由临床医师阅片。</translation>
    </message>
    <message>
        <source>Say what you see. Then the score appears.</source>
        <translation>请先说出您所看到的，然后显示评分。</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown.</source>
        <translation>无法显示此文件。</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>评分 {score}/100</translation>
    </message>
    <message>
        <source>The score is not a risk.</source>
        <translation>评分不是患病风险。</translation>
    </message>
    <message>
        <source>threshold {score}</source>
        <translation>阈值 {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}</source>
        <translation>评分 {score}/100；阈值 {threshold}；{low} 至 {high} 为不确定</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many do show pneumonia?</source>
        <translation>每 100 张得出此结果的胸片中，有多少张确实显示肺炎？</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many show pneumonia all the same?</source>
        <translation>每 100 张得出此结果的胸片中，有多少张仍然显示肺炎？</translation>
    </message>
    <message>
        <source>where {share} of 100
children have it</source>
        <translation>每 100 名儿童中
有 {share} 名患病时</translation>
    </message>
    <message>
        <source>From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%.</source>
        <translation>依据 {films} 张未用于训练的胸片：灵敏度 {sensitivity}%，特异度 {specificity}%。</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>不到 1</translation>
    </message>
    <message>
        <source>Show where the program looked</source>
        <translation>显示程序看了哪里</translation>
    </message>
    <message>
        <source>Orange: places that speak for pneumonia.</source>
        <translation>橙色：提示肺炎的部位。</translation>
    </message>
    <message>
        <source>This model can&apos;t show where it looked.</source>
        <translation>此模型无法显示它看了哪里。</translation>
    </message>
    <message>
        <source>Available once a film is scored.</source>
        <translation>胸片评分后可用。</translation>
    </message>
    <message>
        <source>Model: {model}. Program {version}.</source>
        <translation>模型：{model}。程序 {version}。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>The model can&apos;t be used</source>
        <translation>模型无法使用</translation>
    </message>
    <message>
        <source>Without a model no film is scored.</source>
        <translation>没有模型就无法给胸片评分。</translation>
    </message>
    <message>
        <source>Films can be looked at, but they get no score.</source>
        <translation>可以查看胸片，但不会有评分。</translation>
    </message>
    <message>
        <source>{done} of {total} films</source>
        <translation>{done} / {total} 张胸片</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate} 张</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>约剩 {n} 秒</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>约剩 {n} 分钟</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>正在查找胸片…</translation>
    </message>
    <message>
        <source>All {total} films are done.</source>
        <translation>全部 {total} 张胸片已完成。</translation>
    </message>
    <message>
        <source>{n} system files left out.</source>
        <translation>已略过 {n} 个系统文件。</translation>
    </message>
    <message>
        <source>Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv</source>
        <translation>不用窗口时：python -m desktop classify FILE，或 python -m desktop batch FOLDER --out results.csv</translation>
    </message>
    <message>
        <source>{n} suggestive</source>
        <translation>有提示征象 {n}</translation>
    </message>
    <message>
        <source>{n} uncertain</source>
        <translation>不确定 {n}</translation>
    </message>
    <message>
        <source>{n} not suggestive</source>
        <translation>未见提示征象 {n}</translation>
    </message>
    <message>
        <source>{n} cannot be judged</source>
        <translation>无法判断 {n}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>无法读取 {n}</translation>
    </message>
    <message>
        <source>{n} to be read first</source>
        <translation>待先阅片 {n}</translation>
    </message>
    <message>
        <source>{n} not scored</source>
        <translation>未评分 {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>等待中 {n}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} films</source>
        <translation>已暂停：{done} / {total} 张胸片</translation>
    </message>
    <message>
        <source>⚠ Scored with a warning: {n}</source>
        <translation>⚠ 评分带警告：{n}</translation>
    </message>
    <message>
        <source>Summary of the films</source>
        <translation>胸片汇总</translation>
    </message>
    <message>
        <source>{n} films are done</source>
        <translation>{n} 张胸片已完成</translation>
    </message>
    <message>
        <source>One film is done</source>
        <translation>1 张胸片已完成</translation>
    </message>
    <message>
        <source>No film is done</source>
        <translation>没有胸片完成</translation>
    </message>
    <message>
        <source>In {time}: {rate} films a second.</source>
        <translation>用时 {time}：每秒 {rate} 张胸片。</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>{finding}: {n} films</source>
        <translation>{finding}：{n} 张胸片</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>模型：{model}。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. The threshold is {threshold}.</source>
        <translation>{n} 张胸片的评分：{below} 张低于不确定区间，{inside} 张在区间内（{low} 至 {high}），{above} 张高于区间。阈值为 {threshold}。</translation>
    </message>
    <message>
        <source>No film got a score.</source>
        <translation>没有胸片得到评分。</translation>
    </message>
    <message>
        <source>{n} films</source>
        <translation>{n} 张胸片</translation>
    </message>
    <message>
        <source>Score. Striped: uncertain.</source>
        <translation>评分。条纹：不确定。</translation>
    </message>
    <message>
        <source>Films without a score, and why ({n})</source>
        <translation>没有评分的胸片及原因（{n}）</translation>
    </message>
    <message>
        <source>Every film got a score.</source>
        <translation>所有胸片都有评分。</translation>
    </message>
    <message>
        <source>Open a line to see the films. Double click or Enter shows a film.</source>
        <translation>展开一行可看到其中的胸片。双击或按 Enter 可打开胸片。</translation>
    </message>
    <message>
        <source>and {n} more: see the table</source>
        <translation>另有 {n} 张：见表格</translation>
    </message>
    <message>
        <source>{n} films: {reason}</source>
        <translation>{n} 张胸片：{reason}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>返回胸片</translation>
    </message>
    <message>
        <source>Decision support for health workers: frontal chest X-rays of children of one to five years. The decision stays with a qualified clinician. Not a cleared medical device.</source>
        <translation>供卫生工作者使用的决策支持工具：用于一至五岁儿童的正位胸部 X 线片。决定始终由合格的临床医师作出。不是获批的医疗器械。</translation>
    </message>
    <message>
        <source>The picture does not look quite like a child&apos;s upright frontal chest film: do not rely on the score.</source>
        <translation>此图像不太像方向摆正的儿童正位胸片：请勿依赖评分。</translation>
    </message>
    <message>
        <source>The picture differs from the films the program was made with: do not rely on the score.</source>
        <translation>此图像与制作程序所用的胸片不同：请勿依赖评分。</translation>
    </message>
    <message>
        <source>What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.</source>
        <translation>提示肺炎的部位大多在肺外：评分可能依据了其他内容。</translation>
    </message>
    <message>
        <source>The patient is outside the intended ages (1 to 5 years): the score has not been tested there.</source>
        <translation>患者年龄超出预期范围（1 至 5 岁）：评分在该年龄未经测试。</translation>
    </message>
    <message>
        <source>The file does not say the patient&apos;s age; the program is meant for children of 1 to 5 years.</source>
        <translation>文件中没有患者年龄；本程序用于 1 至 5 岁儿童。</translation>
    </message>
    <message>
        <source>The file does not say that it is an X-ray.</source>
        <translation>文件没有说明它是 X 线影像。</translation>
    </message>
    <message>
        <source>The file does not say that it shows the chest.</source>
        <translation>文件没有说明它拍的是胸部。</translation>
    </message>
    <message>
        <source>The file is the detector&apos;s raw image, not the one meant for reading: the score may be wrong.</source>
        <translation>此文件是探测器的原始图像，不是供阅片用的图像：评分可能有误。</translation>
    </message>
    <message>
        <source>The film is very dark, very bright or washed out: the score may be wrong.</source>
        <translation>影像过暗、过亮或发灰：评分可能有误。</translation>
    </message>
    <message>
        <source>The image is smaller than the films the program was made with: the score may be wrong.</source>
        <translation>图像小于制作程序所用的胸片：评分可能有误。</translation>
    </message>
    <message>
        <source>The file is gone. Check the name, or plug the stick in again.</source>
        <translation>文件不见了。请检查文件名，或重新插入 U 盘。</translation>
    </message>
    <message>
        <source>This is not a file. Choose an image file.</source>
        <translation>这不是文件。请选择图像文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the permissions and the drive.</source>
        <translation>无法读取文件。请检查权限和驱动器。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>文件是空的。请重新复制。</translation>
    </message>
    <message>
        <source>The file is larger than 400 MB. Export the film alone.</source>
        <translation>文件大于 400 MB。请单独导出胸片。</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM.</source>
        <translation>这不是程序能读取的图像。请使用 JPEG、PNG、TIFF、BMP 或 DICOM。</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy, send or export it again.</source>
        <translation>文件不完整。请重新复制、发送或导出。</translation>
    </message>
    <message>
        <source>The file is damaged. Copy, send or export it again.</source>
        <translation>文件已损坏。请重新复制、发送或导出。</translation>
    </message>
    <message>
        <source>The image is too large. Export the film at a smaller size.</source>
        <translation>图像太大。请以较小尺寸导出胸片。</translation>
    </message>
    <message>
        <source>The program can&apos;t read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM.</source>
        <translation>程序无法读取这种像素。请将胸片导出为 8 位或 16 位灰度图像，或 DICOM。</translation>
    </message>
    <message>
        <source>The DICOM header is damaged. Send or copy the film again.</source>
        <translation>DICOM 文件头已损坏。请重新发送或复制胸片。</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the file with the image.</source>
        <translation>此 DICOM 文件中没有图像。请选择含有图像的文件。</translation>
    </message>
    <message>
        <source>The program can&apos;t decode this DICOM compression. Export the film uncompressed.</source>
        <translation>程序无法解码这种 DICOM 压缩格式。请以不压缩方式导出胸片。</translation>
    </message>
    <message>
        <source>The part of the program that reads films crashed on this file. It may be damaged: export it again.</source>
        <translation>读取胶片的程序部分在处理此文件时崩溃。文件可能已损坏：请重新导出。</translation>
    </message>
    <message>
        <source>Reading the file took too long. Copy it to this computer&apos;s own disk and try again.</source>
        <translation>读取此文件花费的时间过长。请将其复制到本机硬盘后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>内存不足，无法处理此文件。请关闭其他程序后再试一次。</translation>
    </message>
    <message>
        <source>The program failed on this file. Have a clinician read the film, and report the fault.</source>
        <translation>程序处理此文件时出错。请由临床医师阅片，并报告此故障。</translation>
    </message>
    <message>
        <source>The file is not an X-ray film. Choose a chest X-ray.</source>
        <translation>此文件不是 X 线影像。请选择胸部 X 线片。</translation>
    </message>
    <message>
        <source>The film shows another part of the body. Choose a chest X-ray.</source>
        <translation>此影像拍的是身体其他部位。请选择胸部 X 线片。</translation>
    </message>
    <message>
        <source>The film is not a frontal view. Choose the frontal film.</source>
        <translation>此影像不是正位片。请选择正位片。</translation>
    </message>
    <message>
        <source>The file holds several images. Save the film alone in a file.</source>
        <translation>文件中有多幅图像。请将胸片单独存为一个文件。</translation>
    </message>
    <message>
        <source>This is a colour picture. Choose the X-ray itself.</source>
        <translation>这是彩色图像。请选择 X 线影像本身。</translation>
    </message>
    <message>
        <source>The picture is in palette colours. Choose the X-ray itself.</source>
        <translation>此图像使用调色板颜色。请选择 X 线影像本身。</translation>
    </message>
    <message>
        <source>The image has too few pixels. Use the film itself, not its preview.</source>
        <translation>图像的像素太少。请使用胸片本身，不要用预览图。</translation>
    </message>
    <message>
        <source>The image is far too long or wide for a chest film. Export the film alone.</source>
        <translation>对胸片来说，此图像过长或过宽。请单独导出胸片。</translation>
    </message>
    <message>
        <source>The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; else have it read.</source>
        <translation>此图像不像方向摆正的正位胸片。如果确是正位胸片，请将其转正后重新评分；否则请临床医师阅片。</translation>
    </message>
    <message>
        <source>The picture is too unlike the films the program was made with. A clinician has to read this film.</source>
        <translation>此图像与制作程序所用的胸片相差太大。此胸片必须由临床医师阅片。</translation>
    </message>
    <message>
        <source>The image is blank. Export the film again.</source>
        <translation>图像是空白的。请重新导出胸片。</translation>
    </message>
    <message>
        <source>The folder for settings can&apos;t be made ({reason}).</source>
        <translation>无法创建设置文件夹（{reason}）。</translation>
    </message>
    <message>
        <source>You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}.</source>
        <translation>您可以继续工作，但程序不会记住任何设置。请让此文件夹可用，或在 {variable} 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read. The program starts with the usual ones.</source>
        <translation>无法读取您的设置。程序以默认设置启动。</translation>
    </message>
    <message>
        <source>The old file is kept as “{name}”.</source>
        <translation>旧文件已保留为“{name}”。</translation>
    </message>
    <message>
        <source>The old file can&apos;t be renamed, so it stays as it is and changes are not remembered. Move it away yourself.</source>
        <translation>旧文件无法重命名，因此保持原样，更改不会被记住。请您自行将它移走。</translation>
    </message>
    <message>
        <source>Your settings come from a newer version of the program. They are left as they are.</source>
        <translation>您的设置来自较新版本的程序，已保持原样。</translation>
    </message>
    <message>
        <source>Changes last until you close the program. Use the newer version to keep them.</source>
        <translation>更改只在关闭程序前有效。要保留更改，请使用较新版本。</translation>
    </message>
    <message>
        <source>A setting has a value that can&apos;t be used: {name}.</source>
        <translation>有一项设置的值无法使用：{name}。</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>已改用默认值。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved ({reason}).</source>
        <translation>无法保存设置（{reason}）。</translation>
    </message>
    <message>
        <source>You can work on; changes last until you close the program. Free some space, or ask for the right to write here.</source>
        <translation>您可以继续工作；更改只在关闭程序前有效。请腾出一些空间，或申请此处的写入权限。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>size of letters</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>films read at the same time</source>
        <translation>同时读取的胸片数</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>place of the window</source>
        <translation>窗口位置</translation>
    </message>
    <message>
        <source>widths in the window</source>
        <translation>窗口内各栏宽度</translation>
    </message>
    <message>
        <source>accepted terms</source>
        <translation>已接受的条款</translation>
    </message>
    <message>
        <source>strength of the coloured map</source>
        <translation>彩色图的浓淡</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>days that the history is kept</source>
        <translation>历史记录保留天数</translation>
    </message>
    <message>
        <source>own read first</source>
        <translation>先自己阅片</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>与此电脑一致</translation>
    </message>
    <message>
        <source>{language} (not checked by a speaker)</source>
        <translation>{language}（未经母语者核对）</translation>
    </message>
    <message>
        <source>No speaker has checked this language yet. Sentences about safety show the English too.</source>
        <translation>此语言尚未经母语者核对。涉及安全的句子会同时显示英文。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>A smaller number leaves more of the computer to other programs.</source>
        <translation>数量越少，留给其他程序的电脑资源越多。</translation>
    </message>
    <message>
        <source>Clea&amp;r the list of recent files</source>
        <translation>清除最近的文件列表(&amp;E)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Films read at the same &amp;time</source>
        <translation>同时读取的胸片数(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>监视的文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>New films in this folder are scored as they arrive.</source>
        <translation>此文件夹中的新胸片一到就会评分。</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>没有监视文件夹</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>另存为 DICOM</translation>
    </message>
    <message>
        <source>For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. Files that are there already are left as they are.</source>
        <translation>用于 X 光影像归档和浏览系统（PACS）。每张胸片有自己的文件；胸片本身从不更改。已有的文件保持不变。</translation>
    </message>
    <message>
        <source>Films:</source>
        <translation>胸片：</translation>
    </message>
    <message>
        <source>This fil&amp;m</source>
        <translation>此胸片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All films of the list: {n}</source>
        <translation>列表中全部 {n} 张胸片(&amp;A)</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>写入：</translation>
    </message>
    <message>
        <source>&amp;Picture: the film with the result under it</source>
        <translation>图像：胸片及其下方的结果(&amp;P)</translation>
    </message>
    <message>
        <source>Structured &amp;report: score, decision, warnings, model</source>
        <translation>结构化报告：评分、判断、警告、模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy of the film</source>
        <translation>胸片的副本(&amp;C)</translation>
    </message>
    <message>
        <source>The patient:</source>
        <translation>患者：</translation>
    </message>
    <message>
        <source>&amp;Leave out names, IDs and dates</source>
        <translation>不写入姓名、编号和日期(&amp;L)</translation>
    </message>
    <message>
        <source>As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. Films that are no DICOM files name nobody: an archive can&apos;t tell whose they are.</source>
        <translation>按当前勾选，文件会写明患者是谁，归档系统才能把它们放到该胸片旁。请妥善保管。不是 DICOM 文件的胸片不含任何人的姓名：归档系统无法知道属于谁。</translation>
    </message>
    <message>
        <source>As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). An archive can&apos;t put the files beside the patient&apos;s film. Letters that are part of the picture stay in the picture: look at it before you give it away.</source>
        <translation>按当前勾选，不写入姓名、编号、日期和私有条目（DICOM PS3.15 基本规范）。归档系统无法把文件放到患者的胸片旁。图像本身带有的文字会留在图像中：交给别人之前请先查看。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择…(&amp;H)</translation>
    </message>
    <message>
        <source>Choose a folder for the DICOM files</source>
        <translation>选择存放 DICOM 文件的文件夹</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>尚未选择文件夹。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Tick what to write.</source>
        <translation>请勾选要写入的内容。</translation>
    </message>
    <message>
        <source>Films written: {films} (files: {files}).</source>
        <translation>已写入 {films} 张胸片（{files} 个文件）。</translation>
    </message>
    <message>
        <source>Stopped. Films written: {films} (files: {files}); these are whole.</source>
        <translation>已停止：已写入 {films} 张胸片（{files} 个文件）；这些都是完整的。</translation>
    </message>
    <message>
        <source>{n} of them cannot be judged; their reports say why.</source>
        <translation>其中 {n} 张无法判断；其报告说明了原因。</translation>
    </message>
    <message>
        <source>{n} films were in the folder already and stay as they are. Choose an empty folder.</source>
        <translation>有 {n} 张胸片已在该文件夹中，保持不变。请选择空文件夹。</translation>
    </message>
    <message>
        <source>{n} films could not be written:</source>
        <translation>有 {n} 张胸片无法写入：</translation>
    </message>
    <message>
        <source>{n} pictures do not show where the program looked: another model is in use than the one that scored the film, or it can&apos;t show it.</source>
        <translation>有 {n} 张图像不显示程序看了哪里：当前使用的模型不是给该胸片评分的模型，或者它无法显示。</translation>
    </message>
    <message>
        <source>{n} films say that letters are burnt into them: names may still be seen.</source>
        <translation>有 {n} 张胸片注明图像中带有文字：仍可能看到姓名。</translation>
    </message>
    <message>
        <source>{n} films may have letters burnt into their picture: look at them before you give them away.</source>
        <translation>有 {n} 张胸片的图像中可能带有文字：交给别人之前请先查看。</translation>
    </message>
    <message>
        <source>{n} films could not be copied without names; their other files were written.</source>
        <translation>有 {n} 张胸片无法去除姓名后复制；其他文件已写入。</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>停止监视(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Remembered: {n}. The films themselves are not touched.</source>
        <translation>已记住：{n}。胸片本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Earlier results</source>
        <translation>以前的结果(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep results, so that they can be found again</source>
        <translation>保留结果，以便以后查找(&amp;K)</translation>
    </message>
    <message>
        <source>How long results are kept</source>
        <translation>结果保留多久</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>until they are deleted</source>
        <translation>直到被删除</translation>
    </message>
    <message>
        <source>On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.</source>
        <translation>只保存在这台电脑上，包含文件名，绝不包含胸片本身。较旧的条目会自动删除。</translation>
    </message>
    <message>
        <source>&amp;Delete all of them…</source>
        <translation>全部删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete all earlier results, with your own reads, verdicts and notes? They can&apos;t be brought back. Films, saved tables and reports stay; so does the audit log, which names nobody.</source>
        <translation>删除所有以前的结果，包括您的阅片意见、结论和备注？删除后无法恢复。胸片、已保存的表格和报告会保留；不含任何姓名的审计日志也会保留。</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>已删除：{n}</translation>
    </message>
    <message>
        <source>I read each film &amp;first: ask me before the score is shown</source>
        <translation>我先阅片：显示评分前先问我(&amp;F)</translation>
    </message>
    <message>
        <source>Your read and the program&apos;s are compared under Records, Reader and program.</source>
        <translation>您的阅片意见与程序结果的比较见“记录”菜单中的“阅片者与程序”。</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>它的表现如何？</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>正在读取报告…</translation>
    </message>
    <message>
        <source>Another program holds the audit log.</source>
        <translation>另一个程序正占用审计日志。</translation>
    </message>
    <message>
        <source>Close other windows of this program, and try again.</source>
        <translation>请关闭本程序的其他窗口，然后重试。</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written ({reason}).</source>
        <translation>无法写入审计日志（{reason}）。</translation>
    </message>
    <message>
        <source>Make room there, or make the folder writable. Until then nothing that happens is noted in it.</source>
        <translation>请腾出空间，或使该文件夹可写。在此之前，发生的事情都不会记录。</translation>
    </message>
    <message>
        <source>The end of the audit log is damaged: it can&apos;t be continued.</source>
        <translation>审计日志的末尾已损坏，无法继续写入。</translation>
    </message>
    <message>
        <source>Rename the file and keep it. The program then begins a new one, and notes it there.</source>
        <translation>请重命名该文件并保留。程序随后会新建一个，并在其中注明。</translation>
    </message>
    <message>
        <source>There is no audit log yet, or it is gone.</source>
        <translation>还没有审计日志，或者它已不见了。</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be read ({reason}).</source>
        <translation>无法读取审计日志（{reason}）。</translation>
    </message>
    <message>
        <source>Check the permissions and the drive.</source>
        <translation>请检查权限和驱动器。</translation>
    </message>
    <message>
        <source>Line {line} was changed: what it says does not fit its hash.</source>
        <translation>第 {line} 行被改动：其内容与其哈希值不符。</translation>
    </message>
    <message>
        <source>Line {line} is not a line of this log: it was damaged or overwritten.</source>
        <translation>第 {line} 行不是本日志的行：它已损坏或被覆盖。</translation>
    </message>
    <message>
        <source>Lines are missing before line {line}: {0}.</source>
        <translation>第 {line} 行之前缺少的行数：{0}。</translation>
    </message>
    <message>
        <source>The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}.</source>
        <translation>顺序被改动：第 {line} 行原为第 {0} 行，应在此处的行现在位于第 {1} 行。</translation>
    </message>
    <message>
        <source>A line was put in: line {line} has the number {0}, which another one has already.</source>
        <translation>有一行是插入的：第 {line} 行的编号为 {0}，该编号已被另一行使用。</translation>
    </message>
    <message>
        <source>Line {line} was changed or exchanged together with its hash: line {0} does not follow from it.</source>
        <translation>第 {line} 行连同其哈希值被改动或替换：第 {0} 行与它不相接。</translation>
    </message>
    <message>
        <source>When line {line} was written, lines before it were missing or exchanged: there had been {0}.</source>
        <translation>写入第 {line} 行时，它之前的行已缺失或被替换：原来有 {0} 行。</translation>
    </message>
    <message>
        <source>The end was cut off: there are {0} lines, and {source} says {1}.</source>
        <translation>末尾被截去：现有 {0} 行，而{source}显示为 {1} 行。</translation>
    </message>
    <message>
        <source>Line {line}, or one before it, was written anew: {source} has another hash for it.</source>
        <translation>第 {line} 行或它之前的某行被重写：{source}中的哈希值与它不同。</translation>
    </message>
    <message>
        <source>the database of the program</source>
        <translation>程序的数据库</translation>
    </message>
    <message>
        <source>the number that you gave</source>
        <translation>您输入的编号</translation>
    </message>
    <message>
        <source>{n} lines, whole. The last is of {time}.</source>
        <translation>{n} 行，完整。最后一行的时间为 {time}。</translation>
    </message>
    <message>
        <source>The audit log is empty.</source>
        <translation>审计日志为空。</translation>
    </message>
    <message>
        <source>The audit log is not as it was written. First bad line: {line}.</source>
        <translation>审计日志与写入时不同。第一处错误的行：{line}。</translation>
    </message>
    <message>
        <source>Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.</source>
        <translation>最后一行之后有 {bytes} 字节属于未写完的一行，程序中断时会留下。这不是警报。</translation>
    </message>
    <message>
        <source>When line {line} was written the database did not know the log: a cut just before it could not be seen.</source>
        <translation>写入第 {line} 行时，数据库没有该日志的记录：紧接其前的截断无法发现。</translation>
    </message>
    <message>
        <source>Compared with {source}: {count} lines.</source>
        <translation>已与{source}比较：{count} 行。</translation>
    </message>
    <message>
        <source>Not compared with the database: whether the end was cut off can&apos;t be seen.</source>
        <translation>未与数据库比较：无法看出末尾是否被截去。</translation>
    </message>
    <message>
        <source>There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: compare with the line “Audit log” on a printed report.</source>
        <translation>没有密钥。如果有人把整个日志和数据库重写，其中不会留下痕迹：请与打印报告上的“审计日志”一行比较。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>{head} (number of lines : last hash)</source>
        <translation>{head}（行数:最后的哈希值）</translation>
    </message>
    <message>
        <source>The program writes down what happens: which film was scored with which model, what the reader said, what was saved, which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.</source>
        <translation>程序会记录发生的事情：哪张胸片用哪个模型评分、阅片者说了什么、保存了什么、更改了哪些设置和模型。没有姓名、文件名和图像：胸片以其文件的哈希值表示。每一行都带有前一行的哈希值，因此事后被改动、删除或移动的行都能发现。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Number and last hash</source>
        <translation>行数和最后的哈希值</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. Keep it where nobody who uses this computer can change it.</source>
        <translation>已复制。请保存在使用本电脑的人无法更改的地方。</translation>
    </message>
    <message>
        <source>Copy the number of lines and the last hash</source>
        <translation>复制行数和最后的哈希值</translation>
    </message>
    <message>
        <source>&amp;From a report:</source>
        <translation>来自报告(&amp;F)：</translation>
    </message>
    <message>
        <source>The number and hash of the line “Audit log”, if you have a report at hand</source>
        <translation>如手边有报告，请输入“审计日志”一行的行数和哈希值</translation>
    </message>
    <message>
        <source>This is not such a line. It looks like this: {example}</source>
        <translation>这不是那样的一行。它的格式如下：{example}</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>正在读取每一行…</translation>
    </message>
    <message>
        <source>The log could not be checked. {reason}</source>
        <translation>无法检查日志。{reason}</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>尚未验证。</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>最近发生的事</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Film scored</source>
        <translation>胸片已评分</translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>自己的判读</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Age answered</source>
        <translation>已回答年龄</translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation>已保存或打印</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Model installed</source>
        <translation>模型已安装</translation>
    </message>
    <message>
        <source>Earlier model again</source>
        <translation>恢复先前的模型</translation>
    </message>
    <message>
        <source>Threshold chosen</source>
        <translation>已选阈值</translation>
    </message>
    <message>
        <source>Results deleted</source>
        <translation>结果已删除</translation>
    </message>
    <message>
        <source>Check on own films</source>
        <translation>用自己的胸片检验</translation>
    </message>
    <message>
        <source>Unfinished line cut</source>
        <translation>未写完的行已删去</translation>
    </message>
    <message>
        <source>Lines were missing</source>
        <translation>有行缺失</translation>
    </message>
    <message>
        <source>Count was lost</source>
        <translation>行数已丢失</translation>
    </message>
    <message>
        <source>{finding}, score {score} of 100</source>
        <translation>{finding}，评分 {score}/100</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{said}, with a note</source>
        <translation>{said}，附备注</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>report of a list</source>
        <translation>列表的报告</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>report of a check on own films</source>
        <translation>用自己胸片检查的报告</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{what}; films: {n}</source>
        <translation>{what}；胸片：{n}</translation>
    </message>
    <message>
        <source>one to five years</source>
        <translation>一至五岁</translation>
    </message>
    <message>
        <source>another age</source>
        <translation>其他年龄</translation>
    </message>
    <message>
        <source>All numbers are read from the model&apos;s own reports: {model}.</source>
        <translation>所有数字均取自该模型自己的报告：{model}。</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)</source>
        <translation>每 100 名胸片有肺炎的儿童中，它能发现 {found} 名，漏掉 {missed} 名。（测试：{ill} 名中 {tp} 名。）</translation>
    </message>
    <message>
        <source>Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)</source>
        <translation>每 100 名胸片正常的儿童中，它仍会把 {n} 名判为提示肺炎。（测试：{well} 名中 {fp} 名。）</translation>
    </message>
    <message>
        <source>Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. Where {rare} of 100 have it, {rare_ppv}.</source>
        <translation>在每 100 名儿童中有 {share} 名患肺炎的地方，每 100 张被它判为提示肺炎的胸片中有 {ppv} 张确实显示肺炎。在每 100 名中有 {rare} 名患肺炎的地方，则为 {rare_ppv} 张。</translation>
    </message>
    <message>
        <source>Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.</source>
        <translation>每 100 张胸片中有 {n} 张结果为不确定：必须由临床医师阅片。其余每 100 张中，它判对 {right} 张，判错 {wrong} 张。</translation>
    </message>
    <message>
        <source>Do not use it for adults: of one adult&apos;s film with pneumonia and one without, it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.</source>
        <translation>请勿用于成人：取有肺炎和无肺炎的成人胸片各一张，100 次中有 {n} 次给有肺炎的那张更高评分。随机猜测为 50 次。</translation>
    </message>
    <message>
        <source>Do not use it for adults: no report says how it does there.</source>
        <translation>请勿用于成人：没有报告说明它用于成人时的表现。</translation>
    </message>
    <message>
        <source>No report says how often this model is right. Do not rely on it.</source>
        <translation>没有报告说明此模型的正确率。请勿依赖它。</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>它是用什么做成的</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia</source>
        <translation>{n} 张胸片，其中 {ill} 张有肺炎</translation>
    </message>
    <message>
        <source>Threshold chosen on</source>
        <translation>选定阈值所用</translation>
    </message>
    <message>
        <source>{n} other films: {how}</source>
        <translation>另外 {n} 张胸片：{how}</translation>
    </message>
    <message>
        <source>All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.</source>
        <translation>所有胸片，无论用于制作还是用于测试，都来自同一家医院。在其他地方，它的表现可能更差。</translation>
    </message>
    <message>
        <source>How it did on films it had never seen</source>
        <translation>它在从未见过的胸片上的表现</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>测试所用</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia; {refused} not scored</source>
        <translation>{n} 张胸片，其中 {ill} 张有肺炎；{refused} 张未评分</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, for films like these.</source>
        <translation>括号内：对于同类胸片，真实数值所在的范围（置信度 95 %）。</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Sensitivity: pneumonia found</source>
        <translation>灵敏度：有肺炎且被发现</translation>
    </message>
    <message>
        <source>Specificity: healthy called healthy</source>
        <translation>特异度：正常且被判为正常</translation>
    </message>
    <message>
        <source>Accuracy: called right</source>
        <translation>准确率：判断正确</translation>
    </message>
    <message>
        <source>{figure}: {n} of {total} films</source>
        <translation>{figure}：{n} / {total} 张胸片</translation>
    </message>
    <message>
        <source>Sensitivity, bacterial ({n} films)</source>
        <translation>灵敏度，细菌性（{n} 张胸片）</translation>
    </message>
    <message>
        <source>Sensitivity, viral ({n} films)</source>
        <translation>灵敏度，病毒性（{n} 张胸片）</translation>
    </message>
    <message>
        <source>It does not tell bacterial from viral pneumonia.</source>
        <translation>它不能区分细菌性肺炎和病毒性肺炎。</translation>
    </message>
    <message>
        <source>What a finding means where you work</source>
        <translation>在您工作的地方，结果意味着什么</translation>
    </message>
    <message>
        <source>Where {share} of 100 have it</source>
        <translation>每 100 名中有 {share} 名患病时</translation>
    </message>
    <message>
        <source>“suggestive” is right in {ppv}, “no findings” is right in {npv}</source>
        <translation>“有提示征象”的正确率为 {ppv}，“未见征象”的正确率为 {npv}</translation>
    </message>
    <message>
        <source>Does a score of 70 mean 70 of 100?</source>
        <translation>评分 70 是否意味着 100 张中有 70 张？</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>平均差距</translation>
    </message>
    <message>
        <source>{points} points of 100 between score and share with pneumonia</source>
        <translation>评分与肺炎占比之间相差 {points} 个百分点</translation>
    </message>
    <message>
        <source>Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.</source>
        <translation>仅当肺炎占比与所测试的胸片相同（每 100 张中 {share} 张）时成立。在其他地方，评分不是患病风险。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>share with pneumonia</source>
        <translation>肺炎占比</translation>
    </message>
    <message>
        <source>Calibration: {points}</source>
        <translation>校准：{points}</translation>
    </message>
    <message>
        <source>at score {score}, {share} of 100</source>
        <translation>评分 {score} 时，每 100 张中 {share} 张</translation>
    </message>
    <message>
        <source>The report&apos;s picture of the calibration</source>
        <translation>报告中的校准图</translation>
    </message>
    <message>
        <source>When it says “uncertain”</source>
        <translation>何时显示“不确定”</translation>
    </message>
    <message>
        <source>{low} to {high} of 100; threshold {threshold}</source>
        <translation>{low} 至 {high}（0 至 100 分）；阈值 {threshold}</translation>
    </message>
    <message>
        <source>{n} of {total} films tested</source>
        <translation>{n} 张（共测试 {total} 张胸片）</translation>
    </message>
    <message>
        <source>All other figures here count by the threshold alone, as if there were no such zone.</source>
        <translation>此处其他数字都只按阈值计算，不考虑此区间。</translation>
    </message>
    <message>
        <source>Right among the others</source>
        <translation>其余胸片的正确率</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>它在哪些情况下会出错</translation>
    </message>
    <message>
        <source>Adults: area under the curve</source>
        <translation>成人：曲线下面积</translation>
    </message>
    <message>
        <source>{figure}, {n} films; 0.5 is guessing</source>
        <translation>{figure}，{n} 张胸片；0.5 相当于猜测</translation>
    </message>
    <message>
        <source>Adults: refused or warned of</source>
        <translation>成人：拒绝评分或给出警告</translation>
    </message>
    <message>
        <source>Adults: scored without a warning</source>
        <translation>成人：评分时未作任何提醒</translation>
    </message>
    <message>
        <source>{n} of {total} films</source>
        <translation>{n} / {total} 张胸片</translation>
    </message>
    <message>
        <source>Lungs covered: area under the curve</source>
        <translation>遮住肺部：曲线下面积</translation>
    </message>
    <message>
        <source>{figure}, or {other} covered another way; 0.5 is guessing</source>
        <translation>{figure}，换一种遮法为 {other}；0.5 相当于猜测</translation>
    </message>
    <message>
        <source>With the lungs covered it can hardly tell: it goes by the lungs.</source>
        <translation>遮住肺部后它几乎无法分辨：它依据的是肺部。</translation>
    </message>
    <message>
        <source>It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.</source>
        <translation>遮住肺部后它本不应能分辨。但它仍能分辨一点：它的部分依据不在肺部。</translation>
    </message>
    <message>
        <source>What is no usable chest film: refused or warned of</source>
        <translation>不能用作胸片的图像：拒绝评分或给出警告</translation>
    </message>
    <message>
        <source>Good chest films: refused or warned of</source>
        <translation>合格的胸片：拒绝评分或给出警告</translation>
    </message>
    <message>
        <source>{figure} of {n}</source>
        <translation>{figure}，共 {n} 张</translation>
    </message>
    <message>
        <source>The same method, trained again</source>
        <translation>用同样方法重新训练</translation>
    </message>
    <message>
        <source>Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}</source>
        <translation>{n} 次训练的平均值及其 95 % 区间；第一次训练得到的就是您使用的模型：{first}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>灵敏度，%</translation>
    </message>
    <message>
        <source>Specificity, %</source>
        <translation>特异度，%</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>{mean}; this one {first}</source>
        <translation>{mean}；本模型 {first}</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>何时不可使用</translation>
    </message>
    <message>
        <source>For adults, for children of six years and more, and for infants under one year.</source>
        <translation>成人、六岁及以上儿童和一岁以下婴儿。</translation>
    </message>
    <message>
        <source>For side views, and for anything but a frontal chest film.</source>
        <translation>侧位片，以及正位胸片以外的任何图像。</translation>
    </message>
    <message>
        <source>For photographs of a film on a light box, of a screen or of paper.</source>
        <translation>拍摄观片灯上的胸片、屏幕或纸张所得的照片。</translation>
    </message>
    <message>
        <source>To rule pneumonia out: a low score does not exclude it.</source>
        <translation>用来排除肺炎：评分低不能排除肺炎。</translation>
    </message>
    <message>
        <source>To choose a treatment: it does not tell bacterial from viral pneumonia.</source>
        <translation>用来选择治疗：它不能区分细菌性肺炎和病毒性肺炎。</translation>
    </message>
    <message>
        <source>Without a clinician: the decision stays with one.</source>
        <translation>没有临床医师时：决定始终由临床医师作出。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>名称和版本</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>文件 (SHA-256)</translation>
    </message>
    <message>
        <source>What is not known here</source>
        <translation>这里尚不清楚的内容</translation>
    </message>
    <message>
        <source>There is no report of a test of this model.</source>
        <translation>没有此模型的测试报告。</translation>
    </message>
    <message>
        <source>There is no report on what it does with the lungs covered.</source>
        <translation>没有关于遮住肺部后表现的报告。</translation>
    </message>
    <message>
        <source>There is no report on adults&apos; films and on what is no chest film.</source>
        <translation>没有关于成人胸片和非胸片图像的报告。</translation>
    </message>
    <message>
        <source>There is no report on how many of the films tested are warned of.</source>
        <translation>没有关于测试胸片中有多少张给出警告的报告。</translation>
    </message>
    <message>
        <source>There is no report on the same recipe trained again.</source>
        <translation>没有关于用同样方法重新训练的报告。</translation>
    </message>
    <message>
        <source>There is no report on the films it was trained on.</source>
        <translation>没有关于训练所用胸片的报告。</translation>
    </message>
    <message>
        <source>There is no picture of how scores and shares agree.</source>
        <translation>没有显示评分与占比是否相符的图。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>胸片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>此胸片的报告…</translation>
    </message>
    <message>
        <source>Report of the list…</source>
        <translation>列表的报告…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图像…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Compare two films</source>
        <translation>对比两张胸片</translation>
    </message>
    <message>
        <source>Where the program looked</source>
        <translation>程序看了哪里</translation>
    </message>
    <message>
        <source>Find a film</source>
        <translation>查找胸片</translation>
    </message>
    <message>
        <source>Score the rest</source>
        <translation>为其余影像评分</translation>
    </message>
    <message>
        <source>Earlier results…</source>
        <translation>以前的结果…</translation>
    </message>
    <message>
        <source>Reader and program…</source>
        <translation>阅片者与程序…</translation>
    </message>
    <message>
        <source>Check on own films…</source>
        <translation>用自己的胸片检验…</translation>
    </message>
    <message>
        <source>Changes by week…</source>
        <translation>每周变化…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>审计日志…</translation>
    </message>
    <message>
        <source>Model…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>另存为 DICOM…</translation>
    </message>
    <message>
        <source>Age, as the reader said: {age}.</source>
        <translation>年龄（由阅片者提供）：{age}。</translation>
    </message>
    <message>
        <source>The child&apos;s age is not known: the score holds only for children of 1 to 5 years.</source>
        <translation>患儿年龄未知：评分仅适用于 1 至 5 岁儿童。</translation>
    </message>
    <message>
        <source>New in the watched folder: {n}</source>
        <translation>监视文件夹中的新影像：{n}</translation>
    </message>
    <message>
        <source>The results of {n} films are not saved as a table. Close all the same?</source>
        <translation>结果尚未保存为表格（影像数：{n}）。仍要关闭吗？</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})</source>
        <translation>“{name}”不见了。请重新插入 U 盘：程序会自动继续。（{reason}）</translation>
    </message>
    <message>
        <source>{n} files are in the folder already. Score them too? New ones are scored as they arrive.</source>
        <translation>文件夹中已有 {n} 个文件。是否也给它们评分？新文件一到就会评分。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃这些结果</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Summary of the list…</source>
        <translation>列表汇总…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>How good is the program?</source>
        <translation>程序表现如何？</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>它的用途</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>It can miss pneumonia. An unwell child needs a clinician, whatever the program says.</source>
        <translation>它可能漏掉肺炎。无论程序给出什么结果，身体不适的孩子都需要临床医师诊治。</translation>
    </message>
    <message>
        <source>It calls some healthy films suggestive. The score is not a risk.</source>
        <translation>它会把一些正常胸片判为提示肺炎。评分不是患病风险。</translation>
    </message>
    <message>
        <source>It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes.</source>
        <translation>它只查找肺炎：不查找结核病、骨折，也不看心脏或导管。</translation>
    </message>
    <message>
        <source>It was not tested on babies, older children or adults, nor on films taken from the side.</source>
        <translation>它未在婴儿、年龄更大的儿童或成人中测试过，也未用侧位片测试过。</translation>
    </message>
    <message>
        <source>Your films stay on this computer. Nothing is sent anywhere.</source>
        <translation>您的胸片保留在这台电脑上，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>I &amp;understand, begin</source>
        <translation>我明白了，开始(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>关闭程序(&amp;C)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Version {version}. Apache License 2.0.</source>
        <translation>版本 {version}。Apache License 2.0。</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>Its SHA-256: {hash}</source>
        <translation>其 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}，Qt {qt}，{system}</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what is inside</source>
        <translation>程序及其所含组件的许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>正在读取许可证…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Notices: data and libraries</source>
        <translation>声明：数据和软件库</translation>
    </message>
    <message>
        <source>The file is not here. Install the program again.</source>
        <translation>此处没有该文件。请重新安装程序。</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>该软件包未附许可证文本。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Search continued from the other end.</source>
        <translation>已从另一端继续查找。</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>正在读取指南…</translation>
    </message>
    <message>
        <source>The user guide did not come with this program. Install it again to have it here.</source>
        <translation>本程序未附带用户指南。请重新安装程序以获得指南。</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>程序出现了错误。</translation>
    </message>
    <message>
        <source>Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.</source>
        <translation>您的胸片没有改动。请再试一次；如果再次出现，请点击“复制详细信息”，并发送给为您提供帮助的人。</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>显示详细信息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>隐藏详细信息(&amp;H)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Without names of files, folders or people</source>
        <translation>不含文件名、文件夹名或人名</translation>
    </message>
    <message>
        <source>Copied, without names of files, folders or people.</source>
        <translation>已复制，不含文件名、文件夹名或人名。</translation>
    </message>
    <message>
        <source>How old is the child? The file does not say.</source>
        <translation>孩子多大？文件中没有说明。</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>不到 1 岁</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>1 至 5 岁</translation>
    </message>
    <message>
        <source>6 or older</source>
        <translation>6 岁或以上</translation>
    </message>
    <message>
        <source>Age, as you said: {age}</source>
        <translation>您填写的年龄：{age}</translation>
    </message>
    <message>
        <source>Scored as you changed it: {how}.</source>
        <translation>按您调整后的样子评分：{how}。</translation>
    </message>
    <message>
        <source>It can&apos;t be read which model is in use. No film is scored until you choose one.</source>
        <translation>无法读取正在使用的是哪个模型。在您选择模型之前，不会给任何胸片评分。</translation>
    </message>
    <message>
        <source>The installed model that is in use is damaged or gone. No film is scored with it.</source>
        <translation>正在使用的已安装模型已损坏或丢失。不会用它给任何胸片评分。</translation>
    </message>
    <message>
        <source>Go back to the model before: in the window under Records, Model; or with “{command}”.</source>
        <translation>请返回之前的模型：在窗口的“记录”菜单中选“模型”；或使用“{command}”。</translation>
    </message>
    <message>
        <source>The model can&apos;t be installed or changed ({reason}). The model in use stays.</source>
        <translation>无法安装或更换模型（{reason}）。继续使用当前模型。</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, or ask for the right to write here.</source>
        <translation>请在此电脑的磁盘上腾出空间，或申请此处的写入权限。</translation>
    </message>
    <message>
        <source>Another window or command is changing the model.</source>
        <translation>另一个窗口或命令正在更换模型。</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>请等它完成，然后重试。</translation>
    </message>
    <message>
        <source>Meanwhile another window or command has changed the model in use.</source>
        <translation>在此期间，另一个窗口或命令已更换了正在使用的模型。</translation>
    </message>
    <message>
        <source>Look at which model is in use now, then try again.</source>
        <translation>请查看现在使用的是哪个模型，然后重试。</translation>
    </message>
    <message>
        <source>There is no model before: the one that came with the program is in use.</source>
        <translation>没有之前的模型：正在使用程序自带的模型。</translation>
    </message>
    <message>
        <source>This model can&apos;t be removed: it is in use, or it came with the program.</source>
        <translation>无法删除此模型：它正在使用，或是程序自带的。</translation>
    </message>
    <message>
        <source>Choose another model first.</source>
        <translation>请先选择另一个模型。</translation>
    </message>
    <message>
        <source>This model is in use already.</source>
        <translation>此模型已在使用。</translation>
    </message>
    <message>
        <source>This is no model: its name ends neither in “{suffix}” nor in “.json”.</source>
        <translation>这不是模型：其名称既不以“{suffix}”也不以“.json”结尾。</translation>
    </message>
    <message>
        <source>Choose the model package on the stick.</source>
        <translation>请选择U盘上的模型包。</translation>
    </message>
    <message>
        <source>This model can&apos;t be used: {reason} The model in use stays.</source>
        <translation>此模型无法使用：{reason} 继续使用当前模型。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its maker.</source>
        <translation>请从来源处重新复制，或询问其制作者。</translation>
    </message>
    <message>
        <source>This model fails on the reference film {film}: {reason} The model in use stays.</source>
        <translation>此模型在参考胸片 {film} 上失败：{reason} 继续使用当前模型。</translation>
    </message>
    <message>
        <source>This model gives none of the reference films a score. The model in use stays.</source>
        <translation>此模型没有给任何参考胸片评分。继续使用当前模型。</translation>
    </message>
    <message>
        <source>That installed model is damaged.</source>
        <translation>该已安装模型已损坏。</translation>
    </message>
    <message>
        <source>Install it again from its file, or choose another one.</source>
        <translation>请从其文件重新安装，或选择另一个。</translation>
    </message>
    <message>
        <source>On this computer the model computes something else than on its maker&apos;s: {film} gets {score} of 100 here, {expected} there. The model in use stays.</source>
        <translation>此模型在这台电脑上的计算结果与制作者的电脑不同：{film} 在此得 {score}/100，在彼处得 {expected}。继续使用当前模型。</translation>
    </message>
    <message>
        <source>Tell the model&apos;s maker which computer this is.</source>
        <translation>请告诉模型制作者这是什么电脑。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Model file (SHA-256 begins)</source>
        <translation>模型文件（SHA-256 开头）</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>制作数据</translation>
    </message>
    <message>
        <source>{n} films ({split})</source>
        <translation>{n} 张胸片（{split}）</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score}/100</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation>{low} 至 {high}（0 至 100 分）</translation>
    </message>
    <message>
        <source>balanced: the model&apos;s own</source>
        <translation>均衡：模型自带</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Shows where it looked</source>
        <translation>显示看了哪里</translation>
    </message>
    <message>
        <source>Warns of films unlike those it was made from</source>
        <translation>对与制作所用胸片不同的胸片发出警告</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used, so there is nothing to compare with: {reason}</source>
        <translation>当前模型无法使用，因此没有可比较的对象：{reason}</translation>
    </message>
    <message>
        <source>The other model is meant for another use than the present one. Read it below.</source>
        <translation>另一个模型的用途与当前模型不同。请阅读下方说明。</translation>
    </message>
    <message>
        <source>Films of the same patients were in its training and in its tests: its figures look better than it is.</source>
        <translation>其训练和测试中含有同一批患者的胸片：它的数字看起来比实际要好。</translation>
    </message>
    <message>
        <source>The threshold profile that you chose does not go over to the other model: it begins with its own threshold. Check it on your own films before you choose a profile for it.</source>
        <translation>您选择的阈值方案不会转到另一个模型：它从自带阈值开始。请先用您自己的胸片检查，再为它选择方案。</translation>
    </message>
    <message>
        <source>For the other model, too, a threshold profile was chosen earlier: it is used again.</source>
        <translation>以前也为另一个模型选过阈值方案：将再次使用该方案。</translation>
    </message>
    <message>
        <source>The other model can&apos;t warn of films that are unlike those it was made from.</source>
        <translation>另一个模型无法对与制作所用胸片不同的胸片发出警告。</translation>
    </message>
    <message>
        <source>No scores of its maker came with it: whether it computes here as it should could not be checked.</source>
        <translation>没有附带制作者的评分：无法检查它在此处的计算是否正确。</translation>
    </message>
    <message>
        <source>Of {films} reference films the score changes on {scores}, the finding on {decisions}.</source>
        <translation>{films} 张参考胸片中，{scores} 张评分改变，{decisions} 张结果改变。</translation>
    </message>
    <message>
        <source>The other model on {films} reference films:</source>
        <translation>另一个模型在 {films} 张参考胸片上：</translation>
    </message>
    <message>
        <source>finding changes</source>
        <translation>结果改变</translation>
    </message>
    <message>
        <source>score changes</source>
        <translation>评分改变</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{then} in place of {now}</source>
        <translation>用 {then} 代替 {now}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <translation>文件的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>Hash of the model: {hash}</source>
        <translation>模型的哈希值：{hash}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>{finding} ({score})</source>
        <translation>{finding}（{score}）</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>现在使用</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Delete this model from this computer?</source>
        <translation>从此电脑删除此模型？</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>继续使用当前模型。</translation>
    </message>
    <message>
        <source>From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs.</source>
        <translation>从现在起用 {title} 给胸片评分。已保存的表格和以前的结果保留各自模型的名称。</translation>
    </message>
    <message>
        <source>The model was deleted.</source>
        <translation>模型已删除。</translation>
    </message>
    <message>
        <source>Comparing on the reference films: {done} of {total}</source>
        <translation>正在参考胸片上比较：{done}/{total}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>installed {when}</source>
        <translation>安装于 {when}</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>正在查看模型…</translation>
    </message>
    <message>
        <source>In use: {title}</source>
        <translation>使用中：{title}</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used.</source>
        <translation>当前模型无法使用。</translation>
    </message>
    <message>
        <source>Since {when}. Each result says which model made it.</source>
        <translation>自 {when} 起。每个结果都注明由哪个模型得出。</translation>
    </message>
    <message>
        <source>It came with the program. Each result says which model made it.</source>
        <translation>它是程序自带的。每个结果都注明由哪个模型得出。</translation>
    </message>
    <message>
        <source>Hash of the model</source>
        <translation>模型的哈希值</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>此电脑上的模型</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>从文件安装…(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back to the model before</source>
        <translation>返回之前的模型(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Use the selected model</source>
        <translation>使用所选模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove the selected model</source>
        <translation>删除所选模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a model package</source>
        <translation>选择模型包</translation>
    </message>
    <message>
        <source>Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)</source>
        <translation>模型包 (*.pneumonia-model);;合约 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Copying and checking the model…</source>
        <translation>正在复制并检查模型…</translation>
    </message>
    <message>
        <source>Putting the model in use…</source>
        <translation>正在启用模型…</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the model.</source>
        <translation>正在给胸片评分。请等待完成或停止评分，然后再更换模型。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged file, but not who made it.</source>
        <translation>请将其中一个数字与模型制作者公布的数字比较。程序能识别损坏的文件，但无法知道是谁制作的。</translation>
    </message>
    <message>
        <source>Reference films: before and after</source>
        <translation>参考胸片：之前与之后</translation>
    </message>
    <message>
        <source>What the models say of themselves</source>
        <translation>模型的自我说明</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>保留当前模型(&amp;K)</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The file that says which threshold profile was chosen is damaged.</source>
        <translation>记录所选阈值方案的文件已损坏。</translation>
    </message>
    <message>
        <source>Choose the profile again: in the window, Records, Check on own films. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>请重新选择阈值方案：在窗口中选“记录”、“用自己的胸片检验”。在此之前，窗口使用模型自带的阈值；命令会停止。</translation>
    </message>
    <message>
        <source>A newer version of the program has written which threshold profile was chosen.</source>
        <translation>所选阈值方案由较新版本的程序写入。</translation>
    </message>
    <message>
        <source>Update the program. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>请更新程序。在此之前，窗口使用模型自带的阈值；命令会停止。</translation>
    </message>
    <message>
        <source>This threshold can&apos;t be chosen: the model does not offer it, and no check on own films backs it.</source>
        <translation>不能选择此阈值：模型不提供它，也没有用自己胸片的检验支持它。</translation>
    </message>
    <message>
        <source>Run the check on own films first.</source>
        <translation>请先用自己的胸片进行检验。</translation>
    </message>
    <message>
        <source>Another window is changing the threshold profile.</source>
        <translation>另一个窗口正在更改阈值方案。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候，然后重试。</translation>
    </message>
    <message>
        <source>The threshold profile can&apos;t be saved ({reason}). The one in use stays.</source>
        <translation>无法保存阈值方案（{reason}）。仍使用当前方案。</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that the program may write to its folder.</source>
        <translation>请腾出磁盘空间，或确认程序可以写入其文件夹。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检验(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>数字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>Threshold in use: {name}.</source>
        <translation>当前阈值：{name}。</translation>
    </message>
    <message>
        <source>Threshold in use: {name}, chosen on {day}.</source>
        <translation>当前阈值：{name}，选定于 {day}。</translation>
    </message>
    <message>
        <source>{profile}, score {threshold} of 100</source>
        <translation>{profile}，评分 {threshold}/100</translation>
    </message>
    <message>
        <source>score {threshold} of 100</source>
        <translation>评分 {threshold}/100</translation>
    </message>
    <message>
        <source>Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.</source>
        <translation>另一个窗口已选择：{name}。请关闭程序并重新打开；在此之前，本窗口照旧。</translation>
    </message>
    <message>
        <source>Set the damaged file as&amp;ide</source>
        <translation>将损坏的文件另存(&amp;I)</translation>
    </message>
    <message>
        <source>See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 without, better 200 of each. Nothing leaves this computer.</source>
        <translation>看看程序在您自己的胸片上有多好。需要答案已知的胸片：至少 30 张有肺炎、30 张无肺炎，各 200 张更好。任何内容都不会离开本电脑。</translation>
    </message>
    <message>
        <source>Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; or a table labels.csv with the columns film and label.</source>
        <translation>把它们放进一个文件夹，其中有 NORMAL 和 PNEUMONIA 两个文件夹；或有含 film 和 label 两列的表格 labels.csv。</translation>
    </message>
    <message>
        <source>Folder with the films</source>
        <translation>存放胸片的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>选择文件夹(&amp;H)…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Of 100 children &amp;X-rayed here, how many have pneumonia?</source>
        <translation>此处每 100 名拍胸片的儿童中有多少名患肺炎？(&amp;X)</translation>
    </message>
    <message>
        <source>Your estimate. It says how often a finding is right here; it can be changed later.</source>
        <translation>您的估计。它用来说明此处的判断有多常正确；以后可以更改。</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>开始检验(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检验已停止。</translation>
    </message>
    <message>
        <source>Looking for films and labels…</source>
        <translation>正在查找胸片和标签…</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Save &amp;report as PDF…</source>
        <translation>将报告保存为 PDF(&amp;R)…</translation>
    </message>
    <message>
        <source>check-on-own-films.pdf</source>
        <translation>check-on-own-films.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Run the check first: its figures stand here then.</source>
        <translation>请先进行检验：其数字随后显示在这里。</translation>
    </message>
    <message>
        <source>ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.</source>
        <translation>ROC 曲线。当前：每 100 例发现 {found} 例，每 100 例误报 {alarms} 例。</translation>
    </message>
    <message>
        <source>The nearer the curve comes to the upper left corner, the better the program tells the films apart. The dotted line is guessing.</source>
        <translation>曲线越靠近左上角，程序区分胸片的能力越好。虚线表示随机猜测。</translation>
    </message>
    <message>
        <source>A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare.</source>
        <translation>阈值越低，漏掉的肺炎儿童越少，误报越多。请选择一行进行比较。</translation>
    </message>
    <message>
        <source>Thresholds and what each would cost</source>
        <translation>各阈值及其后果</translation>
    </message>
    <message>
        <source>Missed, of 100
with pneumonia</source>
        <translation>漏诊，每 100 名
肺炎患儿</translation>
    </message>
    <message>
        <source>False alarms, of 100
without pneumonia</source>
        <translation>误报，每 100 名
无肺炎者</translation>
    </message>
    <message>
        <source>Missed, of 1000
children here</source>
        <translation>漏诊，每 1000 名
本地儿童</translation>
    </message>
    <message>
        <source>False alarms, of
1000 children here</source>
        <translation>误报，每 1000 名
本地儿童</translation>
    </message>
    <message>
        <source>&amp;Another threshold (score of 100)</source>
        <translation>另一个阈值(&amp;A)（0 至 100 分）</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>现在：{name}</translation>
    </message>
    <message>
        <source>Chosen in the table: {name}</source>
        <translation>表中所选：{name}</translation>
    </message>
    <message>
        <source>From now on: {name}</source>
        <translation>今后：{name}</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).</source>
        <translation>每 100 名肺炎患儿中漏掉 {missed} 名（{missed_low} 至 {missed_high}）。每 100 名无肺炎者中误报 {alarms} 名（{alarms_low} 至 {alarms_high}）。</translation>
    </message>
    <message>
        <source>Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms.</source>
        <translation>此处每 1000 名儿童中有 {ill} 名患肺炎：漏诊 {missed} 名，误报 {alarms} 名。</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>其后果未知。</translation>
    </message>
    <message>
        <source>Uncertain, for a clinician to read: scores from {low} to {high}.</source>
        <translation>不确定，须由临床医师阅片：评分 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>Counted on {n} films of this clinic.</source>
        <translation>依据本诊所的 {n} 张胸片。</translation>
    </message>
    <message>
        <source>Counted on {n} films that were held out in training and made harder. Figures on test films exist for the balanced threshold only.</source>
        <translation>依据 {n} 张训练时留出并加大难度的胸片。只有均衡阈值才有测试胸片上的数字。</translation>
    </message>
    <message>
        <source>Counted on {n} films not trained on.</source>
        <translation>依据 {n} 张未用于训练的胸片。</translation>
    </message>
    <message>
        <source>For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.</source>
        <translation>要设自己的阈值，请用至少 30 张有肺炎和 30 张无肺炎且得到评分的胸片进行检验。</translation>
    </message>
    <message>
        <source>&amp;Use this threshold…</source>
        <translation>使用此阈值(&amp;U)…</translation>
    </message>
    <message>
        <source>Go &amp;back to {name}…</source>
        <translation>返回：{name}(&amp;B)…</translation>
    </message>
    <message>
        <source>Change the threshold?</source>
        <translation>更改阈值？</translation>
    </message>
    <message>
        <source>Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as they are. Tell everybody who works with this program.</source>
        <translation>此后本电脑上的每个结果都用新阈值得出，并会注明。以前保存的表格和报告不变。请告知所有使用本程序的人。</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the threshold.</source>
        <translation>正在给胸片评分。请等待完成或先停止，然后再更改阈值。</translation>
    </message>
    <message>
        <source>Made with another threshold than the model&apos;s own: {name}.</source>
        <translation>得出此结果所用的阈值不是模型自带的：{name}。</translation>
    </message>
    <message>
        <source>Another threshold is in use: {name}. All figures on this page are of the model&apos;s own ({own}).</source>
        <translation>正在使用另一个阈值：{name}。本页所有数字都是模型自带阈值（{own}）的。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} films are scored.</source>
        <translation>已停止：{total} 张胸片中有 {done} 张已评分。</translation>
    </message>
    <message>
        <source>If the program ended now, the results so far would be lost ({reason}). Save the table at the end.</source>
        <translation>如果程序现在中断，已评分胸片的结果会丢失（{reason}）。请在结束时保存表格。</translation>
    </message>
    <message>
        <source>Watching “{name}” for new films.</source>
        <translation>正在监视“{name}”中的新胸片。</translation>
    </message>
    <message>
        <source>The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?</source>
        <translation>程序在给 {total} 张胸片评分时中断了。其中 {done} 张已完成。是否继续其余的？</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)</source>
        <translation>表格 (*.csv);;Excel 工作簿 (*.xlsx);;JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Changes by week</source>
        <translation>每周变化</translation>
    </message>
    <message>
        <source>Looking at earlier results…</source>
        <translation>正在查看以前的结果…</translation>
    </message>
    <message>
        <source>&amp;Weeks shown</source>
        <translation>显示的周数(&amp;W)</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>最近 8 周</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>最近 26 周</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>所有周</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>显示数字(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>显示图形(&amp;P)</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>没有值得注意的变化</translation>
    </message>
    <message>
        <source>The films differ: look into it</source>
        <translation>胸片有差异：请查明原因</translation>
    </message>
    <message>
        <source>Too few films to tell: {n} of at least {least}</source>
        <translation>胸片太少，无法判断：{n} 张，至少需要 {least} 张</translation>
    </message>
    <message>
        <source>Compared with the films the program was made with, the {n} films of these weeks are: {how}.</source>
        <translation>与制作本程序所用的胸片相比，这几周的 {n} 张胸片：{how}。</translation>
    </message>
    <message>
        <source>The {n} films of these weeks are like those the program was made with.</source>
        <translation>这几周的 {n} 张胸片与制作本程序所用的胸片相似。</translation>
    </message>
    <message>
        <source>Compared with this clinic&apos;s first {first} films, the {n} newest (since {since}) are: {how}.</source>
        <translation>与本诊所最初的 {first} 张胸片相比，最新的 {n} 张（自 {since} 起）：{how}。</translation>
    </message>
    <message>
        <source>The {n} newest films (since {since}) are like this clinic&apos;s first {first}.</source>
        <translation>最新的 {n} 张胸片（自 {since} 起）与本诊所最初的 {first} 张相似。</translation>
    </message>
    <message>
        <source>New films are also compared with this clinic&apos;s first ones, once it has {first} from earlier weeks and {least} newer ones.</source>
        <translation>当本诊所有 {first} 张前几周的胸片和 {least} 张更新的胸片后，新胸片也会与最初的胸片比较。</translation>
    </message>
    <message>
        <source>More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>被拒绝的图片比测试本程序所用的胸片中更多：每 100 张有 {share} 张（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>带有警告的胸片比测试本程序所用的胸片中更多：每 100 张有 {share} 张（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported.</source>
        <translation>在查明原因之前，请不要依赖评分。请检查曝光、扫描仪以及胸片的导出方式。</translation>
    </message>
    <message>
        <source>Then run “Check on own films” in the menu Records: it shows how often the program is right here.</source>
        <translation>然后运行“记录”菜单中的“用自己的胸片检验”：它会显示本程序在这里有多准确。</translation>
    </message>
    <message>
        <source>More or fewer sick children change the newest scores too, without any fault in the films.</source>
        <translation>患病儿童增多或减少也会改变最新的评分，胸片本身并没有问题。</translation>
    </message>
    <message>
        <source>Look in “Earlier results” at which pictures were turned away or warned of, and why.</source>
        <translation>请在“以前的结果”中查看哪些图片被拒绝或带有警告，以及原因。</translation>
    </message>
    <message>
        <source>The model in use came without figures of its own films, so scores are compared with this clinic&apos;s first films only.</source>
        <translation>当前使用的模型没有附带其自身胸片的数据，因此评分只与本诊所最初的胸片比较。</translation>
    </message>
    <message>
        <source>What the films are compared with can&apos;t be read. Install the program again.</source>
        <translation>无法读取用于比较的数据。请重新安装本程序。</translation>
    </message>
    <message>
        <source>Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings.</source>
        <translation>目前不保留结果，因此新胸片不会出现在这里。请在设置中打开“以前的结果”。</translation>
    </message>
    <message>
        <source>The program does not know how many of the children are sick. It compares with the mix of normal films and films with pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.</source>
        <translation>本程序不知道有多少儿童患病。它与最吻合的正常胸片和肺炎胸片的组合进行比较：每 100 张中 {share} 张有肺炎。这不是患病人数的统计。</translation>
    </message>
    <message>
        <source>Blue: this clinic&apos;s films by week, the middle one and 8 of 10; shares with their 95% interval. Grey: films the program was made with.</source>
        <translation>蓝色：本诊所每周的胸片，中位值和 10 张中的 8 张；比例附 95% 区间。灰色：制作本程序所用的胸片。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>异常程度</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>Score of 50 or more, of 100</source>
        <translation>评分 ≥ 50，每 100 张</translation>
    </message>
    <message>
        <source>Turned away, of 100</source>
        <translation>被拒绝，每 100 张</translation>
    </message>
    <message>
        <source>With a warning, of 100</source>
        <translation>带有警告，每 100 张</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>较暗</translation>
    </message>
    <message>
        <source>with less contrast</source>
        <translation>对比度较低</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>不够清晰</translation>
    </message>
    <message>
        <source>less strange to the program</source>
        <translation>对程序来说不那么异常</translation>
    </message>
    <message>
        <source>with lower scores</source>
        <translation>评分较低</translation>
    </message>
    <message>
        <source>with fewer pixels</source>
        <translation>像素较少</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>较亮</translation>
    </message>
    <message>
        <source>with more contrast</source>
        <translation>对比度较高</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>更清晰</translation>
    </message>
    <message>
        <source>stranger to the program</source>
        <translation>对程序来说更异常</translation>
    </message>
    <message>
        <source>with higher scores</source>
        <translation>评分较高</translation>
    </message>
    <message>
        <source>with more pixels</source>
        <translation>像素较多</translation>
    </message>
    <message>
        <source>with other brightness, both ways</source>
        <translation>亮度不同，有高有低</translation>
    </message>
    <message>
        <source>with other contrast, both ways</source>
        <translation>对比度不同，有高有低</translation>
    </message>
    <message>
        <source>with other sharpness, both ways</source>
        <translation>清晰度不同，有高有低</translation>
    </message>
    <message>
        <source>some more, some less strange to the program</source>
        <translation>对程序来说有的更异常，有的不那么异常</translation>
    </message>
    <message>
        <source>with other scores</source>
        <translation>评分不同</translation>
    </message>
    <message>
        <source>with other numbers of pixels</source>
        <translation>像素数不同</translation>
    </message>
    <message>
        <source>{name} – differs</source>
        <translation>{name}——有差异</translation>
    </message>
    <message>
        <source>{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}.</source>
        <translation>每周{name}。最新一周（{week} 起）：中位值 {middle}，10 张中有 8 张在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}.</source>
        <translation>制作本程序所用的胸片：中位值 {middle}，10 张中有 8 张在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>{name}, by week. Newest, week of {week}: {share} ({low} to {high}).</source>
        <translation>{name}，按周。最新一周（{week} 起）：{share}（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Films by week. Newest, week of {week}: {n}. In all: {total}.</source>
        <translation>每周胸片数。最新一周（{week} 起）：{n}。总计：{total}。</translation>
    </message>
    <message>
        <source>{name} by week: no films.</source>
        <translation>每周{name}：没有胸片。</translation>
    </message>
    <message>
        <source>No films</source>
        <translation>没有胸片</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Files not readable</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Weeks: the middle of each figure, and from where to where 8 of 10 films lie</source>
        <translation>各周：每项数字的中位值，以及 10 张胸片中 8 张所在的范围</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>{middle} ({low} to {high})</source>
        <translation>{middle}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较项目</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Distance (Kolmogorov–Smirnov)</source>
        <translation>距离（Kolmogorov–Smirnov）</translation>
    </message>
    <message>
        <source>p (times the figures compared)</source>
        <translation>p（乘以比较项目数）</translation>
    </message>
    <message>
        <source>Stability index (PSI)</source>
        <translation>稳定性指数 (PSI)</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>films of training</source>
        <translation>训练用胸片</translation>
    </message>
    <message>
        <source>own first films</source>
        <translation>自己最初的胸片</translation>
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
        <source>{value} (large)</source>
        <translation>{value}（大）</translation>
    </message>
    <message>
        <source>from {n} films</source>
        <translation>{n} 张胸片起</translation>
    </message>
    <message>
        <source>Nothing here says which films show pneumonia.</source>
        <translation>这里没有任何内容说明哪些胸片显示肺炎。</translation>
    </message>
    <message>
        <source>Put the films into two folders in it, NORMAL and PNEUMONIA, or put labels.csv into it, a table with the columns film and label.</source>
        <translation>请把胸片放进其中的两个文件夹 NORMAL 和 PNEUMONIA，或者放入 labels.csv，即带有 film 和 label 两列的表格。</translation>
    </message>
    <message>
        <source>There are several CSV files, and none is called labels.csv: {names}.</source>
        <translation>有多个 CSV 文件，但没有一个叫 labels.csv：{names}。</translation>
    </message>
    <message>
        <source>Rename the one with the labels to labels.csv.</source>
        <translation>请把含有标签的那个文件改名为 labels.csv。</translation>
    </message>
    <message>
        <source>The table of labels can&apos;t be read ({reason}).</source>
        <translation>无法读取标签表（{reason}）。</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8).</source>
        <translation>请重新保存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>The first line of the table of labels does not name the columns film and label.</source>
        <translation>标签表的第一行没有写明 film 和 label 两列。</translation>
    </message>
    <message>
        <source>Write film,label as its first line. It has: {names}.</source>
        <translation>请把 film,label 写在第一行。现在是：{names}。</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels says “{word}”, which is no label.</source>
        <translation>标签表第 {line} 行写着“{word}”，这不是标签。</translation>
    </message>
    <message>
        <source>Write normal or pneumonia, or 0 or 1. Take out the lines of all other films.</source>
        <translation>请写 normal 或 pneumonia，或者 0 或 1。请删去其他所有胸片的行。</translation>
    </message>
    <message>
        <source>Line {line} and line {before} of the table of labels give {name} different labels.</source>
        <translation>标签表第 {line} 行和第 {before} 行给 {name} 的标签不同。</translation>
    </message>
    <message>
        <source>Take out the wrong line.</source>
        <translation>请删去错误的那一行。</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names a film that is not there: {name}.</source>
        <translation>标签表第 {line} 行所写的胸片不存在：{name}。</translation>
    </message>
    <message>
        <source>{n} further films are not there either.</source>
        <translation>另有 {n} 张胸片也不存在。</translation>
    </message>
    <message>
        <source>Write each name as the file has it, with its ending and from this folder on.</source>
        <translation>请按文件的原名书写，带扩展名，并从此文件夹开始。</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names {name}, and there are several films of that name.</source>
        <translation>标签表第 {line} 行写着 {name}，而同名的胸片不止一张。</translation>
    </message>
    <message>
        <source>Write the folder before the name, as in ward/film.png.</source>
        <translation>请在文件名前写上文件夹，例如 ward/film.png。</translation>
    </message>
    <message>
        <source>One of its folders says normal and pneumonia at once: {name}.</source>
        <translation>其中一个文件夹同时表示正常和肺炎：{name}。</translation>
    </message>
    <message>
        <source>Put each film into one of the two only.</source>
        <translation>每张胸片只放进两者之一。</translation>
    </message>
    <message>
        <source>Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found.</source>
        <translation>两类胸片都需要：找到正常胸片 {well} 张，肺炎胸片 {ill} 张。</translation>
    </message>
    <message>
        <source>Add films of the other kind.</source>
        <translation>请加入另一类胸片。</translation>
    </message>
    <message>
        <source>The same film is labelled normal and pneumonia: {one} and {other}.</source>
        <translation>同一张胸片既标为正常又标为肺炎：{one} 和 {other}。</translation>
    </message>
    <message>
        <source>Keep the one with the right label.</source>
        <translation>请保留标签正确的那一张。</translation>
    </message>
    <message>
        <source>Check on films of this clinic: {n}</source>
        <translation>用本机构的胸片检验：{n} 张</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>通俗说明</translation>
    </message>
    <message>
        <source>It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}.</source>
        <translation>在胸片显示肺炎的 100 名儿童中，它能发现 {found} 名（{low} 至 {high}）。本次：{total} 名中 {n} 名。</translation>
    </message>
    <message>
        <source>It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). Here: {n} of {total}.</source>
        <translation>在胸片正常的 100 名儿童中，它仍会把 {found} 名的胸片判为提示肺炎（{low} 至 {high}）。本次：{total} 名中 {n} 名。</translation>
    </message>
    <message>
        <source>Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).</source>
        <translation>在每 100 名拍胸片的儿童中有 {share} 名患肺炎的地方，被程序判为提示肺炎的 100 张胸片中有 {ppv} 张确实显示肺炎（{ppv_low} 至 {ppv_high}），未被判为提示肺炎的 100 张中有 {rest} 张显示肺炎（{rest_low} 至 {rest_high}）。</translation>
    </message>
    <message>
        <source>It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 such films ({ppv_low} to {ppv_high}).</source>
        <translation>它把这里的每张胸片都判为提示肺炎。在每 100 名拍胸片的儿童中有 {share} 名患肺炎的地方，这样的胸片 100 张中有 {ppv} 张显示肺炎（{ppv_low} 至 {ppv_high}）。</translation>
    </message>
    <message>
        <source>It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {rest} of 100 such films ({rest_low} to {rest_high}).</source>
        <translation>它没有把这里的任何胸片判为提示肺炎。在每 100 名拍胸片的儿童中有 {share} 名患肺炎的地方，这样的胸片 100 张中有 {rest} 张显示肺炎（{rest_low} 至 {rest_high}）。</translation>
    </message>
    <message>
        <source>Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them.</source>
        <translation>每 100 张胸片中有 {n} 张不确定，评分在 {low} 至 {high} 之间：须由临床医师阅片。</translation>
    </message>
    <message>
        <source>{n} of {total} films got no score, {ill} of them with pneumonia.</source>
        <translation>{total} 张胸片中有 {n} 张没有评分，其中 {ill} 张有肺炎。</translation>
    </message>
    <message>
        <source>If each of those counts as missed, it finds {found} of 100.</source>
        <translation>如果这些都算作漏诊，它在 100 名中发现 {found} 名。</translation>
    </message>
    <message>
        <source>over 99</source>
        <translation>超过 99</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come.</source>
        <translation>括号内：如果今后的胸片与这些相似，真实数值所在的范围（置信度 95 %）。</translation>
    </message>
    <message>
        <source>There are enough films: both figures are known to ± 5 points.</source>
        <translation>胸片数量足够：两个数值都已知到 ± 5 个百分点。</translation>
    </message>
    <message>
        <source>There are not enough films yet for figures that are known to ± 5 points.</source>
        <translation>要使数值已知到 ± 5 个百分点，胸片还不够。</translation>
    </message>
    <message>
        <source>None of the films got a score: this check says nothing about the program.</source>
        <translation>没有一张胸片得到评分：这次检验不能说明程序的好坏。</translation>
    </message>
    <message>
        <source>No film with pneumonia got a score: how many it finds is not known.</source>
        <translation>没有一张肺炎胸片得到评分：不知道它能发现多少。</translation>
    </message>
    <message>
        <source>No normal film got a score: how often it raises a false alarm is not known.</source>
        <translation>没有一张正常胸片得到评分：不知道它误报的频率。</translation>
    </message>
    <message>
        <source>Fewer than 30 films with pneumonia were scored: what it finds here says little.</source>
        <translation>得到评分的肺炎胸片少于 30 张：它在这里发现多少说明不了什么。</translation>
    </message>
    <message>
        <source>Fewer than 30 normal films were scored: its false alarms here say little.</source>
        <translation>得到评分的正常胸片少于 30 张：它在这里的误报说明不了什么。</translation>
    </message>
    <message>
        <source>All films got the same score: the program can&apos;t tell them apart.</source>
        <translation>所有胸片的评分都相同：程序无法区分它们。</translation>
    </message>
    <message>
        <source>Films without a score are left out of every figure that does not name them.</source>
        <translation>没有评分的胸片不计入任何未提及它们的数字。</translation>
    </message>
    <message>
        <source>What this check can&apos;t tell</source>
        <translation>这次检验不能说明的事</translation>
    </message>
    <message>
        <source>A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.</source>
        <translation>用这些胸片选定的阈值，在它们身上看起来比实际更好。信赖之前，请用其他胸片检验。</translation>
    </message>
    <message>
        <source>The program does not know which films are of the same child. Several films of a child make the intervals too narrow.</source>
        <translation>程序不知道哪些胸片属于同一名儿童。一名儿童有多张胸片时，区间会过窄。</translation>
    </message>
    <message>
        <source>Labels are taken as the truth. A wrong label counts as a mistake of the program.</source>
        <translation>标签被当作事实。错误的标签会算作程序的错误。</translation>
    </message>
    <message>
        <source>Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones too. Else the figures are too good.</source>
        <translation>制作本程序所用的胸片不得包含在内，而且要按胸片来的样子取用，可疑的也要。否则数字会过好。</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>各张胸片的结果</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>各项数字</translation>
    </message>
    <message>
        <source>Counted by the threshold alone, among films with a score, where nothing else is said.</source>
        <translation>除另有说明外，只按阈值计算，且只计有评分的胸片。</translation>
    </message>
    <message>
        <source>not known: nothing to count</source>
        <translation>未知：没有可计数的胸片</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %)</source>
        <translation>{value} %（{low} 至 {high} %）</translation>
    </message>
    <message>
        <source>Sensitivity, films without a score counted as missed</source>
        <translation>灵敏度，没有评分的胸片算作漏诊</translation>
    </message>
    <message>
        <source>Sensitivity among films that are not uncertain</source>
        <translation>不确定胸片以外的灵敏度</translation>
    </message>
    <message>
        <source>Specificity among films that are not uncertain</source>
        <translation>不确定胸片以外的特异度</translation>
    </message>
    <message>
        <source>PPV: called suggestive, and pneumonia</source>
        <translation>PPV：判为提示肺炎且有肺炎</translation>
    </message>
    <message>
        <source>NPV: not called suggestive, and normal</source>
        <translation>NPV：未判为提示肺炎且正常</translation>
    </message>
    <message>
        <source>{figure}, where {share} of 100 have pneumonia</source>
        <translation>{figure}（每 100 名中有 {share} 名患肺炎时）</translation>
    </message>
    <message>
        <source>{points} points of 100; by chance alone {chance} on so many films</source>
        <translation>相差 {points} 分（满分 100）；同样多的胸片仅凭偶然也有 {chance}</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>The dot is the threshold in use, with the intervals of both figures.</source>
        <translation>圆点是当前使用的阈值，并带有两个数值的区间。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among those the program was made with; here it is {here} of 100.</source>
        <translation>在虚线上，评分 70 表示 100 张中有 70 张。只有在每 100 张胸片中有 {trained} 张显示肺炎时（如制作本程序所用的胸片）才会如此；这里是每 100 张 {here} 张。</translation>
    </message>
    <message>
        <source>Scores: films with pneumonia above the line, normal ones below it</source>
        <translation>评分：横线以上为肺炎胸片，以下为正常胸片</translation>
    </message>
    <message>
        <source>false alarms of 100</source>
        <translation>每 100 名的误报</translation>
    </message>
    <message>
        <source>found of 100</source>
        <translation>每 100 名中发现</translation>
    </message>
    <message>
        <source>What other thresholds would give</source>
        <translation>其他阈值会得到的结果</translation>
    </message>
    <message>
        <source>Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. Missed: of 100 children with pneumonia.</source>
        <translation>判为提示：100 名儿童中有 {share} 名患肺炎时，它判为提示肺炎的胸片数。漏诊：每 100 名患肺炎的儿童。</translation>
    </message>
    <message>
        <source>* Chosen on these very films: on other films expect less.</source>
        <translation>* 用这些胸片本身选定：在其他胸片上会差一些。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Sensitivity %</source>
        <translation>灵敏度 %</translation>
    </message>
    <message>
        <source>Specificity %</source>
        <translation>特异度 %</translation>
    </message>
    <message>
        <source>PPV %</source>
        <translation>PPV %</translation>
    </message>
    <message>
        <source>NPV %</source>
        <translation>NPV %</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>判为提示</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏诊</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>finds {aim} % *</source>
        <translation>发现 {aim} % *</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>the clinic&apos;s own</source>
        <translation>本机构自定</translation>
    </message>
    <message>
        <source>How many films are needed for ± 5 points</source>
        <translation>达到 ± 5 个百分点需要多少胸片</translation>
    </message>
    <message>
        <source>{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is.</source>
        <translation>现有 {have} 张，已知到 ± {distance} 个百分点。需要：数值不变时 {observed} 张，无论数值如何 {worst} 张。</translation>
    </message>
    <message>
        <source>{have} now. Needed: {worst} whatever the figure is.</source>
        <translation>现有 {have} 张。需要：无论数值如何 {worst} 张。</translation>
    </message>
    <message>
        <source>Films with pneumonia</source>
        <translation>肺炎胸片</translation>
    </message>
    <message>
        <source>Normal films</source>
        <translation>正常胸片</translation>
    </message>
    <message>
        <source>Threshold profile</source>
        <translation>阈值方案</translation>
    </message>
    <message>
        <source>Children with pneumonia</source>
        <translation>患肺炎的儿童</translation>
    </message>
    <message>
        <source>{share} of 100 taken for the clinic; {here} of 100 among these films</source>
        <translation>本机构按每 100 名中 {share} 名计；这些胸片中每 100 张 {here} 张</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签来源</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>来自表格</translation>
    </message>
    <message>
        <source>from the folders&apos; names</source>
        <translation>来自文件夹名称</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>copies of other films: {copies}; without a label: {unlabelled}; no films: {others}</source>
        <translation>其他胸片的副本：{copies}；没有标签：{unlabelled}；不是胸片：{others}</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). Formulas: docs/LOCAL_CHECK.md.</source>
        <translation>95 % 区间：比例用 Wilson 法，曲线下面积用 Newcombe 法（2006），PPV 和 NPV 用 Koopman 法（1984）。公式：docs/LOCAL_CHECK.md。</translation>
    </message>
    <message>
        <source>Films called wrong, uncertain, or without a score: {n}</source>
        <translation>判错、不确定或没有评分的胸片：{n}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不能确定</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>您看到什么？</translation>
    </message>
    <message>
        <source>Keys: Alt and the number.</source>
        <translation>快捷键：Alt 加数字。</translation>
    </message>
    <message>
        <source>&amp;{n}   {call}</source>
        <translation>&amp;{n}   {call}</translation>
    </message>
    <message>
        <source>Keeping what you said…</source>
        <translation>正在保存您的意见…</translation>
    </message>
    <message>
        <source>Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.</source>
        <translation>本计算机不保留结果（见“设置”），因此关闭程序后，您在此所说的内容不会保留。</translation>
    </message>
    <message>
        <source>You said: {call}.</source>
        <translation>您的判读：{call}。</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <source>Your verdict: {call}</source>
        <translation>您的结论：{call}</translation>
    </message>
    <message>
        <source>What you say of this film now. Press again to take it back.</source>
        <translation>您现在对这张胸片的结论。再按一次可撤回。</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Note: kept by itself</source>
        <translation>备注：自动保存</translation>
    </message>
    <message>
        <source>A note holds {n} characters: the rest was left out.</source>
        <translation>备注最多 {n} 个字符：其余部分已略去。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Only until the program is closed: results are not kept (Settings).</source>
        <translation>仅保留到程序关闭：不保留结果（见“设置”）。</translation>
    </message>
    <message>
        <source>This can&apos;t be kept on the disk: it lasts until the program is closed. Write it down elsewhere.</source>
        <translation>这无法保存到磁盘：只保留到程序关闭。请另行记录。</translation>
    </message>
    <message>
        <source>Not while you read each film first: it would tell of films that you have not read.</source>
        <translation>先自己阅片期间不可用：否则会透露您尚未判读的胸片的结果。</translation>
    </message>
    <message>
        <source>Not counted here, as you have not read them yet: {n}</source>
        <translation>未计入（您尚未判读）：{n}</translation>
    </message>
    <message>
        <source>You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?</source>
        <translation>您还有 {n} 张胸片尚未判读。它们将被略去，使其评分保持隐藏。是否不含它们而保存？</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>不含它们而保存</translation>
    </message>
    <message>
        <source>Reader and program</source>
        <translation>阅片者与程序</translation>
    </message>
    <message>
        <source>How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own films”.</source>
        <translation>您与程序对同一张胸片判断一致的频率。这并不说明谁对：为此请使用“用自己的胸片检验”。</translation>
    </message>
    <message>
        <source>&amp;Films of</source>
        <translation>胸片时间范围(&amp;F)</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Looking through the earlier results…</source>
        <translation>正在查看以前的结果…</translation>
    </message>
    <message>
        <source>The earlier results can&apos;t be read.</source>
        <translation>无法读取以前的结果。</translation>
    </message>
    <message>
        <source>What you said before you saw the score</source>
        <translation>看到评分之前您的判读</translation>
    </message>
    <message>
        <source>No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it shows a score.</source>
        <translation>此期间没有这样的判读。请在设置中打开“我先阅片”：程序会在显示评分之前先问您。</translation>
    </message>
    <message>
        <source>Your verdicts after you saw the score</source>
        <translation>看到评分之后您的结论</translation>
    </message>
    <message>
        <source>No verdicts in this time. You give them beside a film, under its score.</source>
        <translation>此期间没有结论。您可在胸片旁的评分下方给出结论。</translation>
    </message>
    <message>
        <source>You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than there is.</source>
        <translation>这些结论是在看到评分的情况下给出的。这会使阅片者倾向于程序，因此这些数字显示的一致性高于实际。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Program: {decision}</source>
        <translation>程序：{decision}</translation>
    </message>
    <message>
        <source>You: {call}</source>
        <translation>您：{call}</translation>
    </message>
    <message>
        <source>not suggestive</source>
        <translation>未见提示征象</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>suggestive of pneumonia</source>
        <translation>有提示肺炎的征象</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{row}; {column}: {n} films</source>
        <translation>{row}；{column}：{n} 张胸片</translation>
    </message>
    <message>
        <source>Films, each counted once</source>
        <translation>胸片数（每张只计一次）</translation>
    </message>
    <message>
        <source>Both said something clear</source>
        <translation>双方均有明确判断</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n}/{total}</translation>
    </message>
    <message>
        <source>Said the same of</source>
        <translation>判断相同</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen kappa 系数</translation>
    </message>
    <message>
        <source>{figure}: {strength}</source>
        <translation>{figure}：{strength}</translation>
    </message>
    <message>
        <source>Weighted kappa, unclear films too</source>
        <translation>加权 kappa（含不明确的胸片）</translation>
    </message>
    <message>
        <source>can&apos;t be told from these films</source>
        <translation>无法由这些胸片得出</translation>
    </message>
    <message>
        <source>Called pneumonia</source>
        <translation>判为肺炎</translation>
    </message>
    <message>
        <source>by you {reader}, by the program {program}</source>
        <translation>您 {reader}，程序 {program}</translation>
    </message>
    <message>
        <source>Agreement on each</source>
        <translation>各类的一致性</translation>
    </message>
    <message>
        <source>on pneumonia {pneumonia}, on normal {normal}</source>
        <translation>肺炎 {pneumonia}，正常 {normal}</translation>
    </message>
    <message>
        <source>less than by chance</source>
        <translation>低于偶然</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>极弱</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>较弱</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>几乎完全一致</translation>
    </message>
    <message>
        <source>Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals.</source>
        <translation>明确的胸片少于 {least} 张：这些数字目前几乎不说明什么。请看区间的宽度。</translation>
    </message>
    <message>
        <source>Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that you agree on, and at the agreement on each.</source>
        <translation>几乎所有判断都属于同一类。此时即使几乎所有胸片都一致，kappa 也可能很低：请看一致的比例以及各类的一致性。</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>A film counts once, with what was said last, and with the program&apos;s decision at the threshold in use then. Ranges in brackets: 95 % intervals.</source>
        <translation>每张胸片只计一次，取最后一次的意见及当时所用阈值下程序的判断。括号内为 95 % 区间。</translation>
    </message>
    <message>
        <source>Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts them half way between normal and pneumonia.</source>
        <translation>比例和 kappa 不计您不能确定或程序不确定的胸片。加权 kappa 将其计为正常与肺炎之间的一半。</translation>
    </message>
    <message>
        <source>Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), too narrow for few films. Interval of shares: Wilson 1927.</source>
        <translation>kappa =（一致率 − 偶然一致率）÷（1 − 偶然一致率）：1 为完全一致，0 为不高于偶然（Cohen 1960；线性权重：Cohen 1968）。区间：κ ± 1.96 个大样本标准误（Fleiss、Cohen 和 Everitt 1969），胸片较少时过窄。比例的区间：Wilson 1927。</translation>
    </message>
    <message>
        <source>The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good enough. Kappas of places with more or less pneumonia can&apos;t be compared.</source>
        <translation>kappa 的这些用词只是没有依据的惯例（Landis 和 Koch 1977）：没有任何界值能说明程序足够好。肺炎多少不同的地方，kappa 不能相互比较。</translation>
    </message>
    <message>
        <source>Results can&apos;t be kept ({reason}).</source>
        <translation>无法保留结果（{reason}）。</translation>
    </message>
    <message>
        <source>Films are read as before. Make room on the disk, or see that the program may write to its folder.</source>
        <translation>胸片仍照常读取。请清理磁盘空间，或确认程序可以写入其文件夹。</translation>
    </message>
    <message>
        <source>Result of {when}, made by {model}.</source>
        <translation>{when} 的结果，由 {model} 得出。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more: the result stands without its film.</source>
        <translation>文件已无法读取：只显示结果，没有胸片。</translation>
    </message>
    <message>
        <source>The file has changed since then: the film shown is not the one that this result is of. Open it anew.</source>
        <translation>此后文件已更改：显示的胸片不是得出该结果的那一张。请重新打开。</translation>
    </message>
</context>
</TS>
