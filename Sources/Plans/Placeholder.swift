// Stages from sheets to a plan.
