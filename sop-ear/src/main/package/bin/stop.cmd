@echo off
rem Stops SOP and waits for its end. Settings: sop.conf
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" "%~dp0Server.java" stop %*
