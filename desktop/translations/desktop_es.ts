<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>Pneumonia Reader</source>
        <translation>Pneumonia Reader</translation>
    </message>
    <message>
        <source>Findings suggestive of pneumonia</source>
        <translation>Hallazgos sugestivos de neumonía</translation>
    </message>
    <message>
        <source>No findings suggestive of pneumonia: this does not exclude it</source>
        <translation>Sin hallazgos sugestivos de neumonía: esto no la descarta</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Incierta: pida que la lean</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>No se puede evaluar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Archivo ilegible</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Leyendo la radiografía…</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntaje</translation>
    </message>
    <message>
        <source>Suggestive of pneumonia</source>
        <translation>Sugestiva de neumonía</translation>
    </message>
    <message>
        <source>Not suggestive</source>
        <translation>No sugestiva</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Have a clinician confirm it, together with the patient&apos;s signs.</source>
        <translation>Pida a un profesional clínico que lo confirme, junto con los signos del paciente.</translation>
    </message>
    <message>
        <source>If the patient is unwell, have a clinician read the film all the same.</source>
        <translation>Si el paciente no está bien, pida de todos modos a un profesional clínico que lea la radiografía.</translation>
    </message>
    <message>
        <source>Choose the film in the list to have it scored.</source>
        <translation>Elija la radiografía en la lista para obtener su puntaje.</translation>
    </message>
    <message>
        <source>Open film…</source>
        <translation>Abrir radiografía…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Report on one film</source>
        <translation>Informe de una radiografía</translation>
    </message>
    <message>
        <source>Report on {n} films</source>
        <translation>Informe (radiografías: {n})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Decision support. The decision stays with a qualified clinician.</source>
        <translation>Apoyo a la decisión. La decisión sigue siendo de un profesional clínico calificado.</translation>
    </message>
    <message>
        <source>{film} (row {row} of the list)</source>
        <translation>{film} (línea {row} de la lista)</translation>
    </message>
    <message>
        <source>unreadable file</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>left out of this file; write it here by hand if needed</source>
        <translation>omitido en este documento; escríbalo aquí a mano si hace falta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Elaborado</translation>
    </message>
    <message>
        <source>Where the program looked: coloured places speak for pneumonia</source>
        <translation>Dónde miró el programa: las zonas en color están a favor de neumonía</translation>
    </message>
    <message>
        <source>Where the program looked is not known for this film.</source>
        <translation>No se sabe dónde miró el programa en esta radiografía.</translation>
    </message>
    <message>
        <source>The pictures are made smaller. Read the film itself, not this page.</source>
        <translation>Las imágenes están reducidas. Lea la radiografía misma, no esta página.</translation>
    </message>
    <message>
        <source>uncertain {low} to {high}, threshold {threshold}</source>
        <translation>incierto {low} a {high}, umbral {threshold}</translation>
    </message>
    <message>
        <source>{number} where {share} of 100 children have it</source>
        <translation>{number} donde {share} de cada 100 niños la tienen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>The program found nothing that speaks against the score.</source>
        <translation>El programa no encontró nada en contra del puntaje.</translation>
    </message>
    <message>
        <source>The film was changed by hand before it was scored, and is shown so: {changes}.</source>
        <translation>La radiografía se modificó a mano antes de calcular el puntaje, y así se muestra: {changes}.</translation>
    </message>
    <message>
        <source>What the finding means at this age has not been measured.</source>
        <translation>No se ha medido lo que significa este resultado a esta edad.</translation>
    </message>
    <message>
        <source>What was read, and with what</source>
        <translation>Qué se leyó, y con qué</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>{format}, {width} × {height} pixels</source>
        <translation>{format}, {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>The history of results is damaged. A new one was begun; {n} results could be brought over from the old one.</source>
        <translation>El historial de resultados está dañado. Se ha empezado uno nuevo; se han podido recuperar {n} resultados del anterior.</translation>
    </message>
    <message>
        <source>The old one is kept as “{name}”. The films themselves are not touched.</source>
        <translation>El anterior se conserva como “{name}”. Las radiografías no se tocan.</translation>
    </message>
    <message>
        <source>The history of results is damaged and can&apos;t be read.</source>
        <translation>El historial de resultados está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Results are not kept until the file is moved away; it can&apos;t be renamed ({reason}). Move it away yourself.</source>
        <translation>Los resultados no se guardan hasta que se mueva el archivo; no se puede renombrar ({reason}). Muévalo usted mismo.</translation>
    </message>
    <message>
        <source>The history of results comes from a newer version of the program. It is left as it is.</source>
        <translation>El historial de resultados viene de una versión más nueva del programa. Se deja como está.</translation>
    </message>
    <message>
        <source>You can work on, but results are not kept. Use the newer version to find them.</source>
        <translation>Puede seguir trabajando, pero los resultados no se guardan. Use la versión más nueva para encontrarlos.</translation>
    </message>
    <message>
        <source>The history of results can&apos;t be used ({reason}).</source>
        <translation>No se puede usar el historial de resultados ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.</source>
        <translation>Puede seguir trabajando, y lo que se guardó antes sigue ahí. Libere espacio en el disco o pida permiso para escribir aquí.</translation>
    </message>
    <message>
        <source>Another program holds the history of results.</source>
        <translation>Otro programa está usando el historial de resultados.</translation>
    </message>
    <message>
        <source>This result is not in the history.</source>
        <translation>Este resultado no está en el historial.</translation>
    </message>
    <message>
        <source>Switch the history on in the settings, and score the film again.</source>
        <translation>Active el historial en los ajustes y vuelva a calcular el puntaje de la radiografía.</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>Search by file name, folder or note</source>
        <translation>Buscar por nombre de archivo, carpeta o nota</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>When the films were scored</source>
        <translation>Cuándo recibieron su puntaje las radiografías</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Qué resultados se muestran</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>No seguro</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>More on the chosen result</source>
        <translation>Más sobre el resultado elegido</translation>
    </message>
    <message>
        <source>Scored: {last}.</source>
        <translation>Puntaje calculado: {last}.</translation>
    </message>
    <message>
        <source>Scored: {last}. For the first time: {first}.</source>
        <translation>Puntaje calculado: {last}. Por primera vez: {first}.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold}.</source>
        <translation>Modelo: {model}. Umbral: {threshold}.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <translation>&amp;Abrir resultado</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar todos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} resultados</translation>
    </message>
    <message>
        <source>No results are kept yet. Each film that is scored will stand here.</source>
        <translation>Todavía no hay resultados guardados. Cada radiografía que reciba un puntaje aparecerá aquí.</translation>
    </message>
    <message>
        <source>No result fits what is searched for and chosen above.</source>
        <translation>Ningún resultado coincide con lo que se busca y se ha elegido arriba.</translation>
    </message>
    <message>
        <source>The history is switched off: new results are not kept. You can switch it on in the settings.</source>
        <translation>El historial está desactivado: los resultados nuevos no se guardan. Puede activarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Model (SHA-256)</source>
        <translation>Modelo (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Nota de quien la lee</translation>
    </message>
    <message>
        <source>Read by (name)</source>
        <translation>Leída por (nombre)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>{n} more films of the list have no result: the report is not complete.</source>
        <translation>Otras radiografías de la lista aún sin resultado: {n}. El informe no está completo.</translation>
    </message>
    <message>
        <source>Not all films were read with the same model: do not compare their scores.</source>
        <translation>No todas las radiografías se leyeron con el mismo modelo: no compare sus puntajes.</translation>
    </message>
    <message>
        <source>Scores of the {n} films that were scored</source>
        <translation>Puntajes (radiografías con puntaje: {n})</translation>
    </message>
    <message>
        <source>films</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>Not scored, and why</source>
        <translation>Sin puntaje, y por qué</translation>
    </message>
    <message>
        <source>Scored with a warning</source>
        <translation>Con puntaje y advertencia</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Todas las radiografías</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Warnings, or why not</source>
        <translation>Advertencias o motivo</translation>
    </message>
    <message>
        <source>File names are left out, since they can hold a patient&apos;s name: the first 12 digits of its file&apos;s SHA-256 name a film.</source>
        <translation>Los nombres de archivo se omiten porque pueden contener el nombre de un paciente: cada radiografía se identifica con los 12 primeros caracteres del SHA-256 de su archivo.</translation>
    </message>
    <message>
        <source>unlike a chest film</source>
        <translation>no parece de tórax</translation>
    </message>
    <message>
        <source>unlike the films it was made with</source>
        <translation>distinta de las del entrenamiento</translation>
    </message>
    <message>
        <source>evidence outside the lungs</source>
        <translation>indicios fuera de los pulmones</translation>
    </message>
    <message>
        <source>age not intended</source>
        <translation>edad no prevista</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>edad desconocida</translation>
    </message>
    <message>
        <source>perhaps no X-ray</source>
        <translation>quizá no sea radiografía</translation>
    </message>
    <message>
        <source>perhaps no chest</source>
        <translation>quizá no sea tórax</translation>
    </message>
    <message>
        <source>detector&apos;s raw image</source>
        <translation>imagen sin procesar</translation>
    </message>
    <message>
        <source>badly exposed</source>
        <translation>mal expuesta</translation>
    </message>
    <message>
        <source>small image</source>
        <translation>imagen pequeña</translation>
    </message>
    <message>
        <source>Report on this film</source>
        <translation>Informe de esta radiografía</translation>
    </message>
    <message>
        <source>Report on the list</source>
        <translation>Informe de la lista</translation>
    </message>
    <message>
        <source>The report holds the film and where the program looked, the score, the finding, the warnings, the model, today&apos;s date, your note and room for a signature.</source>
        <translation>El informe contiene la radiografía y dónde miró el programa, el puntaje, el resultado, las advertencias, el modelo, la fecha de hoy, su nota y espacio para la firma.</translation>
    </message>
    <message>
        <source>The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, the model, today&apos;s date and your note. It holds no pictures.</source>
        <translation>El informe contiene las cantidades, la distribución de los puntajes, qué radiografías quedaron sin puntaje y por qué, una tabla de todas las radiografías, el modelo, la fecha de hoy y su nota. No contiene imágenes.</translation>
    </message>
    <message>
        <source>As ticked now, the patient&apos;s name, the patient&apos;s ID and file names stay out.</source>
        <translation>Con estas opciones no aparecen el nombre del paciente, su ID ni los nombres de archivo.</translation>
    </message>
    <message>
        <source>As ticked now, file names stay out. Names and IDs of patients are never in it.</source>
        <translation>Con estas opciones no aparecen los nombres de archivo. Los nombres y los ID de los pacientes nunca aparecen.</translation>
    </message>
    <message>
        <source>As ticked now, the report says who the patient is or may be: keep it safe.</source>
        <translation>Con estas opciones, el informe dice quién es o puede ser el paciente: guárdelo en lugar seguro.</translation>
    </message>
    <message>
        <source>Letters that are part of the picture stay in the picture.</source>
        <translation>Las letras que son parte de la imagen quedan en la imagen.</translation>
    </message>
    <message>
        <source>Your &amp;note (may be empty)</source>
        <translation>Su &amp;nota (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Printed as you write it. Don&apos;t name the patient here if the report is to stay without a name.</source>
        <translation>Se imprime tal como la escribe. No nombre aquí al paciente si el informe debe quedar sin nombre.</translation>
    </message>
    <message>
        <source>Put into the report:</source>
        <translation>Poner en el informe:</translation>
    </message>
    <message>
        <source>&amp;Patient&apos;s name (from the DICOM file)</source>
        <translation>Nombre del &amp;paciente (del archivo DICOM)</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;ID (from the DICOM file)</source>
        <translation>&amp;ID del paciente (del archivo DICOM)</translation>
    </message>
    <message>
        <source>&amp;File name (it can hold the patient&apos;s name)</source>
        <translation>Nombre del &amp;archivo (puede contener el nombre del paciente)</translation>
    </message>
    <message>
        <source>&amp;File names (they can hold patients&apos; names)</source>
        <translation>Nombres de los &amp;archivos (pueden contener nombres de pacientes)</translation>
    </message>
    <message>
        <source>Pa&amp;per size</source>
        <translation>&amp;Tamaño del papel</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Guardar el informe como</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{film}.pdf</source>
        <translation>informe-{film}.pdf</translation>
    </message>
    <message>
        <source>report-{n}-films.pdf</source>
        <translation>informe-{n}-radiografias.pdf</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Radiografía siguiente</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Radiografía anterior</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar la radiografía completa</translation>
    </message>
    <message>
        <source>Tools for looking at the film</source>
        <translation>Herramientas para ver la radiografía</translation>
    </message>
    <message>
        <source>Arrow keys go from tool to tool.</source>
        <translation>Las flechas pasan de una herramienta a otra.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Píxeles reales (1:1)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Drag moves the film</source>
        <translation>Arrastrar: mover la radiografía</translation>
    </message>
    <message>
        <source>Drag changes brightness and contrast</source>
        <translation>Arrastrar: cambiar el brillo y el contraste</translation>
    </message>
    <message>
        <source>Drag measures a length</source>
        <translation>Arrastrar: medir una longitud</translation>
    </message>
    <message>
        <source>Ready-made brightness and contrast</source>
        <translation>Brillo y contraste predefinidos</translation>
    </message>
    <message>
        <source>Invert: black becomes white</source>
        <translation>Invertir: el negro pasa a blanco</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Espejo: izquierda y derecha</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Mostrar lo que vio el modelo</translation>
    </message>
    <message>
        <source>Show the film as it was opened</source>
        <translation>Mostrar la radiografía como se abrió</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>All tools in words</source>
        <translation>Todas las herramientas por nombre</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Window {number} of the file: level {level}, width {width}</source>
        <translation>Ventana {number} del archivo: nivel {level}, ancho {width}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Wheel: zoom. Double click: whole film.</source>
        <translation>Rueda: zoom. Doble clic: radiografía completa.</translation>
    </message>
    <message>
        <source>Drag with the right button: brightness and contrast; with the middle one: move.</source>
        <translation>Arrastrar con el botón derecho: brillo y contraste; con el del medio: mover.</translation>
    </message>
    <message>
        <source>Arrow keys: move the film. Shift and arrow keys: brightness and contrast.</source>
        <translation>Flechas: mover la radiografía. Shift y flechas: brillo y contraste.</translation>
    </message>
    <message>
        <source>Drag from one place to another to measure. Keys: Space, then arrow keys.</source>
        <translation>Arrastre de un punto a otro para medir. Teclas: Espacio, luego flechas.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>level {level}, width {width}</source>
        <translation>nivel {level}, ancho {width}</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} pixels</source>
        <translation>{length} píxeles</translation>
    </message>
    <message>
        <source>Measured on the detector; in the body it is somewhat less.</source>
        <translation>Medido en el detector; en el cuerpo es algo menos.</translation>
    </message>
    <message>
        <source>In pixels: the file does not say how large one is.</source>
        <translation>En píxeles: el archivo no indica cuánto mide uno.</translation>
    </message>
    <message>
        <source>What the model saw: {side} × {side} pixels, nothing more.</source>
        <translation>Lo que vio el modelo: {side} × {side} píxeles, nada más.</translation>
    </message>
    <message>
        <source>Available once the film has a score.</source>
        <translation>Disponible cuando la radiografía tenga puntaje.</translation>
    </message>
    <message>
        <source>Available once the film has a score, with a model that can show it.</source>
        <translation>Disponible cuando la radiografía tenga puntaje, con un modelo que pueda mostrarlo.</translation>
    </message>
    <message>
        <source>Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease.</source>
        <translation>Naranja: sugiere neumonía, más cuanto más intenso. Aproximado: no es el contorno de la enfermedad.</translation>
    </message>
    <message>
        <source>Strength of the colour</source>
        <translation>Intensidad del color</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Strength of the colour: {percent}%</source>
        <translation>Intensidad del color: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Shown {changes}. The program looked at it {scored}.</source>
        <translation>Radiografía mostrada: {changes}. El programa la analizó: {scored}.</translation>
    </message>
    <message>
        <source>The program looked at it as shown: {changes}.</source>
        <translation>El programa la analizó como se muestra: {changes}.</translation>
    </message>
    <message>
        <source>Shown {changes}.</source>
        <translation>Radiografía mostrada: {changes}.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Recalcular así</translation>
    </message>
    <message>
        <source>Score the film again, turned or inverted as you see it now</source>
        <translation>Calcular otra vez el puntaje de la radiografía, girada o invertida como la ve ahora</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Two films side by side</source>
        <translation>Dos radiografías lado a lado</translation>
    </message>
    <message>
        <source>Zoom and move both together</source>
        <translation>Zoom y movimiento de ambas a la vez</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>The tools act on this film</source>
        <translation>Las herramientas actúan aquí</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>en espejo</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>girada a la derecha</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>puesta de cabeza</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>girada a la izquierda</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>blanco y negro invertidos</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Choose films</source>
        <translation>Elegir radiografías</translation>
    </message>
    <message>
        <source>Choose a folder with films</source>
        <translation>Elegir una carpeta con radiografías</translation>
    </message>
    <message>
        <source>Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)</source>
        <translation>Radiografías (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Guardar la tabla como</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>Drop a film or a folder here,
or press “Open film…”</source>
        <translation>Suelte aquí una radiografía o una carpeta,
o presione “Abrir radiografía…”</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.</source>
        <translation>JPEG, PNG, TIFF, BMP o DICOM. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>What the program says of a film stands here. It can be:</source>
        <translation>Aquí aparece lo que el programa dice de una radiografía. Puede ser:</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>Sin radiografías aún</translation>
    </message>
    <message>
        <source>Drop films or a folder anywhere in this window, or press {keys} to open one.</source>
        <translation>Suelte radiografías o una carpeta en cualquier parte de esta ventana, o presione {keys} para abrir una.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Ninguna radiografía coincide</translation>
    </message>
    <message>
        <source>None of the {total} films fits what is searched for and shown.</source>
        <translation>Ninguna radiografía coincide con la búsqueda y el filtro (total: {total}).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Buscar por nombre de archivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which films are shown</source>
        <translation>Qué radiografías se muestran</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>How the films are sorted</source>
        <translation>Cómo se ordenan las radiografías</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Puntaje más alto primero</translation>
    </message>
    <message>
        <source>Uncertain first</source>
        <translation>Inciertas primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Según se abrieron</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}</source>
        <translation>Puntaje {score} de 100; umbral {threshold}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntaje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Los archivos quedan donde están.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en carpeta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Select two films, with Ctrl and a click, to see them side by side.</source>
        <translation>Seleccione dos radiografías, con Ctrl y un clic, para verlas lado a lado.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>{n} films selected</source>
        <translation>Radiografías seleccionadas: {n}</translation>
    </message>
    <message>
        <source>1 film removed; its file stays.</source>
        <translation>1 radiografía quitada; su archivo queda.</translation>
    </message>
    <message>
        <source>{n} films removed; their files stay.</source>
        <translation>Radiografías quitadas: {n}; sus archivos quedan.</translation>
    </message>
    <message>
        <source>{shown} of {total} films shown</source>
        <translation>Radiografías mostradas: {shown} de {total}</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Con una advertencia</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>con una advertencia</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>El programa no puede determinarlo. Un profesional clínico tiene que leer esta radiografía.</translation>
    </message>
    <message>
        <source>Say what you see. Then the score appears.</source>
        <translation>Diga lo que ve. Después aparece el puntaje.</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown.</source>
        <translation>No se puede mostrar este archivo.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>La radiografía</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Puntaje {score} de 100</translation>
    </message>
    <message>
        <source>The score is not a risk.</source>
        <translation>El puntaje no es un riesgo.</translation>
    </message>
    <message>
        <source>threshold {score}</source>
        <translation>umbral {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}</source>
        <translation>Puntaje {score} de 100; umbral {threshold}; incierto de {low} a {high}</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many do show pneumonia?</source>
        <translation>De 100 radiografías con este resultado, ¿cuántas sí muestran neumonía?</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many show pneumonia all the same?</source>
        <translation>De 100 radiografías con este resultado, ¿cuántas muestran neumonía a pesar de todo?</translation>
    </message>
    <message>
        <source>where {share} of 100
children have it</source>
        <translation>donde {share} de cada 100
niños la tienen</translation>
    </message>
    <message>
        <source>From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%.</source>
        <translation>Según {films} radiografías no usadas en el entrenamiento: sensibilidad {sensitivity}&#xa0;%, especificidad {specificity}&#xa0;%.</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>menos de 1</translation>
    </message>
    <message>
        <source>Show where the program looked</source>
        <translation>Mostrar dónde miró el programa</translation>
    </message>
    <message>
        <source>Orange: places that speak for pneumonia.</source>
        <translation>Naranja: zonas a favor de neumonía.</translation>
    </message>
    <message>
        <source>This model can&apos;t show where it looked.</source>
        <translation>Este modelo no puede mostrar dónde miró.</translation>
    </message>
    <message>
        <source>Available once a film is scored.</source>
        <translation>Disponible cuando una radiografía tenga puntaje.</translation>
    </message>
    <message>
        <source>Model: {model}. Program {version}.</source>
        <translation>Modelo: {model}. Programa {version}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>The model can&apos;t be used</source>
        <translation>No se puede usar el modelo</translation>
    </message>
    <message>
        <source>Without a model no film is scored.</source>
        <translation>Sin un modelo, ninguna radiografía recibe puntaje.</translation>
    </message>
    <message>
        <source>Films can be looked at, but they get no score.</source>
        <translation>Puede ver las radiografías, pero no reciben puntaje.</translation>
    </message>
    <message>
        <source>{done} of {total} films</source>
        <translation>Radiografías: {done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>faltan unos {n} s</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>faltan unos {n} min</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message>
        <source>All {total} films are done.</source>
        <translation>Todo terminado. Radiografías: {total}.</translation>
    </message>
    <message>
        <source>{n} system files left out.</source>
        <translation>Archivos del sistema omitidos: {n}.</translation>
    </message>
    <message>
        <source>Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv</source>
        <translation>Sin ventana: python -m desktop classify ARCHIVO, o python -m desktop batch CARPETA --out resultados.csv</translation>
    </message>
    <message>
        <source>{n} suggestive</source>
        <translation>Sugestivas: {n}</translation>
    </message>
    <message>
        <source>{n} uncertain</source>
        <translation>Inciertas: {n}</translation>
    </message>
    <message>
        <source>{n} not suggestive</source>
        <translation>No sugestivas: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be judged</source>
        <translation>No se pueden evaluar: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>Archivos ilegibles: {n}</translation>
    </message>
    <message>
        <source>{n} to be read first</source>
        <translation>Por leer primero: {n}</translation>
    </message>
    <message>
        <source>{n} not scored</source>
        <translation>Sin puntaje: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>En espera: {n}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} films</source>
        <translation>En pausa. Radiografías: {done} de {total}</translation>
    </message>
    <message>
        <source>⚠ Scored with a warning: {n}</source>
        <translation>⚠ Con una advertencia: {n}</translation>
    </message>
    <message>
        <source>Summary of the films</source>
        <translation>Resumen de las radiografías</translation>
    </message>
    <message>
        <source>{n} films are done</source>
        <translation>Radiografías terminadas: {n}</translation>
    </message>
    <message>
        <source>One film is done</source>
        <translation>Una radiografía terminada</translation>
    </message>
    <message>
        <source>No film is done</source>
        <translation>Ninguna radiografía terminada</translation>
    </message>
    <message>
        <source>In {time}: {rate} films a second.</source>
        <translation>Tiempo: {time}. Radiografías por segundo: {rate}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{finding}: {n} films</source>
        <translation>{finding} (radiografías: {n})</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>Modelo: {model}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntajes</translation>
    </message>
    <message>
        <source>Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. The threshold is {threshold}.</source>
        <translation>Puntajes (radiografías: {n}): {below} por debajo de la zona incierta, {inside} dentro de ella, de {low} a {high}, y {above} por encima. El umbral es {threshold}.</translation>
    </message>
    <message>
        <source>No film got a score.</source>
        <translation>Ninguna radiografía recibió puntaje.</translation>
    </message>
    <message>
        <source>{n} films</source>
        <translation>Radiografías: {n}</translation>
    </message>
    <message>
        <source>Score. Striped: uncertain.</source>
        <translation>Puntaje. Rayado: incierto.</translation>
    </message>
    <message>
        <source>Films without a score, and why ({n})</source>
        <translation>Radiografías sin puntaje, y por qué ({n})</translation>
    </message>
    <message>
        <source>Every film got a score.</source>
        <translation>Todas las radiografías recibieron puntaje.</translation>
    </message>
    <message>
        <source>Open a line to see the films. Double click or Enter shows a film.</source>
        <translation>Abra una línea para ver las radiografías. Doble clic o Enter muestra una radiografía.</translation>
    </message>
    <message>
        <source>and {n} more: see the table</source>
        <translation>y {n} más: vea la tabla</translation>
    </message>
    <message>
        <source>{n} films: {reason}</source>
        <translation>Radiografías: {n} – {reason}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Volver a las radiografías</translation>
    </message>
    <message>
        <source>Decision support for health workers: frontal chest X-rays of children of one to five years. The decision stays with a qualified clinician. Not a cleared medical device.</source>
        <translation>Apoyo a la decisión para personal de salud: radiografías de tórax frontales de niños de uno a cinco años. La decisión sigue siendo de un profesional clínico calificado. No es un dispositivo médico autorizado.</translation>
    </message>
    <message>
        <source>The picture does not look quite like a child&apos;s upright frontal chest film: do not rely on the score.</source>
        <translation>La imagen no se parece del todo a una radiografía de tórax de un niño, frontal y al derecho: no se fíe del puntaje.</translation>
    </message>
    <message>
        <source>The picture differs from the films the program was made with: do not rely on the score.</source>
        <translation>La imagen es distinta de las radiografías con las que se hizo el programa: no se fíe del puntaje.</translation>
    </message>
    <message>
        <source>What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.</source>
        <translation>Lo que está a favor de neumonía queda en su mayor parte fuera de los pulmones: el puntaje puede basarse en otra cosa.</translation>
    </message>
    <message>
        <source>The patient is outside the intended ages (1 to 5 years): the score has not been tested there.</source>
        <translation>El paciente está fuera de las edades previstas (1 a 5 años): el puntaje no se ha probado ahí.</translation>
    </message>
    <message>
        <source>The file does not say the patient&apos;s age; the program is meant for children of 1 to 5 years.</source>
        <translation>El archivo no indica la edad del paciente; el programa es para niños de 1 a 5 años.</translation>
    </message>
    <message>
        <source>The file does not say that it is an X-ray.</source>
        <translation>El archivo no indica que sea una radiografía.</translation>
    </message>
    <message>
        <source>The file does not say that it shows the chest.</source>
        <translation>El archivo no indica que muestre el tórax.</translation>
    </message>
    <message>
        <source>The file is the detector&apos;s raw image, not the one meant for reading: the score may be wrong.</source>
        <translation>El archivo es la imagen sin procesar del detector, no la destinada a la lectura: el puntaje puede ser erróneo.</translation>
    </message>
    <message>
        <source>The film is very dark, very bright or washed out: the score may be wrong.</source>
        <translation>La radiografía está muy oscura, muy clara o muy deslavada: el puntaje puede ser erróneo.</translation>
    </message>
    <message>
        <source>The image is smaller than the films the program was made with: the score may be wrong.</source>
        <translation>La imagen es más pequeña que las radiografías con las que se hizo el programa: el puntaje puede ser erróneo.</translation>
    </message>
    <message>
        <source>The file is gone. Check the name, or plug the stick in again.</source>
        <translation>El archivo ya no está. Revise el nombre o vuelva a conectar la memoria USB.</translation>
    </message>
    <message>
        <source>This is not a file. Choose an image file.</source>
        <translation>Esto no es un archivo. Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the permissions and the drive.</source>
        <translation>No se puede leer el archivo. Revise los permisos y la unidad.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>El archivo está vacío. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than 400 MB. Export the film alone.</source>
        <translation>El archivo pesa más de 400 MB. Exporte solo la radiografía.</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM.</source>
        <translation>No es una imagen que el programa pueda leer. Use JPEG, PNG, TIFF, BMP o DICOM.</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy, send or export it again.</source>
        <translation>El archivo está incompleto. Cópielo, envíelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy, send or export it again.</source>
        <translation>El archivo está dañado. Cópielo, envíelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The image is too large. Export the film at a smaller size.</source>
        <translation>La imagen es demasiado grande. Exporte la radiografía en un tamaño menor.</translation>
    </message>
    <message>
        <source>The program can&apos;t read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM.</source>
        <translation>El programa no puede leer este tipo de píxeles. Exporte la radiografía en gris de 8 o 16 bits, o como DICOM.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged. Send or copy the film again.</source>
        <translation>El encabezado DICOM está dañado. Envíe o copie la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the file with the image.</source>
        <translation>El archivo DICOM no contiene ninguna imagen. Elija el archivo que tiene la imagen.</translation>
    </message>
    <message>
        <source>The program can&apos;t decode this DICOM compression. Export the film uncompressed.</source>
        <translation>El programa no puede decodificar esta compresión DICOM. Exporte la radiografía sin comprimir.</translation>
    </message>
    <message>
        <source>The part of the program that reads films crashed on this file. It may be damaged: export it again.</source>
        <translation>La parte del programa que lee las placas falló con este archivo. Puede estar dañado: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading the file took too long. Copy it to this computer&apos;s own disk and try again.</source>
        <translation>La lectura del archivo tardó demasiado. Cópielo en el disco de este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para este archivo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program failed on this file. Have a clinician read the film, and report the fault.</source>
        <translation>El programa falló con este archivo. Pida que un profesional clínico lea la radiografía e informe de la falla.</translation>
    </message>
    <message>
        <source>The file is not an X-ray film. Choose a chest X-ray.</source>
        <translation>El archivo no es una radiografía. Elija una radiografía de tórax.</translation>
    </message>
    <message>
        <source>The film shows another part of the body. Choose a chest X-ray.</source>
        <translation>La radiografía muestra otra parte del cuerpo. Elija una radiografía de tórax.</translation>
    </message>
    <message>
        <source>The film is not a frontal view. Choose the frontal film.</source>
        <translation>La radiografía no es frontal. Elija la radiografía frontal.</translation>
    </message>
    <message>
        <source>The file holds several images. Save the film alone in a file.</source>
        <translation>El archivo contiene varias imágenes. Guarde la radiografía sola en un archivo.</translation>
    </message>
    <message>
        <source>This is a colour picture. Choose the X-ray itself.</source>
        <translation>Esta es una imagen en color. Elija la radiografía misma.</translation>
    </message>
    <message>
        <source>The picture is in palette colours. Choose the X-ray itself.</source>
        <translation>La imagen usa una paleta de colores. Elija la radiografía misma.</translation>
    </message>
    <message>
        <source>The image has too few pixels. Use the film itself, not its preview.</source>
        <translation>La imagen tiene muy pocos píxeles. Use la radiografía misma, no su vista previa.</translation>
    </message>
    <message>
        <source>The image is far too long or wide for a chest film. Export the film alone.</source>
        <translation>La imagen es demasiado larga o ancha para una radiografía de tórax. Exporte solo la radiografía.</translation>
    </message>
    <message>
        <source>The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; else have it read.</source>
        <translation>La imagen no parece una radiografía de tórax frontal y al derecho. Si lo es, póngala al derecho y pida de nuevo el puntaje; si no, pida que la lean.</translation>
    </message>
    <message>
        <source>The picture is too unlike the films the program was made with. A clinician has to read this film.</source>
        <translation>La imagen es demasiado distinta de las radiografías con las que se hizo el programa. Un profesional clínico tiene que leer esta radiografía.</translation>
    </message>
    <message>
        <source>The image is blank. Export the film again.</source>
        <translation>La imagen está en blanco. Exporte la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The folder for settings can&apos;t be made ({reason}).</source>
        <translation>No se puede crear la carpeta de ajustes ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}.</source>
        <translation>Puede seguir trabajando, pero no se recuerda nada. Libere esta carpeta o indique otra en {variable}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read. The program starts with the usual ones.</source>
        <translation>No se pueden leer sus ajustes. El programa empieza con los habituales.</translation>
    </message>
    <message>
        <source>The old file is kept as “{name}”.</source>
        <translation>El archivo anterior se conserva como “{name}”.</translation>
    </message>
    <message>
        <source>The old file can&apos;t be renamed, so it stays as it is and changes are not remembered. Move it away yourself.</source>
        <translation>No se puede cambiar el nombre del archivo anterior: queda como está y los cambios no se recuerdan. Muévalo usted a otro lugar.</translation>
    </message>
    <message>
        <source>Your settings come from a newer version of the program. They are left as they are.</source>
        <translation>Sus ajustes son de una versión más nueva del programa. Se dejan como están.</translation>
    </message>
    <message>
        <source>Changes last until you close the program. Use the newer version to keep them.</source>
        <translation>Los cambios duran hasta que cierre el programa. Use la versión más nueva para conservarlos.</translation>
    </message>
    <message>
        <source>A setting has a value that can&apos;t be used: {name}.</source>
        <translation>Un ajuste tiene un valor que no se puede usar: {name}.</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>Se usa el valor habitual en su lugar.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved ({reason}).</source>
        <translation>No se pueden guardar los ajustes ({reason}).</translation>
    </message>
    <message>
        <source>You can work on; changes last until you close the program. Free some space, or ask for the right to write here.</source>
        <translation>Puede seguir trabajando; los cambios duran hasta que cierre el programa. Libere espacio o pida permiso para escribir aquí.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>size of letters</source>
        <translation>tamaño de las letras</translation>
    </message>
    <message>
        <source>films read at the same time</source>
        <translation>radiografías leídas al mismo tiempo</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>carpeta vigilada</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>archivos recientes</translation>
    </message>
    <message>
        <source>place of the window</source>
        <translation>posición de la ventana</translation>
    </message>
    <message>
        <source>widths in the window</source>
        <translation>anchos en la ventana</translation>
    </message>
    <message>
        <source>accepted terms</source>
        <translation>condiciones aceptadas</translation>
    </message>
    <message>
        <source>strength of the coloured map</source>
        <translation>intensidad del mapa de color</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>orden de la lista</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>days that the history is kept</source>
        <translation>días que se conserva el historial</translation>
    </message>
    <message>
        <source>own read first</source>
        <translation>su lectura primero</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <source>{language} (not checked by a speaker)</source>
        <translation>{language} (no revisado por un hablante)</translation>
    </message>
    <message>
        <source>No speaker has checked this language yet. Sentences about safety show the English too.</source>
        <translation>Ningún hablante ha revisado todavía este idioma. Las frases sobre seguridad aparecen también en inglés.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>&amp;Tamaño de las letras</translation>
    </message>
    <message>
        <source>A smaller number leaves more of the computer to other programs.</source>
        <translation>Con menos, la computadora queda más libre para otros programas.</translation>
    </message>
    <message>
        <source>Clea&amp;r the list of recent files</source>
        <translation>&amp;Borrar la lista de archivos recientes</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Films read at the same &amp;time</source>
        <translation>Radiografías leídas al &amp;mismo tiempo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>Carpeta &amp;vigilada</translation>
    </message>
    <message>
        <source>New films in this folder are scored as they arrive.</source>
        <translation>Las radiografías nuevas de esta carpeta reciben puntaje al llegar.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>No se vigila ninguna carpeta</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>Guardar como DICOM</translation>
    </message>
    <message>
        <source>For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. Files that are there already are left as they are.</source>
        <translation>Para archivos y visores de radiografías (PACS). Cada radiografía recibe archivos propios; la radiografía misma nunca se cambia. Los archivos que ya existen quedan como están.</translation>
    </message>
    <message>
        <source>Films:</source>
        <translation>Radiografías:</translation>
    </message>
    <message>
        <source>This fil&amp;m</source>
        <translation>&amp;Esta radiografía</translation>
    </message>
    <message>
        <source>&amp;All films of the list: {n}</source>
        <translation>&amp;Todas las radiografías de la lista ({n})</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>Escribir:</translation>
    </message>
    <message>
        <source>&amp;Picture: the film with the result under it</source>
        <translation>&amp;Imagen: la radiografía con el resultado debajo</translation>
    </message>
    <message>
        <source>Structured &amp;report: score, decision, warnings, model</source>
        <translation>I&amp;nforme estructurado: puntuación, decisión, advertencias, modelo</translation>
    </message>
    <message>
        <source>&amp;Copy of the film</source>
        <translation>&amp;Copia de la radiografía</translation>
    </message>
    <message>
        <source>The patient:</source>
        <translation>El paciente:</translation>
    </message>
    <message>
        <source>&amp;Leave out names, IDs and dates</source>
        <translation>&amp;Omitir nombres, ID y fechas</translation>
    </message>
    <message>
        <source>As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. Films that are no DICOM files name nobody: an archive can&apos;t tell whose they are.</source>
        <translation>Con estas opciones, los archivos dicen quién es el paciente, para que el archivo de imágenes los ponga junto a la radiografía. Guárdelos en lugar seguro. Las radiografías que no son archivos DICOM no nombran a nadie: el archivo de imágenes no puede saber de quién son.</translation>
    </message>
    <message>
        <source>As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). An archive can&apos;t put the files beside the patient&apos;s film. Letters that are part of the picture stay in the picture: look at it before you give it away.</source>
        <translation>Con estas opciones no aparecen nombres, ID, fechas ni datos privados (DICOM PS3.15, perfil básico). El archivo de imágenes no puede poner los archivos junto a la radiografía del paciente. Las letras que son parte de la imagen quedan en la imagen: mírela antes de entregarla.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder for the DICOM files</source>
        <translation>Elegir una carpeta para los archivos DICOM</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Aún no se eligió carpeta.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Tick what to write.</source>
        <translation>Marque qué escribir.</translation>
    </message>
    <message>
        <source>Films written: {films} (files: {files}).</source>
        <translation>Radiografías escritas: {films} (archivos: {files}).</translation>
    </message>
    <message>
        <source>Stopped. Films written: {films} (files: {files}); these are whole.</source>
        <translation>Detenido. Radiografías escritas: {films} (archivos: {files}); estas están completas.</translation>
    </message>
    <message>
        <source>{n} of them cannot be judged; their reports say why.</source>
        <translation>De ellas, no se pueden evaluar: {n}; sus informes dicen por qué.</translation>
    </message>
    <message>
        <source>{n} films were in the folder already and stay as they are. Choose an empty folder.</source>
        <translation>Radiografías que ya estaban en la carpeta y quedan como están: {n}. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>{n} films could not be written:</source>
        <translation>Radiografías que no se pudieron escribir: {n}</translation>
    </message>
    <message>
        <source>{n} pictures do not show where the program looked: another model is in use than the one that scored the film, or it can&apos;t show it.</source>
        <translation>Imágenes que no muestran dónde miró el programa: {n}. El modelo en uso no es el que evaluó la radiografía, o no puede mostrarlo.</translation>
    </message>
    <message>
        <source>{n} films say that letters are burnt into them: names may still be seen.</source>
        <translation>Radiografías que indican que tienen letras grabadas en la imagen: {n}. Aún pueden verse nombres.</translation>
    </message>
    <message>
        <source>{n} films may have letters burnt into their picture: look at them before you give them away.</source>
        <translation>Radiografías que pueden tener letras grabadas en la imagen: {n}. Mírelas antes de entregarlas.</translation>
    </message>
    <message>
        <source>{n} films could not be copied without names; their other files were written.</source>
        <translation>Radiografías que no se pudieron copiar sin nombres: {n}; sus otros archivos se escribieron.</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta a vigilar</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Remembered: {n}. The films themselves are not touched.</source>
        <translation>Recordados: {n}. Las radiografías mismas no se tocan.</translation>
    </message>
    <message>
        <source>&amp;Earlier results</source>
        <translation>R&amp;esultados anteriores</translation>
    </message>
    <message>
        <source>&amp;Keep results, so that they can be found again</source>
        <translation>&amp;Conservar los resultados para volver a encontrarlos</translation>
    </message>
    <message>
        <source>How long results are kept</source>
        <translation>Cuánto tiempo se conservan los resultados</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>durante {n} días</translation>
    </message>
    <message>
        <source>until they are deleted</source>
        <translation>hasta que se borren</translation>
    </message>
    <message>
        <source>On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.</source>
        <translation>Solo en este ordenador, con los nombres de los archivos, nunca las radiografías. Las entradas más antiguas se borran solas.</translation>
    </message>
    <message>
        <source>&amp;Delete all of them…</source>
        <translation>&amp;Borrar todos…</translation>
    </message>
    <message>
        <source>Delete all earlier results, with your own reads, verdicts and notes? They can&apos;t be brought back. Films, saved tables and reports stay; so does the audit log, which names nobody.</source>
        <translation>¿Borrar todos los resultados anteriores, con sus lecturas, veredictos y notas? No se podrán recuperar. Las radiografías, las tablas y los informes guardados se quedan; también el registro de auditoría, que no nombra a nadie.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>Borrados: {n}</translation>
    </message>
    <message>
        <source>I read each film &amp;first: ask me before the score is shown</source>
        <translation>Leo cada radiografía &amp;primero: preguntarme antes de mostrar la puntuación</translation>
    </message>
    <message>
        <source>Your read and the program&apos;s are compared under Records, Reader and program.</source>
        <translation>Su lectura y la del programa se comparan en Registros, Lector y programa.</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>¿Qué tan bueno es?</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Leyendo los informes…</translation>
    </message>
    <message>
        <source>Another program holds the audit log.</source>
        <translation>Otro programa está usando el registro de auditoría.</translation>
    </message>
    <message>
        <source>Close other windows of this program, and try again.</source>
        <translation>Cierre las otras ventanas de este programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written ({reason}).</source>
        <translation>No se puede escribir en el registro de auditoría ({reason}).</translation>
    </message>
    <message>
        <source>Make room there, or make the folder writable. Until then nothing that happens is noted in it.</source>
        <translation>Libere espacio o permita escribir en la carpeta. Hasta entonces no se anota nada de lo que ocurre.</translation>
    </message>
    <message>
        <source>The end of the audit log is damaged: it can&apos;t be continued.</source>
        <translation>El final del registro de auditoría está dañado: no se puede continuar.</translation>
    </message>
    <message>
        <source>Rename the file and keep it. The program then begins a new one, and notes it there.</source>
        <translation>Cambie el nombre del archivo y consérvelo. El programa empieza entonces uno nuevo y lo anota allí.</translation>
    </message>
    <message>
        <source>There is no audit log yet, or it is gone.</source>
        <translation>Todavía no hay registro de auditoría, o ha desaparecido.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be read ({reason}).</source>
        <translation>No se puede leer el registro de auditoría ({reason}).</translation>
    </message>
    <message>
        <source>Check the permissions and the drive.</source>
        <translation>Compruebe los permisos y la unidad.</translation>
    </message>
    <message>
        <source>Line {line} was changed: what it says does not fit its hash.</source>
        <translation>La línea {line} fue cambiada: lo que dice no corresponde a su huella.</translation>
    </message>
    <message>
        <source>Line {line} is not a line of this log: it was damaged or overwritten.</source>
        <translation>La línea {line} no es de este registro: fue dañada o sobrescrita.</translation>
    </message>
    <message>
        <source>Lines are missing before line {line}: {0}.</source>
        <translation>Faltan líneas antes de la línea {line}: {0}.</translation>
    </message>
    <message>
        <source>The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}.</source>
        <translation>Se cambió el orden: la línea {line} se escribió como línea {0}, y la que corresponde aquí está en {1}.</translation>
    </message>
    <message>
        <source>A line was put in: line {line} has the number {0}, which another one has already.</source>
        <translation>Se insertó una línea: la línea {line} tiene el número {0}, que otra ya tiene.</translation>
    </message>
    <message>
        <source>Line {line} was changed or exchanged together with its hash: line {0} does not follow from it.</source>
        <translation>La línea {line} fue cambiada o sustituida junto con su huella: la línea {0} no se sigue de ella.</translation>
    </message>
    <message>
        <source>When line {line} was written, lines before it were missing or exchanged: there had been {0}.</source>
        <translation>Cuando se escribió la línea {line}, faltaban líneas antes de ella o habían sido sustituidas: había habido {0}.</translation>
    </message>
    <message>
        <source>The end was cut off: there are {0} lines, and {source} says {1}.</source>
        <translation>Se cortó el final: hay {0} líneas, y {source} dice {1}.</translation>
    </message>
    <message>
        <source>Line {line}, or one before it, was written anew: {source} has another hash for it.</source>
        <translation>La línea {line}, o una anterior, se escribió de nuevo: {source} tiene otra huella para ella.</translation>
    </message>
    <message>
        <source>the database of the program</source>
        <translation>la base de datos del programa</translation>
    </message>
    <message>
        <source>the number that you gave</source>
        <translation>el número que usted dio</translation>
    </message>
    <message>
        <source>{n} lines, whole. The last is of {time}.</source>
        <translation>{n} líneas, íntegras. La última es de {time}.</translation>
    </message>
    <message>
        <source>The audit log is empty.</source>
        <translation>El registro de auditoría está vacío.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written. First bad line: {line}.</source>
        <translation>El registro de auditoría no está como fue escrito. Primera línea mala: {line}.</translation>
    </message>
    <message>
        <source>Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.</source>
        <translation>Tras la última línea hay {bytes} bytes de una línea que nunca se terminó, como los deja una falla. No es una alarma.</translation>
    </message>
    <message>
        <source>When line {line} was written the database did not know the log: a cut just before it could not be seen.</source>
        <translation>Cuando se escribió la línea {line}, la base de datos no conocía el registro: un corte justo antes no se podía ver.</translation>
    </message>
    <message>
        <source>Compared with {source}: {count} lines.</source>
        <translation>Comparado con {source}: {count} líneas.</translation>
    </message>
    <message>
        <source>Not compared with the database: whether the end was cut off can&apos;t be seen.</source>
        <translation>No se comparó con la base de datos: no se puede ver si se cortó el final.</translation>
    </message>
    <message>
        <source>There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: compare with the line “Audit log” on a printed report.</source>
        <translation>No hay clave secreta. Quien escriba de nuevo todo el registro y la base de datos no deja rastro en ellos: compare con la línea «Registro de auditoría» de un informe impreso.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>{head} (number of lines : last hash)</source>
        <translation>{head} (número de líneas : última huella)</translation>
    </message>
    <message>
        <source>The program writes down what happens: which film was scored with which model, what the reader said, what was saved, which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.</source>
        <translation>El programa anota lo que ocurre: qué radiografía recibió puntaje con qué modelo, qué dijo el lector, qué se guardó, qué ajustes y modelos se cambiaron. Sin nombres, sin nombres de archivo, sin imágenes: una radiografía es la huella de su archivo. Cada línea lleva la huella de la anterior; así se descubre una línea cambiada, quitada o movida después.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Number and last hash</source>
        <translation>Número y última huella</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied. Keep it where nobody who uses this computer can change it.</source>
        <translation>Copiado. Guárdelo donde nadie que use esta computadora pueda cambiarlo.</translation>
    </message>
    <message>
        <source>Copy the number of lines and the last hash</source>
        <translation>Copiar el número de líneas y la última huella</translation>
    </message>
    <message>
        <source>&amp;From a report:</source>
        <translation>&amp;De un informe:</translation>
    </message>
    <message>
        <source>The number and hash of the line “Audit log”, if you have a report at hand</source>
        <translation>El número y la huella de la línea «Registro de auditoría», si tiene un informe a mano</translation>
    </message>
    <message>
        <source>This is not such a line. It looks like this: {example}</source>
        <translation>Esto no es una línea así. Se ve de esta forma: {example}</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>Leyendo todas las líneas…</translation>
    </message>
    <message>
        <source>The log could not be checked. {reason}</source>
        <translation>No se pudo comprobar el registro. {reason}</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Aún sin verificar.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>Lo ocurrido últimamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Film scored</source>
        <translation>Radiografía puntuada</translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>Lectura propia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Age answered</source>
        <translation>Edad indicada</translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation>Guardado o impreso</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Model installed</source>
        <translation>Modelo instalado</translation>
    </message>
    <message>
        <source>Earlier model again</source>
        <translation>Otra vez el modelo anterior</translation>
    </message>
    <message>
        <source>Threshold chosen</source>
        <translation>Umbral elegido</translation>
    </message>
    <message>
        <source>Results deleted</source>
        <translation>Resultados borrados</translation>
    </message>
    <message>
        <source>Check on own films</source>
        <translation>Comprobación con radiografías propias</translation>
    </message>
    <message>
        <source>Unfinished line cut</source>
        <translation>Línea inacabada quitada</translation>
    </message>
    <message>
        <source>Lines were missing</source>
        <translation>Faltaban líneas</translation>
    </message>
    <message>
        <source>Count was lost</source>
        <translation>Se perdió el número</translation>
    </message>
    <message>
        <source>{finding}, score {score} of 100</source>
        <translation>{finding}, puntaje {score} de 100</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{said}, with a note</source>
        <translation>{said}, con una nota</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>report of a list</source>
        <translation>informe de una lista</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>report of a check on own films</source>
        <translation>informe de la prueba con radiografías propias</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>{what}; films: {n}</source>
        <translation>{what}; radiografías: {n}</translation>
    </message>
    <message>
        <source>one to five years</source>
        <translation>de uno a cinco años</translation>
    </message>
    <message>
        <source>another age</source>
        <translation>otra edad</translation>
    </message>
    <message>
        <source>All numbers are read from the model&apos;s own reports: {model}.</source>
        <translation>Todas las cifras vienen de los informes del propio modelo: {model}.</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)</source>
        <translation>De 100 niños con neumonía en la radiografía, encuentra {found} y no detecta {missed}. (Prueba: {tp} de {ill}.)</translation>
    </message>
    <message>
        <source>Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)</source>
        <translation>De 100 niños con radiografía normal, en {n} la considera sugestiva de neumonía a pesar de todo. (Prueba: {fp} de {well}.)</translation>
    </message>
    <message>
        <source>Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. Where {rare} of 100 have it, {rare_ppv}.</source>
        <translation>Donde {share} de cada 100 niños tienen neumonía, {ppv} de cada 100 radiografías que considera sugestivas la muestran. Donde {rare} de cada 100 la tienen: {rare_ppv}.</translation>
    </message>
    <message>
        <source>Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.</source>
        <translation>De 100 radiografías, el resultado es incierto en {n}: un profesional clínico tiene que leerlas. De otras 100, acierta en {right} y se equivoca en {wrong}.</translation>
    </message>
    <message>
        <source>Do not use it for adults: of one adult&apos;s film with pneumonia and one without, it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.</source>
        <translation>No lo use en adultos: entre una radiografía de adulto con neumonía y otra sin ella, da el puntaje más alto a la correcta {n} veces de 100. Al azar serían 50.</translation>
    </message>
    <message>
        <source>Do not use it for adults: no report says how it does there.</source>
        <translation>No lo use en adultos: ningún informe dice cómo le va con ellos.</translation>
    </message>
    <message>
        <source>No report says how often this model is right. Do not rely on it.</source>
        <translation>Ningún informe dice con qué frecuencia acierta este modelo. No se fíe de él.</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>Con qué se hizo</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia</source>
        <translation>{n} radiografías, {ill} de ellas con neumonía</translation>
    </message>
    <message>
        <source>Threshold chosen on</source>
        <translation>Umbral elegido con</translation>
    </message>
    <message>
        <source>{n} other films: {how}</source>
        <translation>otras {n} radiografías: {how}</translation>
    </message>
    <message>
        <source>All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.</source>
        <translation>Todas las radiografías, las del entrenamiento y las de la prueba, son de un solo hospital. En otros lugares puede ser menos bueno.</translation>
    </message>
    <message>
        <source>How it did on films it had never seen</source>
        <translation>Cómo le fue con radiografías que nunca había visto</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado con</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia; {refused} not scored</source>
        <translation>{n} radiografías, {ill} de ellas con neumonía; {refused} sin puntaje</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, for films like these.</source>
        <translation>Entre paréntesis: dónde está el valor verdadero, con 95&#xa0;% de confianza, para radiografías como estas.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <source>Sensitivity: pneumonia found</source>
        <translation>Sensibilidad: neumonías encontradas</translation>
    </message>
    <message>
        <source>Specificity: healthy called healthy</source>
        <translation>Especificidad: normales consideradas normales</translation>
    </message>
    <message>
        <source>Accuracy: called right</source>
        <translation>Exactitud: aciertos</translation>
    </message>
    <message>
        <source>{figure}: {n} of {total} films</source>
        <translation>{figure}: {n} de {total} radiografías</translation>
    </message>
    <message>
        <source>Sensitivity, bacterial ({n} films)</source>
        <translation>Sensibilidad, bacteriana (radiografías: {n})</translation>
    </message>
    <message>
        <source>Sensitivity, viral ({n} films)</source>
        <translation>Sensibilidad, viral (radiografías: {n})</translation>
    </message>
    <message>
        <source>It does not tell bacterial from viral pneumonia.</source>
        <translation>No distingue la neumonía bacteriana de la viral.</translation>
    </message>
    <message>
        <source>What a finding means where you work</source>
        <translation>Qué significa un resultado donde usted trabaja</translation>
    </message>
    <message>
        <source>Where {share} of 100 have it</source>
        <translation>Donde {share} de cada 100 tienen neumonía</translation>
    </message>
    <message>
        <source>“suggestive” is right in {ppv}, “no findings” is right in {npv}</source>
        <translation>“sugestiva” es correcto en el {ppv}, “sin hallazgos” es correcto en el {npv}</translation>
    </message>
    <message>
        <source>Does a score of 70 mean 70 of 100?</source>
        <translation>¿Un puntaje de 70 quiere decir 70 de 100?</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Diferencia media</translation>
    </message>
    <message>
        <source>{points} points of 100 between score and share with pneumonia</source>
        <translation>{points} puntos de 100 entre el puntaje y la proporción con neumonía</translation>
    </message>
    <message>
        <source>Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.</source>
        <translation>Solo donde la neumonía es tan frecuente como en las radiografías de la prueba ({share} de 100). En otros lugares el puntaje no es un riesgo.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntaje</translation>
    </message>
    <message>
        <source>share with pneumonia</source>
        <translation>proporción con neumonía</translation>
    </message>
    <message>
        <source>Calibration: {points}</source>
        <translation>Calibración: {points}</translation>
    </message>
    <message>
        <source>at score {score}, {share} of 100</source>
        <translation>con puntaje {score}, {share} de 100</translation>
    </message>
    <message>
        <source>The report&apos;s picture of the calibration</source>
        <translation>El gráfico de calibración del informe</translation>
    </message>
    <message>
        <source>When it says “uncertain”</source>
        <translation>Cuando dice “incierta”</translation>
    </message>
    <message>
        <source>{low} to {high} of 100; threshold {threshold}</source>
        <translation>{low} a {high} de 100; umbral {threshold}</translation>
    </message>
    <message>
        <source>{n} of {total} films tested</source>
        <translation>{n} de {total} radiografías de la prueba</translation>
    </message>
    <message>
        <source>All other figures here count by the threshold alone, as if there were no such zone.</source>
        <translation>Todas las demás cifras de aquí se cuentan solo con el umbral, como si esta zona no existiera.</translation>
    </message>
    <message>
        <source>Right among the others</source>
        <translation>Aciertos entre las demás</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Dónde falla</translation>
    </message>
    <message>
        <source>Adults: area under the curve</source>
        <translation>Adultos: área bajo la curva</translation>
    </message>
    <message>
        <source>{figure}, {n} films; 0.5 is guessing</source>
        <translation>{figure}, radiografías: {n}; 0.5 es azar</translation>
    </message>
    <message>
        <source>Adults: refused or warned of</source>
        <translation>Adultos: rechazadas o con advertencia</translation>
    </message>
    <message>
        <source>Adults: scored without a warning</source>
        <translation>Adultos: con puntaje y sin advertencia</translation>
    </message>
    <message>
        <source>{n} of {total} films</source>
        <translation>{n} de {total} radiografías</translation>
    </message>
    <message>
        <source>Lungs covered: area under the curve</source>
        <translation>Pulmones tapados: área bajo la curva</translation>
    </message>
    <message>
        <source>{figure}, or {other} covered another way; 0.5 is guessing</source>
        <translation>{figure}, o {other} si se tapan de otra forma; 0.5 es azar</translation>
    </message>
    <message>
        <source>With the lungs covered it can hardly tell: it goes by the lungs.</source>
        <translation>Con los pulmones tapados casi no distingue: se basa en los pulmones.</translation>
    </message>
    <message>
        <source>It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.</source>
        <translation>Con los pulmones tapados no debería poder distinguir. Puede, un poco: parte de aquello en lo que se basa no son los pulmones.</translation>
    </message>
    <message>
        <source>What is no usable chest film: refused or warned of</source>
        <translation>Lo que no es una radiografía de tórax utilizable: rechazado o con advertencia</translation>
    </message>
    <message>
        <source>Good chest films: refused or warned of</source>
        <translation>Radiografías de tórax buenas: rechazadas o con advertencia</translation>
    </message>
    <message>
        <source>{figure} of {n}</source>
        <translation>{figure} de {n}</translation>
    </message>
    <message>
        <source>The same method, trained again</source>
        <translation>El mismo método, entrenado de nuevo</translation>
    </message>
    <message>
        <source>Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}</source>
        <translation>Promedio de {n} entrenamientos con su intervalo del 95&#xa0;%; el primero es el modelo que usted usa: {first}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud,&#xa0;%</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Sensibilidad,&#xa0;%</translation>
    </message>
    <message>
        <source>Specificity, %</source>
        <translation>Especificidad,&#xa0;%</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>{mean}; this one {first}</source>
        <translation>{mean}; este: {first}</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>Cuándo no usarlo</translation>
    </message>
    <message>
        <source>For adults, for children of six years and more, and for infants under one year.</source>
        <translation>En adultos, en niños de seis años o más y en menores de un año.</translation>
    </message>
    <message>
        <source>For side views, and for anything but a frontal chest film.</source>
        <translation>En radiografías laterales y en todo lo que no sea una radiografía de tórax frontal.</translation>
    </message>
    <message>
        <source>For photographs of a film on a light box, of a screen or of paper.</source>
        <translation>En fotos de una radiografía en el negatoscopio, de una pantalla o de un papel.</translation>
    </message>
    <message>
        <source>To rule pneumonia out: a low score does not exclude it.</source>
        <translation>Para descartar neumonía: un puntaje bajo no la descarta.</translation>
    </message>
    <message>
        <source>To choose a treatment: it does not tell bacterial from viral pneumonia.</source>
        <translation>Para elegir un tratamiento: no distingue la neumonía bacteriana de la viral.</translation>
    </message>
    <message>
        <source>Without a clinician: the decision stays with one.</source>
        <translation>Sin un profesional clínico: la decisión sigue siendo suya.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>Nombre y versión</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>Archivo (SHA-256)</translation>
    </message>
    <message>
        <source>What is not known here</source>
        <translation>Lo que aquí no se sabe</translation>
    </message>
    <message>
        <source>There is no report of a test of this model.</source>
        <translation>No hay informe de una prueba de este modelo.</translation>
    </message>
    <message>
        <source>There is no report on what it does with the lungs covered.</source>
        <translation>No hay informe sobre lo que hace con los pulmones tapados.</translation>
    </message>
    <message>
        <source>There is no report on adults&apos; films and on what is no chest film.</source>
        <translation>No hay informe sobre radiografías de adultos ni sobre lo que no es radiografía de tórax.</translation>
    </message>
    <message>
        <source>There is no report on how many of the films tested are warned of.</source>
        <translation>No hay informe sobre cuántas radiografías de la prueba reciben advertencia.</translation>
    </message>
    <message>
        <source>There is no report on the same recipe trained again.</source>
        <translation>No hay informe sobre el mismo método entrenado de nuevo.</translation>
    </message>
    <message>
        <source>There is no report on the films it was trained on.</source>
        <translation>No hay informe sobre las radiografías del entrenamiento.</translation>
    </message>
    <message>
        <source>There is no picture of how scores and shares agree.</source>
        <translation>No hay gráfico de cuánto coinciden los puntajes y las proporciones.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Radiografía</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada abierto todavía</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Informe de la radiografía…</translation>
    </message>
    <message>
        <source>Report of the list…</source>
        <translation>Informe de la lista…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Compare two films</source>
        <translation>Comparar dos radiografías</translation>
    </message>
    <message>
        <source>Where the program looked</source>
        <translation>Dónde miró el programa</translation>
    </message>
    <message>
        <source>Find a film</source>
        <translation>Buscar radiografía</translation>
    </message>
    <message>
        <source>Score the rest</source>
        <translation>Evaluar el resto</translation>
    </message>
    <message>
        <source>Earlier results…</source>
        <translation>Resultados anteriores…</translation>
    </message>
    <message>
        <source>Reader and program…</source>
        <translation>Lector y programa…</translation>
    </message>
    <message>
        <source>Check on own films…</source>
        <translation>Comprobación con radiografías propias…</translation>
    </message>
    <message>
        <source>Changes by week…</source>
        <translation>Cambios por semana…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Registro de auditoría…</translation>
    </message>
    <message>
        <source>Model…</source>
        <translation>Modelo…</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Guardar como DICOM…</translation>
    </message>
    <message>
        <source>Age, as the reader said: {age}.</source>
        <translation>Edad, según quien lee: {age}.</translation>
    </message>
    <message>
        <source>The child&apos;s age is not known: the score holds only for children of 1 to 5 years.</source>
        <translation>No se conoce la edad del niño: el puntaje solo vale para niños de 1 a 5 años.</translation>
    </message>
    <message>
        <source>New in the watched folder: {n}</source>
        <translation>Nuevas en la carpeta vigilada: {n}</translation>
    </message>
    <message>
        <source>The results of {n} films are not saved as a table. Close all the same?</source>
        <translation>Los resultados no están guardados como tabla (radiografías: {n}). ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})</source>
        <translation>“{name}” ya no está. Vuelva a conectar la memoria USB: el programa sigue solo. ({reason})</translation>
    </message>
    <message>
        <source>{n} files are in the folder already. Score them too? New ones are scored as they arrive.</source>
        <translation>Archivos que ya están en la carpeta: {n}. ¿Calcular también su puntaje? Los nuevos reciben puntaje al llegar.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Summary of the list…</source>
        <translation>Resumen de la lista…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>How good is the program?</source>
        <translation>¿Qué tan bueno es el programa?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>It can miss pneumonia. An unwell child needs a clinician, whatever the program says.</source>
        <translation>Puede no detectar una neumonía. Un niño que no está bien necesita que lo vea un profesional clínico, diga lo que diga el programa.</translation>
    </message>
    <message>
        <source>It calls some healthy films suggestive. The score is not a risk.</source>
        <translation>Considera sugestivas algunas radiografías normales. El puntaje no es un riesgo.</translation>
    </message>
    <message>
        <source>It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes.</source>
        <translation>Solo busca neumonía: no busca tuberculosis, fracturas, problemas del corazón ni tubos o sondas.</translation>
    </message>
    <message>
        <source>It was not tested on babies, older children or adults, nor on films taken from the side.</source>
        <translation>No se ha probado en bebés, niños mayores ni adultos, ni con radiografías laterales.</translation>
    </message>
    <message>
        <source>Your films stay on this computer. Nothing is sent anywhere.</source>
        <translation>Sus radiografías se quedan en esta computadora. No se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>I &amp;understand, begin</source>
        <translation>&amp;Entiendo, empezar</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Cerrar el programa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version {version}. Apache License 2.0.</source>
        <translation>Versión {version}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Its SHA-256: {hash}</source>
        <translation>Su SHA-256: {hash}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what is inside</source>
        <translation>&amp;Licencias del programa y de lo que contiene</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Leyendo las licencias…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Notices: data and libraries</source>
        <translation>Avisos: datos y bibliotecas</translation>
    </message>
    <message>
        <source>The file is not here. Install the program again.</source>
        <translation>El archivo no está aquí. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>El paquete no trae el texto de su licencia.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <source>Search continued from the other end.</source>
        <translation>La búsqueda siguió desde el otro extremo.</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>Leyendo la guía…</translation>
    </message>
    <message>
        <source>The user guide did not come with this program. Install it again to have it here.</source>
        <translation>La guía de uso no vino con este programa. Instálelo de nuevo para tenerla aquí.</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Para hacer esto</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presione</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa cometió un error.</translation>
    </message>
    <message>
        <source>Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.</source>
        <translation>Sus radiografías no han cambiado. Inténtelo de nuevo; si vuelve a ocurrir, presione “Copiar detalles” y envíelos a quien le ayude.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Mostrar detalles</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Without names of files, folders or people</source>
        <translation>Sin nombres de archivos, carpetas ni personas</translation>
    </message>
    <message>
        <source>Copied, without names of files, folders or people.</source>
        <translation>Copiado, sin nombres de archivos, carpetas ni personas.</translation>
    </message>
    <message>
        <source>How old is the child? The file does not say.</source>
        <translation>¿Qué edad tiene el niño? El archivo no lo indica.</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Menos de 1 año</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>1 a 5 años</translation>
    </message>
    <message>
        <source>6 or older</source>
        <translation>6 años o más</translation>
    </message>
    <message>
        <source>Age, as you said: {age}</source>
        <translation>Edad, según usted: {age}</translation>
    </message>
    <message>
        <source>Scored as you changed it: {how}.</source>
        <translation>Puntaje de la radiografía como usted la giró: {how}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read which model is in use. No film is scored until you choose one.</source>
        <translation>No se puede leer qué modelo está en uso. Ninguna radiografía recibe puntaje hasta que elija uno.</translation>
    </message>
    <message>
        <source>The installed model that is in use is damaged or gone. No film is scored with it.</source>
        <translation>El modelo instalado que está en uso está dañado o ha desaparecido. Con él ninguna radiografía recibe puntaje.</translation>
    </message>
    <message>
        <source>Go back to the model before: in the window under Records, Model; or with “{command}”.</source>
        <translation>Vuelva al modelo anterior: en la ventana, en Registros, Modelo; o con «{command}».</translation>
    </message>
    <message>
        <source>The model can&apos;t be installed or changed ({reason}). The model in use stays.</source>
        <translation>No se puede instalar ni cambiar el modelo ({reason}). El modelo en uso se queda.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, or ask for the right to write here.</source>
        <translation>Libere espacio en el disco de este equipo o pida permiso para escribir aquí.</translation>
    </message>
    <message>
        <source>Another window or command is changing the model.</source>
        <translation>Otra ventana u otro comando está cambiando el modelo.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Meanwhile another window or command has changed the model in use.</source>
        <translation>Entretanto, otra ventana u otro comando ha cambiado el modelo en uso.</translation>
    </message>
    <message>
        <source>Look at which model is in use now, then try again.</source>
        <translation>Mire qué modelo está en uso ahora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no model before: the one that came with the program is in use.</source>
        <translation>No hay modelo anterior: está en uso el que venía con el programa.</translation>
    </message>
    <message>
        <source>This model can&apos;t be removed: it is in use, or it came with the program.</source>
        <translation>No se puede borrar este modelo: está en uso o venía con el programa.</translation>
    </message>
    <message>
        <source>Choose another model first.</source>
        <translation>Elija antes otro modelo.</translation>
    </message>
    <message>
        <source>This model is in use already.</source>
        <translation>Este modelo ya está en uso.</translation>
    </message>
    <message>
        <source>This is no model: its name ends neither in “{suffix}” nor in “.json”.</source>
        <translation>Esto no es un modelo: su nombre no termina en «{suffix}» ni en «.json».</translation>
    </message>
    <message>
        <source>Choose the model package on the stick.</source>
        <translation>Elija el paquete del modelo en la memoria USB.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used: {reason} The model in use stays.</source>
        <translation>No se puede usar este modelo: {reason} El modelo en uso se queda.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its maker.</source>
        <translation>Cópielo de nuevo desde su origen o pregunte a su autor.</translation>
    </message>
    <message>
        <source>This model fails on the reference film {film}: {reason} The model in use stays.</source>
        <translation>Este modelo falla con la radiografía de referencia {film}: {reason} El modelo en uso se queda.</translation>
    </message>
    <message>
        <source>This model gives none of the reference films a score. The model in use stays.</source>
        <translation>Este modelo no da puntaje a ninguna radiografía de referencia. El modelo en uso se queda.</translation>
    </message>
    <message>
        <source>That installed model is damaged.</source>
        <translation>Ese modelo instalado está dañado.</translation>
    </message>
    <message>
        <source>Install it again from its file, or choose another one.</source>
        <translation>Vuelva a instalarlo desde su archivo o elija otro.</translation>
    </message>
    <message>
        <source>On this computer the model computes something else than on its maker&apos;s: {film} gets {score} of 100 here, {expected} there. The model in use stays.</source>
        <translation>En este equipo el modelo calcula algo distinto que en el de su autor: {film} recibe {score} de 100 aquí y {expected} allí. El modelo en uso se queda.</translation>
    </message>
    <message>
        <source>Tell the model&apos;s maker which computer this is.</source>
        <translation>Diga al autor del modelo qué equipo es este.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ningún puntaje</translation>
    </message>
    <message>
        <source>Model file (SHA-256 begins)</source>
        <translation>Archivo del modelo (inicio del SHA-256)</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>{n} films ({split})</source>
        <translation>{n} radiografías ({split})</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation>{low} a {high} de 100</translation>
    </message>
    <message>
        <source>balanced: the model&apos;s own</source>
        <translation>equilibrado: el del modelo</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>el suyo propio</translation>
    </message>
    <message>
        <source>Shows where it looked</source>
        <translation>Muestra dónde miró</translation>
    </message>
    <message>
        <source>Warns of films unlike those it was made from</source>
        <translation>Avisa de radiografías distintas de aquellas con que se hizo</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used, so there is nothing to compare with: {reason}</source>
        <translation>El modelo actual no se puede usar, así que no hay con qué comparar: {reason}</translation>
    </message>
    <message>
        <source>The other model is meant for another use than the present one. Read it below.</source>
        <translation>El otro modelo está previsto para otro uso que el actual. Léalo abajo.</translation>
    </message>
    <message>
        <source>Films of the same patients were in its training and in its tests: its figures look better than it is.</source>
        <translation>Había radiografías de los mismos pacientes en su entrenamiento y en sus pruebas: sus cifras parecen mejores de lo que es.</translation>
    </message>
    <message>
        <source>The threshold profile that you chose does not go over to the other model: it begins with its own threshold. Check it on your own films before you choose a profile for it.</source>
        <translation>El perfil de umbral que eligió no pasa al otro modelo: este empieza con su propio umbral. Compruébelo con radiografías propias antes de elegir un perfil para él.</translation>
    </message>
    <message>
        <source>For the other model, too, a threshold profile was chosen earlier: it is used again.</source>
        <translation>También para el otro modelo se eligió antes un perfil de umbral: se vuelve a usar.</translation>
    </message>
    <message>
        <source>The other model can&apos;t warn of films that are unlike those it was made from.</source>
        <translation>El otro modelo no puede avisar de radiografías distintas de aquellas con que se hizo.</translation>
    </message>
    <message>
        <source>No scores of its maker came with it: whether it computes here as it should could not be checked.</source>
        <translation>No venían puntajes de su autor: no se pudo comprobar si aquí calcula como debe.</translation>
    </message>
    <message>
        <source>Of {films} reference films the score changes on {scores}, the finding on {decisions}.</source>
        <translation>De {films} radiografías de referencia cambia el puntaje en {scores} y el hallazgo en {decisions}.</translation>
    </message>
    <message>
        <source>The other model on {films} reference films:</source>
        <translation>El otro modelo con {films} radiografías de referencia:</translation>
    </message>
    <message>
        <source>finding changes</source>
        <translation>cambia el hallazgo</translation>
    </message>
    <message>
        <source>score changes</source>
        <translation>cambia el puntaje</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{then} in place of {now}</source>
        <translation>{then} en lugar de {now}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <translation>SHA-256 del archivo: {hash}</translation>
    </message>
    <message>
        <source>Hash of the model: {hash}</source>
        <translation>Huella del modelo: {hash}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>{finding} ({score})</source>
        <translation>{finding} ({score})</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Delete this model from this computer?</source>
        <translation>¿Borrar este modelo de este equipo?</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>El modelo en uso se queda.</translation>
    </message>
    <message>
        <source>From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs.</source>
        <translation>Desde ahora las radiografías reciben puntaje con {title}. Las tablas guardadas y los resultados anteriores conservan el nombre del suyo.</translation>
    </message>
    <message>
        <source>The model was deleted.</source>
        <translation>Se borró el modelo.</translation>
    </message>
    <message>
        <source>Comparing on the reference films: {done} of {total}</source>
        <translation>Comparando con las radiografías de referencia: {done} de {total}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>venía con el programa</translation>
    </message>
    <message>
        <source>installed {when}</source>
        <translation>instalado el {when}</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Mirando los modelos…</translation>
    </message>
    <message>
        <source>In use: {title}</source>
        <translation>En uso: {title}</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used.</source>
        <translation>El modelo actual no se puede usar.</translation>
    </message>
    <message>
        <source>Since {when}. Each result says which model made it.</source>
        <translation>Desde el {when}. Cada resultado dice qué modelo lo hizo.</translation>
    </message>
    <message>
        <source>It came with the program. Each result says which model made it.</source>
        <translation>Venía con el programa. Cada resultado dice qué modelo lo hizo.</translation>
    </message>
    <message>
        <source>Hash of the model</source>
        <translation>Huella del modelo</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;Instalar desde archivo…</translation>
    </message>
    <message>
        <source>&amp;Back to the model before</source>
        <translation>&amp;Volver al modelo anterior</translation>
    </message>
    <message>
        <source>&amp;Use the selected model</source>
        <translation>&amp;Usar el modelo elegido</translation>
    </message>
    <message>
        <source>&amp;Remove the selected model</source>
        <translation>&amp;Borrar el modelo elegido</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Choose a model package</source>
        <translation>Elegir un paquete de modelo</translation>
    </message>
    <message>
        <source>Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)</source>
        <translation>Paquetes de modelo (*.pneumonia-model);;Contratos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Copying and checking the model…</source>
        <translation>Copiando y comprobando el modelo…</translation>
    </message>
    <message>
        <source>Putting the model in use…</source>
        <translation>Poniendo el modelo en uso…</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the model.</source>
        <translation>Se están puntuando radiografías. Espere a que terminen o deténgalas; luego cambie el modelo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged file, but not who made it.</source>
        <translation>Compare uno de estos números con el que ha publicado el autor del modelo. El programa reconoce un archivo dañado, pero no quién lo hizo.</translation>
    </message>
    <message>
        <source>Reference films: before and after</source>
        <translation>Radiografías de referencia: antes y después</translation>
    </message>
    <message>
        <source>What the models say of themselves</source>
        <translation>Lo que los modelos dicen de sí mismos</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Conservar el actual</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>The file that says which threshold profile was chosen is damaged.</source>
        <translation>El archivo que indica qué perfil de umbral se eligió está dañado.</translation>
    </message>
    <message>
        <source>Choose the profile again: in the window, Records, Check on own films. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Elija de nuevo el perfil: en la ventana, Registros, Comprobación con radiografías propias. Hasta entonces la ventana usa el umbral propio del modelo; los comandos se detienen.</translation>
    </message>
    <message>
        <source>A newer version of the program has written which threshold profile was chosen.</source>
        <translation>Una versión más nueva del programa guardó qué perfil de umbral se eligió.</translation>
    </message>
    <message>
        <source>Update the program. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Actualice el programa. Hasta entonces la ventana usa el umbral propio del modelo; los comandos se detienen.</translation>
    </message>
    <message>
        <source>This threshold can&apos;t be chosen: the model does not offer it, and no check on own films backs it.</source>
        <translation>Este umbral no se puede elegir: el modelo no lo ofrece y ninguna comprobación con radiografías propias lo respalda.</translation>
    </message>
    <message>
        <source>Run the check on own films first.</source>
        <translation>Haga primero la comprobación con radiografías propias.</translation>
    </message>
    <message>
        <source>Another window is changing the threshold profile.</source>
        <translation>Otra ventana está cambiando el perfil de umbral.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The threshold profile can&apos;t be saved ({reason}). The one in use stays.</source>
        <translation>No se puede guardar el perfil de umbral ({reason}). Sigue el que está en uso.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Libere espacio en el disco, o compruebe que el programa puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobación</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>Threshold in use: {name}.</source>
        <translation>Umbral en uso: {name}.</translation>
    </message>
    <message>
        <source>Threshold in use: {name}, chosen on {day}.</source>
        <translation>Umbral en uso: {name}, elegido el {day}.</translation>
    </message>
    <message>
        <source>{profile}, score {threshold} of 100</source>
        <translation>{profile}, puntaje {threshold} de 100</translation>
    </message>
    <message>
        <source>score {threshold} of 100</source>
        <translation>puntaje {threshold} de 100</translation>
    </message>
    <message>
        <source>Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.</source>
        <translation>Otra ventana eligió: {name}. Cierre el programa y ábralo de nuevo; hasta entonces esta ventana sigue como antes.</translation>
    </message>
    <message>
        <source>Set the damaged file as&amp;ide</source>
        <translation>Apartar el archivo d&amp;añado</translation>
    </message>
    <message>
        <source>See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 without, better 200 of each. Nothing leaves this computer.</source>
        <translation>Vea qué tan bueno es el programa con sus propias radiografías. Necesita radiografías cuya respuesta se conoce: al menos 30 con neumonía y 30 sin ella, mejor 200 de cada una. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; or a table labels.csv with the columns film and label.</source>
        <translation>Póngalas en una carpeta que contenga dos carpetas, NORMAL y PNEUMONIA; o una tabla labels.csv con las columnas film y label.</translation>
    </message>
    <message>
        <source>Folder with the films</source>
        <translation>Carpeta con las radiografías</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Ele&amp;gir carpeta…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>Of 100 children &amp;X-rayed here, how many have pneumonia?</source>
        <translation>De 100 niños a quienes se hace radiografía aquí, ¿cuántos tienen &amp;neumonía?</translation>
    </message>
    <message>
        <source>Your estimate. It says how often a finding is right here; it can be changed later.</source>
        <translation>Su estimación. Sirve para decir con qué frecuencia acierta un hallazgo aquí; puede cambiarla después.</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Iniciar la comprobación</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Looking for films and labels…</source>
        <translation>Buscando radiografías y respuestas…</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save &amp;report as PDF…</source>
        <translation>Guarda&amp;r informe en PDF…</translation>
    </message>
    <message>
        <source>check-on-own-films.pdf</source>
        <translation>comprobacion-con-radiografias-propias.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Run the check first: its figures stand here then.</source>
        <translation>Haga primero la comprobación: sus cifras aparecerán aquí.</translation>
    </message>
    <message>
        <source>ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.</source>
        <translation>Curva ROC. En uso: {found} de 100 encontradas con {alarms} falsas alarmas de 100.</translation>
    </message>
    <message>
        <source>The nearer the curve comes to the upper left corner, the better the program tells the films apart. The dotted line is guessing.</source>
        <translation>Cuanto más se acerca la curva a la esquina superior izquierda, mejor distingue el programa las radiografías. La línea de puntos es adivinar.</translation>
    </message>
    <message>
        <source>A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare.</source>
        <translation>Un umbral más bajo pasa por alto a menos niños con neumonía y da más falsas alarmas. Elija una fila y compare.</translation>
    </message>
    <message>
        <source>Thresholds and what each would cost</source>
        <translation>Los umbrales y sus consecuencias</translation>
    </message>
    <message>
        <source>Missed, of 100
with pneumonia</source>
        <translation>Pasados por alto, de
100 con neumonía</translation>
    </message>
    <message>
        <source>False alarms, of 100
without pneumonia</source>
        <translation>Falsas alarmas, de
100 sin neumonía</translation>
    </message>
    <message>
        <source>Missed, of 1000
children here</source>
        <translation>Pasados por alto, de
1000 niños de aquí</translation>
    </message>
    <message>
        <source>False alarms, of
1000 children here</source>
        <translation>Falsas alarmas, de
1000 niños de aquí</translation>
    </message>
    <message>
        <source>&amp;Another threshold (score of 100)</source>
        <translation>&amp;Otro umbral (puntaje de 100)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Ahora: {name}</translation>
    </message>
    <message>
        <source>Chosen in the table: {name}</source>
        <translation>Elegido en la tabla: {name}</translation>
    </message>
    <message>
        <source>From now on: {name}</source>
        <translation>A partir de ahora: {name}</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).</source>
        <translation>De 100 niños con neumonía, {missed} se pasan por alto ({missed_low} a {missed_high}). De 100 sin ella, {alarms} reciben una falsa alarma ({alarms_low} a {alarms_high}).</translation>
    </message>
    <message>
        <source>Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms.</source>
        <translation>De 1000 niños de aquí, {ill} de ellos con neumonía: {missed} pasados por alto, {alarms} falsas alarmas.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>No se conocen sus consecuencias.</translation>
    </message>
    <message>
        <source>Uncertain, for a clinician to read: scores from {low} to {high}.</source>
        <translation>Inciertas, para que las lea un clínico: puntajes de {low} a {high}.</translation>
    </message>
    <message>
        <source>Counted on {n} films of this clinic.</source>
        <translation>Contado en radiografías de este centro: {n}.</translation>
    </message>
    <message>
        <source>Counted on {n} films that were held out in training and made harder. Figures on test films exist for the balanced threshold only.</source>
        <translation>Contado en radiografías apartadas del entrenamiento y hechas más difíciles: {n}. Solo hay cifras de las radiografías de prueba para el umbral equilibrado.</translation>
    </message>
    <message>
        <source>Counted on {n} films not trained on.</source>
        <translation>Contado en radiografías no usadas en el entrenamiento: {n}.</translation>
    </message>
    <message>
        <source>For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.</source>
        <translation>Para un umbral propio, haga la comprobación con al menos 30 radiografías con neumonía y 30 sin ella que reciban puntaje.</translation>
    </message>
    <message>
        <source>&amp;Use this threshold…</source>
        <translation>Usar &amp;este umbral…</translation>
    </message>
    <message>
        <source>Go &amp;back to {name}…</source>
        <translation>&amp;Volver a: {name}…</translation>
    </message>
    <message>
        <source>Change the threshold?</source>
        <translation>¿Cambiar el umbral?</translation>
    </message>
    <message>
        <source>Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as they are. Tell everybody who works with this program.</source>
        <translation>Todos los resultados posteriores en este equipo se obtendrán con el nuevo umbral, y lo dirán. Las tablas y los informes guardados antes quedan como están. Avise a todos los que trabajan con este programa.</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiarlo</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the threshold.</source>
        <translation>Se están puntuando radiografías. Espere a que terminen, o deténgalas; después cambie el umbral.</translation>
    </message>
    <message>
        <source>Made with another threshold than the model&apos;s own: {name}.</source>
        <translation>Obtenido con un umbral distinto del propio del modelo: {name}.</translation>
    </message>
    <message>
        <source>Another threshold is in use: {name}. All figures on this page are of the model&apos;s own ({own}).</source>
        <translation>Se usa otro umbral: {name}. Todas las cifras de esta página son las del umbral propio del modelo ({own}).</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} films are scored.</source>
        <translation>Detenido. Radiografías con puntaje: {done} de {total}.</translation>
    </message>
    <message>
        <source>If the program ended now, the results so far would be lost ({reason}). Save the table at the end.</source>
        <translation>Si el programa se cerrara ahora, se perderían los puntajes ya calculados ({reason}). Guarde la tabla al final.</translation>
    </message>
    <message>
        <source>Watching “{name}” for new films.</source>
        <translation>Vigilando “{name}” por si llegan radiografías nuevas.</translation>
    </message>
    <message>
        <source>The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?</source>
        <translation>El programa se cerró antes de terminar. Radiografías: {total}. Terminadas: {done}. ¿Continuar con el resto?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)</source>
        <translation>Tabla (*.csv);;Libro de Excel (*.xlsx);;Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Changes by week</source>
        <translation>Cambios por semana</translation>
    </message>
    <message>
        <source>Looking at earlier results…</source>
        <translation>Revisando los resultados anteriores…</translation>
    </message>
    <message>
        <source>&amp;Weeks shown</source>
        <translation>&amp;Semanas mostradas</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Últimas 8 semanas</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Últimas 26 semanas</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>Mostrar las &amp;cifras</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>Mostrar los &amp;gráficos</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>Ningún cambio que importe</translation>
    </message>
    <message>
        <source>The films differ: look into it</source>
        <translation>Las radiografías difieren: averigüe por qué</translation>
    </message>
    <message>
        <source>Too few films to tell: {n} of at least {least}</source>
        <translation>Muy pocas radiografías para saberlo: {n} de al menos {least}</translation>
    </message>
    <message>
        <source>Compared with the films the program was made with, the {n} films of these weeks are: {how}.</source>
        <translation>En comparación con las radiografías con las que se hizo el programa, las {n} de estas semanas son: {how}.</translation>
    </message>
    <message>
        <source>The {n} films of these weeks are like those the program was made with.</source>
        <translation>Las {n} radiografías de estas semanas son como aquellas con las que se hizo el programa.</translation>
    </message>
    <message>
        <source>Compared with this clinic&apos;s first {first} films, the {n} newest (since {since}) are: {how}.</source>
        <translation>En comparación con las primeras {first} radiografías de este centro, las {n} más recientes (desde el {since}) son: {how}.</translation>
    </message>
    <message>
        <source>The {n} newest films (since {since}) are like this clinic&apos;s first {first}.</source>
        <translation>Las {n} radiografías más recientes (desde el {since}) son como las primeras {first} de este centro.</translation>
    </message>
    <message>
        <source>New films are also compared with this clinic&apos;s first ones, once it has {first} from earlier weeks and {least} newer ones.</source>
        <translation>Las nuevas radiografías se comparan también con las primeras de este centro, cuando haya {first} de semanas anteriores y {least} más recientes.</translation>
    </message>
    <message>
        <source>More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Se rechazan más imágenes que entre las radiografías con las que se probó el programa: {share} de 100 ({low} a {high}).</translation>
    </message>
    <message>
        <source>More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Más radiografías tienen una advertencia que entre aquellas con las que se probó el programa: {share} de 100 ({low} a {high}).</translation>
    </message>
    <message>
        <source>Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported.</source>
        <translation>Hasta saber por qué, no confíe en los puntajes. Revise la exposición, el escáner y cómo se exportan las radiografías.</translation>
    </message>
    <message>
        <source>Then run “Check on own films” in the menu Records: it shows how often the program is right here.</source>
        <translation>Después use «Comprobación con radiografías propias» en el menú Registros: muestra con qué frecuencia acierta el programa aquí.</translation>
    </message>
    <message>
        <source>More or fewer sick children change the newest scores too, without any fault in the films.</source>
        <translation>Más o menos niños enfermos también cambian los puntajes recientes, sin defecto alguno de las radiografías.</translation>
    </message>
    <message>
        <source>Look in “Earlier results” at which pictures were turned away or warned of, and why.</source>
        <translation>Mire en «Resultados anteriores» qué imágenes se rechazaron o tienen advertencia, y por qué.</translation>
    </message>
    <message>
        <source>The model in use came without figures of its own films, so scores are compared with this clinic&apos;s first films only.</source>
        <translation>El modelo en uso vino sin cifras de sus propias radiografías, así que los puntajes solo se comparan con las primeras de este centro.</translation>
    </message>
    <message>
        <source>What the films are compared with can&apos;t be read. Install the program again.</source>
        <translation>No se puede leer aquello con lo que se comparan las radiografías. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings.</source>
        <translation>Ahora no se conservan los resultados, así que las nuevas radiografías no aparecen aquí. Active «Resultados anteriores» en los ajustes.</translation>
    </message>
    <message>
        <source>The program does not know how many of the children are sick. It compares with the mix of normal films and films with pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.</source>
        <translation>El programa no sabe cuántos de los niños están enfermos. Compara con la mezcla de radiografías normales y con neumonía que mejor encaja: {share} de 100 con neumonía. No es un recuento de enfermos.</translation>
    </message>
    <message>
        <source>Blue: this clinic&apos;s films by week, the middle one and 8 of 10; shares with their 95% interval. Grey: films the program was made with.</source>
        <translation>Azul: radiografías de este centro por semana, la del medio y 8 de 10; proporciones con su intervalo del 95 %. Gris: radiografías con las que se hizo el programa.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>Extrañeza</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Score of 50 or more, of 100</source>
        <translation>Puntaje de 50 o más, de 100</translation>
    </message>
    <message>
        <source>Turned away, of 100</source>
        <translation>Rechazadas, de 100</translation>
    </message>
    <message>
        <source>With a warning, of 100</source>
        <translation>Con advertencia, de 100</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscuras</translation>
    </message>
    <message>
        <source>with less contrast</source>
        <translation>con menos contraste</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos nítidas</translation>
    </message>
    <message>
        <source>less strange to the program</source>
        <translation>menos extrañas para el programa</translation>
    </message>
    <message>
        <source>with lower scores</source>
        <translation>con puntajes más bajos</translation>
    </message>
    <message>
        <source>with fewer pixels</source>
        <translation>con menos píxeles</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más claras</translation>
    </message>
    <message>
        <source>with more contrast</source>
        <translation>con más contraste</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>más nítidas</translation>
    </message>
    <message>
        <source>stranger to the program</source>
        <translation>más extrañas para el programa</translation>
    </message>
    <message>
        <source>with higher scores</source>
        <translation>con puntajes más altos</translation>
    </message>
    <message>
        <source>with more pixels</source>
        <translation>con más píxeles</translation>
    </message>
    <message>
        <source>with other brightness, both ways</source>
        <translation>con otro brillo, en ambos sentidos</translation>
    </message>
    <message>
        <source>with other contrast, both ways</source>
        <translation>con otro contraste, en ambos sentidos</translation>
    </message>
    <message>
        <source>with other sharpness, both ways</source>
        <translation>con otra nitidez, en ambos sentidos</translation>
    </message>
    <message>
        <source>some more, some less strange to the program</source>
        <translation>unas más, otras menos extrañas para el programa</translation>
    </message>
    <message>
        <source>with other scores</source>
        <translation>con otros puntajes</translation>
    </message>
    <message>
        <source>with other numbers of pixels</source>
        <translation>con otro número de píxeles</translation>
    </message>
    <message>
        <source>{name} – differs</source>
        <translation>{name} – difiere</translation>
    </message>
    <message>
        <source>{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}.</source>
        <translation>{name} por semana. La más reciente, semana del {week}: centro {middle}, 8 de 10 radiografías de {low} a {high}.</translation>
    </message>
    <message>
        <source>Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}.</source>
        <translation>Radiografías con las que se hizo el programa: centro {middle}, 8 de 10 de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name}, by week. Newest, week of {week}: {share} ({low} to {high}).</source>
        <translation>{name}, por semana. La más reciente, semana del {week}: {share} ({low} a {high}).</translation>
    </message>
    <message>
        <source>Films by week. Newest, week of {week}: {n}. In all: {total}.</source>
        <translation>Radiografías por semana. La más reciente, semana del {week}: {n}. En total: {total}.</translation>
    </message>
    <message>
        <source>{name} by week: no films.</source>
        <translation>{name} por semana: ninguna radiografía.</translation>
    </message>
    <message>
        <source>No films</source>
        <translation>Ninguna radiografía</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Files not readable</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>Weeks: the middle of each figure, and from where to where 8 of 10 films lie</source>
        <translation>Semanas: el centro de cada cifra, y entre qué valores están 8 de 10 radiografías</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaciones</translation>
    </message>
    <message>
        <source>{middle} ({low} to {high})</source>
        <translation>{middle} ({low} a {high})</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Distance (Kolmogorov–Smirnov)</source>
        <translation>Distancia (Kolmogórov–Smirnov)</translation>
    </message>
    <message>
        <source>p (times the figures compared)</source>
        <translation>p (por el número de comparaciones)</translation>
    </message>
    <message>
        <source>Stability index (PSI)</source>
        <translation>Índice de estabilidad (PSI)</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>films of training</source>
        <translation>radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>own first films</source>
        <translation>primeras radiografías propias</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{value} (large)</source>
        <translation>{value} (grande)</translation>
    </message>
    <message>
        <source>from {n} films</source>
        <translation>desde {n} radiografías</translation>
    </message>
    <message>
        <source>Nothing here says which films show pneumonia.</source>
        <translation>Nada aquí dice qué radiografías muestran neumonía.</translation>
    </message>
    <message>
        <source>Put the films into two folders in it, NORMAL and PNEUMONIA, or put labels.csv into it, a table with the columns film and label.</source>
        <translation>Ponga las radiografías en dos carpetas dentro de ella, NORMAL y PNEUMONIA, o ponga en ella labels.csv, una tabla con las columnas film y label.</translation>
    </message>
    <message>
        <source>There are several CSV files, and none is called labels.csv: {names}.</source>
        <translation>Hay varios archivos CSV y ninguno se llama labels.csv: {names}.</translation>
    </message>
    <message>
        <source>Rename the one with the labels to labels.csv.</source>
        <translation>Cambie a labels.csv el nombre del que tiene las etiquetas.</translation>
    </message>
    <message>
        <source>The table of labels can&apos;t be read ({reason}).</source>
        <translation>No se puede leer la tabla de etiquetas ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8).</source>
        <translation>Guárdela de nuevo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first line of the table of labels does not name the columns film and label.</source>
        <translation>La primera línea de la tabla de etiquetas no nombra las columnas film y label.</translation>
    </message>
    <message>
        <source>Write film,label as its first line. It has: {names}.</source>
        <translation>Escriba film,label como primera línea. Tiene: {names}.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels says “{word}”, which is no label.</source>
        <translation>La línea {line} de la tabla de etiquetas dice «{word}», que no es una etiqueta.</translation>
    </message>
    <message>
        <source>Write normal or pneumonia, or 0 or 1. Take out the lines of all other films.</source>
        <translation>Escriba normal o pneumonia, o 0 o 1. Quite las líneas de todas las demás radiografías.</translation>
    </message>
    <message>
        <source>Line {line} and line {before} of the table of labels give {name} different labels.</source>
        <translation>Las líneas {line} y {before} de la tabla de etiquetas dan a {name} etiquetas distintas.</translation>
    </message>
    <message>
        <source>Take out the wrong line.</source>
        <translation>Quite la línea equivocada.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names a film that is not there: {name}.</source>
        <translation>La línea {line} de la tabla de etiquetas nombra una radiografía que no está: {name}.</translation>
    </message>
    <message>
        <source>{n} further films are not there either.</source>
        <translation>Otras radiografías que tampoco están: {n}.</translation>
    </message>
    <message>
        <source>Write each name as the file has it, with its ending and from this folder on.</source>
        <translation>Escriba cada nombre como lo tiene el archivo, con su extensión y a partir de esta carpeta.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names {name}, and there are several films of that name.</source>
        <translation>La línea {line} de la tabla de etiquetas nombra {name}, y hay varias radiografías con ese nombre.</translation>
    </message>
    <message>
        <source>Write the folder before the name, as in ward/film.png.</source>
        <translation>Escriba la carpeta delante del nombre, como en ward/film.png.</translation>
    </message>
    <message>
        <source>One of its folders says normal and pneumonia at once: {name}.</source>
        <translation>Una de sus carpetas dice normal y neumonía a la vez: {name}.</translation>
    </message>
    <message>
        <source>Put each film into one of the two only.</source>
        <translation>Ponga cada radiografía solo en una de las dos.</translation>
    </message>
    <message>
        <source>Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found.</source>
        <translation>Hacen falta radiografías de las dos clases. Encontradas: normales {well}, con neumonía {ill}.</translation>
    </message>
    <message>
        <source>Add films of the other kind.</source>
        <translation>Añada radiografías de la otra clase.</translation>
    </message>
    <message>
        <source>The same film is labelled normal and pneumonia: {one} and {other}.</source>
        <translation>La misma radiografía tiene las etiquetas normal y neumonía: {one} y {other}.</translation>
    </message>
    <message>
        <source>Keep the one with the right label.</source>
        <translation>Conserve la que tiene la etiqueta correcta.</translation>
    </message>
    <message>
        <source>Check on films of this clinic: {n}</source>
        <translation>Comprobación con radiografías de este centro: {n}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Encuentra {found} de cada 100 niños con neumonía en la radiografía ({low} a {high}). Aquí: {n} de {total}.</translation>
    </message>
    <message>
        <source>It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Considera sugestiva de neumonía, a pesar de todo, la de {found} de cada 100 niños con radiografía normal ({low} a {high}). Aquí: {n} de {total}.</translation>
    </message>
    <message>
        <source>Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).</source>
        <translation>Donde {share} de cada 100 niños a los que se radiografía el tórax tienen neumonía, esta se ve en {ppv} de cada 100 radiografías que el programa considera sugestivas ({ppv_low} a {ppv_high}), y en {rest} de cada 100 que no considera sugestivas ({rest_low} a {rest_high}).</translation>
    </message>
    <message>
        <source>It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 such films ({ppv_low} to {ppv_high}).</source>
        <translation>Considera sugestivas todas las radiografías de aquí. Donde {share} de cada 100 niños a los que se radiografía el tórax tienen neumonía, esta se ve en {ppv} de cada 100 de ellas ({ppv_low} a {ppv_high}).</translation>
    </message>
    <message>
        <source>It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {rest} of 100 such films ({rest_low} to {rest_high}).</source>
        <translation>No considera sugestiva ninguna radiografía de aquí. Donde {share} de cada 100 niños a los que se radiografía el tórax tienen neumonía, esta se ve en {rest} de cada 100 de ellas ({rest_low} a {rest_high}).</translation>
    </message>
    <message>
        <source>Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them.</source>
        <translation>Inciertas: {n} de cada 100 radiografías, con puntajes de {low} a {high}; un clínico tiene que leerlas.</translation>
    </message>
    <message>
        <source>{n} of {total} films got no score, {ill} of them with pneumonia.</source>
        <translation>Radiografías sin puntaje: {n} de {total}, de ellas con neumonía: {ill}.</translation>
    </message>
    <message>
        <source>If each of those counts as missed, it finds {found} of 100.</source>
        <translation>Si cada una de estas cuenta como no encontrada, encuentra {found} de cada 100.</translation>
    </message>
    <message>
        <source>over 99</source>
        <translation>más de 99</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come.</source>
        <translation>Entre paréntesis: dónde está el valor verdadero, con 95 % de confianza, si las radiografías que vengan son como estas.</translation>
    </message>
    <message>
        <source>There are enough films: both figures are known to ± 5 points.</source>
        <translation>Hay suficientes radiografías: los dos valores se conocen con ± 5 puntos.</translation>
    </message>
    <message>
        <source>There are not enough films yet for figures that are known to ± 5 points.</source>
        <translation>Todavía no hay suficientes radiografías para valores conocidos con ± 5 puntos.</translation>
    </message>
    <message>
        <source>None of the films got a score: this check says nothing about the program.</source>
        <translation>Ninguna radiografía recibió puntaje: esta comprobación no dice nada del programa.</translation>
    </message>
    <message>
        <source>No film with pneumonia got a score: how many it finds is not known.</source>
        <translation>Ninguna radiografía con neumonía recibió puntaje: no se sabe cuántas encuentra.</translation>
    </message>
    <message>
        <source>No normal film got a score: how often it raises a false alarm is not known.</source>
        <translation>Ninguna radiografía normal recibió puntaje: no se sabe con qué frecuencia da una falsa alarma.</translation>
    </message>
    <message>
        <source>Fewer than 30 films with pneumonia were scored: what it finds here says little.</source>
        <translation>Menos de 30 radiografías con neumonía recibieron puntaje: lo que encuentra aquí dice poco.</translation>
    </message>
    <message>
        <source>Fewer than 30 normal films were scored: its false alarms here say little.</source>
        <translation>Menos de 30 radiografías normales recibieron puntaje: sus falsas alarmas aquí dicen poco.</translation>
    </message>
    <message>
        <source>All films got the same score: the program can&apos;t tell them apart.</source>
        <translation>Todas las radiografías recibieron el mismo puntaje: el programa no puede distinguirlas.</translation>
    </message>
    <message>
        <source>Films without a score are left out of every figure that does not name them.</source>
        <translation>Las radiografías sin puntaje no cuentan en ninguna cifra que no las mencione.</translation>
    </message>
    <message>
        <source>What this check can&apos;t tell</source>
        <translation>Lo que esta comprobación no puede decir</translation>
    </message>
    <message>
        <source>A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.</source>
        <translation>Un umbral elegido con estas radiografías parece mejor con ellas de lo que es. Compruébelo con otras antes de confiar en él.</translation>
    </message>
    <message>
        <source>The program does not know which films are of the same child. Several films of a child make the intervals too narrow.</source>
        <translation>El programa no sabe qué radiografías son del mismo niño. Varias radiografías de un niño hacen los intervalos demasiado estrechos.</translation>
    </message>
    <message>
        <source>Labels are taken as the truth. A wrong label counts as a mistake of the program.</source>
        <translation>Las etiquetas se toman por verdaderas. Una etiqueta equivocada cuenta como error del programa.</translation>
    </message>
    <message>
        <source>Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones too. Else the figures are too good.</source>
        <translation>Las radiografías con las que se hizo el programa no deben estar entre ellas, y hay que tomarlas como llegaron, también las dudosas. Si no, las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>Qué pasó con las radiografías</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>Counted by the threshold alone, among films with a score, where nothing else is said.</source>
        <translation>Contadas solo con el umbral, entre las radiografías con puntaje, si no se dice otra cosa.</translation>
    </message>
    <message>
        <source>not known: nothing to count</source>
        <translation>no se sabe: nada que contar</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %)</source>
        <translation>{value} % ({low} a {high} %)</translation>
    </message>
    <message>
        <source>Sensitivity, films without a score counted as missed</source>
        <translation>Sensibilidad, las radiografías sin puntaje contadas como no encontradas</translation>
    </message>
    <message>
        <source>Sensitivity among films that are not uncertain</source>
        <translation>Sensibilidad entre las radiografías que no son inciertas</translation>
    </message>
    <message>
        <source>Specificity among films that are not uncertain</source>
        <translation>Especificidad entre las radiografías que no son inciertas</translation>
    </message>
    <message>
        <source>PPV: called suggestive, and pneumonia</source>
        <translation>VPP: consideradas sugestivas, y neumonía</translation>
    </message>
    <message>
        <source>NPV: not called suggestive, and normal</source>
        <translation>VPN: no consideradas sugestivas, y normales</translation>
    </message>
    <message>
        <source>{figure}, where {share} of 100 have pneumonia</source>
        <translation>{figure}, donde {share} de cada 100 tienen neumonía</translation>
    </message>
    <message>
        <source>{points} points of 100; by chance alone {chance} on so many films</source>
        <translation>{points} puntos de 100; {chance} solo por azar con tantas radiografías</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>The dot is the threshold in use, with the intervals of both figures.</source>
        <translation>El punto es el umbral en uso, con los intervalos de los dos valores.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among those the program was made with; here it is {here} of 100.</source>
        <translation>En la línea punteada, un puntaje de 70 significa 70 de 100. Espere eso solo donde {trained} de cada 100 radiografías muestran neumonía, como entre aquellas con las que se hizo el programa; aquí son {here} de cada 100.</translation>
    </message>
    <message>
        <source>Scores: films with pneumonia above the line, normal ones below it</source>
        <translation>Puntajes: radiografías con neumonía por encima de la línea, normales por debajo</translation>
    </message>
    <message>
        <source>false alarms of 100</source>
        <translation>falsas alarmas de 100</translation>
    </message>
    <message>
        <source>found of 100</source>
        <translation>encontradas de 100</translation>
    </message>
    <message>
        <source>What other thresholds would give</source>
        <translation>Lo que darían otros umbrales</translation>
    </message>
    <message>
        <source>Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. Missed: of 100 children with pneumonia.</source>
        <translation>Sugestivas: de 100 niños de los que {share} tienen neumonía, cuántas radiografías considera sugestivas. Perdidas: de 100 niños con neumonía.</translation>
    </message>
    <message>
        <source>* Chosen on these very films: on other films expect less.</source>
        <translation>* Elegido con estas mismas radiografías: espere menos con otras.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Sensitivity %</source>
        <translation>Sensibilidad %</translation>
    </message>
    <message>
        <source>Specificity %</source>
        <translation>Especificidad %</translation>
    </message>
    <message>
        <source>PPV %</source>
        <translation>VPP %</translation>
    </message>
    <message>
        <source>NPV %</source>
        <translation>VPN %</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Sugestivas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>finds {aim} % *</source>
        <translation>encuentra {aim} % *</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>cribado</translation>
    </message>
    <message>
        <source>the clinic&apos;s own</source>
        <translation>propio del centro</translation>
    </message>
    <message>
        <source>How many films are needed for ± 5 points</source>
        <translation>Cuántas radiografías hacen falta para ± 5 puntos</translation>
    </message>
    <message>
        <source>{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is.</source>
        <translation>{have} ahora, conocido con ± {distance} puntos. Hacen falta: {observed} si el valor sigue así, {worst} sea cual sea.</translation>
    </message>
    <message>
        <source>{have} now. Needed: {worst} whatever the figure is.</source>
        <translation>{have} ahora. Hacen falta: {worst} sea cual sea el valor.</translation>
    </message>
    <message>
        <source>Films with pneumonia</source>
        <translation>Radiografías con neumonía</translation>
    </message>
    <message>
        <source>Normal films</source>
        <translation>Radiografías normales</translation>
    </message>
    <message>
        <source>Threshold profile</source>
        <translation>Perfil de umbral</translation>
    </message>
    <message>
        <source>Children with pneumonia</source>
        <translation>Niños con neumonía</translation>
    </message>
    <message>
        <source>{share} of 100 taken for the clinic; {here} of 100 among these films</source>
        <translation>{share} de cada 100, tomados para el centro; {here} de cada 100 entre estas radiografías</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>de una tabla</translation>
    </message>
    <message>
        <source>from the folders&apos; names</source>
        <translation>de los nombres de las carpetas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejadas fuera</translation>
    </message>
    <message>
        <source>copies of other films: {copies}; without a label: {unlabelled}; no films: {others}</source>
        <translation>copias de otras radiografías: {copies}; sin etiqueta: {unlabelled}; no son radiografías: {others}</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). Formulas: docs/LOCAL_CHECK.md.</source>
        <translation>Intervalos de 95 %: proporciones según Wilson, área bajo la curva según Newcombe (2006), VPP y VPN según Koopman (1984). Fórmulas: docs/LOCAL_CHECK.md.</translation>
    </message>
    <message>
        <source>Films called wrong, uncertain, or without a score: {n}</source>
        <translation>Radiografías mal clasificadas, inciertas o sin puntaje: {n}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No estoy seguro</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué ve usted?</translation>
    </message>
    <message>
        <source>Keys: Alt and the number.</source>
        <translation>Teclas: Alt y el número.</translation>
    </message>
    <message>
        <source>&amp;{n}   {call}</source>
        <translation>&amp;{n}   {call}</translation>
    </message>
    <message>
        <source>Keeping what you said…</source>
        <translation>Guardando lo que dijo…</translation>
    </message>
    <message>
        <source>Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.</source>
        <translation>En esta computadora no se guardan los resultados (Ajustes): lo que diga aquí se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>You said: {call}.</source>
        <translation>Usted dijo: {call}.</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su veredicto</translation>
    </message>
    <message>
        <source>Your verdict: {call}</source>
        <translation>Su veredicto: {call}</translation>
    </message>
    <message>
        <source>What you say of this film now. Press again to take it back.</source>
        <translation>Lo que dice ahora de esta radiografía. Pulse otra vez para retirarlo.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Note: kept by itself</source>
        <translation>Nota: se guarda sola</translation>
    </message>
    <message>
        <source>A note holds {n} characters: the rest was left out.</source>
        <translation>Una nota admite {n} caracteres: el resto se omitió.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Only until the program is closed: results are not kept (Settings).</source>
        <translation>Solo hasta cerrar el programa: los resultados no se guardan (Ajustes).</translation>
    </message>
    <message>
        <source>This can&apos;t be kept on the disk: it lasts until the program is closed. Write it down elsewhere.</source>
        <translation>Esto no se puede guardar en el disco: dura hasta cerrar el programa. Anótelo en otro lugar.</translation>
    </message>
    <message>
        <source>Not while you read each film first: it would tell of films that you have not read.</source>
        <translation>No mientras usted lea primero cada radiografía: revelaría algo de las que no ha leído.</translation>
    </message>
    <message>
        <source>Not counted here, as you have not read them yet: {n}</source>
        <translation>No contadas aquí, porque aún no las ha leído: {n}</translation>
    </message>
    <message>
        <source>You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?</source>
        <translation>Radiografías que aún no ha leído: {n}. Se omiten para que su puntaje siga oculto. ¿Guardar sin ellas?</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Guardar sin ellas</translation>
    </message>
    <message>
        <source>Reader and program</source>
        <translation>Lector y programa</translation>
    </message>
    <message>
        <source>How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own films”.</source>
        <translation>Con qué frecuencia usted y el programa dicen lo mismo de una radiografía. No dice quién tiene razón: para eso está “Comprobación con radiografías propias”.</translation>
    </message>
    <message>
        <source>&amp;Films of</source>
        <translation>&amp;Radiografías de</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>los últimos 365 días</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>los últimos 90 días</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>Looking through the earlier results…</source>
        <translation>Revisando los resultados anteriores…</translation>
    </message>
    <message>
        <source>The earlier results can&apos;t be read.</source>
        <translation>No se pueden leer los resultados anteriores.</translation>
    </message>
    <message>
        <source>What you said before you saw the score</source>
        <translation>Lo que dijo antes de ver el puntaje</translation>
    </message>
    <message>
        <source>No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it shows a score.</source>
        <translation>No hay lecturas así en este tiempo. Active “Leo cada radiografía primero” en los ajustes: entonces el programa le pregunta antes de mostrar un puntaje.</translation>
    </message>
    <message>
        <source>Your verdicts after you saw the score</source>
        <translation>Sus veredictos después de ver el puntaje</translation>
    </message>
    <message>
        <source>No verdicts in this time. You give them beside a film, under its score.</source>
        <translation>No hay veredictos en este tiempo. Se dan junto a una radiografía, debajo de su puntaje.</translation>
    </message>
    <message>
        <source>You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than there is.</source>
        <translation>Los dio con el puntaje a la vista. Eso acerca al lector al programa, así que estas cifras muestran más acuerdo del que hay.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Program: {decision}</source>
        <translation>Programa: {decision}</translation>
    </message>
    <message>
        <source>You: {call}</source>
        <translation>Usted: {call}</translation>
    </message>
    <message>
        <source>not suggestive</source>
        <translation>no sugestiva</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>suggestive of pneumonia</source>
        <translation>sugestiva de neumonía</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>{row}; {column}: {n} films</source>
        <translation>{row}; {column}: {n} radiografías</translation>
    </message>
    <message>
        <source>Films, each counted once</source>
        <translation>Radiografías, contadas una vez cada una</translation>
    </message>
    <message>
        <source>Both said something clear</source>
        <translation>Ambos dijeron algo claro</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Said the same of</source>
        <translation>Dijeron lo mismo de</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>{figure}: {strength}</source>
        <translation>{figure}: {strength}</translation>
    </message>
    <message>
        <source>Weighted kappa, unclear films too</source>
        <translation>Kappa ponderado, con las radiografías dudosas</translation>
    </message>
    <message>
        <source>can&apos;t be told from these films</source>
        <translation>no se puede saber con estas radiografías</translation>
    </message>
    <message>
        <source>Called pneumonia</source>
        <translation>Llamadas neumonía</translation>
    </message>
    <message>
        <source>by you {reader}, by the program {program}</source>
        <translation>por usted {reader}, por el programa {program}</translation>
    </message>
    <message>
        <source>Agreement on each</source>
        <translation>Acuerdo en cada uno</translation>
    </message>
    <message>
        <source>on pneumonia {pneumonia}, on normal {normal}</source>
        <translation>en neumonía {pneumonia}, en normal {normal}</translation>
    </message>
    <message>
        <source>less than by chance</source>
        <translation>menos que por azar</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>considerable</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>casi perfecto</translation>
    </message>
    <message>
        <source>Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals.</source>
        <translation>Menos de {least} radiografías claras: estas cifras aún no dicen casi nada. Mire el ancho de los intervalos.</translation>
    </message>
    <message>
        <source>Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that you agree on, and at the agreement on each.</source>
        <translation>Casi todas las respuestas son de un solo tipo. Entonces kappa puede ser bajo aunque coincidan en casi todas las radiografías: mire la proporción de acuerdo y el acuerdo en cada uno.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>A film counts once, with what was said last, and with the program&apos;s decision at the threshold in use then. Ranges in brackets: 95 % intervals.</source>
        <translation>Una radiografía cuenta una vez, con lo último que se dijo y con la decisión del programa con el umbral usado entonces. Entre paréntesis: intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts them half way between normal and pneumonia.</source>
        <translation>La proporción y kappa omiten las radiografías de las que usted no estaba seguro o que el programa dio como inciertas. El kappa ponderado las cuenta a medio camino entre normal y neumonía.</translation>
    </message>
    <message>
        <source>Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), too narrow for few films. Interval of shares: Wilson 1927.</source>
        <translation>Kappa es (acuerdo − acuerdo por azar) ÷ (1 − acuerdo por azar): 1 en todas, 0 no más que el azar (Cohen 1960; pesos lineales: Cohen 1968). Intervalo: κ ± 1,96 errores estándar de una muestra grande (Fleiss, Cohen y Everitt 1969), demasiado estrecho con pocas radiografías. Intervalo de las proporciones: Wilson 1927.</translation>
    </message>
    <message>
        <source>The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good enough. Kappas of places with more or less pneumonia can&apos;t be compared.</source>
        <translation>Las palabras para kappa son una costumbre sin fundamento (Landis y Koch 1977): ningún umbral dice que un programa es lo bastante bueno. No se pueden comparar kappas de lugares con más o menos neumonía.</translation>
    </message>
    <message>
        <source>Results can&apos;t be kept ({reason}).</source>
        <translation>No se pueden conservar los resultados ({reason}).</translation>
    </message>
    <message>
        <source>Films are read as before. Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Las radiografías se leen como antes. Haga sitio en el disco o compruebe que el programa puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Result of {when}, made by {model}.</source>
        <translation>Resultado del {when}, hecho por {model}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more: the result stands without its film.</source>
        <translation>El archivo ya no se puede leer: el resultado se muestra sin su radiografía.</translation>
    </message>
    <message>
        <source>The file has changed since then: the film shown is not the one that this result is of. Open it anew.</source>
        <translation>El archivo ha cambiado desde entonces: la radiografía que se ve no es la de este resultado. Ábrala de nuevo.</translation>
    </message>
</context>
</TS>
