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
        <source>Model</source>
        <translation>Modelo</translation>
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
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>El programa no puede determinarlo. Un profesional clínico tiene que leer esta radiografía.</translation>
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
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
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
</context>
</TS>
