package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.datasource.optionlist.Option;
import info.magnolia.ui.datasource.optionlist.OptionListDefinition;
import info.magnolia.ui.editor.CurrentItemProviderDefinition;
import info.magnolia.ui.editor.ItemProviderDefinition;
import info.magnolia.ui.editor.JcrChildNodeProviderDefinition;
import info.magnolia.ui.field.CheckBoxFieldDefinition;
import info.magnolia.ui.field.ComboBoxFieldDefinition;
import info.magnolia.ui.field.CompositeFieldDefinition;
import info.magnolia.ui.field.ConfiguredComplexPropertyDefinition;
import info.magnolia.ui.field.ConfiguredFieldDefinition;
import info.magnolia.ui.field.EditorPropertyDefinition;
import info.magnolia.ui.field.FieldBinder;
import info.magnolia.ui.field.JcrMultiFieldDefinition;
import info.magnolia.ui.field.JcrMultiValueFieldDefinition;
import info.magnolia.ui.field.RichTextFieldDefinition;
import info.magnolia.ui.field.TextFieldDefinition;
import info.magnolia.ui.field.UploadFieldDefinition;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Magnolia's definitions of a content type's fields. They store what {@code content} reads: a value
 * as property, a part as child node, several parts as children of one, a file as {@code
 * mgnl:resource}. Labels are message keys, which Magnolia translates.
 */
final class FormFields {

    private static final int TEXT_ROWS = 4;

    private FormFields() {}

    /**
     * The fields of all kinds. What only some kinds have may be hidden, and so the form itself
     * never requires it; the desk does.
     */
    static List<EditorPropertyDefinition> of(ContentType type) {
        List<EditorPropertyDefinition> definitions = new ArrayList<>();
        for (Field field : type.fields()) {
            definitions.add(of(field, type.commonFields().contains(field)));
        }
        return definitions;
    }

    private static List<EditorPropertyDefinition> of(List<Field> fields, boolean mayRequire) {
        List<EditorPropertyDefinition> definitions = new ArrayList<>();
        for (Field field : fields) {
            definitions.add(of(field, mayRequire));
        }
        return definitions;
    }

    private static EditorPropertyDefinition of(Field field, boolean mayRequire) {
        if (field.type() == FieldType.PART) {
            return field.isMultiple()
                    ? severalParts(field, mayRequire)
                    : onePart(field, mayRequire);
        }
        if (field.type() == FieldType.FILE) {
            return file(field);
        }
        return field.isMultiple()
                ? severalValues(field)
                : value(field, mayRequire && field.isRequired());
    }

    private static EditorPropertyDefinition value(Field field, boolean required) {
        ConfiguredFieldDefinition<?> definition = input(field);
        definition.setName(field.name());
        definition.setLabel(field.labelKey());
        definition.setDescription(help(field));
        definition.setRequired(required);
        field.beginning().ifPresent(value -> beginWith(definition, value));
        return definition;
    }

    /** As what the item stores, which Magnolia turns into what the field shows. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void beginWith(ConfiguredFieldDefinition<?> definition, String value) {
        ((ConfiguredFieldDefinition) definition).setDefaultValue(value);
    }

    private static ConfiguredFieldDefinition<?> input(Field field) {
        switch (field.type()) {
            case TEXT:
                TextFieldDefinition text = new TextFieldDefinition();
                text.setRows(TEXT_ROWS);
                return text;
            case RICH_TEXT:
                RichTextFieldDefinition richText = new RichTextFieldDefinition();
                richText.setLists(true);
                richText.setTables(true);
                return richText;
            case BOOLEAN:
                CheckBoxFieldDefinition checkBox = new CheckBoxFieldDefinition();
                checkBox.setButtonLabel("");
                return checkBox;
            case LONG:
                return number();
            case DATE:
            case DATE_TIME:
                return new VietnamDateField(field.type() == FieldType.DATE_TIME);
            case CHOICE:
                return choice(field);
            case SECTION:
                return new SectionField();
            default:
                return new TextFieldDefinition();
        }
    }

    private static ConfiguredFieldDefinition<?> choice(Field field) {
        List<Option> options = new ArrayList<>();
        for (String value : field.options()) {
            Option option = new Option();
            option.setName(value);
            option.setValue(value);
            option.setLabel(field.optionKey(value));
            options.add(option);
        }
        OptionListDefinition list = new OptionListDefinition();
        list.setSortable(false);
        list.setOptions(options);
        ComboBoxFieldDefinition<Option> choice = new ComboBoxFieldDefinition<>();
        choice.setDatasource(list);
        return choice;
    }

    /** Without Magnolia's binder for texts, which makes a zero of what is empty. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ConfiguredFieldDefinition<?> number() {
        TextFieldDefinition number = new TextFieldDefinition();
        number.setType(Long.class);
        number.setConverterClass(WholeNumberConverter.class);
        number.setFieldBinderClass(
                (Class<? extends FieldBinder<String>>) (Class) FieldBinder.Default.class);
        return number;
    }

    private static EditorPropertyDefinition severalValues(Field field) {
        JcrMultiValueFieldDefinition several = new JcrMultiValueFieldDefinition();
        describe(several, field);
        ConfiguredFieldDefinition<?> one = input(field);
        one.setName(field.name());
        one.setLabel("");
        several.setField(one);
        several.init();
        return several;
    }

    private static EditorPropertyDefinition severalParts(Field field, boolean mayRequire) {
        JcrMultiFieldDefinition several = new JcrMultiFieldDefinition();
        describe(several, field);
        several.setItemProvider(child(field.name(), ""));
        CompositeFieldDefinition<Node> one =
                part(field, new CurrentItemProviderDefinition<Node>(), mayRequire);
        several.setField(one);
        several.init();
        return several;
    }

    /**
     * The form of a part is always there; what the part requires, if there is to be one, is left to
     * the rules of the whole item.
     */
    private static EditorPropertyDefinition onePart(Field field, boolean mayRequire) {
        return part(field, child(field.name(), ""), mayRequire && field.isRequired());
    }

    private static CompositeFieldDefinition<Node> part(
            Field field, ItemProviderDefinition<Node, Node> place, boolean mayRequire) {
        CompositeFieldDefinition<Node> part = new CompositeFieldDefinition<>();
        describe(part, field);
        part.setItemProvider(place);
        part.setProperties(of(field.parts(), mayRequire));
        return part;
    }

    /** Magnolia writes an upload on the node that the form around it edits: one of its own. */
    private static EditorPropertyDefinition file(Field field) {
        UploadFieldDefinition upload = new UploadFieldDefinition();
        upload.setName(field.name());
        upload.setLabel("");
        upload.setMaxUploadSize(FileContent.LARGEST);
        CompositeFieldDefinition<Node> file = new CompositeFieldDefinition<>();
        describe(file, field);
        file.setItemProvider(child(field.name(), ItemNodes.RESOURCE));
        file.setProperties(new ArrayList<>(List.of(upload)));
        return file;
    }

    private static JcrChildNodeProviderDefinition child(String name, String nodeType) {
        JcrChildNodeProviderDefinition child = new JcrChildNodeProviderDefinition();
        child.setNodeName(name);
        if (!nodeType.isEmpty()) {
            child.setNodeType(nodeType);
        }
        return child;
    }

    private static void describe(ConfiguredComplexPropertyDefinition<?> definition, Field field) {
        definition.setName(field.name());
        definition.setLabel(field.labelKey());
        definition.setDescription(help(field));
    }

    private static String help(Field field) {
        return Messages.shipped().has(Vietnamese.LOCALE, field.helpKey()) ? field.helpKey() : "";
    }
}
