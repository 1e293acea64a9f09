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
        <source>The history of results is damaged. A new one was begun; {n} results could be brought over from the old one.</source>
        <translation>L’historique des résultats est endommagé. Un nouveau a été commencé ; {n} résultats ont pu être repris de l’ancien.</translation>
    </message>
    <message>
        <source>The old one is kept as “{name}”. The films themselves are not touched.</source>
        <translation>L’ancien est conservé sous le nom « {name} ». Les clichés eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The history of results is damaged and can&apos;t be read.</source>
        <translation>L’historique des résultats est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Results are not kept until the file is moved away; it can&apos;t be renamed ({reason}). Move it away yourself.</source>
        <translation>Les résultats ne sont pas conservés tant que le fichier n’est pas déplacé ; il ne peut pas être renommé ({reason}). Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>The history of results comes from a newer version of the program. It is left as it is.</source>
        <translation>L’historique des résultats vient d’une version plus récente du programme. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>You can work on, but results are not kept. Use the newer version to find them.</source>
        <translation>Vous pouvez continuer à travailler, mais les résultats ne sont pas conservés. Utilisez la version plus récente pour les retrouver.</translation>
    </message>
    <message>
        <source>The history of results can&apos;t be used ({reason}).</source>
        <translation>L’historique des résultats ne peut pas être utilisé ({reason}).</translation>
    </message>
    <message>
        <source>You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.</source>
        <translation>Vous pouvez continuer à travailler, et ce qui a été conservé avant est toujours là. Libérez de la place sur le disque, ou demandez le droit d’écrire ici.</translation>
    </message>
    <message>
        <source>Another program holds the history of results.</source>
        <translation>Un autre programme utilise l’historique des résultats.</translation>
    </message>
    <message>
        <source>This result is not in the history.</source>
        <translation>Ce résultat n’est pas dans l’historique.</translation>
    </message>
    <message>
        <source>Switch the history on in the settings, and score the film again.</source>
        <translation>Activez l’historique dans les réglages et faites recalculer le score du cliché.</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Résultats précédents</translation>
    </message>
    <message>
        <source>Search by file name, folder or note</source>
        <translation>Chercher par nom de fichier, dossier ou note</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>When the films were scored</source>
        <translation>Quand les clichés ont reçu leur score</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Résultats affichés</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column} : {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>More on the chosen result</source>
        <translation>Plus sur le résultat choisi</translation>
    </message>
    <message>
        <source>Scored: {last}.</source>
        <translation>Score calculé : {last}.</translation>
    </message>
    <message>
        <source>Scored: {last}. For the first time: {first}.</source>
        <translation>Score calculé : {last}. La première fois : {first}.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold}.</source>
        <translation>Modèle : {model}. Seuil : {threshold}.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <translation>&amp;Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>No results are kept yet. Each film that is scored will stand here.</source>
        <translation>Aucun résultat n’est encore conservé. Chaque cliché qui reçoit un score apparaîtra ici.</translation>
    </message>
    <message>
        <source>No result fits what is searched for and chosen above.</source>
        <translation>Aucun résultat ne correspond à la recherche et aux choix ci-dessus.</translation>
    </message>
    <message>
        <source>The history is switched off: new results are not kept. You can switch it on in the settings.</source>
        <translation>L’historique est désactivé : les nouveaux résultats ne sont pas conservés. Vous pouvez l’activer dans les réglages.</translation>
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
        <source>Read first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <source>The program can&apos;t decide. A clinician has to read this film.</source>
        <translation>Le programme ne peut pas trancher. Un clinicien doit lire ce cliché.</translation>
    </message>
    <message>
        <source>Say what you see. Then the score appears.</source>
        <translation>Dites ce que vous voyez. Le score apparaît ensuite.</translation>
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
        <source>{n} to be read first</source>
        <translation>À lire d’abord&#xa0;: {n}</translation>
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
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>days that the history is kept</source>
        <translation>jours de conservation de l’historique</translation>
    </message>
    <message>
        <source>own read first</source>
        <translation>votre lecture d’abord</translation>
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
        <source>Save as DICOM</source>
        <translation>Enregistrer en DICOM</translation>
    </message>
    <message>
        <source>For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. Files that are there already are left as they are.</source>
        <translation>Pour les archives et les visionneuses de radiographies (PACS). Chaque cliché reçoit ses propres fichiers ; le cliché lui-même n’est jamais modifié. Les fichiers déjà présents restent tels quels.</translation>
    </message>
    <message>
        <source>Films:</source>
        <translation>Clichés :</translation>
    </message>
    <message>
        <source>This fil&amp;m</source>
        <translation>Ce cli&amp;ché</translation>
    </message>
    <message>
        <source>&amp;All films of the list: {n}</source>
        <translation>&amp;Tous les {n} clichés de la liste</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>Écrire :</translation>
    </message>
    <message>
        <source>&amp;Picture: the film with the result under it</source>
        <translation>&amp;Image : le cliché avec le résultat en dessous</translation>
    </message>
    <message>
        <source>Structured &amp;report: score, decision, warnings, model</source>
        <translation>&amp;Rapport structuré : score, décision, avertissements, modèle</translation>
    </message>
    <message>
        <source>&amp;Copy of the film</source>
        <translation>C&amp;opie du cliché</translation>
    </message>
    <message>
        <source>The patient:</source>
        <translation>Le patient :</translation>
    </message>
    <message>
        <source>&amp;Leave out names, IDs and dates</source>
        <translation>&amp;Laisser de côté noms, ID et dates</translation>
    </message>
    <message>
        <source>As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. Films that are no DICOM files name nobody: an archive can&apos;t tell whose they are.</source>
        <translation>Avec ces choix, les fichiers disent qui est le patient, pour qu’une archive les range à côté du cliché. Gardez-les en lieu sûr. Les clichés qui ne sont pas des fichiers DICOM ne nomment personne : une archive ne peut pas savoir à qui ils sont.</translation>
    </message>
    <message>
        <source>As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). An archive can&apos;t put the files beside the patient&apos;s film. Letters that are part of the picture stay in the picture: look at it before you give it away.</source>
        <translation>Avec ces choix, les noms, ID, dates et entrées privées n’y figurent pas (DICOM PS3.15, profil de base). Une archive ne peut pas ranger les fichiers à côté du cliché du patient. Les lettres qui font partie de l’image y restent : regardez-la avant de la donner.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a folder for the DICOM files</source>
        <translation>Choisir un dossier pour les fichiers DICOM</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Aucun dossier choisi.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Tick what to write.</source>
        <translation>Cochez ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>Films written: {films} (files: {files}).</source>
        <translation>Clichés écrits : {films} (fichiers : {files}).</translation>
    </message>
    <message>
        <source>Stopped. Films written: {films} (files: {files}); these are whole.</source>
        <translation>Arrêté. Clichés écrits : {films} (fichiers : {files}) ; ceux-ci sont complets.</translation>
    </message>
    <message>
        <source>{n} of them cannot be judged; their reports say why.</source>
        <translation>Dont non évaluables : {n} ; leurs rapports disent pourquoi.</translation>
    </message>
    <message>
        <source>{n} films were in the folder already and stay as they are. Choose an empty folder.</source>
        <translation>Clichés déjà présents dans le dossier, laissés tels quels : {n}. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>{n} films could not be written:</source>
        <translation>Clichés qui n’ont pas pu être écrits : {n}</translation>
    </message>
    <message>
        <source>{n} pictures do not show where the program looked: another model is in use than the one that scored the film, or it can&apos;t show it.</source>
        <translation>Images qui ne montrent pas où le programme a regardé : {n}. Le modèle en service n’est pas celui qui a évalué le cliché, ou il ne peut pas le montrer.</translation>
    </message>
    <message>
        <source>{n} films say that letters are burnt into them: names may still be seen.</source>
        <translation>Clichés qui indiquent que des lettres sont incrustées dans l’image : {n}. Des noms peuvent encore se voir.</translation>
    </message>
    <message>
        <source>{n} films may have letters burnt into their picture: look at them before you give them away.</source>
        <translation>Clichés qui peuvent avoir des lettres incrustées dans l’image : {n}. Regardez-les avant de les donner.</translation>
    </message>
    <message>
        <source>{n} films could not be copied without names; their other files were written.</source>
        <translation>Clichés qui n’ont pas pu être copiés sans noms : {n} ; leurs autres fichiers ont été écrits.</translation>
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
        <source>&amp;Earlier results</source>
        <translation>&amp;Résultats précédents</translation>
    </message>
    <message>
        <source>&amp;Keep results, so that they can be found again</source>
        <translation>&amp;Conserver les résultats pour les retrouver</translation>
    </message>
    <message>
        <source>How long results are kept</source>
        <translation>Durée de conservation des résultats</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>pendant {n} jours</translation>
    </message>
    <message>
        <source>until they are deleted</source>
        <translation>jusqu’à leur suppression</translation>
    </message>
    <message>
        <source>On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.</source>
        <translation>Sur cet ordinateur seulement, avec les noms des fichiers, jamais les clichés eux-mêmes. Les entrées plus anciennes sont supprimées automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Delete all of them…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete all earlier results, with your own reads, verdicts and notes? They can&apos;t be brought back. Films, saved tables and reports stay; so does the audit log, which names nobody.</source>
        <translation>Supprimer tous les résultats précédents, avec vos lectures, avis et notes ? Ils ne pourront pas être récupérés. Les clichés, les tableaux et rapports enregistrés restent ; le journal d’audit, qui ne nomme personne, aussi.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>Supprimés : {n}</translation>
    </message>
    <message>
        <source>I read each film &amp;first: ask me before the score is shown</source>
        <translation>Je lis chaque cliché d’&amp;abord : me demander avant de montrer le score</translation>
    </message>
    <message>
        <source>Your read and the program&apos;s are compared under Records, Reader and program.</source>
        <translation>Votre lecture et celle du programme sont comparées sous Registres, Lecteur et programme.</translation>
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
        <source>Another program holds the audit log.</source>
        <translation>Un autre programme occupe le journal d’audit.</translation>
    </message>
    <message>
        <source>Close other windows of this program, and try again.</source>
        <translation>Fermez les autres fenêtres de ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written ({reason}).</source>
        <translation>Impossible d’écrire dans le journal d’audit ({reason}).</translation>
    </message>
    <message>
        <source>Make room there, or make the folder writable. Until then nothing that happens is noted in it.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture. Jusque-là, rien de ce qui se passe n’y est noté.</translation>
    </message>
    <message>
        <source>The end of the audit log is damaged: it can&apos;t be continued.</source>
        <translation>La fin du journal d’audit est endommagée&#xa0;: il ne peut pas être continué.</translation>
    </message>
    <message>
        <source>Rename the file and keep it. The program then begins a new one, and notes it there.</source>
        <translation>Renommez le fichier et gardez-le. Le programme en commence alors un nouveau et y note ce fait.</translation>
    </message>
    <message>
        <source>There is no audit log yet, or it is gone.</source>
        <translation>Il n’y a pas encore de journal d’audit, ou il a disparu.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be read ({reason}).</source>
        <translation>Le journal d’audit ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Check the permissions and the drive.</source>
        <translation>Vérifiez les droits d’accès et le lecteur.</translation>
    </message>
    <message>
        <source>Line {line} was changed: what it says does not fit its hash.</source>
        <translation>La ligne {line} a été modifiée&#xa0;: son contenu ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>Line {line} is not a line of this log: it was damaged or overwritten.</source>
        <translation>La ligne {line} n’est pas une ligne de ce journal&#xa0;: elle a été endommagée ou écrasée.</translation>
    </message>
    <message>
        <source>Lines are missing before line {line}: {0}.</source>
        <translation>Lignes manquantes avant la ligne {line}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}.</source>
        <translation>L’ordre a été changé&#xa0;: la ligne {line} a été écrite comme ligne {0}, et celle qui devrait être ici se trouve en {1}.</translation>
    </message>
    <message>
        <source>A line was put in: line {line} has the number {0}, which another one has already.</source>
        <translation>Une ligne a été ajoutée&#xa0;: la ligne {line} porte le numéro {0}, qu’une autre porte déjà.</translation>
    </message>
    <message>
        <source>Line {line} was changed or exchanged together with its hash: line {0} does not follow from it.</source>
        <translation>La ligne {line} a été modifiée ou remplacée avec son empreinte&#xa0;: la ligne {0} n’en découle pas.</translation>
    </message>
    <message>
        <source>When line {line} was written, lines before it were missing or exchanged: there had been {0}.</source>
        <translation>Quand la ligne {line} a été écrite, des lignes manquaient avant elle ou avaient été remplacées&#xa0;: il y en avait eu {0}.</translation>
    </message>
    <message>
        <source>The end was cut off: there are {0} lines, and {source} says {1}.</source>
        <translation>La fin a été coupée&#xa0;: il y a {0} lignes, et {source} en indique {1}.</translation>
    </message>
    <message>
        <source>Line {line}, or one before it, was written anew: {source} has another hash for it.</source>
        <translation>La ligne {line}, ou une ligne avant elle, a été réécrite&#xa0;: {source} en indique une autre empreinte.</translation>
    </message>
    <message>
        <source>the database of the program</source>
        <translation>la base de données du programme</translation>
    </message>
    <message>
        <source>the number that you gave</source>
        <translation>le numéro que vous avez donné</translation>
    </message>
    <message>
        <source>{n} lines, whole. The last is of {time}.</source>
        <translation>{n} lignes, intactes. La dernière date du {time}.</translation>
    </message>
    <message>
        <source>The audit log is empty.</source>
        <translation>Le journal d’audit est vide.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written. First bad line: {line}.</source>
        <translation>Le journal d’audit n’est plus tel qu’il a été écrit. Première ligne fautive&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.</source>
        <translation>Après la dernière ligne se trouvent {bytes} octets d’une ligne jamais achevée, comme en laisse une panne. Ce n’est pas une alarme.</translation>
    </message>
    <message>
        <source>When line {line} was written the database did not know the log: a cut just before it could not be seen.</source>
        <translation>Quand la ligne {line} a été écrite, la base de données ne connaissait pas le journal&#xa0;: une coupure juste avant ne pouvait pas être vue.</translation>
    </message>
    <message>
        <source>Compared with {source}: {count} lines.</source>
        <translation>Comparé avec {source}&#xa0;: {count} lignes.</translation>
    </message>
    <message>
        <source>Not compared with the database: whether the end was cut off can&apos;t be seen.</source>
        <translation>Non comparé avec la base de données&#xa0;: on ne peut pas voir si la fin a été coupée.</translation>
    </message>
    <message>
        <source>There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: compare with the line “Audit log” on a printed report.</source>
        <translation>Il n’y a pas de clé secrète. Qui réécrit tout le journal et la base de données n’y laisse aucune trace&#xa0;: comparez avec la ligne «&#xa0;Journal d’audit&#xa0;» d’un rapport imprimé.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>{head} (number of lines : last hash)</source>
        <translation>{head} (nombre de lignes : dernière empreinte)</translation>
    </message>
    <message>
        <source>The program writes down what happens: which film was scored with which model, what the reader said, what was saved, which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.</source>
        <translation>Le programme note ce qui se passe&#xa0;: quel cliché a reçu un score avec quel modèle, ce que le lecteur a dit, ce qui a été enregistré, quels réglages et modèles ont été changés. Aucun nom, aucun nom de fichier, aucune image&#xa0;: un cliché est l’empreinte de son fichier. Chaque ligne porte l’empreinte de la ligne précédente&#xa0;: une ligne modifiée, enlevée ou déplacée plus tard est donc retrouvée.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Number and last hash</source>
        <translation>Nombre et dernière empreinte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied. Keep it where nobody who uses this computer can change it.</source>
        <translation>Copié. Gardez-le là où personne qui utilise cet ordinateur ne peut le modifier.</translation>
    </message>
    <message>
        <source>Copy the number of lines and the last hash</source>
        <translation>Copier le nombre de lignes et la dernière empreinte</translation>
    </message>
    <message>
        <source>&amp;From a report:</source>
        <translation>&amp;D’un rapport&#xa0;:</translation>
    </message>
    <message>
        <source>The number and hash of the line “Audit log”, if you have a report at hand</source>
        <translation>Le nombre et l’empreinte de la ligne «&#xa0;Journal d’audit&#xa0;», si vous avez un rapport sous la main</translation>
    </message>
    <message>
        <source>This is not such a line. It looks like this: {example}</source>
        <translation>Ce n’est pas une telle ligne. Elle ressemble à ceci&#xa0;: {example}</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>Lecture de toutes les lignes…</translation>
    </message>
    <message>
        <source>The log could not be checked. {reason}</source>
        <translation>Le journal n’a pas pu être vérifié. {reason}</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Film scored</source>
        <translation>Cliché évalué</translation>
    </message>
    <message>
        <source>Own read</source>
        <translation>Lecture propre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Age answered</source>
        <translation>Âge indiqué</translation>
    </message>
    <message>
        <source>Saved or printed</source>
        <translation>Enregistré ou imprimé</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage changé</translation>
    </message>
    <message>
        <source>Model installed</source>
        <translation>Modèle installé</translation>
    </message>
    <message>
        <source>Earlier model again</source>
        <translation>Retour au modèle précédent</translation>
    </message>
    <message>
        <source>Threshold chosen</source>
        <translation>Seuil choisi</translation>
    </message>
    <message>
        <source>Results deleted</source>
        <translation>Résultats supprimés</translation>
    </message>
    <message>
        <source>Check on own films</source>
        <translation>Contrôle sur vos clichés</translation>
    </message>
    <message>
        <source>Unfinished line cut</source>
        <translation>Ligne inachevée coupée</translation>
    </message>
    <message>
        <source>Lines were missing</source>
        <translation>Des lignes manquaient</translation>
    </message>
    <message>
        <source>Count was lost</source>
        <translation>Le nombre était perdu</translation>
    </message>
    <message>
        <source>{finding}, score {score} of 100</source>
        <translation>{finding}, score {score} sur 100</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{said}, with a note</source>
        <translation>{said}, avec une note</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>report of a list</source>
        <translation>rapport d’une liste</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>report of a check on own films</source>
        <translation>rapport du contrôle sur vos clichés</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>{what}; films: {n}</source>
        <translation>{what}&#xa0;; clichés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>one to five years</source>
        <translation>un à cinq ans</translation>
    </message>
    <message>
        <source>another age</source>
        <translation>un autre âge</translation>
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
        <source>&amp;Records</source>
        <translation>&amp;Registres</translation>
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
        <source>Earlier results…</source>
        <translation>Résultats précédents…</translation>
    </message>
    <message>
        <source>Reader and program…</source>
        <translation>Lecteur et programme…</translation>
    </message>
    <message>
        <source>Check on own films…</source>
        <translation>Contrôle sur vos clichés…</translation>
    </message>
    <message>
        <source>Changes by week…</source>
        <translation>Évolution par semaine…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Journal d’audit…</translation>
    </message>
    <message>
        <source>Model…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Enregistrer en DICOM…</translation>
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
        <source>It can&apos;t be read which model is in use. No film is scored until you choose one.</source>
        <translation>Impossible de lire quel modèle est utilisé. Aucun cliché ne reçoit de score tant que vous n’en choisissez pas un.</translation>
    </message>
    <message>
        <source>The installed model that is in use is damaged or gone. No film is scored with it.</source>
        <translation>Le modèle installé qui est utilisé est endommagé ou a disparu. Aucun cliché ne reçoit de score avec lui.</translation>
    </message>
    <message>
        <source>Go back to the model before: in the window under Records, Model; or with “{command}”.</source>
        <translation>Revenez au modèle précédent : dans la fenêtre, sous Registres, Modèle ; ou avec « {command} ».</translation>
    </message>
    <message>
        <source>The model can&apos;t be installed or changed ({reason}). The model in use stays.</source>
        <translation>Le modèle ne peut pas être installé ni changé ({reason}). Le modèle utilisé reste.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, or ask for the right to write here.</source>
        <translation>Libérez de l’espace sur le disque de cet ordinateur, ou demandez le droit d’écrire ici.</translation>
    </message>
    <message>
        <source>Another window or command is changing the model.</source>
        <translation>Une autre fenêtre ou commande est en train de changer le modèle.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Meanwhile another window or command has changed the model in use.</source>
        <translation>Entre-temps, une autre fenêtre ou commande a changé le modèle utilisé.</translation>
    </message>
    <message>
        <source>Look at which model is in use now, then try again.</source>
        <translation>Regardez quel modèle est utilisé maintenant, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no model before: the one that came with the program is in use.</source>
        <translation>Il n’y a pas de modèle précédent : celui fourni avec le programme est utilisé.</translation>
    </message>
    <message>
        <source>This model can&apos;t be removed: it is in use, or it came with the program.</source>
        <translation>Ce modèle ne peut pas être supprimé : il est utilisé, ou il est fourni avec le programme.</translation>
    </message>
    <message>
        <source>Choose another model first.</source>
        <translation>Choisissez d’abord un autre modèle.</translation>
    </message>
    <message>
        <source>This model is in use already.</source>
        <translation>Ce modèle est déjà utilisé.</translation>
    </message>
    <message>
        <source>This is no model: its name ends neither in “{suffix}” nor in “.json”.</source>
        <translation>Ce n’est pas un modèle : son nom ne finit ni par « {suffix} » ni par « .json ».</translation>
    </message>
    <message>
        <source>Choose the model package on the stick.</source>
        <translation>Choisissez le paquet du modèle sur la clé.</translation>
    </message>
    <message>
        <source>This model can&apos;t be used: {reason} The model in use stays.</source>
        <translation>Ce modèle est inutilisable : {reason} Le modèle utilisé reste.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its maker.</source>
        <translation>Copiez-le de nouveau depuis son origine, ou demandez à son auteur.</translation>
    </message>
    <message>
        <source>This model fails on the reference film {film}: {reason} The model in use stays.</source>
        <translation>Ce modèle échoue sur le cliché de référence {film} : {reason} Le modèle utilisé reste.</translation>
    </message>
    <message>
        <source>This model gives none of the reference films a score. The model in use stays.</source>
        <translation>Ce modèle ne donne de score à aucun cliché de référence. Le modèle utilisé reste.</translation>
    </message>
    <message>
        <source>That installed model is damaged.</source>
        <translation>Ce modèle installé est endommagé.</translation>
    </message>
    <message>
        <source>Install it again from its file, or choose another one.</source>
        <translation>Réinstallez-le depuis son fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>On this computer the model computes something else than on its maker&apos;s: {film} gets {score} of 100 here, {expected} there. The model in use stays.</source>
        <translation>Sur cet ordinateur, le modèle calcule autre chose que chez son auteur : {film} reçoit {score} sur 100 ici, {expected} là-bas. Le modèle utilisé reste.</translation>
    </message>
    <message>
        <source>Tell the model&apos;s maker which computer this is.</source>
        <translation>Dites à l’auteur du modèle de quel ordinateur il s’agit.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>aucun score</translation>
    </message>
    <message>
        <source>Model file (SHA-256 begins)</source>
        <translation>Fichier du modèle (début du SHA-256)</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>{n} films ({split})</source>
        <translation>{n} clichés ({split})</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation>{low} à {high} sur 100</translation>
    </message>
    <message>
        <source>balanced: the model&apos;s own</source>
        <translation>équilibré : celui du modèle</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Shows where it looked</source>
        <translation>Montre où il a regardé</translation>
    </message>
    <message>
        <source>Warns of films unlike those it was made from</source>
        <translation>Avertit des clichés différents de ceux dont il est fait</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used, so there is nothing to compare with: {reason}</source>
        <translation>Le modèle actuel est inutilisable, il n’y a donc rien à comparer : {reason}</translation>
    </message>
    <message>
        <source>The other model is meant for another use than the present one. Read it below.</source>
        <translation>L’autre modèle est prévu pour un autre usage que l’actuel. Lisez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Films of the same patients were in its training and in its tests: its figures look better than it is.</source>
        <translation>Des clichés des mêmes patients étaient dans son entraînement et dans ses tests : ses chiffres paraissent meilleurs qu’il n’est.</translation>
    </message>
    <message>
        <source>The threshold profile that you chose does not go over to the other model: it begins with its own threshold. Check it on your own films before you choose a profile for it.</source>
        <translation>Le profil de seuil que vous avez choisi ne passe pas à l’autre modèle : il commence avec son propre seuil. Contrôlez-le sur vos clichés avant de choisir un profil pour lui.</translation>
    </message>
    <message>
        <source>For the other model, too, a threshold profile was chosen earlier: it is used again.</source>
        <translation>Pour l’autre modèle aussi, un profil de seuil avait été choisi : il est repris.</translation>
    </message>
    <message>
        <source>The other model can&apos;t warn of films that are unlike those it was made from.</source>
        <translation>L’autre modèle ne peut pas avertir des clichés différents de ceux dont il est fait.</translation>
    </message>
    <message>
        <source>No scores of its maker came with it: whether it computes here as it should could not be checked.</source>
        <translation>Aucun score de son auteur n’était joint : impossible de vérifier s’il calcule ici comme il doit.</translation>
    </message>
    <message>
        <source>Of {films} reference films the score changes on {scores}, the finding on {decisions}.</source>
        <translation>Sur {films} clichés de référence, le score change pour {scores}, le résultat pour {decisions}.</translation>
    </message>
    <message>
        <source>The other model on {films} reference films:</source>
        <translation>L’autre modèle sur {films} clichés de référence :</translation>
    </message>
    <message>
        <source>finding changes</source>
        <translation>le résultat change</translation>
    </message>
    <message>
        <source>score changes</source>
        <translation>le score change</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>{then} in place of {now}</source>
        <translation>{then} à la place de {now}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <translation>SHA-256 du fichier : {hash}</translation>
    </message>
    <message>
        <source>Hash of the model: {hash}</source>
        <translation>Empreinte du modèle : {hash}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>{finding} ({score})</source>
        <translation>{finding} ({score})</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Utilisé maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Delete this model from this computer?</source>
        <translation>Supprimer ce modèle de cet ordinateur ?</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>Le modèle utilisé reste.</translation>
    </message>
    <message>
        <source>From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs.</source>
        <translation>Désormais les clichés reçoivent leur score avec {title}. Les tableaux enregistrés et les résultats précédents gardent le nom du leur.</translation>
    </message>
    <message>
        <source>The model was deleted.</source>
        <translation>Le modèle a été supprimé.</translation>
    </message>
    <message>
        <source>Comparing on the reference films: {done} of {total}</source>
        <translation>Comparaison sur les clichés de référence : {done} sur {total}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>installed {when}</source>
        <translation>installé le {when}</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>In use: {title}</source>
        <translation>Utilisé : {title}</translation>
    </message>
    <message>
        <source>The model in use can&apos;t be used.</source>
        <translation>Le modèle actuel est inutilisable.</translation>
    </message>
    <message>
        <source>Since {when}. Each result says which model made it.</source>
        <translation>Depuis le {when}. Chaque résultat dit quel modèle l’a produit.</translation>
    </message>
    <message>
        <source>It came with the program. Each result says which model made it.</source>
        <translation>Il est fourni avec le programme. Chaque résultat dit quel modèle l’a produit.</translation>
    </message>
    <message>
        <source>Hash of the model</source>
        <translation>Empreinte du modèle</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>&amp;Install from file…</source>
        <translation>&amp;Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Back to the model before</source>
        <translation>&amp;Revenir au modèle précédent</translation>
    </message>
    <message>
        <source>&amp;Use the selected model</source>
        <translation>&amp;Utiliser le modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Remove the selected model</source>
        <translation>&amp;Supprimer le modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Choose a model package</source>
        <translation>Choisir un paquet de modèle</translation>
    </message>
    <message>
        <source>Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)</source>
        <translation>Paquets de modèle (*.pneumonia-model);;Contrats (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copying and checking the model…</source>
        <translation>Copie et contrôle du modèle…</translation>
    </message>
    <message>
        <source>Putting the model in use…</source>
        <translation>Mise en service du modèle…</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the model.</source>
        <translation>Des clichés reçoivent leur score. Attendez qu’ils soient terminés, ou arrêtez-les ; changez ensuite le modèle.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged file, but not who made it.</source>
        <translation>Comparez l’un de ces nombres à celui que l’auteur du modèle a publié. Le programme reconnaît un fichier endommagé, mais pas qui l’a fait.</translation>
    </message>
    <message>
        <source>Reference films: before and after</source>
        <translation>Clichés de référence : avant et après</translation>
    </message>
    <message>
        <source>What the models say of themselves</source>
        <translation>Ce que les modèles disent d’eux-mêmes</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Garder l’actuel</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The file that says which threshold profile was chosen is damaged.</source>
        <translation>Le fichier qui indique le profil de seuil choisi est endommagé.</translation>
    </message>
    <message>
        <source>Choose the profile again: in the window, Records, Check on own films. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Choisissez de nouveau le profil : dans la fenêtre, Registres, Contrôle sur vos clichés. D’ici là, la fenêtre utilise le seuil propre au modèle ; les commandes s’arrêtent.</translation>
    </message>
    <message>
        <source>A newer version of the program has written which threshold profile was chosen.</source>
        <translation>Une version plus récente du programme a enregistré le profil de seuil choisi.</translation>
    </message>
    <message>
        <source>Update the program. Until then the window uses the model&apos;s own threshold; commands stop.</source>
        <translation>Mettez le programme à jour. D’ici là, la fenêtre utilise le seuil propre au modèle ; les commandes s’arrêtent.</translation>
    </message>
    <message>
        <source>This threshold can&apos;t be chosen: the model does not offer it, and no check on own films backs it.</source>
        <translation>Ce seuil ne peut pas être choisi : le modèle ne le propose pas, et aucun contrôle sur vos clichés ne l’appuie.</translation>
    </message>
    <message>
        <source>Run the check on own films first.</source>
        <translation>Faites d’abord le contrôle sur vos clichés.</translation>
    </message>
    <message>
        <source>Another window is changing the threshold profile.</source>
        <translation>Une autre fenêtre est en train de changer le profil de seuil.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The threshold profile can&apos;t be saved ({reason}). The one in use stays.</source>
        <translation>Le profil de seuil ne peut pas être enregistré ({reason}). Celui qui est utilisé reste en place.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Libérez de la place sur le disque, ou vérifiez que le programme peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>Threshold in use: {name}.</source>
        <translation>Seuil utilisé : {name}.</translation>
    </message>
    <message>
        <source>Threshold in use: {name}, chosen on {day}.</source>
        <translation>Seuil utilisé : {name}, choisi le {day}.</translation>
    </message>
    <message>
        <source>{profile}, score {threshold} of 100</source>
        <translation>{profile}, score {threshold} sur 100</translation>
    </message>
    <message>
        <source>score {threshold} of 100</source>
        <translation>score {threshold} sur 100</translation>
    </message>
    <message>
        <source>Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.</source>
        <translation>Une autre fenêtre a choisi : {name}. Fermez le programme et rouvrez-le ; d’ici là, cette fenêtre continue comme avant.</translation>
    </message>
    <message>
        <source>Set the damaged file as&amp;ide</source>
        <translation>Mettre le f&amp;ichier endommagé de côté</translation>
    </message>
    <message>
        <source>See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 without, better 200 of each. Nothing leaves this computer.</source>
        <translation>Voyez ce que vaut le programme sur vos propres clichés. Il faut des clichés dont la réponse est connue : au moins 30 avec pneumonie et 30 sans, mieux 200 de chaque. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; or a table labels.csv with the columns film and label.</source>
        <translation>Mettez-les dans un dossier qui contient deux dossiers, NORMAL et PNEUMONIA ; ou un tableau labels.csv avec les colonnes film et label.</translation>
    </message>
    <message>
        <source>Folder with the films</source>
        <translation>Dossier des clichés</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>Of 100 children &amp;X-rayed here, how many have pneumonia?</source>
        <translation>Sur 100 enfants radiographiés ici, combien ont une &amp;pneumonie ?</translation>
    </message>
    <message>
        <source>Your estimate. It says how often a finding is right here; it can be changed later.</source>
        <translation>Votre estimation. Elle sert à dire combien de fois une conclusion est juste ici ; vous pourrez la changer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Lancer le contrôle</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Le contrôle a été arrêté.</translation>
    </message>
    <message>
        <source>Looking for films and labels…</source>
        <translation>Recherche des clichés et des réponses…</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save &amp;report as PDF…</source>
        <translation>&amp;Enregistrer le rapport en PDF…</translation>
    </message>
    <message>
        <source>check-on-own-films.pdf</source>
        <translation>controle-sur-vos-cliches.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Run the check first: its figures stand here then.</source>
        <translation>Faites d’abord le contrôle : ses chiffres s’afficheront ici.</translation>
    </message>
    <message>
        <source>ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.</source>
        <translation>Courbe ROC. Utilisé : {found} sur 100 repérées pour {alarms} fausses alertes sur 100.</translation>
    </message>
    <message>
        <source>The nearer the curve comes to the upper left corner, the better the program tells the films apart. The dotted line is guessing.</source>
        <translation>Plus la courbe s’approche du coin supérieur gauche, mieux le programme distingue les clichés. La ligne pointillée correspond au hasard.</translation>
    </message>
    <message>
        <source>A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare.</source>
        <translation>Un seuil plus bas manque moins d’enfants atteints de pneumonie et donne plus de fausses alertes. Choisissez une ligne et comparez.</translation>
    </message>
    <message>
        <source>Thresholds and what each would cost</source>
        <translation>Les seuils et leurs conséquences</translation>
    </message>
    <message>
        <source>Missed, of 100
with pneumonia</source>
        <translation>Manqués, sur 100
avec pneumonie</translation>
    </message>
    <message>
        <source>False alarms, of 100
without pneumonia</source>
        <translation>Fausses alertes, sur
100 sans pneumonie</translation>
    </message>
    <message>
        <source>Missed, of 1000
children here</source>
        <translation>Manqués, sur
1000 enfants ici</translation>
    </message>
    <message>
        <source>False alarms, of
1000 children here</source>
        <translation>Fausses alertes, sur
1000 enfants ici</translation>
    </message>
    <message>
        <source>&amp;Another threshold (score of 100)</source>
        <translation>&amp;Autre seuil (score sur 100)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Maintenant : {name}</translation>
    </message>
    <message>
        <source>Chosen in the table: {name}</source>
        <translation>Choisi dans le tableau : {name}</translation>
    </message>
    <message>
        <source>From now on: {name}</source>
        <translation>Désormais : {name}</translation>
    </message>
    <message>
        <source>Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).</source>
        <translation>Sur 100 enfants avec pneumonie, {missed} sont manqués ({missed_low} à {missed_high}). Sur 100 sans pneumonie, {alarms} ont une fausse alerte ({alarms_low} à {alarms_high}).</translation>
    </message>
    <message>
        <source>Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms.</source>
        <translation>Sur 1000 enfants ici, dont {ill} avec pneumonie : manqués {missed}, fausses alertes {alarms}.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Ses conséquences ne sont pas connues.</translation>
    </message>
    <message>
        <source>Uncertain, for a clinician to read: scores from {low} to {high}.</source>
        <translation>Incertain, à faire lire par un clinicien : scores de {low} à {high}.</translation>
    </message>
    <message>
        <source>Counted on {n} films of this clinic.</source>
        <translation>Compté sur des clichés de cet établissement : {n}.</translation>
    </message>
    <message>
        <source>Counted on {n} films that were held out in training and made harder. Figures on test films exist for the balanced threshold only.</source>
        <translation>Compté sur des clichés écartés de l’entraînement et rendus plus difficiles : {n}. Des chiffres sur les clichés de test n’existent que pour le seuil équilibré.</translation>
    </message>
    <message>
        <source>Counted on {n} films not trained on.</source>
        <translation>Compté sur des clichés non utilisés pour l’entraînement : {n}.</translation>
    </message>
    <message>
        <source>For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.</source>
        <translation>Pour un seuil qui vous est propre, faites le contrôle avec au moins 30 clichés avec pneumonie et 30 sans, ayant chacun un score.</translation>
    </message>
    <message>
        <source>&amp;Use this threshold…</source>
        <translation>&amp;Utiliser ce seuil…</translation>
    </message>
    <message>
        <source>Go &amp;back to {name}…</source>
        <translation>Re&amp;venir à : {name}…</translation>
    </message>
    <message>
        <source>Change the threshold?</source>
        <translation>Changer le seuil ?</translation>
    </message>
    <message>
        <source>Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as they are. Tell everybody who works with this program.</source>
        <translation>Tous les résultats suivants sur cet ordinateur seront obtenus avec le nouveau seuil, et le diront. Les tableaux et rapports déjà enregistrés restent tels quels. Prévenez tous ceux qui travaillent avec ce programme.</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Films are being scored. Wait until they are done, or stop them; then change the threshold.</source>
        <translation>Des clichés sont en cours d’analyse. Attendez la fin, ou arrêtez-les ; changez ensuite le seuil.</translation>
    </message>
    <message>
        <source>Made with another threshold than the model&apos;s own: {name}.</source>
        <translation>Obtenu avec un autre seuil que celui du modèle : {name}.</translation>
    </message>
    <message>
        <source>Another threshold is in use: {name}. All figures on this page are of the model&apos;s own ({own}).</source>
        <translation>Un autre seuil est utilisé : {name}. Tous les chiffres de cette page sont ceux du seuil propre au modèle ({own}).</translation>
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
    <message>
        <source>Changes by week</source>
        <translation>Évolution par semaine</translation>
    </message>
    <message>
        <source>Looking at earlier results…</source>
        <translation>Examen des résultats précédents…</translation>
    </message>
    <message>
        <source>&amp;Weeks shown</source>
        <translation>&amp;Semaines affichées</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>8 dernières semaines</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>26 dernières semaines</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>Afficher les &amp;chiffres</translation>
    </message>
    <message>
        <source>Show &amp;pictures</source>
        <translation>Afficher les &amp;graphiques</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>Aucun changement notable</translation>
    </message>
    <message>
        <source>The films differ: look into it</source>
        <translation>Les clichés diffèrent : cherchez pourquoi</translation>
    </message>
    <message>
        <source>Too few films to tell: {n} of at least {least}</source>
        <translation>Trop peu de clichés pour conclure : {n} sur au moins {least}</translation>
    </message>
    <message>
        <source>Compared with the films the program was made with, the {n} films of these weeks are: {how}.</source>
        <translation>Par rapport aux clichés avec lesquels le programme a été conçu, les {n} clichés de ces semaines sont : {how}.</translation>
    </message>
    <message>
        <source>The {n} films of these weeks are like those the program was made with.</source>
        <translation>Les {n} clichés de ces semaines ressemblent à ceux avec lesquels le programme a été conçu.</translation>
    </message>
    <message>
        <source>Compared with this clinic&apos;s first {first} films, the {n} newest (since {since}) are: {how}.</source>
        <translation>Par rapport aux {first} premiers clichés de ce centre, les {n} plus récents (depuis le {since}) sont : {how}.</translation>
    </message>
    <message>
        <source>The {n} newest films (since {since}) are like this clinic&apos;s first {first}.</source>
        <translation>Les {n} clichés les plus récents (depuis le {since}) ressemblent aux {first} premiers de ce centre.</translation>
    </message>
    <message>
        <source>New films are also compared with this clinic&apos;s first ones, once it has {first} from earlier weeks and {least} newer ones.</source>
        <translation>Les nouveaux clichés seront aussi comparés aux premiers de ce centre, dès qu’il y en aura {first} des semaines précédentes et {least} plus récents.</translation>
    </message>
    <message>
        <source>More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Plus d’images sont refusées que parmi les clichés sur lesquels le programme a été testé : {share} sur 100 ({low} à {high}).</translation>
    </message>
    <message>
        <source>More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high}).</source>
        <translation>Plus de clichés ont un avertissement que parmi ceux sur lesquels le programme a été testé : {share} sur 100 ({low} à {high}).</translation>
    </message>
    <message>
        <source>Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported.</source>
        <translation>Tant que vous ne savez pas pourquoi, ne vous fiez pas aux scores. Vérifiez l’exposition, le scanner et la façon dont les clichés sont exportés.</translation>
    </message>
    <message>
        <source>Then run “Check on own films” in the menu Records: it shows how often the program is right here.</source>
        <translation>Lancez ensuite « Contrôle sur vos clichés » dans le menu Registres : il montre combien de fois le programme a raison ici.</translation>
    </message>
    <message>
        <source>More or fewer sick children change the newest scores too, without any fault in the films.</source>
        <translation>Plus ou moins d’enfants malades modifient aussi les scores récents, sans aucun défaut des clichés.</translation>
    </message>
    <message>
        <source>Look in “Earlier results” at which pictures were turned away or warned of, and why.</source>
        <translation>Regardez dans « Résultats précédents » quelles images ont été refusées ou ont un avertissement, et pourquoi.</translation>
    </message>
    <message>
        <source>The model in use came without figures of its own films, so scores are compared with this clinic&apos;s first films only.</source>
        <translation>Le modèle utilisé est fourni sans chiffres de ses propres clichés ; les scores ne sont donc comparés qu’aux premiers clichés de ce centre.</translation>
    </message>
    <message>
        <source>What the films are compared with can&apos;t be read. Install the program again.</source>
        <translation>Ce à quoi les clichés sont comparés ne peut pas être lu. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings.</source>
        <translation>Les résultats ne sont pas conservés actuellement ; les nouveaux clichés n’apparaissent donc pas ici. Activez « Résultats précédents » dans les réglages.</translation>
    </message>
    <message>
        <source>The program does not know how many of the children are sick. It compares with the mix of normal films and films with pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.</source>
        <translation>Le programme ne sait pas combien d’enfants sont malades. Il compare avec le mélange de clichés normaux et de clichés avec pneumonie qui convient le mieux : {share} sur 100 avec pneumonie. Ce n’est pas un décompte des malades.</translation>
    </message>
    <message>
        <source>Blue: this clinic&apos;s films by week, the middle one and 8 of 10; shares with their 95% interval. Grey: films the program was made with.</source>
        <translation>Bleu : clichés de ce centre par semaine, celui du milieu et 8 sur 10 ; proportions avec leur intervalle à 95 %. Gris : clichés avec lesquels le programme a été conçu.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>Étrangeté</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Score of 50 or more, of 100</source>
        <translation>Score de 50 ou plus, sur 100</translation>
    </message>
    <message>
        <source>Turned away, of 100</source>
        <translation>Refusés, sur 100</translation>
    </message>
    <message>
        <source>With a warning, of 100</source>
        <translation>Avec un avertissement, sur 100</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombres</translation>
    </message>
    <message>
        <source>with less contrast</source>
        <translation>moins contrastés</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>moins nets</translation>
    </message>
    <message>
        <source>less strange to the program</source>
        <translation>moins étranges pour le programme</translation>
    </message>
    <message>
        <source>with lower scores</source>
        <translation>de scores plus bas</translation>
    </message>
    <message>
        <source>with fewer pixels</source>
        <translation>avec moins de pixels</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus clairs</translation>
    </message>
    <message>
        <source>with more contrast</source>
        <translation>plus contrastés</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>plus nets</translation>
    </message>
    <message>
        <source>stranger to the program</source>
        <translation>plus étranges pour le programme</translation>
    </message>
    <message>
        <source>with higher scores</source>
        <translation>de scores plus élevés</translation>
    </message>
    <message>
        <source>with more pixels</source>
        <translation>avec plus de pixels</translation>
    </message>
    <message>
        <source>with other brightness, both ways</source>
        <translation>de luminosité différente, dans les deux sens</translation>
    </message>
    <message>
        <source>with other contrast, both ways</source>
        <translation>de contraste différent, dans les deux sens</translation>
    </message>
    <message>
        <source>with other sharpness, both ways</source>
        <translation>de netteté différente, dans les deux sens</translation>
    </message>
    <message>
        <source>some more, some less strange to the program</source>
        <translation>certains plus, d’autres moins étranges pour le programme</translation>
    </message>
    <message>
        <source>with other scores</source>
        <translation>de scores différents</translation>
    </message>
    <message>
        <source>with other numbers of pixels</source>
        <translation>avec un autre nombre de pixels</translation>
    </message>
    <message>
        <source>{name} – differs</source>
        <translation>{name} – différent</translation>
    </message>
    <message>
        <source>{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}.</source>
        <translation>{name} par semaine. La plus récente, semaine du {week} : milieu {middle}, 8 clichés sur 10 de {low} à {high}.</translation>
    </message>
    <message>
        <source>Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}.</source>
        <translation>Clichés avec lesquels le programme a été conçu : milieu {middle}, 8 sur 10 de {low} à {high}.</translation>
    </message>
    <message>
        <source>{name}, by week. Newest, week of {week}: {share} ({low} to {high}).</source>
        <translation>{name}, par semaine. La plus récente, semaine du {week} : {share} ({low} à {high}).</translation>
    </message>
    <message>
        <source>Films by week. Newest, week of {week}: {n}. In all: {total}.</source>
        <translation>Clichés par semaine. La plus récente, semaine du {week} : {n}. En tout : {total}.</translation>
    </message>
    <message>
        <source>{name} by week: no films.</source>
        <translation>{name} par semaine : aucun cliché.</translation>
    </message>
    <message>
        <source>No films</source>
        <translation>Aucun cliché</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Files not readable</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Weeks: the middle of each figure, and from where to where 8 of 10 films lie</source>
        <translation>Semaines : le milieu de chaque chiffre, et entre quelles valeurs se situent 8 clichés sur 10</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>{middle} ({low} to {high})</source>
        <translation>{middle} ({low} à {high})</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Distance (Kolmogorov–Smirnov)</source>
        <translation>Distance (Kolmogorov–Smirnov)</translation>
    </message>
    <message>
        <source>p (times the figures compared)</source>
        <translation>p (fois le nombre de comparaisons)</translation>
    </message>
    <message>
        <source>Stability index (PSI)</source>
        <translation>Indice de stabilité (PSI)</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>films of training</source>
        <translation>clichés d’apprentissage</translation>
    </message>
    <message>
        <source>own first films</source>
        <translation>vos premiers clichés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{value} (large)</source>
        <translation>{value} (grand)</translation>
    </message>
    <message>
        <source>from {n} films</source>
        <translation>à partir de {n} clichés</translation>
    </message>
    <message>
        <source>Nothing here says which films show pneumonia.</source>
        <translation>Rien ici n’indique quels clichés montrent une pneumonie.</translation>
    </message>
    <message>
        <source>Put the films into two folders in it, NORMAL and PNEUMONIA, or put labels.csv into it, a table with the columns film and label.</source>
        <translation>Mettez les clichés dans deux dossiers à l’intérieur, NORMAL et PNEUMONIA, ou ajoutez-y labels.csv, un tableau avec les colonnes film et label.</translation>
    </message>
    <message>
        <source>There are several CSV files, and none is called labels.csv: {names}.</source>
        <translation>Il y a plusieurs fichiers CSV, et aucun ne s’appelle labels.csv : {names}.</translation>
    </message>
    <message>
        <source>Rename the one with the labels to labels.csv.</source>
        <translation>Renommez en labels.csv celui qui contient les étiquettes.</translation>
    </message>
    <message>
        <source>The table of labels can&apos;t be read ({reason}).</source>
        <translation>Le tableau des étiquettes ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8).</source>
        <translation>Enregistrez-le à nouveau en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first line of the table of labels does not name the columns film and label.</source>
        <translation>La première ligne du tableau des étiquettes ne nomme pas les colonnes film et label.</translation>
    </message>
    <message>
        <source>Write film,label as its first line. It has: {names}.</source>
        <translation>Écrivez film,label en première ligne. Elle contient : {names}.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels says “{word}”, which is no label.</source>
        <translation>La ligne {line} du tableau des étiquettes dit « {word} », qui n’est pas une étiquette.</translation>
    </message>
    <message>
        <source>Write normal or pneumonia, or 0 or 1. Take out the lines of all other films.</source>
        <translation>Écrivez normal ou pneumonia, ou 0 ou 1. Retirez les lignes de tous les autres clichés.</translation>
    </message>
    <message>
        <source>Line {line} and line {before} of the table of labels give {name} different labels.</source>
        <translation>Les lignes {line} et {before} du tableau des étiquettes donnent à {name} des étiquettes différentes.</translation>
    </message>
    <message>
        <source>Take out the wrong line.</source>
        <translation>Retirez la ligne fausse.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names a film that is not there: {name}.</source>
        <translation>La ligne {line} du tableau des étiquettes nomme un cliché qui n’est pas là : {name}.</translation>
    </message>
    <message>
        <source>{n} further films are not there either.</source>
        <translation>Autres clichés absents : {n}.</translation>
    </message>
    <message>
        <source>Write each name as the file has it, with its ending and from this folder on.</source>
        <translation>Écrivez chaque nom comme celui du fichier, avec son extension et à partir de ce dossier.</translation>
    </message>
    <message>
        <source>Line {line} of the table of labels names {name}, and there are several films of that name.</source>
        <translation>La ligne {line} du tableau des étiquettes nomme {name}, et plusieurs clichés portent ce nom.</translation>
    </message>
    <message>
        <source>Write the folder before the name, as in ward/film.png.</source>
        <translation>Écrivez le dossier devant le nom, comme dans ward/film.png.</translation>
    </message>
    <message>
        <source>One of its folders says normal and pneumonia at once: {name}.</source>
        <translation>Un de ses dossiers dit à la fois normal et pneumonie : {name}.</translation>
    </message>
    <message>
        <source>Put each film into one of the two only.</source>
        <translation>Mettez chaque cliché dans un seul des deux.</translation>
    </message>
    <message>
        <source>Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found.</source>
        <translation>Il faut des clichés des deux sortes. Trouvés : clichés normaux {well}, avec pneumonie {ill}.</translation>
    </message>
    <message>
        <source>Add films of the other kind.</source>
        <translation>Ajoutez des clichés de l’autre sorte.</translation>
    </message>
    <message>
        <source>The same film is labelled normal and pneumonia: {one} and {other}.</source>
        <translation>Le même cliché est étiqueté normal et pneumonie : {one} et {other}.</translation>
    </message>
    <message>
        <source>Keep the one with the right label.</source>
        <translation>Gardez celui qui porte la bonne étiquette.</translation>
    </message>
    <message>
        <source>Check on films of this clinic: {n}</source>
        <translation>Contrôle sur les clichés de cet établissement : {n}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Il repère {found} enfants sur 100 ayant une pneumonie sur le cliché ({low} à {high}). Ici : {n} sur {total}.</translation>
    </message>
    <message>
        <source>It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). Here: {n} of {total}.</source>
        <translation>Il juge quand même évocateur de pneumonie le cliché de {found} enfants sur 100 au cliché normal ({low} à {high}). Ici : {n} sur {total}.</translation>
    </message>
    <message>
        <source>Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).</source>
        <translation>Là où {share} enfants sur 100 radiographiés du thorax ont une pneumonie, elle se voit sur {ppv} clichés sur 100 que le programme juge évocateurs ({ppv_low} à {ppv_high}), et sur {rest} sur 100 qu’il ne juge pas évocateurs ({rest_low} à {rest_high}).</translation>
    </message>
    <message>
        <source>It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 such films ({ppv_low} to {ppv_high}).</source>
        <translation>Il juge évocateurs tous les clichés d’ici. Là où {share} enfants sur 100 radiographiés du thorax ont une pneumonie, elle se voit sur {ppv} de ces clichés sur 100 ({ppv_low} à {ppv_high}).</translation>
    </message>
    <message>
        <source>It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {rest} of 100 such films ({rest_low} to {rest_high}).</source>
        <translation>Il ne juge évocateur aucun cliché d’ici. Là où {share} enfants sur 100 radiographiés du thorax ont une pneumonie, elle se voit sur {rest} de ces clichés sur 100 ({rest_low} à {rest_high}).</translation>
    </message>
    <message>
        <source>Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them.</source>
        <translation>Incertains : {n} clichés sur 100, aux scores de {low} à {high} ; un clinicien doit les lire.</translation>
    </message>
    <message>
        <source>{n} of {total} films got no score, {ill} of them with pneumonia.</source>
        <translation>Clichés sans score : {n} sur {total}, dont avec pneumonie : {ill}.</translation>
    </message>
    <message>
        <source>If each of those counts as missed, it finds {found} of 100.</source>
        <translation>Si chacun de ceux-ci compte comme manqué, il en repère {found} sur 100.</translation>
    </message>
    <message>
        <source>over 99</source>
        <translation>plus de 99</translation>
    </message>
    <message>
        <source>In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come.</source>
        <translation>Entre parenthèses : où se situe la vraie valeur, avec une confiance de 95 %, si les clichés à venir sont comme ceux-ci.</translation>
    </message>
    <message>
        <source>There are enough films: both figures are known to ± 5 points.</source>
        <translation>Il y a assez de clichés : les deux valeurs sont connues à ± 5 points.</translation>
    </message>
    <message>
        <source>There are not enough films yet for figures that are known to ± 5 points.</source>
        <translation>Il n’y a pas encore assez de clichés pour des valeurs connues à ± 5 points.</translation>
    </message>
    <message>
        <source>None of the films got a score: this check says nothing about the program.</source>
        <translation>Aucun cliché n’a reçu de score : ce contrôle ne dit rien du programme.</translation>
    </message>
    <message>
        <source>No film with pneumonia got a score: how many it finds is not known.</source>
        <translation>Aucun cliché avec pneumonie n’a reçu de score : on ne sait pas combien il en repère.</translation>
    </message>
    <message>
        <source>No normal film got a score: how often it raises a false alarm is not known.</source>
        <translation>Aucun cliché normal n’a reçu de score : on ne sait pas à quelle fréquence il donne de fausses alertes.</translation>
    </message>
    <message>
        <source>Fewer than 30 films with pneumonia were scored: what it finds here says little.</source>
        <translation>Moins de 30 clichés avec pneumonie ont reçu un score : ce qu’il repère ici dit peu de chose.</translation>
    </message>
    <message>
        <source>Fewer than 30 normal films were scored: its false alarms here say little.</source>
        <translation>Moins de 30 clichés normaux ont reçu un score : ses fausses alertes ici disent peu de chose.</translation>
    </message>
    <message>
        <source>All films got the same score: the program can&apos;t tell them apart.</source>
        <translation>Tous les clichés ont reçu le même score : le programme ne les distingue pas.</translation>
    </message>
    <message>
        <source>Films without a score are left out of every figure that does not name them.</source>
        <translation>Les clichés sans score ne comptent dans aucun chiffre qui ne les mentionne pas.</translation>
    </message>
    <message>
        <source>What this check can&apos;t tell</source>
        <translation>Ce que ce contrôle ne peut pas dire</translation>
    </message>
    <message>
        <source>A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.</source>
        <translation>Un seuil choisi sur ces clichés paraît meilleur sur eux qu’il ne l’est. Contrôlez-le sur d’autres clichés avant de vous y fier.</translation>
    </message>
    <message>
        <source>The program does not know which films are of the same child. Several films of a child make the intervals too narrow.</source>
        <translation>Le programme ne sait pas quels clichés sont du même enfant. Plusieurs clichés d’un enfant rendent les intervalles trop étroits.</translation>
    </message>
    <message>
        <source>Labels are taken as the truth. A wrong label counts as a mistake of the program.</source>
        <translation>Les étiquettes sont tenues pour vraies. Une étiquette fausse compte comme une erreur du programme.</translation>
    </message>
    <message>
        <source>Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones too. Else the figures are too good.</source>
        <translation>Les clichés qui ont servi à faire le programme ne doivent pas en faire partie, et il faut prendre les clichés comme ils sont venus, les douteux aussi. Sinon les chiffres sont trop bons.</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>Ce que sont devenus les clichés</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>Counted by the threshold alone, among films with a score, where nothing else is said.</source>
        <translation>Comptés selon le seuil seul, parmi les clichés qui ont un score, sauf indication contraire.</translation>
    </message>
    <message>
        <source>not known: nothing to count</source>
        <translation>inconnu : rien à compter</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %)</source>
        <translation>{value} % ({low} à {high} %)</translation>
    </message>
    <message>
        <source>Sensitivity, films without a score counted as missed</source>
        <translation>Sensibilité, clichés sans score comptés comme manqués</translation>
    </message>
    <message>
        <source>Sensitivity among films that are not uncertain</source>
        <translation>Sensibilité parmi les clichés non incertains</translation>
    </message>
    <message>
        <source>Specificity among films that are not uncertain</source>
        <translation>Spécificité parmi les clichés non incertains</translation>
    </message>
    <message>
        <source>PPV: called suggestive, and pneumonia</source>
        <translation>VPP : jugés évocateurs, et pneumonie</translation>
    </message>
    <message>
        <source>NPV: not called suggestive, and normal</source>
        <translation>VPN : non jugés évocateurs, et normaux</translation>
    </message>
    <message>
        <source>{figure}, where {share} of 100 have pneumonia</source>
        <translation>{figure}, là où {share} sur 100 ont une pneumonie</translation>
    </message>
    <message>
        <source>{points} points of 100; by chance alone {chance} on so many films</source>
        <translation>{points} points sur 100 ; {chance} par le seul hasard avec autant de clichés</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>The dot is the threshold in use, with the intervals of both figures.</source>
        <translation>Le point est le seuil utilisé, avec les intervalles des deux valeurs.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among those the program was made with; here it is {here} of 100.</source>
        <translation>Sur la ligne pointillée, un score de 70 signifie 70 sur 100. N’attendez cela que là où {trained} clichés sur 100 montrent une pneumonie, comme parmi ceux qui ont servi à faire le programme ; ici, c’est {here} sur 100.</translation>
    </message>
    <message>
        <source>Scores: films with pneumonia above the line, normal ones below it</source>
        <translation>Scores : clichés avec pneumonie au-dessus de la ligne, normaux au-dessous</translation>
    </message>
    <message>
        <source>false alarms of 100</source>
        <translation>fausses alertes sur 100</translation>
    </message>
    <message>
        <source>found of 100</source>
        <translation>repérées sur 100</translation>
    </message>
    <message>
        <source>What other thresholds would give</source>
        <translation>Ce que donneraient d’autres seuils</translation>
    </message>
    <message>
        <source>Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. Missed: of 100 children with pneumonia.</source>
        <translation>Jugés : sur 100 enfants dont {share} ont une pneumonie, combien de clichés il juge évocateurs. Manqués : sur 100 enfants avec pneumonie.</translation>
    </message>
    <message>
        <source>* Chosen on these very films: on other films expect less.</source>
        <translation>* Choisi sur ces clichés mêmes : attendez-vous à moins sur d’autres.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Sensitivity %</source>
        <translation>Sensibilité %</translation>
    </message>
    <message>
        <source>Specificity %</source>
        <translation>Spécificité %</translation>
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
        <translation>Jugés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>finds {aim} % *</source>
        <translation>en repère {aim} % *</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>dépistage</translation>
    </message>
    <message>
        <source>the clinic&apos;s own</source>
        <translation>propre à l’établissement</translation>
    </message>
    <message>
        <source>How many films are needed for ± 5 points</source>
        <translation>Combien de clichés il faut pour ± 5 points</translation>
    </message>
    <message>
        <source>{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is.</source>
        <translation>{have} à présent, connu à ± {distance} points. Nécessaires : {observed} si la valeur reste ainsi, {worst} quelle qu’elle soit.</translation>
    </message>
    <message>
        <source>{have} now. Needed: {worst} whatever the figure is.</source>
        <translation>{have} à présent. Nécessaires : {worst} quelle que soit la valeur.</translation>
    </message>
    <message>
        <source>Films with pneumonia</source>
        <translation>Clichés avec pneumonie</translation>
    </message>
    <message>
        <source>Normal films</source>
        <translation>Clichés normaux</translation>
    </message>
    <message>
        <source>Threshold profile</source>
        <translation>Profil de seuil</translation>
    </message>
    <message>
        <source>Children with pneumonia</source>
        <translation>Enfants avec pneumonie</translation>
    </message>
    <message>
        <source>{share} of 100 taken for the clinic; {here} of 100 among these films</source>
        <translation>{share} sur 100 retenus pour l’établissement ; {here} sur 100 parmi ces clichés</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>d’un tableau</translation>
    </message>
    <message>
        <source>from the folders&apos; names</source>
        <translation>des noms des dossiers</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>copies of other films: {copies}; without a label: {unlabelled}; no films: {others}</source>
        <translation>copies d’autres clichés : {copies} ; sans étiquette : {unlabelled} ; pas des clichés : {others}</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). Formulas: docs/LOCAL_CHECK.md.</source>
        <translation>Intervalles à 95 % : proportions selon Wilson, aire sous la courbe selon Newcombe (2006), VPP et VPN selon Koopman (1984). Formules : docs/LOCAL_CHECK.md.</translation>
    </message>
    <message>
        <source>Films called wrong, uncertain, or without a score: {n}</source>
        <translation>Clichés mal jugés, incertains ou sans score : {n}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Keys: Alt and the number.</source>
        <translation>Touches&#xa0;: Alt et le chiffre.</translation>
    </message>
    <message>
        <source>&amp;{n}   {call}</source>
        <translation>&amp;{n}   {call}</translation>
    </message>
    <message>
        <source>Keeping what you said…</source>
        <translation>Enregistrement de votre réponse…</translation>
    </message>
    <message>
        <source>Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.</source>
        <translation>Les résultats ne sont pas conservés sur cet ordinateur (Réglages)&#xa0;: ce que vous dites ici est oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>You said: {call}.</source>
        <translation>Vous avez dit&#xa0;: {call}.</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>Your verdict: {call}</source>
        <translation>Votre avis&#xa0;: {call}</translation>
    </message>
    <message>
        <source>What you say of this film now. Press again to take it back.</source>
        <translation>Ce que vous dites maintenant de ce cliché. Appuyez encore pour le retirer.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Note: kept by itself</source>
        <translation>Note&#xa0;: conservée d’elle-même</translation>
    </message>
    <message>
        <source>A note holds {n} characters: the rest was left out.</source>
        <translation>Une note contient {n} caractères&#xa0;: le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
    <message>
        <source>Only until the program is closed: results are not kept (Settings).</source>
        <translation>Seulement jusqu’à la fermeture du programme&#xa0;: les résultats ne sont pas conservés (Réglages).</translation>
    </message>
    <message>
        <source>This can&apos;t be kept on the disk: it lasts until the program is closed. Write it down elsewhere.</source>
        <translation>Ceci ne peut pas être conservé sur le disque&#xa0;: il reste jusqu’à la fermeture du programme. Notez-le ailleurs.</translation>
    </message>
    <message>
        <source>Not while you read each film first: it would tell of films that you have not read.</source>
        <translation>Pas tant que vous lisez chaque cliché d’abord&#xa0;: cela révélerait des clichés que vous n’avez pas lus.</translation>
    </message>
    <message>
        <source>Not counted here, as you have not read them yet: {n}</source>
        <translation>Non comptés ici, car vous ne les avez pas encore lus&#xa0;: {n}</translation>
    </message>
    <message>
        <source>You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?</source>
        <translation>Clichés que vous n’avez pas encore lus&#xa0;: {n}. Ils sont laissés de côté pour que leurs scores restent cachés. Enregistrer sans eux&#xa0;?</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Enregistrer sans eux</translation>
    </message>
    <message>
        <source>Reader and program</source>
        <translation>Lecteur et programme</translation>
    </message>
    <message>
        <source>How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own films”.</source>
        <translation>À quelle fréquence vous et le programme dites la même chose d’un cliché. Cela ne dit pas qui a raison&#xa0;: pour cela, il y a «&#xa0;Contrôle sur vos clichés&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Films of</source>
        <translation>&amp;Clichés de</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>toute la durée</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>ces 365 derniers jours</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>ces 90 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Looking through the earlier results…</source>
        <translation>Lecture des résultats précédents…</translation>
    </message>
    <message>
        <source>The earlier results can&apos;t be read.</source>
        <translation>Les résultats précédents ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>What you said before you saw the score</source>
        <translation>Ce que vous avez dit avant de voir le score</translation>
    </message>
    <message>
        <source>No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it shows a score.</source>
        <translation>Aucune lecture de ce type pendant cette période. Activez «&#xa0;Je lis chaque cliché d’abord&#xa0;» dans les réglages&#xa0;: le programme vous interroge alors avant de montrer un score.</translation>
    </message>
    <message>
        <source>Your verdicts after you saw the score</source>
        <translation>Vos avis après avoir vu le score</translation>
    </message>
    <message>
        <source>No verdicts in this time. You give them beside a film, under its score.</source>
        <translation>Aucun avis pendant cette période. Vous les donnez à côté d’un cliché, sous son score.</translation>
    </message>
    <message>
        <source>You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than there is.</source>
        <translation>Vous les avez donnés en voyant le score. Cela rapproche un lecteur du programme&#xa0;: ces chiffres montrent plus d’accord qu’il n’y en a.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Program: {decision}</source>
        <translation>Programme&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>You: {call}</source>
        <translation>Vous&#xa0;: {call}</translation>
    </message>
    <message>
        <source>not suggestive</source>
        <translation>non évocateur</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>suggestive of pneumonia</source>
        <translation>évocateur de pneumonie</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>{row}; {column}: {n} films</source>
        <translation>{row}&#xa0;; {column}&#xa0;: {n} clichés</translation>
    </message>
    <message>
        <source>Films, each counted once</source>
        <translation>Clichés, chacun compté une fois</translation>
    </message>
    <message>
        <source>Both said something clear</source>
        <translation>Avis nets des deux côtés</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Said the same of</source>
        <translation>Ont dit la même chose de</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>{figure}: {strength}</source>
        <translation>{figure}&#xa0;: {strength}</translation>
    </message>
    <message>
        <source>Weighted kappa, unclear films too</source>
        <translation>Kappa pondéré, clichés incertains compris</translation>
    </message>
    <message>
        <source>can&apos;t be told from these films</source>
        <translation>ne peut pas être établi sur ces clichés</translation>
    </message>
    <message>
        <source>Called pneumonia</source>
        <translation>Dits pneumonie</translation>
    </message>
    <message>
        <source>by you {reader}, by the program {program}</source>
        <translation>par vous {reader}, par le programme {program}</translation>
    </message>
    <message>
        <source>Agreement on each</source>
        <translation>Accord sur chacun</translation>
    </message>
    <message>
        <source>on pneumonia {pneumonia}, on normal {normal}</source>
        <translation>sur la pneumonie {pneumonia}, sur le normal {normal}</translation>
    </message>
    <message>
        <source>less than by chance</source>
        <translation>moins que par hasard</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>presque parfait</translation>
    </message>
    <message>
        <source>Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals.</source>
        <translation>Moins de {least} clichés nets&#xa0;: ces chiffres ne disent presque rien encore. Regardez la largeur des intervalles.</translation>
    </message>
    <message>
        <source>Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that you agree on, and at the agreement on each.</source>
        <translation>Presque tous les avis sont du même type. Kappa peut alors être bas bien que vous soyez d’accord sur presque tous les clichés&#xa0;: regardez la part d’accord, et l’accord sur chacun.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>A film counts once, with what was said last, and with the program&apos;s decision at the threshold in use then. Ranges in brackets: 95 % intervals.</source>
        <translation>Un cliché compte une fois, avec ce qui a été dit en dernier et la décision du programme au seuil alors en usage. Entre parenthèses&#xa0;: intervalles à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts them half way between normal and pneumonia.</source>
        <translation>La part et kappa laissent de côté les clichés dont vous n’étiez pas sûr ou pour lesquels le programme était incertain. Le kappa pondéré les compte à mi-chemin entre normal et pneumonie.</translation>
    </message>
    <message>
        <source>Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), too narrow for few films. Interval of shares: Wilson 1927.</source>
        <translation>Kappa vaut (accord − accord par hasard) ÷ (1 − accord par hasard)&#xa0;: 1 pour tous, 0 pas plus que le hasard (Cohen 1960&#xa0;; poids linéaires&#xa0;: Cohen 1968). Intervalle&#xa0;: κ ± 1,96 erreur type d’un grand échantillon (Fleiss, Cohen et Everitt 1969), trop étroit pour peu de clichés. Intervalle des parts&#xa0;: Wilson 1927.</translation>
    </message>
    <message>
        <source>The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good enough. Kappas of places with more or less pneumonia can&apos;t be compared.</source>
        <translation>Les mots pour kappa sont une habitude sans fondement (Landis et Koch 1977)&#xa0;: aucun seuil ne dit qu’un programme est assez bon. Les kappas de lieux où la pneumonie est plus ou moins fréquente ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Results can&apos;t be kept ({reason}).</source>
        <translation>Les résultats ne peuvent pas être conservés ({reason}).</translation>
    </message>
    <message>
        <source>Films are read as before. Make room on the disk, or see that the program may write to its folder.</source>
        <translation>Les clichés sont lus comme avant. Libérez de la place sur le disque, ou vérifiez que le programme peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Result of {when}, made by {model}.</source>
        <translation>Résultat du {when}, donné par {model}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more: the result stands without its film.</source>
        <translation>Le fichier ne peut plus être lu : le résultat est montré sans son cliché.</translation>
    </message>
    <message>
        <source>The file has changed since then: the film shown is not the one that this result is of. Open it anew.</source>
        <translation>Le fichier a changé depuis : le cliché montré n’est pas celui de ce résultat. Ouvrez-le à nouveau.</translation>
    </message>
</context>
</TS>
