package vn.communeportal.magnolia;

import info.magnolia.cms.core.SystemProperty;
import javax.inject.Singleton;
import vn.communeportal.channels.FacebookSettings;

/** The pages that {@code communeportal.channels.*} in magnolia.properties names. */
@Singleton
public class MagnoliaFacebookSettings extends FacebookSettings {

    private static final String PREFIX = "communeportal.channels.";

    public MagnoliaFacebookSettings() {
        super(name -> SystemProperty.getProperty(PREFIX + name, ""), System::getenv);
    }
}
