/** The OpenAPI document of the API. */
import { apiLoader } from '~/features/api/answer.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { openApiDocument } from '~/features/api/openapi';
import { holdToken } from '~/features/tokens/queries.server';

export const loader = apiLoader(ENDPOINTS.openapi, holdToken, ({ publicUrl }) => openApiDocument(publicUrl));
