package info.magnolia.i18nsystem;

public class SimpleTranslator {}
