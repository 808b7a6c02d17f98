/** Before the database suites: make what each test file copies its database from. */
import type { TestProject } from 'vitest/node';
import { makePostgresTemplate, migratedDump } from './database-template';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresTemplate?: string;
  }
}

export default async function setup(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL;
  if (!url || project.config.env?.TEST_DATABASE !== 'postgres') {
    await migratedDump();
    return;
  }
  const template = await makePostgresTemplate(url, project.name);
  project.provide('postgresTemplate', template.name);
  return () => template.drop();
}
