package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.contentapp.detail.ContentDetailSubApp;

/** Addresses of forms in the app that somebody is in. */
final class ItemPlace {

    static final String ADD = "add";
    private static final String EDIT = "edit";
    private static final String SUB_APP = "detail";

    private ItemPlace() {}

    static ContentDetailSubApp.DetailLocation toAdd(SubAppContext subApp, String commune) {
        return place(subApp, "/" + commune, ADD);
    }

    static ContentDetailSubApp.DetailLocation toEdit(SubAppContext subApp, String path) {
        return place(subApp, path, EDIT);
    }

    private static ContentDetailSubApp.DetailLocation place(
            SubAppContext subApp, String path, String view) {
        return new ContentDetailSubApp.DetailLocation(
                subApp.getAppContext().getName(), SUB_APP, path + ":" + view);
    }
}
