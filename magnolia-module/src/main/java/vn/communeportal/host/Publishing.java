package vn.communeportal.host;

import java.util.List;

/**
 * Carries saved items from the boards' side to the citizens' side and takes them back.
 *
 * <p>Both verbs are idempotent. The item's editorial case (node type {@code cp:case}) and
 * everything below it stays behind. The folders above the item are made on the other side if they
 * are absent. On return the citizens' side has the change, or {@link PublishingException} says why
 * not and the citizens' side is as before.
 */
public interface Publishing {

    /** Publishes the node with all its fields and files, replacing what was public before. */
    void publish(String workspace, String path) throws PublishingException;

    /**
     * Publishes several nodes of a workspace, in their order. Hosts that can do it faster than one
     * by one do so.
     *
     * @throws PublishingException if one could not be published; those before it may be
     */
    default void publishAll(String workspace, List<String> paths) throws PublishingException {
        for (String path : paths) {
            publish(workspace, path);
        }
    }

    /**
     * Takes the node off the citizens' side; no error if it was not there.
     *
     * @param identifier the node's JCR identifier, by which the other side knows it
     */
    void unpublish(String workspace, String path, String identifier) throws PublishingException;
}
