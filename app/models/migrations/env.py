"""Alembic's entry: runs the steps on the connection that `migrations` hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
