package id.sop.clients;

import id.sop.shared.SealedValues;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what belongs to the signatures of an agreement as one sealed text. */
@Converter
public class SignaturesConverter implements AttributeConverter<Signatures, String> {

    @Override
    public String convertToDatabaseColumn(Signatures known) {
        return known == null ? null : SealedValues.seal(known.values());
    }

    @Override
    public Signatures convertToEntityAttribute(String sealed) {
        return sealed == null ? null : Signatures.of(SealedValues.open(sealed));
    }
}
