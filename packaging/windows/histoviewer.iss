; Inno Setup 6: an installer of the folder that PyInstaller made (packaging/histoviewer.spec).
; NOT TESTED by us: written from the documentation of Inno Setup. Build on Windows:
;     pip install -c packaging\constraints.txt . pyinstaller pillow
;     pyinstaller --noconfirm --distpath build\package --workpath build\package\work packaging\histoviewer.spec
;     iscc /DVersion=0.1.0 packaging\windows\histoviewer.iss

#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6C5E6F0B-6C6B-4B7A-9B52-5B8A6E0C3C11}
AppName=HistoViewer
AppVersion={#Version}
AppPublisher=The developers of HistoViewer
DefaultDirName={autopf}\HistoViewer
DefaultGroupName=HistoViewer
; Without rights of an administrator it goes into the person's own folder.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\package
OutputBaseFilename=histoviewer-{#Version}-setup
Compression=lzma2/ultra
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
UninstallDisplayIcon={app}\HistoViewerWindow.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "slides"; Description: "Open whole-slide images (SVS, NDPI, MRXS, SCN, BIF) with HistoViewer"; Flags: unchecked

[Files]
Source: "..\..\build\package\histoviewer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\HistoViewer"; Filename: "{app}\HistoViewerWindow.exe"
Name: "{autodesktop}\HistoViewer"; Filename: "{app}\HistoViewerWindow.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.hvproj"; ValueType: string; ValueData: "HistoViewer.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\HistoViewer.Project"; ValueType: string; ValueData: "HistoViewer project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HistoViewer.Project\shell\open\command"; ValueType: string; ValueData: """{app}\HistoViewerWindow.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\HistoViewer.Slide"; ValueType: string; ValueData: "Whole-slide image"; Flags: uninsdeletekey; Tasks: slides
Root: HKA; Subkey: "Software\Classes\HistoViewer.Slide\shell\open\command"; ValueType: string; ValueData: """{app}\HistoViewerWindow.exe"" ""%1"""; Tasks: slides
Root: HKA; Subkey: "Software\Classes\.svs\OpenWithProgids"; ValueType: string; ValueName: "HistoViewer.Slide"; ValueData: ""; Flags: uninsdeletevalue; Tasks: slides
Root: HKA; Subkey: "Software\Classes\.ndpi\OpenWithProgids"; ValueType: string; ValueName: "HistoViewer.Slide"; ValueData: ""; Flags: uninsdeletevalue; Tasks: slides
Root: HKA; Subkey: "Software\Classes\.mrxs\OpenWithProgids"; ValueType: string; ValueName: "HistoViewer.Slide"; ValueData: ""; Flags: uninsdeletevalue; Tasks: slides
Root: HKA; Subkey: "Software\Classes\.scn\OpenWithProgids"; ValueType: string; ValueName: "HistoViewer.Slide"; ValueData: ""; Flags: uninsdeletevalue; Tasks: slides
Root: HKA; Subkey: "Software\Classes\.bif\OpenWithProgids"; ValueType: string; ValueName: "HistoViewer.Slide"; ValueData: ""; Flags: uninsdeletevalue; Tasks: slides

[Run]
Filename: "{app}\HistoViewerWindow.exe"; Description: "{cm:LaunchProgram,HistoViewer}"; Flags: nowait postinstall skipifsilent
