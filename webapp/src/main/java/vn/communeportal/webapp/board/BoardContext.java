package vn.communeportal.webapp.board;

import vn.communeportal.host.People;
import vn.communeportal.webapp.accounts.StoredInbox;

/** What the board's windows need of the portal. */
public record BoardContext(People people, StoredInbox inbox) {}
