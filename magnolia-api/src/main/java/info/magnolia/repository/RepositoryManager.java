package info.magnolia.repository;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

public interface RepositoryManager {
    Session getSystemSession(String workspace) throws RepositoryException;
}
