#!/usr/bin/env bash
# Tries a package where its users are: check_in_debian.sh PACKAGE.deb FOLDER [MIRROR]
#
# In a clean Debian 12 below FOLDER (made with debootstrap; no Python, no compiler, no desktop) the package is installed with
# what it asks for and no more. Then a person without rights runs the self-test and the demo, and opens the demo's project
# and model in the window, of which a picture is taken (FOLDER/window-*.png); so also where the home is missing, full, not to be
# written to, or named in Chinese. Removal must leave what that person has made, and nothing else. As root; wants debootstrap, Xvfb, xdotool and import (ImageMagick). Without MIRROR the one of this computer's
# own apt is used, where this is a Debian. FOLDER/debian.tar keeps the clean system for the next time.
set -euo pipefail
package=$(readlink -f "$1")
folder=$(mkdir -p "$2" && cd "$2" && pwd)
mirror=${3:-}
root=$folder/debian
person=/home/person
number=47123 # as nobody else here, so that what is left running can be told
display=:$((90 + $$ % 400))

if [[ -z $mirror && -e /etc/debian_version ]]; then
    mirror=$(apt-get indextargets --format '$(SITE) $(CODENAME)' | awk '$2 == "bookworm" { print $1; exit }')
fi

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_person() { inside setpriv --reuid=person --regid=person --init-groups env HOME="${home:-$person}" USER=person DISPLAY="${shown_on:-}" sh -c "cd $person && $1"; }
files() { (cd "$root" && find . -xdev -path ./proc -prune -o -path ./sys -prune -o -print | LC_ALL=C sort); }
screen=
end() {
    [[ -z $screen ]] || kill "$screen" 2> /dev/null || true
    for mounted in "$root"/home/{read-only,full} "$root/proc" "$root/dev"; do
        umount -q "$mounted" 2> /dev/null || true
    done
}
trap end EXIT

say "A clean Debian 12"
if [[ ! -e $folder/debian.tar ]]; then
    debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} > "$folder/debootstrap.log"
    tar -C "$root" -cf "$folder/debian.tar" .
fi
rm -rf --one-file-system "$root"
mkdir "$root"
tar -C "$root" -xf "$folder/debian.tar"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside useradd --create-home --uid $number person
for absent in python3 cc; do
    ! inside which "$absent" > /dev/null || fail "$absent is there already"
done
inside apt-get update -q > "$folder/apt.log"

say "Installing"
files > "$folder/before"
cp "$package" "$root/var/cache/package.deb"
inside apt-get install --yes --no-install-recommends /var/cache/package.deb >> "$folder/apt.log" 2>&1 || { tail -20 "$folder/apt.log"; fail "apt"; }
rm "$root/var/cache/package.deb"
inside dpkg --verify intent-desktop
echo "$(inside dpkg-query --show --showformat='${Package} ${Version}, ${Installed-Size} kB' intent-desktop), with $(grep -c '^Setting up' "$folder/apt.log") packages in all"

say "Self-test, as a person without rights"
began=$SECONDS
as_person "intent-desktop self-test" || fail "self-test"
echo "$((SECONDS - began)) seconds"

say "Demo"
began=$SECONDS
as_person "intent-desktop demo --out shop 2> demo.log" | tail -25 || fail "demo: $(tail -5 "$root$person/demo.log")"
echo "$((SECONDS - began)) seconds"

say "Without a display"
status=0
as_person "intent-desktop" || status=$?
[[ $status = 2 ]] || fail "code $status where no display is"

say "Window"
Xvfb "$display" -screen 0 1440x900x24 -ac > "$folder/xvfb.log" 2>&1 &
screen=$!
shown_on=$display
export DISPLAY=$display
for wait in $(seq 50); do xdotool getdisplaygeometry > /dev/null 2>&1 && break; sleep 0.2; done
project=$(cd "$root" && find .$person/shop -name '*.intentproject' | head -1)
bundle=$(cd "$root" && find .$person/shop -name '*.intent' | head -1)
[[ -n $project && -n $bundle ]] || fail "the demo has left no project or no model"
open() { # NAME PATH: the window with that file, and a picture of it
    local started ended window pid
    started=$(date +%s.%N)
    as_person "exec intent-desktop $2" > "$folder/window-$1.log" 2>&1 &
    pid=$!
    window=
    for wait in $(seq 600); do
        window=$(xdotool search --onlyvisible --class 'Intent Desktop' 2> /dev/null | tail -1) || true
        [[ -z $window ]] || break
        sleep 0.05
    done
    [[ -n $window ]] || fail "no window for $1: $(cat "$folder/window-$1.log")"
    ended=$(date +%s.%N)
    sleep "${SETTLE:-20}"
    import -window root "$folder/window-$1.png"
    kill -0 "$pid" 2> /dev/null || fail "the window with $1 has gone: $(cat "$folder/window-$1.log")"
    xdotool windowfocus "$window" key ctrl+q
    for wait in $(seq 100); do kill -0 "$pid" 2> /dev/null || break; sleep 0.2; done
    wait "$pid" || fail "the window with $1 ended with code $?: $(cat "$folder/window-$1.log")"
    [[ -z $(pgrep --uid $number || true) ]] || fail "the window with $1 has left processes behind"
    [[ ! -s $folder/window-$1.log ]] || fail "the window with $1 said: $(cat "$folder/window-$1.log")"
    echo "$1: window after $(awk "BEGIN { printf \"%.1f\", $ended - $started }") s, picture in $folder/window-$1.png"
}
open empty ""
open project "${project#.}"
open bundle "${bundle#.}"

say "Where homes are odd"
shop=$root/${project%/*}
for home in read-only full "我 的 家"; do
    mkdir -p "$root/home/$home"
    [[ $home = 我* ]] || mount -t tmpfs -o size=300M,mode=1777 tmpfs "$root/home/$home"
    cp -r "$shop" "$root/home/$home/店 铺"
    chown -R $number "$root/home/$home"
done
mount -o remount,ro "$root/home/read-only"
cat /dev/zero > "$root/home/full/fills it" 2> /dev/null || true
SETTLE=5
home=/home/nowhere
open home-nowhere "${project#.}"
for home in /home/read-only /home/full "/home/我 的 家"; do
    open "home-$(basename "$home")" "'$home/店 铺/$(basename "$project")'"
done
for home in /home/read-only /home/full; do
    status=0
    as_person "intent-desktop demo --size small --out $home/shop" > "$folder/demo-$(basename "$home").log" 2>&1 || status=$?
    [[ $status = [134] ]] || fail "code $status where $home cannot be written to: $(tail -5 "$folder/demo-$(basename "$home").log")"
    tail -3 "$folder/demo-$(basename "$home").log"
done
home=$person

say "Two at once"
as_person "exec intent-desktop" > "$folder/first.log" 2>&1 &
first=$!
as_person "exec intent-desktop" > "$folder/second.log" 2>&1 &
second=$!
for wait in $(seq 100); do
    found=$(xdotool search --onlyvisible --class 'Intent Desktop' 2> /dev/null | wc -l) || true
    [[ $found -ge 2 ]] && break
    sleep 0.2
done
[[ $found -ge 2 ]] || fail "$found windows of two"
sleep 5
import -window root "$folder/window-two.png"
for window in $(xdotool search --onlyvisible --class 'Intent Desktop'); do
    xdotool windowfocus "$window" key ctrl+q
    sleep 1
done
wait $first && wait $second || fail "one of two ended with code $?: $(cat "$folder/first.log" "$folder/second.log")"

say "Double click"
inside apt-get install --yes --no-install-recommends shared-mime-info desktop-file-utils xdg-utils libglib2.0-bin >> "$folder/apt.log" 2>&1 || fail "apt"
for file in "${project#.}" "${bundle#.}"; do
    type=$(as_person "gio info -a standard::content-type $file" | sed -n 's/.*content-type: //p')
    opener=$(as_person "gio mime $type" | sed -n 1p)
    echo "$(basename "$file") is $type: $opener"
    [[ $opener == *intent-desktop.desktop* ]] || fail "nothing opens $file"
done

say "Removal"
files > "$folder/used"
inside apt-get purge --yes intent-desktop >> "$folder/apt.log" 2>&1 || fail "removal"
files > "$folder/after"
left=$(LC_ALL=C comm -13 "$folder/before" "$folder/after" | grep -ai 'intent' | grep -av '^\./home/' || true)
[[ -z $left ]] || fail "removal has left: $left"
gone=$(LC_ALL=C comm -23 "$folder/used" "$folder/after" | grep -a '^\./home/' || true)
[[ -z $gone ]] || fail "removal has taken the person's own files: $gone"
[[ ! -e $root/opt/intent-desktop ]] || fail "/opt/intent-desktop is still there"
echo "Of the program nothing is left, of the person's files everything: $(find "$root/home" -xdev -type f | wc -l) files."
say "All well."
