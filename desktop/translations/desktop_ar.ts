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
        <source>The history of results is damaged. A new one was begun; {n} results could be brought over from the old one.</source>
        <translation>سجل النتائج تالف. بُدئ سجل جديد، وأمكن نقل {n} من النتائج من السجل القديم.</translation>
    </message>
    <message>
        <source>The old one is kept as “{name}”. The films themselves are not touched.</source>
        <translation>حُفظ القديم باسم «{name}». الصور نفسها لم تُمس.</translation>
    </message>
    <message>
        <source>The history of results is damaged and can&apos;t be read.</source>
        <translation>سجل النتائج تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Results are not kept until the file is moved away; it can&apos;t be renamed ({reason}). Move it away yourself.</source>
        <translation>لن تُحفظ النتائج حتى يُنقل الملف؛ تتعذر إعادة تسميته ({reason}). انقله بنفسك.</translation>
    </message>
    <message>
        <source>The history of results comes from a newer version of the program. It is left as it is.</source>
        <translation>سجل النتائج من إصدار أحدث من البرنامج. يُترك كما هو.</translation>
    </message>
    <message>
        <source>You can work on, but results are not kept. Use the newer version to find them.</source>
        <translation>يمكنك متابعة العمل، لكن النتائج لا تُحفظ. استخدم الإصدار الأحدث للعثور عليها.</translation>
    </message>
    <message>
        <source>The history of results can&apos;t be used ({reason}).</source>
        <translation>لا يمكن استخدام سجل النتائج ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.</source>
        <translation>يمكنك متابعة العمل، وما حُفظ من قبل ما زال موجودًا. أفرغ بعض المساحة على القرص، أو اطلب حق الكتابة هنا.</translation>
    </message>
    <message>
        <source>Another program holds the history of results.</source>
        <translation>برنامج آخر يستخدم سجل النتائج.</translation>
    </message>
    <message>
        <source>This result is not in the history.</source>
        <translation>هذه النتيجة ليست في السجل.</translation>
    </message>
    <message>
        <source>Switch the history on in the settings, and score the film again.</source>
        <translation>شغّل السجل في الإعدادات، ثم احتسب درجة الصورة من جديد.</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>النتائج السابقة</translation>
    </message>
    <message>
        <source>Search by file name, folder or note</source>
        <translation>البحث باسم الملف أو المجلد أو الملاحظة</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>When the films were scored</source>
        <translation>متى احتُسبت درجات الصور</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>More on the chosen result</source>
        <translation>المزيد عن النتيجة المختارة</translation>
    </message>
    <message>
        <source>Scored: {last}.</source>
        <translation>احتُسبت الدرجة: {last}.</translation>
    </message>
    <message>
        <source>Scored: {last}. For the first time: {first}.</source>
        <translation>احتُسبت الدرجة: {last}. للمرة الأولى: {first}.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold}.</source>
        <translation>النموذج: {model}. العتبة: {threshold}.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <translation>&amp;فتح النتيجة</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>النتائج: {n}</translation>
    </message>
    <message>
        <source>No results are kept yet. Each film that is scored will stand here.</source>
        <translation>لا توجد نتائج محفوظة بعد. ستظهر هنا كل صورة تُحتسب درجتها.</translation>
    </message>
    <message>
        <source>No result fits what is searched for and chosen above.</source>
        <translation>لا توجد نتيجة تطابق ما تبحث عنه وما اخترته أعلاه.</translation>
    </message>
    <message>
        <source>The history is switched off: new results are not kept. You can switch it on in the settings.</source>
        <translation>السجل متوقف: لا تُحفظ النتائج الجديدة. يمكنك تشغيله في الإعدادات.</translation>
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
        <source>Read first</source>
        <translation>اقرأ أولًا</translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>لا يستطيع البرنامج الحسم. يجب أن يقرأ طبيب هذه الصورة.</translation>
    </message>
    <message>
        <source>Say what you see. Then the score appears.</source>
        <translation>قل ما تراه. بعدها تظهر الدرجة.</translation>
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
        <source>{n} to be read first</source>
        <translation>للقراءة أولًا: {n}</translation>
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
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>days that the history is kept</source>
        <translation>عدد أيام الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>own read first</source>
        <translation>قراءتك أولًا</translation>
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
        <source>Save as DICOM</source>
        <translation>حفظ بصيغة DICOM</translation>
    </message>
    <message>
        <source>For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. Files that are there already are left as they are.</source>
        <translation>لأرشيفات صور الأشعة وبرامج عرضها (PACS). تحصل كل صورة على ملفات خاصة بها، ولا تُغيَّر الصورة نفسها أبدًا. الملفات الموجودة من قبل تبقى كما هي.</translation>
    </message>
    <message>
        <source>Films:</source>
        <translation>الصور:</translation>
    </message>
    <message>
        <source>This fil&amp;m</source>
        <translation>ه&amp;ذه الصورة</translation>
    </message>
    <message>
        <source>&amp;All films of the list: {n}</source>
        <translation>&amp;كل صور القائمة ({n})</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>يُكتب:</translation>
    </message>
    <message>
        <source>&amp;Picture: the film with the result under it</source>
        <translation>&amp;صورة: صورة الأشعة والنتيجة تحتها</translation>
    </message>
    <message>
        <source>Structured &amp;report: score, decision, warnings, model</source>
        <translation>&amp;تقرير منظَّم: الدرجة والقرار والتحذيرات والنموذج</translation>
    </message>
    <message>
        <source>&amp;Copy of the film</source>
        <translation>&amp;نسخة من صورة الأشعة</translation>
    </message>
    <message>
        <source>The patient:</source>
        <translation>المريض:</translation>
    </message>
    <message>
        <source>&amp;Leave out names, IDs and dates</source>
        <translation>&amp;حذف الأسماء والأرقام والتواريخ</translation>
    </message>
    <message>
        <source>As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. Films that are no DICOM files name nobody: an archive can&apos;t tell whose they are.</source>
        <translation>بحسب اختيارك الآن، تبيّن الملفات من هو المريض، كي يضعها الأرشيف بجانب صورة الأشعة. احفظها في مكان آمن. الصور التي ليست ملفات DICOM لا تسمّي أحدًا: لا يستطيع الأرشيف أن يعرف لمن هي.</translation>
    </message>
    <message>
        <source>As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). An archive can&apos;t put the files beside the patient&apos;s film. Letters that are part of the picture stay in the picture: look at it before you give it away.</source>
        <translation>بحسب اختيارك الآن، لا تُدرج الأسماء ولا الأرقام ولا التواريخ ولا البيانات الخاصة (DICOM PS3.15، الملف الأساسي). لا يستطيع الأرشيف وضع الملفات بجانب صورة المريض. الكتابة التي هي جزء من الصورة تبقى في الصورة: انظر إليها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose a folder for the DICOM files</source>
        <translation>اختيار مجلد لملفات DICOM</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>لم يُختر مجلد بعد.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Tick what to write.</source>
        <translation>ضع علامة على ما يُكتب.</translation>
    </message>
    <message>
        <source>Films written: {films} (files: {files}).</source>
        <translation>صور مكتوبة: {films} (ملفات: {files}).</translation>
    </message>
    <message>
        <source>Stopped. Films written: {films} (files: {files}); these are whole.</source>
        <translation>أُوقف. صور مكتوبة: {films} (ملفات: {files})، وهذه كاملة.</translation>
    </message>
    <message>
        <source>{n} of them cannot be judged; their reports say why.</source>
        <translation>منها ما لا يمكن الحكم عليه: {n}، وتقاريرها تبيّن السبب.</translation>
    </message>
    <message>
        <source>{n} films were in the folder already and stay as they are. Choose an empty folder.</source>
        <translation>صور كانت في المجلد من قبل وتبقى كما هي: {n}. اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>{n} films could not be written:</source>
        <translation>صور تعذّرت كتابتها: {n}</translation>
    </message>
    <message>
        <source>{n} pictures do not show where the program looked: another model is in use than the one that scored the film, or it can&apos;t show it.</source>
        <translation>صور لا تُظهر أين نظر البرنامج: {n}. النموذج المستخدم ليس الذي قيّم الصورة، أو لا يستطيع إظهار ذلك.</translation>
    </message>
    <message>
        <source>{n} films say that letters are burnt into them: names may still be seen.</source>
        <translation>صور تذكر أن فيها كتابة داخل الصورة: {n}. قد تبقى أسماء ظاهرة.</translation>
    </message>
    <message>
        <source>{n} films may have letters burnt into their picture: look at them before you give them away.</source>
        <translation>صور قد تكون فيها كتابة داخل الصورة: {n}. انظر إليها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>{n} films could not be copied without names; their other files were written.</source>
        <translation>صور تعذّر نسخها من دون أسماء: {n}، وكُتبت ملفاتها الأخرى.</translation>
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
        <source>&amp;Earlier results</source>
        <translation>النتائج ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Keep results, so that they can be found again</source>
        <translation>ا&amp;حتفظ بالنتائج ليمكن العثور عليها لاحقًا</translation>
    </message>
    <message>
        <source>How long results are kept</source>
        <translation>مدة الاحتفاظ بالنتائج</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>لمدة {n} يومًا</translation>
    </message>
    <message>
        <source>until they are deleted</source>
        <translation>حتى تُحذف</translation>
    </message>
    <message>
        <source>On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.</source>
        <translation>على هذا الحاسوب فقط، مع أسماء الملفات، ولا تُحفظ الصور نفسها أبدًا. تُحذف المدخلات الأقدم تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Delete all of them…</source>
        <translation>ح&amp;ذف الكل…</translation>
    </message>
    <message>
        <source>Delete all earlier results, with your own reads, verdicts and notes? They can&apos;t be brought back. Films, saved tables and reports stay; so does the audit log, which names nobody.</source>
        <translation>هل تُحذف كل النتائج السابقة مع قراءاتك وأحكامك وملاحظاتك؟ لا يمكن استرجاعها. تبقى الصور والجداول والتقارير المحفوظة، ويبقى سجل التدقيق الذي لا يذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>حُذف: {n}</translation>
    </message>
    <message>
        <source>I read each film &amp;first: ask me before the score is shown</source>
        <translation>أقرأ كل صورة أ&amp;ولًا: اسألني قبل إظهار الدرجة</translation>
    </message>
    <message>
        <source>Your read and the program&apos;s are compared under Records, Reader and program.</source>
        <translation>تُقارن قراءتك بقراءة البرنامج ضمن السجلات، القارئ والبرنامج.</translation>
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
        <source>Another program holds the audit log.</source>
        <translation>يستخدم برنامج آخر سجل التدقيق.</translation>
    </message>
    <message>
        <source>Close other windows of this program, and try again.</source>
        <translation>أغلق النوافذ الأخرى لهذا البرنامج، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written ({reason}).</source>
        <translation>تتعذر الكتابة في سجل التدقيق ({reason}).</translation>
    </message>
    <message>
        <source>Make room there, or make the folder writable. Until then nothing that happens is noted in it.</source>
        <translation>أفرغ مساحة هناك أو اسمح بالكتابة في المجلد. وحتى ذلك الحين لا يُسجَّل فيه شيء مما يحدث.</translation>
    </message>
    <message>
        <source>The end of the audit log is damaged: it can&apos;t be continued.</source>
        <translation>نهاية سجل التدقيق تالفة: لا يمكن متابعته.</translation>
    </message>
    <message>
        <source>Rename the file and keep it. The program then begins a new one, and notes it there.</source>
        <translation>غيّر اسم الملف واحتفظ به. يبدأ البرنامج بعدها ملفًا جديدًا ويسجّل ذلك فيه.</translation>
    </message>
    <message>
        <source>There is no audit log yet, or it is gone.</source>
        <translation>لا يوجد سجل تدقيق بعد، أو أنه اختفى.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be read ({reason}).</source>
        <translation>تتعذر قراءة سجل التدقيق ({reason}).</translation>
    </message>
    <message>
        <source>Check the permissions and the drive.</source>
        <translation>تحقق من الأذونات ومن القرص.</translation>
    </message>
    <message>
        <source>Line {line} was changed: what it says does not fit its hash.</source>
        <translation>تم تغيير السطر {line}: ما يقوله لا يطابق بصمته.</translation>
    </message>
    <message>
        <source>Line {line} is not a line of this log: it was damaged or overwritten.</source>
        <translation>السطر {line} ليس من أسطر هذا السجل: لقد تلف أو كُتب فوقه.</translation>
    </message>
    <message>
        <source>Lines are missing before line {line}: {0}.</source>
        <translation>أسطر مفقودة قبل السطر {line}: {0}.</translation>
    </message>
    <message>
        <source>The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}.</source>
        <translation>تغيّر الترتيب: كُتب السطر {line} على أنه السطر {0}، والسطر الذي مكانه هنا موجود في {1}.</translation>
    </message>
    <message>
        <source>A line was put in: line {line} has the number {0}, which another one has already.</source>
        <translation>أُدخل سطر: للسطر {line} الرقم {0}، وهو رقم سطر آخر.</translation>
    </message>
    <message>
        <source>Line {line} was changed or exchanged together with its hash: line {0} does not follow from it.</source>
        <translation>تم تغيير السطر {line} أو استبداله مع بصمته: السطر {0} لا يتبعه.</translation>
    </message>
    <message>
        <source>When line {line} was written, lines before it were missing or exchanged: there had been {0}.</source>
        <translation>عند كتابة السطر {line} كانت أسطر قبله مفقودة أو مستبدلة: كان عددها {0}.</translation>
    </message>
    <message>
        <source>The end was cut off: there are {0} lines, and {source} says {1}.</source>
        <translation>قُطعت النهاية: يوجد {0} من الأسطر، بينما يذكر {source} العدد {1}.</translation>
    </message>
    <message>
        <source>Line {line}, or one before it, was written anew: {source} has another hash for it.</source>
        <translation>أُعيدت كتابة السطر {line} أو سطر قبله: لدى {source} بصمة أخرى له.</translation>
    </message>
    <message>
        <source>the database of the program</source>
        <translation>قاعدة بيانات البرنامج</translation>
    </message>
    <message>
        <source>the number that you gave</source>
        <translation>الرقم الذي أدخلته</translation>
    </message>
    <message>
        <source>{n} lines, whole. The last is of {time}.</source>
        <translation>{n} من الأسطر، سليمة. آخرها بتاريخ {time}.</translation>
    </message>
    <message>
        <source>The audit log is empty.</source>
        <translation>سجل التدقيق فارغ.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written. First bad line: {line}.</source>
        <translation>سجل التدقيق ليس كما كُتب. أول سطر غير سليم: {line}.</translation>
    </message>
    <message>
        <source>Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.</source>
        <translation>بعد السطر الأخير {bytes} بايت من سطر لم يكتمل، كما يتركه عطل. هذا ليس إنذارًا.</translation>
    </message>
    <message>
        <source>When line {line} was written the database did not know the log: a cut just before it could not be seen.</source>
        <translation>عند كتابة السطر {line} لم تكن قاعدة البيانات تعرف السجل: لم يكن ممكنًا رؤية قطعٍ قبله مباشرة.</translation>
    </message>
    <message>
        <source>Compared with {source}: {count} lines.</source>
        <translation>قورن مع {source}: {count} من الأسطر.</translation>
    </message>
    <message>
        <source>Not compared with the database: whether the end was cut off can&apos;t be seen.</source>
        <translation>لم تتم المقارنة مع قاعدة البيانات: لا يمكن معرفة ما إذا قُطعت النهاية.</translation>
    </message>
    <message>
        <source>There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: compare with the line “Audit log” on a printed report.</source>
        <translation>لا يوجد مفتاح سري. من يعيد كتابة السجل كله وقاعدة البيانات لا يترك أثرًا فيهما: قارن مع سطر «سجل التدقيق» في تقرير مطبوع.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>{head} (number of lines : last hash)</source>
        <translation>{head} (عدد الأسطر : آخر بصمة)</translation>
    </message>
    <message>
        <source>The program writes down what happens: which film was scored with which model, what the reader said, what was saved, which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.</source>
        <translation>يسجّل البرنامج ما يحدث: أي صورة أُعطيت درجة وبأي نموذج، وماذا قال القارئ، وما الذي حُفظ، وأي إعدادات ونماذج تغيّرت. لا أسماء ولا أسماء ملفات ولا صور: الصورة هي بصمة ملفها. يحمل كل سطر بصمة السطر الذي قبله، فيُكتشف أي سطر تغيّر أو حُذف أو نُقل لاحقًا.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Number and last hash</source>
        <translation>العدد وآخر بصمة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copied. Keep it where nobody who uses this computer can change it.</source>
        <translation>تم النسخ. احفظه حيث لا يستطيع أحد ممن يستخدمون هذا الحاسوب تغييره.</translation>
    </message>
    <message>
        <source>Copy the number of lines and the last hash</source>
        <translation>نسخ عدد الأسطر وآخر بصمة</translation>
    </message>
    <message>
        <source>&amp;From a report:</source>
        <translation>&amp;من تقرير:</translation>
    </message>
    <message>
        <source>The number and hash of the line “Audit log”, if you have a report at hand</source>
        <translation>العدد والبصمة في سطر «سجل التدقيق»، إن كان لديك تقرير</translation>
    </message>
    <message>
        <source>This is not such a line. It looks like this: {example}</source>
        <translation>هذا ليس سطرًا من هذا النوع. شكله هكذا: {example}</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تحقّق</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>تجري قراءة كل سطر…</translation>
    </message>
    <message>
        <source>The log could not be checked. {reason}</source>
        <translation>تعذّر فحص السجل. {reason}</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>لم يتم التحقق بعد.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>ما حدث مؤخرًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Film scored</source>
        <translation>أُعطيت الصورة درجة</translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>القراءة الذاتية</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Age answered</source>
        <translation>تمت الإجابة عن العمر</translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation>حُفظ أو طُبع</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message>
        <source>Model installed</source>
        <translation>ثُبّت نموذج</translation>
    </message>
    <message>
        <source>Earlier model again</source>
        <translation>عودة إلى النموذج السابق</translation>
    </message>
    <message>
        <source>Threshold chosen</source>
        <translation>اختيرت العتبة</translation>
    </message>
    <message>
        <source>Results deleted</source>
        <translation>حُذفت نتائج</translation>
    </message>
    <message>
        <source>Check on own films</source>
        <translation>التحقق على صوركم</translation>
    </message>
    <message>
        <source>Unfinished line cut</source>
        <translation>حُذف سطر غير مكتمل</translation>
    </message>
    <message>
        <source>Lines were missing</source>
        <translation>كانت أسطر مفقودة</translation>
    </message>
    <message>
        <source>Count was lost</source>
        <translation>فُقد العدد</translation>
    </message>
    <message>
        <source>{finding}, score {score} of 100</source>
        <translation>{finding}، الدرجة {score} من 100</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>{said}, with a note</source>
        <translation>{said}، مع ملاحظة</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>report of a list</source>
        <translation>تقرير عن قائمة</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>report of a check on own films</source>
        <translation>تقرير الفحص على صوركم</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>{what}; films: {n}</source>
        <translation>{what}؛ الصور: {n}</translation>
    </message>
    <message>
        <source>one to five years</source>
        <translation>من سنة إلى خمس سنوات</translation>
    </message>
    <message>
        <source>another age</source>
        <translation>عمر آخر</translation>
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
        <source>&amp;Records</source>
        <translation>ال&amp;سجلات</translation>
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
        <source>Earlier results…</source>
        <translation>النتائج السابقة…</translation>
    </message>
    <message>
        <source>Reader and program…</source>
        <translation>القارئ والبرنامج…</translation>
    </message>
    <message>
        <source>Check on own films…</source>
        <translation>التحقق على صوركم…</translation>
    </message>
    <message>
        <source>Changes by week…</source>
        <translation>التغيّرات حسب الأسبوع…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>سجل التدقيق…</translation>
    </message>
    <message>
        <source>Model…</source>
        <translation>النموذج…</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>حفظ بصيغة DICOM…</translation>
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
        <source>It can&apos;t be read which model is in use. No film is scored until you choose one.</source>
        <translation>تتعذر قراءة أي نموذج مستخدم. لا تُعطى أي صورة درجة حتى تختار نموذجًا.</translation>
    </message>
    <message>
        <source>The installed model that is in use is damaged or gone. No film is scored with it.</source>
        <translation>النموذج المثبَّت المستخدم تالف أو مفقود. لا تُعطى أي صورة درجة به.</translation>
    </message>
    <message>
        <source>Go back to the model before: in the window under Records, Model; or with “{command}”.</source>
        <translation>ارجع إلى النموذج السابق: في النافذة ضمن السجلات، النموذج؛ أو بالأمر «{command}».</translation>
    </message>
    <message>
        <source>The model can&apos;t be installed or changed ({reason}). The model in use stays.</source>
        <translation>لا يمكن تثبيت النموذج أو تغييره ({reason}). يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, or ask for the right to write here.</source>
        <translation>أفرغ مساحة على قرص هذا الحاسوب، أو اطلب إذن الكتابة هنا.</translation>
    </message>
    <message>
        <source>Another window or command is changing the model.</source>
        <translation>نافذة أخرى أو أمر آخر يغيّر النموذج الآن.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>انتظر حتى ينتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Meanwhile another window or command has changed the model in use.</source>
        <translation>في هذه الأثناء غيّرت نافذة أخرى أو أمر آخر النموذج المستخدم.</translation>
    </message>
    <message>
        <source>Look at which model is in use now, then try again.</source>
        <translation>انظر أي نموذج مستخدم الآن، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no model before: the one that came with the program is in use.</source>
        <translation>لا يوجد نموذج سابق: النموذج المستخدم هو الذي جاء مع البرنامج.</translation>
    </message>
    <message>
        <source>This model can&apos;t be removed: it is in use, or it came with the program.</source>
        <translation>لا يمكن حذف هذا النموذج: إنه مستخدم، أو جاء مع البرنامج.</translation>
    </message>
    <message>
        <source>Choose another model first.</source>
        <translation>اختر نموذجًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This model is in use already.</source>
        <translation>هذا النموذج مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>This is no model: its name ends neither in “{suffix}” nor in “.json”.</source>
        <translation>هذا ليس نموذجًا: لا ينتهي اسمه بـ «{suffix}» ولا بـ «.json».</translation>
    </message>
    <message>
        <source>Choose the model package on the stick.</source>
        <translation>اختر حزمة النموذج على ذاكرة USB.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used: {reason} The model in use stays.</source>
        <translation>لا يمكن استخدام هذا النموذج: {reason} يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its maker.</source>
        <translation>انسخه مرة أخرى من مصدره، أو اسأل صانعه.</translation>
    </message>
    <message>
        <source>This model fails on the reference film {film}: {reason} The model in use stays.</source>
        <translation>يفشل هذا النموذج في الصورة المرجعية {film}: {reason} يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>This model gives none of the reference films a score. The model in use stays.</source>
        <translation>لا يعطي هذا النموذج درجة لأي صورة مرجعية. يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>That installed model is damaged.</source>
        <translation>ذلك النموذج المثبَّت تالف.</translation>
    </message>
    <message>
        <source>Install it again from its file, or choose another one.</source>
        <translation>ثبّته مرة أخرى من ملفه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>On this computer the model computes something else than on its maker&apos;s: {film} gets {score} of 100 here, {expected} there. The model in use stays.</source>
        <translation>يحسب النموذج على هذا الحاسوب شيئًا مختلفًا عمّا يحسبه لدى صانعه: تحصل {film} على {score} من 100 هنا و{expected} هناك. يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>Tell the model&apos;s maker which computer this is.</source>
        <translation>أخبر صانع النموذج ما هذا الحاسوب.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Model file (SHA-256 begins)</source>
        <translation>ملف النموذج (بداية SHA-256)</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>صُنع من</translation>
    </message>
    <message>
        <source>{n} films ({split})</source>
        <translation>{n} من الصور ({split})</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} من 100</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation>من {low} إلى {high} من 100</translation>
    </message>
    <message>
        <source>balanced: the model&apos;s own</source>
        <translation>متوازن: الخاص بالنموذج</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>الخاص بك</translation>
    </message>
    <message>
        <source>Shows where it looked</source>
        <translation>يُظهر أين نظر</translation>
    </message>
    <message>
        <source>Warns of films unlike those it was made from</source>
        <translation>يحذّر من الصور التي لا تشبه ما صُنع منه</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used, so there is nothing to compare with: {reason}</source>
        <translation>لا يمكن استخدام النموذج الحالي، فلا شيء للمقارنة به: {reason}</translation>
    </message>
    <message>
        <source>The other model is meant for another use than the present one. Read it below.</source>
        <translation>النموذج الآخر مخصص لاستخدام غير استخدام النموذج الحالي. اقرأه أدناه.</translation>
    </message>
    <message>
        <source>Films of the same patients were in its training and in its tests: its figures look better than it is.</source>
        <translation>كانت صور للمرضى أنفسهم في تدريبه وفي اختباراته: تبدو أرقامه أفضل من حقيقته.</translation>
    </message>
    <message>
        <source>The threshold profile that you chose does not go over to the other model: it begins with its own threshold. Check it on your own films before you choose a profile for it.</source>
        <translation>نمط العتبة الذي اخترته لا ينتقل إلى النموذج الآخر: فهو يبدأ بعتبته الخاصة. افحصه على صورك قبل أن تختار له نمطًا.</translation>
    </message>
    <message>
        <source>For the other model, too, a threshold profile was chosen earlier: it is used again.</source>
        <translation>سبق أن اختير للنموذج الآخر أيضًا نمط عتبة: يُستخدم من جديد.</translation>
    </message>
    <message>
        <source>The other model can&apos;t warn of films that are unlike those it was made from.</source>
        <translation>لا يستطيع النموذج الآخر التحذير من الصور التي لا تشبه ما صُنع منه.</translation>
    </message>
    <message>
        <source>No scores of its maker came with it: whether it computes here as it should could not be checked.</source>
        <translation>لم تأتِ معه درجات صانعه: تعذّر التحقق من أنه يحسب هنا كما ينبغي.</translation>
    </message>
    <message>
        <source>Of {films} reference films the score changes on {scores}, the finding on {decisions}.</source>
        <translation>من أصل {films} صور مرجعية تتغير الدرجة في {scores} والنتيجة في {decisions}.</translation>
    </message>
    <message>
        <source>The other model on {films} reference films:</source>
        <translation>النموذج الآخر على {films} صور مرجعية:</translation>
    </message>
    <message>
        <source>finding changes</source>
        <translation>تتغير النتيجة</translation>
    </message>
    <message>
        <source>score changes</source>
        <translation>تتغير الدرجة</translation>
    </message>
    <message>
        <source>same</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>{then} in place of {now}</source>
        <translation>{then} بدلًا من {now}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <translation>SHA-256 للملف: {hash}</translation>
    </message>
    <message>
        <source>Hash of the model: {hash}</source>
        <translation>بصمة النموذج: {hash}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>{finding} ({score})</source>
        <translation>{finding} ({score})</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>مستخدم الآن</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Delete this model from this computer?</source>
        <translation>هل يُحذف هذا النموذج من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs.</source>
        <translation>من الآن تُعطى الصور درجاتها بالنموذج {title}. تحتفظ الجداول المحفوظة والنتائج السابقة باسم نموذجها.</translation>
    </message>
    <message>
        <source>The model was deleted.</source>
        <translation>حُذف النموذج.</translation>
    </message>
    <message>
        <source>Comparing on the reference films: {done} of {total}</source>
        <translation>المقارنة على الصور المرجعية: {done} من {total}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>جاء مع البرنامج</translation>
    </message>
    <message>
        <source>installed {when}</source>
        <translation>ثُبّت في {when}</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>جارٍ النظر في النماذج…</translation>
    </message>
    <message>
        <source>In use: {title}</source>
        <translation>المستخدم: {title}</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used.</source>
        <translation>لا يمكن استخدام النموذج الحالي.</translation>
    </message>
    <message>
        <source>Since {when}. Each result says which model made it.</source>
        <translation>منذ {when}. كل نتيجة تذكر أي نموذج أعطاها.</translation>
    </message>
    <message>
        <source>It came with the program. Each result says which model made it.</source>
        <translation>جاء مع البرنامج. كل نتيجة تذكر أي نموذج أعطاها.</translation>
    </message>
    <message>
        <source>Hash of the model</source>
        <translation>بصمة النموذج</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;تثبيت من ملف…</translation>
    </message>
    <message>
        <source>&amp;Back to the model before</source>
        <translation>ال&amp;عودة إلى النموذج السابق</translation>
    </message>
    <message>
        <source>&amp;Use the selected model</source>
        <translation>ا&amp;ستخدام النموذج المحدد</translation>
    </message>
    <message>
        <source>&amp;Remove the selected model</source>
        <translation>&amp;حذف النموذج المحدد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Choose a model package</source>
        <translation>اختر حزمة نموذج</translation>
    </message>
    <message>
        <source>Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)</source>
        <translation>حزم النماذج (*.pneumonia-model);;العقود (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Copying and checking the model…</source>
        <translation>جارٍ نسخ النموذج وفحصه…</translation>
    </message>
    <message>
        <source>Putting the model in use…</source>
        <translation>جارٍ بدء استخدام النموذج…</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the model.</source>
        <translation>يجري إعطاء درجات للصور. انتظر حتى تنتهي أو أوقفها؛ ثم غيّر النموذج.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged file, but not who made it.</source>
        <translation>قارن أحد هذه الأرقام بما نشره صانع النموذج. يستطيع البرنامج معرفة الملف التالف، لكن لا يعرف من صنعه.</translation>
    </message>
    <message>
        <source>Reference films: before and after</source>
        <translation>الصور المرجعية: قبل وبعد</translation>
    </message>
    <message>
        <source>What the models say of themselves</source>
        <translation>ما تقوله النماذج عن نفسها</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>ا&amp;ستخدام هذا النموذج</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>الإ&amp;بقاء على الحالي</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>The file that says which threshold profile was chosen is damaged.</source>
        <translation>الملف الذي يبيّن نمط العتبة المختار تالف.</translation>
    </message>
    <message>
        <source>Choose the profile again: in the window, Records, Check on own films. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>اختاروا نمط العتبة من جديد: في النافذة، السجلات، التحقق على صوركم. حتى ذلك الحين تستخدم النافذة عتبة النموذج نفسه، وتتوقف الأوامر.</translation>
    </message>
    <message>
        <source>A newer version of the program has written which threshold profile was chosen.</source>
        <translation>كتب إصدار أحدث من البرنامج نمط العتبة الذي اختير.</translation>
    </message>
    <message>
        <source>Update the program. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>حدّثوا البرنامج. حتى ذلك الحين تستخدم النافذة عتبة النموذج نفسه، وتتوقف الأوامر.</translation>
    </message>
    <message>
        <source>This threshold can&apos;t be chosen: the model does not offer it, and no check on own films backs it.</source>
        <translation>لا يمكن اختيار هذه العتبة: النموذج لا يعرضها، ولا يسندها أي تحقق على صوركم.</translation>
    </message>
    <message>
        <source>Run the check on own films first.</source>
        <translation>أجروا أولًا التحقق على صوركم.</translation>
    </message>
    <message>
        <source>Another window is changing the threshold profile.</source>
        <translation>نافذة أخرى تغيّر نمط العتبة الآن.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظروا قليلًا ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The threshold profile can&apos;t be saved ({reason}). The one in use stays.</source>
        <translation>لا يمكن حفظ نمط العتبة ({reason}). يبقى النمط المستخدم.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that the program may write to its folder.</source>
        <translation>أفسحوا مكانًا على القرص، أو تأكدوا أن البرنامج يستطيع الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ال&amp;تحقق</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>ال&amp;عتبة</translation>
    </message>
    <message>
        <source>Threshold in use: {name}.</source>
        <translation>العتبة المستخدمة: {name}.</translation>
    </message>
    <message>
        <source>Threshold in use: {name}, chosen on {day}.</source>
        <translation>العتبة المستخدمة: {name}، اختيرت في {day}.</translation>
    </message>
    <message>
        <source>{profile}, score {threshold} of 100</source>
        <translation>{profile}، الدرجة {threshold} من 100</translation>
    </message>
    <message>
        <source>score {threshold} of 100</source>
        <translation>الدرجة {threshold} من 100</translation>
    </message>
    <message>
        <source>Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.</source>
        <translation>اختارت نافذة أخرى: {name}. أغلقوا البرنامج وافتحوه من جديد؛ حتى ذلك الحين تستمر هذه النافذة كما كانت.</translation>
    </message>
    <message>
        <source>Set the damaged file as&amp;ide</source>
        <translation>تنحية الملف التال&amp;ف</translation>
    </message>
    <message>
        <source>See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 without, better 200 of each. Nothing leaves this computer.</source>
        <translation>اعرفوا مدى جودة البرنامج على صوركم. تحتاجون إلى صور جوابها معروف: 30 على الأقل فيها التهاب رئوي و30 بدونه، والأفضل 200 من كل نوع. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; or a table labels.csv with the columns film and label.</source>
        <translation>ضعوها في مجلد واحد فيه مجلدان NORMAL و PNEUMONIA؛ أو فيه جدول labels.csv بالعمودين film و label.</translation>
    </message>
    <message>
        <source>Folder with the films</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Of 100 children &amp;X-rayed here, how many have pneumonia?</source>
        <translation>من كل 100 طفل يُصوَّر هنا، كم منهم مصاب بالتهاب ر&amp;ئوي؟</translation>
    </message>
    <message>
        <source>Your estimate. It says how often a finding is right here; it can be changed later.</source>
        <translation>تقديركم. به يُعرف كم مرة تصيب النتيجة هنا؛ ويمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;بدء التحقق</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف التحقق.</translation>
    </message>
    <message>
        <source>Looking for films and labels…</source>
        <translation>البحث عن الصور وتصنيفاتها…</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save &amp;report as PDF…</source>
        <translation>&amp;حفظ التقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>check-on-own-films.pdf</source>
        <translation>check-on-own-films.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Run the check first: its figures stand here then.</source>
        <translation>أجروا التحقق أولًا: ستظهر أرقامه هنا.</translation>
    </message>
    <message>
        <source>ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.</source>
        <translation>منحنى ROC. المستخدم: اكتُشف {found} من 100 مع {alarms} إنذارات كاذبة من 100.</translation>
    </message>
    <message>
        <source>The nearer the curve comes to the upper left corner, the better the program tells the films apart. The dotted line is guessing.</source>
        <translation>كلما اقترب المنحنى من الزاوية العليا اليسرى ميّز البرنامج الصور على نحو أفضل. الخط المنقّط هو التخمين.</translation>
    </message>
    <message>
        <source>A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare.</source>
        <translation>كلما انخفضت العتبة فات البرنامجَ عدد أقل من الأطفال المصابين بالتهاب رئوي وزادت الإنذارات الكاذبة. اختاروا سطرًا وقارنوا.</translation>
    </message>
    <message>
        <source>Thresholds and what each would cost</source>
        <translation>العتبات ونتيجة كل منها</translation>
    </message>
    <message>
        <source>Missed, of 100
with pneumonia</source>
        <translation>فائتون، من كل 100
مع التهاب رئوي</translation>
    </message>
    <message>
        <source>False alarms, of 100
without pneumonia</source>
        <translation>إنذارات كاذبة، من كل 100
بلا التهاب رئوي</translation>
    </message>
    <message>
        <source>Missed, of 1000
children here</source>
        <translation>فائتون، من كل
1000 طفل هنا</translation>
    </message>
    <message>
        <source>False alarms, of
1000 children here</source>
        <translation>إنذارات كاذبة، من كل
1000 طفل هنا</translation>
    </message>
    <message>
        <source>&amp;Another threshold (score of 100)</source>
        <translation>عتبة أ&amp;خرى (الدرجة من 100)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>الآن: {name}</translation>
    </message>
    <message>
        <source>Chosen in the table: {name}</source>
        <translation>المختار في الجدول: {name}</translation>
    </message>
    <message>
        <source>From now on: {name}</source>
        <translation>من الآن: {name}</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).</source>
        <translation>من كل 100 طفل مصاب بالتهاب رئوي يفوت {missed} (من {missed_low} إلى {missed_high}). ومن كل 100 غير مصاب يصدر لـ {alarms} إنذار كاذب (من {alarms_low} إلى {alarms_high}).</translation>
    </message>
    <message>
        <source>Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms.</source>
        <translation>من كل 1000 طفل هنا، {ill} منهم مصابون بالتهاب رئوي: {missed} فائتون، و{alarms} إنذارات كاذبة.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>نتائجها غير معروفة.</translation>
    </message>
    <message>
        <source>Uncertain, for a clinician to read: scores from {low} to {high}.</source>
        <translation>غير حاسم، ليقرأه طبيب: درجات من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Counted on {n} films of this clinic.</source>
        <translation>محسوب على صور هذه العيادة، عددها {n}.</translation>
    </message>
    <message>
        <source>Counted on {n} films that were held out in training and made harder. Figures on test films exist for the balanced threshold only.</source>
        <translation>محسوب على صور استُبعدت من التدريب وجُعلت أصعب، عددها {n}. أرقام صور الاختبار موجودة للعتبة المتوازنة وحدها.</translation>
    </message>
    <message>
        <source>Counted on {n} films not trained on.</source>
        <translation>محسوب على صور لم تُستخدم في التدريب، عددها {n}.</translation>
    </message>
    <message>
        <source>For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.</source>
        <translation>لعتبة خاصة بكم أجروا التحقق بما لا يقل عن 30 صورة فيها التهاب رئوي و30 بدونه تحصل كل منها على درجة.</translation>
    </message>
    <message>
        <source>&amp;Use this threshold…</source>
        <translation>ا&amp;ستخدام هذه العتبة…</translation>
    </message>
    <message>
        <source>Go &amp;back to {name}…</source>
        <translation>العو&amp;دة إلى: {name}…</translation>
    </message>
    <message>
        <source>Change the threshold?</source>
        <translation>هل تريدون تغيير العتبة؟</translation>
    </message>
    <message>
        <source>Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as they are. Tell everybody who works with this program.</source>
        <translation>كل نتيجة لاحقة على هذا الحاسوب تُستخرج بالعتبة الجديدة ويُذكر ذلك فيها. تبقى الجداول والتقارير المحفوظة سابقًا كما هي. أخبروا كل من يعمل بهذا البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>ا&amp;لإبقاء كما هو</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the threshold.</source>
        <translation>تُحتسب درجات الصور الآن. انتظروا انتهاءها أو أوقفوها، ثم غيّروا العتبة.</translation>
    </message>
    <message>
        <source>Made with another threshold than the model&apos;s own: {name}.</source>
        <translation>نتج بعتبة غير عتبة النموذج نفسه: {name}.</translation>
    </message>
    <message>
        <source>Another threshold is in use: {name}. All figures on this page are of the model&apos;s own ({own}).</source>
        <translation>عتبة أخرى مستخدمة: {name}. كل الأرقام في هذه الصفحة تخص عتبة النموذج نفسه ({own}).</translation>
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
    <message>
        <source>Changes by week</source>
        <translation>التغيّرات حسب الأسبوع</translation>
    </message>
    <message>
        <source>Looking at earlier results…</source>
        <translation>جارٍ فحص النتائج السابقة…</translation>
    </message>
    <message>
        <source>&amp;Weeks shown</source>
        <translation>الأ&amp;سابيع المعروضة</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>آخر 8 أسابيع</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>آخر 26 أسبوعًا</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>كل الأسابيع</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>إظهار الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>إظهار ال&amp;رسوم</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>لا تغيّر يُعتدّ به</translation>
    </message>
    <message>
        <source>The films differ: look into it</source>
        <translation>الصور مختلفة: ابحث عن السبب</translation>
    </message>
    <message>
        <source>Too few films to tell: {n} of at least {least}</source>
        <translation>الصور أقل من أن تكفي للحكم: {n} من {least} على الأقل</translation>
    </message>
    <message>
        <source>Compared with the films the program was made with, the {n} films of these weeks are: {how}.</source>
        <translation>مقارنةً بالصور التي صُنع بها البرنامج، فإن صور هذه الأسابيع ({n}) هي: {how}.</translation>
    </message>
    <message>
        <source>The {n} films of these weeks are like those the program was made with.</source>
        <translation>صور هذه الأسابيع ({n}) مشابهة للصور التي صُنع بها البرنامج.</translation>
    </message>
    <message>
        <source>Compared with this clinic&apos;s first {first} films, the {n} newest (since {since}) are: {how}.</source>
        <translation>مقارنةً بأول {first} صورة لهذه العيادة، فإن أحدث {n} صورة (منذ {since}) هي: {how}.</translation>
    </message>
    <message>
        <source>The {n} newest films (since {since}) are like this clinic&apos;s first {first}.</source>
        <translation>أحدث {n} صورة (منذ {since}) مشابهة لأول {first} صورة لهذه العيادة.</translation>
    </message>
    <message>
        <source>New films are also compared with this clinic&apos;s first ones, once it has {first} from earlier weeks and {least} newer ones.</source>
        <translation>تُقارَن الصور الجديدة أيضًا بأولى صور هذه العيادة، متى توفرت {first} صورة من أسابيع سابقة و{least} صورة أحدث.</translation>
    </message>
    <message>
        <source>More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>تُرفض صور أكثر مما رُفض من الصور التي اختُبر بها البرنامج: {share} من 100 ({low} إلى {high}).</translation>
    </message>
    <message>
        <source>More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>صور أكثر تحمل تحذيرًا مما كان بين الصور التي اختُبر بها البرنامج: {share} من 100 ({low} إلى {high}).</translation>
    </message>
    <message>
        <source>Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported.</source>
        <translation>لا تعتمد على الدرجات حتى تعرف السبب. افحص التعريض وجهاز المسح وطريقة تصدير الصور.</translation>
    </message>
    <message>
        <source>Then run “Check on own films” in the menu Records: it shows how often the program is right here.</source>
        <translation>ثم شغّل «التحقق على صوركم» من قائمة السجلات: فهو يُظهر كم مرة يصيب البرنامج هنا.</translation>
    </message>
    <message>
        <source>More or fewer sick children change the newest scores too, without any fault in the films.</source>
        <translation>زيادة عدد الأطفال المرضى أو نقصانه تغيّر الدرجات الحديثة أيضًا، دون أي عيب في الصور.</translation>
    </message>
    <message>
        <source>Look in “Earlier results” at which pictures were turned away or warned of, and why.</source>
        <translation>انظر في «النتائج السابقة» أيّ الصور رُفضت أو حُذّر منها، ولماذا.</translation>
    </message>
    <message>
        <source>The model in use came without figures of its own films, so scores are compared with this clinic&apos;s first films only.</source>
        <translation>النموذج المستخدم لا يحمل أرقام صوره، لذا تُقارَن الدرجات بأولى صور هذه العيادة فقط.</translation>
    </message>
    <message>
        <source>What the films are compared with can&apos;t be read. Install the program again.</source>
        <translation>تعذّرت قراءة ما تُقارَن به الصور. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings.</source>
        <translation>لا تُحفظ النتائج حاليًا، لذا لا تظهر الصور الجديدة هنا. شغّل «النتائج السابقة» في الإعدادات.</translation>
    </message>
    <message>
        <source>The program does not know how many of the children are sick. It compares with the mix of normal films and films with pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.</source>
        <translation>لا يعرف البرنامج كم من الأطفال مرضى. وهو يقارن بأنسب مزيج من الصور السليمة وصور الالتهاب الرئوي: {share} من 100 فيها التهاب رئوي. وهذا ليس إحصاءً للمرضى.</translation>
    </message>
    <message>
        <source>Blue: this clinic&apos;s films by week, the middle one and 8 of 10; shares with their 95% interval. Grey: films the program was made with.</source>
        <translation>الأزرق: صور هذه العيادة حسب الأسبوع، الوسطى و8 من كل 10؛ والنسب مع مجال 95%. الرمادي: الصور التي صُنع بها البرنامج.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>الغرابة</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>الحجم بالبكسل</translation>
    </message>
    <message>
        <source>Score of 50 or more, of 100</source>
        <translation>درجة 50 أو أكثر، من 100</translation>
    </message>
    <message>
        <source>Turned away, of 100</source>
        <translation>المرفوضة، من 100</translation>
    </message>
    <message>
        <source>With a warning, of 100</source>
        <translation>مع تحذير، من 100</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>أغمق</translation>
    </message>
    <message>
        <source>with less contrast</source>
        <translation>أقل تباينًا</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>أقل وضوحًا</translation>
    </message>
    <message>
        <source>less strange to the program</source>
        <translation>أقل غرابة للبرنامج</translation>
    </message>
    <message>
        <source>with lower scores</source>
        <translation>بدرجات أدنى</translation>
    </message>
    <message>
        <source>with fewer pixels</source>
        <translation>ببكسلات أقل</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>أفتح</translation>
    </message>
    <message>
        <source>with more contrast</source>
        <translation>أكثر تباينًا</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>أكثر وضوحًا</translation>
    </message>
    <message>
        <source>stranger to the program</source>
        <translation>أكثر غرابة للبرنامج</translation>
    </message>
    <message>
        <source>with higher scores</source>
        <translation>بدرجات أعلى</translation>
    </message>
    <message>
        <source>with more pixels</source>
        <translation>ببكسلات أكثر</translation>
    </message>
    <message>
        <source>with other brightness, both ways</source>
        <translation>بسطوع مختلف، في الاتجاهين</translation>
    </message>
    <message>
        <source>with other contrast, both ways</source>
        <translation>بتباين مختلف، في الاتجاهين</translation>
    </message>
    <message>
        <source>with other sharpness, both ways</source>
        <translation>بوضوح مختلف، في الاتجاهين</translation>
    </message>
    <message>
        <source>some more, some less strange to the program</source>
        <translation>بعضها أكثر وبعضها أقل غرابة للبرنامج</translation>
    </message>
    <message>
        <source>with other scores</source>
        <translation>بدرجات مختلفة</translation>
    </message>
    <message>
        <source>with other numbers of pixels</source>
        <translation>بعدد بكسلات مختلف</translation>
    </message>
    <message>
        <source>{name} – differs</source>
        <translation>{name} – مختلف</translation>
    </message>
    <message>
        <source>{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}.</source>
        <translation>{name} حسب الأسبوع. الأحدث، أسبوع {week}: الوسط {middle}، و8 من كل 10 صور بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}.</source>
        <translation>الصور التي صُنع بها البرنامج: الوسط {middle}، و8 من كل 10 بين {low} و{high}.</translation>
    </message>
    <message>
        <source>{name}, by week. Newest, week of {week}: {share} ({low} to {high}).</source>
        <translation>{name}، حسب الأسبوع. الأحدث، أسبوع {week}: {share} ({low} إلى {high}).</translation>
    </message>
    <message>
        <source>Films by week. Newest, week of {week}: {n}. In all: {total}.</source>
        <translation>الصور حسب الأسبوع. الأحدث، أسبوع {week}: {n}. المجموع: {total}.</translation>
    </message>
    <message>
        <source>{name} by week: no films.</source>
        <translation>{name} حسب الأسبوع: لا صور.</translation>
    </message>
    <message>
        <source>No films</source>
        <translation>لا صور</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Files not readable</source>
        <translation>ملفات غير مقروءة</translation>
    </message>
    <message>
        <source>Weeks: the middle of each figure, and from where to where 8 of 10 films lie</source>
        <translation>الأسابيع: وسط كل رقم، وبين أي قيمتين تقع 8 من كل 10 صور</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>{middle} ({low} to {high})</source>
        <translation>{middle} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المُقارَن</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Distance (Kolmogorov–Smirnov)</source>
        <translation>المسافة (كولموغوروف–سميرنوف)</translation>
    </message>
    <message>
        <source>p (times the figures compared)</source>
        <translation>p (مضروبة في عدد المقارنات)</translation>
    </message>
    <message>
        <source>Stability index (PSI)</source>
        <translation>مؤشر الثبات (PSI)</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>films of training</source>
        <translation>صور التدريب</translation>
    </message>
    <message>
        <source>own first films</source>
        <translation>أولى صوركم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{value} (large)</source>
        <translation>{value} (كبير)</translation>
    </message>
    <message>
        <source>from {n} films</source>
        <translation>ابتداءً من {n} صورة</translation>
    </message>
    <message>
        <source>Nothing here says which films show pneumonia.</source>
        <translation>لا شيء هنا يقول أي الصور تُظهر التهابًا رئويًا.</translation>
    </message>
    <message>
        <source>Put the films into two folders in it, NORMAL and PNEUMONIA, or put labels.csv into it, a table with the columns film and label.</source>
        <translation>ضع الصور في مجلدين داخله، NORMAL وPNEUMONIA، أو ضع فيه labels.csv، وهو جدول فيه العمودان film وlabel.</translation>
    </message>
    <message>
        <source>There are several CSV files, and none is called labels.csv: {names}.</source>
        <translation>توجد عدة ملفات CSV، ولا يسمى أي منها labels.csv: {names}.</translation>
    </message>
    <message>
        <source>Rename the one with the labels to labels.csv.</source>
        <translation>غيّر اسم الملف الذي فيه التسميات إلى labels.csv.</translation>
    </message>
    <message>
        <source>The table of labels can&apos;t be read ({reason}).</source>
        <translation>لا يمكن قراءة جدول التسميات ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8).</source>
        <translation>احفظه من جديد بصيغة CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first line of the table of labels does not name the columns film and label.</source>
        <translation>السطر الأول من جدول التسميات لا يذكر العمودين film وlabel.</translation>
    </message>
    <message>
        <source>Write film,label as its first line. It has: {names}.</source>
        <translation>اكتب film,label في السطر الأول. فيه الآن: {names}.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels says “{word}”, which is no label.</source>
        <translation>السطر {line} من جدول التسميات يقول «{word}»، وهذه ليست تسمية.</translation>
    </message>
    <message>
        <source>Write normal or pneumonia, or 0 or 1. Take out the lines of all other films.</source>
        <translation>اكتب normal أو pneumonia، أو 0 أو 1. احذف أسطر كل الصور الأخرى.</translation>
    </message>
    <message>
        <source>Line {line} and line {before} of the table of labels give {name} different labels.</source>
        <translation>السطران {line} و{before} من جدول التسميات يعطيان {name} تسميتين مختلفتين.</translation>
    </message>
    <message>
        <source>Take out the wrong line.</source>
        <translation>احذف السطر الخطأ.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names a film that is not there: {name}.</source>
        <translation>السطر {line} من جدول التسميات يذكر صورة غير موجودة: {name}.</translation>
    </message>
    <message>
        <source>{n} further films are not there either.</source>
        <translation>صور أخرى غير موجودة أيضًا: {n}.</translation>
    </message>
    <message>
        <source>Write each name as the file has it, with its ending and from this folder on.</source>
        <translation>اكتب كل اسم كما هو في الملف، مع امتداده وبدءًا من هذا المجلد.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names {name}, and there are several films of that name.</source>
        <translation>السطر {line} من جدول التسميات يذكر {name}، وهناك عدة صور بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write the folder before the name, as in ward/film.png.</source>
        <translation>اكتب المجلد قبل الاسم، مثل ward/film.png.</translation>
    </message>
    <message>
        <source>One of its folders says normal and pneumonia at once: {name}.</source>
        <translation>أحد مجلداته يقول سليم والتهاب رئوي معًا: {name}.</translation>
    </message>
    <message>
        <source>Put each film into one of the two only.</source>
        <translation>ضع كل صورة في واحد منهما فقط.</translation>
    </message>
    <message>
        <source>Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found.</source>
        <translation>يلزم النوعان كلاهما. وُجد: صور سليمة {well}، وصور فيها التهاب رئوي {ill}.</translation>
    </message>
    <message>
        <source>Add films of the other kind.</source>
        <translation>أضف صورًا من النوع الآخر.</translation>
    </message>
    <message>
        <source>The same film is labelled normal and pneumonia: {one} and {other}.</source>
        <translation>الصورة نفسها مسماة سليمة والتهابًا رئويًا: {one} و{other}.</translation>
    </message>
    <message>
        <source>Keep the one with the right label.</source>
        <translation>أبقِ التي تسميتها صحيحة.</translation>
    </message>
    <message>
        <source>Check on films of this clinic: {n}</source>
        <translation>فحص على صور هذه العيادة: {n}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}.</source>
        <translation>من كل 100 طفل على صورته التهاب رئوي يكتشف {found} ({low} إلى {high}). هنا: {n} من {total}.</translation>
    </message>
    <message>
        <source>It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). Here: {n} of {total}.</source>
        <translation>من كل 100 طفل صورته سليمة، يصنّف مع ذلك {found} على أن صورهم توحي بالتهاب رئوي ({low} إلى {high}). هنا: {n} من {total}.</translation>
    </message>
    <message>
        <source>Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).</source>
        <translation>حيث يصيب الالتهاب الرئوي {share} من كل 100 طفل يُصوَّر صدره، فإنه يظهر على {ppv} من كل 100 صورة يصنّفها البرنامج موحية به ({ppv_low} إلى {ppv_high})، وعلى {rest} من كل 100 صورة لا يصنّفها كذلك ({rest_low} إلى {rest_high}).</translation>
    </message>
    <message>
        <source>It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 such films ({ppv_low} to {ppv_high}).</source>
        <translation>يصنّف كل الصور هنا موحية. حيث يصيب الالتهاب الرئوي {share} من كل 100 طفل يُصوَّر صدره، فإنه يظهر على {ppv} من كل 100 صورة كهذه ({ppv_low} إلى {ppv_high}).</translation>
    </message>
    <message>
        <source>It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {rest} of 100 such films ({rest_low} to {rest_high}).</source>
        <translation>لا يصنّف أي صورة هنا موحية. حيث يصيب الالتهاب الرئوي {share} من كل 100 طفل يُصوَّر صدره، فإنه يظهر على {rest} من كل 100 صورة كهذه ({rest_low} إلى {rest_high}).</translation>
    </message>
    <message>
        <source>Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them.</source>
        <translation>غير حاسم: {n} من كل 100 صورة، بدرجات من {low} إلى {high}؛ يجب أن يقرأها طبيب.</translation>
    </message>
    <message>
        <source>{n} of {total} films got no score, {ill} of them with pneumonia.</source>
        <translation>صور بلا درجة: {n} من {total}، منها مع التهاب رئوي: {ill}.</translation>
    </message>
    <message>
        <source>If each of those counts as missed, it finds {found} of 100.</source>
        <translation>إذا حُسبت كل واحدة من هذه فائتة، فإنه يكتشف {found} من كل 100.</translation>
    </message>
    <message>
        <source>over 99</source>
        <translation>أكثر من 99</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come.</source>
        <translation>بين قوسين: المجال الذي تقع فيه القيمة الحقيقية، بثقة 95 %، إذا كانت الصور القادمة مثل هذه.</translation>
    </message>
    <message>
        <source>There are enough films: both figures are known to ± 5 points.</source>
        <translation>عدد الصور كافٍ: القيمتان معروفتان بدقة ± 5 نقاط.</translation>
    </message>
    <message>
        <source>There are not enough films yet for figures that are known to ± 5 points.</source>
        <translation>عدد الصور لا يكفي بعد لقيم معروفة بدقة ± 5 نقاط.</translation>
    </message>
    <message>
        <source>None of the films got a score: this check says nothing about the program.</source>
        <translation>لم تحصل أي صورة على درجة: هذا الفحص لا يقول شيئًا عن البرنامج.</translation>
    </message>
    <message>
        <source>No film with pneumonia got a score: how many it finds is not known.</source>
        <translation>لم تحصل أي صورة فيها التهاب رئوي على درجة: لا يُعرف كم يكتشف.</translation>
    </message>
    <message>
        <source>No normal film got a score: how often it raises a false alarm is not known.</source>
        <translation>لم تحصل أي صورة سليمة على درجة: لا يُعرف كم مرة يعطي إنذارًا كاذبًا.</translation>
    </message>
    <message>
        <source>Fewer than 30 films with pneumonia were scored: what it finds here says little.</source>
        <translation>أقل من 30 صورة فيها التهاب رئوي حصلت على درجة: ما يكتشفه هنا لا يدل على الكثير.</translation>
    </message>
    <message>
        <source>Fewer than 30 normal films were scored: its false alarms here say little.</source>
        <translation>أقل من 30 صورة سليمة حصلت على درجة: إنذاراته الكاذبة هنا لا تدل على الكثير.</translation>
    </message>
    <message>
        <source>All films got the same score: the program can&apos;t tell them apart.</source>
        <translation>كل الصور حصلت على الدرجة نفسها: لا يستطيع البرنامج التمييز بينها.</translation>
    </message>
    <message>
        <source>Films without a score are left out of every figure that does not name them.</source>
        <translation>الصور بلا درجة لا تدخل في أي رقم لا يذكرها.</translation>
    </message>
    <message>
        <source>What this check can&apos;t tell</source>
        <translation>ما لا يستطيع هذا الفحص قوله</translation>
    </message>
    <message>
        <source>A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.</source>
        <translation>العتبة المختارة على هذه الصور تبدو عليها أفضل مما هي. افحصها على صور أخرى قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>The program does not know which films are of the same child. Several films of a child make the intervals too narrow.</source>
        <translation>لا يعرف البرنامج أي الصور للطفل نفسه. تعدد صور الطفل الواحد يجعل المجالات أضيق مما يجب.</translation>
    </message>
    <message>
        <source>Labels are taken as the truth. A wrong label counts as a mistake of the program.</source>
        <translation>تُعدّ التسميات صحيحة. التسمية الخاطئة تُحسب خطأً للبرنامج.</translation>
    </message>
    <message>
        <source>Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones too. Else the figures are too good.</source>
        <translation>يجب ألا تكون بينها الصور التي صُنع بها البرنامج، ويجب أخذ الصور كما جاءت، والمشكوك فيها أيضًا. وإلا كانت الأرقام أفضل من الحقيقة.</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>ما آلت إليه الصور</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Counted by the threshold alone, among films with a score, where nothing else is said.</source>
        <translation>محسوبة بالعتبة وحدها، بين الصور التي لها درجة، ما لم يُذكر غير ذلك.</translation>
    </message>
    <message>
        <source>not known: nothing to count</source>
        <translation>غير معروف: لا شيء يُعدّ</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %)</source>
        <translation>{value} % ({low} إلى {high} %)</translation>
    </message>
    <message>
        <source>Sensitivity, films without a score counted as missed</source>
        <translation>الحساسية، والصور بلا درجة محسوبة فائتة</translation>
    </message>
    <message>
        <source>Sensitivity among films that are not uncertain</source>
        <translation>الحساسية بين الصور الحاسمة</translation>
    </message>
    <message>
        <source>Specificity among films that are not uncertain</source>
        <translation>النوعية بين الصور الحاسمة</translation>
    </message>
    <message>
        <source>PPV: called suggestive, and pneumonia</source>
        <translation>القيمة التنبؤية الموجبة (PPV): صُنّفت موحية وفيها التهاب رئوي</translation>
    </message>
    <message>
        <source>NPV: not called suggestive, and normal</source>
        <translation>القيمة التنبؤية السالبة (NPV): لم تُصنّف موحية وهي سليمة</translation>
    </message>
    <message>
        <source>{figure}, where {share} of 100 have pneumonia</source>
        <translation>{figure}، حيث يصيب {share} من كل 100</translation>
    </message>
    <message>
        <source>{points} points of 100; by chance alone {chance} on so many films</source>
        <translation>{points} نقطة من 100؛ وبالصدفة وحدها {chance} لهذا العدد من الصور</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>منحنى ROC</translation>
    </message>
    <message>
        <source>The dot is the threshold in use, with the intervals of both figures.</source>
        <translation>النقطة هي العتبة المستخدمة، مع مجالي القيمتين.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among those the program was made with; here it is {here} of 100.</source>
        <translation>على الخط المنقط تعني الدرجة 70 سبعين من كل 100. لا تتوقع ذلك إلا حيث تُظهر {trained} من كل 100 صورة التهابًا رئويًا، كما في الصور التي صُنع بها البرنامج؛ وهنا {here} من كل 100.</translation>
    </message>
    <message>
        <source>Scores: films with pneumonia above the line, normal ones below it</source>
        <translation>الدرجات: صور الالتهاب الرئوي فوق الخط، والسليمة تحته</translation>
    </message>
    <message>
        <source>false alarms of 100</source>
        <translation>إنذارات كاذبة من كل 100</translation>
    </message>
    <message>
        <source>found of 100</source>
        <translation>مكتشفة من كل 100</translation>
    </message>
    <message>
        <source>What other thresholds would give</source>
        <translation>ما كانت ستعطيه عتبات أخرى</translation>
    </message>
    <message>
        <source>Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. Missed: of 100 children with pneumonia.</source>
        <translation>موحية: من كل 100 طفل منهم {share} مصابون بالتهاب رئوي، كم صورة يصنّفها موحية. فائتة: من كل 100 طفل مصاب بالتهاب رئوي.</translation>
    </message>
    <message>
        <source>* Chosen on these very films: on other films expect less.</source>
        <translation>* اختيرت على هذه الصور نفسها: توقّع أقل من ذلك على صور أخرى.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Sensitivity %</source>
        <translation>الحساسية %</translation>
    </message>
    <message>
        <source>Specificity %</source>
        <translation>النوعية %</translation>
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
        <translation>موحية</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>finds {aim} % *</source>
        <translation>تكتشف {aim} % *</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>تحرٍّ</translation>
    </message>
    <message>
        <source>the clinic&apos;s own</source>
        <translation>خاص بالعيادة</translation>
    </message>
    <message>
        <source>How many films are needed for ± 5 points</source>
        <translation>كم صورة تلزم لدقة ± 5 نقاط</translation>
    </message>
    <message>
        <source>{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is.</source>
        <translation>{have} الآن، معروفة بدقة ± {distance} نقطة. يلزم: {observed} إن بقيت القيمة كذلك، و{worst} أيًّا كانت.</translation>
    </message>
    <message>
        <source>{have} now. Needed: {worst} whatever the figure is.</source>
        <translation>{have} الآن. يلزم: {worst} أيًّا كانت القيمة.</translation>
    </message>
    <message>
        <source>Films with pneumonia</source>
        <translation>صور فيها التهاب رئوي</translation>
    </message>
    <message>
        <source>Normal films</source>
        <translation>صور سليمة</translation>
    </message>
    <message>
        <source>Threshold profile</source>
        <translation>نمط العتبة</translation>
    </message>
    <message>
        <source>Children with pneumonia</source>
        <translation>أطفال مصابون بالتهاب رئوي</translation>
    </message>
    <message>
        <source>{share} of 100 taken for the clinic; {here} of 100 among these films</source>
        <translation>{share} من كل 100 مُعتمد للعيادة؛ و{here} من كل 100 بين هذه الصور</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>من جدول</translation>
    </message>
    <message>
        <source>from the folders&apos; names</source>
        <translation>من أسماء المجلدات</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>copies of other films: {copies}; without a label: {unlabelled}; no films: {others}</source>
        <translation>نسخ من صور أخرى: {copies}؛ بلا تسمية: {unlabelled}؛ ليست صورًا: {others}</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>كيف حُسبت</translation>
    </message>
    <message>
        <source>95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). Formulas: docs/LOCAL_CHECK.md.</source>
        <translation>مجالات 95 %: النسب بطريقة Wilson، والمساحة تحت المنحنى بطريقة Newcombe (2006)، وPPV وNPV بطريقة Koopman (1984). المعادلات: docs/LOCAL_CHECK.md.</translation>
    </message>
    <message>
        <source>Films called wrong, uncertain, or without a score: {n}</source>
        <translation>صور صُنّفت خطأً، أو غير حاسمة، أو بلا درجة: {n}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>ماذا ترى؟</translation>
    </message>
    <message>
        <source>Keys: Alt and the number.</source>
        <translation>المفاتيح: Alt مع الرقم.</translation>
    </message>
    <message>
        <source>&amp;{n}   {call}</source>
        <translation>&amp;{n}   {call}</translation>
    </message>
    <message>
        <source>Keeping what you said…</source>
        <translation>يجري حفظ ما قلته…</translation>
    </message>
    <message>
        <source>Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.</source>
        <translation>لا تُحفظ النتائج على هذا الحاسوب (الإعدادات)، لذلك يُنسى ما تقوله هنا عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>You said: {call}.</source>
        <translation>قلت: {call}.</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>حكمك</translation>
    </message>
    <message>
        <source>Your verdict: {call}</source>
        <translation>حكمك: {call}</translation>
    </message>
    <message>
        <source>What you say of this film now. Press again to take it back.</source>
        <translation>ما تقوله الآن عن هذه الصورة. اضغط مرة أخرى للتراجع عنه.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Note: kept by itself</source>
        <translation>ملاحظة: تُحفظ تلقائيًا</translation>
    </message>
    <message>
        <source>A note holds {n} characters: the rest was left out.</source>
        <translation>تتسع الملاحظة لـ {n} حرف: حُذف ما زاد.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Only until the program is closed: results are not kept (Settings).</source>
        <translation>حتى إغلاق البرنامج فقط: لا تُحفظ النتائج (الإعدادات).</translation>
    </message>
    <message>
        <source>This can&apos;t be kept on the disk: it lasts until the program is closed. Write it down elsewhere.</source>
        <translation>يتعذر حفظ هذا على القرص: يبقى حتى إغلاق البرنامج. دوّنه في مكان آخر.</translation>
    </message>
    <message>
        <source>Not while you read each film first: it would tell of films that you have not read.</source>
        <translation>غير متاح ما دمت تقرأ كل صورة أولًا: فقد يكشف عن صور لم تقرأها.</translation>
    </message>
    <message>
        <source>Not counted here, as you have not read them yet: {n}</source>
        <translation>غير محسوبة هنا لأنك لم تقرأها بعد: {n}</translation>
    </message>
    <message>
        <source>You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?</source>
        <translation>صور لم تقرأها بعد: {n}. تُترك خارجًا لتبقى درجاتها مخفية. هل تُحفظ بدونها؟</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>الحفظ بدونها</translation>
    </message>
    <message>
        <source>Reader and program</source>
        <translation>القارئ والبرنامج</translation>
    </message>
    <message>
        <source>How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own films”.</source>
        <translation>كم مرة تقول أنت والبرنامج الشيء نفسه عن صورة. لا يبيّن من المصيب: لذلك يوجد «التحقق على صوركم».</translation>
    </message>
    <message>
        <source>&amp;Films of</source>
        <translation>&amp;صور</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Looking through the earlier results…</source>
        <translation>يجري فحص النتائج السابقة…</translation>
    </message>
    <message>
        <source>The earlier results can&apos;t be read.</source>
        <translation>تتعذر قراءة النتائج السابقة.</translation>
    </message>
    <message>
        <source>What you said before you saw the score</source>
        <translation>ما قلته قبل أن ترى الدرجة</translation>
    </message>
    <message>
        <source>No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it shows a score.</source>
        <translation>لا قراءات كهذه في هذه المدة. شغّل «أقرأ كل صورة أولًا» في الإعدادات: عندها يسألك البرنامج قبل أن يُظهر الدرجة.</translation>
    </message>
    <message>
        <source>Your verdicts after you saw the score</source>
        <translation>أحكامك بعد أن رأيت الدرجة</translation>
    </message>
    <message>
        <source>No verdicts in this time. You give them beside a film, under its score.</source>
        <translation>لا أحكام في هذه المدة. تعطيها بجانب الصورة، تحت درجتها.</translation>
    </message>
    <message>
        <source>You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than there is.</source>
        <translation>أعطيتها والدرجة ظاهرة أمامك. هذا يجذب القارئ نحو البرنامج، فتُظهر هذه الأرقام توافقًا أكثر مما هو موجود.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Program: {decision}</source>
        <translation>البرنامج: {decision}</translation>
    </message>
    <message>
        <source>You: {call}</source>
        <translation>أنت: {call}</translation>
    </message>
    <message>
        <source>not suggestive</source>
        <translation>لا توحي بالتهاب رئوي</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>suggestive of pneumonia</source>
        <translation>توحي بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>{row}; {column}: {n} films</source>
        <translation>{row}؛ {column}: عدد الصور {n}</translation>
    </message>
    <message>
        <source>Films, each counted once</source>
        <translation>الصور، تُحسب كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>Both said something clear</source>
        <translation>قال كلاهما شيئًا واضحًا</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
    <message>
        <source>Said the same of</source>
        <translation>قالا الشيء نفسه عن</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>كابا كوهين</translation>
    </message>
    <message>
        <source>{figure}: {strength}</source>
        <translation>{figure}: {strength}</translation>
    </message>
    <message>
        <source>Weighted kappa, unclear films too</source>
        <translation>كابا الموزونة، مع الصور غير الواضحة</translation>
    </message>
    <message>
        <source>can&apos;t be told from these films</source>
        <translation>لا يمكن معرفته من هذه الصور</translation>
    </message>
    <message>
        <source>Called pneumonia</source>
        <translation>وُصفت بالتهاب رئوي</translation>
    </message>
    <message>
        <source>by you {reader}, by the program {program}</source>
        <translation>منك {reader}، ومن البرنامج {program}</translation>
    </message>
    <message>
        <source>Agreement on each</source>
        <translation>التوافق على كل منهما</translation>
    </message>
    <message>
        <source>on pneumonia {pneumonia}, on normal {normal}</source>
        <translation>على التهاب رئوي {pneumonia}، على طبيعي {normal}</translation>
    </message>
    <message>
        <source>less than by chance</source>
        <translation>أقل من الصدفة</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>ضئيل</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متواضع</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>شبه تام</translation>
    </message>
    <message>
        <source>Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals.</source>
        <translation>أقل من {least} صورة واضحة: لا تكاد هذه الأرقام تقول شيئًا بعد. انظر إلى عرض الفترات.</translation>
    </message>
    <message>
        <source>Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that you agree on, and at the agreement on each.</source>
        <translation>كل الأحكام تقريبًا من نوع واحد. عندها قد تكون كابا منخفضة مع أنكما تتفقان على كل الصور تقريبًا: انظر إلى نسبة الاتفاق، وإلى التوافق على كل منهما.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>A film counts once, with what was said last, and with the program&apos;s decision at the threshold in use then. Ranges in brackets: 95 % intervals.</source>
        <translation>تُحسب الصورة مرة واحدة، بآخر ما قيل عنها وبقرار البرنامج عند العتبة المستخدمة حينها. بين القوسين: فترات 95 %.</translation>
    </message>
    <message>
        <source>Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts them half way between normal and pneumonia.</source>
        <translation>تُسقط النسبة وكابا الصور التي لم تكن متأكدًا منها أو كان البرنامج غير حاسم فيها. وتحسبها كابا الموزونة في منتصف الطريق بين طبيعي والتهاب رئوي.</translation>
    </message>
    <message>
        <source>Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), too narrow for few films. Interval of shares: Wilson 1927.</source>
        <translation>كابا هي (التوافق − توافق الصدفة) ÷ (1 − توافق الصدفة): 1 للكل، و0 لا أكثر من الصدفة (Cohen 1960؛ الأوزان الخطية: Cohen 1968). الفترة: κ ± 1.96 خطأ معياريًا لعينة كبيرة (Fleiss وCohen وEveritt 1969)، وهي أضيق من اللازم لصور قليلة. فترة النسب: Wilson 1927.</translation>
    </message>
    <message>
        <source>The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good enough. Kappas of places with more or less pneumonia can&apos;t be compared.</source>
        <translation>كلمات كابا عادة بلا أساس (Landis وKoch 1977): لا حدّ يقول إن البرنامج جيد بما يكفي. لا يمكن مقارنة كابا أماكن يكثر فيها الالتهاب الرئوي أو يقل.</translation>
    </message>
    <message>
        <source>Results can&apos;t be kept ({reason}).</source>
        <translation>لا يمكن الاحتفاظ بالنتائج ({reason}).</translation>
    </message>
    <message>
        <source>Films are read as before. Make room on the disk, or see that the program may write to its folder.</source>
        <translation>تُقرأ الصور كما من قبل. أفرغ مساحة على القرص، أو تأكد من أن البرنامج يستطيع الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Result of {when}, made by {model}.</source>
        <translation>نتيجة بتاريخ {when}، صادرة عن {model}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more: the result stands without its film.</source>
        <translation>لم يعد بالإمكان قراءة الملف: تُعرض النتيجة دون صورتها.</translation>
    </message>
    <message>
        <source>The file has changed since then: the film shown is not the one that this result is of. Open it anew.</source>
        <translation>تغيّر الملف منذ ذلك الحين: الصورة المعروضة ليست صورة هذه النتيجة. افتحها من جديد.</translation>
    </message>
</context>
</TS>
