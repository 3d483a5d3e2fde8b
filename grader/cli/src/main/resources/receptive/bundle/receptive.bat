@echo off
rem Runs Receptive for students: with the JDK in JAVA_HOME, else with the one on the PATH.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i " version "') do (
    for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% LSS 25 (
    echo Receptive needs a JDK 25. Install one from https://adoptium.net and set JAVA_HOME to its folder. 1>&2
    exit /b 3
)
chcp 65001 >nul
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dreceptive.home="%HERE%." -cp "%HERE%lib\contracts\receptive-worker.jar;%HERE%lib\*" receptive.cli.StudentMain %*
exit /b %ERRORLEVEL%
