package vn.communeportal.editorial.letters;

/** Says whether a file carries what harms machines, where the installation has something for it. */
@FunctionalInterface
public interface FileScanner {

    /**
     * @throws IllegalStateException if there is a scanner and it cannot be asked: the letter then
     *     waits in its mailbox
     */
    boolean isHarmful(byte[] bytes);
}
