"""First versions of courses and exercises, from the templates beside this file."""
