/**
 * What a module may touch of the procedures: how it puts a use case behind a row, and how its things are the subject, the paper, the origin and
 * the task of runs. Knows neither the catalogue nor the engine.
 */
package id.sop.procedures.steps;
