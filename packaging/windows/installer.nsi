; The installer for Windows: for one person, without an administrator. Compiled by installer.py, which defines
;   VERSION  1.2.3       SOURCE  folder of the frozen program
;   ICON     .ico file   TARGET  the installer to write     SIZE  kilobytes of the program
; and SIGN, where there is a key to sign with, as the command that signs a file named after it.
; Projects lie among the person's documents: neither installing nor removing touches them.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh

!define NAME "Intent Desktop"
!define PROGRAM "intent-desktop.exe"
!define CONSOLE "intent-desktop-console.exe"
!define CLASSES "Software\Classes"
!define PROJECT "IntentDesktop.Project"
!define BUNDLE "IntentDesktop.Bundle"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\IntentDesktop"

Name "${NAME}"
OutFile "${TARGET}"
; Short, as some of PyTorch's own paths are long.
InstallDir "$LOCALAPPDATA\Programs\Intent Desktop"
InstallDirRegKey HKCU "${REMOVAL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "The developers of Intent Desktop"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "${NAME} is running. Please close it, then try again."
LangString RUNNING ${LANG_SIMPCHINESE} "${NAME} 正在运行。请先关闭它，然后重试。"
LangString A_PROJECT ${LANG_ENGLISH} "Intent Desktop project"
LangString A_PROJECT ${LANG_SIMPCHINESE} "Intent Desktop 项目"
LangString A_BUNDLE ${LANG_ENGLISH} "Intent Desktop model"
LangString A_BUNDLE ${LANG_SIMPCHINESE} "Intent Desktop 模型"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

; Windows lets nobody write to a program that runs.
!macro WaitUntilClosed FILE
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "${FILE}"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +2
    Abort
  ${Loop}
!macroend

; Only what was installed: a folder that somebody has chosen may hold other things.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\uninstall.exe"
!macroend

!macro Associate SUFFIX CLASS TEXT
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${TEXT}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "" "${CLASS}"
!macroend

!macro Dissociate SUFFIX CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${CLASS}"
  ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}"
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  !insertmacro WaitUntilClosed "$INSTDIR\${PROGRAM}"
  !insertmacro WaitUntilClosed "$INSTDIR\${CONSOLE}"
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  !insertmacro Associate ".intentproject" "${PROJECT}" "$(A_PROJECT)"
  !insertmacro Associate ".intent" "${BUNDLE}" "$(A_BUNDLE)"
  !insertmacro TellExplorer
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The developers of Intent Desktop"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
SectionEnd

Section Uninstall
  !insertmacro WaitUntilClosed "$INSTDIR\${PROGRAM}"
  !insertmacro WaitUntilClosed "$INSTDIR\${CONSOLE}"
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro Dissociate ".intentproject" "${PROJECT}"
  !insertmacro Dissociate ".intent" "${BUNDLE}"
  !insertmacro TellExplorer
  DeleteRegKey HKCU "${REMOVAL}"
SectionEnd
