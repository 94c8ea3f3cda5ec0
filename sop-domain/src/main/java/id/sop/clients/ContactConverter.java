package id.sop.clients;

import id.sop.shared.SealedValues;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what belongs to a contact as one sealed text. */
@Converter
public class ContactConverter implements AttributeConverter<Contact, String> {

    @Override
    public String convertToDatabaseColumn(Contact contact) {
        return contact == null ? null : SealedValues.seal(contact.values());
    }

    @Override
    public Contact convertToEntityAttribute(String sealed) {
        return sealed == null ? null : Contact.of(SealedValues.open(sealed));
    }
}
