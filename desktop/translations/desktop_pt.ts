<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>Pneumonia Reader</source>
        <translation>Leitor de Pneumonia</translation>
    </message>
    <message>
        <source>Findings suggestive of pneumonia</source>
        <translation>Achados sugestivos de pneumonia</translation>
    </message>
    <message>
        <source>No findings suggestive of pneumonia: this does not exclude it</source>
        <translation>Sem achados sugestivos de pneumonia: isto não exclui pneumonia</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Incerta: peça a leitura por um clínico</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Não pode ser avaliada</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Lendo a radiografia…</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Não pontuada</translation>
    </message>
    <message>
        <source>Suggestive of pneumonia</source>
        <translation>Sugestiva de pneumonia</translation>
    </message>
    <message>
        <source>Not suggestive</source>
        <translation>Não sugestiva</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Have a clinician confirm it, together with the patient&apos;s signs.</source>
        <translation>Peça a um clínico que confirme, considerando também os sinais do paciente.</translation>
    </message>
    <message>
        <source>If the patient is unwell, have a clinician read the film all the same.</source>
        <translation>Se o paciente não estiver bem, peça mesmo assim a um clínico que leia a radiografia.</translation>
    </message>
    <message>
        <source>Choose the film in the list to have it scored.</source>
        <translation>Escolha a radiografia na lista para que receba a pontuação.</translation>
    </message>
    <message>
        <source>Open film…</source>
        <translation>Abrir radiografia…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Report on one film</source>
        <translation>Relatório de uma radiografia</translation>
    </message>
    <message>
        <source>Report on {n} films</source>
        <translation>Relatório das radiografias ({n})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Decision support. The decision stays with a qualified clinician.</source>
        <translation>Apoio à decisão. A decisão cabe a um clínico qualificado.</translation>
    </message>
    <message>
        <source>{film} (row {row} of the list)</source>
        <translation>{film} (linha {row} da lista)</translation>
    </message>
    <message>
        <source>unreadable file</source>
        <translation>arquivo que não pode ser lido</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>não consta no arquivo</translation>
    </message>
    <message>
        <source>left out of this file; write it here by hand if needed</source>
        <translation>omitido deste arquivo; escreva aqui à mão, se necessário</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Where the program looked: coloured places speak for pneumonia</source>
        <translation>Onde o programa olhou: as áreas coloridas falam a favor de pneumonia</translation>
    </message>
    <message>
        <source>Where the program looked is not known for this film.</source>
        <translation>Não se sabe onde o programa olhou nesta radiografia.</translation>
    </message>
    <message>
        <source>The pictures are made smaller. Read the film itself, not this page.</source>
        <translation>As imagens foram reduzidas. Leia a própria radiografia, não esta página.</translation>
    </message>
    <message>
        <source>uncertain {low} to {high}, threshold {threshold}</source>
        <translation>zona incerta de {low} a {high}, limiar {threshold}</translation>
    </message>
    <message>
        <source>{number} where {share} of 100 children have it</source>
        <translation>{number} onde {share} de cada 100 crianças têm pneumonia</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>The program found nothing that speaks against the score.</source>
        <translation>O programa não encontrou nada que fale contra a pontuação.</translation>
    </message>
    <message>
        <source>The film was changed by hand before it was scored, and is shown so: {changes}.</source>
        <translation>A radiografia foi alterada à mão antes de receber a pontuação e é mostrada assim: {changes}.</translation>
    </message>
    <message>
        <source>What the finding means at this age has not been measured.</source>
        <translation>O que o resultado significa nesta idade não foi medido.</translation>
    </message>
    <message>
        <source>What was read, and with what</source>
        <translation>O que foi lido, e com quê</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>{format}, {width} × {height} pixels</source>
        <translation>{format}, {width} × {height} pixels</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Nota do leitor</translation>
    </message>
    <message>
        <source>Read by (name)</source>
        <translation>Lida por (nome)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>{n} more films of the list have no result: the report is not complete.</source>
        <translation>Outras radiografias da lista ainda sem resultado: {n}. O relatório não está completo.</translation>
    </message>
    <message>
        <source>Not all films were read with the same model: do not compare their scores.</source>
        <translation>Nem todas as radiografias foram lidas com o mesmo modelo: não compare as pontuações.</translation>
    </message>
    <message>
        <source>Scores of the {n} films that were scored</source>
        <translation>Pontuações das radiografias pontuadas ({n})</translation>
    </message>
    <message>
        <source>films</source>
        <translation>radiografias</translation>
    </message>
    <message>
        <source>Not scored, and why</source>
        <translation>Não pontuadas, e o motivo</translation>
    </message>
    <message>
        <source>Scored with a warning</source>
        <translation>Pontuadas com aviso</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Todas as radiografias</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Warnings, or why not</source>
        <translation>Avisos, ou motivo</translation>
    </message>
    <message>
        <source>File names are left out, since they can hold a patient&apos;s name: the first 12 digits of its file&apos;s SHA-256 name a film.</source>
        <translation>Os nomes dos arquivos são omitidos, pois podem conter o nome de um paciente: cada radiografia é identificada pelos 12 primeiros dígitos do SHA-256 do seu arquivo.</translation>
    </message>
    <message>
        <source>unlike a chest film</source>
        <translation>diferente de uma radiografia de tórax</translation>
    </message>
    <message>
        <source>unlike the films it was made with</source>
        <translation>diferente das radiografias com que foi feito</translation>
    </message>
    <message>
        <source>evidence outside the lungs</source>
        <translation>indícios fora dos pulmões</translation>
    </message>
    <message>
        <source>age not intended</source>
        <translation>idade não prevista</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>idade desconhecida</translation>
    </message>
    <message>
        <source>perhaps no X-ray</source>
        <translation>talvez não seja radiografia</translation>
    </message>
    <message>
        <source>perhaps no chest</source>
        <translation>talvez não seja tórax</translation>
    </message>
    <message>
        <source>detector&apos;s raw image</source>
        <translation>imagem bruta do detector</translation>
    </message>
    <message>
        <source>badly exposed</source>
        <translation>mal exposta</translation>
    </message>
    <message>
        <source>small image</source>
        <translation>imagem pequena</translation>
    </message>
    <message>
        <source>Report on this film</source>
        <translation>Relatório desta radiografia</translation>
    </message>
    <message>
        <source>Report on the list</source>
        <translation>Relatório da lista</translation>
    </message>
    <message>
        <source>The report holds the film and where the program looked, the score, the finding, the warnings, the model, today&apos;s date, your note and room for a signature.</source>
        <translation>O relatório contém a radiografia e onde o programa olhou, a pontuação, o resultado, os avisos, o modelo, a data de hoje, sua nota e espaço para assinatura.</translation>
    </message>
    <message>
        <source>The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, the model, today&apos;s date and your note. It holds no pictures.</source>
        <translation>O relatório contém os totais, a distribuição das pontuações, quais radiografias não foram pontuadas e por quê, uma tabela de todas as radiografias, o modelo, a data de hoje e sua nota. Não contém imagens.</translation>
    </message>
    <message>
        <source>As ticked now, the patient&apos;s name, the patient&apos;s ID and file names stay out.</source>
        <translation>Com o que está marcado agora, o nome do paciente, o ID do paciente e os nomes de arquivos ficam de fora.</translation>
    </message>
    <message>
        <source>As ticked now, file names stay out. Names and IDs of patients are never in it.</source>
        <translation>Com o que está marcado agora, os nomes de arquivos ficam de fora. Nomes e IDs de pacientes nunca entram nele.</translation>
    </message>
    <message>
        <source>As ticked now, the report says who the patient is or may be: keep it safe.</source>
        <translation>Com o que está marcado agora, o relatório diz quem é ou pode ser o paciente: guarde-o em lugar seguro.</translation>
    </message>
    <message>
        <source>Letters that are part of the picture stay in the picture.</source>
        <translation>As letras que fazem parte da imagem continuam na imagem.</translation>
    </message>
    <message>
        <source>Your &amp;note (may be empty)</source>
        <translation>Sua n&amp;ota (pode ficar vazia)</translation>
    </message>
    <message>
        <source>Printed as you write it. Don&apos;t name the patient here if the report is to stay without a name.</source>
        <translation>Impressa como você a escrever. Não escreva aqui o nome do paciente se o relatório deve ficar sem nome.</translation>
    </message>
    <message>
        <source>Put into the report:</source>
        <translation>Incluir no relatório:</translation>
    </message>
    <message>
        <source>&amp;Patient&apos;s name (from the DICOM file)</source>
        <translation>Nome do &amp;paciente (do arquivo DICOM)</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;ID (from the DICOM file)</source>
        <translation>&amp;ID do paciente (do arquivo DICOM)</translation>
    </message>
    <message>
        <source>&amp;File name (it can hold the patient&apos;s name)</source>
        <translation>&amp;Nome do arquivo (pode conter o nome do paciente)</translation>
    </message>
    <message>
        <source>&amp;File names (they can hold patients&apos; names)</source>
        <translation>&amp;Nomes dos arquivos (podem conter nomes de pacientes)</translation>
    </message>
    <message>
        <source>Pa&amp;per size</source>
        <translation>&amp;Tamanho do papel</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
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
        <translation>Salvar o relatório como</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{film}.pdf</source>
        <translation>relatorio-{film}.pdf</translation>
    </message>
    <message>
        <source>report-{n}-films.pdf</source>
        <translation>relatorio-{n}-radiografias.pdf</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir o relatório</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Salvar a imagem como</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Próxima radiografia</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Radiografia anterior</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar a radiografia inteira</translation>
    </message>
    <message>
        <source>Tools for looking at the film</source>
        <translation>Ferramentas para ver a radiografia</translation>
    </message>
    <message>
        <source>Arrow keys go from tool to tool.</source>
        <translation>As setas vão de uma ferramenta a outra.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Pixels reais (1:1)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Drag moves the film</source>
        <translation>Arrastar move a radiografia</translation>
    </message>
    <message>
        <source>Drag changes brightness and contrast</source>
        <translation>Arrastar muda o brilho e o contraste</translation>
    </message>
    <message>
        <source>Drag measures a length</source>
        <translation>Arrastar mede um comprimento</translation>
    </message>
    <message>
        <source>Ready-made brightness and contrast</source>
        <translation>Brilho e contraste predefinidos</translation>
    </message>
    <message>
        <source>Invert: black becomes white</source>
        <translation>Inverter: o preto vira branco</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Espelhar esquerda e direita</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Mostrar o que o modelo viu</translation>
    </message>
    <message>
        <source>Show the film as it was opened</source>
        <translation>Mostrar a radiografia como foi aberta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>All tools in words</source>
        <translation>Todas as ferramentas em palavras</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como diz o arquivo</translation>
    </message>
    <message>
        <source>Window {number} of the file: level {level}, width {width}</source>
        <translation>Janela {number} do arquivo: nível {level}, largura {width}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmão</translation>
    </message>
    <message>
        <source>Wheel: zoom. Double click: whole film.</source>
        <translation>Roda do mouse: zoom. Clique duplo: radiografia inteira.</translation>
    </message>
    <message>
        <source>Drag with the right button: brightness and contrast; with the middle one: move.</source>
        <translation>Arrastar com o botão direito: brilho e contraste; com o do meio: mover.</translation>
    </message>
    <message>
        <source>Arrow keys: move the film. Shift and arrow keys: brightness and contrast.</source>
        <translation>Setas: mover a radiografia. Shift e setas: brilho e contraste.</translation>
    </message>
    <message>
        <source>Drag from one place to another to measure. Keys: Space, then arrow keys.</source>
        <translation>Arraste de um ponto a outro para medir. Teclas: barra de espaço, depois as setas.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>level {level}, width {width}</source>
        <translation>nível {level}, largura {width}</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} pixels</source>
        <translation>{length} pixels</translation>
    </message>
    <message>
        <source>Measured on the detector; in the body it is somewhat less.</source>
        <translation>Medido no detector; no corpo é um pouco menos.</translation>
    </message>
    <message>
        <source>In pixels: the file does not say how large one is.</source>
        <translation>Em pixels: o arquivo não diz o tamanho de um pixel.</translation>
    </message>
    <message>
        <source>What the model saw: {side} × {side} pixels, nothing more.</source>
        <translation>O que o modelo viu: {side} × {side} pixels, nada mais.</translation>
    </message>
    <message>
        <source>Available once the film has a score.</source>
        <translation>Disponível depois que a radiografia tem pontuação.</translation>
    </message>
    <message>
        <source>Available once the film has a score, with a model that can show it.</source>
        <translation>Disponível depois que a radiografia tem pontuação, com um modelo que possa mostrar isso.</translation>
    </message>
    <message>
        <source>Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease.</source>
        <translation>Laranja: sugere pneumonia, tanto mais quanto mais forte. Aproximado: não é o contorno da doença.</translation>
    </message>
    <message>
        <source>Strength of the colour</source>
        <translation>Intensidade da cor</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Strength of the colour: {percent}%</source>
        <translation>Intensidade da cor: {percent}%</translation>
    </message>
    <message>
        <source>Shown {changes}. The program looked at it {scored}.</source>
        <translation>Mostrada {changes}. O programa a analisou {scored}.</translation>
    </message>
    <message>
        <source>The program looked at it as shown: {changes}.</source>
        <translation>O programa analisou a radiografia como é mostrada: {changes}.</translation>
    </message>
    <message>
        <source>Shown {changes}.</source>
        <translation>Mostrada {changes}.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como no arquivo</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Pontuar como mostrada</translation>
    </message>
    <message>
        <source>Score the film again, turned or inverted as you see it now</source>
        <translation>Pontuar a radiografia de novo, girada ou invertida como você a vê agora</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Pontuando…</translation>
    </message>
    <message>
        <source>Two films side by side</source>
        <translation>Duas radiografias lado a lado</translation>
    </message>
    <message>
        <source>Zoom and move both together</source>
        <translation>Ampliar e mover as duas juntas</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Encerrar comparação</translation>
    </message>
    <message>
        <source>The tools act on this film</source>
        <translation>As ferramentas atuam nesta radiografia</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>girada à direita</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>de cabeça para baixo</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>girada à esquerda</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Choose films</source>
        <translation>Escolher radiografias</translation>
    </message>
    <message>
        <source>Choose a folder with films</source>
        <translation>Escolher uma pasta com radiografias</translation>
    </message>
    <message>
        <source>Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)</source>
        <translation>Radiografias (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Salvar a tabela como</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>Drop a film or a folder here,
or press “Open film…”</source>
        <translation>Solte aqui uma radiografia ou uma pasta,
ou pressione “Abrir radiografia…”</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.</source>
        <translation>JPEG, PNG, TIFF, BMP ou DICOM. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>What the program says of a film stands here. It can be:</source>
        <translation>Aqui aparece o que o programa diz de uma radiografia. Pode ser:</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>Nenhuma radiografia ainda</translation>
    </message>
    <message>
        <source>Drop films or a folder anywhere in this window, or press {keys} to open one.</source>
        <translation>Solte radiografias ou uma pasta em qualquer lugar desta janela, ou pressione {keys} para abrir uma.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Nenhuma radiografia encontrada</translation>
    </message>
    <message>
        <source>None of the {total} films fits what is searched for and shown.</source>
        <translation>Radiografias: {total}. Nenhuma corresponde à busca e ao que está escolhido em “Mostrar”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Buscar por nome de arquivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which films are shown</source>
        <translation>Quais radiografias são mostradas</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>How the films are sorted</source>
        <translation>Como as radiografias são ordenadas</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Maior pontuação primeiro</translation>
    </message>
    <message>
        <source>Uncertain first</source>
        <translation>Incertas primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Na ordem de abertura</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}</source>
        <translation>Pontuação {score} de 100; limiar {threshold}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sem pontuação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Select two films, with Ctrl and a click, to see them side by side.</source>
        <translation>Selecione duas radiografias, com Ctrl e um clique, para vê-las lado a lado.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>{n} films selected</source>
        <translation>Radiografias selecionadas: {n}</translation>
    </message>
    <message>
        <source>1 film removed; its file stays.</source>
        <translation>1 radiografia removida; o arquivo dela fica.</translation>
    </message>
    <message>
        <source>{n} films removed; their files stay.</source>
        <translation>Radiografias removidas: {n}; os arquivos ficam.</translation>
    </message>
    <message>
        <source>{shown} of {total} films shown</source>
        <translation>Radiografias mostradas: {shown} de {total}</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Com um aviso</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>com um aviso</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>O programa não consegue dizer. Um clínico precisa ler esta radiografia.</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown.</source>
        <translation>Não é possível mostrar este arquivo.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>A radiografia</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>O resultado</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Pontuação {score} de 100</translation>
    </message>
    <message>
        <source>The score is not a risk.</source>
        <translation>A pontuação não é uma medida de risco.</translation>
    </message>
    <message>
        <source>threshold {score}</source>
        <translation>limiar {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}</source>
        <translation>Pontuação {score} de 100; limiar {threshold}; zona incerta de {low} a {high}</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many do show pneumonia?</source>
        <translation>De cada 100 radiografias com este resultado, quantas mostram de fato pneumonia?</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many show pneumonia all the same?</source>
        <translation>De cada 100 radiografias com este resultado, quantas mostram pneumonia mesmo assim?</translation>
    </message>
    <message>
        <source>where {share} of 100
children have it</source>
        <translation>onde {share} de cada 100
crianças têm pneumonia</translation>
    </message>
    <message>
        <source>From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%.</source>
        <translation>Medido em radiografias não usadas no treinamento ({films}): sensibilidade {sensitivity}%, especificidade {specificity}%.</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>menos de 1</translation>
    </message>
    <message>
        <source>Show where the program looked</source>
        <translation>Mostrar onde o programa olhou</translation>
    </message>
    <message>
        <source>Orange: places that speak for pneumonia.</source>
        <translation>Laranja: áreas que falam a favor de pneumonia.</translation>
    </message>
    <message>
        <source>This model can&apos;t show where it looked.</source>
        <translation>Este modelo não consegue mostrar onde olhou.</translation>
    </message>
    <message>
        <source>Available once a film is scored.</source>
        <translation>Disponível depois que a radiografia recebe a pontuação.</translation>
    </message>
    <message>
        <source>Model: {model}. Program {version}.</source>
        <translation>Modelo: {model}. Programa {version}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>The model can&apos;t be used</source>
        <translation>Não é possível usar o modelo</translation>
    </message>
    <message>
        <source>Without a model no film is scored.</source>
        <translation>Sem um modelo, nenhuma radiografia recebe pontuação.</translation>
    </message>
    <message>
        <source>Films can be looked at, but they get no score.</source>
        <translation>É possível ver as radiografias, mas elas não recebem pontuação.</translation>
    </message>
    <message>
        <source>{done} of {total} films</source>
        <translation>Radiografias: {done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>faltam cerca de {n} s</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>faltam cerca de {n} min</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Procurando radiografias…</translation>
    </message>
    <message>
        <source>All {total} films are done.</source>
        <translation>Todas as radiografias concluídas: {total}.</translation>
    </message>
    <message>
        <source>{n} system files left out.</source>
        <translation>Arquivos do sistema deixados de fora: {n}.</translation>
    </message>
    <message>
        <source>Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv</source>
        <translation>Sem janela: python -m desktop classify FILE, ou python -m desktop batch FOLDER --out results.csv</translation>
    </message>
    <message>
        <source>{n} suggestive</source>
        <translation>sugestivas: {n}</translation>
    </message>
    <message>
        <source>{n} uncertain</source>
        <translation>incertas: {n}</translation>
    </message>
    <message>
        <source>{n} not suggestive</source>
        <translation>não sugestivas: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be judged</source>
        <translation>não podem ser avaliadas: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>não podem ser lidas: {n}</translation>
    </message>
    <message>
        <source>{n} not scored</source>
        <translation>não pontuadas: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>em espera: {n}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} films</source>
        <translation>Em pausa. Radiografias: {done} de {total}</translation>
    </message>
    <message>
        <source>⚠ Scored with a warning: {n}</source>
        <translation>⚠ Com um aviso: {n}</translation>
    </message>
    <message>
        <source>Summary of the films</source>
        <translation>Resumo das radiografias</translation>
    </message>
    <message>
        <source>{n} films are done</source>
        <translation>Radiografias concluídas: {n}</translation>
    </message>
    <message>
        <source>One film is done</source>
        <translation>Uma radiografia concluída</translation>
    </message>
    <message>
        <source>No film is done</source>
        <translation>Nenhuma radiografia concluída</translation>
    </message>
    <message>
        <source>In {time}: {rate} films a second.</source>
        <translation>Em {time}: {rate} radiografias por segundo.</translation>
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
        <translation>{finding}. Radiografias: {n}</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>Modelo: {model}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. The threshold is {threshold}.</source>
        <translation>Pontuações (radiografias: {n}): {below} abaixo da zona incerta, {inside} dentro dela, de {low} a {high}, e {above} acima dela. O limiar é {threshold}.</translation>
    </message>
    <message>
        <source>No film got a score.</source>
        <translation>Nenhuma radiografia recebeu pontuação.</translation>
    </message>
    <message>
        <source>{n} films</source>
        <translation>Radiografias: {n}</translation>
    </message>
    <message>
        <source>Score. Striped: uncertain.</source>
        <translation>Pontuação. Listrado: incerta.</translation>
    </message>
    <message>
        <source>Films without a score, and why ({n})</source>
        <translation>Radiografias sem pontuação, e o motivo ({n})</translation>
    </message>
    <message>
        <source>Every film got a score.</source>
        <translation>Todas as radiografias receberam pontuação.</translation>
    </message>
    <message>
        <source>Open a line to see the films. Double click or Enter shows a film.</source>
        <translation>Abra uma linha para ver as radiografias. Um clique duplo ou Enter mostra a radiografia.</translation>
    </message>
    <message>
        <source>and {n} more: see the table</source>
        <translation>e mais {n}: veja a tabela</translation>
    </message>
    <message>
        <source>{n} films: {reason}</source>
        <translation>Radiografias: {n}. {reason}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar tabela…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Voltar às radiografias</translation>
    </message>
    <message>
        <source>Decision support for health workers: frontal chest X-rays of children of one to five years. The decision stays with a qualified clinician. Not a cleared medical device.</source>
        <translation>Apoio à decisão para profissionais de saúde: radiografias frontais de tórax de crianças de um a cinco anos. A decisão cabe a um clínico qualificado. Não é um dispositivo médico aprovado.</translation>
    </message>
    <message>
        <source>The picture does not look quite like a child&apos;s upright frontal chest film: do not rely on the score.</source>
        <translation>A imagem não se parece muito com uma radiografia frontal de tórax de criança na posição certa: não confie na pontuação.</translation>
    </message>
    <message>
        <source>The picture differs from the films the program was made with: do not rely on the score.</source>
        <translation>A imagem é diferente das radiografias com que o programa foi feito: não confie na pontuação.</translation>
    </message>
    <message>
        <source>What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.</source>
        <translation>O que fala a favor de pneumonia está principalmente fora dos pulmões: a pontuação pode se basear em outra coisa.</translation>
    </message>
    <message>
        <source>The patient is outside the intended ages (1 to 5 years): the score has not been tested there.</source>
        <translation>O paciente está fora das idades previstas (1 a 5 anos): a pontuação não foi testada nelas.</translation>
    </message>
    <message>
        <source>The file does not say the patient&apos;s age; the program is meant for children of 1 to 5 years.</source>
        <translation>O arquivo não diz a idade do paciente; o programa se destina a crianças de 1 a 5 anos.</translation>
    </message>
    <message>
        <source>The file does not say that it is an X-ray.</source>
        <translation>O arquivo não diz que é uma radiografia.</translation>
    </message>
    <message>
        <source>The file does not say that it shows the chest.</source>
        <translation>O arquivo não diz que mostra o tórax.</translation>
    </message>
    <message>
        <source>The file is the detector&apos;s raw image, not the one meant for reading: the score may be wrong.</source>
        <translation>O arquivo é a imagem bruta do detector, não a destinada à leitura: a pontuação pode estar errada.</translation>
    </message>
    <message>
        <source>The film is very dark, very bright or washed out: the score may be wrong.</source>
        <translation>A radiografia está muito escura, muito clara ou sem contraste: a pontuação pode estar errada.</translation>
    </message>
    <message>
        <source>The image is smaller than the films the program was made with: the score may be wrong.</source>
        <translation>A imagem é menor que as radiografias com que o programa foi feito: a pontuação pode estar errada.</translation>
    </message>
    <message>
        <source>The file is gone. Check the name, or plug the stick in again.</source>
        <translation>O arquivo não está mais lá. Verifique o nome ou conecte de novo o pen drive.</translation>
    </message>
    <message>
        <source>This is not a file. Choose an image file.</source>
        <translation>Isto não é um arquivo. Escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the permissions and the drive.</source>
        <translation>Não é possível ler o arquivo. Verifique as permissões e a unidade.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>O arquivo está vazio. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The file is larger than 400 MB. Export the film alone.</source>
        <translation>O arquivo tem mais de 400 MB. Exporte só a radiografia.</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM.</source>
        <translation>Esta não é uma imagem que o programa possa ler. Use JPEG, PNG, TIFF, BMP ou DICOM.</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy, send or export it again.</source>
        <translation>O arquivo está incompleto. Copie, envie ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy, send or export it again.</source>
        <translation>O arquivo está danificado. Copie, envie ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>The image is too large. Export the film at a smaller size.</source>
        <translation>A imagem é grande demais. Exporte a radiografia em tamanho menor.</translation>
    </message>
    <message>
        <source>The program can&apos;t read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM.</source>
        <translation>O programa não consegue ler este tipo de pixels. Exporte a radiografia em tons de cinza de 8 ou 16 bits, ou como DICOM.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged. Send or copy the film again.</source>
        <translation>O cabeçalho DICOM está danificado. Envie ou copie a radiografia de novo.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the file with the image.</source>
        <translation>O arquivo DICOM não contém imagem. Escolha o arquivo com a imagem.</translation>
    </message>
    <message>
        <source>The program can&apos;t decode this DICOM compression. Export the film uncompressed.</source>
        <translation>O programa não consegue decodificar esta compressão DICOM. Exporte a radiografia sem compressão.</translation>
    </message>
    <message>
        <source>The part of the program that reads films crashed on this file. It may be damaged: export it again.</source>
        <translation>A parte do programa que lê os filmes falhou neste ficheiro. Pode estar danificado: exporte-o novamente.</translation>
    </message>
    <message>
        <source>Reading the file took too long. Copy it to this computer&apos;s own disk and try again.</source>
        <translation>A leitura do ficheiro demorou demasiado. Copie-o para o disco deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>Não há memória suficiente para este arquivo. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The program failed on this file. Have a clinician read the film, and report the fault.</source>
        <translation>O programa falhou neste arquivo. Peça a um clínico que leia a radiografia e comunique a falha.</translation>
    </message>
    <message>
        <source>The file is not an X-ray film. Choose a chest X-ray.</source>
        <translation>O arquivo não é uma radiografia. Escolha uma radiografia de tórax.</translation>
    </message>
    <message>
        <source>The film shows another part of the body. Choose a chest X-ray.</source>
        <translation>A radiografia mostra outra parte do corpo. Escolha uma radiografia de tórax.</translation>
    </message>
    <message>
        <source>The film is not a frontal view. Choose the frontal film.</source>
        <translation>A radiografia não é frontal. Escolha a radiografia frontal.</translation>
    </message>
    <message>
        <source>The file holds several images. Save the film alone in a file.</source>
        <translation>O arquivo contém várias imagens. Salve só a radiografia em um arquivo.</translation>
    </message>
    <message>
        <source>This is a colour picture. Choose the X-ray itself.</source>
        <translation>Esta é uma imagem colorida. Escolha a própria radiografia.</translation>
    </message>
    <message>
        <source>The picture is in palette colours. Choose the X-ray itself.</source>
        <translation>A imagem usa uma paleta de cores. Escolha a própria radiografia.</translation>
    </message>
    <message>
        <source>The image has too few pixels. Use the film itself, not its preview.</source>
        <translation>A imagem tem pixels de menos. Use a própria radiografia, não a miniatura.</translation>
    </message>
    <message>
        <source>The image is far too long or wide for a chest film. Export the film alone.</source>
        <translation>A imagem é comprida ou larga demais para uma radiografia de tórax. Exporte só a radiografia.</translation>
    </message>
    <message>
        <source>The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; else have it read.</source>
        <translation>A imagem não parece uma radiografia frontal de tórax na posição certa. Se for, gire-a para a posição certa e peça nova pontuação; se não, peça a leitura por um clínico.</translation>
    </message>
    <message>
        <source>The picture is too unlike the films the program was made with. A clinician has to read this film.</source>
        <translation>A imagem é diferente demais das radiografias com que o programa foi feito. Um clínico precisa ler esta radiografia.</translation>
    </message>
    <message>
        <source>The image is blank. Export the film again.</source>
        <translation>A imagem está em branco. Exporte a radiografia de novo.</translation>
    </message>
    <message>
        <source>The folder for settings can&apos;t be made ({reason}).</source>
        <translation>Não é possível criar a pasta das configurações ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}.</source>
        <translation>Você pode continuar a trabalhar, mas nada será lembrado. Libere esta pasta ou indique outra em {variable}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read. The program starts with the usual ones.</source>
        <translation>Não é possível ler suas configurações. O programa começa com as habituais.</translation>
    </message>
    <message>
        <source>The old file is kept as “{name}”.</source>
        <translation>O arquivo antigo fica guardado como “{name}”.</translation>
    </message>
    <message>
        <source>The old file can&apos;t be renamed, so it stays as it is and changes are not remembered. Move it away yourself.</source>
        <translation>Não é possível renomear o arquivo antigo; ele fica como está e as alterações não serão lembradas. Retire-o você mesmo.</translation>
    </message>
    <message>
        <source>Your settings come from a newer version of the program. They are left as they are.</source>
        <translation>Suas configurações vêm de uma versão mais nova do programa. Elas ficam como estão.</translation>
    </message>
    <message>
        <source>Changes last until you close the program. Use the newer version to keep them.</source>
        <translation>As alterações valem até você fechar o programa. Use a versão mais nova para mantê-las.</translation>
    </message>
    <message>
        <source>A setting has a value that can&apos;t be used: {name}.</source>
        <translation>Uma configuração tem um valor que não pode ser usado: {name}.</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>O valor habitual é usado no lugar dele.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved ({reason}).</source>
        <translation>Não é possível salvar as configurações ({reason}).</translation>
    </message>
    <message>
        <source>You can work on; changes last until you close the program. Free some space, or ask for the right to write here.</source>
        <translation>Você pode continuar a trabalhar; as alterações valem até você fechar o programa. Libere espaço ou peça permissão para gravar aqui.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>cores</translation>
    </message>
    <message>
        <source>size of letters</source>
        <translation>tamanho das letras</translation>
    </message>
    <message>
        <source>films read at the same time</source>
        <translation>radiografias lidas ao mesmo tempo</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>pasta monitorada</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>arquivos recentes</translation>
    </message>
    <message>
        <source>place of the window</source>
        <translation>posição da janela</translation>
    </message>
    <message>
        <source>widths in the window</source>
        <translation>larguras na janela</translation>
    </message>
    <message>
        <source>accepted terms</source>
        <translation>termos aceitos</translation>
    </message>
    <message>
        <source>strength of the coloured map</source>
        <translation>intensidade do mapa colorido</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>ordem da lista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como neste computador</translation>
    </message>
    <message>
        <source>{language} (not checked by a speaker)</source>
        <translation>{language} (não verificado por um falante)</translation>
    </message>
    <message>
        <source>No speaker has checked this language yet. Sentences about safety show the English too.</source>
        <translation>Nenhum falante verificou este idioma ainda. As frases sobre segurança mostram também o inglês.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>&amp;Tamanho das letras</translation>
    </message>
    <message>
        <source>A smaller number leaves more of the computer to other programs.</source>
        <translation>Menos radiografias deixam mais do computador para outros programas.</translation>
    </message>
    <message>
        <source>Clea&amp;r the list of recent files</source>
        <translation>&amp;Limpar a lista de arquivos recentes</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Films read at the same &amp;time</source>
        <translation>Radiografias lidas ao &amp;mesmo tempo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>&amp;Pasta monitorada</translation>
    </message>
    <message>
        <source>New films in this folder are scored as they arrive.</source>
        <translation>As novas radiografias desta pasta recebem pontuação ao chegar.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Nenhuma pasta é monitorada</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>P&amp;arar monitoramento</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Escolher a pasta a monitorar</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>Remembered: {n}. The films themselves are not touched.</source>
        <translation>Lembrados: {n}. As próprias radiografias não são tocadas.</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>As alterações valem imediatamente.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>O quanto ele acerta?</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Lendo os relatórios…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All numbers are read from the model&apos;s own reports: {model}.</source>
        <translation>Todos os números vêm dos relatórios do próprio modelo: {model}.</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)</source>
        <translation>De cada 100 crianças com pneumonia na radiografia, ele encontra {found} e deixa passar {missed}. (Testado: {tp} de {ill}.)</translation>
    </message>
    <message>
        <source>Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)</source>
        <translation>De cada 100 crianças com radiografia normal, ele mesmo assim chama {n} de sugestivas de pneumonia. (Testado: {fp} de {well}.)</translation>
    </message>
    <message>
        <source>Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. Where {rare} of 100 have it, {rare_ppv}.</source>
        <translation>Onde {share} de cada 100 crianças têm pneumonia, {ppv} de cada 100 radiografias que ele chama de sugestivas a mostram. Onde {rare} de cada 100 a têm, {rare_ppv}.</translation>
    </message>
    <message>
        <source>Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.</source>
        <translation>De cada 100 radiografias, {n} ficam como incertas: um clínico precisa lê-las. De cada 100 das outras, ele acerta {right} e erra {wrong}.</translation>
    </message>
    <message>
        <source>Do not use it for adults: of one adult&apos;s film with pneumonia and one without, it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.</source>
        <translation>Não o use em adultos: entre a radiografia de um adulto com pneumonia e a de um sem, ele dá a pontuação mais alta à que tem pneumonia {n} vezes em 100. O acaso daria 50.</translation>
    </message>
    <message>
        <source>Do not use it for adults: no report says how it does there.</source>
        <translation>Não o use em adultos: nenhum relatório diz como ele funciona neles.</translation>
    </message>
    <message>
        <source>No report says how often this model is right. Do not rely on it.</source>
        <translation>Nenhum relatório diz com que frequência este modelo acerta. Não confie nele.</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>De que foi feito</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia</source>
        <translation>Radiografias: {n}; com pneumonia: {ill}</translation>
    </message>
    <message>
        <source>Threshold chosen on</source>
        <translation>Limiar escolhido com</translation>
    </message>
    <message>
        <source>{n} other films: {how}</source>
        <translation>Outras radiografias: {n}. {how}</translation>
    </message>
    <message>
        <source>All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.</source>
        <translation>Todas as radiografias, tanto as usadas para fazê-lo como as do teste, vêm de um só hospital. Em outros lugares ele pode funcionar pior.</translation>
    </message>
    <message>
        <source>How it did on films it had never seen</source>
        <translation>Como se saiu com radiografias que nunca tinha visto</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testado com</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia; {refused} not scored</source>
        <translation>Radiografias: {n}; com pneumonia: {ill}; não pontuadas: {refused}</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, for films like these.</source>
        <translation>Entre parênteses: onde está o valor verdadeiro, com 95 % de confiança, para radiografias como estas.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área sob a curva ROC</translation>
    </message>
    <message>
        <source>Sensitivity: pneumonia found</source>
        <translation>Sensibilidade: pneumonia encontrada</translation>
    </message>
    <message>
        <source>Specificity: healthy called healthy</source>
        <translation>Especificidade: normal chamada de normal</translation>
    </message>
    <message>
        <source>Accuracy: called right</source>
        <translation>Acurácia: acertos</translation>
    </message>
    <message>
        <source>{figure}: {n} of {total} films</source>
        <translation>{figure}: {n} de {total} radiografias</translation>
    </message>
    <message>
        <source>Sensitivity, bacterial ({n} films)</source>
        <translation>Sensibilidade, bacteriana (radiografias: {n})</translation>
    </message>
    <message>
        <source>Sensitivity, viral ({n} films)</source>
        <translation>Sensibilidade, viral (radiografias: {n})</translation>
    </message>
    <message>
        <source>It does not tell bacterial from viral pneumonia.</source>
        <translation>Ele não distingue pneumonia bacteriana de viral.</translation>
    </message>
    <message>
        <source>What a finding means where you work</source>
        <translation>O que um resultado significa onde você trabalha</translation>
    </message>
    <message>
        <source>Where {share} of 100 have it</source>
        <translation>Onde {share} de cada 100 têm pneumonia</translation>
    </message>
    <message>
        <source>“suggestive” is right in {ppv}, “no findings” is right in {npv}</source>
        <translation>“sugestiva” está certo em {ppv}, “sem achados” está certo em {npv}</translation>
    </message>
    <message>
        <source>Does a score of 70 mean 70 of 100?</source>
        <translation>Uma pontuação de 70 quer dizer 70 de 100?</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Distância média</translation>
    </message>
    <message>
        <source>{points} points of 100 between score and share with pneumonia</source>
        <translation>{points} pontos de 100 entre a pontuação e a proporção com pneumonia</translation>
    </message>
    <message>
        <source>Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.</source>
        <translation>Só onde a proporção com pneumonia é a mesma que entre as radiografias testadas ({share} de 100). Em outros lugares, a pontuação não é uma medida de risco.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>share with pneumonia</source>
        <translation>proporção com pneumonia</translation>
    </message>
    <message>
        <source>Calibration: {points}</source>
        <translation>Calibração: {points}</translation>
    </message>
    <message>
        <source>at score {score}, {share} of 100</source>
        <translation>na pontuação {score}, {share} de 100</translation>
    </message>
    <message>
        <source>The report&apos;s picture of the calibration</source>
        <translation>O gráfico da calibração no relatório</translation>
    </message>
    <message>
        <source>When it says “uncertain”</source>
        <translation>Quando ele diz “incerta”</translation>
    </message>
    <message>
        <source>{low} to {high} of 100; threshold {threshold}</source>
        <translation>{low} a {high} de 100; limiar {threshold}</translation>
    </message>
    <message>
        <source>{n} of {total} films tested</source>
        <translation>{n} de {total} radiografias testadas</translation>
    </message>
    <message>
        <source>All other figures here count by the threshold alone, as if there were no such zone.</source>
        <translation>Todos os outros números aqui contam só pelo limiar, como se essa zona não existisse.</translation>
    </message>
    <message>
        <source>Right among the others</source>
        <translation>Acertos entre as outras</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Onde ele falha</translation>
    </message>
    <message>
        <source>Adults: area under the curve</source>
        <translation>Adultos: área sob a curva</translation>
    </message>
    <message>
        <source>{figure}, {n} films; 0.5 is guessing</source>
        <translation>{figure}, radiografias: {n}; 0.5 é o acaso</translation>
    </message>
    <message>
        <source>Adults: refused or warned of</source>
        <translation>Adultos: recusadas ou com aviso</translation>
    </message>
    <message>
        <source>Adults: scored without a warning</source>
        <translation>Adultos: pontuadas sem nenhum aviso</translation>
    </message>
    <message>
        <source>{n} of {total} films</source>
        <translation>{n} de {total} radiografias</translation>
    </message>
    <message>
        <source>Lungs covered: area under the curve</source>
        <translation>Pulmões cobertos: área sob a curva</translation>
    </message>
    <message>
        <source>{figure}, or {other} covered another way; 0.5 is guessing</source>
        <translation>{figure}, ou {other} cobertos de outra forma; 0.5 é o acaso</translation>
    </message>
    <message>
        <source>With the lungs covered it can hardly tell: it goes by the lungs.</source>
        <translation>Com os pulmões cobertos ele quase não consegue distinguir: ele se baseia nos pulmões.</translation>
    </message>
    <message>
        <source>It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.</source>
        <translation>Com os pulmões cobertos ele não deveria conseguir distinguir. Consegue, um pouco: parte daquilo em que se baseia não são os pulmões.</translation>
    </message>
    <message>
        <source>What is no usable chest film: refused or warned of</source>
        <translation>Não é radiografia de tórax utilizável: recusadas ou com aviso</translation>
    </message>
    <message>
        <source>Good chest films: refused or warned of</source>
        <translation>Boas radiografias de tórax: recusadas ou com aviso</translation>
    </message>
    <message>
        <source>{figure} of {n}</source>
        <translation>{figure} de {n}</translation>
    </message>
    <message>
        <source>The same method, trained again</source>
        <translation>O mesmo procedimento, treinado de novo</translation>
    </message>
    <message>
        <source>Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}</source>
        <translation>Média de {n} treinamentos com seu intervalo de 95 %; o primeiro é o modelo que você usa: {first}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Sensibilidade, %</translation>
    </message>
    <message>
        <source>Specificity, %</source>
        <translation>Especificidade, %</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>{mean}; this one {first}</source>
        <translation>{mean}; este: {first}</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>Quando não usar</translation>
    </message>
    <message>
        <source>For adults, for children of six years and more, and for infants under one year.</source>
        <translation>Em adultos, em crianças de seis anos ou mais e em crianças com menos de um ano.</translation>
    </message>
    <message>
        <source>For side views, and for anything but a frontal chest film.</source>
        <translation>Em radiografias de perfil e em tudo o que não for radiografia frontal de tórax.</translation>
    </message>
    <message>
        <source>For photographs of a film on a light box, of a screen or of paper.</source>
        <translation>Em fotografias de uma radiografia no negatoscópio, de uma tela ou de papel.</translation>
    </message>
    <message>
        <source>To rule pneumonia out: a low score does not exclude it.</source>
        <translation>Para descartar pneumonia: uma pontuação baixa não a exclui.</translation>
    </message>
    <message>
        <source>To choose a treatment: it does not tell bacterial from viral pneumonia.</source>
        <translation>Para escolher um tratamento: ele não distingue pneumonia bacteriana de viral.</translation>
    </message>
    <message>
        <source>Without a clinician: the decision stays with one.</source>
        <translation>Sem um clínico: a decisão cabe sempre a um clínico.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>Nome e versão</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso pretendido</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>Arquivo (SHA-256)</translation>
    </message>
    <message>
        <source>What is not known here</source>
        <translation>O que não se sabe aqui</translation>
    </message>
    <message>
        <source>There is no report of a test of this model.</source>
        <translation>Não há relatório de um teste deste modelo.</translation>
    </message>
    <message>
        <source>There is no report on what it does with the lungs covered.</source>
        <translation>Não há relatório sobre o que ele faz com os pulmões cobertos.</translation>
    </message>
    <message>
        <source>There is no report on adults&apos; films and on what is no chest film.</source>
        <translation>Não há relatório sobre radiografias de adultos nem sobre o que não é radiografia de tórax.</translation>
    </message>
    <message>
        <source>There is no report on how many of the films tested are warned of.</source>
        <translation>Não há relatório sobre quantas das radiografias testadas recebem aviso.</translation>
    </message>
    <message>
        <source>There is no report on the same recipe trained again.</source>
        <translation>Não há relatório sobre o mesmo procedimento treinado de novo.</translation>
    </message>
    <message>
        <source>There is no report on the films it was trained on.</source>
        <translation>Não há relatório sobre as radiografias com que foi treinado.</translation>
    </message>
    <message>
        <source>There is no picture of how scores and shares agree.</source>
        <translation>Não há gráfico de como as pontuações e as proporções concordam.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Radiografia</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada aberto ainda</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Monitorar uma pasta…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar monitoramento</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Relatório da radiografia…</translation>
    </message>
    <message>
        <source>Report of the list…</source>
        <translation>Relatório da lista…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Compare two films</source>
        <translation>Comparar duas radiografias</translation>
    </message>
    <message>
        <source>Where the program looked</source>
        <translation>Onde o programa olhou</translation>
    </message>
    <message>
        <source>Find a film</source>
        <translation>Buscar radiografia</translation>
    </message>
    <message>
        <source>Score the rest</source>
        <translation>Avaliar o restante</translation>
    </message>
    <message>
        <source>Age, as the reader said: {age}.</source>
        <translation>Idade, segundo quem lê: {age}.</translation>
    </message>
    <message>
        <source>The child&apos;s age is not known: the score holds only for children of 1 to 5 years.</source>
        <translation>A idade da criança não é conhecida: a pontuação só vale para crianças de 1 a 5 anos.</translation>
    </message>
    <message>
        <source>New in the watched folder: {n}</source>
        <translation>Novas na pasta vigiada: {n}</translation>
    </message>
    <message>
        <source>The results of {n} films are not saved as a table. Close all the same?</source>
        <translation>Os resultados não foram salvos como tabela (radiografias: {n}). Fechar mesmo assim?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})</source>
        <translation>“{name}” não está mais lá. Conecte de novo o pen drive: o programa continua sozinho. ({reason})</translation>
    </message>
    <message>
        <source>{n} files are in the folder already. Score them too? New ones are scored as they arrive.</source>
        <translation>Arquivos já na pasta: {n}. Pontuá-los também? Os novos recebem pontuação ao chegar.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartá-los</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Summary of the list…</source>
        <translation>Resumo da lista…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>How good is the program?</source>
        <translation>O quanto o programa acerta?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>O que ele não pode fazer</translation>
    </message>
    <message>
        <source>It can miss pneumonia. An unwell child needs a clinician, whatever the program says.</source>
        <translation>Ele pode deixar passar uma pneumonia. Uma criança que não está bem precisa de um clínico, diga o programa o que disser.</translation>
    </message>
    <message>
        <source>It calls some healthy films suggestive. The score is not a risk.</source>
        <translation>Ele chama de sugestivas algumas radiografias normais. A pontuação não é uma medida de risco.</translation>
    </message>
    <message>
        <source>It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes.</source>
        <translation>Ele procura só pneumonia: não tuberculose, ossos quebrados, o coração nem tubos.</translation>
    </message>
    <message>
        <source>It was not tested on babies, older children or adults, nor on films taken from the side.</source>
        <translation>Ele não foi testado em bebês, em crianças maiores nem em adultos, nem em radiografias de perfil.</translation>
    </message>
    <message>
        <source>Your films stay on this computer. Nothing is sent anywhere.</source>
        <translation>Suas radiografias ficam neste computador. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>I &amp;understand, begin</source>
        <translation>&amp;Entendo, começar</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Fechar o programa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Version {version}. Apache License 2.0.</source>
        <translation>Versão {version}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Its SHA-256: {hash}</source>
        <translation>Seu SHA-256: {hash}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what is inside</source>
        <translation>&amp;Licenças do programa e do que ele contém</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Lendo as licenças…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Notices: data and libraries</source>
        <translation>Avisos: dados e bibliotecas</translation>
    </message>
    <message>
        <source>The file is not here. Install the program again.</source>
        <translation>O arquivo não está aqui. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>O pacote não traz o texto da sua licença.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Não encontrado.</translation>
    </message>
    <message>
        <source>Search continued from the other end.</source>
        <translation>A busca continuou a partir do outro extremo.</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>Lendo o guia…</translation>
    </message>
    <message>
        <source>The user guide did not come with this program. Install it again to have it here.</source>
        <translation>O guia do usuário não veio com este programa. Instale-o de novo para tê-lo aqui.</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Para fazer isto</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pressione</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>O programa cometeu um erro.</translation>
    </message>
    <message>
        <source>Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.</source>
        <translation>Suas radiografias não foram alteradas. Tente de novo; se voltar a acontecer, pressione “Copiar detalhes” e envie-os a quem lhe dá apoio.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Mostrar detalhes</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Ocultar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Without names of files, folders or people</source>
        <translation>Sem nomes de arquivos, pastas ou pessoas</translation>
    </message>
    <message>
        <source>Copied, without names of files, folders or people.</source>
        <translation>Copiado, sem nomes de arquivos, pastas ou pessoas.</translation>
    </message>
    <message>
        <source>How old is the child? The file does not say.</source>
        <translation>Que idade tem a criança? O arquivo não diz.</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Menos de 1 ano</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>1 a 5 anos</translation>
    </message>
    <message>
        <source>6 or older</source>
        <translation>6 anos ou mais</translation>
    </message>
    <message>
        <source>Age, as you said: {age}</source>
        <translation>Idade, como você informou: {age}</translation>
    </message>
    <message>
        <source>Scored as you changed it: {how}.</source>
        <translation>Pontuada como você a girou: {how}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} films are scored.</source>
        <translation>Parado. Radiografias pontuadas: {done} de {total}.</translation>
    </message>
    <message>
        <source>If the program ended now, the results so far would be lost ({reason}). Save the table at the end.</source>
        <translation>Se o programa fechasse agora, as pontuações já feitas se perderiam ({reason}). Salve a tabela no fim.</translation>
    </message>
    <message>
        <source>Watching “{name}” for new films.</source>
        <translation>Monitorando “{name}” à espera de novas radiografias.</translation>
    </message>
    <message>
        <source>The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?</source>
        <translation>O programa foi encerrado enquanto pontuava as radiografias (total: {total}). Concluídas: {done}. Continuar com as restantes?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)</source>
        <translation>Tabela (*.csv);;Pasta de trabalho do Excel (*.xlsx);;Linhas JSON (*.jsonl)</translation>
    </message>
</context>
</TS>
