package id.sop.clients;

import id.sop.shared.SealedValues;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what belongs to an arrival as one sealed text. */
@Converter
public class ArrivalConverter implements AttributeConverter<Arrival, String> {

    @Override
    public String convertToDatabaseColumn(Arrival known) {
        return known == null ? null : SealedValues.seal(known.values());
    }

    @Override
    public Arrival convertToEntityAttribute(String sealed) {
        return sealed == null ? null : Arrival.of(SealedValues.open(sealed));
    }
}
