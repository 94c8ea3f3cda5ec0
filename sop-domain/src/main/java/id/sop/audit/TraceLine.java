package id.sop.audit;

import java.time.Instant;
import java.util.Map;

/** A line of the trace as an auditor reads it; the values are those that changed, or facts beside the act. */
public record TraceLine(
        Instant at,
        String username,
        String officer,
        String positions,
        String address,
        String action,
        String subjectKind,
        String subjectNumber,
        Map<String, String> before,
        Map<String, String> after) {}
