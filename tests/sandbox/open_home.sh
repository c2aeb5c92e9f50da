# open_home PYTHON: where its interpreter lies in root's closed home, open that home in
# this process's view. For a mount namespace of its own (unshare --mount).
open_home() {
    base=$("$1" -c 'import sys; print(sys.base_prefix)')
    home=$(getent passwd 0 | cut -d: -f6)
    top="$home/$(printf '%s' "${base#"$home"/}" | cut -d/ -f1)"
    case $base in "$home"/*) ;; *) return 0 ;; esac
    mount --bind "$top" /mnt
    mount -t tmpfs -o mode=755 tmpfs "$home"
    mkdir "$top"
    mount --bind /mnt "$top"
    umount /mnt
}
