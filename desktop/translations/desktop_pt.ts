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
        <source>The history of results is damaged. A new one was begun; {n} results could be brought over from the old one.</source>
        <translation>O histórico de resultados está danificado. Um novo foi iniciado; {n} resultados puderam ser trazidos do antigo.</translation>
    </message>
    <message>
        <source>The old one is kept as “{name}”. The films themselves are not touched.</source>
        <translation>O antigo fica guardado como “{name}”. As radiografias em si não são tocadas.</translation>
    </message>
    <message>
        <source>The history of results is damaged and can&apos;t be read.</source>
        <translation>O histórico de resultados está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>Results are not kept until the file is moved away; it can&apos;t be renamed ({reason}). Move it away yourself.</source>
        <translation>Os resultados não são guardados até que o arquivo seja movido; ele não pode ser renomeado ({reason}). Mova-o você mesmo.</translation>
    </message>
    <message>
        <source>The history of results comes from a newer version of the program. It is left as it is.</source>
        <translation>O histórico de resultados vem de uma versão mais nova do programa. Ele é deixado como está.</translation>
    </message>
    <message>
        <source>You can work on, but results are not kept. Use the newer version to find them.</source>
        <translation>Você pode continuar trabalhando, mas os resultados não são guardados. Use a versão mais nova para encontrá-los.</translation>
    </message>
    <message>
        <source>The history of results can&apos;t be used ({reason}).</source>
        <translation>O histórico de resultados não pode ser usado ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.</source>
        <translation>Você pode continuar trabalhando, e o que foi guardado antes ainda está lá. Libere espaço no disco ou peça permissão para gravar aqui.</translation>
    </message>
    <message>
        <source>Another program holds the history of results.</source>
        <translation>Outro programa está usando o histórico de resultados.</translation>
    </message>
    <message>
        <source>This result is not in the history.</source>
        <translation>Este resultado não está no histórico.</translation>
    </message>
    <message>
        <source>Switch the history on in the settings, and score the film again.</source>
        <translation>Ative o histórico nas configurações e peça de novo a pontuação da radiografia.</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>Search by file name, folder or note</source>
        <translation>Buscar por nome de arquivo, pasta ou nota</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>When the films were scored</source>
        <translation>Quando as radiografias receberam a pontuação</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dias escolhidos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Quais resultados são mostrados</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Pneumonia</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Em dúvida</translation>
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
        <translation>Mais sobre o resultado escolhido</translation>
    </message>
    <message>
        <source>Scored: {last}.</source>
        <translation>Pontuação calculada: {last}.</translation>
    </message>
    <message>
        <source>Scored: {last}. For the first time: {first}.</source>
        <translation>Pontuação calculada: {last}. Pela primeira vez: {first}.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold}.</source>
        <translation>Modelo: {model}. Limiar: {threshold}.</translation>
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
        <translation>&amp;Configurações…</translation>
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
        <translation>Ainda não há resultados guardados. Cada radiografia que receber uma pontuação aparecerá aqui.</translation>
    </message>
    <message>
        <source>No result fits what is searched for and chosen above.</source>
        <translation>Nenhum resultado corresponde ao que se busca e ao que foi escolhido acima.</translation>
    </message>
    <message>
        <source>The history is switched off: new results are not kept. You can switch it on in the settings.</source>
        <translation>O histórico está desativado: os novos resultados não são guardados. Você pode ativá-lo nas configurações.</translation>
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
        <source>Read first</source>
        <translation>Ler primeiro</translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>O programa não consegue dizer. Um clínico precisa ler esta radiografia.</translation>
    </message>
    <message>
        <source>Say what you see. Then the score appears.</source>
        <translation>Diga o que vê. Depois aparece a pontuação.</translation>
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
        <source>{n} to be read first</source>
        <translation>Para ler primeiro: {n}</translation>
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
        <source>history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>days that the history is kept</source>
        <translation>dias em que o histórico é guardado</translation>
    </message>
    <message>
        <source>own read first</source>
        <translation>sua leitura primeiro</translation>
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
        <source>Save as DICOM</source>
        <translation>Salvar como DICOM</translation>
    </message>
    <message>
        <source>For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. Files that are there already are left as they are.</source>
        <translation>Para arquivos e visualizadores de radiografias (PACS). Cada radiografia recebe arquivos próprios; a própria radiografia nunca é alterada. Os arquivos que já existem ficam como estão.</translation>
    </message>
    <message>
        <source>Films:</source>
        <translation>Radiografias:</translation>
    </message>
    <message>
        <source>This fil&amp;m</source>
        <translation>&amp;Esta radiografia</translation>
    </message>
    <message>
        <source>&amp;All films of the list: {n}</source>
        <translation>&amp;Todas as radiografias da lista ({n})</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>Gravar:</translation>
    </message>
    <message>
        <source>&amp;Picture: the film with the result under it</source>
        <translation>&amp;Imagem: a radiografia com o resultado embaixo</translation>
    </message>
    <message>
        <source>Structured &amp;report: score, decision, warnings, model</source>
        <translation>&amp;Relatório estruturado: pontuação, decisão, avisos, modelo</translation>
    </message>
    <message>
        <source>&amp;Copy of the film</source>
        <translation>&amp;Cópia da radiografia</translation>
    </message>
    <message>
        <source>The patient:</source>
        <translation>O paciente:</translation>
    </message>
    <message>
        <source>&amp;Leave out names, IDs and dates</source>
        <translation>&amp;Omitir nomes, ID e datas</translation>
    </message>
    <message>
        <source>As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. Films that are no DICOM files name nobody: an archive can&apos;t tell whose they are.</source>
        <translation>Com o que está marcado agora, os arquivos dizem quem é o paciente, para que o sistema de imagens os coloque junto à radiografia. Guarde-os em lugar seguro. Radiografias que não são arquivos DICOM não citam ninguém: o sistema de imagens não pode saber de quem são.</translation>
    </message>
    <message>
        <source>As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). An archive can&apos;t put the files beside the patient&apos;s film. Letters that are part of the picture stay in the picture: look at it before you give it away.</source>
        <translation>Com o que está marcado agora, nomes, ID, datas e dados privados ficam de fora (DICOM PS3.15, perfil básico). O sistema de imagens não pode colocar os arquivos junto à radiografia do paciente. As letras que fazem parte da imagem continuam na imagem: olhe-a antes de entregá-la.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose a folder for the DICOM files</source>
        <translation>Escolher uma pasta para os arquivos DICOM</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Nenhuma pasta escolhida ainda.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Tick what to write.</source>
        <translation>Marque o que gravar.</translation>
    </message>
    <message>
        <source>Films written: {films} (files: {files}).</source>
        <translation>Radiografias gravadas: {films} (arquivos: {files}).</translation>
    </message>
    <message>
        <source>Stopped. Films written: {films} (files: {files}); these are whole.</source>
        <translation>Parado. Radiografias gravadas: {films} (arquivos: {files}); estas estão completas.</translation>
    </message>
    <message>
        <source>{n} of them cannot be judged; their reports say why.</source>
        <translation>Delas, não podem ser avaliadas: {n}; seus relatórios dizem por quê.</translation>
    </message>
    <message>
        <source>{n} films were in the folder already and stay as they are. Choose an empty folder.</source>
        <translation>Radiografias que já estavam na pasta e ficam como estão: {n}. Escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>{n} films could not be written:</source>
        <translation>Radiografias que não puderam ser gravadas: {n}</translation>
    </message>
    <message>
        <source>{n} pictures do not show where the program looked: another model is in use than the one that scored the film, or it can&apos;t show it.</source>
        <translation>Imagens que não mostram onde o programa olhou: {n}. O modelo em uso não é o que avaliou a radiografia, ou não pode mostrá-lo.</translation>
    </message>
    <message>
        <source>{n} films say that letters are burnt into them: names may still be seen.</source>
        <translation>Radiografias que indicam ter letras gravadas na imagem: {n}. Ainda podem aparecer nomes.</translation>
    </message>
    <message>
        <source>{n} films may have letters burnt into their picture: look at them before you give them away.</source>
        <translation>Radiografias que podem ter letras gravadas na imagem: {n}. Olhe-as antes de entregá-las.</translation>
    </message>
    <message>
        <source>{n} films could not be copied without names; their other files were written.</source>
        <translation>Radiografias que não puderam ser copiadas sem nomes: {n}; seus outros arquivos foram gravados.</translation>
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
        <source>&amp;Earlier results</source>
        <translation>R&amp;esultados anteriores</translation>
    </message>
    <message>
        <source>&amp;Keep results, so that they can be found again</source>
        <translation>&amp;Guardar os resultados para os encontrar de novo</translation>
    </message>
    <message>
        <source>How long results are kept</source>
        <translation>Quanto tempo os resultados são guardados</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>durante {n} dias</translation>
    </message>
    <message>
        <source>until they are deleted</source>
        <translation>até serem apagados</translation>
    </message>
    <message>
        <source>On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.</source>
        <translation>Somente neste computador, com os nomes dos arquivos, nunca as radiografias. As entradas mais antigas são apagadas automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Delete all of them…</source>
        <translation>&amp;Apagar todos…</translation>
    </message>
    <message>
        <source>Delete all earlier results, with your own reads, verdicts and notes? They can&apos;t be brought back. Films, saved tables and reports stay; so does the audit log, which names nobody.</source>
        <translation>Apagar todos os resultados anteriores, com suas leituras, pareceres e notas? Não será possível recuperá-los. As radiografias, as tabelas e os relatórios salvos ficam; o registro de auditoria, que não nomeia ninguém, também.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Guardá-los</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>Apagados: {n}</translation>
    </message>
    <message>
        <source>I read each film &amp;first: ask me before the score is shown</source>
        <translation>Leio cada radiografia &amp;primeiro: perguntar-me antes de mostrar a pontuação</translation>
    </message>
    <message>
        <source>Your read and the program&apos;s are compared under Records, Reader and program.</source>
        <translation>Sua leitura e a do programa são comparadas em Registros, Leitor e programa.</translation>
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
        <source>Another program holds the audit log.</source>
        <translation>Outro programa está usando o registro de auditoria.</translation>
    </message>
    <message>
        <source>Close other windows of this program, and try again.</source>
        <translation>Feche as outras janelas deste programa e tente de novo.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written ({reason}).</source>
        <translation>Não é possível gravar no registro de auditoria ({reason}).</translation>
    </message>
    <message>
        <source>Make room there, or make the folder writable. Until then nothing that happens is noted in it.</source>
        <translation>Libere espaço ou permita gravar na pasta. Até lá, nada do que acontece é anotado.</translation>
    </message>
    <message>
        <source>The end of the audit log is damaged: it can&apos;t be continued.</source>
        <translation>O fim do registro de auditoria está danificado: não é possível continuá-lo.</translation>
    </message>
    <message>
        <source>Rename the file and keep it. The program then begins a new one, and notes it there.</source>
        <translation>Renomeie o arquivo e guarde-o. O programa começa então um novo e anota isso nele.</translation>
    </message>
    <message>
        <source>There is no audit log yet, or it is gone.</source>
        <translation>Ainda não há registro de auditoria, ou ele desapareceu.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be read ({reason}).</source>
        <translation>Não é possível ler o registro de auditoria ({reason}).</translation>
    </message>
    <message>
        <source>Check the permissions and the drive.</source>
        <translation>Verifique as permissões e a unidade.</translation>
    </message>
    <message>
        <source>Line {line} was changed: what it says does not fit its hash.</source>
        <translation>A linha {line} foi alterada: o que ela diz não corresponde ao seu hash.</translation>
    </message>
    <message>
        <source>Line {line} is not a line of this log: it was damaged or overwritten.</source>
        <translation>A linha {line} não é deste registro: foi danificada ou sobrescrita.</translation>
    </message>
    <message>
        <source>Lines are missing before line {line}: {0}.</source>
        <translation>Faltam linhas antes da linha {line}: {0}.</translation>
    </message>
    <message>
        <source>The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}.</source>
        <translation>A ordem foi alterada: a linha {line} foi escrita como linha {0}, e a que pertence aqui está em {1}.</translation>
    </message>
    <message>
        <source>A line was put in: line {line} has the number {0}, which another one has already.</source>
        <translation>Uma linha foi inserida: a linha {line} tem o número {0}, que outra já tem.</translation>
    </message>
    <message>
        <source>Line {line} was changed or exchanged together with its hash: line {0} does not follow from it.</source>
        <translation>A linha {line} foi alterada ou trocada junto com seu hash: a linha {0} não decorre dela.</translation>
    </message>
    <message>
        <source>When line {line} was written, lines before it were missing or exchanged: there had been {0}.</source>
        <translation>Quando a linha {line} foi escrita, faltavam linhas antes dela ou haviam sido trocadas: havia {0}.</translation>
    </message>
    <message>
        <source>The end was cut off: there are {0} lines, and {source} says {1}.</source>
        <translation>O fim foi cortado: há {0} linhas, e {source} indica {1}.</translation>
    </message>
    <message>
        <source>Line {line}, or one before it, was written anew: {source} has another hash for it.</source>
        <translation>A linha {line}, ou uma anterior, foi reescrita: {source} tem outro hash para ela.</translation>
    </message>
    <message>
        <source>the database of the program</source>
        <translation>a base de dados do programa</translation>
    </message>
    <message>
        <source>the number that you gave</source>
        <translation>o número que você informou</translation>
    </message>
    <message>
        <source>{n} lines, whole. The last is of {time}.</source>
        <translation>{n} linhas, íntegras. A última é de {time}.</translation>
    </message>
    <message>
        <source>The audit log is empty.</source>
        <translation>O registro de auditoria está vazio.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written. First bad line: {line}.</source>
        <translation>O registro de auditoria não está como foi escrito. Primeira linha ruim: {line}.</translation>
    </message>
    <message>
        <source>Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.</source>
        <translation>Depois da última linha há {bytes} bytes de uma linha que nunca foi terminada, como uma falha os deixa. Não é um alarme.</translation>
    </message>
    <message>
        <source>When line {line} was written the database did not know the log: a cut just before it could not be seen.</source>
        <translation>Quando a linha {line} foi escrita, a base de dados não conhecia o registro: um corte logo antes não podia ser visto.</translation>
    </message>
    <message>
        <source>Compared with {source}: {count} lines.</source>
        <translation>Comparado com {source}: {count} linhas.</translation>
    </message>
    <message>
        <source>Not compared with the database: whether the end was cut off can&apos;t be seen.</source>
        <translation>Não comparado com a base de dados: não é possível ver se o fim foi cortado.</translation>
    </message>
    <message>
        <source>There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: compare with the line “Audit log” on a printed report.</source>
        <translation>Não há chave secreta. Quem reescrever todo o registro e a base de dados não deixa vestígio neles: compare com a linha “Registro de auditoria” de um relatório impresso.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>{head} (number of lines : last hash)</source>
        <translation>{head} (número de linhas : último hash)</translation>
    </message>
    <message>
        <source>The program writes down what happens: which film was scored with which model, what the reader said, what was saved, which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.</source>
        <translation>O programa anota o que acontece: qual radiografia foi pontuada com qual modelo, o que o leitor disse, o que foi salvo, quais configurações e modelos foram alterados. Sem nomes, sem nomes de arquivos, sem imagens: uma radiografia é o hash do seu arquivo. Cada linha traz o hash da anterior; assim se descobre uma linha alterada, retirada ou movida depois.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
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
        <translation>Número e último hash</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied. Keep it where nobody who uses this computer can change it.</source>
        <translation>Copiado. Guarde-o onde ninguém que use este computador possa alterá-lo.</translation>
    </message>
    <message>
        <source>Copy the number of lines and the last hash</source>
        <translation>Copiar o número de linhas e o último hash</translation>
    </message>
    <message>
        <source>&amp;From a report:</source>
        <translation>&amp;De um relatório:</translation>
    </message>
    <message>
        <source>The number and hash of the line “Audit log”, if you have a report at hand</source>
        <translation>O número e o hash da linha “Registro de auditoria”, se tiver um relatório à mão</translation>
    </message>
    <message>
        <source>This is not such a line. It looks like this: {example}</source>
        <translation>Isto não é uma linha dessas. Ela tem esta forma: {example}</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>Lendo todas as linhas…</translation>
    </message>
    <message>
        <source>The log could not be checked. {reason}</source>
        <translation>Não foi possível verificar o registro. {reason}</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>O que aconteceu recentemente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Film scored</source>
        <translation>Radiografia pontuada</translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>Leitura própria</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Parecer</translation>
    </message>
    <message>
        <source>Age answered</source>
        <translation>Idade informada</translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation>Salvo ou impresso</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
    <message>
        <source>Model installed</source>
        <translation>Modelo instalado</translation>
    </message>
    <message>
        <source>Earlier model again</source>
        <translation>De volta ao modelo anterior</translation>
    </message>
    <message>
        <source>Threshold chosen</source>
        <translation>Limiar escolhido</translation>
    </message>
    <message>
        <source>Results deleted</source>
        <translation>Resultados apagados</translation>
    </message>
    <message>
        <source>Check on own films</source>
        <translation>Verificação com radiografias próprias</translation>
    </message>
    <message>
        <source>Unfinished line cut</source>
        <translation>Linha inacabada cortada</translation>
    </message>
    <message>
        <source>Lines were missing</source>
        <translation>Faltavam linhas</translation>
    </message>
    <message>
        <source>Count was lost</source>
        <translation>O número foi perdido</translation>
    </message>
    <message>
        <source>{finding}, score {score} of 100</source>
        <translation>{finding}, pontuação {score} de 100</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{said}, with a note</source>
        <translation>{said}, com uma nota</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>report of a list</source>
        <translation>relatório de uma lista</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impressão</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>report of a check on own films</source>
        <translation>relatório da verificação com radiografias próprias</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>{what}; films: {n}</source>
        <translation>{what}; radiografias: {n}</translation>
    </message>
    <message>
        <source>one to five years</source>
        <translation>um a cinco anos</translation>
    </message>
    <message>
        <source>another age</source>
        <translation>outra idade</translation>
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
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
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
        <source>Earlier results…</source>
        <translation>Resultados anteriores…</translation>
    </message>
    <message>
        <source>Reader and program…</source>
        <translation>Leitor e programa…</translation>
    </message>
    <message>
        <source>Check on own films…</source>
        <translation>Verificação com radiografias próprias…</translation>
    </message>
    <message>
        <source>Changes by week…</source>
        <translation>Mudanças por semana…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Registro de auditoria…</translation>
    </message>
    <message>
        <source>Model…</source>
        <translation>Modelo…</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Salvar como DICOM…</translation>
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
        <source>It can&apos;t be read which model is in use. No film is scored until you choose one.</source>
        <translation>Não é possível ler qual modelo está em uso. Nenhuma radiografia recebe pontuação até você escolher um.</translation>
    </message>
    <message>
        <source>The installed model that is in use is damaged or gone. No film is scored with it.</source>
        <translation>O modelo instalado que está em uso está danificado ou desapareceu. Com ele nenhuma radiografia recebe pontuação.</translation>
    </message>
    <message>
        <source>Go back to the model before: in the window under Records, Model; or with “{command}”.</source>
        <translation>Volte ao modelo anterior: na janela, em Registros, Modelo; ou com “{command}”.</translation>
    </message>
    <message>
        <source>The model can&apos;t be installed or changed ({reason}). The model in use stays.</source>
        <translation>Não é possível instalar nem trocar o modelo ({reason}). O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, or ask for the right to write here.</source>
        <translation>Libere espaço no disco deste computador ou peça permissão para gravar aqui.</translation>
    </message>
    <message>
        <source>Another window or command is changing the model.</source>
        <translation>Outra janela ou comando está trocando o modelo.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>Meanwhile another window or command has changed the model in use.</source>
        <translation>Enquanto isso, outra janela ou comando trocou o modelo em uso.</translation>
    </message>
    <message>
        <source>Look at which model is in use now, then try again.</source>
        <translation>Veja qual modelo está em uso agora e tente de novo.</translation>
    </message>
    <message>
        <source>There is no model before: the one that came with the program is in use.</source>
        <translation>Não há modelo anterior: está em uso o que veio com o programa.</translation>
    </message>
    <message>
        <source>This model can&apos;t be removed: it is in use, or it came with the program.</source>
        <translation>Não é possível apagar este modelo: está em uso ou veio com o programa.</translation>
    </message>
    <message>
        <source>Choose another model first.</source>
        <translation>Escolha antes outro modelo.</translation>
    </message>
    <message>
        <source>This model is in use already.</source>
        <translation>Este modelo já está em uso.</translation>
    </message>
    <message>
        <source>This is no model: its name ends neither in “{suffix}” nor in “.json”.</source>
        <translation>Isto não é um modelo: o nome não termina em “{suffix}” nem em “.json”.</translation>
    </message>
    <message>
        <source>Choose the model package on the stick.</source>
        <translation>Escolha o pacote do modelo no pendrive.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used: {reason} The model in use stays.</source>
        <translation>Não é possível usar este modelo: {reason} O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its maker.</source>
        <translation>Copie-o de novo da origem ou pergunte ao autor.</translation>
    </message>
    <message>
        <source>This model fails on the reference film {film}: {reason} The model in use stays.</source>
        <translation>Este modelo falha na radiografia de referência {film}: {reason} O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>This model gives none of the reference films a score. The model in use stays.</source>
        <translation>Este modelo não dá pontuação a nenhuma radiografia de referência. O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>That installed model is damaged.</source>
        <translation>Esse modelo instalado está danificado.</translation>
    </message>
    <message>
        <source>Install it again from its file, or choose another one.</source>
        <translation>Instale-o de novo a partir do arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>On this computer the model computes something else than on its maker&apos;s: {film} gets {score} of 100 here, {expected} there. The model in use stays.</source>
        <translation>Neste computador o modelo calcula algo diferente do que no do autor: {film} recebe {score} de 100 aqui e {expected} lá. O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>Tell the model&apos;s maker which computer this is.</source>
        <translation>Diga ao autor do modelo que computador é este.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>nenhuma pontuação</translation>
    </message>
    <message>
        <source>Model file (SHA-256 begins)</source>
        <translation>Arquivo do modelo (início do SHA-256)</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>{n} films ({split})</source>
        <translation>{n} radiografias ({split})</translation>
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
        <translation>equilibrado: o do modelo</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>o seu próprio</translation>
    </message>
    <message>
        <source>Shows where it looked</source>
        <translation>Mostra onde olhou</translation>
    </message>
    <message>
        <source>Warns of films unlike those it was made from</source>
        <translation>Avisa de radiografias diferentes daquelas de que foi feito</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used, so there is nothing to compare with: {reason}</source>
        <translation>Não é possível usar o modelo atual, então não há com que comparar: {reason}</translation>
    </message>
    <message>
        <source>The other model is meant for another use than the present one. Read it below.</source>
        <translation>O outro modelo se destina a outro uso que não o do atual. Leia abaixo.</translation>
    </message>
    <message>
        <source>Films of the same patients were in its training and in its tests: its figures look better than it is.</source>
        <translation>Havia radiografias dos mesmos pacientes no treinamento e nos testes: seus números parecem melhores do que ele é.</translation>
    </message>
    <message>
        <source>The threshold profile that you chose does not go over to the other model: it begins with its own threshold. Check it on your own films before you choose a profile for it.</source>
        <translation>O perfil do limiar que você escolheu não passa para o outro modelo: ele começa com o próprio limiar. Verifique-o com radiografias próprias antes de escolher um perfil para ele.</translation>
    </message>
    <message>
        <source>For the other model, too, a threshold profile was chosen earlier: it is used again.</source>
        <translation>Também para o outro modelo foi escolhido antes um perfil do limiar: ele volta a ser usado.</translation>
    </message>
    <message>
        <source>The other model can&apos;t warn of films that are unlike those it was made from.</source>
        <translation>O outro modelo não consegue avisar de radiografias diferentes daquelas de que foi feito.</translation>
    </message>
    <message>
        <source>No scores of its maker came with it: whether it computes here as it should could not be checked.</source>
        <translation>Não vieram pontuações do autor: não foi possível verificar se ele calcula aqui como deve.</translation>
    </message>
    <message>
        <source>Of {films} reference films the score changes on {scores}, the finding on {decisions}.</source>
        <translation>De {films} radiografias de referência, a pontuação muda em {scores} e o achado em {decisions}.</translation>
    </message>
    <message>
        <source>The other model on {films} reference films:</source>
        <translation>O outro modelo em {films} radiografias de referência:</translation>
    </message>
    <message>
        <source>finding changes</source>
        <translation>o achado muda</translation>
    </message>
    <message>
        <source>score changes</source>
        <translation>a pontuação muda</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{then} in place of {now}</source>
        <translation>{then} no lugar de {now}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <translation>SHA-256 do arquivo: {hash}</translation>
    </message>
    <message>
        <source>Hash of the model: {hash}</source>
        <translation>Hash do modelo: {hash}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>{finding} ({score})</source>
        <translation>{finding} ({score})</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Em uso agora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Delete this model from this computer?</source>
        <translation>Apagar este modelo deste computador?</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs.</source>
        <translation>A partir de agora as radiografias recebem pontuação com {title}. As tabelas salvas e os resultados anteriores mantêm o nome do deles.</translation>
    </message>
    <message>
        <source>The model was deleted.</source>
        <translation>O modelo foi apagado.</translation>
    </message>
    <message>
        <source>Comparing on the reference films: {done} of {total}</source>
        <translation>Comparando nas radiografias de referência: {done} de {total}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>veio com o programa</translation>
    </message>
    <message>
        <source>installed {when}</source>
        <translation>instalado em {when}</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Verificando os modelos…</translation>
    </message>
    <message>
        <source>In use: {title}</source>
        <translation>Em uso: {title}</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used.</source>
        <translation>Não é possível usar o modelo atual.</translation>
    </message>
    <message>
        <source>Since {when}. Each result says which model made it.</source>
        <translation>Desde {when}. Cada resultado diz qual modelo o produziu.</translation>
    </message>
    <message>
        <source>It came with the program. Each result says which model made it.</source>
        <translation>Veio com o programa. Cada resultado diz qual modelo o produziu.</translation>
    </message>
    <message>
        <source>Hash of the model</source>
        <translation>Hash do modelo</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;Instalar de um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Back to the model before</source>
        <translation>&amp;Voltar ao modelo anterior</translation>
    </message>
    <message>
        <source>&amp;Use the selected model</source>
        <translation>&amp;Usar o modelo selecionado</translation>
    </message>
    <message>
        <source>&amp;Remove the selected model</source>
        <translation>&amp;Apagar o modelo selecionado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Choose a model package</source>
        <translation>Escolher um pacote de modelo</translation>
    </message>
    <message>
        <source>Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)</source>
        <translation>Pacotes de modelo (*.pneumonia-model);;Contratos (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Copying and checking the model…</source>
        <translation>Copiando e verificando o modelo…</translation>
    </message>
    <message>
        <source>Putting the model in use…</source>
        <translation>Colocando o modelo em uso…</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the model.</source>
        <translation>Há radiografias recebendo pontuação. Espere terminar ou pare; depois troque o modelo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged file, but not who made it.</source>
        <translation>Compare um destes números com o que o autor do modelo publicou. O programa reconhece um arquivo danificado, mas não quem o fez.</translation>
    </message>
    <message>
        <source>Reference films: before and after</source>
        <translation>Radiografias de referência: antes e depois</translation>
    </message>
    <message>
        <source>What the models say of themselves</source>
        <translation>O que os modelos dizem de si mesmos</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Manter o atual</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The file that says which threshold profile was chosen is damaged.</source>
        <translation>O arquivo que diz qual perfil de limiar foi escolhido está danificado.</translation>
    </message>
    <message>
        <source>Choose the profile again: in the window, Records, Check on own films. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Escolha o perfil de novo: na janela, Registros, Verificação com radiografias próprias. Até lá a janela usa o limiar próprio do modelo; os comandos param.</translation>
    </message>
    <message>
        <source>A newer version of the program has written which threshold profile was chosen.</source>
        <translation>Uma versão mais nova do programa gravou qual perfil de limiar foi escolhido.</translation>
    </message>
    <message>
        <source>Update the program. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Atualize o programa. Até lá a janela usa o limiar próprio do modelo; os comandos param.</translation>
    </message>
    <message>
        <source>This threshold can&apos;t be chosen: the model does not offer it, and no check on own films backs it.</source>
        <translation>Este limiar não pode ser escolhido: o modelo não o oferece e nenhuma verificação com radiografias próprias o sustenta.</translation>
    </message>
    <message>
        <source>Run the check on own films first.</source>
        <translation>Faça primeiro a verificação com radiografias próprias.</translation>
    </message>
    <message>
        <source>Another window is changing the threshold profile.</source>
        <translation>Outra janela está mudando o perfil de limiar.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The threshold profile can&apos;t be saved ({reason}). The one in use stays.</source>
        <translation>Não é possível salvar o perfil de limiar ({reason}). O que está em uso permanece.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Libere espaço no disco, ou verifique se o programa pode gravar em sua pasta.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificação</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Limiar</translation>
    </message>
    <message>
        <source>Threshold in use: {name}.</source>
        <translation>Limiar em uso: {name}.</translation>
    </message>
    <message>
        <source>Threshold in use: {name}, chosen on {day}.</source>
        <translation>Limiar em uso: {name}, escolhido em {day}.</translation>
    </message>
    <message>
        <source>{profile}, score {threshold} of 100</source>
        <translation>{profile}, pontuação {threshold} de 100</translation>
    </message>
    <message>
        <source>score {threshold} of 100</source>
        <translation>pontuação {threshold} de 100</translation>
    </message>
    <message>
        <source>Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.</source>
        <translation>Outra janela escolheu: {name}. Feche o programa e abra-o de novo; até lá esta janela continua como antes.</translation>
    </message>
    <message>
        <source>Set the damaged file as&amp;ide</source>
        <translation>Pôr o ar&amp;quivo danificado de lado</translation>
    </message>
    <message>
        <source>See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 without, better 200 of each. Nothing leaves this computer.</source>
        <translation>Veja o quanto o programa acerta nas suas próprias radiografias. São necessárias radiografias cuja resposta é conhecida: pelo menos 30 com pneumonia e 30 sem, melhor 200 de cada. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; or a table labels.csv with the columns film and label.</source>
        <translation>Coloque-as em uma pasta que contenha duas pastas, NORMAL e PNEUMONIA; ou uma tabela labels.csv com as colunas film e label.</translation>
    </message>
    <message>
        <source>Folder with the films</source>
        <translation>Pasta com as radiografias</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nenhuma escolhida</translation>
    </message>
    <message>
        <source>Of 100 children &amp;X-rayed here, how many have pneumonia?</source>
        <translation>De 100 crianças radiografadas aqui, quantas têm pneu&amp;monia?</translation>
    </message>
    <message>
        <source>Your estimate. It says how often a finding is right here; it can be changed later.</source>
        <translation>Sua estimativa. Serve para dizer com que frequência um achado está certo aqui; pode ser mudada depois.</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Iniciar a verificação</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi parada.</translation>
    </message>
    <message>
        <source>Looking for films and labels…</source>
        <translation>Procurando radiografias e respostas…</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save &amp;report as PDF…</source>
        <translation>Salvar &amp;relatório em PDF…</translation>
    </message>
    <message>
        <source>check-on-own-films.pdf</source>
        <translation>verificacao-com-radiografias-proprias.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>Run the check first: its figures stand here then.</source>
        <translation>Faça primeiro a verificação: os números aparecerão aqui.</translation>
    </message>
    <message>
        <source>ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.</source>
        <translation>Curva ROC. Em uso: {found} de 100 encontradas com {alarms} alarmes falsos de 100.</translation>
    </message>
    <message>
        <source>The nearer the curve comes to the upper left corner, the better the program tells the films apart. The dotted line is guessing.</source>
        <translation>Quanto mais a curva se aproxima do canto superior esquerdo, melhor o programa distingue as radiografias. A linha pontilhada é adivinhar.</translation>
    </message>
    <message>
        <source>A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare.</source>
        <translation>Um limiar mais baixo deixa passar menos crianças com pneumonia e dá mais alarmes falsos. Escolha uma linha e compare.</translation>
    </message>
    <message>
        <source>Thresholds and what each would cost</source>
        <translation>Os limiares e suas consequências</translation>
    </message>
    <message>
        <source>Missed, of 100
with pneumonia</source>
        <translation>Não detectadas, de
100 com pneumonia</translation>
    </message>
    <message>
        <source>False alarms, of 100
without pneumonia</source>
        <translation>Alarmes falsos, de
100 sem pneumonia</translation>
    </message>
    <message>
        <source>Missed, of 1000
children here</source>
        <translation>Não detectadas, de
1000 crianças daqui</translation>
    </message>
    <message>
        <source>False alarms, of
1000 children here</source>
        <translation>Alarmes falsos, de
1000 crianças daqui</translation>
    </message>
    <message>
        <source>&amp;Another threshold (score of 100)</source>
        <translation>&amp;Outro limiar (pontuação de 100)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Agora: {name}</translation>
    </message>
    <message>
        <source>Chosen in the table: {name}</source>
        <translation>Escolhido na tabela: {name}</translation>
    </message>
    <message>
        <source>From now on: {name}</source>
        <translation>De agora em diante: {name}</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).</source>
        <translation>De 100 crianças com pneumonia, {missed} não são detectadas ({missed_low} a {missed_high}). De 100 sem pneumonia, {alarms} recebem um alarme falso ({alarms_low} a {alarms_high}).</translation>
    </message>
    <message>
        <source>Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms.</source>
        <translation>De 1000 crianças daqui, {ill} delas com pneumonia: {missed} não detectadas, {alarms} alarmes falsos.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>As consequências não são conhecidas.</translation>
    </message>
    <message>
        <source>Uncertain, for a clinician to read: scores from {low} to {high}.</source>
        <translation>Incertas, para leitura por um clínico: pontuações de {low} a {high}.</translation>
    </message>
    <message>
        <source>Counted on {n} films of this clinic.</source>
        <translation>Contado em radiografias desta unidade: {n}.</translation>
    </message>
    <message>
        <source>Counted on {n} films that were held out in training and made harder. Figures on test films exist for the balanced threshold only.</source>
        <translation>Contado em radiografias separadas do treinamento e tornadas mais difíceis: {n}. Só há números das radiografias de teste para o limiar equilibrado.</translation>
    </message>
    <message>
        <source>Counted on {n} films not trained on.</source>
        <translation>Contado em radiografias não usadas no treinamento: {n}.</translation>
    </message>
    <message>
        <source>For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.</source>
        <translation>Para um limiar próprio, faça a verificação com pelo menos 30 radiografias com pneumonia e 30 sem, que recebam pontuação.</translation>
    </message>
    <message>
        <source>&amp;Use this threshold…</source>
        <translation>&amp;Usar este limiar…</translation>
    </message>
    <message>
        <source>Go &amp;back to {name}…</source>
        <translation>Vol&amp;tar a: {name}…</translation>
    </message>
    <message>
        <source>Change the threshold?</source>
        <translation>Mudar o limiar?</translation>
    </message>
    <message>
        <source>Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as they are. Tell everybody who works with this program.</source>
        <translation>Todos os resultados seguintes neste computador serão obtidos com o novo limiar, e dirão isso. As tabelas e os relatórios salvos antes ficam como estão. Avise todos os que trabalham com este programa.</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Mudar</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the threshold.</source>
        <translation>Há radiografias sendo pontuadas. Espere até terminarem, ou pare; depois mude o limiar.</translation>
    </message>
    <message>
        <source>Made with another threshold than the model&apos;s own: {name}.</source>
        <translation>Obtido com um limiar diferente do próprio do modelo: {name}.</translation>
    </message>
    <message>
        <source>Another threshold is in use: {name}. All figures on this page are of the model&apos;s own ({own}).</source>
        <translation>Outro limiar está em uso: {name}. Todos os números desta página são do limiar próprio do modelo ({own}).</translation>
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
    <message>
        <source>Changes by week</source>
        <translation>Mudanças por semana</translation>
    </message>
    <message>
        <source>Looking at earlier results…</source>
        <translation>Analisando os resultados anteriores…</translation>
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
        <translation>Todas as semanas</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>Mostrar os &amp;números</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>Mostrar os &amp;gráficos</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>Nenhuma mudança que importe</translation>
    </message>
    <message>
        <source>The films differ: look into it</source>
        <translation>As radiografias diferem: verifique por quê</translation>
    </message>
    <message>
        <source>Too few films to tell: {n} of at least {least}</source>
        <translation>Radiografias insuficientes para concluir: {n} de pelo menos {least}</translation>
    </message>
    <message>
        <source>Compared with the films the program was made with, the {n} films of these weeks are: {how}.</source>
        <translation>Em comparação com as radiografias com que o programa foi feito, as {n} destas semanas são: {how}.</translation>
    </message>
    <message>
        <source>The {n} films of these weeks are like those the program was made with.</source>
        <translation>As {n} radiografias destas semanas são como aquelas com que o programa foi feito.</translation>
    </message>
    <message>
        <source>Compared with this clinic&apos;s first {first} films, the {n} newest (since {since}) are: {how}.</source>
        <translation>Em comparação com as primeiras {first} radiografias desta clínica, as {n} mais recentes (desde {since}) são: {how}.</translation>
    </message>
    <message>
        <source>The {n} newest films (since {since}) are like this clinic&apos;s first {first}.</source>
        <translation>As {n} radiografias mais recentes (desde {since}) são como as primeiras {first} desta clínica.</translation>
    </message>
    <message>
        <source>New films are also compared with this clinic&apos;s first ones, once it has {first} from earlier weeks and {least} newer ones.</source>
        <translation>As novas radiografias também são comparadas com as primeiras desta clínica, quando houver {first} de semanas anteriores e {least} mais recentes.</translation>
    </message>
    <message>
        <source>More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Mais imagens são recusadas do que entre as radiografias em que o programa foi testado: {share} de 100 ({low} a {high}).</translation>
    </message>
    <message>
        <source>More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Mais radiografias têm um aviso do que entre aquelas em que o programa foi testado: {share} de 100 ({low} a {high}).</translation>
    </message>
    <message>
        <source>Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported.</source>
        <translation>Até saber por quê, não confie nas pontuações. Verifique a exposição, o scanner e como as radiografias são exportadas.</translation>
    </message>
    <message>
        <source>Then run “Check on own films” in the menu Records: it shows how often the program is right here.</source>
        <translation>Depois use “Verificação com radiografias próprias” no menu Registros: mostra com que frequência o programa acerta aqui.</translation>
    </message>
    <message>
        <source>More or fewer sick children change the newest scores too, without any fault in the films.</source>
        <translation>Mais ou menos crianças doentes também mudam as pontuações recentes, sem nenhum defeito nas radiografias.</translation>
    </message>
    <message>
        <source>Look in “Earlier results” at which pictures were turned away or warned of, and why.</source>
        <translation>Veja em “Resultados anteriores” quais imagens foram recusadas ou têm aviso, e por quê.</translation>
    </message>
    <message>
        <source>The model in use came without figures of its own films, so scores are compared with this clinic&apos;s first films only.</source>
        <translation>O modelo em uso veio sem números das suas próprias radiografias; por isso as pontuações só são comparadas com as primeiras desta clínica.</translation>
    </message>
    <message>
        <source>What the films are compared with can&apos;t be read. Install the program again.</source>
        <translation>Não é possível ler aquilo com que as radiografias são comparadas. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings.</source>
        <translation>No momento os resultados não são guardados; por isso as novas radiografias não aparecem aqui. Ative “Resultados anteriores” nas configurações.</translation>
    </message>
    <message>
        <source>The program does not know how many of the children are sick. It compares with the mix of normal films and films with pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.</source>
        <translation>O programa não sabe quantas das crianças estão doentes. Compara com a mistura de radiografias normais e com pneumonia que melhor se ajusta: {share} de 100 com pneumonia. Não é uma contagem de doentes.</translation>
    </message>
    <message>
        <source>Blue: this clinic&apos;s films by week, the middle one and 8 of 10; shares with their 95% interval. Grey: films the program was made with.</source>
        <translation>Azul: radiografias desta clínica por semana, a do meio e 8 de 10; proporções com o intervalo de 95%. Cinza: radiografias com que o programa foi feito.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
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
        <translation>Estranheza</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <source>Score of 50 or more, of 100</source>
        <translation>Pontuação de 50 ou mais, de 100</translation>
    </message>
    <message>
        <source>Turned away, of 100</source>
        <translation>Recusadas, de 100</translation>
    </message>
    <message>
        <source>With a warning, of 100</source>
        <translation>Com aviso, de 100</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>mais escuras</translation>
    </message>
    <message>
        <source>with less contrast</source>
        <translation>com menos contraste</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos nítidas</translation>
    </message>
    <message>
        <source>less strange to the program</source>
        <translation>menos estranhas para o programa</translation>
    </message>
    <message>
        <source>with lower scores</source>
        <translation>com pontuações mais baixas</translation>
    </message>
    <message>
        <source>with fewer pixels</source>
        <translation>com menos pixels</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>mais claras</translation>
    </message>
    <message>
        <source>with more contrast</source>
        <translation>com mais contraste</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>mais nítidas</translation>
    </message>
    <message>
        <source>stranger to the program</source>
        <translation>mais estranhas para o programa</translation>
    </message>
    <message>
        <source>with higher scores</source>
        <translation>com pontuações mais altas</translation>
    </message>
    <message>
        <source>with more pixels</source>
        <translation>com mais pixels</translation>
    </message>
    <message>
        <source>with other brightness, both ways</source>
        <translation>com outro brilho, nos dois sentidos</translation>
    </message>
    <message>
        <source>with other contrast, both ways</source>
        <translation>com outro contraste, nos dois sentidos</translation>
    </message>
    <message>
        <source>with other sharpness, both ways</source>
        <translation>com outra nitidez, nos dois sentidos</translation>
    </message>
    <message>
        <source>some more, some less strange to the program</source>
        <translation>umas mais, outras menos estranhas para o programa</translation>
    </message>
    <message>
        <source>with other scores</source>
        <translation>com outras pontuações</translation>
    </message>
    <message>
        <source>with other numbers of pixels</source>
        <translation>com outro número de pixels</translation>
    </message>
    <message>
        <source>{name} – differs</source>
        <translation>{name} – difere</translation>
    </message>
    <message>
        <source>{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}.</source>
        <translation>{name} por semana. A mais recente, semana de {week}: centro {middle}, 8 de 10 radiografias de {low} a {high}.</translation>
    </message>
    <message>
        <source>Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}.</source>
        <translation>Radiografias com que o programa foi feito: centro {middle}, 8 de 10 de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name}, by week. Newest, week of {week}: {share} ({low} to {high}).</source>
        <translation>{name}, por semana. A mais recente, semana de {week}: {share} ({low} a {high}).</translation>
    </message>
    <message>
        <source>Films by week. Newest, week of {week}: {n}. In all: {total}.</source>
        <translation>Radiografias por semana. A mais recente, semana de {week}: {n}. No total: {total}.</translation>
    </message>
    <message>
        <source>{name} by week: no films.</source>
        <translation>{name} por semana: nenhuma radiografia.</translation>
    </message>
    <message>
        <source>No films</source>
        <translation>Nenhuma radiografia</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Files not readable</source>
        <translation>Arquivos ilegíveis</translation>
    </message>
    <message>
        <source>Weeks: the middle of each figure, and from where to where 8 of 10 films lie</source>
        <translation>Semanas: o centro de cada número, e entre que valores estão 8 de 10 radiografias</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparações</translation>
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
        <translation>Com</translation>
    </message>
    <message>
        <source>Distance (Kolmogorov–Smirnov)</source>
        <translation>Distância (Kolmogorov–Smirnov)</translation>
    </message>
    <message>
        <source>p (times the figures compared)</source>
        <translation>p (vezes o número de comparações)</translation>
    </message>
    <message>
        <source>Stability index (PSI)</source>
        <translation>Índice de estabilidade (PSI)</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>films of training</source>
        <translation>radiografias de treinamento</translation>
    </message>
    <message>
        <source>own first films</source>
        <translation>primeiras radiografias próprias</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>{value} (large)</source>
        <translation>{value} (grande)</translation>
    </message>
    <message>
        <source>from {n} films</source>
        <translation>a partir de {n} radiografias</translation>
    </message>
    <message>
        <source>Nothing here says which films show pneumonia.</source>
        <translation>Nada aqui diz quais radiografias mostram pneumonia.</translation>
    </message>
    <message>
        <source>Put the films into two folders in it, NORMAL and PNEUMONIA, or put labels.csv into it, a table with the columns film and label.</source>
        <translation>Coloque as radiografias em duas pastas dentro dela, NORMAL e PNEUMONIA, ou coloque nela labels.csv, uma tabela com as colunas film e label.</translation>
    </message>
    <message>
        <source>There are several CSV files, and none is called labels.csv: {names}.</source>
        <translation>Há vários arquivos CSV, e nenhum se chama labels.csv: {names}.</translation>
    </message>
    <message>
        <source>Rename the one with the labels to labels.csv.</source>
        <translation>Mude para labels.csv o nome daquele que tem os rótulos.</translation>
    </message>
    <message>
        <source>The table of labels can&apos;t be read ({reason}).</source>
        <translation>A tabela de rótulos não pode ser lida ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8).</source>
        <translation>Salve-a de novo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first line of the table of labels does not name the columns film and label.</source>
        <translation>A primeira linha da tabela de rótulos não nomeia as colunas film e label.</translation>
    </message>
    <message>
        <source>Write film,label as its first line. It has: {names}.</source>
        <translation>Escreva film,label como primeira linha. Ela tem: {names}.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels says “{word}”, which is no label.</source>
        <translation>A linha {line} da tabela de rótulos diz “{word}”, que não é um rótulo.</translation>
    </message>
    <message>
        <source>Write normal or pneumonia, or 0 or 1. Take out the lines of all other films.</source>
        <translation>Escreva normal ou pneumonia, ou 0 ou 1. Retire as linhas de todas as outras radiografias.</translation>
    </message>
    <message>
        <source>Line {line} and line {before} of the table of labels give {name} different labels.</source>
        <translation>As linhas {line} e {before} da tabela de rótulos dão a {name} rótulos diferentes.</translation>
    </message>
    <message>
        <source>Take out the wrong line.</source>
        <translation>Retire a linha errada.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names a film that is not there: {name}.</source>
        <translation>A linha {line} da tabela de rótulos nomeia uma radiografia que não está lá: {name}.</translation>
    </message>
    <message>
        <source>{n} further films are not there either.</source>
        <translation>Outras radiografias que também não estão lá: {n}.</translation>
    </message>
    <message>
        <source>Write each name as the file has it, with its ending and from this folder on.</source>
        <translation>Escreva cada nome como no arquivo, com a extensão e a partir desta pasta.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names {name}, and there are several films of that name.</source>
        <translation>A linha {line} da tabela de rótulos nomeia {name}, e há várias radiografias com esse nome.</translation>
    </message>
    <message>
        <source>Write the folder before the name, as in ward/film.png.</source>
        <translation>Escreva a pasta antes do nome, como em ward/film.png.</translation>
    </message>
    <message>
        <source>One of its folders says normal and pneumonia at once: {name}.</source>
        <translation>Uma das pastas diz normal e pneumonia ao mesmo tempo: {name}.</translation>
    </message>
    <message>
        <source>Put each film into one of the two only.</source>
        <translation>Coloque cada radiografia em apenas uma das duas.</translation>
    </message>
    <message>
        <source>Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found.</source>
        <translation>São necessárias radiografias dos dois tipos. Encontradas: normais {well}, com pneumonia {ill}.</translation>
    </message>
    <message>
        <source>Add films of the other kind.</source>
        <translation>Acrescente radiografias do outro tipo.</translation>
    </message>
    <message>
        <source>The same film is labelled normal and pneumonia: {one} and {other}.</source>
        <translation>A mesma radiografia tem os rótulos normal e pneumonia: {one} e {other}.</translation>
    </message>
    <message>
        <source>Keep the one with the right label.</source>
        <translation>Mantenha a que tem o rótulo certo.</translation>
    </message>
    <message>
        <source>Check on films of this clinic: {n}</source>
        <translation>Verificação com radiografias deste serviço: {n}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Em palavras simples</translation>
    </message>
    <message>
        <source>It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Encontra {found} de cada 100 crianças com pneumonia na radiografia ({low} a {high}). Aqui: {n} de {total}.</translation>
    </message>
    <message>
        <source>It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Mesmo assim chama de sugestiva de pneumonia a radiografia de {found} de cada 100 crianças com radiografia normal ({low} a {high}). Aqui: {n} de {total}.</translation>
    </message>
    <message>
        <source>Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).</source>
        <translation>Onde {share} de cada 100 crianças com radiografia do tórax têm pneumonia, ela aparece em {ppv} de cada 100 radiografias que o programa chama de sugestivas ({ppv_low} a {ppv_high}), e em {rest} de cada 100 que ele não chama assim ({rest_low} a {rest_high}).</translation>
    </message>
    <message>
        <source>It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 such films ({ppv_low} to {ppv_high}).</source>
        <translation>Ele chama de sugestivas todas as radiografias daqui. Onde {share} de cada 100 crianças com radiografia do tórax têm pneumonia, ela aparece em {ppv} de cada 100 delas ({ppv_low} a {ppv_high}).</translation>
    </message>
    <message>
        <source>It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {rest} of 100 such films ({rest_low} to {rest_high}).</source>
        <translation>Ele não chama de sugestiva nenhuma radiografia daqui. Onde {share} de cada 100 crianças com radiografia do tórax têm pneumonia, ela aparece em {rest} de cada 100 delas ({rest_low} a {rest_high}).</translation>
    </message>
    <message>
        <source>Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them.</source>
        <translation>Incertas: {n} de cada 100 radiografias, com pontuação de {low} a {high}; um clínico precisa lê-las.</translation>
    </message>
    <message>
        <source>{n} of {total} films got no score, {ill} of them with pneumonia.</source>
        <translation>Radiografias sem pontuação: {n} de {total}, das quais com pneumonia: {ill}.</translation>
    </message>
    <message>
        <source>If each of those counts as missed, it finds {found} of 100.</source>
        <translation>Se cada uma destas contar como não encontrada, ele encontra {found} de cada 100.</translation>
    </message>
    <message>
        <source>over 99</source>
        <translation>mais de 99</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come.</source>
        <translation>Entre parênteses: onde está o valor verdadeiro, com 95 % de confiança, se as radiografias que vierem forem como estas.</translation>
    </message>
    <message>
        <source>There are enough films: both figures are known to ± 5 points.</source>
        <translation>Há radiografias suficientes: os dois valores são conhecidos com ± 5 pontos.</translation>
    </message>
    <message>
        <source>There are not enough films yet for figures that are known to ± 5 points.</source>
        <translation>Ainda não há radiografias suficientes para valores conhecidos com ± 5 pontos.</translation>
    </message>
    <message>
        <source>None of the films got a score: this check says nothing about the program.</source>
        <translation>Nenhuma radiografia recebeu pontuação: esta verificação não diz nada sobre o programa.</translation>
    </message>
    <message>
        <source>No film with pneumonia got a score: how many it finds is not known.</source>
        <translation>Nenhuma radiografia com pneumonia recebeu pontuação: não se sabe quantas ele encontra.</translation>
    </message>
    <message>
        <source>No normal film got a score: how often it raises a false alarm is not known.</source>
        <translation>Nenhuma radiografia normal recebeu pontuação: não se sabe com que frequência ele dá um alarme falso.</translation>
    </message>
    <message>
        <source>Fewer than 30 films with pneumonia were scored: what it finds here says little.</source>
        <translation>Menos de 30 radiografias com pneumonia receberam pontuação: o que ele encontra aqui diz pouco.</translation>
    </message>
    <message>
        <source>Fewer than 30 normal films were scored: its false alarms here say little.</source>
        <translation>Menos de 30 radiografias normais receberam pontuação: os alarmes falsos aqui dizem pouco.</translation>
    </message>
    <message>
        <source>All films got the same score: the program can&apos;t tell them apart.</source>
        <translation>Todas as radiografias receberam a mesma pontuação: o programa não consegue distingui-las.</translation>
    </message>
    <message>
        <source>Films without a score are left out of every figure that does not name them.</source>
        <translation>Radiografias sem pontuação não entram em nenhum número que não as mencione.</translation>
    </message>
    <message>
        <source>What this check can&apos;t tell</source>
        <translation>O que esta verificação não pode dizer</translation>
    </message>
    <message>
        <source>A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.</source>
        <translation>Um limiar escolhido com estas radiografias parece melhor com elas do que é. Verifique-o com outras antes de confiar nele.</translation>
    </message>
    <message>
        <source>The program does not know which films are of the same child. Several films of a child make the intervals too narrow.</source>
        <translation>O programa não sabe quais radiografias são da mesma criança. Várias radiografias de uma criança tornam os intervalos estreitos demais.</translation>
    </message>
    <message>
        <source>Labels are taken as the truth. A wrong label counts as a mistake of the program.</source>
        <translation>Os rótulos são tomados como verdade. Um rótulo errado conta como erro do programa.</translation>
    </message>
    <message>
        <source>Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones too. Else the figures are too good.</source>
        <translation>As radiografias com que o programa foi feito não devem estar entre elas, e é preciso tomar as radiografias como vieram, também as duvidosas. Senão os números ficam bons demais.</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>O que aconteceu com as radiografias</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Os números</translation>
    </message>
    <message>
        <source>Counted by the threshold alone, among films with a score, where nothing else is said.</source>
        <translation>Contados só pelo limiar, entre as radiografias com pontuação, quando nada mais é dito.</translation>
    </message>
    <message>
        <source>not known: nothing to count</source>
        <translation>não se sabe: nada a contar</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %)</source>
        <translation>{value} % ({low} a {high} %)</translation>
    </message>
    <message>
        <source>Sensitivity, films without a score counted as missed</source>
        <translation>Sensibilidade, radiografias sem pontuação contadas como não encontradas</translation>
    </message>
    <message>
        <source>Sensitivity among films that are not uncertain</source>
        <translation>Sensibilidade entre as radiografias que não são incertas</translation>
    </message>
    <message>
        <source>Specificity among films that are not uncertain</source>
        <translation>Especificidade entre as radiografias que não são incertas</translation>
    </message>
    <message>
        <source>PPV: called suggestive, and pneumonia</source>
        <translation>VPP: chamadas de sugestivas, e pneumonia</translation>
    </message>
    <message>
        <source>NPV: not called suggestive, and normal</source>
        <translation>VPN: não chamadas de sugestivas, e normais</translation>
    </message>
    <message>
        <source>{figure}, where {share} of 100 have pneumonia</source>
        <translation>{figure}, onde {share} de cada 100 têm pneumonia</translation>
    </message>
    <message>
        <source>{points} points of 100; by chance alone {chance} on so many films</source>
        <translation>{points} pontos de 100; {chance} só por acaso com tantas radiografias</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>The dot is the threshold in use, with the intervals of both figures.</source>
        <translation>O ponto é o limiar em uso, com os intervalos dos dois valores.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among those the program was made with; here it is {here} of 100.</source>
        <translation>Na linha pontilhada, uma pontuação de 70 significa 70 de 100. Espere isso só onde {trained} de cada 100 radiografias mostram pneumonia, como entre aquelas com que o programa foi feito; aqui são {here} de cada 100.</translation>
    </message>
    <message>
        <source>Scores: films with pneumonia above the line, normal ones below it</source>
        <translation>Pontuações: radiografias com pneumonia acima da linha, normais abaixo</translation>
    </message>
    <message>
        <source>false alarms of 100</source>
        <translation>alarmes falsos de 100</translation>
    </message>
    <message>
        <source>found of 100</source>
        <translation>encontradas de 100</translation>
    </message>
    <message>
        <source>What other thresholds would give</source>
        <translation>O que outros limiares dariam</translation>
    </message>
    <message>
        <source>Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. Missed: of 100 children with pneumonia.</source>
        <translation>Sugestivas: de 100 crianças das quais {share} têm pneumonia, quantas radiografias ele chama de sugestivas. Perdidas: de 100 crianças com pneumonia.</translation>
    </message>
    <message>
        <source>* Chosen on these very films: on other films expect less.</source>
        <translation>* Escolhido com estas mesmas radiografias: com outras, espere menos.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Sensitivity %</source>
        <translation>Sensibilidade %</translation>
    </message>
    <message>
        <source>Specificity %</source>
        <translation>Especificidade %</translation>
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
        <translation>em uso</translation>
    </message>
    <message>
        <source>finds {aim} % *</source>
        <translation>encontra {aim} % *</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>rastreamento</translation>
    </message>
    <message>
        <source>the clinic&apos;s own</source>
        <translation>próprio do serviço</translation>
    </message>
    <message>
        <source>How many films are needed for ± 5 points</source>
        <translation>Quantas radiografias são necessárias para ± 5 pontos</translation>
    </message>
    <message>
        <source>{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is.</source>
        <translation>{have} agora, conhecido com ± {distance} pontos. Necessárias: {observed} se o valor continuar assim, {worst} seja ele qual for.</translation>
    </message>
    <message>
        <source>{have} now. Needed: {worst} whatever the figure is.</source>
        <translation>{have} agora. Necessárias: {worst} seja qual for o valor.</translation>
    </message>
    <message>
        <source>Films with pneumonia</source>
        <translation>Radiografias com pneumonia</translation>
    </message>
    <message>
        <source>Normal films</source>
        <translation>Radiografias normais</translation>
    </message>
    <message>
        <source>Threshold profile</source>
        <translation>Perfil do limiar</translation>
    </message>
    <message>
        <source>Children with pneumonia</source>
        <translation>Crianças com pneumonia</translation>
    </message>
    <message>
        <source>{share} of 100 taken for the clinic; {here} of 100 among these films</source>
        <translation>{share} de cada 100, tomados para o serviço; {here} de cada 100 entre estas radiografias</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>de uma tabela</translation>
    </message>
    <message>
        <source>from the folders&apos; names</source>
        <translation>dos nomes das pastas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>copies of other films: {copies}; without a label: {unlabelled}; no films: {others}</source>
        <translation>cópias de outras radiografias: {copies}; sem rótulo: {unlabelled}; não são radiografias: {others}</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Como foi calculado</translation>
    </message>
    <message>
        <source>95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). Formulas: docs/LOCAL_CHECK.md.</source>
        <translation>Intervalos de 95 %: proporções segundo Wilson, área sob a curva segundo Newcombe (2006), VPP e VPN segundo Koopman (1984). Fórmulas: docs/LOCAL_CHECK.md.</translation>
    </message>
    <message>
        <source>Films called wrong, uncertain, or without a score: {n}</source>
        <translation>Radiografias classificadas errado, incertas ou sem pontuação: {n}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não tenho certeza</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>O que você vê?</translation>
    </message>
    <message>
        <source>Keys: Alt and the number.</source>
        <translation>Teclas: Alt e o número.</translation>
    </message>
    <message>
        <source>&amp;{n}   {call}</source>
        <translation>&amp;{n}   {call}</translation>
    </message>
    <message>
        <source>Keeping what you said…</source>
        <translation>Guardando o que você disse…</translation>
    </message>
    <message>
        <source>Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.</source>
        <translation>Os resultados não são guardados neste computador (Configurações): o que você disser aqui é esquecido ao fechar o programa.</translation>
    </message>
    <message>
        <source>You said: {call}.</source>
        <translation>Você disse: {call}.</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Seu parecer</translation>
    </message>
    <message>
        <source>Your verdict: {call}</source>
        <translation>Seu parecer: {call}</translation>
    </message>
    <message>
        <source>What you say of this film now. Press again to take it back.</source>
        <translation>O que você diz agora desta radiografia. Pressione de novo para retirar.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Note: kept by itself</source>
        <translation>Nota: é guardada sozinha</translation>
    </message>
    <message>
        <source>A note holds {n} characters: the rest was left out.</source>
        <translation>Uma nota comporta {n} caracteres: o resto foi omitido.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Only until the program is closed: results are not kept (Settings).</source>
        <translation>Só até fechar o programa: os resultados não são guardados (Configurações).</translation>
    </message>
    <message>
        <source>This can&apos;t be kept on the disk: it lasts until the program is closed. Write it down elsewhere.</source>
        <translation>Isto não pode ser guardado no disco: dura até fechar o programa. Anote em outro lugar.</translation>
    </message>
    <message>
        <source>Not while you read each film first: it would tell of films that you have not read.</source>
        <translation>Não enquanto você lê cada radiografia primeiro: isso revelaria algo das que não leu.</translation>
    </message>
    <message>
        <source>Not counted here, as you have not read them yet: {n}</source>
        <translation>Não contadas aqui, pois você ainda não as leu: {n}</translation>
    </message>
    <message>
        <source>You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?</source>
        <translation>Radiografias que você ainda não leu: {n}. Elas ficam de fora para que sua pontuação continue oculta. Salvar sem elas?</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Salvar sem elas</translation>
    </message>
    <message>
        <source>Reader and program</source>
        <translation>Leitor e programa</translation>
    </message>
    <message>
        <source>How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own films”.</source>
        <translation>Com que frequência você e o programa dizem o mesmo de uma radiografia. Não diz quem tem razão: para isso há “Verificação com radiografias próprias”.</translation>
    </message>
    <message>
        <source>&amp;Films of</source>
        <translation>&amp;Radiografias de</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>todo o período</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>os últimos 365 dias</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>os últimos 90 dias</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>os últimos 30 dias</translation>
    </message>
    <message>
        <source>Looking through the earlier results…</source>
        <translation>Examinando os resultados anteriores…</translation>
    </message>
    <message>
        <source>The earlier results can&apos;t be read.</source>
        <translation>Os resultados anteriores não podem ser lidos.</translation>
    </message>
    <message>
        <source>What you said before you saw the score</source>
        <translation>O que você disse antes de ver a pontuação</translation>
    </message>
    <message>
        <source>No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it shows a score.</source>
        <translation>Não há leituras assim neste período. Ative “Leio cada radiografia primeiro” nas configurações: então o programa pergunta antes de mostrar uma pontuação.</translation>
    </message>
    <message>
        <source>Your verdicts after you saw the score</source>
        <translation>Seus pareceres depois de ver a pontuação</translation>
    </message>
    <message>
        <source>No verdicts in this time. You give them beside a film, under its score.</source>
        <translation>Não há pareceres neste período. Você os dá ao lado de uma radiografia, abaixo da pontuação.</translation>
    </message>
    <message>
        <source>You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than there is.</source>
        <translation>Você os deu com a pontuação à vista. Isso aproxima o leitor do programa, por isso estes números mostram mais concordância do que há.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Program: {decision}</source>
        <translation>Programa: {decision}</translation>
    </message>
    <message>
        <source>You: {call}</source>
        <translation>Você: {call}</translation>
    </message>
    <message>
        <source>not suggestive</source>
        <translation>não sugestiva</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>suggestive of pneumonia</source>
        <translation>sugestiva de pneumonia</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>{row}; {column}: {n} films</source>
        <translation>{row}; {column}: {n} radiografias</translation>
    </message>
    <message>
        <source>Films, each counted once</source>
        <translation>Radiografias, cada uma contada uma vez</translation>
    </message>
    <message>
        <source>Both said something clear</source>
        <translation>Ambos disseram algo claro</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Said the same of</source>
        <translation>Disseram o mesmo de</translation>
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
        <translation>Kappa ponderado, com as radiografias duvidosas</translation>
    </message>
    <message>
        <source>can&apos;t be told from these films</source>
        <translation>não pode ser determinado com estas radiografias</translation>
    </message>
    <message>
        <source>Called pneumonia</source>
        <translation>Chamadas pneumonia</translation>
    </message>
    <message>
        <source>by you {reader}, by the program {program}</source>
        <translation>por você {reader}, pelo programa {program}</translation>
    </message>
    <message>
        <source>Agreement on each</source>
        <translation>Concordância em cada um</translation>
    </message>
    <message>
        <source>on pneumonia {pneumonia}, on normal {normal}</source>
        <translation>em pneumonia {pneumonia}, em normal {normal}</translation>
    </message>
    <message>
        <source>less than by chance</source>
        <translation>menos que por acaso</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>muito fraca</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fraca</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>quase perfeita</translation>
    </message>
    <message>
        <source>Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals.</source>
        <translation>Menos de {least} radiografias claras: estes números ainda não dizem quase nada. Veja a largura dos intervalos.</translation>
    </message>
    <message>
        <source>Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that you agree on, and at the agreement on each.</source>
        <translation>Quase todas as respostas são de um só tipo. Então o kappa pode ser baixo embora haja acordo em quase todas as radiografias: veja a parte de acordo e a concordância em cada um.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Como isto é calculado</translation>
    </message>
    <message>
        <source>A film counts once, with what was said last, and with the program&apos;s decision at the threshold in use then. Ranges in brackets: 95 % intervals.</source>
        <translation>Uma radiografia conta uma vez, com o que foi dito por último e com a decisão do programa no limiar usado então. Entre parênteses: intervalos de 95 %.</translation>
    </message>
    <message>
        <source>Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts them half way between normal and pneumonia.</source>
        <translation>A parte e o kappa deixam de fora as radiografias de que você não tinha certeza ou que o programa deu como incertas. O kappa ponderado as conta a meio caminho entre normal e pneumonia.</translation>
    </message>
    <message>
        <source>Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), too narrow for few films. Interval of shares: Wilson 1927.</source>
        <translation>Kappa é (concordância − concordância por acaso) ÷ (1 − concordância por acaso): 1 em todas, 0 não mais que o acaso (Cohen 1960; pesos lineares: Cohen 1968). Intervalo: κ ± 1,96 erros padrão de uma amostra grande (Fleiss, Cohen e Everitt 1969), estreito demais com poucas radiografias. Intervalo das partes: Wilson 1927.</translation>
    </message>
    <message>
        <source>The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good enough. Kappas of places with more or less pneumonia can&apos;t be compared.</source>
        <translation>As palavras para o kappa são um hábito sem fundamento (Landis e Koch 1977): nenhum limiar diz que um programa é bom o bastante. Kappas de lugares com mais ou menos pneumonia não podem ser comparados.</translation>
    </message>
    <message>
        <source>Results can&apos;t be kept ({reason}).</source>
        <translation>Os resultados não podem ser guardados ({reason}).</translation>
    </message>
    <message>
        <source>Films are read as before. Make room on the disk, or see that the program may write to its folder.</source>
        <translation>As radiografias são lidas como antes. Libere espaço no disco ou verifique se o programa pode gravar em sua pasta.</translation>
    </message>
    <message>
        <source>Result of {when}, made by {model}.</source>
        <translation>Resultado de {when}, feito por {model}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more: the result stands without its film.</source>
        <translation>O arquivo já não pode ser lido: o resultado é mostrado sem a sua radiografia.</translation>
    </message>
    <message>
        <source>The file has changed since then: the film shown is not the one that this result is of. Open it anew.</source>
        <translation>O arquivo mudou desde então: a radiografia mostrada não é a deste resultado. Abra-a de novo.</translation>
    </message>
</context>
</TS>
