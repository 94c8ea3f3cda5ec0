package id.sop.web.fields;

import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;

/** Makes a PrimeFaces button the {@code sop:button}: text from the bundle, look by kind, a full submit, a question before what has consequences. */
public final class ButtonHandler extends ComponentHandler {

    private final TagAttribute id;
    private final TagAttribute key;
    private final TagAttribute kind;
    private final TagAttribute confirm;
    private final TagAttribute download;

    public ButtonHandler(ComponentConfig config) {
        super(config);
        id = getRequiredAttribute("id");
        key = getAttribute("key");
        kind = getAttribute("kind");
        confirm = getAttribute("confirm");
        download = getAttribute("download");
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent button, UIComponent parent) {
        fill(context, button, "value", "#{msg['" + textKey(context) + "']}");
        if (getAttribute("ajax") == null) {
            button.getAttributes().put("ajax", false);
        }
        String look = kind == null ? "primary" : kind.getValue(context);
        button.getAttributes().put("styleClass", "sop-button sop-button-" + look);
        if (confirm != null) {
            button.getPassThroughAttributes()
                    .put("data-sop-confirm", confirm.getValueExpression(context, String.class));
        }
        if (download != null) {
            button.getPassThroughAttributes().put("data-sop-download", "true");
        }
    }

    private String textKey(FaceletContext context) {
        ValueExpression prefix = context.getVariableMapper().resolveVariable("prefix");
        return Fields.key(
                prefix == null ? null : (String) prefix.getValue(context),
                key == null ? null : key.getValue(context),
                id.getValue(context));
    }

    private void fill(FaceletContext context, UIComponent button, String attribute, String expression) {
        if (getAttribute(attribute) == null) {
            ExpressionFactory factory = context.getExpressionFactory();
            button.setValueExpression(attribute, factory.createValueExpression(context, expression, Object.class));
        }
    }
}
