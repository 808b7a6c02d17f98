-- Whether a picture may be read asks who shows it as a logo. Without an index that question was answered by
-- asking for every organisation there is whether it may be seen.

create index organisations_logo on public.organisations (logo_file_id) where logo_file_id is not null;
