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
        <source>Model</source>
        <translation>模型</translation>
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
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>程序无法确定。此胸片必须由临床医师阅片。</translation>
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
        <source>C&amp;hoose…</source>
        <translation>选择…(&amp;H)</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
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
</context>
</TS>
