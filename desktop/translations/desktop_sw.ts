<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>Pneumonia Reader</source>
        <translation>Kisoma Nimonia</translation>
    </message>
    <message>
        <source>Findings suggestive of pneumonia</source>
        <translation>Kuna ishara zinazodokeza nimonia</translation>
    </message>
    <message>
        <source>No findings suggestive of pneumonia: this does not exclude it</source>
        <translation>Hakuna ishara zinazodokeza nimonia: hii haiondoi uwezekano wa kuwepo nimonia</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Hakuna uhakika: tabibu aisome</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Haiwezi kutathminiwa</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Haiwezi kusomwa</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Inasoma picha…</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Haijapewa alama</translation>
    </message>
    <message>
        <source>Suggestive of pneumonia</source>
        <translation>Inadokeza nimonia</translation>
    </message>
    <message>
        <source>Not suggestive</source>
        <translation>Haidokezi</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Hakuna uhakika</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Have a clinician confirm it, together with the patient&apos;s signs.</source>
        <translation>Mwombe tabibu athibitishe, akizingatia pia dalili za mgonjwa.</translation>
    </message>
    <message>
        <source>If the patient is unwell, have a clinician read the film all the same.</source>
        <translation>Ikiwa mgonjwa hajisikii vizuri, mwombe hata hivyo tabibu asome picha.</translation>
    </message>
    <message>
        <source>Choose the film in the list to have it scored.</source>
        <translation>Chagua picha kwenye orodha ili ipewe alama.</translation>
    </message>
    <message>
        <source>Open film…</source>
        <translation>Fungua picha…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Fungua folda…</translation>
    </message>
    <message>
        <source>Report on one film</source>
        <translation>Ripoti ya picha moja</translation>
    </message>
    <message>
        <source>Report on {n} films</source>
        <translation>Ripoti ya picha {n}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
        <source>Decision support. The decision stays with a qualified clinician.</source>
        <translation>Msaada wa kufanya uamuzi. Uamuzi unabaki kwa tabibu mwenye sifa.</translation>
    </message>
    <message>
        <source>{film} (row {row} of the list)</source>
        <translation>{film} (safu ya {row} ya orodha)</translation>
    </message>
    <message>
        <source>unreadable file</source>
        <translation>faili isiyoweza kusomwa</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Namba ya mgonjwa</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>haimo kwenye faili</translation>
    </message>
    <message>
        <source>left out of this file; write it here by hand if needed</source>
        <translation>haikuwekwa kwenye faili hii; iandike hapa kwa mkono ikihitajika</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tarehe ya ripoti</translation>
    </message>
    <message>
        <source>Where the program looked: coloured places speak for pneumonia</source>
        <translation>Mahali programu ilipoangalia: sehemu zenye rangi zinaelekeza kwenye nimonia</translation>
    </message>
    <message>
        <source>Where the program looked is not known for this film.</source>
        <translation>Mahali programu ilipoangalia hapajulikani kwa picha hii.</translation>
    </message>
    <message>
        <source>The pictures are made smaller. Read the film itself, not this page.</source>
        <translation>Picha zimepunguzwa ukubwa. Soma picha ya eksirei yenyewe, si ukurasa huu.</translation>
    </message>
    <message>
        <source>uncertain {low} to {high}, threshold {threshold}</source>
        <translation>eneo lisilo na uhakika {low} hadi {high}, kizingiti {threshold}</translation>
    </message>
    <message>
        <source>{number} where {share} of 100 children have it</source>
        <translation>{number} ambapo watoto {share} kati ya 100 wana nimonia</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>The program found nothing that speaks against the score.</source>
        <translation>Programu haikupata kitu kinachopinga alama.</translation>
    </message>
    <message>
        <source>The film was changed by hand before it was scored, and is shown so: {changes}.</source>
        <translation>Picha ilibadilishwa kwa mkono kabla ya kupewa alama, na inaonyeshwa hivyo: {changes}.</translation>
    </message>
    <message>
        <source>What the finding means at this age has not been measured.</source>
        <translation>Maana ya matokeo katika umri huu haijapimwa.</translation>
    </message>
    <message>
        <source>What was read, and with what</source>
        <translation>Kilichosomwa, na kwa kutumia nini</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>{format}, {width} × {height} pixels</source>
        <translation>{format}, pikseli {width} × {height}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Model (SHA-256)</source>
        <translation>Modeli (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Maelezo ya msomaji</translation>
    </message>
    <message>
        <source>Read by (name)</source>
        <translation>Imesomwa na (jina)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>{n} more films of the list have no result: the report is not complete.</source>
        <translation>Picha nyingine {n} za orodha hazina matokeo: ripoti haijakamilika.</translation>
    </message>
    <message>
        <source>Not all films were read with the same model: do not compare their scores.</source>
        <translation>Si picha zote zilizosomwa kwa modeli ileile: usilinganishe alama zake.</translation>
    </message>
    <message>
        <source>Scores of the {n} films that were scored</source>
        <translation>Alama za picha {n} zilizopewa alama</translation>
    </message>
    <message>
        <source>films</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>Not scored, and why</source>
        <translation>Hazikupewa alama, na sababu</translation>
    </message>
    <message>
        <source>Scored with a warning</source>
        <translation>Zilipewa alama pamoja na onyo</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Picha zote</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Warnings, or why not</source>
        <translation>Maonyo, au sababu ya kutopewa</translation>
    </message>
    <message>
        <source>File names are left out, since they can hold a patient&apos;s name: the first 12 digits of its file&apos;s SHA-256 name a film.</source>
        <translation>Majina ya faili hayakuwekwa, kwa kuwa yanaweza kuwa na jina la mgonjwa: kila picha inatambulishwa kwa tarakimu 12 za kwanza za SHA-256 ya faili yake.</translation>
    </message>
    <message>
        <source>unlike a chest film</source>
        <translation>haifanani na picha ya kifua</translation>
    </message>
    <message>
        <source>unlike the films it was made with</source>
        <translation>haifanani na picha ilizotengenezwa nazo</translation>
    </message>
    <message>
        <source>evidence outside the lungs</source>
        <translation>ushahidi uko nje ya mapafu</translation>
    </message>
    <message>
        <source>age not intended</source>
        <translation>umri haukukusudiwa</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>umri haujulikani</translation>
    </message>
    <message>
        <source>perhaps no X-ray</source>
        <translation>huenda si picha ya eksirei</translation>
    </message>
    <message>
        <source>perhaps no chest</source>
        <translation>huenda si kifua</translation>
    </message>
    <message>
        <source>detector&apos;s raw image</source>
        <translation>picha ghafi ya kipokezi</translation>
    </message>
    <message>
        <source>badly exposed</source>
        <translation>mwanga haufai</translation>
    </message>
    <message>
        <source>small image</source>
        <translation>picha ndogo</translation>
    </message>
    <message>
        <source>Report on this film</source>
        <translation>Ripoti ya picha hii</translation>
    </message>
    <message>
        <source>Report on the list</source>
        <translation>Ripoti ya orodha</translation>
    </message>
    <message>
        <source>The report holds the film and where the program looked, the score, the finding, the warnings, the model, today&apos;s date, your note and room for a signature.</source>
        <translation>Ripoti ina picha ya eksirei na mahali programu ilipoangalia, alama, matokeo, maonyo, modeli, tarehe ya leo, maelezo yako na nafasi ya saini.</translation>
    </message>
    <message>
        <source>The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, the model, today&apos;s date and your note. It holds no pictures.</source>
        <translation>Ripoti ina hesabu, mtawanyiko wa alama, picha ambazo hazikupewa alama na sababu, jedwali la picha zote, modeli, tarehe ya leo na maelezo yako. Haina picha.</translation>
    </message>
    <message>
        <source>As ticked now, the patient&apos;s name, the patient&apos;s ID and file names stay out.</source>
        <translation>Kwa ulivyoweka tiki sasa, jina la mgonjwa, namba ya mgonjwa na majina ya faili hayatakuwemo.</translation>
    </message>
    <message>
        <source>As ticked now, file names stay out. Names and IDs of patients are never in it.</source>
        <translation>Kwa ulivyoweka tiki sasa, majina ya faili hayatakuwemo. Majina na namba za wagonjwa hayamo kamwe.</translation>
    </message>
    <message>
        <source>As ticked now, the report says who the patient is or may be: keep it safe.</source>
        <translation>Kwa ulivyoweka tiki sasa, ripoti inasema mgonjwa ni nani au anaweza kuwa nani: itunze mahali salama.</translation>
    </message>
    <message>
        <source>Letters that are part of the picture stay in the picture.</source>
        <translation>Herufi zilizo sehemu ya picha hubaki kwenye picha.</translation>
    </message>
    <message>
        <source>Your &amp;note (may be empty)</source>
        <translation>&amp;Maelezo yako (si lazima)</translation>
    </message>
    <message>
        <source>Printed as you write it. Don&apos;t name the patient here if the report is to stay without a name.</source>
        <translation>Yatachapishwa kama utakavyoandika. Usimtaje mgonjwa hapa ikiwa ripoti inapaswa kubaki bila jina.</translation>
    </message>
    <message>
        <source>Put into the report:</source>
        <translation>Weka kwenye ripoti:</translation>
    </message>
    <message>
        <source>&amp;Patient&apos;s name (from the DICOM file)</source>
        <translation>&amp;Jina la mgonjwa (kutoka faili ya DICOM)</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;ID (from the DICOM file)</source>
        <translation>&amp;Namba ya mgonjwa (kutoka faili ya DICOM)</translation>
    </message>
    <message>
        <source>&amp;File name (it can hold the patient&apos;s name)</source>
        <translation>Jina la &amp;faili (linaweza kuwa na jina la mgonjwa)</translation>
    </message>
    <message>
        <source>&amp;File names (they can hold patients&apos; names)</source>
        <translation>Majina ya &amp;faili (yanaweza kuwa na majina ya wagonjwa)</translation>
    </message>
    <message>
        <source>Pa&amp;per size</source>
        <translation>&amp;Ukubwa wa karatasi</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Chapisha…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Hifadhi ripoti kama</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{film}.pdf</source>
        <translation>ripoti-{film}.pdf</translation>
    </message>
    <message>
        <source>report-{n}-films.pdf</source>
        <translation>ripoti-picha-{n}.pdf</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Chapisha ripoti</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Hifadhi picha kama</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Picha inayofuata</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Picha iliyotangulia</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Onyesha picha nzima</translation>
    </message>
    <message>
        <source>Tools for looking at the film</source>
        <translation>Zana za kuangalia picha</translation>
    </message>
    <message>
        <source>Arrow keys go from tool to tool.</source>
        <translation>Vitufe vya mishale huenda zana hadi zana.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Pikseli halisi (1:1)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Kuza</translation>
    </message>
    <message>
        <source>Drag moves the film</source>
        <translation>Kuburuta husogeza picha</translation>
    </message>
    <message>
        <source>Drag changes brightness and contrast</source>
        <translation>Kuburuta hubadilisha mwangaza na utofautishaji</translation>
    </message>
    <message>
        <source>Drag measures a length</source>
        <translation>Kuburuta hupima urefu</translation>
    </message>
    <message>
        <source>Ready-made brightness and contrast</source>
        <translation>Mwangaza na utofautishaji ulio tayari</translation>
    </message>
    <message>
        <source>Invert: black becomes white</source>
        <translation>Geuza rangi: nyeusi iwe nyeupe</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Zungusha kushoto</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Zungusha kulia</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Geuza kushoto na kulia</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Onyesha kile modeli ilichoona</translation>
    </message>
    <message>
        <source>Show the film as it was opened</source>
        <translation>Onyesha picha ilivyofunguliwa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>All tools in words</source>
        <translation>Zana zote kwa maneno</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Kama faili inavyosema</translation>
    </message>
    <message>
        <source>Window {number} of the file: level {level}, width {width}</source>
        <translation>Dirisha {number} la faili: kiwango {level}, upana {width}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Mapafu</translation>
    </message>
    <message>
        <source>Wheel: zoom. Double click: whole film.</source>
        <translation>Gurudumu: kuza. Bofya mara mbili: picha nzima.</translation>
    </message>
    <message>
        <source>Drag with the right button: brightness and contrast; with the middle one: move.</source>
        <translation>Buruta kwa kitufe cha kulia: mwangaza na utofautishaji; kwa cha katikati: sogeza.</translation>
    </message>
    <message>
        <source>Arrow keys: move the film. Shift and arrow keys: brightness and contrast.</source>
        <translation>Vitufe vya mishale: sogeza picha. Shift na mishale: mwangaza na utofautishaji.</translation>
    </message>
    <message>
        <source>Drag from one place to another to measure. Keys: Space, then arrow keys.</source>
        <translation>Buruta kutoka sehemu moja hadi nyingine ili kupima. Vitufe: Space, kisha mishale.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>level {level}, width {width}</source>
        <translation>kiwango {level}, upana {width}</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} pixels</source>
        <translation>pikseli {length}</translation>
    </message>
    <message>
        <source>Measured on the detector; in the body it is somewhat less.</source>
        <translation>Imepimwa kwenye kipokezi; mwilini ni kidogo pungufu.</translation>
    </message>
    <message>
        <source>In pixels: the file does not say how large one is.</source>
        <translation>Kwa pikseli: faili haisemi pikseli moja ni kubwa kiasi gani.</translation>
    </message>
    <message>
        <source>What the model saw: {side} × {side} pixels, nothing more.</source>
        <translation>Kile modeli ilichoona: pikseli {side} × {side}, si zaidi.</translation>
    </message>
    <message>
        <source>Available once the film has a score.</source>
        <translation>Itapatikana picha ikishakuwa na alama.</translation>
    </message>
    <message>
        <source>Available once the film has a score, with a model that can show it.</source>
        <translation>Itapatikana picha ikishakuwa na alama, kwa modeli inayoweza kuionyesha.</translation>
    </message>
    <message>
        <source>Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease.</source>
        <translation>Rangi ya machungwa: inadokeza nimonia, zaidi inapokolea. Ni makadirio: si mipaka ya ugonjwa.</translation>
    </message>
    <message>
        <source>Strength of the colour</source>
        <translation>Nguvu ya rangi</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Nguvu</translation>
    </message>
    <message>
        <source>Strength of the colour: {percent}%</source>
        <translation>Nguvu ya rangi: {percent}%</translation>
    </message>
    <message>
        <source>Shown {changes}. The program looked at it {scored}.</source>
        <translation>Inaonyeshwa: {changes}. Programu iliiangalia: {scored}.</translation>
    </message>
    <message>
        <source>The program looked at it as shown: {changes}.</source>
        <translation>Programu iliiangalia kama inavyoonyeshwa: {changes}.</translation>
    </message>
    <message>
        <source>Shown {changes}.</source>
        <translation>Inaonyeshwa: {changes}.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>kama ilivyo kwenye faili</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Ipe alama ilivyo sasa</translation>
    </message>
    <message>
        <source>Score the film again, turned or inverted as you see it now</source>
        <translation>Ipe picha alama tena, ikiwa imezungushwa au rangi zimegeuzwa kama unavyoiona sasa</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Inapewa alama…</translation>
    </message>
    <message>
        <source>Two films side by side</source>
        <translation>Picha mbili kando kwa kando</translation>
    </message>
    <message>
        <source>Zoom and move both together</source>
        <translation>Kuza na kusogeza zote mbili pamoja</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Maliza kulinganisha</translation>
    </message>
    <message>
        <source>The tools act on this film</source>
        <translation>Zana zinafanya kazi kwenye picha hii</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>imegeuzwa kushoto-kulia</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>imezungushwa kulia</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>imepinduliwa juu chini</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>imezungushwa kushoto</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>rangi zimegeuzwa</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Punguza</translation>
    </message>
    <message>
        <source>Choose films</source>
        <translation>Chagua picha</translation>
    </message>
    <message>
        <source>Choose a folder with films</source>
        <translation>Chagua folda yenye picha za eksirei</translation>
    </message>
    <message>
        <source>Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)</source>
        <translation>Picha za eksirei (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Hifadhi jedwali kama</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>matokeo.csv</translation>
    </message>
    <message>
        <source>Drop a film or a folder here,
or press “Open film…”</source>
        <translation>Dondosha picha ya eksirei au folda hapa,
au bonyeza “Fungua picha…”</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.</source>
        <translation>JPEG, PNG, TIFF, BMP au DICOM. Hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>What the program says of a film stands here. It can be:</source>
        <translation>Yale ambayo programu inasema kuhusu picha huonekana hapa. Yanaweza kuwa:</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>Bado hakuna picha</translation>
    </message>
    <message>
        <source>Drop films or a folder anywhere in this window, or press {keys} to open one.</source>
        <translation>Dondosha picha au folda popote kwenye dirisha hili, au bonyeza {keys} ili kufungua.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Hakuna inayolingana</translation>
    </message>
    <message>
        <source>None of the {total} films fits what is searched for and shown.</source>
        <translation>Kati ya picha {total}, hakuna inayolingana na utafutaji na kilichochaguliwa kwenye “Onyesha”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Tafuta kwa jina la faili</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Which films are shown</source>
        <translation>Picha zipi zinaonyeshwa</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Panga</translation>
    </message>
    <message>
        <source>How the films are sorted</source>
        <translation>Jinsi picha zinavyopangwa</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Alama ya juu kwanza</translation>
    </message>
    <message>
        <source>Uncertain first</source>
        <translation>Zisizo na uhakika kwanza</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Kwa jina</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Kama zilivyofunguliwa</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}</source>
        <translation>Alama {score} kati ya 100; kizingiti {threshold}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Hakuna alama</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Faili zinabaki mahali zilipo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Onyesha kwenye folda</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Linganisha</translation>
    </message>
    <message>
        <source>Select two films, with Ctrl and a click, to see them side by side.</source>
        <translation>Chagua picha mbili, kwa Ctrl na kubofya, ili kuziona kando kwa kando.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Nakili jina</translation>
    </message>
    <message>
        <source>{n} films selected</source>
        <translation>Picha zilizochaguliwa: {n}</translation>
    </message>
    <message>
        <source>1 film removed; its file stays.</source>
        <translation>Picha 1 imeondolewa; faili yake inabaki.</translation>
    </message>
    <message>
        <source>{n} films removed; their files stay.</source>
        <translation>Picha zilizoondolewa: {n}; faili zake zinabaki.</translation>
    </message>
    <message>
        <source>{shown} of {total} films shown</source>
        <translation>Picha zinazoonyeshwa: {shown} kati ya {total}</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Zenye onyo</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>yenye onyo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>Programu haiwezi kubainisha. Ni lazima tabibu asome picha hii.</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown.</source>
        <translation>Faili hii haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Picha ya eksirei</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Alama {score} kati ya 100</translation>
    </message>
    <message>
        <source>The score is not a risk.</source>
        <translation>Alama si kipimo cha hatari.</translation>
    </message>
    <message>
        <source>threshold {score}</source>
        <translation>kizingiti {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}</source>
        <translation>Alama {score} kati ya 100; kizingiti {threshold}; eneo lisilo na uhakika ni {low} hadi {high}</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many do show pneumonia?</source>
        <translation>Kati ya picha 100 zenye matokeo haya, ni ngapi zinaonyesha nimonia kweli?</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many show pneumonia all the same?</source>
        <translation>Kati ya picha 100 zenye matokeo haya, ni ngapi bado zinaonyesha nimonia?</translation>
    </message>
    <message>
        <source>where {share} of 100
children have it</source>
        <translation>ambapo watoto {share} kati
ya 100 wana nimonia</translation>
    </message>
    <message>
        <source>From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%.</source>
        <translation>Kutokana na picha ambazo hazikutumika kufunza ({films}): unyeti {sensitivity}%, umahususi {specificity}%.</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>chini ya 1</translation>
    </message>
    <message>
        <source>Show where the program looked</source>
        <translation>Onyesha mahali programu ilipoangalia</translation>
    </message>
    <message>
        <source>Orange: places that speak for pneumonia.</source>
        <translation>Rangi ya chungwa: sehemu zinazoelekeza kwenye nimonia.</translation>
    </message>
    <message>
        <source>This model can&apos;t show where it looked.</source>
        <translation>Modeli hii haiwezi kuonyesha mahali ilipoangalia.</translation>
    </message>
    <message>
        <source>Available once a film is scored.</source>
        <translation>Itapatikana picha ikishapewa alama.</translation>
    </message>
    <message>
        <source>Model: {model}. Program {version}.</source>
        <translation>Modeli: {model}. Programu {version}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Inapakia modeli…</translation>
    </message>
    <message>
        <source>The model can&apos;t be used</source>
        <translation>Modeli haiwezi kutumika</translation>
    </message>
    <message>
        <source>Without a model no film is scored.</source>
        <translation>Bila modeli, hakuna picha inayopewa alama.</translation>
    </message>
    <message>
        <source>Films can be looked at, but they get no score.</source>
        <translation>Picha zinaweza kuangaliwa, lakini hazipewi alama.</translation>
    </message>
    <message>
        <source>{done} of {total} films</source>
        <translation>Picha {done} kati ya {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} kwa sekunde</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>zimebaki takriban sekunde {n}</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>zimebaki takriban dakika {n}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Inatafuta picha…</translation>
    </message>
    <message>
        <source>All {total} films are done.</source>
        <translation>Picha zote {total} zimekamilika.</translation>
    </message>
    <message>
        <source>{n} system files left out.</source>
        <translation>Faili za mfumo zilizorukwa: {n}.</translation>
    </message>
    <message>
        <source>Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv</source>
        <translation>Bila dirisha: python -m desktop classify FILE, au python -m desktop batch FOLDER --out results.csv</translation>
    </message>
    <message>
        <source>{n} suggestive</source>
        <translation>zinazodokeza: {n}</translation>
    </message>
    <message>
        <source>{n} uncertain</source>
        <translation>zisizo na uhakika: {n}</translation>
    </message>
    <message>
        <source>{n} not suggestive</source>
        <translation>zisizodokeza: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be judged</source>
        <translation>zisizoweza kutathminiwa: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>zisizoweza kusomwa: {n}</translation>
    </message>
    <message>
        <source>{n} not scored</source>
        <translation>zisizopewa alama: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>zinazosubiri: {n}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} films</source>
        <translation>Imesitishwa: picha {done} kati ya {total}</translation>
    </message>
    <message>
        <source>⚠ Scored with a warning: {n}</source>
        <translation>⚠ Zenye onyo: {n}</translation>
    </message>
    <message>
        <source>Summary of the films</source>
        <translation>Muhtasari wa picha</translation>
    </message>
    <message>
        <source>{n} films are done</source>
        <translation>Picha zilizokamilika: {n}</translation>
    </message>
    <message>
        <source>One film is done</source>
        <translation>Picha moja imekamilika</translation>
    </message>
    <message>
        <source>No film is done</source>
        <translation>Hakuna iliyokamilika</translation>
    </message>
    <message>
        <source>In {time}: {rate} films a second.</source>
        <translation>Kwa {time}: picha {rate} kwa sekunde.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>sek {s}</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>dak {m} sek {s}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>saa {h} dak {m}</translation>
    </message>
    <message>
        <source>{finding}: {n} films</source>
        <translation>{finding}: picha {n}</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>Modeli: {model}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. The threshold is {threshold}.</source>
        <translation>Alama za picha {n}: {below} chini ya eneo lisilo na uhakika, {inside} ndani yake, kuanzia {low} hadi {high}, na {above} juu yake. Kizingiti ni {threshold}.</translation>
    </message>
    <message>
        <source>No film got a score.</source>
        <translation>Hakuna picha iliyopata alama.</translation>
    </message>
    <message>
        <source>{n} films</source>
        <translation>Picha {n}</translation>
    </message>
    <message>
        <source>Score. Striped: uncertain.</source>
        <translation>Alama. Yenye mistari: hakuna uhakika.</translation>
    </message>
    <message>
        <source>Films without a score, and why ({n})</source>
        <translation>Picha zisizo na alama, na sababu ({n})</translation>
    </message>
    <message>
        <source>Every film got a score.</source>
        <translation>Kila picha ilipata alama.</translation>
    </message>
    <message>
        <source>Open a line to see the films. Double click or Enter shows a film.</source>
        <translation>Fungua mstari ili kuona picha zake. Bofya mara mbili au bonyeza Enter ili kuonyesha picha.</translation>
    </message>
    <message>
        <source>and {n} more: see the table</source>
        <translation>na nyingine {n}: angalia jedwali</translation>
    </message>
    <message>
        <source>{n} films: {reason}</source>
        <translation>Picha {n}: {reason}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Hifadhi jedwali…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Hifadhi ripoti…</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Rudi kwenye picha</translation>
    </message>
    <message>
        <source>Decision support for health workers: frontal chest X-rays of children of one to five years. The decision stays with a qualified clinician. Not a cleared medical device.</source>
        <translation>Msaada wa kufanya uamuzi kwa wahudumu wa afya: picha za eksirei za kifua za mbele za watoto wa mwaka mmoja hadi mitano. Uamuzi unabaki kwa tabibu mwenye sifa. Si kifaa tiba kilichoidhinishwa.</translation>
    </message>
    <message>
        <source>The picture does not look quite like a child&apos;s upright frontal chest film: do not rely on the score.</source>
        <translation>Picha haifanani vya kutosha na picha ya kifua ya mbele ya mtoto iliyo wima: usitegemee alama.</translation>
    </message>
    <message>
        <source>The picture differs from the films the program was made with: do not rely on the score.</source>
        <translation>Picha ni tofauti na zile zilizotumika kutengeneza programu: usitegemee alama.</translation>
    </message>
    <message>
        <source>What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.</source>
        <translation>Kinachoelekeza kwenye nimonia kiko zaidi nje ya mapafu: huenda alama inategemea kitu kingine.</translation>
    </message>
    <message>
        <source>The patient is outside the intended ages (1 to 5 years): the score has not been tested there.</source>
        <translation>Mgonjwa yuko nje ya umri uliokusudiwa (miaka 1 hadi 5): alama haijajaribiwa katika umri huo.</translation>
    </message>
    <message>
        <source>The file does not say the patient&apos;s age; the program is meant for children of 1 to 5 years.</source>
        <translation>Faili haisemi umri wa mgonjwa; programu imekusudiwa watoto wa miaka 1 hadi 5.</translation>
    </message>
    <message>
        <source>The file does not say that it is an X-ray.</source>
        <translation>Faili haisemi kwamba ni picha ya eksirei.</translation>
    </message>
    <message>
        <source>The file does not say that it shows the chest.</source>
        <translation>Faili haisemi kwamba inaonyesha kifua.</translation>
    </message>
    <message>
        <source>The file is the detector&apos;s raw image, not the one meant for reading: the score may be wrong.</source>
        <translation>Faili ni picha ghafi ya kipokezi, si ile iliyokusudiwa kusomwa: alama inaweza kuwa si sahihi.</translation>
    </message>
    <message>
        <source>The film is very dark, very bright or washed out: the score may be wrong.</source>
        <translation>Picha ina giza sana, inang&apos;aa sana au imefifia: alama inaweza kuwa si sahihi.</translation>
    </message>
    <message>
        <source>The image is smaller than the films the program was made with: the score may be wrong.</source>
        <translation>Picha ni ndogo kuliko zile zilizotumika kutengeneza programu: alama inaweza kuwa si sahihi.</translation>
    </message>
    <message>
        <source>The file is gone. Check the name, or plug the stick in again.</source>
        <translation>Faili haipo tena. Kagua jina, au chomeka flashi tena.</translation>
    </message>
    <message>
        <source>This is not a file. Choose an image file.</source>
        <translation>Hii si faili. Chagua faili ya picha.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the permissions and the drive.</source>
        <translation>Faili haiwezi kusomwa. Kagua ruhusa na diski.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>Faili ni tupu. Inakili tena.</translation>
    </message>
    <message>
        <source>The file is larger than 400 MB. Export the film alone.</source>
        <translation>Faili ni kubwa kuliko MB 400. Hamisha picha ya eksirei peke yake.</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM.</source>
        <translation>Hii si picha ambayo programu inaweza kusoma. Tumia JPEG, PNG, TIFF, BMP au DICOM.</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy, send or export it again.</source>
        <translation>Faili haijakamilika. Inakili, itume au ihamishe tena.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy, send or export it again.</source>
        <translation>Faili imeharibika. Inakili, itume au ihamishe tena.</translation>
    </message>
    <message>
        <source>The image is too large. Export the film at a smaller size.</source>
        <translation>Picha ni kubwa mno. Ihamishe kwa ukubwa mdogo zaidi.</translation>
    </message>
    <message>
        <source>The program can&apos;t read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM.</source>
        <translation>Programu haiwezi kusoma aina hii ya pikseli. Hamisha picha kwa rangi ya kijivu ya biti 8 au 16, au kama DICOM.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged. Send or copy the film again.</source>
        <translation>Kichwa cha DICOM kimeharibika. Tuma au nakili picha tena.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the file with the image.</source>
        <translation>Faili ya DICOM haina picha. Chagua faili yenye picha.</translation>
    </message>
    <message>
        <source>The program can&apos;t decode this DICOM compression. Export the film uncompressed.</source>
        <translation>Programu haiwezi kufungua mbano huu wa DICOM. Hamisha picha bila kuibana.</translation>
    </message>
    <message>
        <source>The part of the program that reads films crashed on this file. It may be damaged: export it again.</source>
        <translation>Sehemu ya programu inayosoma picha imeanguka kwenye faili hili. Huenda limeharibika: litoe upya.</translation>
    </message>
    <message>
        <source>Reading the file took too long. Copy it to this computer&apos;s own disk and try again.</source>
        <translation>Kusoma faili kumechukua muda mrefu mno. Linakili kwenye diski ya kompyuta hii ujaribu tena.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>Kumbukumbu ya kompyuta haitoshi kwa faili hii. Funga programu nyingine kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The program failed on this file. Have a clinician read the film, and report the fault.</source>
        <translation>Programu imeshindwa kwenye faili hii. Mwombe tabibu asome picha, na utoe taarifa ya hitilafu.</translation>
    </message>
    <message>
        <source>The file is not an X-ray film. Choose a chest X-ray.</source>
        <translation>Faili si picha ya eksirei. Chagua picha ya eksirei ya kifua.</translation>
    </message>
    <message>
        <source>The film shows another part of the body. Choose a chest X-ray.</source>
        <translation>Picha inaonyesha sehemu nyingine ya mwili. Chagua picha ya eksirei ya kifua.</translation>
    </message>
    <message>
        <source>The film is not a frontal view. Choose the frontal film.</source>
        <translation>Picha si ya mbele. Chagua picha ya mbele.</translation>
    </message>
    <message>
        <source>The file holds several images. Save the film alone in a file.</source>
        <translation>Faili ina picha kadhaa. Hifadhi picha ya eksirei peke yake kwenye faili.</translation>
    </message>
    <message>
        <source>This is a colour picture. Choose the X-ray itself.</source>
        <translation>Hii ni picha ya rangi. Chagua picha ya eksirei yenyewe.</translation>
    </message>
    <message>
        <source>The picture is in palette colours. Choose the X-ray itself.</source>
        <translation>Picha ina rangi za paleti. Chagua picha ya eksirei yenyewe.</translation>
    </message>
    <message>
        <source>The image has too few pixels. Use the film itself, not its preview.</source>
        <translation>Picha ina pikseli chache mno. Tumia picha ya eksirei yenyewe, si kijipicha chake.</translation>
    </message>
    <message>
        <source>The image is far too long or wide for a chest film. Export the film alone.</source>
        <translation>Picha ni ndefu au pana mno kuwa picha ya kifua. Hamisha picha ya eksirei peke yake.</translation>
    </message>
    <message>
        <source>The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; else have it read.</source>
        <translation>Picha haifanani na picha ya kifua ya mbele iliyo wima. Ikiwa ndiyo, izungushe iwe wima kisha ipewe alama tena; la sivyo, tabibu aisome.</translation>
    </message>
    <message>
        <source>The picture is too unlike the films the program was made with. A clinician has to read this film.</source>
        <translation>Picha ni tofauti mno na zile zilizotumika kutengeneza programu. Ni lazima tabibu asome picha hii.</translation>
    </message>
    <message>
        <source>The image is blank. Export the film again.</source>
        <translation>Picha ni tupu. Hamisha picha ya eksirei tena.</translation>
    </message>
    <message>
        <source>The folder for settings can&apos;t be made ({reason}).</source>
        <translation>Folda ya mipangilio haiwezi kutengenezwa ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}.</source>
        <translation>Unaweza kuendelea na kazi, lakini hakuna kitakachokumbukwa. Ruhusu matumizi ya folda hii, au taja nyingine katika {variable}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read. The program starts with the usual ones.</source>
        <translation>Mipangilio yako haiwezi kusomwa. Programu inaanza na ile ya kawaida.</translation>
    </message>
    <message>
        <source>The old file is kept as “{name}”.</source>
        <translation>Faili ya zamani imehifadhiwa kama “{name}”.</translation>
    </message>
    <message>
        <source>The old file can&apos;t be renamed, so it stays as it is and changes are not remembered. Move it away yourself.</source>
        <translation>Faili ya zamani haiwezi kubadilishwa jina, kwa hiyo inabaki ilivyo na mabadiliko hayakumbukwi. Iondoe wewe mwenyewe.</translation>
    </message>
    <message>
        <source>Your settings come from a newer version of the program. They are left as they are.</source>
        <translation>Mipangilio yako inatoka toleo jipya zaidi la programu. Imeachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>Changes last until you close the program. Use the newer version to keep them.</source>
        <translation>Mabadiliko yatadumu hadi utakapofunga programu. Tumia toleo jipya zaidi ili kuyahifadhi.</translation>
    </message>
    <message>
        <source>A setting has a value that can&apos;t be used: {name}.</source>
        <translation>Mpangilio mmoja una thamani isiyoweza kutumika: {name}.</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>Thamani ya kawaida inatumika badala yake.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved ({reason}).</source>
        <translation>Mipangilio haiwezi kuhifadhiwa ({reason}).</translation>
    </message>
    <message>
        <source>You can work on; changes last until you close the program. Free some space, or ask for the right to write here.</source>
        <translation>Unaweza kuendelea na kazi; mabadiliko yatadumu hadi utakapofunga programu. Ongeza nafasi, au omba ruhusa ya kuandika hapa.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lugha</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>rangi</translation>
    </message>
    <message>
        <source>size of letters</source>
        <translation>ukubwa wa herufi</translation>
    </message>
    <message>
        <source>films read at the same time</source>
        <translation>picha zinazosomwa kwa wakati mmoja</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>faili za karibuni</translation>
    </message>
    <message>
        <source>place of the window</source>
        <translation>mahali pa dirisha</translation>
    </message>
    <message>
        <source>widths in the window</source>
        <translation>upana wa sehemu za dirisha</translation>
    </message>
    <message>
        <source>accepted terms</source>
        <translation>masharti yaliyokubaliwa</translation>
    </message>
    <message>
        <source>strength of the coloured map</source>
        <translation>nguvu ya ramani ya rangi</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>mpangilio wa orodha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Kama kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>{language} (not checked by a speaker)</source>
        <translation>{language} (haijakaguliwa na mzungumzaji)</translation>
    </message>
    <message>
        <source>No speaker has checked this language yet. Sentences about safety show the English too.</source>
        <translation>Bado hakuna mzungumzaji aliyekagua lugha hii. Sentensi za usalama zinaonyesha pia Kiingereza.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rangi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Angavu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofautishaji wa juu</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>&amp;Ukubwa wa herufi</translation>
    </message>
    <message>
        <source>A smaller number leaves more of the computer to other programs.</source>
        <translation>Idadi ndogo huacha nafasi zaidi ya kompyuta kwa programu nyingine.</translation>
    </message>
    <message>
        <source>Clea&amp;r the list of recent files</source>
        <translation>Futa &amp;orodha ya faili za karibuni</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Films read at the same &amp;time</source>
        <translation>Picha zinazosomwa kwa &amp;wakati mmoja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatiki</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>&amp;Folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>New films in this folder are scored as they arrive.</source>
        <translation>Picha mpya kwenye folda hii hupewa alama zinapofika.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Hakuna folda inayofuatiliwa</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Acha kufuatilia</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Chagua folda ya kufuatilia</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Faili za karibuni</translation>
    </message>
    <message>
        <source>Remembered: {n}. The films themselves are not touched.</source>
        <translation>Zinazokumbukwa: {n}. Picha zenyewe haziguswi.</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Mabadiliko yanatumika mara moja.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Ni nzuri kiasi gani?</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Inasoma ripoti…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>All numbers are read from the model&apos;s own reports: {model}.</source>
        <translation>Takwimu zote zimesomwa kutoka ripoti za modeli yenyewe: {model}.</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)</source>
        <translation>Kati ya watoto 100 wenye nimonia kwenye picha, inagundua {found} na kukosa {missed}. (Ilivyojaribiwa: {tp} kati ya {ill}.)</translation>
    </message>
    <message>
        <source>Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)</source>
        <translation>Kati ya watoto 100 wenye picha isiyo na nimonia, bado inasema picha {n} zinadokeza nimonia. (Ilivyojaribiwa: {fp} kati ya {well}.)</translation>
    </message>
    <message>
        <source>Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. Where {rare} of 100 have it, {rare_ppv}.</source>
        <translation>Ambapo watoto {share} kati ya 100 wana nimonia, picha {ppv} kati ya 100 inazosema zinadokeza huionyesha. Ambapo {rare} kati ya 100 wanayo, ni {rare_ppv}.</translation>
    </message>
    <message>
        <source>Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.</source>
        <translation>Kati ya picha 100, {n} hazina uhakika: ni lazima tabibu azisome. Kati ya nyingine 100, iko sahihi kwa {right} na inakosea kwa {wrong}.</translation>
    </message>
    <message>
        <source>Do not use it for adults: of one adult&apos;s film with pneumonia and one without, it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.</source>
        <translation>Usiitumie kwa watu wazima: kati ya picha ya mtu mzima mwenye nimonia na ya asiye nayo, inaipa ile yenye nimonia alama ya juu zaidi mara {n} kati ya 100. Kubahatisha hutoa 50.</translation>
    </message>
    <message>
        <source>Do not use it for adults: no report says how it does there.</source>
        <translation>Usiitumie kwa watu wazima: hakuna ripoti inayosema inafanyaje kwao.</translation>
    </message>
    <message>
        <source>No report says how often this model is right. Do not rely on it.</source>
        <translation>Hakuna ripoti inayosema ni mara ngapi modeli hii huwa sahihi. Usiitegemee.</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>Ilitengenezwa kutokana na nini</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Ilifunzwa kwa</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia</source>
        <translation>Picha {n}, zenye nimonia {ill}</translation>
    </message>
    <message>
        <source>Threshold chosen on</source>
        <translation>Kizingiti kilichaguliwa kwa</translation>
    </message>
    <message>
        <source>{n} other films: {how}</source>
        <translation>Picha nyingine {n}: {how}</translation>
    </message>
    <message>
        <source>All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.</source>
        <translation>Picha zote, zilizotumika kuitengeneza na zilizotumika kuijaribu, zinatoka hospitali moja. Kwingineko inaweza kufanya vibaya zaidi.</translation>
    </message>
    <message>
        <source>How it did on films it had never seen</source>
        <translation>Ilivyofanya kwa picha ambazo haikuwahi kuona</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Ilijaribiwa kwa</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia; {refused} not scored</source>
        <translation>Picha {n}, zenye nimonia {ill}; ambazo hazikupewa alama {refused}</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, for films like these.</source>
        <translation>Kwenye mabano: mahali thamani halisi ilipo, kwa uhakika wa 95 %, kwa picha kama hizi.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Eneo chini ya mkunjo wa ROC</translation>
    </message>
    <message>
        <source>Sensitivity: pneumonia found</source>
        <translation>Unyeti: nimonia iliyogunduliwa</translation>
    </message>
    <message>
        <source>Specificity: healthy called healthy</source>
        <translation>Umahususi: zisizo na nimonia zilizotambuliwa hivyo</translation>
    </message>
    <message>
        <source>Accuracy: called right</source>
        <translation>Usahihi: zilizosemwa sahihi</translation>
    </message>
    <message>
        <source>{figure}: {n} of {total} films</source>
        <translation>{figure}: picha {n} kati ya {total}</translation>
    </message>
    <message>
        <source>Sensitivity, bacterial ({n} films)</source>
        <translation>Unyeti, nimonia ya bakteria (picha {n})</translation>
    </message>
    <message>
        <source>Sensitivity, viral ({n} films)</source>
        <translation>Unyeti, nimonia ya virusi (picha {n})</translation>
    </message>
    <message>
        <source>It does not tell bacterial from viral pneumonia.</source>
        <translation>Haitofautishi nimonia ya bakteria na ya virusi.</translation>
    </message>
    <message>
        <source>What a finding means where you work</source>
        <translation>Maana ya matokeo mahali unapofanya kazi</translation>
    </message>
    <message>
        <source>Where {share} of 100 have it</source>
        <translation>Ambapo {share} kati ya 100 wana nimonia</translation>
    </message>
    <message>
        <source>“suggestive” is right in {ppv}, “no findings” is right in {npv}</source>
        <translation>“inadokeza” ni sahihi kwa {ppv}, “hakuna ishara” ni sahihi kwa {npv}</translation>
    </message>
    <message>
        <source>Does a score of 70 mean 70 of 100?</source>
        <translation>Je, alama ya 70 ina maana ya 70 kati ya 100?</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Wastani wa tofauti</translation>
    </message>
    <message>
        <source>{points} points of 100 between score and share with pneumonia</source>
        <translation>pointi {points} kati ya 100 baina ya alama na uwiano wa wenye nimonia</translation>
    </message>
    <message>
        <source>Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.</source>
        <translation>Ni pale tu ambapo uwiano wa wenye nimonia ni sawa na wa picha zilizojaribiwa ({share} kati ya 100). Kwingineko alama si kipimo cha hatari.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>alama</translation>
    </message>
    <message>
        <source>share with pneumonia</source>
        <translation>uwiano wa wenye nimonia</translation>
    </message>
    <message>
        <source>Calibration: {points}</source>
        <translation>Ulinganifu wa alama: {points}</translation>
    </message>
    <message>
        <source>at score {score}, {share} of 100</source>
        <translation>kwa alama {score}, {share} kati ya 100</translation>
    </message>
    <message>
        <source>The report&apos;s picture of the calibration</source>
        <translation>Mchoro wa ulinganifu wa alama kwenye ripoti</translation>
    </message>
    <message>
        <source>When it says “uncertain”</source>
        <translation>Inaposema “hakuna uhakika”</translation>
    </message>
    <message>
        <source>{low} to {high} of 100; threshold {threshold}</source>
        <translation>{low} hadi {high} kati ya 100; kizingiti {threshold}</translation>
    </message>
    <message>
        <source>{n} of {total} films tested</source>
        <translation>picha {n} kati ya {total} zilizojaribiwa</translation>
    </message>
    <message>
        <source>All other figures here count by the threshold alone, as if there were no such zone.</source>
        <translation>Takwimu nyingine zote hapa zinahesabu kwa kizingiti pekee, kana kwamba eneo hilo halipo.</translation>
    </message>
    <message>
        <source>Right among the others</source>
        <translation>Sahihi kati ya nyingine</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Mahali inaposhindwa</translation>
    </message>
    <message>
        <source>Adults: area under the curve</source>
        <translation>Watu wazima: eneo chini ya mkunjo</translation>
    </message>
    <message>
        <source>{figure}, {n} films; 0.5 is guessing</source>
        <translation>{figure}, picha {n}; 0.5 ni kubahatisha</translation>
    </message>
    <message>
        <source>Adults: refused or warned of</source>
        <translation>Watu wazima: zilizokataliwa au kupewa onyo</translation>
    </message>
    <message>
        <source>Adults: scored without a warning</source>
        <translation>Watu wazima: zilizopewa alama bila onyo lolote</translation>
    </message>
    <message>
        <source>{n} of {total} films</source>
        <translation>picha {n} kati ya {total}</translation>
    </message>
    <message>
        <source>Lungs covered: area under the curve</source>
        <translation>Mapafu yakiwa yamefunikwa: eneo chini ya mkunjo</translation>
    </message>
    <message>
        <source>{figure}, or {other} covered another way; 0.5 is guessing</source>
        <translation>{figure}, au {other} yakifunikwa kwa njia nyingine; 0.5 ni kubahatisha</translation>
    </message>
    <message>
        <source>With the lungs covered it can hardly tell: it goes by the lungs.</source>
        <translation>Mapafu yakifunikwa, karibu haiwezi kutofautisha: inategemea mapafu.</translation>
    </message>
    <message>
        <source>It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.</source>
        <translation>Haikupaswa kuweza kutofautisha mapafu yakiwa yamefunikwa. Inaweza, kidogo: baadhi ya inachotegemea si mapafu.</translation>
    </message>
    <message>
        <source>What is no usable chest film: refused or warned of</source>
        <translation>Zisizo picha za kifua zinazofaa: zilizokataliwa au kupewa onyo</translation>
    </message>
    <message>
        <source>Good chest films: refused or warned of</source>
        <translation>Picha nzuri za kifua: zilizokataliwa au kupewa onyo</translation>
    </message>
    <message>
        <source>{figure} of {n}</source>
        <translation>{figure} kati ya {n}</translation>
    </message>
    <message>
        <source>The same method, trained again</source>
        <translation>Njia ileile, iliyofunzwa tena</translation>
    </message>
    <message>
        <source>Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}</source>
        <translation>Wastani wa mafunzo {n} pamoja na masafa yake ya 95 %; mafunzo ya kwanza ndiyo modeli unayotumia: {first}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Usahihi, %</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Unyeti, %</translation>
    </message>
    <message>
        <source>Specificity, %</source>
        <translation>Umahususi, %</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kosa la ulinganifu wa alama</translation>
    </message>
    <message>
        <source>{mean}; this one {first}</source>
        <translation>{mean}; hii {first}</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>Wakati wa kutoitumia</translation>
    </message>
    <message>
        <source>For adults, for children of six years and more, and for infants under one year.</source>
        <translation>Kwa watu wazima, kwa watoto wa miaka sita na zaidi, na kwa watoto wa chini ya mwaka mmoja.</translation>
    </message>
    <message>
        <source>For side views, and for anything but a frontal chest film.</source>
        <translation>Kwa picha za upande, na kwa chochote kisicho picha ya kifua ya mbele.</translation>
    </message>
    <message>
        <source>For photographs of a film on a light box, of a screen or of paper.</source>
        <translation>Kwa picha ya kamera ya eksirei iliyo kwenye kisanduku cha mwanga, ya skrini au ya karatasi.</translation>
    </message>
    <message>
        <source>To rule pneumonia out: a low score does not exclude it.</source>
        <translation>Ili kuondoa uwezekano wa nimonia: alama ya chini haiuondoi.</translation>
    </message>
    <message>
        <source>To choose a treatment: it does not tell bacterial from viral pneumonia.</source>
        <translation>Ili kuchagua matibabu: haitofautishi nimonia ya bakteria na ya virusi.</translation>
    </message>
    <message>
        <source>Without a clinician: the decision stays with one.</source>
        <translation>Bila tabibu: uamuzi unabaki kwa tabibu.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>Jina na toleo</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Matumizi yaliyokusudiwa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>Faili (SHA-256)</translation>
    </message>
    <message>
        <source>What is not known here</source>
        <translation>Kisichojulikana hapa</translation>
    </message>
    <message>
        <source>There is no report of a test of this model.</source>
        <translation>Hakuna ripoti ya jaribio la modeli hii.</translation>
    </message>
    <message>
        <source>There is no report on what it does with the lungs covered.</source>
        <translation>Hakuna ripoti kuhusu inachofanya mapafu yakiwa yamefunikwa.</translation>
    </message>
    <message>
        <source>There is no report on adults&apos; films and on what is no chest film.</source>
        <translation>Hakuna ripoti kuhusu picha za watu wazima na zisizo picha za kifua.</translation>
    </message>
    <message>
        <source>There is no report on how many of the films tested are warned of.</source>
        <translation>Hakuna ripoti kuhusu ni picha ngapi zilizojaribiwa hupewa onyo.</translation>
    </message>
    <message>
        <source>There is no report on the same recipe trained again.</source>
        <translation>Hakuna ripoti kuhusu njia ileile iliyofunzwa tena.</translation>
    </message>
    <message>
        <source>There is no report on the films it was trained on.</source>
        <translation>Hakuna ripoti kuhusu picha ilizofunzwa nazo.</translation>
    </message>
    <message>
        <source>There is no picture of how scores and shares agree.</source>
        <translation>Hakuna mchoro wa jinsi alama na uwiano zinavyolingana.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Picha</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Orodha</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Msaada</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Fungua ya karibuni</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Bado hakuna kilichofunguliwa</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Fuatilia folda…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Acha kufuatilia</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Ripoti ya picha hii…</translation>
    </message>
    <message>
        <source>Report of the list…</source>
        <translation>Ripoti ya orodha…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Hifadhi picha…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Mipangilio…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Compare two films</source>
        <translation>Linganisha picha mbili</translation>
    </message>
    <message>
        <source>Where the program looked</source>
        <translation>Mahali programu ilipoangalia</translation>
    </message>
    <message>
        <source>Find a film</source>
        <translation>Tafuta picha</translation>
    </message>
    <message>
        <source>Score the rest</source>
        <translation>Tathmini zilizobaki</translation>
    </message>
    <message>
        <source>Age, as the reader said: {age}.</source>
        <translation>Umri, kwa mujibu wa msomaji: {age}.</translation>
    </message>
    <message>
        <source>The child&apos;s age is not known: the score holds only for children of 1 to 5 years.</source>
        <translation>Umri wa mtoto haujulikani: alama ni halali kwa watoto wa mwaka 1 hadi 5 tu.</translation>
    </message>
    <message>
        <source>New in the watched folder: {n}</source>
        <translation>Mpya kwenye folda inayofuatiliwa: {n}</translation>
    </message>
    <message>
        <source>The results of {n} films are not saved as a table. Close all the same?</source>
        <translation>Matokeo hayajahifadhiwa kama jedwali (picha: {n}). Ufunge hata hivyo?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Funga bila kuhifadhi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})</source>
        <translation>“{name}” haipo tena. Chomeka flashi tena: programu itaendelea yenyewe. ({reason})</translation>
    </message>
    <message>
        <source>{n} files are in the folder already. Score them too? New ones are scored as they arrive.</source>
        <translation>Faili zilizo tayari kwenye folda: {n}. Zipewe alama pia? Mpya hupewa alama zinapofika.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Yatupilie mbali</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Summary of the list…</source>
        <translation>Muhtasari wa orodha…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Mwongozo wa mtumiaji</translation>
    </message>
    <message>
        <source>How good is the program?</source>
        <translation>Programu ni nzuri kiasi gani?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Inatumika kwa nini</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Kabla ya kuanza</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Isichoweza kufanya</translation>
    </message>
    <message>
        <source>It can miss pneumonia. An unwell child needs a clinician, whatever the program says.</source>
        <translation>Inaweza kukosa kugundua nimonia. Mtoto asiyejisikia vizuri anahitaji tabibu, bila kujali programu inasema nini.</translation>
    </message>
    <message>
        <source>It calls some healthy films suggestive. The score is not a risk.</source>
        <translation>Inasema baadhi ya picha zisizo na nimonia zinadokeza nimonia. Alama si kipimo cha hatari.</translation>
    </message>
    <message>
        <source>It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes.</source>
        <translation>Inatafuta nimonia pekee: haitafuti kifua kikuu, mifupa iliyovunjika, moyo wala mirija.</translation>
    </message>
    <message>
        <source>It was not tested on babies, older children or adults, nor on films taken from the side.</source>
        <translation>Haikujaribiwa kwa watoto wachanga, watoto wakubwa wala watu wazima, wala kwa picha zilizopigwa kutoka upande.</translation>
    </message>
    <message>
        <source>Your films stay on this computer. Nothing is sent anywhere.</source>
        <translation>Picha zako zinabaki kwenye kompyuta hii. Hakuna kinachotumwa popote.</translation>
    </message>
    <message>
        <source>I &amp;understand, begin</source>
        <translation>&amp;Naelewa, anza</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Funga programu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Version {version}. Apache License 2.0.</source>
        <translation>Toleo {version}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modeli: {model}</translation>
    </message>
    <message>
        <source>Its SHA-256: {hash}</source>
        <translation>SHA-256 yake: {hash}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Hakuna modeli iliyopakiwa.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Nakili matoleo</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what is inside</source>
        <translation>&amp;Leseni za programu na za vilivyomo ndani</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Inasoma leseni…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Maandishi ya leseni</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Programu hii</translation>
    </message>
    <message>
        <source>Notices: data and libraries</source>
        <translation>Taarifa: data na maktaba</translation>
    </message>
    <message>
        <source>The file is not here. Install the program again.</source>
        <translation>Faili haipo hapa. Sakinisha programu tena.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>Kifurushi hakikuja na maandishi ya leseni yake.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Imenakiliwa.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Tafuta kwenye mwongozo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Inayofuata</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>I&amp;liyotangulia</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Haijapatikana.</translation>
    </message>
    <message>
        <source>Search continued from the other end.</source>
        <translation>Imeendelea kutoka mwisho mwingine.</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>Inasoma mwongozo…</translation>
    </message>
    <message>
        <source>The user guide did not come with this program. Install it again to have it here.</source>
        <translation>Mwongozo wa mtumiaji haukuja na programu hii. Sakinisha programu tena ili uwe nao hapa.</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Kufanya hivi</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Bonyeza</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Hili halikufaulu</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Programu ilifanya kosa.</translation>
    </message>
    <message>
        <source>Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.</source>
        <translation>Picha zako hazijabadilishwa. Jaribu tena; likitokea tena, bonyeza “Nakili maelezo” na uyatume kwa anayekusaidia.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Onyesha maelezo</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Ficha maelezo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Nakili maelezo</translation>
    </message>
    <message>
        <source>Without names of files, folders or people</source>
        <translation>Bila majina ya faili, folda wala watu</translation>
    </message>
    <message>
        <source>Copied, without names of files, folders or people.</source>
        <translation>Imenakiliwa, bila majina ya faili, folda wala watu.</translation>
    </message>
    <message>
        <source>How old is the child? The file does not say.</source>
        <translation>Mtoto ana umri gani? Faili haisemi.</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Chini ya mwaka 1</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>Mwaka 1 hadi miaka 5</translation>
    </message>
    <message>
        <source>6 or older</source>
        <translation>Miaka 6 au zaidi</translation>
    </message>
    <message>
        <source>Age, as you said: {age}</source>
        <translation>Umri, kama ulivyosema: {age}</translation>
    </message>
    <message>
        <source>Scored as you changed it: {how}.</source>
        <translation>Imepewa alama kama ulivyoizungusha: {how}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Imehifadhiwa: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Imetumwa kwa printa.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} films are scored.</source>
        <translation>Imesimamishwa: picha {done} kati ya {total} zina alama.</translation>
    </message>
    <message>
        <source>If the program ended now, the results so far would be lost ({reason}). Save the table at the end.</source>
        <translation>Programu ikizimika sasa, alama zilizotolewa zitapotea ({reason}). Hifadhi jedwali mwishoni.</translation>
    </message>
    <message>
        <source>Watching “{name}” for new films.</source>
        <translation>Inafuatilia “{name}” ili kupata picha mpya.</translation>
    </message>
    <message>
        <source>The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?</source>
        <translation>Programu ilizimwa ilipokuwa ikizipa picha alama (jumla {total}). Zilizokamilika: {done}. Iendelee na zilizobaki?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picha (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)</source>
        <translation>Jedwali (*.csv);;Kitabu cha Excel (*.xlsx);;Mistari ya JSON (*.jsonl)</translation>
    </message>
</context>
</TS>
