#!/bin/sh
# Draws the example's pictures from their SVG sources; needs Chromium and ImageMagick.
set -eu
cd "$(dirname "$0")"

draw() { # source width height target
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
    --window-size="$2,$3" --screenshot="$PWD/shot.png" "file://$PWD/$1" >/dev/null 2>&1
  convert shot.png -strip "$4"
  rm shot.png
}

draw harbour-cover.svg 1920 1080 ../harbour-cover.png
draw move-times.svg 960 540 ../move-times.png
draw release-train.svg 1200 420 ../release-train.png
draw quay-at-dusk.svg 1280 720 ../quay-at-dusk.jpg
cp harbour-mark.svg ../harbour-mark.svg
