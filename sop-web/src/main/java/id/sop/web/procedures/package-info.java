/** Pages of tasks, steps and runs. */
package id.sop.web.procedures;
