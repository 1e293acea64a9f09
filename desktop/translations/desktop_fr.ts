<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>Pneumonia Reader</source>
        <translation>Pneumonia Reader</translation>
    </message>
    <message>
        <source>Findings suggestive of pneumonia</source>
        <translation>Signes évocateurs de pneumonie</translation>
    </message>
    <message>
        <source>No findings suggestive of pneumonia: this does not exclude it</source>
        <translation>Pas de signes évocateurs de pneumonie&#xa0;: cela ne l’exclut pas</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Incertain&#xa0;: faites-le lire</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Lecture du cliché…</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sans score</translation>
    </message>
    <message>
        <source>Suggestive of pneumonia</source>
        <translation>Évocateur de pneumonie</translation>
    </message>
    <message>
        <source>Not suggestive</source>
        <translation>Non évocateur</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Have a clinician confirm it, together with the patient&apos;s signs.</source>
        <translation>Faites confirmer par un clinicien, en tenant compte des signes cliniques du patient.</translation>
    </message>
    <message>
        <source>If the patient is unwell, have a clinician read the film all the same.</source>
        <translation>Si le patient ne va pas bien, faites quand même lire le cliché par un clinicien.</translation>
    </message>
    <message>
        <source>Choose the film in the list to have it scored.</source>
        <translation>Choisissez le cliché dans la liste pour obtenir son score.</translation>
    </message>
    <message>
        <source>Open film…</source>
        <translation>Ouvrir un cliché…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Report on one film</source>
        <translation>Rapport sur un cliché</translation>
    </message>
    <message>
        <source>Report on {n} films</source>
        <translation>Rapport (clichés&#xa0;: {n})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Decision support. The decision stays with a qualified clinician.</source>
        <translation>Aide à la décision. La décision reste celle d’un clinicien qualifié.</translation>
    </message>
    <message>
        <source>{film} (row {row} of the list)</source>
        <translation>{film} (ligne {row} de la liste)</translation>
    </message>
    <message>
        <source>unreadable file</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>left out of this file; write it here by hand if needed</source>
        <translation>omis dans ce document&#xa0;; à écrire ici à la main si nécessaire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Where the program looked: coloured places speak for pneumonia</source>
        <translation>Où le programme a regardé&#xa0;: les zones colorées sont en faveur d’une pneumonie</translation>
    </message>
    <message>
        <source>Where the program looked is not known for this film.</source>
        <translation>On ne sait pas où le programme a regardé pour ce cliché.</translation>
    </message>
    <message>
        <source>The pictures are made smaller. Read the film itself, not this page.</source>
        <translation>Les images sont réduites. Lisez le cliché lui-même, pas cette page.</translation>
    </message>
    <message>
        <source>uncertain {low} to {high}, threshold {threshold}</source>
        <translation>incertain {low} à {high}, seuil {threshold}</translation>
    </message>
    <message>
        <source>{number} where {share} of 100 children have it</source>
        <translation>{number} là où {share} enfants sur 100 en ont une</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>The program found nothing that speaks against the score.</source>
        <translation>Le programme n’a rien trouvé qui mette le score en doute.</translation>
    </message>
    <message>
        <source>The film was changed by hand before it was scored, and is shown so: {changes}.</source>
        <translation>Le cliché a été modifié à la main avant le calcul du score, et il est montré ainsi&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>What the finding means at this age has not been measured.</source>
        <translation>La valeur de ce résultat à cet âge n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>What was read, and with what</source>
        <translation>Ce qui a été lu, et avec quoi</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>{format}, {width} × {height} pixels</source>
        <translation>{format}, {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model (SHA-256)</source>
        <translation>Modèle (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Note du lecteur</translation>
    </message>
    <message>
        <source>Read by (name)</source>
        <translation>Lu par (nom)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>{n} more films of the list have no result: the report is not complete.</source>
        <translation>Autres clichés de la liste encore sans résultat&#xa0;: {n}. Le rapport n’est pas complet.</translation>
    </message>
    <message>
        <source>Not all films were read with the same model: do not compare their scores.</source>
        <translation>Les clichés n’ont pas tous été lus avec le même modèle&#xa0;: ne comparez pas leurs scores.</translation>
    </message>
    <message>
        <source>Scores of the {n} films that were scored</source>
        <translation>Scores (clichés avec score&#xa0;: {n})</translation>
    </message>
    <message>
        <source>films</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>Not scored, and why</source>
        <translation>Sans score, et pourquoi</translation>
    </message>
    <message>
        <source>Scored with a warning</source>
        <translation>Score avec avertissement</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Tous les clichés</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Warnings, or why not</source>
        <translation>Avertissements ou motif</translation>
    </message>
    <message>
        <source>File names are left out, since they can hold a patient&apos;s name: the first 12 digits of its file&apos;s SHA-256 name a film.</source>
        <translation>Les noms de fichiers sont omis, car ils peuvent contenir le nom d’un patient&#xa0;: chaque cliché est désigné par les 12 premiers caractères du SHA-256 de son fichier.</translation>
    </message>
    <message>
        <source>unlike a chest film</source>
        <translation>peu semblable à un thorax</translation>
    </message>
    <message>
        <source>unlike the films it was made with</source>
        <translation>différent des clichés d’entraînement</translation>
    </message>
    <message>
        <source>evidence outside the lungs</source>
        <translation>indices hors des poumons</translation>
    </message>
    <message>
        <source>age not intended</source>
        <translation>âge non prévu</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>perhaps no X-ray</source>
        <translation>peut-être pas une radio</translation>
    </message>
    <message>
        <source>perhaps no chest</source>
        <translation>peut-être pas le thorax</translation>
    </message>
    <message>
        <source>detector&apos;s raw image</source>
        <translation>image brute du détecteur</translation>
    </message>
    <message>
        <source>badly exposed</source>
        <translation>mal exposé</translation>
    </message>
    <message>
        <source>small image</source>
        <translation>petite image</translation>
    </message>
    <message>
        <source>Report on this film</source>
        <translation>Rapport sur ce cliché</translation>
    </message>
    <message>
        <source>Report on the list</source>
        <translation>Rapport sur la liste</translation>
    </message>
    <message>
        <source>The report holds the film and where the program looked, the score, the finding, the warnings, the model, today&apos;s date, your note and room for a signature.</source>
        <translation>Le rapport contient le cliché et les zones où le programme a regardé, le score, le résultat, les avertissements, le modèle, la date du jour, votre note et une place pour signer.</translation>
    </message>
    <message>
        <source>The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, the model, today&apos;s date and your note. It holds no pictures.</source>
        <translation>Le rapport contient les nombres, la répartition des scores, les clichés sans score et pourquoi, un tableau de tous les clichés, le modèle, la date du jour et votre note. Il ne contient pas d’images.</translation>
    </message>
    <message>
        <source>As ticked now, the patient&apos;s name, the patient&apos;s ID and file names stay out.</source>
        <translation>Avec ces choix, le nom et l’ID du patient et les noms de fichiers ne figurent pas dans le rapport.</translation>
    </message>
    <message>
        <source>As ticked now, file names stay out. Names and IDs of patients are never in it.</source>
        <translation>Avec ces choix, les noms de fichiers ne figurent pas dans le rapport. Les noms et ID des patients n’y figurent jamais.</translation>
    </message>
    <message>
        <source>As ticked now, the report says who the patient is or may be: keep it safe.</source>
        <translation>Avec ces choix, le rapport dit qui est ou pourrait être le patient&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Letters that are part of the picture stay in the picture.</source>
        <translation>Les lettres qui font partie de l’image y restent.</translation>
    </message>
    <message>
        <source>Your &amp;note (may be empty)</source>
        <translation>Votre &amp;note (peut rester vide)</translation>
    </message>
    <message>
        <source>Printed as you write it. Don&apos;t name the patient here if the report is to stay without a name.</source>
        <translation>Imprimée telle que vous l’écrivez. N’y nommez pas le patient si le rapport doit rester sans nom.</translation>
    </message>
    <message>
        <source>Put into the report:</source>
        <translation>Mettre dans le rapport&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Patient&apos;s name (from the DICOM file)</source>
        <translation>Nom du &amp;patient (du fichier DICOM)</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;ID (from the DICOM file)</source>
        <translation>&amp;ID du patient (du fichier DICOM)</translation>
    </message>
    <message>
        <source>&amp;File name (it can hold the patient&apos;s name)</source>
        <translation>Nom du &amp;fichier (il peut contenir le nom du patient)</translation>
    </message>
    <message>
        <source>&amp;File names (they can hold patients&apos; names)</source>
        <translation>Noms des &amp;fichiers (ils peuvent contenir le nom des patients)</translation>
    </message>
    <message>
        <source>Pa&amp;per size</source>
        <translation>Forma&amp;t du papier</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Enregistrer le rapport sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report-{film}.pdf</source>
        <translation>rapport-{film}.pdf</translation>
    </message>
    <message>
        <source>report-{n}-films.pdf</source>
        <translation>rapport-{n}-cliches.pdf</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Cliché suivant</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Cliché précédent</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Afficher le cliché entier</translation>
    </message>
    <message>
        <source>Tools for looking at the film</source>
        <translation>Outils pour regarder le cliché</translation>
    </message>
    <message>
        <source>Arrow keys go from tool to tool.</source>
        <translation>Les flèches passent d’un outil à l’autre.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Pixels réels (1:1)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Drag moves the film</source>
        <translation>Glisser&#xa0;: déplacer le cliché</translation>
    </message>
    <message>
        <source>Drag changes brightness and contrast</source>
        <translation>Glisser&#xa0;: changer la luminosité et le contraste</translation>
    </message>
    <message>
        <source>Drag measures a length</source>
        <translation>Glisser&#xa0;: mesurer une longueur</translation>
    </message>
    <message>
        <source>Ready-made brightness and contrast</source>
        <translation>Luminosité et contraste prédéfinis</translation>
    </message>
    <message>
        <source>Invert: black becomes white</source>
        <translation>Inverser&#xa0;: le noir devient blanc</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Miroir&#xa0;: gauche et droite</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Montrer ce que le modèle a vu</translation>
    </message>
    <message>
        <source>Show the film as it was opened</source>
        <translation>Afficher le cliché comme à l’ouverture</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>All tools in words</source>
        <translation>Tous les outils en mots</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Window {number} of the file: level {level}, width {width}</source>
        <translation>Fenêtre {number} du fichier&#xa0;: niveau {level}, largeur {width}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Wheel: zoom. Double click: whole film.</source>
        <translation>Molette&#xa0;: zoom. Double-clic&#xa0;: cliché entier.</translation>
    </message>
    <message>
        <source>Drag with the right button: brightness and contrast; with the middle one: move.</source>
        <translation>Glisser avec le bouton droit&#xa0;: luminosité et contraste&#xa0;; avec celui du milieu&#xa0;: déplacer.</translation>
    </message>
    <message>
        <source>Arrow keys: move the film. Shift and arrow keys: brightness and contrast.</source>
        <translation>Flèches&#xa0;: déplacer le cliché. Shift et flèches&#xa0;: luminosité et contraste.</translation>
    </message>
    <message>
        <source>Drag from one place to another to measure. Keys: Space, then arrow keys.</source>
        <translation>Glissez d’un point à un autre pour mesurer. Touches&#xa0;: Espace, puis flèches.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>level {level}, width {width}</source>
        <translation>niveau {level}, largeur {width}</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length}&#xa0;mm</translation>
    </message>
    <message>
        <source>{length} pixels</source>
        <translation>{length} pixels</translation>
    </message>
    <message>
        <source>Measured on the detector; in the body it is somewhat less.</source>
        <translation>Mesuré sur le détecteur&#xa0;; dans le corps, c’est un peu moins.</translation>
    </message>
    <message>
        <source>In pixels: the file does not say how large one is.</source>
        <translation>En pixels&#xa0;: le fichier n’indique pas leur taille.</translation>
    </message>
    <message>
        <source>What the model saw: {side} × {side} pixels, nothing more.</source>
        <translation>Ce que le modèle a vu&#xa0;: {side} × {side} pixels, rien de plus.</translation>
    </message>
    <message>
        <source>Available once the film has a score.</source>
        <translation>Disponible quand le cliché a un score.</translation>
    </message>
    <message>
        <source>Available once the film has a score, with a model that can show it.</source>
        <translation>Disponible quand le cliché a un score, avec un modèle qui peut le montrer.</translation>
    </message>
    <message>
        <source>Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease.</source>
        <translation>Orange&#xa0;: évoque une pneumonie, d’autant plus que c’est intense. Approximatif&#xa0;: ce n’est pas le contour de la maladie.</translation>
    </message>
    <message>
        <source>Strength of the colour</source>
        <translation>Intensité de la couleur</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Strength of the colour: {percent}%</source>
        <translation>Intensité de la couleur&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Shown {changes}. The program looked at it {scored}.</source>
        <translation>Cliché affiché&#xa0;: {changes}. Cliché analysé par le programme&#xa0;: {scored}.</translation>
    </message>
    <message>
        <source>The program looked at it as shown: {changes}.</source>
        <translation>Le programme l’a analysé tel qu’affiché&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Shown {changes}.</source>
        <translation>Cliché affiché&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Recalculer tel quel</translation>
    </message>
    <message>
        <source>Score the film again, turned or inverted as you see it now</source>
        <translation>Recalculer le score du cliché, tourné ou inversé comme vous le voyez maintenant</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Two films side by side</source>
        <translation>Deux clichés côte à côte</translation>
    </message>
    <message>
        <source>Zoom and move both together</source>
        <translation>Zoomer et déplacer les deux ensemble</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Fin de comparaison</translation>
    </message>
    <message>
        <source>The tools act on this film</source>
        <translation>Les outils agissent sur ce cliché</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>tourné à droite</translation>
    </message>
    <message>
        <source>turned upside down</source>
        <translation>tourné tête en bas</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>tourné à gauche</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>noir et blanc inversés</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Choose films</source>
        <translation>Choisir des clichés</translation>
    </message>
    <message>
        <source>Choose a folder with films</source>
        <translation>Choisir un dossier de clichés</translation>
    </message>
    <message>
        <source>Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)</source>
        <translation>Clichés (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Enregistrer le tableau sous</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultats.csv</translation>
    </message>
    <message>
        <source>Drop a film or a folder here,
or press “Open film…”</source>
        <translation>Déposez ici un cliché ou un dossier,
ou appuyez sur «&#xa0;Ouvrir un cliché…&#xa0;»</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.</source>
        <translation>JPEG, PNG, TIFF, BMP ou DICOM. Rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>What the program says of a film stands here. It can be:</source>
        <translation>Ici s’affiche ce que le programme dit d’un cliché. Résultats possibles&#xa0;:</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>Pas encore de clichés</translation>
    </message>
    <message>
        <source>Drop films or a folder anywhere in this window, or press {keys} to open one.</source>
        <translation>Déposez des clichés ou un dossier n’importe où dans cette fenêtre, ou appuyez sur {keys} pour en ouvrir un.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Aucun cliché trouvé</translation>
    </message>
    <message>
        <source>None of the {total} films fits what is searched for and shown.</source>
        <translation>Aucun cliché ne correspond à la recherche et au filtre (total&#xa0;: {total}).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search by file name</source>
        <translation>Chercher par nom de fichier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which films are shown</source>
        <translation>Quels clichés sont affichés</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>How the films are sorted</source>
        <translation>Comment les clichés sont triés</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Score le plus élevé d’abord</translation>
    </message>
    <message>
        <source>Uncertain first</source>
        <translation>Incertains d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Ordre d’ouverture</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}</source>
        <translation>Score {score} sur 100&#xa0;; seuil {threshold}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de score</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Les fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Select two films, with Ctrl and a click, to see them side by side.</source>
        <translation>Sélectionnez deux clichés, avec Ctrl et un clic, pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>{n} films selected</source>
        <translation>Clichés sélectionnés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>1 film removed; its file stays.</source>
        <translation>1 cliché retiré&#xa0;; son fichier reste.</translation>
    </message>
    <message>
        <source>{n} films removed; their files stay.</source>
        <translation>Clichés retirés&#xa0;: {n}&#xa0;; leurs fichiers restent.</translation>
    </message>
    <message>
        <source>{shown} of {total} films shown</source>
        <translation>Clichés affichés&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Avec un avertissement</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>avec un avertissement</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>Le programme ne peut pas trancher. Un clinicien doit lire ce cliché.</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown.</source>
        <translation>Ce fichier ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Le cliché</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Score {score} sur 100</translation>
    </message>
    <message>
        <source>The score is not a risk.</source>
        <translation>Le score n’est pas un risque.</translation>
    </message>
    <message>
        <source>threshold {score}</source>
        <translation>seuil {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}</source>
        <translation>Score {score} sur 100&#xa0;; seuil {threshold}&#xa0;; incertain de {low} à {high}</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many do show pneumonia?</source>
        <translation>Sur 100 clichés avec ce résultat, combien montrent vraiment une pneumonie&#xa0;?</translation>
    </message>
    <message>
        <source>Of 100 films with this finding, how many show pneumonia all the same?</source>
        <translation>Sur 100 clichés avec ce résultat, combien montrent quand même une pneumonie&#xa0;?</translation>
    </message>
    <message>
        <source>where {share} of 100
children have it</source>
        <translation>là où {share} enfants
sur 100 en ont une</translation>
    </message>
    <message>
        <source>From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%.</source>
        <translation>Sur {films} clichés non utilisés pour l’entraînement&#xa0;: sensibilité {sensitivity}&#xa0;%, spécificité {specificity}&#xa0;%.</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>moins de 1</translation>
    </message>
    <message>
        <source>Show where the program looked</source>
        <translation>Montrer où le programme a regardé</translation>
    </message>
    <message>
        <source>Orange: places that speak for pneumonia.</source>
        <translation>Orange&#xa0;: zones en faveur d’une pneumonie.</translation>
    </message>
    <message>
        <source>This model can&apos;t show where it looked.</source>
        <translation>Ce modèle ne peut pas montrer où il a regardé.</translation>
    </message>
    <message>
        <source>Available once a film is scored.</source>
        <translation>Disponible quand un cliché a un score.</translation>
    </message>
    <message>
        <source>Model: {model}. Program {version}.</source>
        <translation>Modèle&#xa0;: {model}. Programme {version}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>The model can&apos;t be used</source>
        <translation>Le modèle est inutilisable</translation>
    </message>
    <message>
        <source>Without a model no film is scored.</source>
        <translation>Sans modèle, aucun cliché ne reçoit de score.</translation>
    </message>
    <message>
        <source>Films can be looked at, but they get no score.</source>
        <translation>Vous pouvez regarder les clichés, mais ils ne reçoivent pas de score.</translation>
    </message>
    <message>
        <source>{done} of {total} films</source>
        <translation>Clichés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>encore {n}&#xa0;s environ</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>encore {n}&#xa0;min environ</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message>
        <source>All {total} films are done.</source>
        <translation>Tout est terminé. Clichés&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>{n} system files left out.</source>
        <translation>Fichiers système ignorés&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv</source>
        <translation>Sans fenêtre&#xa0;: python -m desktop classify FICHIER, ou python -m desktop batch DOSSIER --out resultats.csv</translation>
    </message>
    <message>
        <source>{n} suggestive</source>
        <translation>Évocateurs&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} uncertain</source>
        <translation>Incertains&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} not suggestive</source>
        <translation>Non évocateurs&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be judged</source>
        <translation>Non évaluables&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>Fichiers illisibles&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} not scored</source>
        <translation>Sans score&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>En attente&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} films</source>
        <translation>En pause. Clichés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>⚠ Scored with a warning: {n}</source>
        <translation>⚠ Avec un avertissement&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Summary of the films</source>
        <translation>Bilan des clichés</translation>
    </message>
    <message>
        <source>{n} films are done</source>
        <translation>Clichés terminés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>One film is done</source>
        <translation>Un cliché est terminé</translation>
    </message>
    <message>
        <source>No film is done</source>
        <translation>Aucun cliché n’est terminé</translation>
    </message>
    <message>
        <source>In {time}: {rate} films a second.</source>
        <translation>Durée&#xa0;: {time}. Clichés par seconde&#xa0;: {rate}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}&#xa0;s</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}&#xa0;min {s}&#xa0;s</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}&#xa0;h {m}&#xa0;min</translation>
    </message>
    <message>
        <source>{finding}: {n} films</source>
        <translation>{finding} (clichés&#xa0;: {n})</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>Modèle&#xa0;: {model}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. The threshold is {threshold}.</source>
        <translation>Scores (clichés&#xa0;: {n})&#xa0;: {below} sous la zone incertaine, {inside} dans cette zone, de {low} à {high}, et {above} au-dessus. Le seuil est {threshold}.</translation>
    </message>
    <message>
        <source>No film got a score.</source>
        <translation>Aucun cliché n’a reçu de score.</translation>
    </message>
    <message>
        <source>{n} films</source>
        <translation>Clichés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Score. Striped: uncertain.</source>
        <translation>Score. Hachuré : incertain.</translation>
    </message>
    <message>
        <source>Films without a score, and why ({n})</source>
        <translation>Clichés sans score, et pourquoi ({n})</translation>
    </message>
    <message>
        <source>Every film got a score.</source>
        <translation>Tous les clichés ont reçu un score.</translation>
    </message>
    <message>
        <source>Open a line to see the films. Double click or Enter shows a film.</source>
        <translation>Ouvrez une ligne pour voir les clichés. Double-clic ou Enter affiche un cliché.</translation>
    </message>
    <message>
        <source>and {n} more: see the table</source>
        <translation>et encore {n}&#xa0;: voir le tableau</translation>
    </message>
    <message>
        <source>{n} films: {reason}</source>
        <translation>Clichés&#xa0;: {n} – {reason}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enreg. le tableau…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enreg. le rapport…</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Retour aux clichés</translation>
    </message>
    <message>
        <source>Decision support for health workers: frontal chest X-rays of children of one to five years. The decision stays with a qualified clinician. Not a cleared medical device.</source>
        <translation>Aide à la décision pour les agents de santé&#xa0;: radiographies thoraciques de face d’enfants de un à cinq ans. La décision reste celle d’un clinicien qualifié. N’est pas un dispositif médical autorisé.</translation>
    </message>
    <message>
        <source>The picture does not look quite like a child&apos;s upright frontal chest film: do not rely on the score.</source>
        <translation>L’image ne ressemble pas tout à fait à un cliché thoracique d’enfant, de face et à l’endroit&#xa0;: ne vous fiez pas au score.</translation>
    </message>
    <message>
        <source>The picture differs from the films the program was made with: do not rely on the score.</source>
        <translation>L’image diffère des clichés avec lesquels le programme a été fait&#xa0;: ne vous fiez pas au score.</translation>
    </message>
    <message>
        <source>What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.</source>
        <translation>Ce qui est en faveur d’une pneumonie se trouve surtout hors des poumons&#xa0;: le score repose peut-être sur autre chose.</translation>
    </message>
    <message>
        <source>The patient is outside the intended ages (1 to 5 years): the score has not been tested there.</source>
        <translation>Le patient n’a pas l’âge prévu (1 à 5 ans)&#xa0;: le score n’a pas été testé à cet âge.</translation>
    </message>
    <message>
        <source>The file does not say the patient&apos;s age; the program is meant for children of 1 to 5 years.</source>
        <translation>Le fichier n’indique pas l’âge du patient&#xa0;; le programme est prévu pour les enfants de 1 à 5 ans.</translation>
    </message>
    <message>
        <source>The file does not say that it is an X-ray.</source>
        <translation>Le fichier n’indique pas qu’il s’agit d’une radiographie.</translation>
    </message>
    <message>
        <source>The file does not say that it shows the chest.</source>
        <translation>Le fichier n’indique pas qu’il montre le thorax.</translation>
    </message>
    <message>
        <source>The file is the detector&apos;s raw image, not the one meant for reading: the score may be wrong.</source>
        <translation>Le fichier est l’image brute du détecteur, et non celle destinée à la lecture&#xa0;: le score peut être faux.</translation>
    </message>
    <message>
        <source>The film is very dark, very bright or washed out: the score may be wrong.</source>
        <translation>Le cliché est très sombre, très clair ou délavé&#xa0;: le score peut être faux.</translation>
    </message>
    <message>
        <source>The image is smaller than the films the program was made with: the score may be wrong.</source>
        <translation>L’image est plus petite que les clichés avec lesquels le programme a été fait&#xa0;: le score peut être faux.</translation>
    </message>
    <message>
        <source>The file is gone. Check the name, or plug the stick in again.</source>
        <translation>Le fichier a disparu. Vérifiez le nom ou rebranchez la clé USB.</translation>
    </message>
    <message>
        <source>This is not a file. Choose an image file.</source>
        <translation>Ce n’est pas un fichier. Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the permissions and the drive.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez les autorisations et le disque.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>Le fichier est vide. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is larger than 400 MB. Export the film alone.</source>
        <translation>Le fichier dépasse 400 Mo. Exportez le cliché seul.</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM.</source>
        <translation>Le programme ne sait pas lire cette image. Utilisez JPEG, PNG, TIFF, BMP ou DICOM.</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy, send or export it again.</source>
        <translation>Le fichier est incomplet. Copiez-le, envoyez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy, send or export it again.</source>
        <translation>Le fichier est endommagé. Copiez-le, envoyez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The image is too large. Export the film at a smaller size.</source>
        <translation>L’image est trop grande. Exportez le cliché dans une taille plus petite.</translation>
    </message>
    <message>
        <source>The program can&apos;t read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM.</source>
        <translation>Le programme ne sait pas lire ce type de pixels. Exportez le cliché en gris 8 ou 16 bits, ou en DICOM.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged. Send or copy the film again.</source>
        <translation>L’en-tête DICOM est endommagé. Envoyez ou copiez le cliché à nouveau.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the file with the image.</source>
        <translation>Le fichier DICOM ne contient pas d’image. Choisissez le fichier qui contient l’image.</translation>
    </message>
    <message>
        <source>The program can&apos;t decode this DICOM compression. Export the film uncompressed.</source>
        <translation>Le programme ne sait pas décoder cette compression DICOM. Exportez le cliché sans compression.</translation>
    </message>
    <message>
        <source>The part of the program that reads films crashed on this file. It may be damaged: export it again.</source>
        <translation>La partie du programme qui lit les clichés s&apos;est arrêtée brutalement sur ce fichier. Il est peut-être endommagé : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Reading the file took too long. Copy it to this computer&apos;s own disk and try again.</source>
        <translation>La lecture du fichier a pris trop de temps. Copiez-le sur le disque de cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>Mémoire insuffisante pour ce fichier. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The program failed on this file. Have a clinician read the film, and report the fault.</source>
        <translation>Le programme a échoué sur ce fichier. Faites lire le cliché par un clinicien et signalez la panne.</translation>
    </message>
    <message>
        <source>The file is not an X-ray film. Choose a chest X-ray.</source>
        <translation>Le fichier n’est pas un cliché radiographique. Choisissez une radiographie thoracique.</translation>
    </message>
    <message>
        <source>The film shows another part of the body. Choose a chest X-ray.</source>
        <translation>Le cliché montre une autre partie du corps. Choisissez une radiographie thoracique.</translation>
    </message>
    <message>
        <source>The film is not a frontal view. Choose the frontal film.</source>
        <translation>Le cliché n’est pas de face. Choisissez le cliché de face.</translation>
    </message>
    <message>
        <source>The file holds several images. Save the film alone in a file.</source>
        <translation>Le fichier contient plusieurs images. Enregistrez le cliché seul dans un fichier.</translation>
    </message>
    <message>
        <source>This is a colour picture. Choose the X-ray itself.</source>
        <translation>C’est une image en couleurs. Choisissez la radiographie elle-même.</translation>
    </message>
    <message>
        <source>The picture is in palette colours. Choose the X-ray itself.</source>
        <translation>L’image utilise une palette de couleurs. Choisissez la radiographie elle-même.</translation>
    </message>
    <message>
        <source>The image has too few pixels. Use the film itself, not its preview.</source>
        <translation>L’image a trop peu de pixels. Utilisez le cliché lui-même, pas son aperçu.</translation>
    </message>
    <message>
        <source>The image is far too long or wide for a chest film. Export the film alone.</source>
        <translation>L’image est beaucoup trop longue ou trop large pour un cliché thoracique. Exportez le cliché seul.</translation>
    </message>
    <message>
        <source>The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; else have it read.</source>
        <translation>L’image ne ressemble pas à un cliché thoracique de face, à l’endroit. Si c’en est un, remettez-le à l’endroit et faites recalculer le score&#xa0;; sinon, faites-le lire.</translation>
    </message>
    <message>
        <source>The picture is too unlike the films the program was made with. A clinician has to read this film.</source>
        <translation>L’image est trop différente des clichés avec lesquels le programme a été fait. Un clinicien doit lire ce cliché.</translation>
    </message>
    <message>
        <source>The image is blank. Export the film again.</source>
        <translation>L’image est vide. Exportez le cliché à nouveau.</translation>
    </message>
    <message>
        <source>The folder for settings can&apos;t be made ({reason}).</source>
        <translation>Le dossier des réglages ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}.</source>
        <translation>Vous pouvez continuer à travailler, mais rien n’est gardé en mémoire. Libérez ce dossier, ou indiquez-en un autre dans {variable}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read. The program starts with the usual ones.</source>
        <translation>Vos réglages ne peuvent pas être lus. Le programme démarre avec les réglages habituels.</translation>
    </message>
    <message>
        <source>The old file is kept as “{name}”.</source>
        <translation>L’ancien fichier est conservé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The old file can&apos;t be renamed, so it stays as it is and changes are not remembered. Move it away yourself.</source>
        <translation>L’ancien fichier ne peut pas être renommé&#xa0;: il reste tel quel et les changements ne sont pas gardés. Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>Your settings come from a newer version of the program. They are left as they are.</source>
        <translation>Vos réglages viennent d’une version plus récente du programme. Ils restent tels quels.</translation>
    </message>
    <message>
        <source>Changes last until you close the program. Use the newer version to keep them.</source>
        <translation>Les changements durent jusqu’à la fermeture du programme. Utilisez la version plus récente pour les garder.</translation>
    </message>
    <message>
        <source>A setting has a value that can&apos;t be used: {name}.</source>
        <translation>Un réglage a une valeur inutilisable&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>La valeur habituelle est utilisée à la place.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved ({reason}).</source>
        <translation>Les réglages ne peuvent pas être enregistrés ({reason}).</translation>
    </message>
    <message>
        <source>You can work on; changes last until you close the program. Free some space, or ask for the right to write here.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;; les changements durent jusqu’à la fermeture du programme. Libérez de l’espace, ou demandez le droit d’écrire ici.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>size of letters</source>
        <translation>taille des lettres</translation>
    </message>
    <message>
        <source>films read at the same time</source>
        <translation>clichés lus en même temps</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>dossier surveillé</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>fichiers récents</translation>
    </message>
    <message>
        <source>place of the window</source>
        <translation>position de la fenêtre</translation>
    </message>
    <message>
        <source>widths in the window</source>
        <translation>largeurs dans la fenêtre</translation>
    </message>
    <message>
        <source>accepted terms</source>
        <translation>conditions acceptées</translation>
    </message>
    <message>
        <source>strength of the coloured map</source>
        <translation>intensité de la carte colorée</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>ordre de la liste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>{language} (not checked by a speaker)</source>
        <translation>{language} (non vérifié par un locuteur)</translation>
    </message>
    <message>
        <source>No speaker has checked this language yet. Sentences about safety show the English too.</source>
        <translation>Aucun locuteur n’a encore vérifié cette langue. Les phrases sur la sécurité sont aussi affichées en anglais.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>&amp;Taille des lettres</translation>
    </message>
    <message>
        <source>A smaller number leaves more of the computer to other programs.</source>
        <translation>Avec moins, l’ordinateur reste plus libre pour les autres programmes.</translation>
    </message>
    <message>
        <source>Clea&amp;r the list of recent files</source>
        <translation>&amp;Effacer la liste des fichiers récents</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Films read at the same &amp;time</source>
        <translation>Clichés lus en &amp;même temps</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>&amp;Dossier surveillé</translation>
    </message>
    <message>
        <source>New films in this folder are scored as they arrive.</source>
        <translation>Les nouveaux clichés de ce dossier reçoivent un score dès leur arrivée.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Ne plus surveiller</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Remembered: {n}. The films themselves are not touched.</source>
        <translation>En mémoire&#xa0;: {n}. Les clichés eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Est-il fiable&#xa0;?</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Lecture des rapports…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All numbers are read from the model&apos;s own reports: {model}.</source>
        <translation>Tous les chiffres viennent des rapports du modèle lui-même&#xa0;: {model}.</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)</source>
        <translation>Sur 100 enfants avec une pneumonie sur le cliché, il en repère {found} et en manque {missed}. (Test&#xa0;: {tp} sur {ill}.)</translation>
    </message>
    <message>
        <source>Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)</source>
        <translation>Sur 100 enfants au cliché normal, il juge quand même le cliché évocateur de pneumonie chez {n}. (Test&#xa0;: {fp} sur {well}.)</translation>
    </message>
    <message>
        <source>Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. Where {rare} of 100 have it, {rare_ppv}.</source>
        <translation>Là où {share} enfants sur 100 ont une pneumonie, {ppv} clichés sur 100 jugés évocateurs en montrent une. Là où {rare} sur 100 en ont une&#xa0;: {rare_ppv}.</translation>
    </message>
    <message>
        <source>Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.</source>
        <translation>Sur 100 clichés, le résultat est incertain pour {n}&#xa0;: un clinicien doit les lire. Sur 100 autres, il en juge {right} correctement et {wrong} à tort.</translation>
    </message>
    <message>
        <source>Do not use it for adults: of one adult&apos;s film with pneumonia and one without, it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.</source>
        <translation>Ne l’utilisez pas pour les adultes&#xa0;: entre un cliché d’adulte avec pneumonie et un autre sans, il donne le score le plus élevé au bon cliché {n} fois sur 100. Le hasard donnerait 50.</translation>
    </message>
    <message>
        <source>Do not use it for adults: no report says how it does there.</source>
        <translation>Ne l’utilisez pas pour les adultes&#xa0;: aucun rapport ne dit ce qu’il vaut chez eux.</translation>
    </message>
    <message>
        <source>No report says how often this model is right. Do not rely on it.</source>
        <translation>Aucun rapport ne dit à quelle fréquence ce modèle a raison. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>Avec quoi il a été fait</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia</source>
        <translation>{n} clichés, dont {ill} avec pneumonie</translation>
    </message>
    <message>
        <source>Threshold chosen on</source>
        <translation>Seuil choisi sur</translation>
    </message>
    <message>
        <source>{n} other films: {how}</source>
        <translation>{n} autres clichés&#xa0;: {how}</translation>
    </message>
    <message>
        <source>All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.</source>
        <translation>Tous les clichés, ceux de l’entraînement et ceux du test, viennent d’un seul hôpital. Ailleurs, il peut être moins bon.</translation>
    </message>
    <message>
        <source>How it did on films it had never seen</source>
        <translation>Ses résultats sur des clichés jamais vus</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testé sur</translation>
    </message>
    <message>
        <source>{n} films, {ill} of them with pneumonia; {refused} not scored</source>
        <translation>{n} clichés, dont {ill} avec pneumonie&#xa0;; {refused} sans score</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, for films like these.</source>
        <translation>Entre parenthèses&#xa0;: où se situe la vraie valeur, avec une confiance de 95&#xa0;%, pour des clichés comme ceux-ci.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>Sensitivity: pneumonia found</source>
        <translation>Sensibilité&#xa0;: pneumonies repérées</translation>
    </message>
    <message>
        <source>Specificity: healthy called healthy</source>
        <translation>Spécificité&#xa0;: normaux jugés normaux</translation>
    </message>
    <message>
        <source>Accuracy: called right</source>
        <translation>Exactitude&#xa0;: jugés correctement</translation>
    </message>
    <message>
        <source>{figure}: {n} of {total} films</source>
        <translation>{figure}&#xa0;: {n} clichés sur {total}</translation>
    </message>
    <message>
        <source>Sensitivity, bacterial ({n} films)</source>
        <translation>Sensibilité, bactérienne (clichés&#xa0;: {n})</translation>
    </message>
    <message>
        <source>Sensitivity, viral ({n} films)</source>
        <translation>Sensibilité, virale (clichés&#xa0;: {n})</translation>
    </message>
    <message>
        <source>It does not tell bacterial from viral pneumonia.</source>
        <translation>Il ne distingue pas une pneumonie bactérienne d’une pneumonie virale.</translation>
    </message>
    <message>
        <source>What a finding means where you work</source>
        <translation>Ce que vaut un résultat là où vous travaillez</translation>
    </message>
    <message>
        <source>Where {share} of 100 have it</source>
        <translation>Là où {share} sur 100 ont une pneumonie</translation>
    </message>
    <message>
        <source>“suggestive” is right in {ppv}, “no findings” is right in {npv}</source>
        <translation>«&#xa0;évocateur&#xa0;» est juste dans {ppv} des cas, «&#xa0;pas de signes&#xa0;» est juste dans {npv} des cas</translation>
    </message>
    <message>
        <source>Does a score of 70 mean 70 of 100?</source>
        <translation>Un score de 70 veut-il dire 70 sur 100&#xa0;?</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Écart moyen</translation>
    </message>
    <message>
        <source>{points} points of 100 between score and share with pneumonia</source>
        <translation>{points} points sur 100 entre le score et la part de pneumonies</translation>
    </message>
    <message>
        <source>Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.</source>
        <translation>Seulement là où la pneumonie est aussi fréquente que parmi les clichés testés ({share} sur 100). Ailleurs, le score n’est pas un risque.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>share with pneumonia</source>
        <translation>part de pneumonies</translation>
    </message>
    <message>
        <source>Calibration: {points}</source>
        <translation>Calibration&#xa0;: {points}</translation>
    </message>
    <message>
        <source>at score {score}, {share} of 100</source>
        <translation>au score {score}, {share} sur 100</translation>
    </message>
    <message>
        <source>The report&apos;s picture of the calibration</source>
        <translation>Le graphique de calibration du rapport</translation>
    </message>
    <message>
        <source>When it says “uncertain”</source>
        <translation>Quand il dit «&#xa0;incertain&#xa0;»</translation>
    </message>
    <message>
        <source>{low} to {high} of 100; threshold {threshold}</source>
        <translation>{low} à {high} sur 100&#xa0;; seuil {threshold}</translation>
    </message>
    <message>
        <source>{n} of {total} films tested</source>
        <translation>{n} clichés sur {total} testés</translation>
    </message>
    <message>
        <source>All other figures here count by the threshold alone, as if there were no such zone.</source>
        <translation>Tous les autres chiffres ici sont comptés selon le seuil seul, comme si cette zone n’existait pas.</translation>
    </message>
    <message>
        <source>Right among the others</source>
        <translation>Justes parmi les autres</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Où il échoue</translation>
    </message>
    <message>
        <source>Adults: area under the curve</source>
        <translation>Adultes&#xa0;: aire sous la courbe</translation>
    </message>
    <message>
        <source>{figure}, {n} films; 0.5 is guessing</source>
        <translation>{figure}, clichés&#xa0;: {n}&#xa0;; 0.5 = hasard</translation>
    </message>
    <message>
        <source>Adults: refused or warned of</source>
        <translation>Adultes&#xa0;: refusés ou avec avertissement</translation>
    </message>
    <message>
        <source>Adults: scored without a warning</source>
        <translation>Adultes&#xa0;: score sans avertissement</translation>
    </message>
    <message>
        <source>{n} of {total} films</source>
        <translation>{n} clichés sur {total}</translation>
    </message>
    <message>
        <source>Lungs covered: area under the curve</source>
        <translation>Poumons masqués&#xa0;: aire sous la courbe</translation>
    </message>
    <message>
        <source>{figure}, or {other} covered another way; 0.5 is guessing</source>
        <translation>{figure}, ou {other} masqués autrement&#xa0;; 0.5 = hasard</translation>
    </message>
    <message>
        <source>With the lungs covered it can hardly tell: it goes by the lungs.</source>
        <translation>Poumons masqués, il ne distingue presque plus rien&#xa0;: il se fonde sur les poumons.</translation>
    </message>
    <message>
        <source>It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.</source>
        <translation>Poumons masqués, il ne devrait rien pouvoir distinguer. Il y arrive un peu&#xa0;: une partie de ce sur quoi il se fonde n’est pas dans les poumons.</translation>
    </message>
    <message>
        <source>What is no usable chest film: refused or warned of</source>
        <translation>Ce qui n’est pas un cliché thoracique utilisable&#xa0;: refusé ou avec avertissement</translation>
    </message>
    <message>
        <source>Good chest films: refused or warned of</source>
        <translation>Bons clichés thoraciques&#xa0;: refusés ou avec avertissement</translation>
    </message>
    <message>
        <source>{figure} of {n}</source>
        <translation>{figure} sur {n}</translation>
    </message>
    <message>
        <source>The same method, trained again</source>
        <translation>La même méthode, entraînée à nouveau</translation>
    </message>
    <message>
        <source>Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}</source>
        <translation>Moyenne de {n} entraînements avec son intervalle à 95&#xa0;%&#xa0;; le premier est le modèle que vous utilisez&#xa0;: {first}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Sensibilité,&#xa0;%</translation>
    </message>
    <message>
        <source>Specificity, %</source>
        <translation>Spécificité,&#xa0;%</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>{mean}; this one {first}</source>
        <translation>{mean}&#xa0;; celui-ci&#xa0;: {first}</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>Quand ne pas l’utiliser</translation>
    </message>
    <message>
        <source>For adults, for children of six years and more, and for infants under one year.</source>
        <translation>Pour les adultes, les enfants de six ans et plus, et les nourrissons de moins d’un an.</translation>
    </message>
    <message>
        <source>For side views, and for anything but a frontal chest film.</source>
        <translation>Pour les clichés de profil, et pour tout ce qui n’est pas un cliché thoracique de face.</translation>
    </message>
    <message>
        <source>For photographs of a film on a light box, of a screen or of paper.</source>
        <translation>Pour les photos d’un cliché sur négatoscope, d’un écran ou d’un papier.</translation>
    </message>
    <message>
        <source>To rule pneumonia out: a low score does not exclude it.</source>
        <translation>Pour écarter une pneumonie&#xa0;: un score bas ne l’exclut pas.</translation>
    </message>
    <message>
        <source>To choose a treatment: it does not tell bacterial from viral pneumonia.</source>
        <translation>Pour choisir un traitement&#xa0;: il ne distingue pas une pneumonie bactérienne d’une pneumonie virale.</translation>
    </message>
    <message>
        <source>Without a clinician: the decision stays with one.</source>
        <translation>Sans clinicien&#xa0;: la décision reste la sienne.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>Nom et version</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>Fichier (SHA-256)</translation>
    </message>
    <message>
        <source>What is not known here</source>
        <translation>Ce qu’on ne sait pas ici</translation>
    </message>
    <message>
        <source>There is no report of a test of this model.</source>
        <translation>Il n’y a pas de rapport de test de ce modèle.</translation>
    </message>
    <message>
        <source>There is no report on what it does with the lungs covered.</source>
        <translation>Aucun rapport ne dit ce qu’il fait quand les poumons sont masqués.</translation>
    </message>
    <message>
        <source>There is no report on adults&apos; films and on what is no chest film.</source>
        <translation>Il n’y a pas de rapport sur les clichés d’adultes ni sur les images qui ne sont pas des clichés thoraciques.</translation>
    </message>
    <message>
        <source>There is no report on how many of the films tested are warned of.</source>
        <translation>Aucun rapport ne dit combien de clichés testés reçoivent un avertissement.</translation>
    </message>
    <message>
        <source>There is no report on the same recipe trained again.</source>
        <translation>Il n’y a pas de rapport sur la même méthode entraînée à nouveau.</translation>
    </message>
    <message>
        <source>There is no report on the films it was trained on.</source>
        <translation>Il n’y a pas de rapport sur les clichés de l’entraînement.</translation>
    </message>
    <message>
        <source>There is no picture of how scores and shares agree.</source>
        <translation>Il n’y a pas de graphique montrant l’accord entre les scores et la part de pneumonies.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Cliché</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Rapport de ce cliché…</translation>
    </message>
    <message>
        <source>Report of the list…</source>
        <translation>Rapport de la liste…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Compare two films</source>
        <translation>Comparer deux clichés</translation>
    </message>
    <message>
        <source>Where the program looked</source>
        <translation>Où le programme a regardé</translation>
    </message>
    <message>
        <source>Find a film</source>
        <translation>Chercher un cliché</translation>
    </message>
    <message>
        <source>Score the rest</source>
        <translation>Évaluer le reste</translation>
    </message>
    <message>
        <source>Age, as the reader said: {age}.</source>
        <translation>Âge, selon le lecteur&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>The child&apos;s age is not known: the score holds only for children of 1 to 5 years.</source>
        <translation>L’âge de l’enfant n’est pas connu&#xa0;: le score ne vaut que pour les enfants de 1 à 5 ans.</translation>
    </message>
    <message>
        <source>New in the watched folder: {n}</source>
        <translation>Nouveaux dans le dossier surveillé&#xa0;: {n}</translation>
    </message>
    <message>
        <source>The results of {n} films are not saved as a table. Close all the same?</source>
        <translation>Les résultats ne sont pas enregistrés dans un tableau (clichés&#xa0;: {n}). Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là. Rebranchez la clé USB&#xa0;: le programme continue tout seul. ({reason})</translation>
    </message>
    <message>
        <source>{n} files are in the folder already. Score them too? New ones are scored as they arrive.</source>
        <translation>Fichiers déjà dans le dossier&#xa0;: {n}. Calculer aussi leur score&#xa0;? Les nouveaux reçoivent un score dès leur arrivée.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Summary of the list…</source>
        <translation>Bilan de la liste…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>How good is the program?</source>
        <translation>Le programme est-il fiable&#xa0;?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Ce qu’il ne peut pas faire</translation>
    </message>
    <message>
        <source>It can miss pneumonia. An unwell child needs a clinician, whatever the program says.</source>
        <translation>Il peut passer à côté d’une pneumonie. Un enfant qui ne va pas bien doit être vu par un clinicien, quoi que dise le programme.</translation>
    </message>
    <message>
        <source>It calls some healthy films suggestive. The score is not a risk.</source>
        <translation>Il juge évocateurs certains clichés normaux. Le score n’est pas un risque.</translation>
    </message>
    <message>
        <source>It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes.</source>
        <translation>Il recherche seulement la pneumonie&#xa0;: il ne recherche ni la tuberculose, ni les fractures, ni les problèmes du cœur, ni les tubes ou sondes.</translation>
    </message>
    <message>
        <source>It was not tested on babies, older children or adults, nor on films taken from the side.</source>
        <translation>Il n’a pas été testé chez les bébés, les enfants plus grands ni les adultes, ni sur les clichés de profil.</translation>
    </message>
    <message>
        <source>Your films stay on this computer. Nothing is sent anywhere.</source>
        <translation>Vos clichés restent sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>I &amp;understand, begin</source>
        <translation>J’ai &amp;compris, commencer</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version {version}. Apache License 2.0.</source>
        <translation>Version {version}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Its SHA-256: {hash}</source>
        <translation>Son SHA-256&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what is inside</source>
        <translation>&amp;Licences du programme et de ce qu’il contient</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Lecture des licences…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Notices: data and libraries</source>
        <translation>Mentions&#xa0;: données et bibliothèques</translation>
    </message>
    <message>
        <source>The file is not here. Install the program again.</source>
        <translation>Le fichier n’est pas ici. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>Ce composant ne fournit pas le texte de sa licence.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Search continued from the other end.</source>
        <translation>Recherche reprise à l’autre bout.</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>Lecture du guide…</translation>
    </message>
    <message>
        <source>The user guide did not come with this program. Install it again to have it here.</source>
        <translation>Le guide d’utilisation n’a pas été fourni avec ce programme. Réinstallez le programme pour l’avoir ici.</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Pour faire ceci</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Appuyez sur</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.</source>
        <translation>Vos clichés ne sont pas modifiés. Réessayez&#xa0;; si cela se reproduit, appuyez sur «&#xa0;Copier les détails&#xa0;» et envoyez-les à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Voir les détails</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Without names of files, folders or people</source>
        <translation>Sans noms de fichiers, de dossiers ni de personnes</translation>
    </message>
    <message>
        <source>Copied, without names of files, folders or people.</source>
        <translation>Copié, sans noms de fichiers, de dossiers ni de personnes.</translation>
    </message>
    <message>
        <source>How old is the child? The file does not say.</source>
        <translation>Quel âge a l’enfant&#xa0;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Moins de 1 an</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>1 à 5 ans</translation>
    </message>
    <message>
        <source>6 or older</source>
        <translation>6 ans ou plus</translation>
    </message>
    <message>
        <source>Age, as you said: {age}</source>
        <translation>Âge, selon vous&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Scored as you changed it: {how}.</source>
        <translation>Score du cliché comme vous l’avez tourné&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} films are scored.</source>
        <translation>Arrêté. Clichés avec score&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>If the program ended now, the results so far would be lost ({reason}). Save the table at the end.</source>
        <translation>Si le programme se fermait maintenant, les scores déjà calculés seraient perdus ({reason}). Enregistrez le tableau à la fin.</translation>
    </message>
    <message>
        <source>Watching “{name}” for new films.</source>
        <translation>Recherche de nouveaux clichés dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?</source>
        <translation>Le programme a été fermé avant la fin. Clichés à analyser&#xa0;: {total}. Clichés terminés&#xa0;: {done}. Continuer avec le reste&#xa0;?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)</source>
        <translation>Tableau (*.csv);;Classeur Excel (*.xlsx);;Lignes JSON (*.jsonl)</translation>
    </message>
</context>
</TS>
