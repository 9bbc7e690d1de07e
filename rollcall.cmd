@echo off
rem Starts rollcall on Windows: beside lib\ with the Java in runtime\ or JAVA_HOME or on the path; in a
rem checkout it builds the application when it is not there.
setlocal
set "HOME_DIR=%~dp0"
if exist "%HOME_DIR%..\lib\rollcall-cli.jar" (
  set "LIB=%HOME_DIR%..\lib"
) else (
  set "LIB=%HOME_DIR%cli\target\rollcall\lib"
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%..\runtime\bin\java.exe" set "JAVA=%HOME_DIR%..\runtime\bin\java.exe"
if not exist "%LIB%\rollcall-cli.jar" (
  echo rollcall: building ^(takes about a minute the first time^) 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcompiler.warnings=-nowarn package -pl cli -am 1>&2
  popd
)
if not exist "%LIB%\rollcall-cli.jar" (
  echo rollcall: the build failed. 1>&2
  exit /b 1
)
"%JAVA%" -XX:-UsePerfData -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "%LIB%\rollcall-cli.jar" dev.rollcall.cli.Rollcall %*
exit /b %ERRORLEVEL%
