"""From masters to notebooks: read, check, build, lint, lecture, syllabus."""
