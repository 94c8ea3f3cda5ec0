package id.sop.clients;

import id.sop.shared.SealedValues;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what belongs to a referral as one sealed text. */
@Converter
public class ReferralConverter implements AttributeConverter<Referral, String> {

    @Override
    public String convertToDatabaseColumn(Referral known) {
        return known == null ? null : SealedValues.seal(known.values());
    }

    @Override
    public Referral convertToEntityAttribute(String sealed) {
        return sealed == null ? null : Referral.of(SealedValues.open(sealed));
    }
}
