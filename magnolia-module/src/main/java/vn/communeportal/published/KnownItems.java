package vn.communeportal.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.ItemNotFoundException;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemKeys;
import vn.communeportal.content.Items;
import vn.communeportal.host.Repositories;

/**
 * Whole items by their keys: those that were asked for last are in memory. An item that changes
 * gets new keys, so that none is ever out of date. Thread-safe.
 */
final class KnownItems {

    private static final int MOST = 2000;

    private final Repositories repositories;
    private final Map<ItemKeys, Item> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ItemKeys, Item> eldest) {
                    return size() > MOST;
                }
            };

    KnownItems(Repositories repositories) {
        this.repositories = repositories;
    }

    /** The items of these keys; one that has just been removed is left out. */
    List<Item> items(ContentType type, List<ItemKeys> keys) {
        Map<ItemKeys, Item> items = new HashMap<>();
        List<ItemKeys> missing = new ArrayList<>();
        synchronized (known) {
            for (ItemKeys key : keys) {
                Item item = known.get(key);
                if (item == null) {
                    missing.add(key);
                } else {
                    items.put(key, item);
                }
            }
        }
        if (!missing.isEmpty()) {
            Map<ItemKeys, Item> read =
                    repositories.published(
                            type.workspace(), session -> read(session, type, missing));
            synchronized (known) {
                known.putAll(read);
            }
            items.putAll(read);
        }
        List<Item> inOrder = new ArrayList<>(keys.size());
        for (ItemKeys key : keys) {
            if (items.containsKey(key)) {
                inOrder.add(items.get(key));
            }
        }
        return inOrder;
    }

    private static Map<ItemKeys, Item> read(Session session, ContentType type, List<ItemKeys> keys)
            throws RepositoryException {
        Map<ItemKeys, Item> read = new HashMap<>();
        for (ItemKeys key : keys) {
            try {
                read.put(key, Items.read(type, session.getNodeByIdentifier(key.id())));
            } catch (ItemNotFoundException | PathNotFoundException e) {
                // It was removed after the question; the next one will not come upon it.
                continue;
            }
        }
        return read;
    }
}
