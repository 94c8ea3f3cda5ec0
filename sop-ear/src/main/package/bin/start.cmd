@echo off
rem Starts SOP in the background; with --foreground in this window. Settings: sop.conf
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "VERSION=0"
for /f "tokens=3" %%v in ('"%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "VERSION=%%v"
if %VERSION% LSS 17 (
  echo Perlu JDK 17 atau lebih baru; pasang, atau arahkan JAVA_HOME ke sana. 1>&2
  echo A JDK 17 or later is needed; install one, or point JAVA_HOME to it. 1>&2
  exit /b 1
)
if "%~1"=="--foreground" (
  "%JAVA%" "%~dp0Server.java" run
) else (
  "%JAVA%" "%~dp0Server.java" start %*
)
