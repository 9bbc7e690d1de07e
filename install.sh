#!/bin/sh
# Installs a release of rollcall for the user who runs it: the archive with a Java of its own where
# there is one for this machine, else the one jar and the Java that is there.
#   curl -fsSL https://github.com/rollcall-dev/rollcall/releases/latest/download/install.sh | sh
#   sh install.sh [VERSION]
# ROLLCALL_HOME (default: ~/.local/share/rollcall) and ROLLCALL_BIN (default: ~/.local/bin) say where;
# ROLLCALL_RELEASES is where releases lie, for mirrors (also file:///...).
set -eu
releases=${ROLLCALL_RELEASES:-https://github.com/rollcall-dev/rollcall/releases/download}
version=${1:-${ROLLCALL_VERSION:-@version@}}
home=${ROLLCALL_HOME:-$HOME/.local/share/rollcall}
bin=${ROLLCALL_BIN:-$HOME/.local/bin}

fail() { echo "rollcall: $*" >&2; exit 1; }
case $version in @*) fail "name a version: sh install.sh 1.0.0" ;; esac
command -v curl > /dev/null || fail "curl is needed; install it"
case $(uname -s)-$(uname -m) in
  Linux-x86_64) platform=linux-x64 ;;
  *) platform= ;;
esac
if [ -n "$platform" ]; then file=rollcall-$version-$platform.tar.gz; else file=rollcall-$version.jar; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in "$file" SHA256SUMS; do
  curl -fsSL --retry 3 -o "$work/$name" "$releases/v$version/$name" || fail "cannot get $releases/v$version/$name"
done
if command -v sha256sum > /dev/null; then sum="sha256sum -c"; else sum="shasum -a 256 -c"; fi
(cd "$work" && grep " $file\$" SHA256SUMS > this && $sum this > /dev/null 2>&1) || fail "$file is not what SHA256SUMS says"

mkdir -p "$home" "$bin"
rm -rf "$home/$version"
if [ -n "$platform" ]; then
  mkdir "$home/$version"
  tar -xzf "$work/$file" -C "$home/$version" --strip-components 1
  ln -sf "$home/$version/bin/rollcall" "$bin/rollcall"
else
  command -v java > /dev/null || fail "there is no archive for $(uname -s) $(uname -m), and no Java 21 or newer for the jar"
  mkdir "$home/$version"
  cp "$work/$file" "$home/$version/rollcall.jar"
  rm -f "$bin/rollcall"
  printf '#!/bin/sh\nexec java -jar "%s" "$@"\n' "$home/$version/rollcall.jar" > "$bin/rollcall"
  chmod 755 "$bin/rollcall"
fi
"$bin/rollcall" --version
case :$PATH: in *:"$bin":*) ;; *) echo "rollcall: put $bin on your PATH" >&2 ;; esac
