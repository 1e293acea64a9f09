<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>Pneumonia Reader</source>
        <translation>قارئ الالتهاب الرئوي</translation>
    </message>
    <message>
        <source>Findings suggestive of pneumonia</source>
        <translation>علامات توحي بالتهاب رئوي</translation>
    </message>
    <message>
        <source>No findings suggestive of pneumonia: this does not exclude it</source>
        <translation>لا توجد علامات توحي بالتهاب رئوي: وهذا لا ينفي وجوده</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>غير حاسم: اطلب من طبيب قراءة الصورة</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>لا يمكن الحكم عليها</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>لم تُحتسب درجة</translation>
    </message>
    <message>
        <source>Suggestive of pneumonia</source>
        <translation>توحي بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Not suggestive</source>
        <translation>لا توحي بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Have a clinician confirm it, together with the patient&apos;s signs.</source>
        <translation>اطلب من طبيب تأكيدها، مع مراعاة العلامات السريرية لدى المريض.</translation>
    </message>
    <message>
        <source>If the patient is unwell, have a clinician read the film all the same.</source>
        <translation>إذا بدت على المريض علامات المرض، فاطلب مع ذلك من طبيب قراءة الصورة.</translation>
    </message>
    <message>
        <source>Choose the film in the list to have it scored.</source>
        <translation>اختر الصورة في القائمة لاحتساب درجتها.</translation>
    </message>
    <message>
        <source>Open film…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Report on one film</source>
        <translation>تقرير عن صورة أشعة واحدة</translation>
    </message>
    <message>
        <source>Report on {n} films</source>
        <translation>تقرير عن صور الأشعة (العدد: {n})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Decision support. The decision stays with a qualified clinician.</source>
        <translation>أداة مساندة للقرار. القرار يبقى لطبيب مؤهل.</translation>
    </message>
    <message>
        <source>{film} (row {row} of the list)</source>
        <translation>{film} (السطر {row} من القائمة)</translation>
    </message>
    <message>
        <source>unreadable file</source>
        <translation>ملف لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>غير مذكور في الملف</translation>
    </message>
    <message>
        <source>left out of this file; write it here by hand if needed</source>
        <translation>لم يُدرج في هذا الملف؛ اكتبه هنا بخط اليد عند الحاجة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Where the program looked: coloured places speak for pneumonia</source>
        <translation>أين نظر البرنامج: المواضع الملونة توحي بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Where the program looked is not known for this film.</source>
        <translation>لا يُعرف أين نظر البرنامج في هذه الصورة.</translation>
    </message>
    <message>
        <source>The pictures are made smaller. Read the film itself, not this page.</source>
        <translation>الصور هنا مصغّرة. اقرأ صورة الأشعة نفسها، لا هذه الصفحة.</translation>
    </message>
    <message>
        <source>uncertain {low} to {high}, threshold {threshold}</source>
        <translation>غير حاسم من {low} إلى {high}، العتبة {threshold}</translation>
    </message>
    <message>
        <source>{number} where {share} of 100 children have it</source>
        <translation>{number} حيث يصيب {share} من كل 100 طفل</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>The program found nothing that speaks against the score.</source>
        <translation>لم يجد البرنامج ما يدعو إلى الشك في الدرجة.</translation>
    </message>
    <message>
        <source>The film was changed by hand before it was scored, and is shown so: {changes}.</source>
        <translation>عُدّلت الصورة يدويًا قبل احتساب درجتها، وهي معروضة هكذا: {changes}.</translation>
    </message>
    <message>
        <source>What the finding means at this age has not been measured.</source>
        <translation>لم يُقَس ما تعنيه النتيجة في هذا العمر.</translation>
    </message>
    <message>
        <source>What was read, and with what</source>
        <translation>ما الذي قُرئ، وبأي برنامج</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>ملف الصورة</translation>
    </message>
    <message>
        <source>{format}, {width} × {height} pixels</source>
        <translation>{format}، {width} × {height} بكسل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model (SHA-256)</source>
        <translation>النموذج (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>ملاحظة القارئ</translation>
    </message>
    <message>
        <source>Read by (name)</source>
        <translation>قرأها (الاسم)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>{n} more films of the list have no result: the report is not complete.</source>
        <translation>صور أخرى في القائمة بدون نتيجة: {n}. التقرير غير مكتمل.</translation>
    </message>
    <message>
        <source>Not all films were read with the same model: do not compare their scores.</source>
        <translation>لم تُقرأ كل الصور بالنموذج نفسه: لا تقارن درجاتها.</translation>
    </message>
    <message>
        <source>Scores of the {n} films that were scored</source>
        <translation>درجات الصور التي احتُسبت لها درجة (العدد: {n})</translation>
    </message>
    <message>
        <source>films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Not scored, and why</source>
        <translation>بدون درجة، والسبب</translation>
    </message>
    <message>
        <source>Scored with a warning</source>
        <translation>لها درجة مع تحذير</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Warnings, or why not</source>
        <translation>التحذيرات أو سبب عدم وجود درجة</translation>
    </message>
    <message>
        <source>File names are left out, since they can hold a patient&apos;s name: the first 12 digits of its file&apos;s SHA-256 name a film.</source>
        <translation>لم تُدرج أسماء الملفات لأنها قد تتضمن اسم المريض: تُعرَّف كل صورة بأول 12 خانة من رمز SHA-256 لملفها.</translation>
    </message>
    <message>
        <source>unlike a chest film</source>
        <translation>لا تشبه صورة صدر</translation>
    </message>
    <message>
        <source>unlike the films it was made with</source>
        <translation>لا تشبه الصور التي صُنع بها</translation>
    </message>
    <message>
        <source>evidence outside the lungs</source>
        <translation>ما يستند إليه خارج الرئتين</translation>
    </message>
    <message>
        <source>age not intended</source>
        <translation>عمر غير مقصود</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>perhaps no X-ray</source>
        <translation>ربما ليست أشعة سينية</translation>
    </message>
    <message>
        <source>perhaps no chest</source>
        <translation>ربما ليست للصدر</translation>
    </message>
    <message>
        <source>detector&apos;s raw image</source>
        <translation>صورة الكاشف الخام</translation>
    </message>
    <message>
        <source>badly exposed</source>
        <translation>تعريض إشعاعي سيئ</translation>
    </message>
    <message>
        <source>small image</source>
        <translation>صورة صغيرة</translation>
    </message>
    <message>
        <source>Report on this film</source>
        <translation>تقرير عن هذه الصورة</translation>
    </message>
    <message>
        <source>Report on the list</source>
        <translation>تقرير عن القائمة</translation>
    </message>
    <message>
        <source>The report holds the film and where the program looked, the score, the finding, the warnings, the model, today&apos;s date, your note and room for a signature.</source>
        <translation>يتضمن التقرير صورة الأشعة وأين نظر البرنامج، والدرجة والنتيجة والتحذيرات والنموذج وتاريخ اليوم وملاحظتك ومكانًا للتوقيع.</translation>
    </message>
    <message>
        <source>The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, the model, today&apos;s date and your note. It holds no pictures.</source>
        <translation>يتضمن التقرير الأعداد وتوزّع الدرجات والصور التي لم تُحتسب لها درجة وأسباب ذلك وجدولًا بكل الصور والنموذج وتاريخ اليوم وملاحظتك. ولا يتضمن أي صور.</translation>
    </message>
    <message>
        <source>As ticked now, the patient&apos;s name, the patient&apos;s ID and file names stay out.</source>
        <translation>بحسب اختيارك الآن، لا يُدرج اسم المريض ولا رقمه ولا أسماء الملفات.</translation>
    </message>
    <message>
        <source>As ticked now, file names stay out. Names and IDs of patients are never in it.</source>
        <translation>بحسب اختيارك الآن، لا تُدرج أسماء الملفات. ولا تُدرج أسماء المرضى وأرقامهم فيه أبدًا.</translation>
    </message>
    <message>
        <source>As ticked now, the report says who the patient is or may be: keep it safe.</source>
        <translation>بحسب اختيارك الآن، يبيّن التقرير من هو المريض أو من قد يكون: احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Letters that are part of the picture stay in the picture.</source>
        <translation>الكتابة التي هي جزء من الصورة تبقى في الصورة.</translation>
    </message>
    <message>
        <source>Your &amp;note (may be empty)</source>
        <translation>&amp;ملاحظتك (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Printed as you write it. Don&apos;t name the patient here if the report is to stay without a name.</source>
        <translation>تُطبع كما تكتبها. لا تذكر اسم المريض هنا إذا كان يجب أن يبقى التقرير بدون اسم.</translation>
    </message>
    <message>
        <source>Put into the report:</source>
        <translation>يُدرج في التقرير:</translation>
    </message>
    <message>
        <source>&amp;Patient&apos;s name (from the DICOM file)</source>
        <translation>ا&amp;سم المريض (من ملف DICOM)</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;ID (from the DICOM file)</source>
        <translation>&amp;رقم المريض (من ملف DICOM)</translation>
    </message>
    <message>
        <source>&amp;File name (it can hold the patient&apos;s name)</source>
        <translation>اسم المل&amp;ف (قد يتضمن اسم المريض)</translation>
    </message>
    <message>
        <source>&amp;File names (they can hold patients&apos; names)</source>
        <translation>أسماء المل&amp;فات (قد تتضمن أسماء المرضى)</translation>
    </message>
    <message>
        <source>Pa&amp;per size</source>
        <translation>&amp;حجم الورق</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حف&amp;ظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>حفظ التقرير باسم</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{film}.pdf</source>
        <translation>تقرير-{film}.pdf</translation>
    </message>
    <message>
        <source>report-{n}-films.pdf</source>
        <translation>تقرير-صور-{n}.pdf</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>حفظ الصورة باسم</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>إظهار الصورة كاملة</translation>
    </message>
    <message>
        <source>Tools for looking at the film</source>
        <translation>أدوات عرض صورة الأشعة</translation>
    </message>
    <message>
        <source>Arrow keys go from tool to tool.</source>
        <translation>مفاتيح الأسهم تنقلك من أداة إلى أداة.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>البكسلات الفعلية (1:1)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Drag moves the film</source>
        <translation>السحب يحرّك الصورة</translation>
    </message>
    <message>
        <source>Drag changes brightness and contrast</source>
        <translation>السحب يغيّر السطوع والتباين</translation>
    </message>
    <message>
        <source>Drag measures a length</source>
        <translation>السحب يقيس طولًا</translation>
    </message>
    <message>
        <source>Ready-made brightness and contrast</source>
        <translation>سطوع وتباين جاهزان</translation>
    </message>
    <message>
        <source>Invert: black becomes white</source>
        <translation>عكس الألوان: الأسود يصبح أبيض</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>قلب اليمين واليسار</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>إظهار ما رآه النموذج</translation>
    </message>
    <message>
        <source>Show the film as it was opened</source>
        <translation>إظهار الصورة كما فُتحت</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All tools in words</source>
        <translation>كل الأدوات بالكلمات</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Window {number} of the file: level {level}, width {width}</source>
        <translation>نافذة الملف {number}: المستوى {level}، العرض {width}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>الرئة</translation>
    </message>
    <message>
        <source>Wheel: zoom. Double click: whole film.</source>
        <translation>العجلة: تكبير وتصغير. نقر مزدوج: الصورة كاملة.</translation>
    </message>
    <message>
        <source>Drag with the right button: brightness and contrast; with the middle one: move.</source>
        <translation>السحب بالزر الأيمن: السطوع والتباين؛ وبالأوسط: تحريك.</translation>
    </message>
    <message>
        <source>Arrow keys: move the film. Shift and arrow keys: brightness and contrast.</source>
        <translation>مفاتيح الأسهم: تحريك الصورة. Shift مع الأسهم: السطوع والتباين.</translation>
    </message>
    <message>
        <source>Drag from one place to another to measure. Keys: Space, then arrow keys.</source>
        <translation>اسحب من موضع إلى آخر للقياس. بالمفاتيح: المسافة ثم الأسهم.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>level {level}, width {width}</source>
        <translation>المستوى {level}، العرض {width}</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} pixels</source>
        <translation>{length} بكسل</translation>
    </message>
    <message>
        <source>Measured on the detector; in the body it is somewhat less.</source>
        <translation>مقيس على الكاشف؛ وهو في الجسم أقل قليلًا.</translation>
    </message>
    <message>
        <source>In pixels: the file does not say how large one is.</source>
        <translation>بالبكسل: لا يذكر الملف حجم البكسل.</translation>
    </message>
    <message>
        <source>What the model saw: {side} × {side} pixels, nothing more.</source>
        <translation>ما رآه النموذج: {side} × {side} بكسل، لا أكثر.</translation>
    </message>
    <message>
        <source>Available once the film has a score.</source>
        <translation>يتاح عندما تكون للصورة درجة.</translation>
    </message>
    <message>
        <source>Available once the film has a score, with a model that can show it.</source>
        <translation>يتاح عندما تكون للصورة درجة، مع نموذج يستطيع إظهاره.</translation>
    </message>
    <message>
        <source>Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease.</source>
        <translation>البرتقالي: يوحي بالتهاب رئوي، وكلما اشتد زاد ذلك. تقريبي: ليس حدود المرض.</translation>
    </message>
    <message>
        <source>Strength of the colour</source>
        <translation>شدة اللون</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Strength of the colour: {percent}%</source>
        <translation>شدة اللون: {percent}%</translation>
    </message>
    <message>
        <source>Shown {changes}. The program looked at it {scored}.</source>
        <translation>الصورة معروضة {changes}. ونظر إليها البرنامج {scored}.</translation>
    </message>
    <message>
        <source>The program looked at it as shown: {changes}.</source>
        <translation>نظر إليها البرنامج كما هي معروضة: {changes}.</translation>
    </message>
    <message>
        <source>Shown {changes}.</source>
        <translation>الصورة معروضة {changes}.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>احتساب كما تُعرض</translation>
    </message>
    <message>
        <source>Score the film again, turned or inverted as you see it now</source>
        <translation>احتساب الدرجة من جديد للصورة كما تراها الآن، مُدارة أو معكوسة الألوان</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Two films side by side</source>
        <translation>صورتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Zoom and move both together</source>
        <translation>تكبير وتحريك الصورتين معًا</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>The tools act on this film</source>
        <translation>تعمل الأدوات على هذه الصورة</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>مقلوبة يمينًا ويسارًا</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>مُدارة لليمين</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>مقلوبة رأسًا على عقب</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>مُدارة لليسار</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>معكوسة الألوان</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Choose films</source>
        <translation>اختيار صور الأشعة</translation>
    </message>
    <message>
        <source>Choose a folder with films</source>
        <translation>اختيار مجلد صور الأشعة</translation>
    </message>
    <message>
        <source>Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)</source>
        <translation>صور الأشعة (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>حفظ الجدول باسم</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>النتائج.csv</translation>
    </message>
    <message>
        <source>Drop a film or a folder here,
or press “Open film…”</source>
        <translation>أفلِت صورة أشعة أو مجلدًا هنا،
أو اضغط «فتح صورة…»</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.</source>
        <translation>JPEG أو PNG أو TIFF أو BMP أو DICOM. لا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What the program says of a film stands here. It can be:</source>
        <translation>هنا يظهر ما يقوله البرنامج عن صورة الأشعة. وقد يكون:</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Drop films or a folder anywhere in this window, or press {keys} to open one.</source>
        <translation>أفلِت صور أشعة أو مجلدًا في أي مكان من هذه النافذة، أو اضغط {keys} للفتح.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>لا صورة مطابقة</translation>
    </message>
    <message>
        <source>None of the {total} films fits what is searched for and shown.</source>
        <translation>لا صورة من أصل {total} تطابق ما تبحث عنه وما اخترت إظهاره.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>البحث باسم الملف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Which films are shown</source>
        <translation>الصور المعروضة</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>How the films are sorted</source>
        <translation>طريقة ترتيب الصور</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>الدرجة الأعلى أولًا</translation>
    </message>
    <message>
        <source>Uncertain first</source>
        <translation>غير الحاسم أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>كما فُتحت</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}</source>
        <translation>الدرجة {score} من 100؛ العتبة {threshold}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>لا درجة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Select two films, with Ctrl and a click, to see them side by side.</source>
        <translation>اختر صورتين بالضغط على Ctrl مع النقر، لرؤيتهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>{n} films selected</source>
        <translation>الصور المختارة: {n}</translation>
    </message>
    <message>
        <source>1 film removed; its file stays.</source>
        <translation>أُزيلت صورة واحدة؛ ويبقى ملفها.</translation>
    </message>
    <message>
        <source>{n} films removed; their files stay.</source>
        <translation>الصور المُزالة: {n}؛ وتبقى ملفاتها.</translation>
    </message>
    <message>
        <source>{shown} of {total} films shown</source>
        <translation>المعروض {shown} من {total} من الصور</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>مع تحذير</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>مع تحذير</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>لا يستطيع البرنامج الحسم. يجب أن يقرأ طبيب هذه الصورة.</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown.</source>
        <translation>لا يمكن عرض هذا الملف.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>صورة الأشعة</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>الدرجة {score} من 100</translation>
    </message>
    <message>
        <source>The score is not a risk.</source>
        <translation>الدرجة ليست مقياسًا للخطر.</translation>
    </message>
    <message>
        <source>threshold {score}</source>
        <translation>العتبة {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}</source>
        <translation>الدرجة {score} من 100؛ العتبة {threshold}؛ غير حاسم من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many do show pneumonia?</source>
        <translation>من كل 100 صورة بهذه النتيجة، كم صورة تُظهر فعلًا التهابًا رئويًا؟</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many show pneumonia all the same?</source>
        <translation>من كل 100 صورة بهذه النتيجة، كم صورة تُظهر رغم ذلك التهابًا رئويًا؟</translation>
    </message>
    <message>
        <source>where {share} of 100
children have it</source>
        <translation>حيث يصيب {share}
من كل 100 طفل</translation>
    </message>
    <message>
        <source>From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%.</source>
        <translation>من صور لم تُستخدم في التدريب، عددها {films}: الحساسية {sensitivity}%، النوعية {specificity}%.</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>أقل من 1</translation>
    </message>
    <message>
        <source>Show where the program looked</source>
        <translation>إظهار أين نظر البرنامج</translation>
    </message>
    <message>
        <source>Orange: places that speak for pneumonia.</source>
        <translation>برتقالي: مواضع توحي بالتهاب رئوي.</translation>
    </message>
    <message>
        <source>This model can&apos;t show where it looked.</source>
        <translation>لا يستطيع هذا النموذج إظهار أين نظر.</translation>
    </message>
    <message>
        <source>Available once a film is scored.</source>
        <translation>يتاح بعد احتساب درجة للصورة.</translation>
    </message>
    <message>
        <source>Model: {model}. Program {version}.</source>
        <translation>النموذج: {model}. البرنامج {version}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>The model can&apos;t be used</source>
        <translation>لا يمكن استخدام النموذج</translation>
    </message>
    <message>
        <source>Without a model no film is scored.</source>
        <translation>لا تُحتسب درجة لأي صورة بدون نموذج.</translation>
    </message>
    <message>
        <source>Films can be looked at, but they get no score.</source>
        <translation>يمكن عرض صور الأشعة، لكن بدون درجات.</translation>
    </message>
    <message>
        <source>{done} of {total} films</source>
        <translation>{done} من {total} من الصور</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>بقي نحو {n} ث</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>بقي نحو {n} د</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>جارٍ البحث عن صور…</translation>
    </message>
    <message>
        <source>All {total} films are done.</source>
        <translation>اكتملت كل الصور: {total}.</translation>
    </message>
    <message>
        <source>{n} system files left out.</source>
        <translation>ملفات نظام لم تُدرج: {n}.</translation>
    </message>
    <message>
        <source>Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv</source>
        <translation>بدون نافذة: python -m desktop classify FILE أو python -m desktop batch FOLDER --out results.csv</translation>
    </message>
    <message>
        <source>{n} suggestive</source>
        <translation>توحي بالتهاب رئوي: {n}</translation>
    </message>
    <message>
        <source>{n} uncertain</source>
        <translation>غير حاسم: {n}</translation>
    </message>
    <message>
        <source>{n} not suggestive</source>
        <translation>لا توحي بالتهاب رئوي: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be judged</source>
        <translation>لا يمكن الحكم عليها: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>لا يمكن قراءة الملف: {n}</translation>
    </message>
    <message>
        <source>{n} not scored</source>
        <translation>بدون درجة: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>في الانتظار: {n}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} films</source>
        <translation>إيقاف مؤقت: {done} من {total} من الصور</translation>
    </message>
    <message>
        <source>⚠ Scored with a warning: {n}</source>
        <translation>⚠ مع تحذير: {n}</translation>
    </message>
    <message>
        <source>Summary of the films</source>
        <translation>ملخص صور الأشعة</translation>
    </message>
    <message>
        <source>{n} films are done</source>
        <translation>الصور المنجزة: {n}</translation>
    </message>
    <message>
        <source>One film is done</source>
        <translation>أُنجزت صورة واحدة</translation>
    </message>
    <message>
        <source>No film is done</source>
        <translation>لم تُنجز أي صورة</translation>
    </message>
    <message>
        <source>In {time}: {rate} films a second.</source>
        <translation>خلال {time}: عدد الصور في الثانية {rate}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{finding}: {n} films</source>
        <translation>{finding}: عدد الصور {n}</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>النموذج: {model}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. The threshold is {threshold}.</source>
        <translation>درجات الصور (عددها {n}): {below} تحت النطاق غير الحاسم، و{inside} داخله، من {low} إلى {high}، و{above} فوقه. العتبة {threshold}.</translation>
    </message>
    <message>
        <source>No film got a score.</source>
        <translation>لم تحصل أي صورة على درجة.</translation>
    </message>
    <message>
        <source>{n} films</source>
        <translation>عدد الصور: {n}</translation>
    </message>
    <message>
        <source>Score. Striped: uncertain.</source>
        <translation>الدرجة. المنطقة المخططة: غير حاسم.</translation>
    </message>
    <message>
        <source>Films without a score, and why ({n})</source>
        <translation>صور بدون درجة، والأسباب ({n})</translation>
    </message>
    <message>
        <source>Every film got a score.</source>
        <translation>حصلت كل الصور على درجة.</translation>
    </message>
    <message>
        <source>Open a line to see the films. Double click or Enter shows a film.</source>
        <translation>افتح سطرًا لرؤية صوره. النقر المزدوج أو Enter يعرض صورة.</translation>
    </message>
    <message>
        <source>and {n} more: see the table</source>
        <translation>وغيرها {n}: انظر الجدول</translation>
    </message>
    <message>
        <source>{n} films: {reason}</source>
        <translation>عدد الصور {n}: {reason}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>العودة إلى الصور</translation>
    </message>
    <message>
        <source>Decision support for health workers: frontal chest X-rays of children of one to five years. The decision stays with a qualified clinician. Not a cleared medical device.</source>
        <translation>أداة مساندة للقرار للعاملين الصحيين: صور أشعة أمامية لصدور أطفال من عمر سنة إلى خمس سنوات. القرار يبقى لطبيب مؤهل. ليست جهازًا طبيًا مرخّصًا.</translation>
    </message>
    <message>
        <source>The picture does not look quite like a child&apos;s upright frontal chest film: do not rely on the score.</source>
        <translation>هذه الصورة لا تطابق تمامًا صورة صدر أمامية لطفل في الاتجاه الصحيح: لا تعتمد على الدرجة.</translation>
    </message>
    <message>
        <source>The picture differs from the films the program was made with: do not rely on the score.</source>
        <translation>تختلف الصورة عن الصور التي صُنع بها البرنامج: لا تعتمد على الدرجة.</translation>
    </message>
    <message>
        <source>What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.</source>
        <translation>ما يوحي بالتهاب رئوي يقع معظمه خارج الرئتين: فقد تستند الدرجة إلى شيء آخر.</translation>
    </message>
    <message>
        <source>The patient is outside the intended ages (1 to 5 years): the score has not been tested there.</source>
        <translation>المريض خارج الأعمار المقصودة (من سنة إلى 5 سنوات): ولم تُختبر الدرجة فيها.</translation>
    </message>
    <message>
        <source>The file does not say the patient&apos;s age; the program is meant for children of 1 to 5 years.</source>
        <translation>لا يذكر الملف عمر المريض؛ والبرنامج مخصص للأطفال من سنة إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>The file does not say that it is an X-ray.</source>
        <translation>لا يذكر الملف أنها صورة أشعة سينية.</translation>
    </message>
    <message>
        <source>The file does not say that it shows the chest.</source>
        <translation>لا يذكر الملف أنها تُظهر الصدر.</translation>
    </message>
    <message>
        <source>The file is the detector&apos;s raw image, not the one meant for reading: the score may be wrong.</source>
        <translation>الملف هو صورة الكاشف الخام، وليس الصورة المعدّة للقراءة: قد تكون الدرجة خاطئة.</translation>
    </message>
    <message>
        <source>The film is very dark, very bright or washed out: the score may be wrong.</source>
        <translation>الصورة شديدة القتامة أو شديدة السطوع أو باهتة: قد تكون الدرجة خاطئة.</translation>
    </message>
    <message>
        <source>The image is smaller than the films the program was made with: the score may be wrong.</source>
        <translation>الصورة أصغر من الصور التي صُنع بها البرنامج: قد تكون الدرجة خاطئة.</translation>
    </message>
    <message>
        <source>The file is gone. Check the name, or plug the stick in again.</source>
        <translation>الملف لم يعد موجودًا. تحقق من الاسم، أو أعد توصيل ذاكرة USB.</translation>
    </message>
    <message>
        <source>This is not a file. Choose an image file.</source>
        <translation>هذا ليس ملفًا. اختر ملف صورة.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the permissions and the drive.</source>
        <translation>لا يمكن قراءة الملف. تحقق من الأذونات ومن القرص.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>الملف فارغ. انسخه من جديد.</translation>
    </message>
    <message>
        <source>The file is larger than 400 MB. Export the film alone.</source>
        <translation>الملف أكبر من 400 MB. صدّر صورة الأشعة وحدها.</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM.</source>
        <translation>هذه ليست صورة يستطيع البرنامج قراءتها. استخدم JPEG أو PNG أو TIFF أو BMP أو DICOM.</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy, send or export it again.</source>
        <translation>الملف غير مكتمل. انسخه أو أرسله أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy, send or export it again.</source>
        <translation>الملف تالف. انسخه أو أرسله أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>The image is too large. Export the film at a smaller size.</source>
        <translation>الصورة كبيرة جدًا. صدّر صورة الأشعة بحجم أصغر.</translation>
    </message>
    <message>
        <source>The program can&apos;t read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM.</source>
        <translation>لا يستطيع البرنامج قراءة هذا النوع من البكسلات. صدّر الصورة بتدرج رمادي 8 أو 16 بت، أو بصيغة DICOM.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged. Send or copy the film again.</source>
        <translation>ترويسة DICOM تالفة. أرسل الصورة أو انسخها من جديد.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the file with the image.</source>
        <translation>ملف DICOM لا يحتوي على صورة. اختر الملف الذي فيه الصورة.</translation>
    </message>
    <message>
        <source>The program can&apos;t decode this DICOM compression. Export the film uncompressed.</source>
        <translation>لا يستطيع البرنامج فك ضغط DICOM هذا. صدّر الصورة بدون ضغط.</translation>
    </message>
    <message>
        <source>The part of the program that reads films crashed on this file. It may be damaged: export it again.</source>
        <translation>تعطّل جزء البرنامج الذي يقرأ الصور عند هذا الملف. قد يكون تالفًا: صدّره من جديد.</translation>
    </message>
    <message>
        <source>Reading the file took too long. Copy it to this computer&apos;s own disk and try again.</source>
        <translation>استغرقت قراءة الملف وقتًا طويلًا. انسخه إلى قرص هذا الحاسوب وحاول من جديد.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>الذاكرة غير كافية لهذا الملف. أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The program failed on this file. Have a clinician read the film, and report the fault.</source>
        <translation>تعطّل البرنامج عند هذا الملف. اطلب من طبيب قراءة الصورة، وأبلغ عن العطل.</translation>
    </message>
    <message>
        <source>The file is not an X-ray film. Choose a chest X-ray.</source>
        <translation>الملف ليس صورة أشعة سينية. اختر صورة أشعة للصدر.</translation>
    </message>
    <message>
        <source>The film shows another part of the body. Choose a chest X-ray.</source>
        <translation>تُظهر الصورة جزءًا آخر من الجسم. اختر صورة أشعة للصدر.</translation>
    </message>
    <message>
        <source>The film is not a frontal view. Choose the frontal film.</source>
        <translation>الصورة ليست أمامية. اختر الصورة الأمامية.</translation>
    </message>
    <message>
        <source>The file holds several images. Save the film alone in a file.</source>
        <translation>يحتوي الملف على عدة صور. احفظ صورة الأشعة وحدها في ملف.</translation>
    </message>
    <message>
        <source>This is a colour picture. Choose the X-ray itself.</source>
        <translation>هذه صورة ملونة. اختر صورة الأشعة نفسها.</translation>
    </message>
    <message>
        <source>The picture is in palette colours. Choose the X-ray itself.</source>
        <translation>ألوان الصورة من لوحة ألوان مفهرسة. اختر صورة الأشعة نفسها.</translation>
    </message>
    <message>
        <source>The image has too few pixels. Use the film itself, not its preview.</source>
        <translation>بكسلات الصورة قليلة جدًا. استخدم صورة الأشعة نفسها، لا معاينتها.</translation>
    </message>
    <message>
        <source>The image is far too long or wide for a chest film. Export the film alone.</source>
        <translation>الصورة أطول أو أعرض بكثير من صورة صدر. صدّر صورة الأشعة وحدها.</translation>
    </message>
    <message>
        <source>The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; else have it read.</source>
        <translation>لا تبدو هذه صورة صدر أمامية في الاتجاه الصحيح. إن كانت صورة صدر أمامية، فأدِرها إلى الاتجاه الصحيح واطلب احتساب درجتها من جديد؛ وإلا فاطلب من طبيب قراءتها.</translation>
    </message>
    <message>
        <source>The picture is too unlike the films the program was made with. A clinician has to read this film.</source>
        <translation>تختلف هذه الصورة كثيرًا عن الصور التي صُنع بها البرنامج. يجب أن يقرأ طبيب هذه الصورة.</translation>
    </message>
    <message>
        <source>The image is blank. Export the film again.</source>
        <translation>الصورة خالية. صدّر صورة الأشعة من جديد.</translation>
    </message>
    <message>
        <source>The folder for settings can&apos;t be made ({reason}).</source>
        <translation>لا يمكن إنشاء مجلد الإعدادات ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}.</source>
        <translation>يمكنك متابعة العمل، لكن لن يُحفظ أي إعداد. اجعل هذا المجلد متاحًا، أو حدد مجلدًا آخر في {variable}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read. The program starts with the usual ones.</source>
        <translation>لا يمكن قراءة إعداداتك. يبدأ البرنامج بالإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The old file is kept as “{name}”.</source>
        <translation>حُفظ الملف القديم باسم «{name}».</translation>
    </message>
    <message>
        <source>The old file can&apos;t be renamed, so it stays as it is and changes are not remembered. Move it away yourself.</source>
        <translation>لا يمكن تغيير اسم الملف القديم، فيبقى كما هو ولن تُحفظ التغييرات. انقله أنت من مكانه.</translation>
    </message>
    <message>
        <source>Your settings come from a newer version of the program. They are left as they are.</source>
        <translation>إعداداتك من إصدار أحدث من البرنامج. وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>Changes last until you close the program. Use the newer version to keep them.</source>
        <translation>تبقى التغييرات حتى تغلق البرنامج. استخدم الإصدار الأحدث للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>A setting has a value that can&apos;t be used: {name}.</source>
        <translation>أحد الإعدادات قيمته غير صالحة: {name}.</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>تُستخدم القيمة المعتادة بدلًا منها.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved ({reason}).</source>
        <translation>لا يمكن حفظ الإعدادات ({reason}).</translation>
    </message>
    <message>
        <source>You can work on; changes last until you close the program. Free some space, or ask for the right to write here.</source>
        <translation>يمكنك متابعة العمل؛ تبقى التغييرات حتى تغلق البرنامج. أفرغ بعض المساحة، أو اطلب إذن الكتابة هنا.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>films read at the same time</source>
        <translation>الصور المقروءة في الوقت نفسه</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>place of the window</source>
        <translation>موضع النافذة</translation>
    </message>
    <message>
        <source>widths in the window</source>
        <translation>العروض داخل النافذة</translation>
    </message>
    <message>
        <source>accepted terms</source>
        <translation>الشروط المقبولة</translation>
    </message>
    <message>
        <source>strength of the coloured map</source>
        <translation>شدة الخريطة الملونة</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>{language} (not checked by a speaker)</source>
        <translation>{language} (لم يراجعها متحدث بها)</translation>
    </message>
    <message>
        <source>No speaker has checked this language yet. Sentences about safety show the English too.</source>
        <translation>لم يراجع متحدث بهذه اللغة نصوصها بعد. تظهر العبارات المتعلقة بالسلامة بالإنجليزية أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>&amp;حجم الحروف</translation>
    </message>
    <message>
        <source>A smaller number leaves more of the computer to other programs.</source>
        <translation>العدد الأقل يترك من قدرة الحاسوب أكثر للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Clea&amp;r the list of recent files</source>
        <translation>م&amp;سح قائمة الملفات الأخيرة</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Films read at the same &amp;time</source>
        <translation>صور تُ&amp;قرأ في الوقت نفسه</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>المجلد ال&amp;مراقَب</translation>
    </message>
    <message>
        <source>New films in this folder are scored as they arrive.</source>
        <translation>تُحتسب درجات الصور الجديدة في هذا المجلد فور وصولها.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>لا يوجد مجلد مراقَب</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>إ&amp;يقاف المراقبة</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>اختيار المجلد المراد مراقبته</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Remembered: {n}. The films themselves are not touched.</source>
        <translation>المحفوظ: {n}. لا تُمسّ صور الأشعة نفسها.</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>ما مدى جودته؟</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>جارٍ قراءة التقارير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All numbers are read from the model&apos;s own reports: {model}.</source>
        <translation>كل الأرقام مأخوذة من تقارير النموذج نفسه: {model}.</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)</source>
        <translation>من كل 100 طفل تُظهر صورته التهابًا رئويًا، يكتشف {found} ويفوته {missed}. (الاختبار: {tp} من {ill}.)</translation>
    </message>
    <message>
        <source>Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)</source>
        <translation>من كل 100 طفل صورته سليمة، يصنّف مع ذلك {n} على أن صورهم توحي بالتهاب رئوي. (الاختبار: {fp} من {well}.)</translation>
    </message>
    <message>
        <source>Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. Where {rare} of 100 have it, {rare_ppv}.</source>
        <translation>حيث يصيب الالتهاب الرئوي {share} من كل 100 طفل، فإن {ppv} من كل 100 صورة يصنّفها موحية به تُظهره فعلًا. وحيث يصيب {rare} من كل 100، فالعدد {rare_ppv}.</translation>
    </message>
    <message>
        <source>Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.</source>
        <translation>من كل 100 صورة تكون نتيجة {n} غير حاسمة: ويجب أن يقرأها طبيب. ومن كل 100 من الصور الأخرى يصنّف {right} تصنيفًا صحيحًا و{wrong} تصنيفًا خاطئًا.</translation>
    </message>
    <message>
        <source>Do not use it for adults: of one adult&apos;s film with pneumonia and one without, it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.</source>
        <translation>لا تستخدمه للبالغين: بين صورة بالغ مصاب بالتهاب رئوي وصورة بالغ غير مصاب، يعطي صورة المصاب درجة أعلى في {n} من كل 100 مرة. والتخمين يعطي 50.</translation>
    </message>
    <message>
        <source>Do not use it for adults: no report says how it does there.</source>
        <translation>لا تستخدمه للبالغين: لا يوجد تقرير يبيّن أداءه لديهم.</translation>
    </message>
    <message>
        <source>No report says how often this model is right. Do not rely on it.</source>
        <translation>لا يوجد تقرير يبيّن مدى صحة نتائج هذا النموذج. لا تعتمد عليه.</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>ممّ صُنع</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>صور التدريب</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia</source>
        <translation>عدد الصور {n}، منها {ill} بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Threshold chosen on</source>
        <translation>صور اختيار العتبة</translation>
    </message>
    <message>
        <source>{n} other films: {how}</source>
        <translation>صور أخرى عددها {n}: {how}</translation>
    </message>
    <message>
        <source>All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.</source>
        <translation>كل الصور، ما صُنع منها وما اختُبر عليها، من مستشفى واحد. وقد يكون أداؤه أسوأ في غيره.</translation>
    </message>
    <message>
        <source>How it did on films it had never seen</source>
        <translation>أداؤه على صور لم يرها من قبل</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>صور الاختبار</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia; {refused} not scored</source>
        <translation>عدد الصور {n}، منها {ill} بالتهاب رئوي؛ وبدون درجة {refused}</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, for films like these.</source>
        <translation>بين قوسين: المجال الذي تقع فيه القيمة الحقيقية، بثقة 95 %، لصور مثل هذه.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>المساحة تحت منحنى ROC</translation>
    </message>
    <message>
        <source>Sensitivity: pneumonia found</source>
        <translation>الحساسية: التهاب رئوي اكتُشف</translation>
    </message>
    <message>
        <source>Specificity: healthy called healthy</source>
        <translation>النوعية: سليم صُنّف سليمًا</translation>
    </message>
    <message>
        <source>Accuracy: called right</source>
        <translation>الدقة: تصنيف صحيح</translation>
    </message>
    <message>
        <source>{figure}: {n} of {total} films</source>
        <translation>{figure}: {n} من {total} من الصور</translation>
    </message>
    <message>
        <source>Sensitivity, bacterial ({n} films)</source>
        <translation>الحساسية، التهاب جرثومي (عدد الصور {n})</translation>
    </message>
    <message>
        <source>Sensitivity, viral ({n} films)</source>
        <translation>الحساسية، التهاب فيروسي (عدد الصور {n})</translation>
    </message>
    <message>
        <source>It does not tell bacterial from viral pneumonia.</source>
        <translation>لا يميّز الالتهاب الرئوي الجرثومي من الفيروسي.</translation>
    </message>
    <message>
        <source>What a finding means where you work</source>
        <translation>ماذا تعني النتيجة في مكان عملك</translation>
    </message>
    <message>
        <source>Where {share} of 100 have it</source>
        <translation>حيث يصيب {share} من كل 100</translation>
    </message>
    <message>
        <source>“suggestive” is right in {ppv}, “no findings” is right in {npv}</source>
        <translation>«توحي» صحيحة في {ppv}، «لا علامات» صحيحة في {npv}</translation>
    </message>
    <message>
        <source>Does a score of 70 mean 70 of 100?</source>
        <translation>هل الدرجة 70 تعني 70 من 100؟</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>متوسط الفرق</translation>
    </message>
    <message>
        <source>{points} points of 100 between score and share with pneumonia</source>
        <translation>{points} نقطة من 100 بين الدرجة ونسبة الالتهاب الرئوي</translation>
    </message>
    <message>
        <source>Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.</source>
        <translation>فقط حيث تكون نسبة الالتهاب الرئوي كما في الصور المختبرة ({share} من 100). أما في غير ذلك فالدرجة ليست مقياسًا للخطر.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>share with pneumonia</source>
        <translation>نسبة الالتهاب الرئوي</translation>
    </message>
    <message>
        <source>Calibration: {points}</source>
        <translation>المعايرة: {points}</translation>
    </message>
    <message>
        <source>at score {score}, {share} of 100</source>
        <translation>عند الدرجة {score}، {share} من 100</translation>
    </message>
    <message>
        <source>The report&apos;s picture of the calibration</source>
        <translation>رسم المعايرة كما في التقرير</translation>
    </message>
    <message>
        <source>When it says “uncertain”</source>
        <translation>عندما يقول «غير حاسم»</translation>
    </message>
    <message>
        <source>{low} to {high} of 100; threshold {threshold}</source>
        <translation>من {low} إلى {high} من 100؛ العتبة {threshold}</translation>
    </message>
    <message>
        <source>{n} of {total} films tested</source>
        <translation>{n} من {total} من الصور المختبرة</translation>
    </message>
    <message>
        <source>All other figures here count by the threshold alone, as if there were no such zone.</source>
        <translation>كل الأرقام الأخرى هنا محسوبة بالعتبة وحدها، كأن هذا النطاق غير موجود.</translation>
    </message>
    <message>
        <source>Right among the others</source>
        <translation>الصحيح بين الباقي</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>أين يخفق</translation>
    </message>
    <message>
        <source>Adults: area under the curve</source>
        <translation>البالغون: المساحة تحت المنحنى</translation>
    </message>
    <message>
        <source>{figure}, {n} films; 0.5 is guessing</source>
        <translation>{figure}، عدد الصور {n}؛ 0.5 تعني التخمين</translation>
    </message>
    <message>
        <source>Adults: refused or warned of</source>
        <translation>البالغون: رُفضت أو صدر تحذير بشأنها</translation>
    </message>
    <message>
        <source>Adults: scored without a warning</source>
        <translation>البالغون: درجة بدون أي تحذير</translation>
    </message>
    <message>
        <source>{n} of {total} films</source>
        <translation>{n} من {total} من الصور</translation>
    </message>
    <message>
        <source>Lungs covered: area under the curve</source>
        <translation>الرئتان محجوبتان: المساحة تحت المنحنى</translation>
    </message>
    <message>
        <source>{figure}, or {other} covered another way; 0.5 is guessing</source>
        <translation>{figure}، أو {other} بحجبهما بطريقة أخرى؛ 0.5 تعني التخمين</translation>
    </message>
    <message>
        <source>With the lungs covered it can hardly tell: it goes by the lungs.</source>
        <translation>مع حجب الرئتين يكاد لا يستطيع التمييز: فهو يعتمد على الرئتين.</translation>
    </message>
    <message>
        <source>It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.</source>
        <translation>ينبغي ألا يستطيع التمييز مع حجب الرئتين. لكنه يستطيع قليلًا: فبعض ما يعتمد عليه ليس في الرئتين.</translation>
    </message>
    <message>
        <source>What is no usable chest film: refused or warned of</source>
        <translation>ما ليس صورة صدر صالحة: رُفض أو صدر تحذير بشأنه</translation>
    </message>
    <message>
        <source>Good chest films: refused or warned of</source>
        <translation>صور الصدر الجيدة: رُفضت أو صدر تحذير بشأنها</translation>
    </message>
    <message>
        <source>{figure} of {n}</source>
        <translation>{figure} من {n}</translation>
    </message>
    <message>
        <source>The same method, trained again</source>
        <translation>الطريقة نفسها بتدريب جديد</translation>
    </message>
    <message>
        <source>Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}</source>
        <translation>متوسط مرات التدريب (عددها {n}) مع مجال الثقة 95 %؛ المرة الأولى هي النموذج الذي تستخدمه: {first}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>الدقة، %</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>الحساسية، %</translation>
    </message>
    <message>
        <source>Specificity, %</source>
        <translation>النوعية، %</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>{mean}; this one {first}</source>
        <translation>{mean}؛ هذا النموذج {first}</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>متى لا يُستخدم</translation>
    </message>
    <message>
        <source>For adults, for children of six years and more, and for infants under one year.</source>
        <translation>للبالغين، وللأطفال من عمر ست سنوات فأكثر، وللرضّع دون السنة.</translation>
    </message>
    <message>
        <source>For side views, and for anything but a frontal chest film.</source>
        <translation>للصور الجانبية، ولكل ما ليس صورة صدر أمامية.</translation>
    </message>
    <message>
        <source>For photographs of a film on a light box, of a screen or of paper.</source>
        <translation>لصورة فوتوغرافية لصورة أشعة على صندوق إضاءة أو لشاشة أو لورقة.</translation>
    </message>
    <message>
        <source>To rule pneumonia out: a low score does not exclude it.</source>
        <translation>لاستبعاد الالتهاب الرئوي: فالدرجة المنخفضة لا تنفي وجوده.</translation>
    </message>
    <message>
        <source>To choose a treatment: it does not tell bacterial from viral pneumonia.</source>
        <translation>لاختيار العلاج: فهو لا يميّز الالتهاب الرئوي الجرثومي من الفيروسي.</translation>
    </message>
    <message>
        <source>Without a clinician: the decision stays with one.</source>
        <translation>بدون طبيب: فالقرار يبقى للطبيب.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>الاسم والإصدار</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>الاستخدام المقصود</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>الملف (SHA-256)</translation>
    </message>
    <message>
        <source>What is not known here</source>
        <translation>ما هو غير معروف هنا</translation>
    </message>
    <message>
        <source>There is no report of a test of this model.</source>
        <translation>لا يوجد تقرير عن اختبار هذا النموذج.</translation>
    </message>
    <message>
        <source>There is no report on what it does with the lungs covered.</source>
        <translation>لا يوجد تقرير عن أدائه مع حجب الرئتين.</translation>
    </message>
    <message>
        <source>There is no report on adults&apos; films and on what is no chest film.</source>
        <translation>لا يوجد تقرير عن صور البالغين وعمّا ليس صورة صدر.</translation>
    </message>
    <message>
        <source>There is no report on how many of the films tested are warned of.</source>
        <translation>لا يوجد تقرير عن عدد الصور المختبرة التي يصدر تحذير بشأنها.</translation>
    </message>
    <message>
        <source>There is no report on the same recipe trained again.</source>
        <translation>لا يوجد تقرير عن الطريقة نفسها بتدريب جديد.</translation>
    </message>
    <message>
        <source>There is no report on the films it was trained on.</source>
        <translation>لا يوجد تقرير عن الصور التي دُرّب عليها.</translation>
    </message>
    <message>
        <source>There is no picture of how scores and shares agree.</source>
        <translation>لا يوجد رسم يبيّن مدى توافق الدرجات مع النسب.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>تقرير هذه الصورة…</translation>
    </message>
    <message>
        <source>Report of the list…</source>
        <translation>تقرير القائمة…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Compare two films</source>
        <translation>مقارنة صورتين</translation>
    </message>
    <message>
        <source>Where the program looked</source>
        <translation>أين نظر البرنامج</translation>
    </message>
    <message>
        <source>Find a film</source>
        <translation>البحث عن صورة</translation>
    </message>
    <message>
        <source>Score the rest</source>
        <translation>تقييم الباقي</translation>
    </message>
    <message>
        <source>Age, as the reader said: {age}.</source>
        <translation>العمر، كما ذكر القارئ: {age}.</translation>
    </message>
    <message>
        <source>The child&apos;s age is not known: the score holds only for children of 1 to 5 years.</source>
        <translation>عمر الطفل غير معروف: لا تصح الدرجة إلا للأطفال من سنة إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>New in the watched folder: {n}</source>
        <translation>جديد في المجلد المراقب: {n}</translation>
    </message>
    <message>
        <source>The results of {n} films are not saved as a table. Close all the same?</source>
        <translation>لم تُحفظ النتائج في جدول (عدد الصور: {n}). هل تريد الإغلاق رغم ذلك؟</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})</source>
        <translation>لم يعد «{name}» موجودًا. أعد توصيل ذاكرة USB: يتابع البرنامج من تلقاء نفسه. ({reason})</translation>
    </message>
    <message>
        <source>{n} files are in the folder already. Score them too? New ones are scored as they arrive.</source>
        <translation>ملفات موجودة في المجلد من قبل: {n}. هل تُحتسب درجاتها أيضًا؟ تُحتسب درجات الجديدة فور وصولها.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Summary of the list…</source>
        <translation>ملخص القائمة…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>How good is the program?</source>
        <translation>ما مدى جودة البرنامج؟</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>It can miss pneumonia. An unwell child needs a clinician, whatever the program says.</source>
        <translation>قد يفوته التهاب رئوي. الطفل الذي تبدو عليه علامات المرض يحتاج إلى طبيب، مهما قال البرنامج.</translation>
    </message>
    <message>
        <source>It calls some healthy films suggestive. The score is not a risk.</source>
        <translation>يصنّف بعض الصور السليمة على أنها توحي بالتهاب رئوي. الدرجة ليست مقياسًا للخطر.</translation>
    </message>
    <message>
        <source>It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes.</source>
        <translation>يبحث عن الالتهاب الرئوي فقط: لا عن السل ولا كسور العظام ولا القلب ولا الأنابيب.</translation>
    </message>
    <message>
        <source>It was not tested on babies, older children or adults, nor on films taken from the side.</source>
        <translation>لم يُختبر على الرضّع ولا الأطفال الأكبر سنًا ولا البالغين، ولا على الصور الملتقطة من الجانب.</translation>
    </message>
    <message>
        <source>Your films stay on this computer. Nothing is sent anywhere.</source>
        <translation>صورك تبقى على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>I &amp;understand, begin</source>
        <translation>&amp;فهمت، ابدأ</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>إ&amp;غلاق البرنامج</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Version {version}. Apache License 2.0.</source>
        <translation>الإصدار {version}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>النموذج: {model}</translation>
    </message>
    <message>
        <source>Its SHA-256: {hash}</source>
        <translation>رمز SHA-256 الخاص به: {hash}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لم يُحمَّل أي نموذج.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}، Qt {qt}، {system}</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;نسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what is inside</source>
        <translation>&amp;تراخيص البرنامج وما يتضمنه</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>جارٍ قراءة التراخيص…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Notices: data and libraries</source>
        <translation>إشعارات: البيانات والمكتبات</translation>
    </message>
    <message>
        <source>The file is not here. Install the program again.</source>
        <translation>الملف غير موجود هنا. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>الحزمة لا تتضمن نص ترخيصها.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>لم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Search continued from the other end.</source>
        <translation>استمر البحث من الطرف الآخر.</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>جارٍ قراءة الدليل…</translation>
    </message>
    <message>
        <source>The user guide did not come with this program. Install it again to have it here.</source>
        <translation>لم يأتِ دليل المستخدم مع هذا البرنامج. ثبّت البرنامج من جديد ليتوفر هنا.</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>للقيام بهذا</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>اضغط</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم تنجح العملية</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>وقع خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.</source>
        <translation>لم تتغيّر صورك. حاول مرة أخرى؛ وإذا تكرر ذلك فاضغط «نسخ التفاصيل» وأرسلها إلى من يساعدك.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>إ&amp;ظهار التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>إ&amp;خفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Without names of files, folders or people</source>
        <translation>بدون أسماء الملفات أو المجلدات أو الأشخاص</translation>
    </message>
    <message>
        <source>Copied, without names of files, folders or people.</source>
        <translation>تم النسخ بدون أسماء الملفات أو المجلدات أو الأشخاص.</translation>
    </message>
    <message>
        <source>How old is the child? The file does not say.</source>
        <translation>كم عمر الطفل؟ الملف لا يذكره.</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>من سنة إلى 5 سنوات</translation>
    </message>
    <message>
        <source>6 or older</source>
        <translation>6 سنوات فأكثر</translation>
    </message>
    <message>
        <source>Age, as you said: {age}</source>
        <translation>العمر كما ذكرتَ: {age}</translation>
    </message>
    <message>
        <source>Scored as you changed it: {how}.</source>
        <translation>احتُسبت الدرجة للصورة كما عدّلتها: {how}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} films are scored.</source>
        <translation>أُوقف: احتُسبت درجات {done} من {total} من الصور.</translation>
    </message>
    <message>
        <source>If the program ended now, the results so far would be lost ({reason}). Save the table at the end.</source>
        <translation>إذا توقف البرنامج الآن فستضيع نتائج الصور المحتسبة ({reason}). احفظ الجدول في النهاية.</translation>
    </message>
    <message>
        <source>Watching “{name}” for new films.</source>
        <translation>جارٍ مراقبة «{name}» بحثًا عن صور جديدة.</translation>
    </message>
    <message>
        <source>The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?</source>
        <translation>أُغلق البرنامج أثناء احتساب درجات الصور (عددها {total}). المنجز منها: {done}. هل تريد متابعة الباقي؟</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)</source>
        <translation>جدول (*.csv);;مصنف Excel (*.xlsx);;أسطر JSON (*.jsonl)</translation>
    </message>
</context>
</TS>
