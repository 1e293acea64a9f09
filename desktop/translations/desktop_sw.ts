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
        <source>The history of results is damaged. A new one was begun; {n} results could be brought over from the old one.</source>
        <translation>Historia ya matokeo imeharibika. Mpya imeanzishwa; matokeo {n} yameweza kuletwa kutoka ya zamani.</translation>
    </message>
    <message>
        <source>The old one is kept as “{name}”. The films themselves are not touched.</source>
        <translation>Ya zamani imehifadhiwa kama “{name}”. Picha zenyewe hazijaguswa.</translation>
    </message>
    <message>
        <source>The history of results is damaged and can&apos;t be read.</source>
        <translation>Historia ya matokeo imeharibika na haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Results are not kept until the file is moved away; it can&apos;t be renamed ({reason}). Move it away yourself.</source>
        <translation>Matokeo hayahifadhiwi hadi faili iondolewe; haiwezi kubadilishwa jina ({reason}). Iondoe mwenyewe.</translation>
    </message>
    <message>
        <source>The history of results comes from a newer version of the program. It is left as it is.</source>
        <translation>Historia ya matokeo imetoka kwenye toleo jipya zaidi la programu. Inaachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>You can work on, but results are not kept. Use the newer version to find them.</source>
        <translation>Unaweza kuendelea na kazi, lakini matokeo hayahifadhiwi. Tumia toleo jipya zaidi kuyapata.</translation>
    </message>
    <message>
        <source>The history of results can&apos;t be used ({reason}).</source>
        <translation>Historia ya matokeo haiwezi kutumika ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.</source>
        <translation>Unaweza kuendelea na kazi, na kilichohifadhiwa awali bado kipo. Ongeza nafasi kwenye diski, au omba ruhusa ya kuandika hapa.</translation>
    </message>
    <message>
        <source>Another program holds the history of results.</source>
        <translation>Programu nyingine inatumia historia ya matokeo.</translation>
    </message>
    <message>
        <source>This result is not in the history.</source>
        <translation>Tokeo hili halimo kwenye historia.</translation>
    </message>
    <message>
        <source>Switch the history on in the settings, and score the film again.</source>
        <translation>Washa historia kwenye mipangilio, kisha ipe picha alama tena.</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Matokeo ya awali</translation>
    </message>
    <message>
        <source>Search by file name, folder or note</source>
        <translation>Tafuta kwa jina la faili, folda au maelezo</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Lini</translation>
    </message>
    <message>
        <source>When the films were scored</source>
        <translation>Lini picha zilipewa alama</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Wakati wowote</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Siku zilizochaguliwa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Tokeo</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Matokeo yapi yanaonyeshwa</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Matokeo yote</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Nimonia</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>More on the chosen result</source>
        <translation>Zaidi kuhusu tokeo lililochaguliwa</translation>
    </message>
    <message>
        <source>Scored: {last}.</source>
        <translation>Ilipewa alama: {last}.</translation>
    </message>
    <message>
        <source>Scored: {last}. For the first time: {first}.</source>
        <translation>Ilipewa alama: {last}. Kwa mara ya kwanza: {first}.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold}.</source>
        <translation>Modeli: {model}. Kizingiti: {threshold}.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Maelezo: {note}</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <translation>&amp;Fungua tokeo</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Onyesha yote</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Mipangilio…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Inatafuta…</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>Tokeo 1</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>Matokeo {n}</translation>
    </message>
    <message>
        <source>No results are kept yet. Each film that is scored will stand here.</source>
        <translation>Bado hakuna matokeo yaliyohifadhiwa. Kila picha itakayopewa alama itaonekana hapa.</translation>
    </message>
    <message>
        <source>No result fits what is searched for and chosen above.</source>
        <translation>Hakuna tokeo linalolingana na kilichotafutwa na kuchaguliwa hapo juu.</translation>
    </message>
    <message>
        <source>The history is switched off: new results are not kept. You can switch it on in the settings.</source>
        <translation>Historia imezimwa: matokeo mapya hayahifadhiwi. Unaweza kuiwasha kwenye mipangilio.</translation>
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
        <source>Read first</source>
        <translation>Soma kwanza</translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>Programu haiwezi kubainisha. Ni lazima tabibu asome picha hii.</translation>
    </message>
    <message>
        <source>Say what you see. Then the score appears.</source>
        <translation>Sema unachoona. Kisha alama itaonekana.</translation>
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
        <source>{n} to be read first</source>
        <translation>za kusomwa kwanza: {n}</translation>
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
        <source>history</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>days that the history is kept</source>
        <translation>siku za kuhifadhi historia</translation>
    </message>
    <message>
        <source>own read first</source>
        <translation>usomaji wako kwanza</translation>
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
        <source>Save as DICOM</source>
        <translation>Hifadhi kama DICOM</translation>
    </message>
    <message>
        <source>For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. Files that are there already are left as they are.</source>
        <translation>Kwa hifadhi na vitazamio vya picha za eksirei (PACS). Kila picha hupata faili zake; picha yenyewe haibadilishwi kamwe. Faili zilizopo tayari huachwa zilivyo.</translation>
    </message>
    <message>
        <source>Films:</source>
        <translation>Picha:</translation>
    </message>
    <message>
        <source>This fil&amp;m</source>
        <translation>Picha h&amp;ii</translation>
    </message>
    <message>
        <source>&amp;All films of the list: {n}</source>
        <translation>Picha &amp;zote {n} za orodha</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>Andika:</translation>
    </message>
    <message>
        <source>&amp;Picture: the film with the result under it</source>
        <translation>&amp;Picha ya matokeo: picha ya eksirei na matokeo chini yake</translation>
    </message>
    <message>
        <source>Structured &amp;report: score, decision, warnings, model</source>
        <translation>&amp;Ripoti yenye muundo: alama, uamuzi, maonyo, modeli</translation>
    </message>
    <message>
        <source>&amp;Copy of the film</source>
        <translation>&amp;Nakala ya picha ya eksirei</translation>
    </message>
    <message>
        <source>The patient:</source>
        <translation>Mgonjwa:</translation>
    </message>
    <message>
        <source>&amp;Leave out names, IDs and dates</source>
        <translation>&amp;Acha nje majina, namba na tarehe</translation>
    </message>
    <message>
        <source>As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. Films that are no DICOM files name nobody: an archive can&apos;t tell whose they are.</source>
        <translation>Kwa ulivyoweka tiki sasa, faili zinasema mgonjwa ni nani, ili hifadhi iziweke kando ya picha ya eksirei. Zitunze mahali salama. Picha zisizo faili za DICOM hazimtaji mtu: hifadhi haiwezi kujua ni za nani.</translation>
    </message>
    <message>
        <source>As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). An archive can&apos;t put the files beside the patient&apos;s film. Letters that are part of the picture stay in the picture: look at it before you give it away.</source>
        <translation>Kwa ulivyoweka tiki sasa, majina, namba, tarehe na maingizo ya faragha hayatakuwemo (DICOM PS3.15, wasifu wa msingi). Hifadhi haiwezi kuweka faili kando ya picha ya mgonjwa. Herufi zilizo sehemu ya picha hubaki kwenye picha: iangalie kabla ya kuitoa.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Folda:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>Choose a folder for the DICOM files</source>
        <translation>Chagua folda ya faili za DICOM</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Bado hakuna folda iliyochaguliwa.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Hifa&amp;dhi</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>Tick what to write.</source>
        <translation>Weka tiki kwenye cha kuandika.</translation>
    </message>
    <message>
        <source>Films written: {films} (files: {files}).</source>
        <translation>Picha zilizoandikwa: {films} (faili: {files}).</translation>
    </message>
    <message>
        <source>Stopped. Films written: {films} (files: {files}); these are whole.</source>
        <translation>Imesimamishwa. Picha zilizoandikwa: {films} (faili: {files}); hizi ni kamili.</translation>
    </message>
    <message>
        <source>{n} of them cannot be judged; their reports say why.</source>
        <translation>Kati yake, zisizoweza kutathminiwa: {n}; ripoti zake zinasema kwa nini.</translation>
    </message>
    <message>
        <source>{n} films were in the folder already and stay as they are. Choose an empty folder.</source>
        <translation>Picha zilizokuwa tayari kwenye folda, zimeachwa zilivyo: {n}. Chagua folda tupu.</translation>
    </message>
    <message>
        <source>{n} films could not be written:</source>
        <translation>Picha ambazo hazikuweza kuandikwa: {n}</translation>
    </message>
    <message>
        <source>{n} pictures do not show where the program looked: another model is in use than the one that scored the film, or it can&apos;t show it.</source>
        <translation>Picha zisizoonyesha mahali programu ilipoangalia: {n}. Modeli inayotumika si ile iliyotathmini picha, au haiwezi kuonyesha.</translation>
    </message>
    <message>
        <source>{n} films say that letters are burnt into them: names may still be seen.</source>
        <translation>Picha zinazosema kuwa zina herufi ndani yake: {n}. Majina bado yanaweza kuonekana.</translation>
    </message>
    <message>
        <source>{n} films may have letters burnt into their picture: look at them before you give them away.</source>
        <translation>Picha ambazo huenda zina herufi ndani yake: {n}. Ziangalie kabla ya kuzitoa.</translation>
    </message>
    <message>
        <source>{n} films could not be copied without names; their other files were written.</source>
        <translation>Picha ambazo hazikuweza kunakiliwa bila majina: {n}; faili zake nyingine zimeandikwa.</translation>
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
        <source>&amp;Earlier results</source>
        <translation>Matokeo ya &amp;awali</translation>
    </message>
    <message>
        <source>&amp;Keep results, so that they can be found again</source>
        <translation>&amp;Hifadhi matokeo ili yapatikane tena</translation>
    </message>
    <message>
        <source>How long results are kept</source>
        <translation>Muda wa kuhifadhi matokeo</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>kwa siku {n}</translation>
    </message>
    <message>
        <source>until they are deleted</source>
        <translation>hadi yafutwe</translation>
    </message>
    <message>
        <source>On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.</source>
        <translation>Kwenye kompyuta hii tu, pamoja na majina ya faili, kamwe si picha zenyewe. Maingizo ya zamani hufutwa yenyewe.</translation>
    </message>
    <message>
        <source>&amp;Delete all of them…</source>
        <translation>&amp;Futa yote…</translation>
    </message>
    <message>
        <source>Delete all earlier results, with your own reads, verdicts and notes? They can&apos;t be brought back. Films, saved tables and reports stay; so does the audit log, which names nobody.</source>
        <translation>Futa matokeo yote ya awali, pamoja na usomaji wako, maamuzi na maelezo? Hayawezi kurudishwa. Picha, majedwali na ripoti zilizohifadhiwa zinabaki; vivyo hivyo kumbukumbu ya ukaguzi, ambayo haimtaji mtu yeyote.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Futa yote</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Yabaki</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>Yamefutwa: {n}</translation>
    </message>
    <message>
        <source>I read each film &amp;first: ask me before the score is shown</source>
        <translation>Ninasoma kila picha &amp;kwanza: niulize kabla ya kuonyesha alama</translation>
    </message>
    <message>
        <source>Your read and the program&apos;s are compared under Records, Reader and program.</source>
        <translation>Usomaji wako na wa programu hulinganishwa chini ya Kumbukumbu, Msomaji na programu.</translation>
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
        <source>Another program holds the audit log.</source>
        <translation>Programu nyingine inatumia kumbukumbu ya ukaguzi.</translation>
    </message>
    <message>
        <source>Close other windows of this program, and try again.</source>
        <translation>Funga madirisha mengine ya programu hii, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written ({reason}).</source>
        <translation>Kumbukumbu ya ukaguzi haiwezi kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>Make room there, or make the folder writable. Until then nothing that happens is noted in it.</source>
        <translation>Ongeza nafasi, au ruhusu folda kuandikwa. Hadi hapo hakuna kinachotokea kitakachoandikwa humo.</translation>
    </message>
    <message>
        <source>The end of the audit log is damaged: it can&apos;t be continued.</source>
        <translation>Mwisho wa kumbukumbu ya ukaguzi umeharibika: haiwezi kuendelezwa.</translation>
    </message>
    <message>
        <source>Rename the file and keep it. The program then begins a new one, and notes it there.</source>
        <translation>Badilisha jina la faili na uitunze. Programu itaanza mpya, na kuandika jambo hilo humo.</translation>
    </message>
    <message>
        <source>There is no audit log yet, or it is gone.</source>
        <translation>Bado hakuna kumbukumbu ya ukaguzi, au imetoweka.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be read ({reason}).</source>
        <translation>Kumbukumbu ya ukaguzi haiwezi kusomwa ({reason}).</translation>
    </message>
    <message>
        <source>Check the permissions and the drive.</source>
        <translation>Kagua ruhusa na kiendeshi.</translation>
    </message>
    <message>
        <source>Line {line} was changed: what it says does not fit its hash.</source>
        <translation>Mstari wa {line} ulibadilishwa: unachosema hakilingani na hash yake.</translation>
    </message>
    <message>
        <source>Line {line} is not a line of this log: it was damaged or overwritten.</source>
        <translation>Mstari wa {line} si mstari wa kumbukumbu hii: uliharibiwa au uliandikwa juu yake.</translation>
    </message>
    <message>
        <source>Lines are missing before line {line}: {0}.</source>
        <translation>Mistari inakosekana kabla ya mstari wa {line}: {0}.</translation>
    </message>
    <message>
        <source>The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}.</source>
        <translation>Mpangilio ulibadilishwa: mstari wa {line} uliandikwa kama mstari wa {0}, na unaostahili kuwa hapa uko kwenye {1}.</translation>
    </message>
    <message>
        <source>A line was put in: line {line} has the number {0}, which another one has already.</source>
        <translation>Mstari uliingizwa: mstari wa {line} una namba {0}, ambayo mwingine tayari unayo.</translation>
    </message>
    <message>
        <source>Line {line} was changed or exchanged together with its hash: line {0} does not follow from it.</source>
        <translation>Mstari wa {line} ulibadilishwa pamoja na hash yake: mstari wa {0} haufuatani nao.</translation>
    </message>
    <message>
        <source>When line {line} was written, lines before it were missing or exchanged: there had been {0}.</source>
        <translation>Mstari wa {line} ulipoandikwa, mistari kabla yake ilikosekana au ilibadilishwa: ilikuwapo {0}.</translation>
    </message>
    <message>
        <source>The end was cut off: there are {0} lines, and {source} says {1}.</source>
        <translation>Mwisho ulikatwa: kuna mistari {0}, na {source} inasema {1}.</translation>
    </message>
    <message>
        <source>Line {line}, or one before it, was written anew: {source} has another hash for it.</source>
        <translation>Mstari wa {line}, au mmoja kabla yake, uliandikwa upya: {source} ina hash nyingine kwa huo.</translation>
    </message>
    <message>
        <source>the database of the program</source>
        <translation>hifadhidata ya programu</translation>
    </message>
    <message>
        <source>the number that you gave</source>
        <translation>namba uliyotoa</translation>
    </message>
    <message>
        <source>{n} lines, whole. The last is of {time}.</source>
        <translation>Mistari {n}, mizima. Wa mwisho ni wa {time}.</translation>
    </message>
    <message>
        <source>The audit log is empty.</source>
        <translation>Kumbukumbu ya ukaguzi ni tupu.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written. First bad line: {line}.</source>
        <translation>Kumbukumbu ya ukaguzi si kama ilivyoandikwa. Mstari wa kwanza mbaya: {line}.</translation>
    </message>
    <message>
        <source>Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.</source>
        <translation>Baada ya mstari wa mwisho kuna baiti {bytes} za mstari ambao haukumalizika, kama hitilafu inavyoacha. Hiyo si tahadhari.</translation>
    </message>
    <message>
        <source>When line {line} was written the database did not know the log: a cut just before it could not be seen.</source>
        <translation>Mstari wa {line} ulipoandikwa hifadhidata haikuijua kumbukumbu: ukataji kabla tu ya hapo haukuweza kuonekana.</translation>
    </message>
    <message>
        <source>Compared with {source}: {count} lines.</source>
        <translation>Imelinganishwa na {source}: mistari {count}.</translation>
    </message>
    <message>
        <source>Not compared with the database: whether the end was cut off can&apos;t be seen.</source>
        <translation>Haikulinganishwa na hifadhidata: haiwezi kuonekana kama mwisho ulikatwa.</translation>
    </message>
    <message>
        <source>There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: compare with the line “Audit log” on a printed report.</source>
        <translation>Hakuna ufunguo wa siri. Mtu anayeandika upya kumbukumbu yote na hifadhidata haachi alama humo: linganisha na mstari “Kumbukumbu ya ukaguzi” kwenye ripoti iliyochapishwa.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
        <source>{head} (number of lines : last hash)</source>
        <translation>{head} (idadi ya mistari : hash ya mwisho)</translation>
    </message>
    <message>
        <source>The program writes down what happens: which film was scored with which model, what the reader said, what was saved, which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.</source>
        <translation>Programu huandika kinachotokea: picha ipi ilipewa alama na modeli ipi, msomaji alisema nini, nini kilihifadhiwa, mipangilio na modeli zipi zilibadilishwa. Hakuna majina, majina ya faili wala picha: picha inatambulishwa kwa hash ya faili yake. Kila mstari una hash ya mstari uliotangulia, hivyo mstari uliobadilishwa, kuondolewa au kuhamishwa baadaye hugunduliwa.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Wa karibuni</translation>
    </message>
    <message>
        <source>Number and last hash</source>
        <translation>Idadi na hash ya mwisho</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copied. Keep it where nobody who uses this computer can change it.</source>
        <translation>Imenakiliwa. Itunze mahali ambapo hakuna anayetumia kompyuta hii anaweza kuibadilisha.</translation>
    </message>
    <message>
        <source>Copy the number of lines and the last hash</source>
        <translation>Nakili idadi ya mistari na hash ya mwisho</translation>
    </message>
    <message>
        <source>&amp;From a report:</source>
        <translation>K&amp;utoka kwenye ripoti:</translation>
    </message>
    <message>
        <source>The number and hash of the line “Audit log”, if you have a report at hand</source>
        <translation>Idadi na hash ya mstari “Kumbukumbu ya ukaguzi”, kama una ripoti</translation>
    </message>
    <message>
        <source>This is not such a line. It looks like this: {example}</source>
        <translation>Huu si mstari wa aina hiyo. Unaonekana hivi: {example}</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Thibitisha</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>Inasoma kila mstari…</translation>
    </message>
    <message>
        <source>The log could not be checked. {reason}</source>
        <translation>Kumbukumbu haikuweza kukaguliwa. {reason}</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Bado haijathibitishwa.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>Yaliyotokea karibuni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wakati</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Film scored</source>
        <translation>Picha ilipewa alama</translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>Usomaji wako</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Age answered</source>
        <translation>Umri ulijibiwa</translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation>Imehifadhiwa au kuchapishwa</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Mpangilio ulibadilishwa</translation>
    </message>
    <message>
        <source>Model installed</source>
        <translation>Modeli iliwekwa</translation>
    </message>
    <message>
        <source>Earlier model again</source>
        <translation>Modeli ya awali tena</translation>
    </message>
    <message>
        <source>Threshold chosen</source>
        <translation>Kizingiti kilichaguliwa</translation>
    </message>
    <message>
        <source>Results deleted</source>
        <translation>Matokeo yalifutwa</translation>
    </message>
    <message>
        <source>Check on own films</source>
        <translation>Kagua kwa picha zako</translation>
    </message>
    <message>
        <source>Unfinished line cut</source>
        <translation>Mstari usiomalizika ulikatwa</translation>
    </message>
    <message>
        <source>Lines were missing</source>
        <translation>Mistari ilikosekana</translation>
    </message>
    <message>
        <source>Count was lost</source>
        <translation>Idadi ilipotea</translation>
    </message>
    <message>
        <source>{finding}, score {score} of 100</source>
        <translation>{finding}, alama {score} kati ya 100</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>imeondolewa</translation>
    </message>
    <message>
        <source>{said}, with a note</source>
        <translation>{said}, pamoja na maelezo</translation>
    </message>
    <message>
        <source>report</source>
        <translation>ripoti</translation>
    </message>
    <message>
        <source>report of a list</source>
        <translation>ripoti ya orodha</translation>
    </message>
    <message>
        <source>print</source>
        <translation>uchapishaji</translation>
    </message>
    <message>
        <source>table</source>
        <translation>jedwali</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>report of a check on own films</source>
        <translation>ripoti ya ukaguzi wa picha zenu</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>kitu kingine</translation>
    </message>
    <message>
        <source>{what}; films: {n}</source>
        <translation>{what}; picha: {n}</translation>
    </message>
    <message>
        <source>one to five years</source>
        <translation>mwaka mmoja hadi mitano</translation>
    </message>
    <message>
        <source>another age</source>
        <translation>umri mwingine</translation>
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
        <source>&amp;Records</source>
        <translation>&amp;Kumbukumbu</translation>
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
        <source>Earlier results…</source>
        <translation>Matokeo ya awali…</translation>
    </message>
    <message>
        <source>Reader and program…</source>
        <translation>Msomaji na programu…</translation>
    </message>
    <message>
        <source>Check on own films…</source>
        <translation>Kagua kwa picha zako…</translation>
    </message>
    <message>
        <source>Changes by week…</source>
        <translation>Mabadiliko kwa wiki…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Kumbukumbu ya ukaguzi…</translation>
    </message>
    <message>
        <source>Model…</source>
        <translation>Modeli…</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Hifadhi kama DICOM…</translation>
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
        <source>It can&apos;t be read which model is in use. No film is scored until you choose one.</source>
        <translation>Haiwezekani kusoma ni modeli ipi inatumika. Hakuna picha inayopewa alama hadi uchague moja.</translation>
    </message>
    <message>
        <source>The installed model that is in use is damaged or gone. No film is scored with it.</source>
        <translation>Modeli iliyosakinishwa inayotumika imeharibika au haipo. Hakuna picha inayopewa alama nayo.</translation>
    </message>
    <message>
        <source>Go back to the model before: in the window under Records, Model; or with “{command}”.</source>
        <translation>Rudi kwenye modeli ya awali: kwenye dirisha chini ya Kumbukumbu, Modeli; au kwa “{command}”.</translation>
    </message>
    <message>
        <source>The model can&apos;t be installed or changed ({reason}). The model in use stays.</source>
        <translation>Modeli haiwezi kusakinishwa wala kubadilishwa ({reason}). Modeli inayotumika inabaki.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, or ask for the right to write here.</source>
        <translation>Ongeza nafasi kwenye diski ya kompyuta hii, au omba ruhusa ya kuandika hapa.</translation>
    </message>
    <message>
        <source>Another window or command is changing the model.</source>
        <translation>Dirisha au amri nyingine inabadilisha modeli.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Subiri imalize, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Meanwhile another window or command has changed the model in use.</source>
        <translation>Wakati huo dirisha au amri nyingine imebadilisha modeli inayotumika.</translation>
    </message>
    <message>
        <source>Look at which model is in use now, then try again.</source>
        <translation>Angalia ni modeli ipi inatumika sasa, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>There is no model before: the one that came with the program is in use.</source>
        <translation>Hakuna modeli ya awali: inayotumika ni ile iliyokuja na programu.</translation>
    </message>
    <message>
        <source>This model can&apos;t be removed: it is in use, or it came with the program.</source>
        <translation>Modeli hii haiwezi kufutwa: inatumika, au ilikuja na programu.</translation>
    </message>
    <message>
        <source>Choose another model first.</source>
        <translation>Chagua kwanza modeli nyingine.</translation>
    </message>
    <message>
        <source>This model is in use already.</source>
        <translation>Modeli hii tayari inatumika.</translation>
    </message>
    <message>
        <source>This is no model: its name ends neither in “{suffix}” nor in “.json”.</source>
        <translation>Hii si modeli: jina lake haliishii kwa “{suffix}” wala “.json”.</translation>
    </message>
    <message>
        <source>Choose the model package on the stick.</source>
        <translation>Chagua kifurushi cha modeli kwenye diski ya USB.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used: {reason} The model in use stays.</source>
        <translation>Modeli hii haiwezi kutumika: {reason} Modeli inayotumika inabaki.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its maker.</source>
        <translation>Inakili tena kutoka ilikotoka, au muulize aliyeitengeneza.</translation>
    </message>
    <message>
        <source>This model fails on the reference film {film}: {reason} The model in use stays.</source>
        <translation>Modeli hii inashindwa kwenye picha ya marejeleo {film}: {reason} Modeli inayotumika inabaki.</translation>
    </message>
    <message>
        <source>This model gives none of the reference films a score. The model in use stays.</source>
        <translation>Modeli hii haitoi alama kwa picha yoyote ya marejeleo. Modeli inayotumika inabaki.</translation>
    </message>
    <message>
        <source>That installed model is damaged.</source>
        <translation>Modeli hiyo iliyosakinishwa imeharibika.</translation>
    </message>
    <message>
        <source>Install it again from its file, or choose another one.</source>
        <translation>Isakinishe tena kutoka kwenye faili yake, au chagua nyingine.</translation>
    </message>
    <message>
        <source>On this computer the model computes something else than on its maker&apos;s: {film} gets {score} of 100 here, {expected} there. The model in use stays.</source>
        <translation>Kwenye kompyuta hii modeli inakokotoa tofauti na kwenye ya aliyeitengeneza: {film} inapata {score} kati ya 100 hapa, {expected} kule. Modeli inayotumika inabaki.</translation>
    </message>
    <message>
        <source>Tell the model&apos;s maker which computer this is.</source>
        <translation>Mwambie aliyetengeneza modeli hii ni kompyuta gani.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>hakuna alama</translation>
    </message>
    <message>
        <source>Model file (SHA-256 begins)</source>
        <translation>Faili ya modeli (mwanzo wa SHA-256)</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Imetengenezwa kutokana na</translation>
    </message>
    <message>
        <source>{n} films ({split})</source>
        <translation>picha {n} ({split})</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} kati ya 100</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation>{low} hadi {high} kati ya 100</translation>
    </message>
    <message>
        <source>balanced: the model&apos;s own</source>
        <translation>uwiano: wa modeli yenyewe</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>wako mwenyewe</translation>
    </message>
    <message>
        <source>Shows where it looked</source>
        <translation>Inaonyesha mahali ilipoangalia</translation>
    </message>
    <message>
        <source>Warns of films unlike those it was made from</source>
        <translation>Huonya kuhusu picha zisizofanana na zilizotumika kuitengeneza</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used, so there is nothing to compare with: {reason}</source>
        <translation>Modeli ya sasa haiwezi kutumika, kwa hiyo hakuna cha kulinganisha nacho: {reason}</translation>
    </message>
    <message>
        <source>The other model is meant for another use than the present one. Read it below.</source>
        <translation>Modeli nyingine imekusudiwa matumizi tofauti na ya sasa. Yasome hapa chini.</translation>
    </message>
    <message>
        <source>Films of the same patients were in its training and in its tests: its figures look better than it is.</source>
        <translation>Picha za wagonjwa walewale zilikuwa kwenye mafunzo na majaribio yake: takwimu zake zinaonekana bora kuliko ilivyo.</translation>
    </message>
    <message>
        <source>The threshold profile that you chose does not go over to the other model: it begins with its own threshold. Check it on your own films before you choose a profile for it.</source>
        <translation>Wasifu wa kizingiti uliochagua hauhamii kwenye modeli nyingine: huanza na kizingiti chake yenyewe. Ikague kwa picha zako kabla ya kuichagulia wasifu.</translation>
    </message>
    <message>
        <source>For the other model, too, a threshold profile was chosen earlier: it is used again.</source>
        <translation>Kwa modeli nyingine pia wasifu wa kizingiti ulichaguliwa awali: unatumika tena.</translation>
    </message>
    <message>
        <source>The other model can&apos;t warn of films that are unlike those it was made from.</source>
        <translation>Modeli nyingine haiwezi kuonya kuhusu picha zisizofanana na zilizotumika kuitengeneza.</translation>
    </message>
    <message>
        <source>No scores of its maker came with it: whether it computes here as it should could not be checked.</source>
        <translation>Hakuna alama za aliyeitengeneza zilizokuja nayo: haikuwezekana kukagua kama inakokotoa hapa inavyopaswa.</translation>
    </message>
    <message>
        <source>Of {films} reference films the score changes on {scores}, the finding on {decisions}.</source>
        <translation>Kati ya picha {films} za marejeleo alama hubadilika kwa {scores}, matokeo kwa {decisions}.</translation>
    </message>
    <message>
        <source>The other model on {films} reference films:</source>
        <translation>Modeli nyingine kwenye picha {films} za marejeleo:</translation>
    </message>
    <message>
        <source>finding changes</source>
        <translation>matokeo hubadilika</translation>
    </message>
    <message>
        <source>score changes</source>
        <translation>alama hubadilika</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sawa</translation>
    </message>
    <message>
        <source>{then} in place of {now}</source>
        <translation>{then} badala ya {now}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <translation>SHA-256 ya faili: {hash}</translation>
    </message>
    <message>
        <source>Hash of the model: {hash}</source>
        <translation>Alama ya utambulisho ya modeli: {hash}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Baada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>{finding} ({score})</source>
        <translation>{finding} ({score})</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Inatumika sasa</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Delete this model from this computer?</source>
        <translation>Futa modeli hii kwenye kompyuta hii?</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>Modeli inayotumika inabaki.</translation>
    </message>
    <message>
        <source>From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs.</source>
        <translation>Kuanzia sasa picha zinapewa alama kwa {title}. Majedwali yaliyohifadhiwa na matokeo ya awali yanabaki na jina la modeli yao.</translation>
    </message>
    <message>
        <source>The model was deleted.</source>
        <translation>Modeli imefutwa.</translation>
    </message>
    <message>
        <source>Comparing on the reference films: {done} of {total}</source>
        <translation>Inalinganisha kwenye picha za marejeleo: {done} kati ya {total}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>ilikuja na programu</translation>
    </message>
    <message>
        <source>installed {when}</source>
        <translation>ilisakinishwa {when}</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Inaangalia modeli…</translation>
    </message>
    <message>
        <source>In use: {title}</source>
        <translation>Inatumika: {title}</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used.</source>
        <translation>Modeli ya sasa haiwezi kutumika.</translation>
    </message>
    <message>
        <source>Since {when}. Each result says which model made it.</source>
        <translation>Tangu {when}. Kila tokeo husema ni modeli ipi iliyolitoa.</translation>
    </message>
    <message>
        <source>It came with the program. Each result says which model made it.</source>
        <translation>Ilikuja na programu. Kila tokeo husema ni modeli ipi iliyolitoa.</translation>
    </message>
    <message>
        <source>Hash of the model</source>
        <translation>Alama ya utambulisho ya modeli</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modeli kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>imeharibika</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;Sakinisha kutoka faili…</translation>
    </message>
    <message>
        <source>&amp;Back to the model before</source>
        <translation>&amp;Rudi kwenye modeli ya awali</translation>
    </message>
    <message>
        <source>&amp;Use the selected model</source>
        <translation>&amp;Tumia modeli iliyochaguliwa</translation>
    </message>
    <message>
        <source>&amp;Remove the selected model</source>
        <translation>F&amp;uta modeli iliyochaguliwa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Acha</translation>
    </message>
    <message>
        <source>Choose a model package</source>
        <translation>Chagua kifurushi cha modeli</translation>
    </message>
    <message>
        <source>Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)</source>
        <translation>Vifurushi vya modeli (*.pneumonia-model);;Mikataba (*.json);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Copying and checking the model…</source>
        <translation>Inanakili na kukagua modeli…</translation>
    </message>
    <message>
        <source>Putting the model in use…</source>
        <translation>Inaanza kutumia modeli…</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the model.</source>
        <translation>Picha zinapewa alama. Subiri zikamilike, au zisimamishe; kisha badilisha modeli.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Imesimamishwa. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged file, but not who made it.</source>
        <translation>Linganisha moja ya nambari hizi na ile iliyochapishwa na aliyetengeneza modeli. Programu hutambua faili iliyoharibika, lakini si nani aliyeitengeneza.</translation>
    </message>
    <message>
        <source>Reference films: before and after</source>
        <translation>Picha za marejeleo: kabla na baada</translation>
    </message>
    <message>
        <source>What the models say of themselves</source>
        <translation>Modeli zinavyojieleza</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Tumia modeli hii</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Baki na ya sasa</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ifute</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ibakishe</translation>
    </message>
    <message>
        <source>The file that says which threshold profile was chosen is damaged.</source>
        <translation>Faili inayosema wasifu upi wa kizingiti ulichaguliwa imeharibika.</translation>
    </message>
    <message>
        <source>Choose the profile again: in the window, Records, Check on own films. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Chagua wasifu tena: kwenye dirisha, Kumbukumbu, Kagua kwa picha zako. Hadi hapo dirisha linatumia kizingiti cha modeli yenyewe; amri zinasimama.</translation>
    </message>
    <message>
        <source>A newer version of the program has written which threshold profile was chosen.</source>
        <translation>Toleo jipya zaidi la programu liliandika wasifu wa kizingiti uliochaguliwa.</translation>
    </message>
    <message>
        <source>Update the program. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Sasisha programu. Hadi hapo dirisha linatumia kizingiti cha modeli yenyewe; amri zinasimama.</translation>
    </message>
    <message>
        <source>This threshold can&apos;t be chosen: the model does not offer it, and no check on own films backs it.</source>
        <translation>Kizingiti hiki hakiwezi kuchaguliwa: modeli haikitoi, na hakuna ukaguzi kwa picha zako unaokiunga mkono.</translation>
    </message>
    <message>
        <source>Run the check on own films first.</source>
        <translation>Fanya kwanza ukaguzi kwa picha zako.</translation>
    </message>
    <message>
        <source>Another window is changing the threshold profile.</source>
        <translation>Dirisha lingine linabadilisha wasifu wa kizingiti.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Subiri kidogo, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The threshold profile can&apos;t be saved ({reason}). The one in use stays.</source>
        <translation>Wasifu wa kizingiti hauwezi kuhifadhiwa ({reason}). Unaotumika unabaki.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Tengeneza nafasi kwenye diski, au hakikisha programu inaweza kuandika kwenye folda yake.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>U&amp;kaguzi</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Takwimu</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Ki&amp;zingiti</translation>
    </message>
    <message>
        <source>Threshold in use: {name}.</source>
        <translation>Kizingiti kinachotumika: {name}.</translation>
    </message>
    <message>
        <source>Threshold in use: {name}, chosen on {day}.</source>
        <translation>Kizingiti kinachotumika: {name}, kilichaguliwa {day}.</translation>
    </message>
    <message>
        <source>{profile}, score {threshold} of 100</source>
        <translation>{profile}, alama {threshold} kati ya 100</translation>
    </message>
    <message>
        <source>score {threshold} of 100</source>
        <translation>alama {threshold} kati ya 100</translation>
    </message>
    <message>
        <source>Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.</source>
        <translation>Dirisha lingine limechagua: {name}. Funga programu na uifungue tena; hadi hapo dirisha hili linaendelea kama awali.</translation>
    </message>
    <message>
        <source>Set the damaged file as&amp;ide</source>
        <translation>Weka kan&amp;do faili iliyoharibika</translation>
    </message>
    <message>
        <source>See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 without, better 200 of each. Nothing leaves this computer.</source>
        <translation>Ona programu ni nzuri kiasi gani kwa picha zako mwenyewe. Unahitaji picha ambazo jibu lake linajulikana: angalau 30 zenye nimonia na 30 zisizo nayo, afadhali 200 za kila aina. Hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; or a table labels.csv with the columns film and label.</source>
        <translation>Ziweke kwenye folda moja yenye folda mbili ndani, NORMAL na PNEUMONIA; au jedwali labels.csv lenye safu wima film na label.</translation>
    </message>
    <message>
        <source>Folder with the films</source>
        <translation>Folda yenye picha</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Chagua &amp;folda…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
    <message>
        <source>Of 100 children &amp;X-rayed here, how many have pneumonia?</source>
        <translation>Kati ya watoto 100 wanaopigwa picha hapa, wangapi wana ni&amp;monia?</translation>
    </message>
    <message>
        <source>Your estimate. It says how often a finding is right here; it can be changed later.</source>
        <translation>Makadirio yako. Yanaonyesha ni mara ngapi jibu ni sahihi hapa; yanaweza kubadilishwa baadaye.</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Anza ukaguzi</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Ukaguzi umesimamishwa.</translation>
    </message>
    <message>
        <source>Looking for films and labels…</source>
        <translation>Inatafuta picha na majibu…</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Save &amp;report as PDF…</source>
        <translation>&amp;Hifadhi ripoti kama PDF…</translation>
    </message>
    <message>
        <source>check-on-own-films.pdf</source>
        <translation>kagua-kwa-picha-zako.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Imehifadhiwa: {name}</translation>
    </message>
    <message>
        <source>Run the check first: its figures stand here then.</source>
        <translation>Fanya ukaguzi kwanza: takwimu zake zitaonekana hapa.</translation>
    </message>
    <message>
        <source>ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.</source>
        <translation>Mkondo wa ROC. Kinachotumika: {found} kati ya 100 zimegunduliwa kwa tahadhari za uongo {alarms} kati ya 100.</translation>
    </message>
    <message>
        <source>The nearer the curve comes to the upper left corner, the better the program tells the films apart. The dotted line is guessing.</source>
        <translation>Kadiri mkondo unavyokaribia kona ya juu kushoto, ndivyo programu inavyotofautisha picha vizuri. Mstari wa nukta ni kubahatisha.</translation>
    </message>
    <message>
        <source>A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare.</source>
        <translation>Kizingiti cha chini hukosa watoto wachache zaidi wenye nimonia na hutoa tahadhari zaidi za uongo. Chagua safu na ulinganishe.</translation>
    </message>
    <message>
        <source>Thresholds and what each would cost</source>
        <translation>Vizingiti na matokeo ya kila kimoja</translation>
    </message>
    <message>
        <source>Missed, of 100
with pneumonia</source>
        <translation>Waliokosekana, kati ya
100 wenye nimonia</translation>
    </message>
    <message>
        <source>False alarms, of 100
without pneumonia</source>
        <translation>Tahadhari za uongo, kati ya
100 wasio na nimonia</translation>
    </message>
    <message>
        <source>Missed, of 1000
children here</source>
        <translation>Waliokosekana, kati ya
watoto 1000 wa hapa</translation>
    </message>
    <message>
        <source>False alarms, of
1000 children here</source>
        <translation>Tahadhari za uongo, kati ya
watoto 1000 wa hapa</translation>
    </message>
    <message>
        <source>&amp;Another threshold (score of 100)</source>
        <translation>Kizingiti kin&amp;gine (alama kati ya 100)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Sasa: {name}</translation>
    </message>
    <message>
        <source>Chosen in the table: {name}</source>
        <translation>Kilichochaguliwa kwenye jedwali: {name}</translation>
    </message>
    <message>
        <source>From now on: {name}</source>
        <translation>Kuanzia sasa: {name}</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).</source>
        <translation>Kati ya watoto 100 wenye nimonia, {missed} wanakosekana ({missed_low} hadi {missed_high}). Kati ya 100 wasio nayo, {alarms} wanapata tahadhari ya uongo ({alarms_low} hadi {alarms_high}).</translation>
    </message>
    <message>
        <source>Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms.</source>
        <translation>Kati ya watoto 1000 wa hapa, {ill} wenye nimonia: {missed} wanakosekana, tahadhari za uongo {alarms}.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Matokeo yake hayajulikani.</translation>
    </message>
    <message>
        <source>Uncertain, for a clinician to read: scores from {low} to {high}.</source>
        <translation>Hakuna uhakika, tabibu asome: alama kuanzia {low} hadi {high}.</translation>
    </message>
    <message>
        <source>Counted on {n} films of this clinic.</source>
        <translation>Imehesabiwa kwa picha {n} za kliniki hii.</translation>
    </message>
    <message>
        <source>Counted on {n} films that were held out in training and made harder. Figures on test films exist for the balanced threshold only.</source>
        <translation>Imehesabiwa kwa picha {n} zilizowekwa kando wakati wa kufunza na kufanywa ngumu zaidi. Takwimu za picha za majaribio zipo kwa kizingiti cha wastani pekee.</translation>
    </message>
    <message>
        <source>Counted on {n} films not trained on.</source>
        <translation>Imehesabiwa kwa picha {n} ambazo hazikutumika kufunza.</translation>
    </message>
    <message>
        <source>For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.</source>
        <translation>Kwa kizingiti chako mwenyewe, fanya ukaguzi kwa angalau picha 30 zenye nimonia na 30 zisizo nayo zinazopata alama.</translation>
    </message>
    <message>
        <source>&amp;Use this threshold…</source>
        <translation>T&amp;umia kizingiti hiki…</translation>
    </message>
    <message>
        <source>Go &amp;back to {name}…</source>
        <translation>&amp;Rudi kwenye: {name}…</translation>
    </message>
    <message>
        <source>Change the threshold?</source>
        <translation>Ubadilishe kizingiti?</translation>
    </message>
    <message>
        <source>Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as they are. Tell everybody who works with this program.</source>
        <translation>Kila matokeo ya baadaye kwenye kompyuta hii yatatolewa kwa kizingiti kipya, na yatasema hivyo. Majedwali na ripoti zilizohifadhiwa awali zinabaki zilivyo. Waambie wote wanaofanya kazi na programu hii.</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Badilisha</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Acha kama ilivyo</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the threshold.</source>
        <translation>Picha zinapewa alama. Subiri zimalizike, au zisimamishe; kisha badilisha kizingiti.</translation>
    </message>
    <message>
        <source>Made with another threshold than the model&apos;s own: {name}.</source>
        <translation>Imetolewa kwa kizingiti kingine, si cha modeli yenyewe: {name}.</translation>
    </message>
    <message>
        <source>Another threshold is in use: {name}. All figures on this page are of the model&apos;s own ({own}).</source>
        <translation>Kizingiti kingine kinatumika: {name}. Takwimu zote za ukurasa huu ni za kizingiti cha modeli yenyewe ({own}).</translation>
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
    <message>
        <source>Changes by week</source>
        <translation>Mabadiliko kwa wiki</translation>
    </message>
    <message>
        <source>Looking at earlier results…</source>
        <translation>Inaangalia matokeo ya awali…</translation>
    </message>
    <message>
        <source>&amp;Weeks shown</source>
        <translation>&amp;Wiki zinazoonyeshwa</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Wiki 8 zilizopita</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Wiki 26 zilizopita</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Wiki zote</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>Onyesha &amp;tarakimu</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>Onyesha &amp;michoro</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>Hakuna badiliko la maana</translation>
    </message>
    <message>
        <source>The films differ: look into it</source>
        <translation>Picha zinatofautiana: chunguza sababu</translation>
    </message>
    <message>
        <source>Too few films to tell: {n} of at least {least}</source>
        <translation>Picha ni chache mno kuamua: {n} kati ya angalau {least}</translation>
    </message>
    <message>
        <source>Compared with the films the program was made with, the {n} films of these weeks are: {how}.</source>
        <translation>Zikilinganishwa na picha zilizotumika kutengeneza programu, picha {n} za wiki hizi ni: {how}.</translation>
    </message>
    <message>
        <source>The {n} films of these weeks are like those the program was made with.</source>
        <translation>Picha {n} za wiki hizi zinafanana na zilizotumika kutengeneza programu.</translation>
    </message>
    <message>
        <source>Compared with this clinic&apos;s first {first} films, the {n} newest (since {since}) are: {how}.</source>
        <translation>Zikilinganishwa na picha {first} za kwanza za kliniki hii, picha {n} mpya zaidi (tangu {since}) ni: {how}.</translation>
    </message>
    <message>
        <source>The {n} newest films (since {since}) are like this clinic&apos;s first {first}.</source>
        <translation>Picha {n} mpya zaidi (tangu {since}) zinafanana na {first} za kwanza za kliniki hii.</translation>
    </message>
    <message>
        <source>New films are also compared with this clinic&apos;s first ones, once it has {first} from earlier weeks and {least} newer ones.</source>
        <translation>Picha mpya hulinganishwa pia na za kwanza za kliniki hii, ikishakuwa na {first} za wiki za awali na {least} mpya zaidi.</translation>
    </message>
    <message>
        <source>More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Picha nyingi zaidi zinakataliwa kuliko kati ya zile programu ilizojaribiwa nazo: {share} kati ya 100 ({low} hadi {high}).</translation>
    </message>
    <message>
        <source>More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Picha nyingi zaidi zina onyo kuliko kati ya zile programu ilizojaribiwa nazo: {share} kati ya 100 ({low} hadi {high}).</translation>
    </message>
    <message>
        <source>Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported.</source>
        <translation>Hadi ujue sababu, usitegemee alama. Kagua mwanga wa eksirei, skana na jinsi picha zinavyotolewa.</translation>
    </message>
    <message>
        <source>Then run “Check on own films” in the menu Records: it shows how often the program is right here.</source>
        <translation>Kisha endesha “Kagua kwa picha zako” katika menyu ya Kumbukumbu: inaonyesha ni mara ngapi programu iko sahihi hapa.</translation>
    </message>
    <message>
        <source>More or fewer sick children change the newest scores too, without any fault in the films.</source>
        <translation>Watoto wagonjwa wengi au wachache zaidi hubadilisha alama mpya pia, bila kasoro yoyote katika picha.</translation>
    </message>
    <message>
        <source>Look in “Earlier results” at which pictures were turned away or warned of, and why.</source>
        <translation>Angalia katika “Matokeo ya awali” ni picha zipi zilikataliwa au zina onyo, na kwa nini.</translation>
    </message>
    <message>
        <source>The model in use came without figures of its own films, so scores are compared with this clinic&apos;s first films only.</source>
        <translation>Modeli inayotumika haikuja na takwimu za picha zake, kwa hiyo alama zinalinganishwa na picha za kwanza za kliniki hii tu.</translation>
    </message>
    <message>
        <source>What the films are compared with can&apos;t be read. Install the program again.</source>
        <translation>Data ya kulinganishia picha haiwezi kusomwa. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings.</source>
        <translation>Kwa sasa matokeo hayahifadhiwi, kwa hiyo picha mpya hazionekani hapa. Washa “Matokeo ya awali” katika mipangilio.</translation>
    </message>
    <message>
        <source>The program does not know how many of the children are sick. It compares with the mix of normal films and films with pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.</source>
        <translation>Programu haijui ni watoto wangapi wagonjwa. Inalinganisha na mchanganyiko wa picha za kawaida na zenye nimonia unaolingana zaidi: {share} kati ya 100 zenye nimonia. Hii si hesabu ya wagonjwa.</translation>
    </message>
    <message>
        <source>Blue: this clinic&apos;s films by week, the middle one and 8 of 10; shares with their 95% interval. Grey: films the program was made with.</source>
        <translation>Bluu: picha za kliniki hii kwa wiki, ya katikati na 8 kati ya 10; uwiano pamoja na kipindi chake cha 95%. Kijivu: picha zilizotumika kutengeneza programu.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Mwangaza</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Utofautishaji</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ukali</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>Ugeni</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Ukubwa kwa pikseli</translation>
    </message>
    <message>
        <source>Score of 50 or more, of 100</source>
        <translation>Alama 50 au zaidi, kati ya 100</translation>
    </message>
    <message>
        <source>Turned away, of 100</source>
        <translation>Zilizokataliwa, kati ya 100</translation>
    </message>
    <message>
        <source>With a warning, of 100</source>
        <translation>Zenye onyo, kati ya 100</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>nyeusi zaidi</translation>
    </message>
    <message>
        <source>with less contrast</source>
        <translation>zenye utofautishaji mdogo</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>zisizo kali</translation>
    </message>
    <message>
        <source>less strange to the program</source>
        <translation>ngeni kidogo kwa programu</translation>
    </message>
    <message>
        <source>with lower scores</source>
        <translation>zenye alama za chini</translation>
    </message>
    <message>
        <source>with fewer pixels</source>
        <translation>zenye pikseli chache</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>angavu zaidi</translation>
    </message>
    <message>
        <source>with more contrast</source>
        <translation>zenye utofautishaji mkubwa</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>kali zaidi</translation>
    </message>
    <message>
        <source>stranger to the program</source>
        <translation>ngeni zaidi kwa programu</translation>
    </message>
    <message>
        <source>with higher scores</source>
        <translation>zenye alama za juu</translation>
    </message>
    <message>
        <source>with more pixels</source>
        <translation>zenye pikseli nyingi</translation>
    </message>
    <message>
        <source>with other brightness, both ways</source>
        <translation>zenye mwangaza tofauti, pande zote mbili</translation>
    </message>
    <message>
        <source>with other contrast, both ways</source>
        <translation>zenye utofautishaji tofauti, pande zote mbili</translation>
    </message>
    <message>
        <source>with other sharpness, both ways</source>
        <translation>zenye ukali tofauti, pande zote mbili</translation>
    </message>
    <message>
        <source>some more, some less strange to the program</source>
        <translation>baadhi ngeni zaidi, baadhi ngeni kidogo kwa programu</translation>
    </message>
    <message>
        <source>with other scores</source>
        <translation>zenye alama tofauti</translation>
    </message>
    <message>
        <source>with other numbers of pixels</source>
        <translation>zenye idadi tofauti ya pikseli</translation>
    </message>
    <message>
        <source>{name} – differs</source>
        <translation>{name} – tofauti</translation>
    </message>
    <message>
        <source>{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}.</source>
        <translation>{name} kwa wiki. Mpya zaidi, wiki ya {week}: katikati {middle}, picha 8 kati ya 10 kutoka {low} hadi {high}.</translation>
    </message>
    <message>
        <source>Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}.</source>
        <translation>Picha zilizotumika kutengeneza programu: katikati {middle}, 8 kati ya 10 kutoka {low} hadi {high}.</translation>
    </message>
    <message>
        <source>{name}, by week. Newest, week of {week}: {share} ({low} to {high}).</source>
        <translation>{name}, kwa wiki. Mpya zaidi, wiki ya {week}: {share} ({low} hadi {high}).</translation>
    </message>
    <message>
        <source>Films by week. Newest, week of {week}: {n}. In all: {total}.</source>
        <translation>Picha kwa wiki. Mpya zaidi, wiki ya {week}: {n}. Jumla: {total}.</translation>
    </message>
    <message>
        <source>{name} by week: no films.</source>
        <translation>{name} kwa wiki: hakuna picha.</translation>
    </message>
    <message>
        <source>No films</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Wiki ya</translation>
    </message>
    <message>
        <source>Files not readable</source>
        <translation>Faili zisizosomeka</translation>
    </message>
    <message>
        <source>Weeks: the middle of each figure, and from where to where 8 of 10 films lie</source>
        <translation>Wiki: katikati ya kila tarakimu, na kutoka wapi hadi wapi picha 8 kati ya 10 zipo</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Ulinganisho</translation>
    </message>
    <message>
        <source>{middle} ({low} to {high})</source>
        <translation>{middle} ({low} hadi {high})</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Kilicholinganishwa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Distance (Kolmogorov–Smirnov)</source>
        <translation>Umbali (Kolmogorov–Smirnov)</translation>
    </message>
    <message>
        <source>p (times the figures compared)</source>
        <translation>p (mara idadi ya ulinganisho)</translation>
    </message>
    <message>
        <source>Stability index (PSI)</source>
        <translation>Kipimo cha uthabiti (PSI)</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>films of training</source>
        <translation>picha za mafunzo</translation>
    </message>
    <message>
        <source>own first films</source>
        <translation>picha zako za kwanza</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>{value} (large)</source>
        <translation>{value} (kubwa)</translation>
    </message>
    <message>
        <source>from {n} films</source>
        <translation>kuanzia picha {n}</translation>
    </message>
    <message>
        <source>Nothing here says which films show pneumonia.</source>
        <translation>Hakuna kitu hapa kinachosema ni picha zipi zinaonyesha nimonia.</translation>
    </message>
    <message>
        <source>Put the films into two folders in it, NORMAL and PNEUMONIA, or put labels.csv into it, a table with the columns film and label.</source>
        <translation>Weka picha kwenye folda mbili ndani yake, NORMAL na PNEUMONIA, au weka ndani yake labels.csv, jedwali lenye safu film na label.</translation>
    </message>
    <message>
        <source>There are several CSV files, and none is called labels.csv: {names}.</source>
        <translation>Kuna faili kadhaa za CSV, na hakuna inayoitwa labels.csv: {names}.</translation>
    </message>
    <message>
        <source>Rename the one with the labels to labels.csv.</source>
        <translation>Ipe ile yenye lebo jina labels.csv.</translation>
    </message>
    <message>
        <source>The table of labels can&apos;t be read ({reason}).</source>
        <translation>Jedwali la lebo haliwezi kusomwa ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8).</source>
        <translation>Lihifadhi tena kama CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first line of the table of labels does not name the columns film and label.</source>
        <translation>Mstari wa kwanza wa jedwali la lebo hautaji safu film na label.</translation>
    </message>
    <message>
        <source>Write film,label as its first line. It has: {names}.</source>
        <translation>Andika film,label kama mstari wa kwanza. Una: {names}.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels says “{word}”, which is no label.</source>
        <translation>Mstari wa {line} wa jedwali la lebo unasema “{word}”, ambayo si lebo.</translation>
    </message>
    <message>
        <source>Write normal or pneumonia, or 0 or 1. Take out the lines of all other films.</source>
        <translation>Andika normal au pneumonia, au 0 au 1. Ondoa mistari ya picha nyingine zote.</translation>
    </message>
    <message>
        <source>Line {line} and line {before} of the table of labels give {name} different labels.</source>
        <translation>Mstari wa {line} na mstari wa {before} wa jedwali la lebo unaipa {name} lebo tofauti.</translation>
    </message>
    <message>
        <source>Take out the wrong line.</source>
        <translation>Ondoa mstari wenye kosa.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names a film that is not there: {name}.</source>
        <translation>Mstari wa {line} wa jedwali la lebo unataja picha ambayo haipo: {name}.</translation>
    </message>
    <message>
        <source>{n} further films are not there either.</source>
        <translation>Picha nyingine ambazo pia hazipo: {n}.</translation>
    </message>
    <message>
        <source>Write each name as the file has it, with its ending and from this folder on.</source>
        <translation>Andika kila jina kama lilivyo kwenye faili, pamoja na kiendelezi chake na kuanzia folda hii.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names {name}, and there are several films of that name.</source>
        <translation>Mstari wa {line} wa jedwali la lebo unataja {name}, na kuna picha kadhaa zenye jina hilo.</translation>
    </message>
    <message>
        <source>Write the folder before the name, as in ward/film.png.</source>
        <translation>Andika folda kabla ya jina, kama ward/film.png.</translation>
    </message>
    <message>
        <source>One of its folders says normal and pneumonia at once: {name}.</source>
        <translation>Mojawapo ya folda zake inasema kawaida na nimonia kwa pamoja: {name}.</translation>
    </message>
    <message>
        <source>Put each film into one of the two only.</source>
        <translation>Weka kila picha kwenye moja tu kati ya hizo mbili.</translation>
    </message>
    <message>
        <source>Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found.</source>
        <translation>Aina zote mbili za picha zinahitajika. Zilizopatikana: za kawaida {well}, zenye nimonia {ill}.</translation>
    </message>
    <message>
        <source>Add films of the other kind.</source>
        <translation>Ongeza picha za aina nyingine.</translation>
    </message>
    <message>
        <source>The same film is labelled normal and pneumonia: {one} and {other}.</source>
        <translation>Picha ileile ina lebo ya kawaida na ya nimonia: {one} na {other}.</translation>
    </message>
    <message>
        <source>Keep the one with the right label.</source>
        <translation>Bakiza yenye lebo sahihi.</translation>
    </message>
    <message>
        <source>Check on films of this clinic: {n}</source>
        <translation>Ukaguzi kwa picha za kituo hiki: {n}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Kwa maneno rahisi</translation>
    </message>
    <message>
        <source>It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Kati ya watoto 100 wenye nimonia kwenye picha inagundua {found} ({low} hadi {high}). Hapa: {n} kati ya {total}.</translation>
    </message>
    <message>
        <source>It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Kati ya watoto 100 wenye picha ya kawaida, bado inasema picha {found} zinadokeza nimonia ({low} hadi {high}). Hapa: {n} kati ya {total}.</translation>
    </message>
    <message>
        <source>Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).</source>
        <translation>Ambapo watoto {share} kati ya 100 wanaopigwa picha ya kifua wana nimonia, huonekana kwenye {ppv} kati ya picha 100 ambazo programu inasema zinadokeza ({ppv_low} hadi {ppv_high}), na kwenye {rest} kati ya 100 ambazo haisemi hivyo ({rest_low} hadi {rest_high}).</translation>
    </message>
    <message>
        <source>It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 such films ({ppv_low} to {ppv_high}).</source>
        <translation>Inasema kila picha ya hapa inadokeza nimonia. Ambapo watoto {share} kati ya 100 wanaopigwa picha ya kifua wana nimonia, huonekana kwenye {ppv} kati ya picha 100 kama hizo ({ppv_low} hadi {ppv_high}).</translation>
    </message>
    <message>
        <source>It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {rest} of 100 such films ({rest_low} to {rest_high}).</source>
        <translation>Haisemi picha yoyote ya hapa inadokeza nimonia. Ambapo watoto {share} kati ya 100 wanaopigwa picha ya kifua wana nimonia, huonekana kwenye {rest} kati ya picha 100 kama hizo ({rest_low} hadi {rest_high}).</translation>
    </message>
    <message>
        <source>Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them.</source>
        <translation>Zisizo na uhakika ni {n} kati ya picha 100, zenye alama kuanzia {low} hadi {high}: tabibu lazima azisome.</translation>
    </message>
    <message>
        <source>{n} of {total} films got no score, {ill} of them with pneumonia.</source>
        <translation>Picha zisizo na alama: {n} kati ya {total}, zenye nimonia kati yake: {ill}.</translation>
    </message>
    <message>
        <source>If each of those counts as missed, it finds {found} of 100.</source>
        <translation>Kila moja ya hizi ikihesabiwa kuwa imekosekana, inagundua {found} kati ya 100.</translation>
    </message>
    <message>
        <source>over 99</source>
        <translation>zaidi ya 99</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come.</source>
        <translation>Kwenye mabano: mahali thamani halisi ilipo, kwa uhakika wa 95 %, ikiwa picha zitakazokuja ni kama hizi.</translation>
    </message>
    <message>
        <source>There are enough films: both figures are known to ± 5 points.</source>
        <translation>Picha zinatosha: thamani zote mbili zinajulikana kwa pointi ± 5.</translation>
    </message>
    <message>
        <source>There are not enough films yet for figures that are known to ± 5 points.</source>
        <translation>Picha bado hazitoshi kwa thamani zinazojulikana kwa pointi ± 5.</translation>
    </message>
    <message>
        <source>None of the films got a score: this check says nothing about the program.</source>
        <translation>Hakuna picha iliyopata alama: ukaguzi huu hausemi lolote kuhusu programu.</translation>
    </message>
    <message>
        <source>No film with pneumonia got a score: how many it finds is not known.</source>
        <translation>Hakuna picha yenye nimonia iliyopata alama: haijulikani inagundua ngapi.</translation>
    </message>
    <message>
        <source>No normal film got a score: how often it raises a false alarm is not known.</source>
        <translation>Hakuna picha ya kawaida iliyopata alama: haijulikani inatoa kengele za uongo mara ngapi.</translation>
    </message>
    <message>
        <source>Fewer than 30 films with pneumonia were scored: what it finds here says little.</source>
        <translation>Picha zenye nimonia zilizopata alama ni chini ya 30: inachogundua hapa kinasema kidogo.</translation>
    </message>
    <message>
        <source>Fewer than 30 normal films were scored: its false alarms here say little.</source>
        <translation>Picha za kawaida zilizopata alama ni chini ya 30: kengele zake za uongo hapa zinasema kidogo.</translation>
    </message>
    <message>
        <source>All films got the same score: the program can&apos;t tell them apart.</source>
        <translation>Picha zote zimepata alama ileile: programu haiwezi kuzitofautisha.</translation>
    </message>
    <message>
        <source>Films without a score are left out of every figure that does not name them.</source>
        <translation>Picha zisizo na alama hazimo katika takwimu yoyote isiyozitaja.</translation>
    </message>
    <message>
        <source>What this check can&apos;t tell</source>
        <translation>Ambacho ukaguzi huu hauwezi kusema</translation>
    </message>
    <message>
        <source>A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.</source>
        <translation>Kizingiti kilichochaguliwa kwa picha hizi kinaonekana bora kwazo kuliko kilivyo. Kikague kwa picha nyingine kabla ya kukitegemea.</translation>
    </message>
    <message>
        <source>The program does not know which films are of the same child. Several films of a child make the intervals too narrow.</source>
        <translation>Programu haijui ni picha zipi ni za mtoto mmoja. Picha kadhaa za mtoto mmoja hufanya vipindi viwe vyembamba mno.</translation>
    </message>
    <message>
        <source>Labels are taken as the truth. A wrong label counts as a mistake of the program.</source>
        <translation>Lebo huchukuliwa kuwa kweli. Lebo yenye kosa huhesabiwa kuwa kosa la programu.</translation>
    </message>
    <message>
        <source>Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones too. Else the figures are too good.</source>
        <translation>Picha zilizotumika kutengeneza programu zisiwemo, na picha zichukuliwe kama zilivyokuja, hata zenye shaka. La sivyo takwimu zitakuwa nzuri mno.</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>Kilichotokea kwa picha</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Counted by the threshold alone, among films with a score, where nothing else is said.</source>
        <translation>Zimehesabiwa kwa kizingiti pekee, kati ya picha zenye alama, pale ambapo hakuna kingine kilichosemwa.</translation>
    </message>
    <message>
        <source>not known: nothing to count</source>
        <translation>haijulikani: hakuna cha kuhesabu</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %)</source>
        <translation>{value} % ({low} hadi {high} %)</translation>
    </message>
    <message>
        <source>Sensitivity, films without a score counted as missed</source>
        <translation>Unyeti, picha zisizo na alama zikihesabiwa kuwa zimekosekana</translation>
    </message>
    <message>
        <source>Sensitivity among films that are not uncertain</source>
        <translation>Unyeti kati ya picha ambazo si zisizo na uhakika</translation>
    </message>
    <message>
        <source>Specificity among films that are not uncertain</source>
        <translation>Umahususi kati ya picha ambazo si zisizo na uhakika</translation>
    </message>
    <message>
        <source>PPV: called suggestive, and pneumonia</source>
        <translation>PPV: zilizosemwa zinadokeza, na zina nimonia</translation>
    </message>
    <message>
        <source>NPV: not called suggestive, and normal</source>
        <translation>NPV: zisizosemwa zinadokeza, na ni za kawaida</translation>
    </message>
    <message>
        <source>{figure}, where {share} of 100 have pneumonia</source>
        <translation>{figure}, ambapo {share} kati ya 100 wana nimonia</translation>
    </message>
    <message>
        <source>{points} points of 100; by chance alone {chance} on so many films</source>
        <translation>pointi {points} kati ya 100; kwa bahati pekee {chance} kwa picha nyingi kama hizi</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Mkunjo wa ROC</translation>
    </message>
    <message>
        <source>The dot is the threshold in use, with the intervals of both figures.</source>
        <translation>Nukta ni kizingiti kinachotumika, pamoja na vipindi vya thamani zote mbili.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Ulinganifu wa alama</translation>
    </message>
    <message>
        <source>On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among those the program was made with; here it is {here} of 100.</source>
        <translation>Kwenye mstari wa nukta, alama ya 70 ina maana 70 kati ya 100. Tarajia hivyo tu pale ambapo picha {trained} kati ya 100 zinaonyesha nimonia, kama zile zilizotumika kutengeneza programu; hapa ni {here} kati ya 100.</translation>
    </message>
    <message>
        <source>Scores: films with pneumonia above the line, normal ones below it</source>
        <translation>Alama: picha zenye nimonia juu ya mstari, za kawaida chini yake</translation>
    </message>
    <message>
        <source>false alarms of 100</source>
        <translation>kengele za uongo kati ya 100</translation>
    </message>
    <message>
        <source>found of 100</source>
        <translation>zilizogunduliwa kati ya 100</translation>
    </message>
    <message>
        <source>What other thresholds would give</source>
        <translation>Ambacho vizingiti vingine vingetoa</translation>
    </message>
    <message>
        <source>Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. Missed: of 100 children with pneumonia.</source>
        <translation>Dokezi: kati ya watoto 100 ambao {share} wana nimonia, ni picha ngapi inasema zinadokeza. Zimekosa: kati ya watoto 100 wenye nimonia.</translation>
    </message>
    <message>
        <source>* Chosen on these very films: on other films expect less.</source>
        <translation>* Kilichaguliwa kwa picha hizihizi: kwa nyingine tarajia pungufu.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Kizingiti</translation>
    </message>
    <message>
        <source>Sensitivity %</source>
        <translation>Unyeti %</translation>
    </message>
    <message>
        <source>Specificity %</source>
        <translation>Umahususi %</translation>
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
        <translation>Dokezi</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Zimekosa</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>inatumika</translation>
    </message>
    <message>
        <source>finds {aim} % *</source>
        <translation>inagundua {aim} % *</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>uwiano</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>uchunguzi wa awali</translation>
    </message>
    <message>
        <source>the clinic&apos;s own</source>
        <translation>cha kituo chenyewe</translation>
    </message>
    <message>
        <source>How many films are needed for ± 5 points</source>
        <translation>Picha ngapi zinahitajika kwa pointi ± 5</translation>
    </message>
    <message>
        <source>{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is.</source>
        <translation>{have} sasa, inajulikana kwa pointi ± {distance}. Zinazohitajika: {observed} thamani ikibaki hivi, {worst} vyovyote iwavyo.</translation>
    </message>
    <message>
        <source>{have} now. Needed: {worst} whatever the figure is.</source>
        <translation>{have} sasa. Zinazohitajika: {worst} thamani iwayo yoyote.</translation>
    </message>
    <message>
        <source>Films with pneumonia</source>
        <translation>Picha zenye nimonia</translation>
    </message>
    <message>
        <source>Normal films</source>
        <translation>Picha za kawaida</translation>
    </message>
    <message>
        <source>Threshold profile</source>
        <translation>Wasifu wa kizingiti</translation>
    </message>
    <message>
        <source>Children with pneumonia</source>
        <translation>Watoto wenye nimonia</translation>
    </message>
    <message>
        <source>{share} of 100 taken for the clinic; {here} of 100 among these films</source>
        <translation>{share} kati ya 100 zimechukuliwa kwa kituo; {here} kati ya 100 katika picha hizi</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Lebo zimetoka</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>kwenye jedwali</translation>
    </message>
    <message>
        <source>from the folders&apos; names</source>
        <translation>kwenye majina ya folda</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Zilizoachwa</translation>
    </message>
    <message>
        <source>copies of other films: {copies}; without a label: {unlabelled}; no films: {others}</source>
        <translation>nakala za picha nyingine: {copies}; zisizo na lebo: {unlabelled}; zisizo picha: {others}</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Jinsi ilivyokokotolewa</translation>
    </message>
    <message>
        <source>95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). Formulas: docs/LOCAL_CHECK.md.</source>
        <translation>Vipindi vya 95 %: sehemu kwa Wilson, eneo chini ya mkunjo kwa Newcombe (2006), PPV na NPV kwa Koopman (1984). Fomula: docs/LOCAL_CHECK.md.</translation>
    </message>
    <message>
        <source>Films called wrong, uncertain, or without a score: {n}</source>
        <translation>Picha zilizokosewa, zisizo na uhakika, au zisizo na alama: {n}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Unaona nini?</translation>
    </message>
    <message>
        <source>Keys: Alt and the number.</source>
        <translation>Vitufe: Alt na namba.</translation>
    </message>
    <message>
        <source>&amp;{n}   {call}</source>
        <translation>&amp;{n}   {call}</translation>
    </message>
    <message>
        <source>Keeping what you said…</source>
        <translation>Inahifadhi ulichosema…</translation>
    </message>
    <message>
        <source>Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.</source>
        <translation>Matokeo hayahifadhiwi kwenye kompyuta hii (Mipangilio), kwa hiyo unachosema hapa kinasahaulika programu inapofungwa.</translation>
    </message>
    <message>
        <source>You said: {call}.</source>
        <translation>Ulisema: {call}.</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Uamuzi wako</translation>
    </message>
    <message>
        <source>Your verdict: {call}</source>
        <translation>Uamuzi wako: {call}</translation>
    </message>
    <message>
        <source>What you say of this film now. Press again to take it back.</source>
        <translation>Unachosema sasa kuhusu picha hii. Bonyeza tena kukiondoa.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Maelezo…</translation>
    </message>
    <message>
        <source>Note: kept by itself</source>
        <translation>Maelezo: yanahifadhiwa yenyewe</translation>
    </message>
    <message>
        <source>A note holds {n} characters: the rest was left out.</source>
        <translation>Maelezo yanabeba herufi {n}: zilizozidi zimeachwa.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>Only until the program is closed: results are not kept (Settings).</source>
        <translation>Hadi programu ifungwe tu: matokeo hayahifadhiwi (Mipangilio).</translation>
    </message>
    <message>
        <source>This can&apos;t be kept on the disk: it lasts until the program is closed. Write it down elsewhere.</source>
        <translation>Hii haiwezi kuhifadhiwa kwenye diski: inabaki hadi programu ifungwe. Iandike mahali pengine.</translation>
    </message>
    <message>
        <source>Not while you read each film first: it would tell of films that you have not read.</source>
        <translation>Si wakati unasoma kila picha kwanza: ingefichua picha ambazo hujazisoma.</translation>
    </message>
    <message>
        <source>Not counted here, as you have not read them yet: {n}</source>
        <translation>Hazikuhesabiwa hapa kwa kuwa hujazisoma bado: {n}</translation>
    </message>
    <message>
        <source>You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?</source>
        <translation>Picha ambazo hujazisoma bado: {n}. Zinaachwa ili alama zake zibaki zimefichwa. Hifadhi bila hizo?</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Hifadhi bila hizo</translation>
    </message>
    <message>
        <source>Reader and program</source>
        <translation>Msomaji na programu</translation>
    </message>
    <message>
        <source>How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own films”.</source>
        <translation>Ni mara ngapi wewe na programu mnasema jambo moja kuhusu picha. Haisemi nani yuko sahihi: kwa hilo kuna “Kagua kwa picha zako”.</translation>
    </message>
    <message>
        <source>&amp;Films of</source>
        <translation>&amp;Picha za</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>wakati wote</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>siku 365 zilizopita</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>siku 90 zilizopita</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Looking through the earlier results…</source>
        <translation>Inapitia matokeo ya awali…</translation>
    </message>
    <message>
        <source>The earlier results can&apos;t be read.</source>
        <translation>Matokeo ya awali hayawezi kusomwa.</translation>
    </message>
    <message>
        <source>What you said before you saw the score</source>
        <translation>Ulichosema kabla ya kuona alama</translation>
    </message>
    <message>
        <source>No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it shows a score.</source>
        <translation>Hakuna usomaji wa aina hii katika muda huu. Washa “Ninasoma kila picha kwanza” kwenye mipangilio: kisha programu itakuuliza kabla ya kuonyesha alama.</translation>
    </message>
    <message>
        <source>Your verdicts after you saw the score</source>
        <translation>Maamuzi yako baada ya kuona alama</translation>
    </message>
    <message>
        <source>No verdicts in this time. You give them beside a film, under its score.</source>
        <translation>Hakuna maamuzi katika muda huu. Unayatoa kando ya picha, chini ya alama yake.</translation>
    </message>
    <message>
        <source>You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than there is.</source>
        <translation>Uliyatoa huku ukiona alama. Hilo humvuta msomaji kuelekea programu, kwa hiyo takwimu hizi zinaonyesha makubaliano zaidi ya yaliyopo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>Program: {decision}</source>
        <translation>Programu: {decision}</translation>
    </message>
    <message>
        <source>You: {call}</source>
        <translation>Wewe: {call}</translation>
    </message>
    <message>
        <source>not suggestive</source>
        <translation>haidokezi</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>hakuna uhakika</translation>
    </message>
    <message>
        <source>suggestive of pneumonia</source>
        <translation>inadokeza nimonia</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>{row}; {column}: {n} films</source>
        <translation>{row}; {column}: picha {n}</translation>
    </message>
    <message>
        <source>Films, each counted once</source>
        <translation>Picha, kila moja imehesabiwa mara moja</translation>
    </message>
    <message>
        <source>Both said something clear</source>
        <translation>Wote wawili walisema wazi</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} kati ya {total}</translation>
    </message>
    <message>
        <source>Said the same of</source>
        <translation>Walisema jambo moja kuhusu</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa ya Cohen</translation>
    </message>
    <message>
        <source>{figure}: {strength}</source>
        <translation>{figure}: {strength}</translation>
    </message>
    <message>
        <source>Weighted kappa, unclear films too</source>
        <translation>Kappa yenye uzito, pamoja na picha zisizo wazi</translation>
    </message>
    <message>
        <source>can&apos;t be told from these films</source>
        <translation>haiwezi kujulikana kwa picha hizi</translation>
    </message>
    <message>
        <source>Called pneumonia</source>
        <translation>Zilizoitwa nimonia</translation>
    </message>
    <message>
        <source>by you {reader}, by the program {program}</source>
        <translation>na wewe {reader}, na programu {program}</translation>
    </message>
    <message>
        <source>Agreement on each</source>
        <translation>Makubaliano kwa kila moja</translation>
    </message>
    <message>
        <source>on pneumonia {pneumonia}, on normal {normal}</source>
        <translation>kuhusu nimonia {pneumonia}, kuhusu kawaida {normal}</translation>
    </message>
    <message>
        <source>less than by chance</source>
        <translation>chini ya bahati tu</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>hafifu sana</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>hafifu</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>wastani</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>kubwa</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>karibu kamili</translation>
    </message>
    <message>
        <source>Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals.</source>
        <translation>Picha zilizo wazi ni chini ya {least}: takwimu hizi bado hazisemi mengi. Angalia upana wa vipindi.</translation>
    </message>
    <message>
        <source>Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that you agree on, and at the agreement on each.</source>
        <translation>Karibu majibu yote ni ya aina moja. Hapo kappa inaweza kuwa ndogo ingawa mnakubaliana kuhusu karibu picha zote: angalia sehemu mnayokubaliana, na makubaliano kwa kila moja.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Jinsi inavyohesabiwa</translation>
    </message>
    <message>
        <source>A film counts once, with what was said last, and with the program&apos;s decision at the threshold in use then. Ranges in brackets: 95 % intervals.</source>
        <translation>Picha huhesabiwa mara moja, kwa kilichosemwa mwisho, na kwa uamuzi wa programu kwa kizingiti kilichotumika wakati huo. Ndani ya mabano: vipindi vya 95 %.</translation>
    </message>
    <message>
        <source>Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts them half way between normal and pneumonia.</source>
        <translation>Sehemu na kappa huacha picha ambazo hukuwa na uhakika nazo au programu haikuwa na uhakika. Kappa yenye uzito huzihesabu katikati ya kawaida na nimonia.</translation>
    </message>
    <message>
        <source>Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), too narrow for few films. Interval of shares: Wilson 1927.</source>
        <translation>Kappa ni (makubaliano − makubaliano ya bahati) ÷ (1 − makubaliano ya bahati): 1 yote, 0 si zaidi ya bahati (Cohen 1960; uzito wa mstari: Cohen 1968). Kipindi: κ ± makosa sanifu 1.96 ya sampuli kubwa (Fleiss, Cohen na Everitt 1969), ni chembamba mno kwa picha chache. Kipindi cha sehemu: Wilson 1927.</translation>
    </message>
    <message>
        <source>The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good enough. Kappas of places with more or less pneumonia can&apos;t be compared.</source>
        <translation>Maneno ya kappa ni mazoea tu yasiyo na msingi (Landis na Koch 1977): hakuna kizingiti kinachosema programu inatosha. Kappa za mahali penye nimonia nyingi au chache haziwezi kulinganishwa.</translation>
    </message>
    <message>
        <source>Results can&apos;t be kept ({reason}).</source>
        <translation>Matokeo hayawezi kuhifadhiwa ({reason}).</translation>
    </message>
    <message>
        <source>Films are read as before. Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Picha zinasomwa kama kawaida. Ongeza nafasi kwenye diski, au hakikisha programu inaweza kuandika kwenye folda yake.</translation>
    </message>
    <message>
        <source>Result of {when}, made by {model}.</source>
        <translation>Matokeo ya {when}, yaliyotolewa na {model}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more: the result stands without its film.</source>
        <translation>Faili haliwezi kusomwa tena: matokeo yanaonyeshwa bila picha yake.</translation>
    </message>
    <message>
        <source>The file has changed since then: the film shown is not the one that this result is of. Open it anew.</source>
        <translation>Faili limebadilika tangu wakati huo: picha inayoonyeshwa si ile ya matokeo haya. Ifungue upya.</translation>
    </message>
</context>
</TS>
