package vn.communeportal.engagement;

/** Gives the boards' side what has come in, wherever that was. Hosts run it every few seconds. */
public interface Arrivals {

    /** Who files it. */
    @FunctionalInterface
    interface Receiver {
        /**
         * Files a submission for good; returns as if it was the first time if it has filed it
         * before.
         *
         * @param key by which its sender's code is known, see {@link Receipt#keyOf}; empty for what
         *     nobody follows
         */
        void file(Submission submission, String key);
    }

    /**
     * Hands over everything that is there, each at least once: what the receiver did not return
     * from comes again.
     *
     * @return how many the receiver returned from
     */
    int deliver(Receiver receiver);
}
