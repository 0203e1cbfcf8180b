package vn.communeportal.editorial.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.communeportal.content.FileContent;

/**
 * Files that run when they are opened, by their first bytes and whatever their names say; scripts
 * and links, which have no such bytes, by their names; also inside archives.
 */
final class HarmfulFiles {

    private static final int DEEPEST = 3;
    private static final int MOST_ENTRIES = 2000;
    private static final int HEAD = 8;

    private static final Set<String> RUNNING =
            Set.of(
                    "exe", "com", "scr", "pif", "bat", "cmd", "vbs", "vbe", "js", "jse", "wsf",
                    "wsh", "hta", "msi", "msp", "jar", "ps1", "lnk", "reg", "cpl", "iso", "img",
                    "dll", "sys", "apk", "app", "dmg", "sh", "docm", "xlsm", "pptm", "dotm", "xlam",
                    "one", "chm", "gadget");

    private static final List<int[]> FIRST_BYTES =
            List.of(
                    new int[] {'M', 'Z'},
                    new int[] {0x7F, 'E', 'L', 'F'},
                    new int[] {0xCA, 0xFE, 0xBA, 0xBE},
                    new int[] {0xCF, 0xFA, 0xED, 0xFE},
                    new int[] {0xCE, 0xFA, 0xED, 0xFE},
                    new int[] {'#', '!'},
                    new int[] {0x4C, 0, 0, 0, 1, 0x14, 2, 0});

    private HarmfulFiles() {}

    static boolean isOne(String fileName, byte[] bytes) {
        return isOne(fileName, bytes, 0);
    }

    private static boolean isOne(String fileName, byte[] bytes, int depth) {
        return runs(fileName) || begins(bytes) || isArchive(bytes) && hasOne(bytes, depth);
    }

    private static boolean runs(String fileName) {
        // Windows leaves out dots and spaces at a name's end.
        String name = fileName.strip().toLowerCase(Locale.ROOT).replaceAll("[. ]+$", "");
        return RUNNING.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean begins(byte[] bytes) {
        return FIRST_BYTES.stream().anyMatch(start -> begins(bytes, start));
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArchive(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4);
    }

    /** What cannot be looked through is left to the checks, which say that it was not read. */
    private static boolean hasOne(byte[] archive, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                byte[] head = zip.readNBytes(HEAD);
                if (runs(entry.getName())
                        || begins(head)
                        || isArchive(head)
                                && depth < DEEPEST
                                && hasOne(join(head, zip), depth + 1)) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }

    private static byte[] join(byte[] head, ZipInputStream rest) throws IOException {
        byte[] tail = rest.readNBytes((int) FileContent.LARGEST);
        byte[] all = new byte[head.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
